#pragma once

#include <QSet>

#include "models/monitor/status.h"

namespace ops {

/// Something that needs a person, by a rule of the system file, by silence, or by another program's word.
struct Alert {
  enum class State {
    Pending,     ///< the limit is crossed, but not for long enough yet
    Firing,      ///<
    Recovering,  ///< no longer crossed, but it was too short a time ago to call it over
    NoData,      ///< nobody can tell whether it fires
  };
  QString key;      ///< the same as long as it is the same: "service/api/latency", "queue/document_queue/depth"
  QString kind;     ///< of its subject: "service", "queue", "model"
  QString subject;  ///< name
  QString title;    ///< of the subject, for people
  QString text;     ///< what is the matter, in one line
  Json facts = {};  ///< of which the text is made, as crossedFacts() gives them; null: it is a text alone
  Severity severity = Severity::P3;
  State state = State::Firing;
  QDateTime since;      ///< of steadyNow(); when it was first seen to be so
  QDateTime graverAt;   ///< the same; when it rose to this severity; invalid: it has not
  QString explainedBy;  ///< title of a cause that is known, of which this is a consequence; empty: it stands for itself
  int flaps = 0;        ///< times that it came back before it was over

  /// It asks for an answer: it fires or nobody can tell, and no known cause explains it.
  bool isOpen() const { return state != State::Pending && explainedBy.isEmpty(); }
};

/// What an alert's key names: metrics that say the same of a subject in two units make one alert.
QString alertMetric(const QString &metric);

QString alertStateName(Alert::State state);  ///< JSON: "firing", "no-data"

/// {"key","severity","state","subject":{"kind","name"},"title","text","since","graverAt","explainedBy","flaps"}
Json toJson(const Alert &alert);

/// The alerts of one environment as its status changes. One that is over stays, recovering, until it has been quiet for
/// `quietFor`, so that what comes and goes is one alert that flaps. One that nobody can measure any more is not over:
/// it stays, without data, until it is measured again. A consequence of what is known to be down is explained by it,
/// unless it is the graver of the two. Pure but for what it remembers: times are given.
class AlertBook {
 public:
  static constexpr Milliseconds quietFor{60'000};

  explicit AlertBook(System system) : m_system(std::move(system)) {}

  void look(const EnvironmentStatus &status, const QDateTime &now);
  /// The gravest first, then the oldest.
  const QList<Alert> &alerts() const { return m_alerts; }

 private:
  struct Known {
    Alert alert;
    QDateTime quietSince;  ///< invalid: it is crossed
  };
  void remember(const QList<Alert> &seen, const EnvironmentStatus &status, const QDateTime &now);

  System m_system;
  QMap<QString, Known> m_known;
  QSet<QString> m_seen;  ///< subjects, "queue/NAME", that were known once: before that, no data is no news
  QList<Alert> m_alerts;
};

/// As presentAlerts(), but no alert is explained yet.
QList<Alert> unexplainedAlerts(const System &system, const EnvironmentStatus &status);
void explain(QList<Alert> &alerts, const System &system, const EnvironmentStatus &status);
/// Of what an alert's key is made; a subject's name may have "/" in it.
struct AlertKey {
  QString kind, subject, metric;
};
AlertKey alertKey(const QString &key);
/// Whether what is measured says that an alert of this key is over, without knowing how it began: that it is not there
/// does not.
bool isKnownToBeOver(const QString &key, const EnvironmentStatus &status);

/// Whether the status could tell that the alert is over, if it were.
bool isMeasured(const Alert &alert, const EnvironmentStatus &status);

/// What the status says at this moment, without any memory: firing, pending, no data; each explained where its cause is
/// known.
QList<Alert> presentAlerts(const System &system, const EnvironmentStatus &status);

}  // namespace ops
