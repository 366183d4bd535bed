#pragma once

#include "models/procedures/procedure.h"
#include "widgets/wizard/backup_choice.h"
#include "widgets/wizard/version_choice.h"

namespace ops {

/// One input of a procedure: its question, an editor that fits its type, and below it what is wrong with the value.
class InputEditor final : public QWidget {
  Q_OBJECT

 public:
  InputEditor(const InputSpec &spec, const System &system, const VersionQuestion &version, const Json &preset,
              QWidget *parent = nullptr);
  const QString &name() const { return m_spec.name; }
  /// Its label.
  QString question() const;
  /// Null while nothing is entered.
  Json value() const { return m_value; }
  /// Nothing is entered yet, and nobody has tried to go on: what is wrong with it is not told as a fault.
  bool isUntouched() const { return m_value.is_null() && !m_isTouched; }
  /// Somebody tried to go on.
  void touch() { m_isTouched = true; }
  void setFault(const QString &fault);
  bool isFaulty() const { return m_isFaulty; }
  /// What is wrong beside what checkInputs() finds; empty: nothing.
  QString ownFault() const;
  bool asksForBackup() const { return m_spec.type == InputSpec::Type::Backup; }
  /// The backups to choose from, where it asks for one.
  void setBackups(const Result<QList<BackupSet>> &sets, const QDateTime &now);
  /// What its versions are of, where it lists them.
  const VersionQuestion &versionQuestion() const { return m_version; }
  /// Those of `model` are being asked for; empty: none is chosen yet.
  void setVersionsAsked(const QString &model);
  /// What was chosen is a version of another model.
  void forgetVersion() { m_value = m_spec.defaultValue; }
  void setVersions(const Result<ModelView> &view, bool takesArchived, const QDateTime &now);
  QWidget *field() const { return m_field; }

 Q_SIGNALS:
  void changed();
  void versionsRequested();

 private:
  QWidget *makeField(const System &system);
  QWidget *makeChoice(const QStringList &choices);
  QWidget *makeSpin();
  QWidget *makeText();
  QWidget *makeJobs();
  QWidget *makeBackups();
  QWidget *makeVersions();
  void setValue(const Json &value);
  QString rangeText() const;

  InputSpec m_spec;
  VersionQuestion m_version;
  Json m_value;
  bool m_isTouched = false;
  bool m_isFaulty = false;
  QWidget *m_field;
  BackupChoice *m_backups = nullptr;
  VersionChoice *m_versions = nullptr;
  PlainLabel *m_hint;
};

}  // namespace ops
