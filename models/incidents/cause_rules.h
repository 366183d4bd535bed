#pragma once

#include "models/incidents/causes.h"

namespace ops {

/// Weighs evidence for one cause as it is found.
class CauseCase {
 public:
  CauseCase(QString id, QString title) {
    m_cause.id = std::move(id);
    m_cause.title = std::move(title);
  }
  void supports(double weight, const QString &text);
  void opposes(double weight, const QString &text);
  void isNotKnown(const QString &text) { m_cause.notKnown.append(text); }
  void comesBefore(const QString &id) { m_cause.before.append(id); }
  void offers(const QStringList &procedures, const Json &inputs, const QString &toTell);
  Cause cause() const;

 private:
  struct Evidence {
    double weight = 0;
    QString text;
  };
  static QStringList sorted(QList<Evidence> list);

  Cause m_cause;
  QList<Evidence> m_for, m_against;
};

/// The kinds of causes that are known of systems made of services, queues, models and stores. Each makes a case for
/// every subject that it may be about; cases that lack any support come to nothing.
class CauseRules {
 public:
  CauseRules(const System &system, const Findings &findings) : m_system(system), m_findings(findings) {}

  QList<Cause> all() const;

 private:
  using Cases = QList<Cause>;
  void serviceDown(const ServiceSpec &spec, Cases &cases) const;
  void dataMissing(const ServiceSpec &spec, Cases &cases) const;
  void serviceSlow(const ServiceSpec &spec, Cases &cases) const;
  void modelBad(const ModelSpec &spec, Cases &cases) const;
  void jobsFailing(const QueueSpec &spec, Cases &cases) const;
  void jobsStuck(const QueueSpec &spec, Cases &cases) const;
  void workersHang(const QueueSpec &spec, Cases &cases) const;
  void overload(const QueueSpec &spec, Cases &cases) const;
  void machineFull(Cases &cases) const;

  QStringList needs(const QStringList &services) const;
  QString titleOf(const QString &service) const;
  QStringList downAmong(const QStringList &services) const;
  /// Of all failed jobs that were looked at, those of a kind: 0…1, and one of them.
  std::pair<double, QString> failedOfKind(ErrorKind kind) const;
  /// When the newest of these failed; invalid: there is none, or one does not say.
  QDateTime newestFailureOfKind(ErrorKind kind) const;
  /// The newest run of one of these that has succeeded, and stands; null: none lately.
  const RecentChange *lastMending(const QStringList &procedures) const;
  /// Title of the first database among these of which somebody says so; empty: none.
  QString whereDataIsMissing(const QStringList &services) const;
  std::optional<QString> loggedOfKind(ErrorKind kind) const;
  void addChange(const QString &subject, CauseCase &open) const;

  const System &m_system;
  const Findings &m_findings;
};

}  // namespace ops
