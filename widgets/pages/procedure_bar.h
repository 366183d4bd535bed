#pragma once

#include <QPointer>

#include "models/items/attention.h"
#include "widgets/pages/page_context.h"
#include "widgets/theme/flow_layout.h"

namespace ops {

/// The procedures that fit what a page shows, each a button that opens its wizard.
class ProcedureBar final : public QWidget {
  Q_OBJECT

 public:
  explicit ProcedureBar(QWidget *parent = nullptr);
  /// Offers the first four of them that the system has, with those of the inputs that they take. Without any it hides.
  void offer(PageContext *context, const FittingProcedures &fitting);

 private:
  void takeBlocked();

  struct Offer {
    QPushButton *button;
    bool changes;
  };
  QPointer<PageContext> m_context;
  FittingProcedures m_shown;
  FlowLayout *m_layout;
  QList<Offer> m_offers;
};

}  // namespace ops
