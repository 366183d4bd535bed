#pragma once

#include <QTimer>
#include <future>

#include "app/shell/lab_starter.h"
#include "models/catalog/catalog.h"
#include "models/incidents/live_alerts.h"
#include "widgets/pages/page_context.h"

namespace ops {

/// The core of the running console: the journal, and for the chosen environment its backends and its monitor. Looks
/// only; what changes something is a run, which is a process of its own. Lives on the UI thread and never blocks it.
class Console : public QObject {
  Q_OBJECT

 public:
  explicit Console(QObject *parent = nullptr);
  ~Console() override;

  /// Whether it writes down when alerts begin and end, as a console does; true unless told otherwise before start().
  void setRecordsAlerts(bool records) { m_recordsAlerts = records; }
  /// For whoever can't choose: opens the journal for reading alone, keeps no choice for the next console, and shows
  /// nothing in the place of what was wished for and is not there. To be called before start().
  void setLooksOnly();
  /// Begins to read the catalog's files on a thread of its own, for start(), while the caller does other things.
  void prepare();
  /// Whether that is what it shows, by its name or its file; without an environment any of the system.
  bool isShown(const QString &system, const QString &environment) const;
  /// Opens the journal, if it is not open, and shows the first environment that can be shown: that of these names, else
  /// the last one, else the practice lab.
  void start(const QString &system = {}, const QString &environment = {});
  /// As start(), for a system that another console shows: where its file lies does not matter.
  void startWith(const System &system, const QString &environment);
  /// Where nothing is shown: reads the system files anew, on a thread of its own, and shows what was wished for once it
  /// has come. Nothing before start().
  void lookAgain();
  /// Tries to open a journal that could not be opened: it may have been put back from a backup meanwhile. Not where its
  /// disk gave no answer: each try would wait for that.
  void openJournalAgain();
  /// Leaves the environment that is shown and shows this one.
  void choose(const QString &system, const QString &environment);

  /// Shows a system file that could not be read before, or that lies outside the catalog and is kept among the systems,
  /// also for the next console.
  Status openFile(const QString &path);
  /// The shipped file that describes a system of the same name as this one; empty: there is none.
  QString shippedNamesake(const QString &path) const;
  /// Copies a file to where it stands in for a shipped one, as the catalog has it; gives the copy's path.
  Result<QString> standIn(const QString &path, const QString &shipped);

  const QList<System> &systems() const { return m_systems; }
  /// What could not be read of the users' and the shipped files.
  const QList<Complaint> &complaints() const { return m_complaints; }
  /// The system files among them that are not shown for that.
  QStringList brokenFiles() const;
  /// Null before start() and where there is no system file at all.
  PageContext *context() const { return m_context.get(); }
  /// The system that was wished for, or shown last, where it can't be read now and nobody has chosen another; empty:
  /// none. It may also lack the environment, for a console that looks only.
  const QString &missingSystem() const { return m_missing; }
  /// Why that one is not shown: what its file says, then what others that it may be say.
  const QStringList &whyMissing() const { return m_whyMissing; }
  /// Why the environment is not watched; empty while it is.
  const QString &offlineReason() const { return m_offline; }
  /// Those that are for another system than the one that is shown.
  const QList<Procedure> &otherProcedures() const { return m_otherProcedures; }
  /// Starts the practice lab, which shows up by itself once it answers.
  void startLab(bool endWithConsole);
  bool isStartingLab() const { return m_lab.isBusy(); }

 Q_SIGNALS:
  /// The old context is still there, for pages to let go of.
  void contextAboutToChange();
  void contextChanged();
  /// As soon as the journal is open or known not to open.
  void journalReady();

 private:
  struct Procedures {
    QList<Procedure> all;
    QList<Complaint> complaints;
  };
  struct Catalog {
    QList<System> systems;
    QList<Complaint> complaints;
    QStringList lost;  ///< why files that were opened from elsewhere can't be read
    Procedures procedures;
  };
  struct Wish {
    QString system;  ///< a name, or a file's path; empty: any
    QString environment;
  };
  /// What its own file said of the system that is wished for; nullopt: it was not looked at.
  using Found = std::optional<Result<System>>;
  struct Look {
    Catalog catalog;
    Found found;
  };

  static Procedures readProcedures();
  static Catalog readCatalog(const QStringList &files);
  static void add(QList<System> &systems, const System &system);
  void readSystems();
  void takeCatalog(Catalog catalog);
  const System *named(const QString &name) const;
  void begin();
  void grant(const Found &found);
  void leave();
  void showNothing();
  void showNothing(const System &system, const QString &why);
  void openJournal();
  /// Once the journal is open it knows what stands there, and the journal begins and ends of alerts.
  void joinAlerts();
  /// Incidents are written down whether the environment can be reached or not.
  void joinIncidents();
  void lookAtAlerts();
  void build(const System &system, const Environment &environment);
  void readRuns();
  void updateBlocked();
  void followLab();
  bool isAnotherLab(const Result<Environment> &now) const;
  void tick();

  std::future<Catalog> m_catalog;  ///< of prepare()
  QList<Procedure> m_otherProcedures;
  std::optional<Procedures> m_procedures;  ///< for the first environment; for each later one they are read anew
  QList<System> m_systems;
  QList<Complaint> m_complaints;
  QStringList m_lost;
  Wish m_wish;
  std::unique_ptr<Journal> m_journal;
  std::unique_ptr<RunControl> m_control;
  QString m_journalFault;      ///< empty: it is open, or being opened
  QString m_lastJournalFault;  ///< what was shown last
  bool m_journalHangs = false;
  bool m_journalOpen = false;
  bool m_recordsAlerts = true;
  bool m_looksOnly = false;
  std::unique_ptr<PageContext> m_context;
  std::unique_ptr<Backends> m_backends;
  std::unique_ptr<StatusSource> m_status;
  std::unique_ptr<LiveAlerts> m_alerts;
  std::unique_ptr<IncidentBook> m_incidents;
  QString m_offline;
  QString m_missing;
  QStringList m_whyMissing;
  LabStarter m_lab;
  QString m_labFault;
  QTimer m_clock;
  int m_ticks = 0;
  bool m_readingRuns = false;
  bool m_isFollowingLab = false;
  bool m_isLooking = false;
};

}  // namespace ops
