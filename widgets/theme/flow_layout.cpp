#include "widgets/theme/flow_layout.h"

#include <QWidget>
#include <algorithm>

namespace ops {

FlowLayout::FlowLayout(int gap) : m_gap(gap) {
  setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() {
  qDeleteAll(m_items);
}

QLayoutItem *FlowLayout::takeAt(int index) {
  return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

namespace {
QSize grownBy(const QSize &size, const QMargins &margins) {
  return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}
}  // namespace

int FlowLayout::heightForWidth(int width) const {
  const auto margins = contentsMargins();
  return arrange(QRect(0, 0, width - margins.left() - margins.right(), 0), false) + margins.top() + margins.bottom();
}

QSize FlowLayout::minimumSize() const {
  QSize size;
  for (const auto *item : m_items) {
    if (!item->isEmpty()) size = size.expandedTo(item->minimumSize());
  }
  return grownBy(size, contentsMargins());
}

QSize FlowLayout::sizeHint() const {
  QSize size;
  for (const auto *item : m_items) {
    if (item->isEmpty()) continue;
    const auto hint = item->sizeHint();
    size = {size.width() + hint.width() + (size.width() > 0 ? m_gap : 0), std::max(size.height(), hint.height())};
  }
  return grownBy(size, contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect) {
  QLayout::setGeometry(rect);
  arrange(rect.marginsRemoved(contentsMargins()), true);
}

int FlowLayout::arrange(const QRect &rect, bool moves) const {
  const bool isFromTheRight = parentWidget() != nullptr && parentWidget()->layoutDirection() == Qt::RightToLeft;
  QList<QPair<QLayoutItem *, QRect>> line;
  int x = 0, y = 0, height = 0;
  const auto endLine = [&] {
    const int free = rect.width() - (x - m_gap);
    for (auto &[item, place] : line) {
      if (item->alignment() & Qt::AlignRight) place.translate(free, 0);
      const int left = isFromTheRight ? rect.width() - place.x() - place.width() : place.x();
      const int top = y + (height - place.height()) / 2;
      if (moves) item->setGeometry(QRect(rect.topLeft() + QPoint(left, top), place.size()));
    }
    line.clear();
    x = 0;
  };
  for (auto *item : m_items) {
    if (item->isEmpty()) continue;
    const auto size = item->sizeHint();
    if (x > 0 && x + size.width() > rect.width()) {
      endLine();
      y += height + m_gap;
      height = 0;
    }
    line.append({item, QRect(QPoint(x, 0), size)});
    x += size.width() + m_gap;
    height = std::max(height, size.height());
  }
  endLine();
  return y + height;
}

}  // namespace ops
