#pragma once

#include "models/procedures/procedure.h"
#include "widgets/theme/panels.h"

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
  QWidget *field() const { return m_field; }

 Q_SIGNALS:
  void changed();

 private:
  QWidget *makeField(const System &system);
  QWidget *makeChoice(const QStringList &choices);
  QWidget *makeSpin();
  QWidget *makeText();
  QWidget *makeJobs();
  void setValue(const Json &value);
  QString rangeText() const;

  InputSpec m_spec;
  Json m_value;
  QWidget *m_field;
  PlainLabel *m_hint;
};

}  // namespace ops
