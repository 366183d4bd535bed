#pragma once

#include <QPointer>

#include "models/items/all_attention.h"
#include "widgets/pages/page_context.h"
#include "widgets/theme/panels.h"

namespace ops {

/// What needs somebody as far as the context knows; of these runs.
AllAttention attentionOf(const PageContext &context, const QList<RunSummary> &runs);

/// The ranked list of what needs somebody, a row each with the way to it and the procedure that fits. Of a long one the
/// first rows, and a button that shows the others.
class AttentionList : public QWidget {
  Q_OBJECT

 public:
  explicit AttentionList(QWidget *parent = nullptr);
  void show(const QList<Attention> &entries, PageContext &context);
  /// All buttons, those that are hidden too, in the order of Tab.
  QList<QWidget *> buttons() const;
 Q_SIGNALS:
  /// Somebody has asked for the others.
  void grown();

 private:
  class Row;
  void showRows();

  QVBoxLayout *m_rowLayout;
  QList<Row *> m_rows;
  QPushButton *m_more;
  QList<Attention> m_entries;
  QPointer<PageContext> m_context;
  bool m_showsAll = false;
};

}  // namespace ops
