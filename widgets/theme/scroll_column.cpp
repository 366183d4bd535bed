#include "widgets/theme/scroll_column.h"

#include <QApplication>
#include <QEvent>
#include <QPointer>
#include <QScrollBar>
#include <QTimer>
#include <algorithm>

#include "widgets/theme/panels.h"
#include "widgets/theme/theme.h"

namespace ops {

namespace {

/// Nothing is painted where there is nothing to scroll.
class QuietBar final : public QScrollBar {
 public:
  using QScrollBar::QScrollBar;

 protected:
  void paintEvent(QPaintEvent *event) override {
    if (maximum() > minimum()) QScrollBar::paintEvent(event);
  }
};

/// Takes what the bar takes off its margin at that side.
class BesideBar final : public QVBoxLayout {
 public:
  BesideBar(QWidget *host, const QScrollBar &bar) : QVBoxLayout(host), m_bar(bar) {}
  QSize sizeHint() const override { return QVBoxLayout::sizeHint() - QSize(back(), 0); }
  QSize minimumSize() const override { return QVBoxLayout::minimumSize() - QSize(back(), 0); }
  int heightForWidth(int width) const override { return QVBoxLayout::heightForWidth(width + back()); }
  int minimumHeightForWidth(int width) const override { return QVBoxLayout::minimumHeightForWidth(width + back()); }
  void setGeometry(const QRect &rect) override {
    const bool isLeft = m_bar.layoutDirection() == Qt::RightToLeft;
    QVBoxLayout::setGeometry(rect.adjusted(isLeft ? -back() : 0, 0, isLeft ? 0 : back(), 0));
  }

 private:
  int back() const {
    const bool isLeft = m_bar.layoutDirection() == Qt::RightToLeft;
    const auto margins = contentsMargins();
    return std::min(isLeft ? margins.left() : margins.right(), m_bar.sizeHint().width());
  }

  const QScrollBar &m_bar;
};

}  // namespace

ScrollColumn::ScrollColumn(const QString &panel, QWidget *parent) : QScrollArea(parent) {
  setWidgetResizable(true);
  setFrameShape(QFrame::NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollBar(new QuietBar(Qt::Vertical));
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
  setFocusPolicy(Qt::NoFocus);
  auto *host = new QWidget;
  host->setProperty("panel", panel);
  m_content = new BesideBar(host, *verticalScrollBar());
  m_content->setContentsMargins(0, 0, 0, 0);
  m_content->setSpacing(space::m);
  setWidget(host);
  host->installEventFilter(this);
  // What has too little room is cut at its end, never at its beginning.
  auto *sideways = horizontalScrollBar();
  connect(sideways, &QScrollBar::valueChanged, sideways, [sideways] { sideways->setValue(0); });
  connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &ScrollColumn::takeFocusIfNeeded);
  connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

QSize ScrollColumn::minimumSizeHint() const {
  constexpr int leastHeight = 120;
  const auto margins = viewportMargins();
  return {
      widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width() + margins.left() + margins.right(),
      leastHeight};
}

void ScrollColumn::fitDialog() {
  setBarAsNeeded();
  constexpr int ring = 3;  // of the focus: no letter lies under it
  setViewportMargins(ring, ring, ring, ring);
  auto &dialog = *window();
  dialog.ensurePolished();
  const auto heightOf = [](QLayout &layout, int width) {
    return layout.hasHeightForWidth() ? layout.totalHeightForWidth(width) : layout.totalSizeHint().height();
  };
  auto &whole = *dialog.layout();
  const int width = std::max(dialog.width(), whole.totalMinimumSize().width());
  const auto margins = whole.contentsMargins();
  const int around = heightOf(whole, width) - sizeHint().expandedTo(minimumSizeHint()).height();
  dialog.resize(withinScreen(
      dialog, {width, around + heightOf(*m_content, width - margins.left() - margins.right() - 2 * ring) + 2 * ring}));
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
