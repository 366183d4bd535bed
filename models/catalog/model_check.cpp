#include "models/catalog/model_check.h"

#include <QCoreApplication>
#include <algorithm>

#include "models/catalog/syntax.h"
#include "models/catalog/system_check.h"

namespace ops {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("ModelCheck", text);
}

template <typename T>
QStringList namesOf(const QList<T> &list) {
  QStringList names;
  for (const T &item : list) names.append(item.name);
  return names;
}

// Which types each field belongs to, as they are written.
struct Field {
  const char *name;
  QList<ModelPlace::Kind> kinds;
};

const QList<Field> &fields() {
  using Kind = ModelPlace::Kind;
  static const QList<Field> all{{"file", {Kind::Files}},
                                {"versions", {Kind::Files}},
                                {"fetch", {Kind::Files}},
                                {"describe", {Kind::Files}},
                                {"host", {Kind::Files}},
                                {"url", {Kind::MLflow, Kind::Ollama}},
                                {"model", {Kind::MLflow, Kind::Ollama}},
                                {"alias", {Kind::MLflow}},
                                {"stage", {Kind::MLflow}},
                                {"auth", {Kind::MLflow, Kind::Ollama}},
                                {"caFile", {Kind::MLflow, Kind::Ollama}}};
  return all;
}

QString kindName(ModelPlace::Kind kind) {
  switch (kind) {
    case ModelPlace::Kind::Files:
      return QStringLiteral("files");
    case ModelPlace::Kind::MLflow:
      return QStringLiteral("mlflow");
    case ModelPlace::Kind::Ollama:
      return QStringLiteral("ollama");
    case ModelPlace::Kind::None:
      break;
  }
  return {};
}

bool wantsMore(const ModelMetric &metric) {
  return metric.gate->comparison == Limit::Comparison::Above || metric.gate->comparison == Limit::Comparison::AtLeast;
}

class Checker {
 public:
  Checker(const Document &document, const System &system, QList<Complaint> &complaints)
      : m_document(document), m_system(system), m_complaints(complaints) {}

  void run() {
    const QStringList names = namesOf(m_system.models);
    unique(QStringLiteral("/models"), names);
    for (int i = 0; i < m_system.models.size(); ++i) model(m_system.models[i], QStringLiteral("/models/%1").arg(i));
    for (int i = 0; i < m_system.environments.size(); ++i) {
      const Environment &environment = m_system.environments[i];
      const Json &written = jsonMember(jsonMember(m_document.root(), "environments")[static_cast<size_t>(i)], "models");
      for (auto entry = environment.models.begin(); entry != environment.models.end(); ++entry) {
        const QString pointer = QStringLiteral("/environments/%1/models/%2").arg(i).arg(entry.key());
        if (!names.contains(entry.key()) && areAllNamed("/models", names)) {
          complain(pointer, tr("There is no model '%1'. %2").arg(entry.key(), nameHint(entry.key(), names)));
        }
        place(environment, entry.value(), jsonMember(written, entry.key().toUtf8().constData()), pointer);
      }
    }
  }

  void lint() {
    for (int i = 0; i < m_system.models.size(); ++i) judge(m_system.models[i], QStringLiteral("/models/%1").arg(i));
    for (int i = 0; i < m_system.environments.size(); ++i) {
      const Environment &environment = m_system.environments[i];
      const bool guarded = environment.tier == Tier::Production || environment.tier == Tier::Staging;
      for (auto entry = environment.models.begin(); entry != environment.models.end(); ++entry) {
        if (!guarded || !entry->auth.isSet() || entry->url.scheme() != QLatin1String("http")) continue;
        warn(QStringLiteral("/environments/%1/models/%2/url").arg(i).arg(entry.key()),
             tr("The password goes over the network unencrypted. Use https://, which is TLS."));
      }
    }
  }

 private:
  void add(Complaint::Kind kind, const QString &pointer, const QString &message) {
    if (!m_document.isSure(pointer)) return;
    m_complaints.append({kind, m_document.locate(pointer), message});
  }
  void complain(const QString &pointer, const QString &message) { add(Complaint::Kind::Error, pointer, message); }
  void warn(const QString &pointer, const QString &message) { add(Complaint::Kind::Warning, pointer, message); }

  void unique(const QString &pointer, const QStringList &names) {
    for (int i = 0; i < names.size(); ++i) {
      if (names.indexOf(names[i]) == i || names[i].isEmpty()) continue;
      const int line = m_document.locate(QStringLiteral("%1/%2/name").arg(pointer).arg(names.indexOf(names[i]))).line;
      complain(QStringLiteral("%1/%2/name").arg(pointer).arg(i),
               tr("The name '%1' is taken already, in line %2.").arg(names[i]).arg(line));
    }
  }

  // As in the check of the whole: what can't be read may have the name that is not found.
  bool areAllNamed(const char *pointer, const QStringList &names) const {
    return m_document.hasAll(QLatin1String(pointer)) && !names.contains(QString());
  }

  void model(const ModelSpec &spec, const QString &pointer) {
    if (m_system.service(spec.service) == nullptr && areAllNamed("/services", namesOf(m_system.services))) {
      complain(
          pointer + QLatin1String("/service"),
          tr("There is no service '%1'. %2").arg(spec.service, nameHint(spec.service, namesOf(m_system.services))));
    }
    address(spec, spec.serving, pointer + QLatin1String("/serving/url"));
    check(spec, spec.validation, pointer + QLatin1String("/validate"));
    check(spec, spec.sample, pointer + QLatin1String("/sample"));
    unique(pointer + QLatin1String("/metrics"), namesOf(spec.metrics));
  }

  void check(const ModelSpec &spec, const ModelCheck &check, const QString &pointer) {
    if (!check.isSet()) return;
    const bool get = check.method == "GET";
    address(spec, check.url, pointer + (get ? QLatin1String("/get") : QLatin1String("/post")));
    if (get && !check.body.is_null() && m_document.isSure(pointer))
      complain(pointer + QLatin1String("/body"), tr("'body' belongs to 'post'."));
  }

  // Where the model is; the lab fills its addresses in when it starts.
  void address(const ModelSpec &spec, const QString &text, const QString &pointer) {
    for (const QString &name : addressNames(text)) {
      for (qsizetype i = 0; i < m_system.environments.size(); ++i) {
        const Environment &environment = m_system.environments[i];
        if (environment.lab || !environment.models.contains(spec.name) || environment.addresses.contains(name))
          continue;
        if (!m_document.hasAll(QStringLiteral("/environments/%1/addresses").arg(i))) continue;
        complain(pointer, tr("The environment '%1' has no address '%2' for {{%2}}. %3")
                              .arg(environment.name, name, nameHint(name, environment.addresses.keys())));
      }
    }
  }

  void place(const Environment &environment, const ModelPlace &place, const Json &written, const QString &pointer) {
    if (!m_document.isSure(pointer)) return;
    for (const Field &field : fields()) {
      if (!written.contains(field.name) || field.kinds.contains(place.kind)) continue;
      QStringList types;
      for (const auto kind : field.kinds) types.append(kindName(kind));
      complain(pointer + QLatin1Char('/') + QLatin1String(field.name),
               tr("'%1' belongs to a model of type %2.").arg(QLatin1String(field.name), types.join(tr(" or "))));
    }
    if (place.kind == ModelPlace::Kind::Files) {
      files(environment, place, pointer);
      return;
    }
    for (const char *needed : {"url", "model"}) {
      const bool isOfLab = environment.lab && place.kind == ModelPlace::Kind::MLflow && needed == QLatin1String("url");
      if (written.contains(needed) || isOfLab) continue;
      complain(pointer, tr("A model of type %1 needs '%2'.").arg(kindName(place.kind), QLatin1String(needed)));
    }
    if (place.kind == ModelPlace::Kind::MLflow && place.alias.isEmpty() && place.stage.isEmpty()) {
      complain(pointer, tr("A model of type mlflow needs 'alias' or 'stage': which version should serve."));
    }
    if (!place.alias.isEmpty() && !place.stage.isEmpty()) {
      complain(pointer + QLatin1String("/stage"), tr("Say 'alias' or 'stage', not both."));
    }
    if (const QString trouble = inlineSecretComplaint(m_document, environment, place.auth); !trouble.isEmpty()) {
      complain(pointer + QLatin1String("/auth/inline"), trouble);
    }
  }

  void files(const Environment &environment, const ModelPlace &place, const QString &pointer) {
    if (place.file.isEmpty() && !environment.lab) complain(pointer, tr("A model of type files needs 'file'."));
    if (place.versions.isEmpty() && !environment.lab) complain(pointer, tr("A model of type files needs 'versions'."));
    const qsizetype star = place.versions.indexOf(QLatin1Char('*'));
    const bool swallows = star >= 0 && place.file.size() >= place.versions.size() - 1 &&
                          place.file.startsWith(place.versions.left(star)) &&
                          place.file.endsWith(place.versions.mid(star + 1)) &&
                          !place.file.mid(star).contains(QLatin1Char('/'));
    if (swallows) {
      complain(pointer + QLatin1String("/versions"),
               tr("The pattern fits the served file too. Choose one that fits the other versions alone."));
    }
    fetch(place.fetch, pointer + QLatin1String("/fetch"));
    fetch(place.describe, pointer + QLatin1String("/describe"));
    if (!place.describe.isEmpty() && place.fetch.isEmpty()) {
      complain(pointer + QLatin1String("/describe"), tr("'describe' needs 'fetch': what does it describe?"));
    }
  }

  void fetch(const QStringList &argv, const QString &pointer) {
    if (argv.isEmpty()) return;
    static const QStringList known{QStringLiteral("version"), QStringLiteral("file")};
    QStringList used;
    for (int i = 0; i < argv.size(); ++i) {
      for (const QString &name : addressNames(argv[i])) {
        used.append(name);
        if (i > 0 && known.contains(name)) continue;
        complain(QStringLiteral("%1/%2").arg(pointer).arg(i),
                 i == 0 ? tr("The program itself can't be made of {{…}}.")
                        : tr("There is no {{%1}} here. Known are {{version}} and {{file}}.").arg(name));
      }
    }
    if (!used.contains(known[0])) complain(pointer, tr("{{version}} is missing: which version should be brought?"));
    if (!used.contains(known[1])) complain(pointer, tr("{{file}} is missing: where should the version be written?"));
  }

  void judge(const ModelSpec &spec, const QString &pointer) {
    for (int i = 0; i < spec.metrics.size(); ++i) {
      const ModelMetric &metric = spec.metrics[i];
      if (!metric.gate || wantsMore(metric) != metric.lowerIsBetter) continue;
      warn(QStringLiteral("%1/metrics/%2/gate").arg(pointer).arg(i),
           metric.lowerIsBetter ? tr("Lower is better for '%1', but the gate %2 refuses the lower figures.")
                                      .arg(metric.name, metric.gate->text)
                                : tr("Higher is better for '%1', but the gate %2 refuses the higher figures.")
                                      .arg(metric.name, metric.gate->text));
    }
    if (spec.serving.isEmpty()) {
      warn(pointer, tr("'%1' has no 'serving': nobody would see that another version is served.").arg(spec.name));
    }
    if (!spec.validation.isSet() && !spec.sample.isSet()) {
      warn(pointer,
           tr("'%1' has neither 'validate' nor 'sample': nothing shows whether a new version works.").arg(spec.name));
    }
    if (hasFigures(spec) && !hasLimits(spec)) {
      warn(pointer + QLatin1String("/service"),
           tr("No limit is set for the error-rate, success-rate or latency of '%1': while a new version of '%2' is "
              "watched, real requests that fail would go unseen.")
               .arg(spec.service, spec.name));
    }
    if (spec.keep < 2) {
      warn(pointer + QLatin1String("/retention/keep"),
           tr("Only one version is kept: there would be none to go back to."));
    }
    const auto &environments = m_system.environments;
    if (std::ranges::none_of(environments, [&](const Environment &each) { return each.models.contains(spec.name); })) {
      warn(pointer, tr("No environment says where the versions of '%1' are.").arg(spec.name));
    }
  }

  bool hasFigures(const ModelSpec &spec) const {
    const auto *service = m_system.service(spec.service);
    return service != nullptr && (!service->metrics.errorsTotal.isEmpty() || !service->metrics.latencySum.isEmpty());
  }

  /// Of what real requests meet; an environment's own count as well.
  bool hasLimits(const ModelSpec &spec) const {
    const auto *service = m_system.service(spec.service);
    auto thresholds = service == nullptr ? QList<Threshold>() : service->thresholds;
    for (const auto &environment : m_system.environments) thresholds += environment.thresholds.value(spec.service);
    return std::ranges::any_of(thresholds, [](const Threshold &threshold) {
      return QStringList{QStringLiteral("error-rate"), QStringLiteral("success-rate"), QStringLiteral("latency")}
          .contains(threshold.metric);
    });
  }

  const Document &m_document;
  const System &m_system;
  QList<Complaint> &m_complaints;
};

}  // namespace

void checkModels(const Document &document, const System &system, QList<Complaint> &complaints) {
  Checker(document, system, complaints).run();
}

void lintModels(const Document &document, const System &system, QList<Complaint> &complaints) {
  Checker(document, system, complaints).lint();
}

}  // namespace ops
