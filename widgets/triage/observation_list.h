#pragma once

#include "models/incidents/findings.h"
#include "widgets/theme/scroll_column.h"

namespace ops {

/// What was seen, a line each with its weight as shape and word, in the order in which one looks.
class ObservationList final : public ScrollColumn {
  Q_OBJECT

 public:
  explicit ObservationList(QWidget *parent = nullptr);
  void show(const QList<Observation> &observations);

 private:
  class Row;
  QList<Row *> m_rows;
};

}  // namespace ops
