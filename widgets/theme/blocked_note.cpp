#include "widgets/theme/blocked_note.h"

#include <QEvent>

#include "widgets/theme/panels.h"

namespace ops {

BlockedNote::BlockedNote(const QList<QAbstractButton *> &buttons, QWidget *parent)
    : PlainLabel({}, Type::Caption, Ink::Muted, parent) {
  wrapped();
  for (auto *button : buttons) {
    m_buttons.append(button);
    button->installEventFilter(this);
  }
  look();
}

bool BlockedNote::eventFilter(QObject *watched, QEvent *event) {
  switch (event->type()) {
    case QEvent::EnabledChange:
    case QEvent::ToolTipChange:
    case QEvent::ShowToParent:
    case QEvent::HideToParent:
      look();
      break;
    default:
      break;
  }
  return PlainLabel::eventFilter(watched, event);
}

void BlockedNote::look() {
  QStringList reasons;
  for (const auto &button : std::as_const(m_buttons)) {
    if (button && !button->isHidden()) reasons.append(blockedReason(button));
  }
  reasons.removeAll(QString());
  reasons.removeDuplicates();
  setText(reasons.join(QLatin1Char('\n')));
  // Without a place it would be a window; what stands beside it is shown once both have one.
  setVisible(!reasons.isEmpty() && parentWidget() != nullptr);
}

}  // namespace ops
