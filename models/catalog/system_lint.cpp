#include "models/catalog/system_lint.h"

#include <QCoreApplication>
#include <algorithm>

#include "models/catalog/syntax.h"

namespace ops {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("SystemLint", text);
}

class Linter {
 public:
  Linter(const Document &document, const System &system, QList<Complaint> &complaints)
      : m_document(document), m_system(system), m_complaints(complaints) {}

  void run() {
    for (int i = 0; i < m_system.services.size(); ++i)
      service(m_system.services[i], QStringLiteral("/services/%1").arg(i));
    for (int i = 0; i < m_system.queues.size(); ++i) queue(m_system.queues[i], QStringLiteral("/queues/%1").arg(i));
    backups();
    for (int i = 0; i < m_system.environments.size(); ++i) {
      environment(m_system.environments[i], QStringLiteral("/environments/%1").arg(i));
    }
  }

 private:
  void warn(const QString &pointer, const QString &message) {
    m_complaints.append({Complaint::Kind::Warning, m_document.locate(pointer), message});
  }

  void service(const ServiceSpec &spec, const QString &pointer) {
    const ProbeSpec &probe = spec.probe;
    if (probe.kind != ProbeSpec::Kind::None) {
      const QString place = pointer + QLatin1String("/probe");
      if (probe.timeout >= probe.every) {
        warn(place + QLatin1String("/timeout"),
             tr("The probe may take %1, but is due every %2: a slow answer delays the next one.")
                 .arg(durationLiteral(probe.timeout), durationLiteral(probe.every)));
      }
      if (probe.staleAfter < probe.every + probe.timeout) {
        warn(place + QLatin1String("/staleAfter"),
             tr("An answer is stale after %1, but the next may come %2 later: a healthy service would look unknown.")
                 .arg(durationLiteral(probe.staleAfter), durationLiteral(probe.every + probe.timeout)));
      }
    }
    if (probe.kind == ProbeSpec::Kind::None && spec.expected == 0 && spec.metrics.url.isEmpty()) {
      warn(pointer, tr("Nothing is known about '%1': it has neither a probe nor an expected number of instances.")
                        .arg(spec.name));
    }
    ordered(spec.thresholds, pointer + QLatin1String("/alerts"));
  }

  void queue(const QueueSpec &spec, const QString &pointer) {
    if (!spec.thresholds.isEmpty() && spec.failed.isEmpty()) {
      warn(pointer, tr("'%1' has alerts but no 'failed' queue: jobs that fail would go unseen.").arg(spec.name));
    }
    if (spec.processing.isEmpty() && !spec.consumers.isEmpty()) {
      warn(pointer, tr("'%1' names no 'processing' queue: jobs in work or stuck would go unseen.").arg(spec.name));
    }
    if (spec.staleAfter < spec.every) {
      warn(pointer + QLatin1String("/staleAfter"),
           tr("A reading is stale after %1, but the next comes after %2.")
               .arg(durationLiteral(spec.staleAfter), durationLiteral(spec.every)));
    }
    ordered(spec.thresholds, pointer + QLatin1String("/alerts"));
  }

  // The worse severity must be the harder to reach: P1 at 200, P3 at 100.
  void ordered(const QList<Threshold> &thresholds, const QString &pointer) {
    for (const Threshold &worse : thresholds) {
      for (const Threshold &milder : thresholds) {
        if (worse.metric != milder.metric || worse.severity >= milder.severity) continue;
        using Comparison = Threshold::Comparison;
        const bool upper = worse.comparison == Comparison::Above || worse.comparison == Comparison::AtLeast;
        const bool otherUpper = milder.comparison == Comparison::Above || milder.comparison == Comparison::AtLeast;
        if (upper != otherUpper) continue;
        const bool swapped = upper ? worse.value <= milder.value : worse.value >= milder.value;
        if (!swapped || worse.holdFor > milder.holdFor) continue;
        warn(QStringLiteral("%1/%2/%3").arg(pointer, severityName(milder.severity), milder.metric),
             tr("%1 (%2) can never be seen: %3 (%4) is reached first.")
                 .arg(severityName(milder.severity), milder.text, severityName(worse.severity), worse.text));
      }
    }
  }

  void backups() {
    int index = 0;
    for (const Json &backup : jsonMember(m_document.root(), "backups")) {
      const QString pointer = QStringLiteral("/backups/%1").arg(index++);
      const auto duration = [&](const char *field) { return readDuration(jsonString(backup, field)); };
      const auto every = duration("every");
      if (const auto rpo = duration("rpo"); rpo && every && *rpo < *every) {
        warn(pointer + QLatin1String("/rpo"),
             tr("Only %1 of work may be lost, but a backup is made every %2: up to %2 would be lost.")
                 .arg(durationLiteral(*rpo), durationLiteral(*every)));
      }
      if (const auto keep = duration("keep"); keep && every && *keep < 2 * *every) {
        warn(pointer + QLatin1String("/keep"),
             tr("Backups are kept for %1 and made every %2: one that fails leaves none.")
                 .arg(durationLiteral(*keep), durationLiteral(*every)));
      }
    }
  }

  void environment(const Environment &environment, const QString &pointer) {
    if (environment.tier == Tier::Production && !environment.readOnly) {
      warn(pointer,
           tr("The environment '%1' is production and not read-only: procedures can change it. Say 'readOnly: true' "
              "until that is wanted.")
               .arg(environment.name));
    }
    for (const ConnectionSpec &spec : environment.connections) {
      const bool clear = spec.url.scheme() == QLatin1String("redis") && spec.auth.isSet();
      const bool guarded = environment.tier == Tier::Production || environment.tier == Tier::Staging;
      if (clear && guarded) {
        warn(QStringLiteral("%1/connections/%2/url").arg(pointer, spec.name),
             tr("The password goes over the network unencrypted. Use rediss://, which is TLS."));
      }
    }
    unencrypted(environment, environment.prometheus, pointer + QLatin1String("/prometheus/url"));
    unencrypted(environment, environment.alertmanager, pointer + QLatin1String("/alertmanager/url"));
    const ManagerSpec &manager = environment.manager;
    for (auto entry = manager.programs.begin(); entry != manager.programs.end(); ++entry) {
      const ServiceSpec *service = m_system.service(entry.key());
      if (service == nullptr || service->expected > 0 || entry.value().size() < 2) continue;
      warn(
          QStringLiteral("%1/manager/programs/%2").arg(pointer, entry.key()),
          tr("'%1' can be scaled, but says no 'expected' number: missing instances would go unseen.").arg(entry.key()));
    }
    for (auto entry = environment.thresholds.begin(); entry != environment.thresholds.end(); ++entry) {
      ordered(entry.value(), QStringLiteral("%1/thresholds/%2").arg(pointer, entry.key()));
    }
  }

  void unencrypted(const Environment &environment, const ServerSpec &spec, const QString &pointer) {
    const bool guarded = environment.tier == Tier::Production || environment.tier == Tier::Staging;
    if (!guarded || !spec.auth.isSet() || spec.url.scheme() != QLatin1String("http")) return;
    warn(pointer, tr("The password goes over the network unencrypted. Use https://, which is TLS."));
  }

  const Document &m_document;
  const System &m_system;
  QList<Complaint> &m_complaints;
};

}  // namespace

void lintSystem(const Document &document, const System &system, QList<Complaint> &complaints) {
  Linter(document, system, complaints).run();
}

}  // namespace ops
