#pragma once

#include <QButtonGroup>

#include "widgets/pages/health/service_detail.h"
#include "widgets/pages/health/service_tile.h"
#include "widgets/pages/page.h"

namespace ops {

/// Every service as a tile, and the chosen one in full.
class HealthPage final : public Page {
  Q_OBJECT

 public:
  explicit HealthPage(QWidget *parent = nullptr);
  static PageInfo about() {
    return {QStringLiteral("health"), tr("Health"), QStringLiteral("health"), QLatin1Char('h')};
  }
  void select(const QString &item) override;
  QWidget *firstFocus() override;

 protected:
  void contextChanged() override;
  void resizeEvent(QResizeEvent *event) override;
  void showEvent(QShowEvent *event) override;
  void hideEvent(QHideEvent *event) override;

 private:
  void rebuildTiles();
  void placeTiles();
  void refresh();
  void openOnWorst(const EnvironmentStatus &status);
  QList<Tone> beatsOf(const QString &service) const;

  SectionHeader *m_header;
  StateBanner *m_banner;
  QGridLayout *m_grid;
  QButtonGroup m_group;
  QList<ServiceTile *> m_tiles;
  ServiceDetail *m_detail;
  EmptyState *m_empty;
  QString m_selected;
  bool m_hasChosen = false;  ///< this visit shows what was asked for, or the worst
  int m_columns = 0;
};

}  // namespace ops
