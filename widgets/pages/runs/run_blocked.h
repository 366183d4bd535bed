#pragma once

#include "widgets/pages/page_context.h"

namespace ops {

/// Why nothing may be changed by this run: for one of the place that is shown as PageContext::whyBlocked(). One of
/// another system or environment is held up by the journal and its own system file alone. Empty if it may; `run` may be
/// empty: one that is still prepared here.
QString whyRunBlocked(const PageContext &context, const QString &run);

}  // namespace ops
