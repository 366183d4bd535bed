#include "models/catalog/system_check.h"

#include <QCoreApplication>
#include <algorithm>

#include "models/base/secret_file.h"
#include "models/catalog/incident_spec.h"
#include "models/catalog/model_check.h"
#include "models/catalog/syntax.h"
#include "models/catalog/system_lint.h"
#include "models/catalog/temporary_files.h"

namespace ops {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("SystemCheck", text);
}

template <typename T>
QStringList namesOf(const QList<T> &list) {
  QStringList names;
  for (const T &item : list) names.append(item.name);
  return names;
}

class Checker {
 public:
  Checker(const Document &document, const System &system, QList<Complaint> &complaints)
      : m_document(document), m_system(system), m_complaints(complaints) {}

  void run() {
    uniqueNames(QStringLiteral("/services"), namesOf(m_system.services));
    uniqueNames(QStringLiteral("/queues"), namesOf(m_system.queues));
    uniqueNames(QStringLiteral("/environments"), namesOf(m_system.environments));
    uniqueNames(QStringLiteral("/backups"), backupNames());
    subjects();
    for (int i = 0; i < m_system.services.size(); ++i)
      service(m_system.services[i], QStringLiteral("/services/%1").arg(i));
    dependencyCircle();
    for (int i = 0; i < m_system.queues.size(); ++i) queue(m_system.queues[i], QStringLiteral("/queues/%1").arg(i));
    known();
    for (int i = 0; i < m_system.environments.size(); ++i) {
      environment(m_system.environments[i], QStringLiteral("/environments/%1").arg(i));
    }
  }

 private:
  void complain(const QString &pointer, const QString &message) {
    if (!m_document.isSure(pointer)) return;
    m_complaints.append({Complaint::Kind::Error, m_document.locate(pointer), message.trimmed()});
  }

  // Nobody reads hints to hundreds of names; to look for each among as many others would take minutes.
  QString hint(const QString &name, const QStringList &names) const {
    return m_complaints.size() < 100 ? nameHint(name, names) : QString();
  }

  // Whether what is none of the names in the list at this pointer is not there: else it may be one that can't be read.
  bool areAllNamed(const QString &pointer, const QStringList &names) const {
    return m_document.hasAll(pointer) && !names.contains(QString());
  }

  bool areServicesNamed() const { return areAllNamed(QStringLiteral("/services"), namesOf(m_system.services)); }
  bool areQueuesNamed() const { return areAllNamed(QStringLiteral("/queues"), namesOf(m_system.queues)); }

  void mustBeService(const QString &name, const QString &pointer) {
    if (m_system.service(name) != nullptr || !areServicesNamed()) return;
    complain(pointer, tr("There is no service '%1'. %2").arg(name, hint(name, namesOf(m_system.services))));
  }

  QStringList backupNames() const {
    QStringList names;
    for (const Json &backup : jsonMember(m_document.root(), "backups")) names.append(jsonString(backup, "name"));
    return names;
  }

  void uniqueNames(const QString &pointer, const QStringList &names) {
    for (int i = 0; i < names.size(); ++i) {
      if (names.indexOf(names[i]) == i || names[i].isEmpty()) continue;
      const QString place = QStringLiteral("%1/%2/name").arg(pointer).arg(i);
      const int line = m_document.locate(QStringLiteral("%1/%2/name").arg(pointer).arg(names.indexOf(names[i]))).line;
      complain(place, tr("The name '%1' is taken already, in line %2.").arg(names[i]).arg(line));
    }
  }

  // Thresholds of an environment name a service or a queue, so the two share one set of names.
  void subjects() {
    for (int i = 0; i < m_system.queues.size(); ++i) {
      if (m_system.queues[i].name.isEmpty() || m_system.service(m_system.queues[i].name) == nullptr) continue;
      complain(QStringLiteral("/queues/%1/name").arg(i),
               tr("A service has the name '%1' already.").arg(m_system.queues[i].name));
    }
  }

  void service(const ServiceSpec &spec, const QString &pointer) {
    for (int i = 0; i < spec.dependsOn.size(); ++i) {
      const QString place = QStringLiteral("%1/dependsOn/%2").arg(pointer).arg(i);
      if (spec.dependsOn[i] == spec.name) complain(place, tr("'%1' can't depend on itself.").arg(spec.name));
      mustBeService(spec.dependsOn[i], place);
    }
    if (spec.probe.kind == ProbeSpec::Kind::Redis || spec.probe.kind == ProbeSpec::Kind::Postgres) {
      const bool redis = spec.probe.kind == ProbeSpec::Kind::Redis;
      const QString place = pointer + (redis ? QLatin1String("/probe/redis") : QLatin1String("/probe/postgres"));
      connectionEverywhere(spec.probe.target, redis ? ConnectionSpec::Kind::Redis : ConnectionSpec::Kind::Postgres,
                           place);
      if (jsonMember(jsonPointer(pointer + QLatin1String("/probe")), "expect").is_object()) {
        complain(pointer + QLatin1String("/probe/expect"), tr("'expect' belongs to an http probe."));
      }
    }
    if (spec.probe.kind == ProbeSpec::Kind::Http)
      addressEverywhere(spec.probe.target, pointer + QLatin1String("/probe/http"));
    if (!spec.metrics.url.isEmpty())
      addressEverywhere(spec.metrics.url, pointer + QLatin1String("/metrics/prometheus"));
    if (spec.metrics.latencySum.isEmpty() != spec.metrics.latencyCount.isEmpty()) {
      complain(pointer + QLatin1String("/metrics"),
               tr("'latencySum' and 'latencyCount' need each other: the mean is their quotient."));
    }
    if (!spec.metrics.errorsTotal.isEmpty() && spec.metrics.requestsTotal.isEmpty() &&
        m_document.isSure(pointer + QLatin1String("/metrics"))) {
      complain(pointer + QLatin1String("/metrics/errors"),
               tr("'errors' needs 'requests': the share is their quotient."));
    }
    measurable(spec, spec.thresholds, pointer + QLatin1String("/alerts"));
    for (qsizetype i = 0; i < spec.measures.size(); ++i) {
      measure(spec, i, QStringLiteral("%1/measures/%2").arg(pointer).arg(i));
    }
  }

  void measure(const ServiceSpec &spec, qsizetype index, const QString &pointer) {
    const auto &measure = spec.measures[index];
    const auto isSame = [&measure](const MeasureSpec &other) { return other.name == measure.name; };
    if (metricNamed(measure.name) != nullptr ||
        std::any_of(spec.measures.begin(), spec.measures.begin() + index, isSame)) {
      complain(pointer + QLatin1String("/name"),
               tr("'%1' is a metric already: choose another name.").arg(measure.name));
    }
    if (!measure.part.isEmpty() && spec.metrics.url.isEmpty() && m_document.isSure(pointerTo(spec, "metrics"))) {
      complain(pointer + QLatin1String("/share"),
               tr("A share is read from the service's own metrics: name them under 'metrics'."));
    }
    if (!m_document.isSure(pointer + QLatin1String("/unit")) || !m_document.isSure(pointer + QLatin1String("/share")))
      return;
    const Json &alerts = jsonMember(jsonPointer(pointer), "alerts");
    for (const auto &[name, text] : alerts.items()) {
      if (name == "for") continue;
      if (const auto limit = readThreshold(jsonText(text), measure.unit); !limit) {
        const auto severity = QString::fromStdString(name);
        complain(pointer + QLatin1String("/alerts/") + severity,
                 tr("'%1' %2, not \"%3\".").arg(severity, limit.error(), jsonText(text)));
      }
    }
  }

  QString pointerTo(const ServiceSpec &spec, const char *field) const {
    return QStringLiteral("/services/%1/%2").arg(&spec - m_system.services.constData()).arg(QLatin1String(field));
  }

  // A limit on what nobody measures would never be crossed, and would look like good news.
  void measurable(const ServiceSpec &spec, const QList<Threshold> &thresholds, const QString &pointer) {
    for (const char *field : {"metrics", "probe", "expected"}) {
      if (!m_document.isSure(pointerTo(spec, field))) return;
    }
    for (const Threshold &threshold : thresholds) {
      if (!threshold.title.isEmpty()) continue;  // a measure brings its own figure
      const QString place = QStringLiteral("%1/%2/%3").arg(pointer, severityName(threshold.severity), threshold.metric);
      if (threshold.metric == QLatin1String("latency") && spec.metrics.latencySum.isEmpty()) {
        complain(place,
                 tr("The latency of '%1' is not measured: name 'latencySum' and 'latencyCount' under its metrics.")
                     .arg(spec.name));
      }
      const bool ofErrors =
          threshold.metric == QLatin1String("success-rate") || threshold.metric == QLatin1String("error-rate");
      if (ofErrors && spec.metrics.errorsTotal.isEmpty()) {
        complain(
            place,
            tr("The errors of '%1' are not counted: name 'requests' and 'errors' under its metrics.").arg(spec.name));
      }
      if (threshold.metric == QLatin1String("request-rate") && spec.metrics.requestsTotal.isEmpty()) {
        complain(place, tr("The requests of '%1' are not counted: name 'requests' under its metrics.").arg(spec.name));
      }
      const bool ofProbe = threshold.metric == QLatin1String("probe-time") || threshold.metric == QLatin1String("up");
      if (ofProbe && spec.probe.kind == ProbeSpec::Kind::None) {
        complain(place, tr("'%1' has no probe that could be asked.").arg(spec.name));
      }
      if (threshold.metric == QLatin1String("running-share") && spec.expected == 0) {
        complain(place, tr("'%1' says no 'expected' number of instances.").arg(spec.name));
      }
    }
  }

  void measurable(const QueueSpec &spec, const QList<Threshold> &thresholds, const QString &pointer) {
    if (!m_document.isSure(QStringLiteral("/queues/%1").arg(&spec - m_system.queues.constData()))) return;
    for (const Threshold &threshold : thresholds) {
      const QString place = QStringLiteral("%1/%2/%3").arg(pointer, severityName(threshold.severity), threshold.metric);
      const auto needs = [&](const char *metric, const QString &field, const char *name) {
        if (threshold.metric != QLatin1String(metric) || !field.isEmpty()) return;
        complain(place, tr("'%1' of the queue '%2' is not known: it needs the queue's field '%3'.")
                            .arg(threshold.metric, spec.name, QLatin1String(name)));
      };
      needs("failed", spec.failed, "failed");
      needs("processing", spec.processing, "processing");
      needs("stuck", spec.processing, "processing");
      needs("oldest", spec.timestampPointer, "timestamp");
      needs("blocked", spec.consumers.join(QString()), "consumers");
      needs("stalled", spec.finishedCounter, "finishedCounter");
    }
  }

  void dependencyCircle() {
    for (int i = 0; i < m_system.services.size(); ++i) {
      const QString start = m_system.services[i].name;
      QStringList reached = m_system.services[i].dependsOn;
      for (int next = 0; next < reached.size(); ++next) {
        const ServiceSpec *spec = m_system.service(reached[next]);
        if (spec == nullptr) continue;
        for (const QString &name : spec->dependsOn) {
          if (!reached.contains(name)) reached.append(name);
        }
      }
      if (!reached.contains(start) || m_system.services[i].dependsOn.contains(start)) continue;
      complain(QStringLiteral("/services/%1/dependsOn").arg(i),
               tr("'%1' depends on itself by way of others: they could never be started in order.").arg(start));
      return;  // every member of the circle would say the same
    }
  }

  void queue(const QueueSpec &spec, const QString &pointer) {
    connectionEverywhere(spec.connection, ConnectionSpec::Kind::Redis, pointer + QLatin1String("/connection"));
    for (int i = 0; i < spec.consumers.size(); ++i) {
      mustBeService(spec.consumers[i], QStringLiteral("%1/consumers/%2").arg(pointer).arg(i));
    }
    const QList<QPair<QString, QString>> keys{{QStringLiteral("name"), spec.name},
                                              {QStringLiteral("failed"), spec.failed},
                                              {QStringLiteral("processing"), spec.processing},
                                              {QStringLiteral("quarantine"), spec.quarantine},
                                              {QStringLiteral("enqueuedCounter"), spec.enqueuedCounter},
                                              {QStringLiteral("finishedCounter"), spec.finishedCounter}};
    for (int i = 1; i < keys.size(); ++i) {
      for (int j = 0; j < i; ++j) {
        if (keys[i].second.isEmpty() || keys[i].second != keys[j].second) continue;
        complain(pointer + QLatin1Char('/') + keys[i].first, tr("'%1' and '%2' must be different keys; both are '%3'.")
                                                                 .arg(keys[j].first, keys[i].first, keys[i].second));
      }
    }
    attemptLimit(spec, pointer);
    measurable(spec, spec.thresholds, pointer + QLatin1String("/alerts"));
  }

  // Jobs whose attempts nobody can read would be retried for ever, and the limit would look as if it held.
  void attemptLimit(const QueueSpec &spec, const QString &pointer) {
    if (!m_document.isSure(pointer)) return;
    if (spec.maxAttempts > 0 && spec.attemptsPointer.isEmpty()) {
      complain(pointer + QLatin1String("/maxAttempts"),
               tr("'maxAttempts' needs 'attempts': where a job says how often it was tried."));
    }
    if (spec.maxAttempts > 0 && spec.failed.isEmpty()) {
      complain(pointer + QLatin1String("/maxAttempts"),
               tr("'maxAttempts' needs 'failed': the key of the jobs that it is about."));
    }
    if (!spec.quarantine.isEmpty() && spec.maxAttempts == 0) {
      complain(pointer + QLatin1String("/quarantine"),
               tr("'quarantine' needs 'maxAttempts': after how many attempts a job goes there."));
    }
  }

  void connectionEverywhere(const QString &name, ConnectionSpec::Kind kind, const QString &pointer) {
    for (qsizetype i = 0; i < m_system.environments.size(); ++i) {
      const Environment &environment = m_system.environments[i];
      const QString connections = QStringLiteral("/environments/%1/connections").arg(i);
      if (!m_document.hasAll(connections) || environment.name.isEmpty()) continue;
      const ConnectionSpec *spec = environment.connection(name);
      if (spec != nullptr && !m_document.isSure(QStringLiteral("%1/%2/type").arg(connections, name))) continue;
      if (spec == nullptr) {
        complain(pointer, tr("The environment '%1' has no connection '%2'. %3")
                              .arg(environment.name, name, hint(name, namesOf(environment.connections))));
      } else if (spec->kind != kind) {
        const QString wanted =
            kind == ConnectionSpec::Kind::Redis ? QStringLiteral("redis") : QStringLiteral("postgres");
        complain(
            pointer,
            tr("The connection '%1' of the environment '%2' is not of type %3.").arg(name, environment.name, wanted));
      }
    }
  }

  // The lab fills its addresses in when it starts.
  void addressEverywhere(const QString &text, const QString &pointer) {
    for (const QString &name : addressNames(text)) {
      for (qsizetype i = 0; i < m_system.environments.size(); ++i) {
        const Environment &environment = m_system.environments[i];
        if (environment.lab || environment.addresses.contains(name)) continue;
        if (!m_document.hasAll(QStringLiteral("/environments/%1/addresses").arg(i))) continue;
        complain(pointer, tr("The environment '%1' has no address '%2' for {{%2}}. %3")
                              .arg(environment.name, name, hint(name, environment.addresses.keys())));
      }
    }
  }

  void known() {
    int index = 0;
    for (const Json &backup : jsonMember(m_document.root(), "backups")) {
      const QString pointer = QStringLiteral("/backups/%1/of").arg(index++);
      if (backup.contains("of")) mustBeService(jsonString(backup, "of"), pointer);
    }
    index = 0;
    for (const Json &objective : jsonMember(m_document.root(), "slo")) {
      const QString pointer = QStringLiteral("/slo/%1/of").arg(index++);
      const QString of = jsonString(objective, "of");
      if (!of.isEmpty() && m_system.queue(of) == nullptr && areQueuesNamed()) mustBeService(of, pointer);
    }
  }

  void environment(const Environment &environment, const QString &pointer) {
    for (const ConnectionSpec &spec : environment.connections) {
      connection(spec, environment, pointer + QLatin1String("/connections/") + spec.name);
    }
    if (environment.lab && environment.tier != Tier::Practice) {
      complain(pointer + QLatin1String("/lab"),
               tr("The lab is for practice: an environment with 'lab: true' has 'tier: practice'."));
    }
    manager(environment, jsonMember(jsonPointer(pointer), "manager"), pointer + QLatin1String("/manager"));
    server(environment, environment.prometheus, pointer + QLatin1String("/prometheus"));
    server(environment, environment.alertmanager, pointer + QLatin1String("/alertmanager"));
    for (auto entry = environment.thresholds.begin(); entry != environment.thresholds.end(); ++entry) {
      replacing(entry.key(), entry.value(), pointer + QLatin1String("/thresholds/") + entry.key());
    }
    for (auto entry = environment.logs.begin(); entry != environment.logs.end(); ++entry) {
      mustBeService(entry.key(), pointer + QLatin1String("/logs/") + entry.key());
    }
    const QStringList backups = backupNames();
    if (!areAllNamed(QStringLiteral("/backups"), backups)) return;
    for (const auto &[name, place] : jsonMember(jsonPointer(pointer), "backups").items()) {
      const QString text = QString::fromStdString(name);
      if (backups.contains(text)) continue;
      complain(pointer + QLatin1String("/backups/") + text,
               tr("There is no backup '%1'. %2").arg(text, hint(text, backups)));
    }
  }

  void replacing(const QString &subject, const QList<Threshold> &thresholds, const QString &pointer) {
    const ServiceSpec *ofService = m_system.service(subject);
    const QueueSpec *ofQueue = m_system.queue(subject);
    if (ofService == nullptr && ofQueue == nullptr) {
      if (!areServicesNamed() || !areQueuesNamed()) return;
      const QStringList names = namesOf(m_system.services) + namesOf(m_system.queues);
      complain(pointer, tr("There is no service or queue '%1'. %2").arg(subject, hint(subject, names)));
      return;
    }
    for (const Threshold &threshold : thresholds) {
      const Metric *metric = metricNamed(threshold.metric);
      if (ofService != nullptr ? metric->ofServices : metric->ofQueues) continue;
      const QString place = QStringLiteral("%1/%2/%3").arg(pointer, severityName(threshold.severity), threshold.metric);
      QStringList fitting;
      for (const Metric &other : metrics()) {
        if (ofService != nullptr ? other.ofServices : other.ofQueues) fitting.append(other.name);
      }
      complain(place, ofService != nullptr ? tr("'%1' is no metric of a service. Known are %2.")
                                                 .arg(threshold.metric, fitting.join(QStringLiteral(", ")))
                                           : tr("'%1' is no metric of a queue. Known are %2.")
                                                 .arg(threshold.metric, fitting.join(QStringLiteral(", "))));
    }
    if (ofService != nullptr) measurable(*ofService, thresholds, pointer);
    if (ofQueue != nullptr) measurable(*ofQueue, thresholds, pointer);
  }

  void connection(const ConnectionSpec &spec, const Environment &environment, const QString &pointer) {
    const bool postgres = spec.kind == ConnectionSpec::Kind::Postgres;
    if (const QString trouble = inlineSecretComplaint(m_document, environment, spec.auth); !trouble.isEmpty()) {
      complain(pointer + QLatin1String("/auth/inline"), trouble);
    }
    if (!m_document.isSure(pointer)) return;
    if (!spec.url.isEmpty()) {
      const bool fits = spec.url.scheme().startsWith(QLatin1String("postgres")) == postgres;
      if (!fits) {
        complain(pointer + QLatin1String("/url"),
                 postgres ? tr("A connection of type postgres has a URL such as \"postgresql://db.example/documents\".")
                          : tr("A connection of type redis has a URL such as \"rediss://cache.example:6379/0\"."));
      }
    }
    if (!spec.service.isEmpty() && !postgres) {
      complain(pointer + QLatin1String("/service"), tr("'service' belongs to a connection of type postgres."));
    }
    if (!spec.service.isEmpty() && !spec.url.isEmpty()) {
      complain(pointer + QLatin1String("/service"), tr("Say 'url' or 'service', not both."));
    }
    if (spec.url.isEmpty() && spec.service.isEmpty() && !environment.lab) {
      complain(pointer, postgres ? tr("The connection '%1' needs 'url' or 'service'.").arg(spec.name)
                                 : tr("The connection '%1' needs 'url'.").arg(spec.name));
    }
  }

  void server(const Environment &environment, const ServerSpec &spec, const QString &pointer) {
    if (const QString trouble = inlineSecretComplaint(m_document, environment, spec.auth); !trouble.isEmpty()) {
      complain(pointer + QLatin1String("/auth/inline"), trouble);
    }
    if (spec.url.hasQuery() || spec.url.hasFragment()) {
      complain(pointer + QLatin1String("/url"),
               tr("A server's address ends before '?' and '#': \"https://prometheus.example:9090\"."));
    }
  }

  void manager(const Environment &environment, const Json &json, const QString &pointer) {
    const ManagerSpec &spec = environment.manager;
    const auto belongs = [&](const char *field, ManagerSpec::Kind kind, const char *type) {
      if (!json.contains(field) || spec.kind == kind || !m_document.isSure(pointer + QLatin1String("/type"))) return;
      complain(pointer + QLatin1Char('/') + QLatin1String(field),
               tr("'%1' belongs to a manager of type %2.").arg(QLatin1String(field), QLatin1String(type)));
    };
    belongs("socket", ManagerSpec::Kind::Supervisor, "supervisor");
    belongs("programs", ManagerSpec::Kind::Supervisor, "supervisor");
    belongs("file", ManagerSpec::Kind::Compose, "compose");
    belongs("project", ManagerSpec::Kind::Compose, "compose");
    belongs("services", ManagerSpec::Kind::Compose, "compose");
    if (spec.kind == ManagerSpec::Kind::Supervisor && !json.contains("socket") && !environment.lab) {
      complain(pointer, tr("A manager of type supervisor needs 'socket'."));
    }
    if (spec.kind == ManagerSpec::Kind::Compose && !json.contains("file")) {
      complain(pointer, tr("A manager of type compose needs 'file'."));
    }
    composeServices(spec, pointer);
    QMap<QString, QString> owners;
    for (auto entry = spec.programs.begin(); entry != spec.programs.end(); ++entry) {
      const QString place = pointer + QLatin1String("/programs/") + entry.key();
      mustBeService(entry.key(), place);
      for (int i = 0; i < entry.value().size(); ++i) {
        const QString owner = owners.value(entry.value()[i]);
        if (!owner.isEmpty()) {
          complain(QStringLiteral("%1/%2").arg(place).arg(i),
                   tr("The program '%1' belongs to the service '%2' already.").arg(entry.value()[i], owner));
        }
        owners.insert(entry.value()[i], entry.key());
      }
      const ServiceSpec *service = m_system.service(entry.key());
      if (service != nullptr && service->expected > entry.value().size()) {
        complain(place, tr("'%1' should have %2 instances, but the manager knows only %3 programs for it.")
                            .arg(entry.key())
                            .arg(service->expected)
                            .arg(entry.value().size()));
      }
    }
  }

  // Scaling one would change the other, if two were the same in the project's file.
  void composeServices(const ManagerSpec &spec, const QString &pointer) {
    QMap<QString, QString> owners;
    for (auto entry = spec.services.begin(); entry != spec.services.end(); ++entry) {
      const QString place = pointer + QLatin1String("/services/") + entry.key();
      mustBeService(entry.key(), place);
      const QString owner = owners.value(entry.value());
      if (!owner.isEmpty()) {
        complain(place,
                 tr("'%1' of the project's file belongs to the service '%2' already.").arg(entry.value(), owner));
      }
      owners.insert(entry.value(), entry.key());
    }
  }

  // The document's own value at a pointer; null where there is none.
  const Json &jsonPointer(const QString &pointer) const {
    static const Json null;
    const Json::json_pointer path(pointer.toStdString());
    return m_document.root().contains(path) ? m_document.root()[path] : null;
  }

  const Document &m_document;
  const System &m_system;
  QList<Complaint> &m_complaints;
};

}  // namespace

QString inlineSecretComplaint(const Document &document, const Environment &environment, const SecretRef &secret) {
  if (secret.kind != SecretRef::Kind::Inline) return {};
  if (environment.tier != Tier::Practice) {
    return tr("A secret may stand in the file in tier practice alone, not in %1. Use {env: NAME}, {file: PATH} or "
              "{keyring: ENTRY}.")
        .arg(tierName(environment.tier));
  }
  if (isSecretFile(document.file())) return {};
  return tr("A secret stands in this file, and other users have access to it. Run: %1")
      .arg(chmodCommand(document.file()));
}

void checkSystem(const Document &document, const System &system, QList<Complaint> &complaints) {
  Checker(document, system, complaints).run();
  checkModels(document, system, complaints);
  checkIncidents(document, system, complaints);
  checkTemporaryFiles(document, system, complaints);
  if (!hasErrors(complaints)) {
    lintSystem(document, system, complaints);
    lintModels(document, system, complaints);
  }
}

}  // namespace ops
