#pragma once

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTimer>

#include "models/items/audit_items.h"
#include "widgets/pages/page.h"
#include "widgets/theme/data_table.h"
#include "widgets/theme/state_banner.h"

namespace ops {

/// The journal as it stands: who, what, where, when, result; any record whole; the chain verified; an export.
class AuditPage final : public Page {
  Q_OBJECT

 public:
  explicit AuditPage(QWidget *parent = nullptr);
  static PageInfo about() { return {QStringLiteral("audit"), tr("Audit"), QStringLiteral("audit"), QLatin1Char('a')}; }
  /// Shows the records of this run only.
  void select(const QString &item) override;
  bool goBack() override;
  QWidget *firstFocus() override { return m_table; }
  void exportTo(const QString &path);
  void verify();

 protected:
  void contextChanged() override;
  void showEvent(QShowEvent *event) override;
  void resizeEvent(QResizeEvent *event) override;

 private:
  QWidget *makeFilters();
  QWidget *makeDetail();
  RecordQuery query() const;
  void filter();
  void showSelected();
  void showRecord(const Record &record);
  void forgetRecord();
  void takeVerdict(const Result<VerifyReport> &report);
  void showError(const Error &error);
  void updateNote();

  std::unique_ptr<AuditItems> m_items;
  QString m_run;
  QString m_emptyText;  ///< once the journal has answered
  qint64 m_shown = 0;
  bool m_isNewestWanted = true;  ///< nobody has chosen an older one
  QTimer m_typing;
  SectionHeader *m_header;
  QLineEdit *m_search;
  QComboBox *m_type;
  QPushButton *m_runChip, *m_verify, *m_export, *m_copy;
  StateBanner *m_banner;
  StatusBadge *m_verdict;
  PlainLabel *m_head;
  QWidget *m_verdictLine;
  QSplitter *m_halves;
  DataTable *m_table;
  PlainLabel *m_recordTitle;
  ElidedLabel *m_recordFacts;
  QPlainTextEdit *m_record;
};

}  // namespace ops
