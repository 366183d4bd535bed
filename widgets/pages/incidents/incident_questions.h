#pragma once

#include <QCoreApplication>
#include <functional>

#include "widgets/pages/page_context.h"

namespace ops {

class FormDialog;

/// What is asked before it is written down about an incident. Each opens its dialog over the parent and returns at
/// once; the dialog deletes itself.
class IncidentQuestions {
  Q_DECLARE_TR_FUNCTIONS(IncidentQuestions)

 public:
  /// Not called where a question is left, or where nothing was changed.
  using Answer = std::function<void(const IncidentEdit &)>;

  /// `context` must outlive this, not the dialogs.
  IncidentQuestions(Incident incident, const PageContext &context, QWidget *parent, Answer answer);

  /// Names what still fires, which makes people doubt that it is over.
  void whatEndedIt() const;
  void whyItIsNotOver() const;
  /// With the root cause, without which no post-mortem is done.
  void whetherReviewed() const;
  /// Title, severity, impact, and what is affected.
  void facts() const;
  void roles() const;
  void rootCause() const;
  void whatWentWell() const;
  /// A corrective action: what, who, until when.
  void action() const;

 private:
  QString stillFiring() const;
  void ask(FormDialog *form, const std::function<void(const FormDialog &, IncidentEdit &)> &change) const;

  Incident m_incident;
  const PageContext &m_context;
  QWidget *m_parent;
  Answer m_answer;
};

}  // namespace ops
