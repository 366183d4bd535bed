#pragma once

#include "models/incidents/incident_clock.h"
#include "widgets/pages/page_context.h"
#include "widgets/theme/panels.h"

namespace ops {

/// Whom to call for an incident that nobody has mitigated, level by level, with its time. Hidden where nobody is to be
/// called.
class EscalationCard final : public Card {
  Q_OBJECT

 public:
  explicit EscalationCard(QWidget *parent = nullptr);
  /// `context` has incidents.
  void setIncident(const Incident &incident, const PageContext &context);

 Q_SIGNALS:
  /// A level was called; `note` is the change that says so.
  void called(const IncidentEdit &note);

 private:
  PlainLabel *m_levels;
  QPushButton *m_called;
  std::optional<EscalationLevel> m_awaited;
};

}  // namespace ops
