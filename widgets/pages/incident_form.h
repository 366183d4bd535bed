#pragma once

#include "models/incidents/incident_events.h"
#include "widgets/pages/page_context.h"

namespace ops {

/// "P0", …, as a form shows them: with what each means for the answer.
QList<std::pair<QString, QString>> severityChoices(const System &system);

/// Asks what a new incident begins with, and opens it. `known` is filled in; where nothing is known yet, its severity
/// has to be chosen, and its commander is whoever sits here. `done` gets what became of it; it is not
/// called if nobody answers, or after `parent` has gone. The context has incidents.
void askForIncident(PageContext &context, const std::optional<NewIncident> &known, QWidget *parent,
                    std::function<void(const Result<Incident> &)> done);

}  // namespace ops
