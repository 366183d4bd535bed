#pragma once

#include "models/items/queue_items.h"
#include "widgets/charts/live_chart.h"
#include "widgets/pages/page.h"
#include "widgets/pages/procedure_bar.h"
#include "widgets/pages/queues/job_browser.h"
#include "widgets/theme/freshness_label.h"
#include "widgets/theme/status_badge.h"

namespace ops {

/// The queues, how they move, and a bounded look into them.
class QueuesPage final : public Page {
  Q_OBJECT

 public:
  explicit QueuesPage(QWidget *parent = nullptr);
  static PageInfo about() {
    return {QStringLiteral("queues"), tr("Queues"), QStringLiteral("queues"), QLatin1Char('q')};
  }
  void select(const QString &item) override;
  QWidget *firstFocus() override;

 protected:
  void contextChanged() override;
  void showEvent(QShowEvent *event) override;
  void resizeEvent(QResizeEvent *event) override;

 private:
  void refresh();
  void refreshFigures(const QueueStatus &queue);
  void refreshState(const QueueStatus &queue, bool isStale);
  void refreshCharts(const QueueStatus &queue);

  struct Figure {
    PlainLabel *name;
    FigureLabel *value;
    ElidedLabel *note;
  };
  Figure addFigure(const QString &name, QHBoxLayout *line);
  QBoxLayout *m_figures;

  SectionHeader *m_header;
  StateBanner *m_banner;
  Card *m_listCard, *m_figureCard;
  DataTable *m_table;
  QueueItems m_items;
  ProcedureBar *m_procedures;
  StatusBadge *m_state;
  FreshnessLabel *m_freshness;
  Figure m_depth, m_inWork, m_failed, m_quarantine, m_in, m_out, m_net, m_drain;
  LiveChart *m_depthChart, *m_rateChart;
  Card *m_rateCard;
  JobBrowser *m_jobs;
  EmptyState *m_empty;
  QWidget *m_content;
  QString m_selected;
};

}  // namespace ops
