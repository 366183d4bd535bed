#pragma once

#include <QButtonGroup>
#include <QStackedWidget>

#include "models/items/run_items.h"
#include "widgets/pages/page.h"
#include "widgets/pages/runs/run_view.h"
#include "widgets/theme/data_table.h"

namespace ops {

/// Every run of every procedure, and the chosen one live beside them.
class RunsPage final : public Page {
  Q_OBJECT

 public:
  explicit RunsPage(QWidget *parent = nullptr);
  ~RunsPage() override;
  static PageInfo about() { return {QStringLiteral("runs"), tr("Runs"), QStringLiteral("runs"), QLatin1Char('r')}; }
  void select(const QString &item) override;
  QWidget *firstFocus() override;
  RunView *view() const { return m_view; }
  /// Puts another desk behind the page until the context changes: for tests.
  void setDesk(std::unique_ptr<RunDesk> desk);

 Q_SIGNALS:
  /// The run should be shown in the wizard.
  void wizardRequested(const QString &run);

 protected:
  void contextChanged() override;
  void resizeEvent(QResizeEvent *event) override;

 private:
  QWidget *makeFilters();
  bool isHere(const RunSummary &run) const;
  void takeRuns();
  void takeBlocked();
  /// Says so if there is no journal.
  void showState();
  void showSelected();

  RunItems m_items;
  std::unique_ptr<RunDesk> m_desk;
  bool m_areRead = false;  ///< the summaries; before that none is known
  QString m_wanted;        ///< was to be selected before it was in the list
  SectionHeader *m_header;
  QButtonGroup m_filters;
  QAbstractButton *m_here, *m_all;
  StateBanner *m_banner;
  QStackedWidget *m_stack;
  QSplitter *m_halves;
  EmptyState *m_none;
  DataTable *m_table;
  RunView *m_view;
};

}  // namespace ops
