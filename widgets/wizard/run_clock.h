#pragma once

#include <optional>

#include "models/items/run_text.h"
#include "widgets/theme/panels.h"

namespace ops {

/// How long a run takes, beside how long it usually does and what is promised of it.
class RunClock final : public QWidget {
  Q_OBJECT

 public:
  explicit RunClock(QWidget *parent = nullptr);
  /// `usual`: none where it has not succeeded yet. `promised`: the RTO of what it restores; 0: it restores nothing.
  void setExpected(std::optional<Milliseconds> usual, Milliseconds promised);
  void setRun(const RunState &run);
  void tick(const Moment &now);

 private:
  RunState m_run;
  std::optional<Milliseconds> m_usual;
  Milliseconds m_promised{0};
  PlainLabel *m_name;  ///< what the time says
  FigureLabel *m_elapsed;
  PlainLabel *m_usually;
  PlainLabel *m_left;
};

}  // namespace ops
