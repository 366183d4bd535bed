#pragma once

#include <QPointer>

#include "models/items/attention.h"
#include "widgets/pages/page_context.h"
#include "widgets/theme/panels.h"

namespace ops {

/// The procedures that fit what a page shows, each a button that opens its wizard, or the run of it that is open.
class ProcedureBar final : public QWidget {
  Q_OBJECT

 public:
  explicit ProcedureBar(QWidget *parent = nullptr);
  /// Offers the first four of them that the system has, with those of the inputs that they take. Without any it hides.
  void offer(PageContext *context, const FittingProcedures &fitting);
  /// The best of them; null: it offers none.
  QWidget *first() const { return m_offers.isEmpty() ? nullptr : m_buttons.first(); }

 private:
  void refresh();

  struct Offer {
    QString procedure, title;
    Json inputs;
    bool changes = false;
  };
  QPointer<PageContext> m_context;
  FittingProcedures m_shown;
  QList<QPushButton *> m_buttons;  ///< there from the beginning, so that they keep their place in the order of Tab
  QList<Offer> m_offers;           ///< one for each button that shows
};

}  // namespace ops
