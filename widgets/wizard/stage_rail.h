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
  /// Marks the execution as failed: the run has ended, and it was no success.
  void setFailed(bool failed);
  /// Its numbers alone; what they stand for is heard, and stands above each stage.
  void setNarrow(bool narrow);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent *event) override;

 private:
  void describe();
  bool isFailed(int stage) const;

  QList<StageMark> m_marks;
  bool m_failed = false;
  bool m_narrow = false;
};

}  // namespace ops
