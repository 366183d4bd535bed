#include "widgets/theme/scroll_column.h"

#include <QApplication>
#include <QEvent>
#include <QPointer>
#include <QScrollBar>
#include <QTimer>
#include <algorithm>

#include "widgets/theme/theme.h"

namespace ops {

ScrollColumn::ScrollColumn(const QString &panel, QWidget *parent) : QScrollArea(parent) {
  setWidgetResizable(true);
  setFrameShape(QFrame::NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFocusPolicy(Qt::NoFocus);
  auto *host = new QWidget;
  host->setProperty("panel", panel);
  m_content = new QVBoxLayout(host);
  m_content->setContentsMargins(0, 0, 0, 0);
  m_content->setSpacing(space::m);
  setWidget(host);
  host->installEventFilter(this);
  connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &ScrollColumn::takeFocusIfNeeded);
  connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

QSize ScrollColumn::minimumSizeHint() const {
  constexpr int leastHeight = 120;
  return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(), leastHeight};
}

bool ScrollColumn::eventFilter(QObject *watched, QEvent *event) {
  if (watched == widget() && event->type() == QEvent::LayoutRequest) updateGeometry();
  return QScrollArea::eventFilter(watched, event);
}

void ScrollColumn::follow(QWidget *focused) {
  // What is clicked is in view already, and must not move under the pointer.
  if (!focused || QApplication::mouseButtons() != Qt::NoButton || !widget()->isAncestorOf(focused)) return;
  bringIntoView(*focused);
  // What has just been shown is laid out only then.
  QTimer::singleShot(0, focused, [focused, self = QPointer(this)] {
    if (self && focused->hasFocus()) self->bringIntoView(*focused);
  });
}

/// Whoever has only the keyboard reads to its end, too: where nothing within takes the focus, it does itself.
void ScrollColumn::takeFocusIfNeeded() {
  const auto within = widget()->findChildren<QWidget *>();
  const bool hasStop = std::ranges::any_of(within, [this](const QWidget *each) {
    return (each->focusPolicy() & Qt::TabFocus) != 0 && each->isEnabled() && each->isVisibleTo(this);
  });
  const bool takesFocus = verticalScrollBar()->maximum() > 0 && !hasStop;
  setFocusPolicy(takesFocus ? Qt::TabFocus : Qt::NoFocus);
  if (takesFocus && accessibleName().isEmpty()) setAccessibleName(tr("Text that scrolls"));
}

/// A page that begins with it in view stays at its top.
void ScrollColumn::bringIntoView(QWidget &focused) {
  const QRect place(focused.mapTo(viewport(), QPoint()), focused.size());
  if (!viewport()->rect().contains(place)) ensureWidgetVisible(&focused, 0, space::l);
}

}  // namespace ops
