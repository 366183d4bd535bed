#pragma once

#include <QCoreApplication>

#include "widgets/pages/page_context.h"
#include "widgets/theme/state_banner.h"

namespace ops {

/// For a page whose content stands in the journal while that can't be read. `what`: the line that says so, and what is
/// therefore missing.
inline StateMessage unreadableJournal(const PageContext &context, const QString &what) {
  const auto tr = [](const char *text) { return QCoreApplication::translate("UnreadableJournal", text); };
  StateMessage message;
  message.state = ViewState::Failed;
  message.what = what;
  message.cause = context.whyBlocked().isEmpty() ? tr("It is not open.") : context.whyBlocked();
  message.remedy = tr("See to the cause, then start Opsdeck anew.");
  return message;
}

}  // namespace ops
