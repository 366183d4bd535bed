#pragma once

#include "models/incidents/alert_desk.h"
#include "models/monitor/status.h"
#include "tests/gui/fake_context.h"

namespace ops::test {

/// Alerts that a test sets as it likes; what is said about them is kept, and comes true at once.
class FakeAlerts final : public AlertDesk {
 public:
  const QList<AlertCase> &alerts() const override { return cases; }
  bool isComplete() const override { return complete; }
  QList<AlertChange> history(const QString &key) const override { return changes.value(key); }
  std::optional<Error> managerFault() const override { return fault; }
  QString whyNotWritable() const override { return notWritable; }
  QString whyNotSilenceable(const AlertCase &) const override { return notWritable; }
  Op<Done> acknowledge(const QString &key, const QString &owner, const QString &comment) override {
    return said(QStringLiteral("ack %1 %2 %3").arg(key, owner, comment), key, [owner](AlertCase &entry) {
      entry.record.owner = owner;
      entry.record.acknowledgedAt = FakeContext::now();
    });
  }
  Op<Done> silence(const QString &key, const QDateTime &until, const QString &comment) override {
    const auto minutes = FakeContext::now().secsTo(until) / 60;
    return said(QStringLiteral("silence %1 %2 %3").arg(key).arg(minutes).arg(comment), key, [until](AlertCase &entry) {
      entry.record.silencedUntil = until;
      entry.record.silencedBy = QStringLiteral("ann");
    });
  }
  Op<Done> endSilence(const QString &key) override {
    return said(QStringLiteral("unsilence ") + key, key, [](AlertCase &entry) { entry.record.silencedUntil = {}; });
  }
  void announce() { Q_EMIT changed(); }
  AlertCase *at(const QString &key) { return const_cast<AlertCase *>(find(key)); }

  QList<AlertCase> cases;
  QMap<QString, QList<AlertChange>> changes;
  bool complete = true;
  QString notWritable;
  std::optional<Error> fault;    ///< of the alert manager
  std::optional<Error> refusal;  ///< of whatever is said
  QStringList told;

 private:
  Op<Done> said(const QString &what, const QString &key, const std::function<void(AlertCase &)> &change) {
    return makeOp<Done>([this, what, key, change](OperationOf<Done> &op) {
      if (refusal) return op.fail(*refusal);
      told.append(what);
      if (auto *entry = at(key)) change(*entry);
      op.succeed({});
      announce();
    });
  }
};

/// What the status says, as the book of alerts has it after a look, with the beginnings that the journal would know.
inline QList<AlertCase> casesOf(const System &system, const EnvironmentStatus &status) {
  QList<AlertCase> cases;
  for (const auto &alert : presentAlerts(system, status)) {
    AlertCase entry;
    entry.alert = alert;
    if (!entry.alert.since.isValid()) entry.alert.since = FakeContext::now().addSecs(-252);
    entry.record.firedAt = entry.alert.since;
    cases.append(entry);
  }
  sortByUrgency(cases);
  return cases;
}

/// One of an alert manager, silenced there until an hour from now if asked for.
inline AlertCase managedCase(bool isSilenced) {
  AlertCase entry;
  entry.source = AlertCase::Source::AlertManager;
  entry.alert.key = QStringLiteral("alertmanager/9a1f00c2");
  entry.alert.kind = QStringLiteral("alertmanager");
  entry.alert.title = QStringLiteral("DiskWillFillIn4Hours");
  entry.alert.text = QStringLiteral("/var/lib/postgresql on db-1 fills up at 15:40");
  entry.alert.severity = Severity::P2;
  entry.alert.since = FakeContext::now().addSecs(-1'900);
  entry.record.firedAt = entry.alert.since;
  entry.note = QStringLiteral("How bad \"sev-7\" is, is not known here, so it counts as P2");
  entry.labels = {{QStringLiteral("alertname"), QStringLiteral("DiskWillFillIn4Hours")}};
  if (!isSilenced) return entry;
  entry.record.silencedUntil = FakeContext::now().addSecs(3'600);
  entry.record.silencedBy = QStringLiteral("ben");
  entry.record.silenceComment = QStringLiteral("a new disk is on its way");
  return entry;
}

}  // namespace ops::test
