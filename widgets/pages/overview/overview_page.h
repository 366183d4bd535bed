#pragma once

#include "models/items/queue_items.h"
#include "models/items/service_items.h"
#include "widgets/pages/overview/attention_list.h"
#include "widgets/pages/overview/figure_tile.h"
#include "widgets/pages/overview/trend_row.h"
#include "widgets/pages/page.h"
#include "widgets/theme/data_table.h"
#include "widgets/theme/state_banner.h"

namespace ops {

/// What needs me now: the ranked list, the signals that matter, and every service and queue in a line.
class OverviewPage final : public Page {
  Q_OBJECT

 public:
  explicit OverviewPage(QWidget *parent = nullptr);
  static PageInfo about() {
    return {QStringLiteral("overview"), tr("Overview"), QStringLiteral("overview"), QLatin1Char('o')};
  }
  QWidget *firstFocus() override;

 protected:
  void contextChanged() override;
  void resizeEvent(QResizeEvent *event) override;
  void showEvent(QShowEvent *event) override;

 private:
  void refresh();
  void refreshTiles();
  DataTable *addTable(const QString &title, const QString &page);
  /// What is urgent comes first, then the rest from the top down.
  void orderFocus();
  /// The worst state of all services at each of the last checks.
  QList<Tone> worstBeats() const;
  void refreshAttention();
  QString whyNotKnown(const EnvironmentStatus &status, int silenced) const;
  std::optional<Incident> incidentToTake() const;
  void showCalm(const EnvironmentStatus &status, int silenced);

  SectionHeader *m_header;
  QPushButton *m_triage;
  StateBanner *m_banner;
  FigureTile *m_services, *m_waiting, *m_failed, *m_success, *m_latency;
  Card *m_attentionCard;
  AttentionList *m_attention;
  EmptyState *m_calm;
  QList<FigureTile *> m_tiles;
  QString m_measured;
  TrendRow *m_trends;
  QBoxLayout *m_lists;
  DataTable *m_serviceTable, *m_queueTable;
  ServiceItems m_serviceItems;
  QueueItems m_queueItems;
};

}  // namespace ops
