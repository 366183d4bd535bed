#include "models/backends/registry/ollama_registry.h"

#include <algorithm>

#include "models/backends/net/http_status.h"
#include "models/backends/registry/registry_values.h"
#include "models/base/text.h"

namespace ops {

namespace {

constexpr qsizetype mostDetails = 50;

JsonHttp::Target targetOf(const ModelPlace &place) {
  const int timeoutMs = static_cast<int>(place.timeout.count());
  return {QStringLiteral("Ollama"), place.url, place.caFile, timeoutMs, JsonHttp::tr("the model")};
}

// "registry.example:5000/team/assistant:v2": the tag follows the last colon, unless that belongs to a port.
qsizetype tagColon(const QString &name) {
  const qsizetype colon = name.lastIndexOf(QLatin1Char(':'));
  return colon > name.lastIndexOf(QLatin1Char('/')) ? colon : -1;
}

QString nameOf(const QString &name) {
  const qsizetype colon = tagColon(name);
  return colon < 0 ? name : name.left(colon);
}

QString tagOf(const QString &name) {
  const qsizetype colon = tagColon(name);
  return colon < 0 ? QStringLiteral("latest") : name.mid(colon + 1);
}

// "temperature 0.7\nstop \"</s>\"", a line each; of a name that stands there twice the values follow one another.
void addParameters(const QString &text, QMap<QString, QString> &parameters) {
  for (const QString &line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
    const QString simple = line.simplified();
    const QString name = simple.section(QLatin1Char(' '), 0, 0);
    const QString value = simple.section(QLatin1Char(' '), 1);
    QString &known = parameters[name];
    known = known.isEmpty() ? value : QString(known + QStringLiteral(", ") + value);
  }
}

void addDetails(const Json &details, QMap<QString, QString> &parameters) {
  for (const char *name : {"family", "format", "parameter_size", "quantization_level"}) {
    const QString value = jsonString(details, name);
    if (!value.isEmpty()) parameters.insert(QLatin1String(name), value);
  }
}

}  // namespace

OllamaRegistry::OllamaRegistry(HttpClient &http, const ModelPlace &place, SecretSource secret, QObject *parent)
    : ModelRegistry(parent),
      m_http(http, targetOf(place), std::move(secret)),
      m_name(nameOf(place.model)),
      m_tag(tagOf(place.model)) {}

QString OllamaRegistry::address() const {
  return m_http.address();
}

Op<Fingerprint> OllamaRegistry::fingerprint() {
  return makeOp<Fingerprint>([this](OperationOf<Fingerprint> &op) {
    const JsonHttp::Call call{tr("Asking Ollama for its version"), "GET", QStringLiteral("/api/version")};
    m_http.call(call, &op, [this, &op](const JsonHttp::Answer &answer) {
      if (!answer) {
        op.fail(answer.error().error);
        return;
      }
      // It has no identity of its own, and nothing here changes anything.
      const QString version = visibleText(jsonString(*answer, "version"), 40);
      op.succeed({QStringLiteral("ollama"), address(), QStringLiteral("%1 (%2)").arg(address(), version)});
    });
  });
}

QList<ModelVersion> OllamaRegistry::tagsOf(const Json &answer) const {
  QList<ModelVersion> versions;
  for (const Json &entry : jsonMember(answer, "models")) {
    const QString full = jsonString(entry, "name", jsonString(entry, "model"));
    if (nameOf(full) != m_name) continue;
    ModelVersion version;
    version.version = tagOf(full);
    version.digest = registryDigest(jsonString(entry, "digest"));
    version.isInPlace = version.version == m_tag;
    version.createdAt = QDateTime::fromString(jsonString(entry, "modified_at"), Qt::ISODateWithMs).toUTC();
    version.location = full;
    version.bytes = jsonInteger(entry, "size", -1);
    addDetails(jsonMember(entry, "details"), version.parameters);
    versions.append(version);
  }
  std::ranges::stable_sort(versions, [](const ModelVersion &a, const ModelVersion &b) {
    return a.createdAt != b.createdAt ? a.createdAt > b.createdAt : a.version > b.version;
  });
  return versions;
}

template <typename T>
void OllamaRegistry::readTags(const QString &what, OperationOf<T> &op, Tags tags) {
  const JsonHttp::Call call{what, "GET", QStringLiteral("/api/tags")};
  m_http.call(call, &op, [=, this, &op, tags = std::move(tags)](const JsonHttp::Answer &answer) {
    if (!answer) {
      op.fail(answer.error().error);
      return;
    }
    const auto found = tagsOf(*answer);
    if (!found.isEmpty()) {
      tags(found);
      return;
    }
    op.fail({ErrorCode::Failed, what, address(), tr("it has no model %1").arg(visibleText(m_name)),
             tr("Pull it on that machine: ollama pull %1").arg(visibleText(m_name))});
  });
}

Op<QList<ModelVersion>> OllamaRegistry::versions() {
  return makeOp<QList<ModelVersion>>([this](OperationOf<QList<ModelVersion>> &op) {
    const QString what = tr("Reading the tags of %1").arg(visibleText(m_name));
    readTags<QList<ModelVersion>>(what, op,
                                  [=, this, &op](const QList<ModelVersion> &tags) { readRunning(what, tags, op); });
  });
}

void OllamaRegistry::readRunning(const QString &what, QList<ModelVersion> versions,
                                 OperationOf<QList<ModelVersion>> &op) {
  const JsonHttp::Call call{what, "GET", QStringLiteral("/api/ps")};
  const auto shared = std::make_shared<QList<ModelVersion>>(std::move(versions));
  m_http.call(call, &op, [=, this, &op](const JsonHttp::Answer &answer) {
    // Servers before 0.1.33 do not know it.
    if (!answer && answer.error().status != http::notFound) {
      op.fail(answer.error().error);
      return;
    }
    for (const Json &entry : answer ? jsonMember(*answer, "models") : Json::array()) {
      const QString full = jsonString(entry, "name", jsonString(entry, "model"));
      for (ModelVersion &version : *shared) {
        if (nameOf(full) == m_name && tagOf(full) == version.version) version.stage = QStringLiteral("running");
      }
    }
    readDetails(what, shared, 0, op);
  });
}

void OllamaRegistry::readDetails(const QString &what, const std::shared_ptr<QList<ModelVersion>> &versions,
                                 qsizetype next, OperationOf<QList<ModelVersion>> &op) {
  if (next >= qMin(versions->size(), mostDetails)) {
    op.succeed(*versions);
    return;
  }
  const JsonHttp::Call call{
      what, "POST", QStringLiteral("/api/show"), {}, {{"model", toJson(versions->at(next).location)}}};
  m_http.call(call, &op, [=, this, &op](const JsonHttp::Answer &answer) {
    if (!answer && answer.error().status != http::notFound) {
      op.fail(answer.error().error);
      return;
    }
    // One that was removed meanwhile has no more to say.
    if (answer) {
      QMap<QString, QString> &parameters = (*versions)[next].parameters;
      addDetails(jsonMember(*answer, "details"), parameters);
      addParameters(jsonString(*answer, "parameters"), parameters);
    }
    readDetails(what, versions, next + 1, op);
  });
}

Op<ModelInPlace> OllamaRegistry::inPlace() {
  return makeOp<ModelInPlace>([this](OperationOf<ModelInPlace> &op) {
    readTags<ModelInPlace>(tr("Reading what is in place"), op, [this, &op](const QList<ModelVersion> &tags) {
      const auto found = std::ranges::find(tags, m_tag, &ModelVersion::version);
      op.succeed(found == tags.end() ? ModelInPlace{} : ModelInPlace{found->version, found->digest, found->release});
    });
  });
}

Error OllamaRegistry::refusal(const QString &what, const QString &instead) const {
  return {ErrorCode::Refused, what, address(),
          tr("Ollama has no way to do this for others: each request names the tag that it wants"), instead};
}

Op<QString> OllamaRegistry::fetch(const QString &version) {
  const QString full = visibleText(QString(m_name + QLatin1Char(':') + version));
  return makeOp<QString>([this, full](OperationOf<QString> &op) {
    op.fail(refusal(tr("Fetching %1").arg(full), tr("On that machine: ollama pull %1").arg(full)));
  });
}

Op<QString> OllamaRegistry::keep() {
  return makeOp<QString>([this](OperationOf<QString> &op) {
    op.fail(refusal(tr("Keeping what is in place"),
                    tr("On that machine: ollama cp %1:%2 %1:NAME").arg(visibleText(m_name), visibleText(m_tag))));
  });
}

Op<Done> OllamaRegistry::deploy(const QString &version, const ModelInPlace &) {
  const QString full = visibleText(QString(m_name + QLatin1Char(':') + version));
  return makeOp<Done>([this, full](OperationOf<Done> &op) {
    op.fail(refusal(tr("Putting %1 in place").arg(full),
                    tr("Let the service ask for %1, or on that machine: ollama cp %1 %2:%3")
                        .arg(full, visibleText(m_name), visibleText(m_tag))));
  });
}

Op<Done> OllamaRegistry::setArchived(const QString &version, bool) {
  return makeOp<Done>([=, this](OperationOf<Done> &op) {
    op.fail(refusal(tr("Archiving %1").arg(visibleText(version)), tr("Ollama has no archive.")));
  });
}

Op<Done> OllamaRegistry::remove(const QString &version) {
  const QString full = visibleText(QString(m_name + QLatin1Char(':') + version));
  return makeOp<Done>([this, full](OperationOf<Done> &op) {
    op.fail(refusal(tr("Removing %1").arg(full), tr("On that machine: ollama rm %1").arg(full)));
  });
}

}  // namespace ops
