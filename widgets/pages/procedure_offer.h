#pragma once

#include "widgets/pages/page_context.h"
#include "widgets/theme/panels.h"
#include "widgets/theme/status_badge.h"

namespace ops {

/// A procedure that fits: a button that opens its wizard with inputs filled in, its risk, and why it may not run now.
/// While it runs for the same thing already, the button opens that run.
class ProcedureOffer final : public QWidget {
  Q_OBJECT

 public:
  /// `context` must outlive it.
  ProcedureOffer(const Procedure &procedure, const Json &inputs, PageContext &context, QWidget *parent = nullptr);
  QPushButton *button() const { return m_button; }

 private:
  void refresh();

  PageContext &m_context;
  QString m_procedure, m_title;
  Json m_inputs;
  bool m_changes;
  QPushButton *m_button;
  ElidedLabel *m_why;
};

}  // namespace ops
