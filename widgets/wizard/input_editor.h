#pragma once

#include "models/procedures/procedure.h"
#include "widgets/wizard/backup_choice.h"

namespace ops {

/// One input of a procedure: its question, an editor that fits its type, and below it what is wrong with the value.
class InputEditor final : public QWidget {
  Q_OBJECT

 public:
  InputEditor(const InputSpec &spec, const System &system, const Json &preset, QWidget *parent = nullptr);
  const QString &name() const { return m_spec.name; }
  /// Null while nothing is entered.
  Json value() const { return m_value; }
  void setFault(const QString &fault);
  bool asksForBackup() const { return m_spec.type == InputSpec::Type::Backup; }
  /// The backups to choose from, where it asks for one.
  void setBackups(const Result<QList<BackupSet>> &sets, const QDateTime &now);
  QWidget *field() const { return m_field; }

 Q_SIGNALS:
  void changed();

 private:
  QWidget *makeField(const System &system);
  QWidget *makeChoice(const QStringList &choices);
  QWidget *makeSpin();
  QWidget *makeText();
  QWidget *makeJobs();
  QWidget *makeBackups();
  void setValue(const Json &value);
  QString rangeText() const;

  InputSpec m_spec;
  Json m_value;
  QWidget *m_field;
  BackupChoice *m_backups = nullptr;
  PlainLabel *m_hint;
};

}  // namespace ops
