#pragma once

#include "models/incidents/timeline.h"
#include "widgets/theme/panels.h"

namespace ops {

/// What happened about an incident, the newest first, each in a line with its time and who did it.
class IncidentTimeline final : public QWidget {
  Q_OBJECT

 public:
  explicit IncidentTimeline(QWidget *parent = nullptr);
  /// Nothing is laid out anew unless there is something new. At most the newest 60 are shown.
  void show(const QList<TimelineEntry> &timeline);
  void clear();

 private:
  QGridLayout *m_grid;
  std::pair<qint64, qsizetype> m_shown;  ///< the newest record, and how many there are
};

}  // namespace ops
