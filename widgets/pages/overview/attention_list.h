#pragma once

#include "models/items/attention.h"
#include "widgets/pages/page_context.h"
#include "widgets/theme/panels.h"

namespace ops {

/// What needs somebody as far as the context knows; of these runs.
AllAttention attentionOf(const PageContext &context, const QList<RunSummary> &runs);

/// The ranked list of what needs somebody, a row each with the way to it and the procedure that fits.
class AttentionList : public QWidget {
  Q_OBJECT

 public:
  explicit AttentionList(QWidget *parent = nullptr);
  void show(const QList<Attention> &entries, PageContext &context);
  /// The buttons of all rows, those that are hidden too, in the order of Tab.
  QList<QWidget *> buttons() const;

 private:
  class Row;
  QVBoxLayout *m_layout;
  QList<Row *> m_rows;
};

}  // namespace ops
