#include "models/backends/registry/mlflow_versions.h"

#include <algorithm>

#include "models/backends/net/http_status.h"
#include "models/backends/registry/registry_values.h"
#include "models/base/text.h"

namespace ops {

namespace {

constexpr int pageSize = 200;
constexpr qsizetype mostVersions = 100'000;
constexpr qsizetype mostRuns = 100;
constexpr int atOnce = 4;

QMap<QString, QString> pairs(const Json &list) {
  QMap<QString, QString> map;
  for (const Json &entry : list) map.insert(jsonString(entry, "key"), jsonText(jsonMember(entry, "value")));
  return map;
}

// Names of models are no free texts for MLflow's filter: it has two quotes, and no escape for them.
QString filterByName(const QString &name) {
  const QChar quote = QLatin1Char(name.contains(QLatin1Char('\'')) ? '"' : '\'');
  return QStringLiteral("name=") + quote + name + quote;
}

}  // namespace

ModelVersion mlflowVersion(const Json &json) {
  ModelVersion version;
  version.version = jsonText(jsonMember(json, "version"));
  const QString stage = jsonString(json, "current_stage");
  if (stage != QLatin1String("None")) version.stage = stage;
  version.isArchived = stage == QLatin1String("Archived");
  for (const Json &alias : jsonMember(json, "aliases")) version.aliases.append(jsonText(alias));
  version.createdAt = registryTime(json, "creation_timestamp");
  if (version.isArchived) version.archivedAt = registryTime(json, "last_updated_timestamp");
  version.createdBy = jsonString(json, "user_id");
  version.location = jsonString(json, "source");
  version.tags = pairs(jsonMember(json, "tags"));
  version.release = version.tags.value(QStringLiteral("version"));
  version.digest = registryDigest(version.tags.value(QStringLiteral("digest")));
  if (version.digest.isEmpty()) version.digest = registryDigest(version.tags.value(QStringLiteral("sha256")));
  const QString status = jsonString(json, "status", QStringLiteral("READY"));
  if (status != QLatin1String("READY")) {
    const QString message = jsonString(json, "status_message");
    version.complaint = MlflowVersions::tr("MLflow says that it is not ready: %1")
                            .arg(visibleText(message.isEmpty() ? status : message, 200));
  }
  return version;
}

MlflowVersions::MlflowVersions(JsonHttp &http, const ModelPlace &place, OperationOf<QList<ModelVersion>> &op)
    : QObject(&op),
      m_http(http),
      m_place(place),
      m_op(op),
      m_what(tr("Reading the versions of %1").arg(visibleText(place.model))) {}

void MlflowVersions::fail(const Error &error) {
  m_ended = true;
  m_op.fail(error);
}

void MlflowVersions::start() {
  const JsonHttp::Call call{m_what, "GET", mlflowApi + QStringLiteral("registered-models/get"),
                            jsonQuery({{QStringLiteral("name"), m_place.model}})};
  m_http.call(call, this, [this](const JsonHttp::Answer &answer) {
    if (!answer) {
      fail(answer.error().error);
      return;
    }
    for (const Json &alias : jsonMember(jsonMember(*answer, "registered_model"), "aliases")) {
      m_aliases[jsonText(jsonMember(alias, "version"))].append(jsonString(alias, "alias"));
    }
    nextPage({});
  });
}

void MlflowVersions::nextPage(const QString &token) {
  QList<QPair<QString, QString>> query{{QStringLiteral("filter"), filterByName(m_place.model)},
                                       {QStringLiteral("max_results"), QString::number(pageSize)}};
  if (!token.isEmpty()) query.append({QStringLiteral("page_token"), token});
  const JsonHttp::Call call{m_what, "GET", mlflowApi + QStringLiteral("model-versions/search"), jsonQuery(query)};
  m_http.call(call, this, [this](const JsonHttp::Answer &answer) {
    if (answer) {
      takePage(*answer);
    } else {
      fail(answer.error().error);
    }
  });
}

void MlflowVersions::takePage(const Json &json) {
  for (const Json &entry : jsonMember(json, "model_versions")) {
    if (jsonString(entry, "name") != m_place.model) continue;
    Entry found{mlflowVersion(entry), jsonString(entry, "run_id")};
    for (const QString &alias : m_aliases.value(found.version.version)) {
      if (!found.version.aliases.contains(alias)) found.version.aliases.append(alias);
    }
    m_entries.append(std::move(found));
  }
  const QString token = jsonString(json, "next_page_token");
  if (token.isEmpty()) {
    sort();
    mark();
    nextRun();
    return;
  }
  if (m_tokens.contains(token) || m_entries.size() > mostVersions || m_tokens.size() > mostVersions / pageSize) {
    fail({ErrorCode::Failed, m_what, m_http.address(), tr("its list of versions has no end"),
          tr("Look at the server: it gives the same page again and again.")});
    return;
  }
  m_tokens.insert(token);
  nextPage(token);
}

void MlflowVersions::sort() {
  std::ranges::stable_sort(m_entries, [](const Entry &a, const Entry &b) {
    return a.version.version.toLongLong() > b.version.version.toLongLong();
  });
}

void MlflowVersions::mark() {
  for (qsizetype i = 0; i < m_entries.size(); ++i) {
    ModelVersion &version = m_entries[i].version;
    if (m_place.alias.isEmpty()) {
      // Of several in one stage the newest counts, as it does for who loads "models:/name/Production".
      const bool taken = std::any_of(m_entries.begin(), m_entries.begin() + i,
                                     [](const Entry &other) { return other.version.isInPlace; });
      version.isInPlace = !taken && version.stage == m_place.stage && version.complaint.isEmpty();
    } else {
      version.isInPlace = version.aliases.contains(m_place.alias);
    }
    const bool wanted = m_runs.size() < mostRuns || version.isInPlace || !version.aliases.isEmpty() ||
                        (!version.stage.isEmpty() && !version.isArchived);
    if (wanted && !m_entries[i].run.isEmpty()) m_runs.append(i);
  }
}

void MlflowVersions::nextRun() {
  while (!m_ended && m_reading < atOnce && !m_runs.isEmpty()) {
    const qsizetype index = m_runs.takeFirst();
    ++m_reading;
    const JsonHttp::Call call{m_what, "GET", mlflowApi + QStringLiteral("runs/get"),
                              jsonQuery({{QStringLiteral("run_id"), m_entries[index].run}})};
    m_http.call(call, this, [this, index](const JsonHttp::Answer &answer) { takeRun(index, answer); });
  }
  if (!m_ended && m_reading == 0) end();
}

void MlflowVersions::takeRun(qsizetype index, const JsonHttp::Answer &answer) {
  --m_reading;
  if (m_ended) return;
  if (!answer && answer.error().status != http::notFound && answer.error().status != http::forbidden) {
    fail(answer.error().error);
    return;
  }
  // A run that is gone or nobody's business leaves its version without figures, and no gate is met by a figure that is
  // missing.
  if (answer) {
    ModelVersion &version = m_entries[index].version;
    const Json &run = jsonMember(*answer, "run");
    const Json &data = jsonMember(run, "data");
    for (const Json &metric : jsonMember(data, "metrics")) {
      const Json &value = jsonMember(metric, "value");
      if (value.is_number()) version.metrics.insert(jsonString(metric, "key"), value.get<double>());
    }
    version.parameters = pairs(jsonMember(data, "params"));
    if (version.createdBy.isEmpty()) version.createdBy = jsonString(jsonMember(run, "info"), "user_id");
    if (version.createdBy.isEmpty()) {
      version.createdBy = pairs(jsonMember(data, "tags")).value(QStringLiteral("mlflow.user"));
    }
  }
  nextRun();
}

void MlflowVersions::end() {
  m_ended = true;
  QList<ModelVersion> versions;
  versions.reserve(m_entries.size());
  for (Entry &entry : m_entries) versions.append(std::move(entry.version));
  m_op.succeed(std::move(versions));
}

}  // namespace ops
