#pragma once

#include <QPointer>
#include <QWidget>

#include "app/shell/console.h"
#include "widgets/theme/state_banner.h"
#include "widgets/wizard/procedure_wizard.h"

namespace ops {

/// One procedure's wizard and nothing else of the console. Until its environment can be worked with, a window of its
/// own says what it waits for.
class Guide final : public QWidget {
  Q_OBJECT

 public:
  /// `console` must outlive it, and is started afterwards.
  Guide(Console &console, QString system, QString environment, QString procedure);
  ~Guide() override { putAway(); }

  /// Of what was asked for and is not there, once that is known; empty until then and where all is well.
  const Error &fault() const { return m_fault; }

 Q_SIGNALS:
  /// Nothing is left to be shown.
  void finished();

 private:
  void look();
  void refuse(const QString &what, const QString &why, const QString &remedy);
  void show(ProcedureWizard *wizard);
  void putAway();

  Console &m_console;
  QString m_systemName, m_environmentName, m_procedureName;
  Error m_fault;
  StateBanner *m_banner;
  QPointer<ProcedureWizard> m_wizard;
  QString m_run;                   ///< of a wizard that was put away
  Json m_inputs = Json::object();  ///< what had been answered in it
};

}  // namespace ops
