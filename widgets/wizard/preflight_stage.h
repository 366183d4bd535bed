#pragma once

#include "widgets/theme/state_banner.h"
#include "widgets/wizard/preflight.h"
#include "widgets/wizard/stage_view.h"

namespace ops {

/// What was checked before anything is done, a line each.
class PreflightStage final : public StageView {
  Q_OBJECT

 public:
  explicit PreflightStage(QWidget *parent = nullptr);
  QPushButton *againButton() const { return m_again; }
  void setChecks(const Preflight &preflight);

 Q_SIGNALS:
  void againRequested();

 private:
  struct Line {
    StatusBadge *badge;
    PlainLabel *title, *detail;
  };
  Line addLine();
  QList<Line> m_lines;
  QVBoxLayout *m_list;
  PlainLabel *m_verdict;
  QPushButton *m_again;
};

}  // namespace ops
