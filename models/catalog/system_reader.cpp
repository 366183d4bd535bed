#include "models/catalog/system_reader.h"

#include "models/catalog/model_reader.h"
#include "models/catalog/syntax.h"

namespace ops {

namespace {

QStringList textsOf(const Json &array) {
  QStringList list;
  for (const Json &item : array) list.append(jsonText(item));
  return list;
}

MetricUnit unitNamed(const QString &name) {
  if (name == QLatin1String("percent")) return MetricUnit::Ratio;
  return name == QLatin1String("duration") ? MetricUnit::Duration : MetricUnit::Count;
}

/// The limits that a measure names itself; a text that is none is complained of by the check.
QList<Threshold> limitsOf(const Json &json, const MeasureSpec &measure) {
  QList<Threshold> limits;
  const Json &alerts = jsonMember(json, "alerts");
  for (const Severity severity : {Severity::P0, Severity::P1, Severity::P2, Severity::P3}) {
    auto limit = readThreshold(jsonString(alerts, severityName(severity).toUtf8().constData()), measure.unit);
    if (!limit) continue;
    limit->severity = severity;
    limit->metric = measure.name;
    limit->title = measure.title;
    limit->unit = measure.unit;
    limit->holdFor = durationOf(alerts, "for", Milliseconds{0});
    limits.append(*limit);
  }
  return limits;
}

class Reader {
 public:
  explicit Reader(const Document &document) : m_document(document) {}
  System read() const;

 private:
  ServiceSpec service(const Json &json, const QString &pointer) const;
  ProbeSpec probe(const Json &json) const;
  MetricsSpec metrics(const Json &json) const;
  MeasureSpec measure(const Json &json, const QString &pointer) const;
  QueueSpec queue(const Json &json, const QString &pointer) const;
  BackupSpec backup(const Json &json, const QString &pointer) const;
  QList<Threshold> alerts(const Json &json) const;
  Environment environment(const Json &json, const QString &pointer) const;
  ConnectionSpec connection(const QString &name, const Json &json, const QString &pointer) const;
  ServerSpec server(const Json &json, const QString &pointer) const;
  ManagerSpec manager(const Json &json) const;

  const Document &m_document;
};

System Reader::read() const {
  const Json &root = m_document.root();
  const Json &metadata = jsonMember(root, "metadata");
  System system;
  system.name = jsonString(metadata, "name");
  system.title = jsonString(metadata, "title");
  system.owner = jsonString(metadata, "owner");
  system.description = jsonString(metadata, "description");
  system.file = m_document.file();
  int index = 0;
  for (const Json &json : jsonMember(root, "services")) {
    system.services.append(service(json, QStringLiteral("/services/%1").arg(index++)));
  }
  index = 0;
  for (const Json &json : jsonMember(root, "queues")) {
    system.queues.append(queue(json, QStringLiteral("/queues/%1").arg(index++)));
  }
  index = 0;
  for (const Json &json : jsonMember(root, "backups")) {
    system.backups.append(backup(json, QStringLiteral("/backups/%1").arg(index++)));
  }
  index = 0;
  for (const Json &json : jsonMember(root, "models")) {
    system.models.append(readModelSpec(json, m_document.locate(QStringLiteral("/models/%1").arg(index++))));
  }
  const Json &response = jsonMember(root, "response");
  for (const Severity severity : {Severity::P0, Severity::P1, Severity::P2, Severity::P3}) {
    const auto name = severityName(severity).toUtf8();
    if (response.contains(name.constData())) {
      system.response.insert(severity, durationOf(response, name.constData(), Milliseconds{0}));
    }
  }
  for (const Json &json : jsonMember(root, "escalation")) {
    system.escalation.append({jsonString(json, "level"), jsonString(json, "role"),
                              durationOf(json, "within", Milliseconds{0}), jsonString(json, "contact")});
  }
  index = 0;
  for (const Json &json : jsonMember(root, "environments")) {
    system.environments.append(environment(json, QStringLiteral("/environments/%1").arg(index++)));
  }
  return system;
}

ServiceSpec Reader::service(const Json &json, const QString &pointer) const {
  ServiceSpec spec;
  spec.name = jsonString(json, "name");
  spec.title = jsonString(json, "title", spec.name);
  spec.description = jsonString(json, "description");
  spec.expected = static_cast<int>(jsonInteger(json, "expected"));
  spec.dependsOn = textsOf(jsonMember(json, "dependsOn"));
  spec.probe = probe(jsonMember(json, "probe"));
  spec.metrics = metrics(jsonMember(json, "metrics"));
  spec.thresholds = alerts(jsonMember(json, "alerts"));
  int index = 0;
  for (const Json &each : jsonMember(json, "measures")) {
    spec.measures.append(measure(each, QStringLiteral("%1/measures/%2").arg(pointer).arg(index++)));
    spec.thresholds += limitsOf(each, spec.measures.last());
  }
  std::ranges::stable_sort(spec.thresholds, {}, &Threshold::severity);
  spec.at = m_document.locate(pointer);
  return spec;
}

MeasureSpec Reader::measure(const Json &json, const QString &pointer) const {
  MeasureSpec spec;
  spec.name = jsonString(json, "name");
  spec.title = jsonString(json, "title", spec.name);
  spec.unit = unitNamed(jsonString(json, "unit"));
  spec.expression = jsonString(json, "promql");
  const Json &share = jsonMember(json, "share");
  spec.part = jsonString(share, "part");
  spec.whole = textsOf(jsonMember(share, "of"));
  if (!spec.part.isEmpty()) spec.unit = MetricUnit::Ratio;
  spec.at = m_document.locate(pointer);
  return spec;
}

ProbeSpec Reader::probe(const Json &json) const {
  ProbeSpec spec;
  static const struct {
    const char *field;
    ProbeSpec::Kind kind;
  } kKinds[] = {
      {"http", ProbeSpec::Kind::Http}, {"redis", ProbeSpec::Kind::Redis}, {"postgres", ProbeSpec::Kind::Postgres}};
  for (const auto &entry : kKinds) {
    if (!json.contains(entry.field)) continue;
    spec.kind = entry.kind;
    spec.target = jsonString(json, entry.field);
  }
  spec.every = durationOf(json, "every", spec.every);
  spec.timeout = durationOf(json, "timeout", spec.timeout);
  spec.staleAfter = durationOf(json, "staleAfter", 3 * spec.every);
  const Json &expect = jsonMember(json, "expect");
  spec.expectStatus = static_cast<int>(jsonInteger(expect, "status", spec.expectStatus));
  spec.expectBody = jsonString(expect, "body");
  return spec;
}

MetricsSpec Reader::metrics(const Json &json) const {
  MetricsSpec spec;
  spec.url = jsonString(json, "prometheus");
  spec.every = durationOf(json, "every", spec.every);
  spec.requestsTotal = jsonString(json, "requests");
  spec.errorsTotal = jsonString(json, "errors");
  spec.latencySum = jsonString(json, "latencySum");
  spec.latencyCount = jsonString(json, "latencyCount");
  return spec;
}

QueueSpec Reader::queue(const Json &json, const QString &pointer) const {
  QueueSpec spec;
  spec.name = jsonString(json, "name");
  spec.connection = jsonString(json, "connection");
  spec.failed = jsonString(json, "failed");
  spec.processing = jsonString(json, "processing");
  spec.consumers = textsOf(jsonMember(json, "consumers"));
  spec.enqueuedCounter = jsonString(json, "enqueuedCounter");
  spec.finishedCounter = jsonString(json, "finishedCounter");
  spec.timestampPointer = jsonString(json, "timestamp");
  spec.attemptsPointer = jsonString(json, "attempts");
  spec.maxAttempts = static_cast<int>(jsonInteger(json, "maxAttempts"));
  spec.quarantine = jsonString(json, "quarantine");
  spec.errorPointer = jsonString(json, "error");
  spec.failedAtPointer = jsonString(json, "failedAt");
  spec.every = durationOf(json, "every", spec.every);
  spec.staleAfter = durationOf(json, "staleAfter", 5 * spec.every);
  spec.stuckAfter = durationOf(json, "stuckAfter", spec.stuckAfter);
  spec.thresholds = alerts(jsonMember(json, "alerts"));
  spec.at = m_document.locate(pointer);
  return spec;
}

BackupSpec Reader::backup(const Json &json, const QString &pointer) const {
  BackupSpec spec;
  spec.name = jsonString(json, "name");
  spec.title = jsonString(json, "title", spec.name);
  spec.of = jsonString(json, "of");
  spec.every = durationOf(json, "every", spec.every);
  spec.rpo = durationOf(json, "rpo", spec.rpo);
  spec.rto = durationOf(json, "rto", spec.rto);
  spec.keep = durationOf(json, "keep", spec.keep);
  spec.at = m_document.locate(pointer);
  return spec;
}

QList<Threshold> Reader::alerts(const Json &json) const {
  QList<Threshold> thresholds;
  for (const Severity severity : {Severity::P0, Severity::P1, Severity::P2, Severity::P3}) {
    const Json &limits = jsonMember(json, severityName(severity).toUtf8().constData());
    for (const auto &[name, text] : limits.items()) {
      const Metric *metric = metricNamed(QString::fromStdString(name));
      if (metric == nullptr) continue;  // "for"
      auto threshold = readThreshold(jsonText(text), metric->unit);
      if (!threshold) continue;  // the schema has complained
      threshold->severity = severity;
      threshold->metric = metric->name;
      threshold->unit = metric->unit;
      threshold->holdFor = durationOf(limits, "for", Milliseconds{0});
      thresholds.append(*threshold);
    }
  }
  return thresholds;
}

Environment Reader::environment(const Json &json, const QString &pointer) const {
  Environment environment;
  environment.name = jsonString(json, "name");
  for (const Tier tier : {Tier::Practice, Tier::Development, Tier::Staging, Tier::Production}) {
    if (tierName(tier) == jsonString(json, "tier")) environment.tier = tier;
  }
  environment.description = jsonString(json, "description");
  environment.readOnly = jsonBool(json, "readOnly");
  environment.lab = jsonBool(json, "lab");
  for (const auto &[name, address] : jsonMember(json, "addresses").items()) {
    environment.addresses.insert(QString::fromStdString(name), jsonText(address));
  }
  for (const auto &[key, spec] : jsonMember(json, "connections").items()) {
    const QString name = QString::fromStdString(key);
    environment.connections.append(connection(name, spec, QString(pointer + QLatin1String("/connections/") + name)));
  }
  environment.manager = manager(jsonMember(json, "manager"));
  environment.prometheus = server(jsonMember(json, "prometheus"), pointer + QLatin1String("/prometheus"));
  environment.alertmanager = server(jsonMember(json, "alertmanager"), pointer + QLatin1String("/alertmanager"));
  for (const auto &[subject, limits] : jsonMember(json, "thresholds").items()) {
    environment.thresholds.insert(QString::fromStdString(subject), alerts(limits));
  }
  for (const Json &entry : jsonMember(json, "changeWindows")) {
    auto window = readCalendar(jsonString(entry, "calendar"));
    if (!window) continue;  // the schema has complained
    window->duration = durationOf(entry, "duration", Milliseconds{0});
    environment.changeWindows.append(*window);
  }
  environment.backupFolder = jsonString(json, "backupFolder");
  for (const auto &[name, place] : jsonMember(json, "backups").items()) {
    environment.backups.insert(QString::fromStdString(name), {jsonString(place, "path"), jsonString(place, "host"),
                                                              textsOf(jsonMember(place, "files"))});
  }
  for (const auto &[service, place] : jsonMember(json, "logs").items()) {
    environment.logs.insert(QString::fromStdString(service),
                            {textsOf(jsonMember(place, "files")), jsonString(place, "host")});
  }
  for (const auto &[name, place] : jsonMember(json, "temporaryFiles").items()) {
    environment.temporaryFiles.insert(
        QString::fromStdString(name),
        {jsonString(place, "folder"), jsonString(place, "host"), durationOf(place, "keep", Milliseconds{0})});
  }
  for (const auto &[key, place] : jsonMember(json, "models").items()) {
    const QString name = QString::fromStdString(key);
    const QString at = pointer + QLatin1String("/models/") + name;
    environment.models.insert(name, readModelPlace(place, m_document.locate(at)));
    environment.models[name].auth = secretRefOf(jsonMember(place, "auth"));
  }
  environment.at = m_document.locate(pointer);
  return environment;
}

ConnectionSpec Reader::connection(const QString &name, const Json &json, const QString &pointer) const {
  ConnectionSpec spec;
  spec.name = name;
  spec.kind = jsonString(json, "type") == QLatin1String("postgres") ? ConnectionSpec::Kind::Postgres
                                                                    : ConnectionSpec::Kind::Redis;
  if (const auto url = readConnectionUrl(jsonString(json, "url"))) spec.url = *url;
  spec.user = jsonString(json, "user", spec.url.userName());
  spec.url.setUserInfo(QString());
  spec.service = jsonString(json, "service");
  spec.auth = secretRefOf(jsonMember(json, "auth"));
  spec.caFile = jsonString(json, "caFile");
  spec.timeout = durationOf(json, "timeout", spec.timeout);
  spec.at = m_document.locate(pointer);
  return spec;
}

ServerSpec Reader::server(const Json &json, const QString &pointer) const {
  ServerSpec spec;
  if (const auto url = readHttpUrl(jsonString(json, "url"))) spec.url = *url;
  spec.auth = secretRefOf(jsonMember(json, "auth"));
  spec.caFile = jsonString(json, "caFile");
  spec.timeout = durationOf(json, "timeout", spec.timeout);
  spec.at = m_document.locate(pointer);
  return spec;
}

ManagerSpec Reader::manager(const Json &json) const {
  ManagerSpec spec;
  const QString type = jsonString(json, "type");
  if (type == QLatin1String("supervisor")) {
    spec.kind = ManagerSpec::Kind::Supervisor;
    spec.address = jsonString(json, "socket");
  } else if (type == QLatin1String("compose")) {
    spec.kind = ManagerSpec::Kind::Compose;
    spec.address = jsonString(json, "file");
  }
  spec.host = jsonString(json, "host");
  for (const auto &[service, programs] : jsonMember(json, "programs").items()) {
    spec.programs.insert(QString::fromStdString(service), textsOf(programs));
  }
  spec.project = jsonString(json, "project");
  for (const auto &[service, name] : jsonMember(json, "services").items()) {
    spec.services.insert(QString::fromStdString(service), jsonText(name));
  }
  return spec;
}

}  // namespace

System readSystemFields(const Document &document) {
  return Reader(document).read();
}

}  // namespace ops
