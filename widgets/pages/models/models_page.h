#pragma once

#include <QComboBox>
#include <QTimer>

#include "widgets/charts/metric_chart.h"
#include "widgets/pages/models/model_detail.h"
#include "widgets/pages/page.h"
#include "widgets/theme/state_banner.h"

namespace ops {

/// What serves, by its own word, what should, and what else there is: the versions of a model with their gates, two of
/// them side by side, and what can be done.
class ModelsPage final : public Page {
  Q_OBJECT

 public:
  explicit ModelsPage(QWidget *parent = nullptr);
  static PageInfo about() {
    return {QStringLiteral("models"), tr("Models"), QStringLiteral("models"), QLatin1Char('m')};
  }
  void select(const QString &item) override;
  QWidget *firstFocus() override { return m_table; }
  /// Shows these instead of what the backends say, until the context changes: for tests.
  void setViews(const QList<ModelView> &views);

 protected:
  void resizeEvent(QResizeEvent *event) override;
  void contextChanged() override;
  void showEvent(QShowEvent *event) override;

 private:
  struct Tile {
    Card *card;
    FigureLabel *version;
    StatusBadge *badge;
    PlainLabel *note;
  };
  Tile addTile(const QString &title, QHBoxLayout *row);
  void read();
  void showOffline();
  void take(const QList<ModelView> &views);
  void countDrifted(const QList<ModelView> &views);
  const ModelView *view() const;
  void showModel();
  void showTiles(const ModelView &view);
  void showState(const ModelView &view);
  void showChart(const ModelView &view);
  void showSelected();
  void takeBlocked();

  QList<ModelView> m_views;
  QString m_model;  ///< the chosen one
  ModelItems m_items;
  QTimer m_again;  ///< reads anew when the journal has grown, not at each record
  QPointer<Operation> m_reading;
  bool m_isOld = false;    ///< what is shown was read before the page was left
  bool m_isFixed = false;  ///< a test has given what is shown
  SectionHeader *m_header;
  QComboBox *m_choice;
  QPushButton *m_update, *m_prune, *m_rollBack;
  StateBanner *m_banner;
  Tile m_serving{}, m_inPlace{}, m_suggested{};
  DataTable *m_table;
  QComboBox *m_metric;
  MetricChart *m_chart;
  Card *m_history;  ///< where the chart is; in a low window the list needs its room
  ModelDetail *m_detail;
};

}  // namespace ops
