#pragma once

#include "widgets/charts/live_chart.h"
#include "widgets/pages/page_context.h"
#include "widgets/theme/panels.h"

namespace ops {

/// What the signals did lately, with axes and limits: for windows that have room beside the lists.
class TrendRow final : public QWidget {
  Q_OBJECT

 public:
  explicit TrendRow(QWidget *parent = nullptr);
  /// The depth of this queue and the latency of this service; an empty name leaves its chart out.
  void show(PageContext &context, const QString &queue, const QString &service);

 private:
  Card *m_depthCard, *m_latencyCard;
  LiveChart *m_depth, *m_latency;
};

}  // namespace ops
