#include "app/shell/lab_entries.h"

#include <QMessageBox>

#include "app/lab/lab.h"
#include "app/shell/console.h"
#include "models/base/text.h"
#include "models/base/thread_op.h"

namespace ops {

QString LabEntries::searchText() {
  return tr("Break");
}

QList<PaletteEntry> LabEntries::of(QWidget &window, Console &console) {
  const auto *context = console.context();
  if (context == nullptr || !context->environment().lab || !console.offlineReason().isEmpty()) return {};
  QList<PaletteEntry> entries;
  for (const auto &fault : Lab::faultList()) {
    entries += {tr("Practice"), tr("Break: %1").arg(fault.title), fault.description, QStringLiteral("incidents"),
                [&window, &console, name = fault.name] { change(window, console, name, true); }};
  }
  entries += {tr("Practice"), tr("Mend what was broken"), tr("the backlog stays"), QStringLiteral("undo"),
              [&window, &console] { change(window, console, {}, false); }};
  return entries;
}

void LabEntries::change(QWidget &window, Console &console, const QString &fault, bool isBroken) {
  const auto work = [fault, isBroken](FileJob &) -> Result<Done> {
    Lab lab;
    const auto changed = isBroken ? lab.breakWith(fault) : lab.mend(fault);
    if (!changed) return fail(changed.error());
    return Done{};
  };
  const auto end = [&window, &console](const Result<Done> &changed) {
    if (changed) {
      if (auto *context = console.context(); context != nullptr && context->status) context->status->refresh();
      return;
    }
    auto *box = new QMessageBox(QMessageBox::Warning, tr("The practice lab"), {}, QMessageBox::Close, &window);
    box->setTextFormat(Qt::PlainText);
    box->setText(visibleLines(changed.error().toString()));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
  };
  launch<Done>(onThread<Done>(isBroken ? tr("Breaking the practice lab") : tr("Mending the practice lab"), work),
               &window, end);
}

}  // namespace ops
