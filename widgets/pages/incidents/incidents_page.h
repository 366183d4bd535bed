#pragma once

#include <QStackedWidget>

#include "models/items/incident_items.h"
#include "widgets/pages/incidents/incident_detail.h"
#include "widgets/pages/page.h"
#include "widgets/theme/data_table.h"
#include "widgets/theme/state_banner.h"

namespace ops {

/// The incidents of the environment, and all that is said and done about the chosen one, from its first minute to its
/// report. What is written here goes into the journal, whether the environment may be changed or not.
class IncidentsPage final : public Page {
  Q_OBJECT

 public:
  explicit IncidentsPage(QWidget *parent = nullptr);
  static PageInfo about() {
    return {QStringLiteral("incidents"), tr("Incidents"), QStringLiteral("incidents"), QLatin1Char('i')};
  }
  void select(const QString &item) override;
  QWidget *firstFocus() override;

 protected:
  void contextChanged() override;
  void showEvent(QShowEvent *event) override;

 private:
  void refresh();
  std::optional<StateMessage> news() const;
  void refreshState();
  void forgetNews();
  void updateCount();
  void showSelected();
  /// What is grave and has none; null: nothing.
  const AlertCase *alertWithoutIncident() const;
  void ask();
  QString whyNotWritable() const;

  SectionHeader *m_header;
  QPushButton *m_open;
  StateBanner *m_banner;
  QStackedWidget *m_stack;
  EmptyState *m_calm;
  DataTable *m_table;
  IncidentItems m_items;
  IncidentDetail *m_detail;
  QString m_wanted;  ///< asked for, and not there yet
  bool m_isRefreshing = false;
  QString m_chosen;              ///< by the user or by whoever led here; empty: nobody has
  std::optional<Error> m_fault;  ///< of what was asked for last
  QString m_saved;               ///< where the last report was saved; empty: that is old news
};

}  // namespace ops
