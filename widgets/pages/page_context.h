#pragma once

#include <QObject>

#include "models/incidents/alert_desk.h"
#include "models/incidents/incident_book.h"
#include "models/items/roles.h"
#include "models/journal/journal.h"
#include "models/monitor/status_source.h"
#include "models/procedures/run_control.h"

namespace ops {

/// All that a page may use: the chosen system and environment, and ways to ask the shell for something. Made anew when
/// another environment is chosen; pages then get it by Page::setContext(). Lives on the UI thread. What it points to
/// may be null where the environment can't be reached or the journal can't be opened: pages show that.
class PageContext : public QObject {
  Q_OBJECT

 public:
  PageContext(System system, Environment environment, QObject *parent = nullptr);

  const System &system() const { return m_system; }
  const Environment &environment() const { return m_environment; }

  StatusSource *status = nullptr;
  AlertDesk *alerts = nullptr;
  IncidentBook *incidents = nullptr;  ///< null as long as the journal is not open
  Backends *backends = nullptr;
  Journal *journal = nullptr;
  RunControl *runs = nullptr;
  /// Procedures that fit the system, by name.
  QList<Procedure> procedures;
  QList<Complaint> procedureComplaints;

  /// Why nothing may be changed now ("Production is read-only", "The journal can't be written: …"); empty if it may.
  /// Buttons that change something take it with setBlocked().
  const QString &whyBlocked() const { return m_whyBlocked; }
  void setBlocked(const QString &why);
  struct BrokenBackups {
    int count = 0;
    int parts = 0;    ///< all that have a promise
    int missing = 0;  ///< of which there is none at all
    Tone worst = Tone::Ok;
    int unseen = 0;  ///< of which nobody can tell from here; they are not among those
  };
  /// Those that break their promise, as the page of backups last read them; nullopt: not known.
  std::optional<BrokenBackups> brokenBackups;
  /// Opened runs, newest first, as the shell last read them from the journal.
  const QList<RunSummary> &runSummaries() const { return m_runs; }
  /// The open one of a procedure for these inputs: who would begin it again is shown that one. Null: there is none.
  const RunSummary *openRun(const QString &procedure, const Json &inputs) const;
  void setRunSummaries(const QList<RunSummary> &summaries);

  /// UTC by a clock that nobody sets, as the monitor's times are: for ages. Tests and pictures may stop the clock.
  QDateTime now() const { return m_now ? m_now() : steadyNow(); }
  /// UTC as the wall clock shows it, to be shown, and to be compared with the journal's times.
  QDateTime wallTime() const { return m_now ? m_now() : utcNow(); }
  Moment moment() const { return {wallTime(), momentNow().tick}; }
  void setClock(std::function<QDateTime()> now) { m_now = std::move(now); }

  const Procedure *procedure(const QString &name) const;
  /// Opens the wizard on a procedure with these inputs filled in; nothing runs before the operator has approved the
  /// plan.
  void startProcedure(const QString &procedure, const Json &inputs = Json::object()) {
    Q_EMIT procedureRequested(procedure, inputs);
  }
  /// Opens triage, which looks at everything, changes nothing and says what may be behind it.
  /// Of the alert of this key, or of everything.
  void startTriage(const QString &alert = {}) { Q_EMIT triageRequested(alert); }
  /// Shows a page; `item` is what it selects there: a service, a queue, a procedure, an alert's key, the
  /// UUID of a run or an incident.
  void navigate(const QString &page, const QString &item = {}) { Q_EMIT navigationRequested(page, item); }

 Q_SIGNALS:
  void procedureRequested(const QString &procedure, const ops::Json &inputs);
  void triageRequested(const QString &alert);
  void navigationRequested(const QString &page, const QString &item);
  void blockedChanged();
  void runSummariesChanged();
  /// Once a second, for ages and clocks.
  void ticked();

 private:
  System m_system;
  Environment m_environment;
  QString m_whyBlocked;
  QList<RunSummary> m_runs;
  std::function<QDateTime()> m_now;
};

}  // namespace ops
