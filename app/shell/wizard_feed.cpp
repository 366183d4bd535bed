#include "app/shell/wizard_feed.h"

#include <QScreen>

#include "widgets/pages/runs/run_blocked.h"

namespace ops {

void feedWizard(ProcedureWizard &wizard, PageContext &context) {
  // By itself Qt takes no more than two thirds of the screen.
  wizard.resize(withinScreen(wizard, wizard.sizeHint()));
  const auto tellBlocked = [&wizard, &context] { wizard.setBlocked(whyRunBlocked(context, wizard.run())); };
  tellBlocked();
  QObject::connect(&context, &PageContext::blockedChanged, &wizard, tellBlocked);
  if (context.status == nullptr) return;
  const auto tellStatus = [&wizard, &context] {
    wizard.setStatus(context.status->status(), context.now(), context.wallTime());
  };
  tellStatus();
  QObject::connect(&context, &PageContext::ticked, &wizard, tellStatus);
}

}  // namespace ops
