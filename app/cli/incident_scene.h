#pragma once

#include "app/cli/journal_session.h"
#include "models/catalog/incident_spec.h"
#include "models/incidents/incident_desk.h"
#include "models/incidents/timeline.h"

namespace ops::cli {

/// What every verb about incidents needs: the words, the system, the name of its environment, which need not run, and
/// the journal.
class IncidentScene {
 public:
  IncidentScene(const QString &verb, const QString &synopsis, const QString &description, bool changes = true);
  Arguments &arguments() { return m_arguments; }
  const Arguments &arguments() const { return m_arguments; }
  QString value(const char *option) const { return m_arguments.parser().value(QLatin1String(option)); }
  /// Whether it was said; an option that the verb does not have was not.
  bool has(const char *option) const { return m_arguments.parser().optionNames().contains(QLatin1String(option)); }

  void addIdOption();
  void addTextOption(const char *name, const QString &description);
  void addSeverityOption();
  /// An exit code if there is nothing to go on with.
  std::optional<int> read(const QStringList &words, int least, int most);

  const System &system() const { return m_system; }
  const QString &environment() const { return m_environment; }
  const IncidentSpec &spec() const { return m_spec; }
  Journal &journal() { return m_journal; }

  /// Opens the journal, if it is not open yet.
  void withJournal(const Exit &exit, std::function<void()> then);
  /// Opens the journal and goes on with the incidents of this environment, oldest first.
  void withAll(const Exit &exit, std::function<void(const QList<Incident> &)> then);
  /// As above, with the one that --id names, or that is meant without it, among those that are `meant`.
  enum class Meant { All, Open, Over };
  void withOne(Meant meant, const Exit &exit, std::function<void(const Incident &)> then);

  /// Tells the incident as it stands now, and ends.
  void tell(const Incident &incident, const Exit &exit) const;
  /// Ends with what a change has come to.
  std::function<void(const Result<Incident> &)> telling(const Exit &exit) const;

 private:
  Arguments m_arguments;
  Journal m_journal;
  bool m_isOpen = false;
  System m_system;
  QString m_environment;
  IncidentSpec m_spec;
};

}  // namespace ops::cli
