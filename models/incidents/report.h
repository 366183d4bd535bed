#pragma once

#include "models/incidents/figure_history.h"
#include "models/incidents/timeline.h"

namespace ops {

/// A line of a list in a report.
struct ReportItem {
  QString lead;  ///< stands out before the text; may be empty
  QString text;
  std::optional<bool> done;  ///< of what is to be done
};

struct ReportList {
  QString label;  ///< empty: it has none of its own
  QList<ReportItem> items;
};

/// What a report on an incident says, without any form: all texts are plain, redacted and visible, none is markup.
struct IncidentReport {
  IncidentStory story;
  QString title, id, system, environment, severity, state, component;
  QString opened, resolved, duration;  ///< of one that goes on: what is so until now
  QString timeToAcknowledge, timeToMitigate, timeToResolve;
  QString summary, impact, rootCause;
  ReportList roles, timeline, runs, wentWell, actions, messages;
  QList<ReportList> evidence;
  QList<FigureHistory> figures;  ///< as its triages kept them
  Moment madeAt;
  QString made;                        ///< `madeAt` for people
  QString journalRecord, journalHead;  ///< number and hash of the journal's newest record when it was read
};

IncidentReport makeReport(const System &system, const IncidentStory &story, const Moment &now);

/// {"incident":{…},"timeline":[…],"runs":[…],"evidence":[triages],"journal":{"record","hash"}}
Json toJson(const IncidentReport &report);

}  // namespace ops
