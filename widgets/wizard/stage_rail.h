#pragma once

#include <QWidget>

#include "widgets/wizard/wizard_flow.h"

namespace ops {

/// The stages of the wizard in a column: what is done, where one is, what comes, what this procedure does not need.
class StageRail final : public QWidget {
  Q_OBJECT

 public:
  explicit StageRail(QWidget *parent = nullptr);
  void setFlow(const WizardFlow &flow);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent *event) override;

 private:
  QList<StageMark> m_marks;
};

}  // namespace ops
