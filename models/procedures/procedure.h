#pragma once

#include "models/catalog/document.h"

namespace ops {

enum class Risk { Read, Change, Destructive };
QString riskName(Risk risk);   ///< the word in files and JSON: "destructive"
QString riskTitle(Risk risk);  ///< translated, for people

/// What happens when a step fails. Ask, Abort and Undo count where nobody is there to ask; with an operator, Ask stands
/// in their place. UndoAtOnce asks nobody: what was done is taken back, an operator at the run or not, paused or not.
enum class OnFailure { Ask, Abort, Continue, Undo, UndoAtOnce };

/// The call of a capability: {queue.retry: {queue: document_queue}}.
struct ActionCall {
  QString name;
  Json parameters = Json::object();
  bool operator==(const ActionCall &) const = default;
};

struct Step {
  QString id;
  QString title;
  QString why;     ///< for the beginner: why this step
  QString expect;  ///< for the beginner: what will be seen
  QString advice;  ///< what to do next when it failed; empty: the action's own advice
  Risk risk = Risk::Read;
  QString when;  ///< a condition, see condition.h; empty: always
  ActionCall action;
  std::optional<ActionCall> verify;
  std::optional<ActionCall> undo;
  int retries = 0;
  Milliseconds retryEvery{2'000};
  Milliseconds timeout{0};  ///< 0: the action's own
  bool repeatable =
      false;  ///< may be run again by itself after an unknown outcome; the action's own word where left out
  bool skippable = false;
  OnFailure onFailure = OnFailure::Ask;
  SourceLocation at;

  bool isManual() const { return action.name == QLatin1String("manual"); }
};

struct InputSpec {
  enum class Type { String, Integer, Number, Boolean, Choice, Service, Queue, Jobs, Backup, Model, ModelVersion };
  QString name;
  Type type = Type::String;
  Json defaultValue;  ///< null: none, so the operator has to give a value
  std::optional<double> minimum, maximum;
  QStringList choices;
  QString pattern;  ///< that a text must match as a whole; empty: any
  QString ask;      ///< the question put to the operator
  QString help;     ///< what helps to answer it; may be empty
};

/// A runbook procedure. A value; what runs is a copy frozen at the start of the run.
struct Procedure {
  QString name;
  QString title;
  QString summary;
  std::optional<Severity> severity;
  QString owner;
  QDate reviewed;
  QString system;  ///< fits only this system; empty: any that has what its steps name
  QList<InputSpec> inputs;
  QList<Step> steps;
  QString file;
  Json source;  ///< the whole document, as it is frozen in the journal

  const Step *step(const QString &id) const;
  int indexOf(const QString &id) const;
  Risk highestRisk() const;
};

std::optional<Procedure> procedureFromDocument(const Document &document, QList<Complaint> &complaints);
/// With the values of its inputs in the texts for people; calls keep their templates until they run.
Procedure withInputs(Procedure procedure, const Json &inputs);
/// Names of the backups that its steps are about, as far as the inputs tell.
QStringList backupsIn(const Procedure &procedure, const Json &inputs = Json::object());
/// A text of a procedure in the language of whoever reads it, where the translations know it, as they know those of
/// shipped procedures. `source` and the title of a run stay as they were written; a plan has the words that were shown.
QString procedureText(const QString &written);
/// From the frozen text in a journal.
Result<Procedure> procedureFromJson(const Json &source);

Result<Procedure> findProcedure(const QString &nameOrPath);
/// Every readable procedure, by name. Any thread.
QList<Procedure> allProcedures(QList<Complaint> &complaints);
/// Those that are for this system, or for any.
QList<Procedure> fitting(QList<Procedure> procedures, const System &system);

/// What is wrong with one value, without the input's name: "must be 16 or less"; empty: nothing.
QString inputFault(const InputSpec &input, const System &system, const Json &given);
/// "workers=8" texts or JSON values → checked values with defaults filled in. All faults in one error.
Result<Json> checkInputs(const Procedure &procedure, const System &system, const Json &given);

}  // namespace ops
