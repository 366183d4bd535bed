#pragma once

#include <QLineEdit>

#include "widgets/wizard/stage_view.h"
#include "widgets/wizard/wizard_flow.h"

namespace ops {

/// The last screen before something changes. Destructive plans want the environment's name typed.
class ApproveStage final : public StageView {
  Q_OBJECT

 public:
  explicit ApproveStage(QWidget *parent = nullptr);
  void setFlow(const WizardFlow &flow);
  QLineEdit *nameField() const { return m_name; }

 Q_SIGNALS:
  void typed(const QString &name);

 protected:
  void showEvent(QShowEvent *event) override;

 private:
  void setWarnings(const Plan &plan);
  QVBoxLayout *m_warnings;
  QVBoxLayout *m_changes;
  QWidget *m_typing;
  PlainLabel *m_ask;
  QLineEdit *m_name;
  PlainLabel *m_match;
};

}  // namespace ops
