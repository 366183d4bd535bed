#pragma once

#include <QButtonGroup>
#include <QCheckBox>
#include <QSplitter>
#include <QStackedWidget>

#include "models/items/alert_items.h"
#include "widgets/pages/alerts/alert_detail.h"
#include "widgets/pages/page.h"
#include "widgets/theme/data_table.h"
#include "widgets/theme/state_banner.h"

namespace ops {

/// What asks for somebody, by severity, with the response clock; who sees to it, what may wait.
class AlertsPage final : public Page {
  Q_OBJECT

 public:
  explicit AlertsPage(QWidget *parent = nullptr);
  static PageInfo about() {
    return {QStringLiteral("alerts"), tr("Alerts"), QStringLiteral("alerts"), QLatin1Char('l')};
  }
  void select(const QString &item) override;
  QWidget *firstFocus() override;

 protected:
  void contextChanged() override;
  void showEvent(QShowEvent *event) override;
  void resizeEvent(QResizeEvent *event) override;
  /// Right and left open and close a group, as in any tree.
  bool eventFilter(QObject *watched, QEvent *event) override;

 private:
  enum class Filter { Open, All };
  QWidget *makeFilters();
  QList<AlertCase> chosen() const;
  void refresh();
  void refreshState();
  void setOpen(int row, bool open);
  void showCalm();
  bool isCalmKnown() const;
  void showSelected();
  void updateCount();
  void acknowledge(const QString &key);
  void silence(const QString &key);
  /// Shows what could not be done.
  void run(Op<Done> op);

  AlertItems m_items;
  Filter m_filter = Filter::Open;
  QString m_wanted;              ///< to be selected once it is there
  std::optional<Error> m_fault;  ///< of what was tried last
  SectionHeader *m_header;
  QButtonGroup m_filters;
  QPushButton *m_open, *m_all, *m_triage;
  StateBanner *m_banner;
  QStackedWidget *m_stack;
  QSplitter *m_list;
  DataTable *m_table;
  AlertDetail *m_detail;
  EmptyState *m_calm;
};

}  // namespace ops
