#pragma once

#include <QLineEdit>
#include <QSortFilterProxyModel>

#include "models/items/procedure_items.h"
#include "widgets/pages/page.h"
#include "widgets/pages/procedures/procedure_detail.h"
#include "widgets/theme/data_table.h"
#include "widgets/theme/state_banner.h"

namespace ops {

/// Every procedure that fits the system: search, risk, owner, review date, last success, findings; start one.
class ProceduresPage final : public Page {
  Q_OBJECT

 public:
  explicit ProceduresPage(QWidget *parent = nullptr);
  static PageInfo about() {
    return {QStringLiteral("procedures"), tr("Procedures"), QStringLiteral("procedures"), QLatin1Char('p')};
  }
  void select(const QString &item) override;
  bool goBack() override;
  QWidget *firstFocus() override { return m_table; }

 protected:
  void contextChanged() override;
  void showEvent(QShowEvent *event) override;

 private:
  void takeRuns();
  void takeBlocked();
  void showSelected();
  void start();
  void selectRow(const QString &procedure);
  QString selected() const;
  void suggest();
  /// What fits the present trouble, else the first that destroys nothing.
  QString suggestion() const;
  void showState();

  ProcedureItems m_items;
  QSortFilterProxyModel m_found;
  SectionHeader *m_header;
  QLineEdit *m_search;
  StateBanner *m_banner;
  DataTable *m_table;
  ProcedureDetail *m_detail;
  QString m_suggested;  ///< selected by the page itself
};

}  // namespace ops
