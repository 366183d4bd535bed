#include "widgets/theme/focus_order.h"

#include <QLayout>

namespace ops {

namespace {

void addWidgetsOf(QLayout &layout, QList<QWidget *> &widgets) {
  for (int i = 0; i < layout.count(); ++i) {
    auto *item = layout.itemAt(i);
    if (item->widget() != nullptr) widgets.append(item->widget());
    if (item->layout() != nullptr) addWidgetsOf(*item->layout(), widgets);
  }
}

void addStopsIn(const QWidget &place, QList<QWidget *> &stops) {
  QList<QWidget *> within;
  if (place.layout() != nullptr) addWidgetsOf(*place.layout(), within);
  for (auto *child : place.children()) {
    auto *widget = qobject_cast<QWidget *>(child);
    if (widget != nullptr && !widget->isWindow() && !within.contains(widget)) within.append(widget);
  }
  for (auto *each : std::as_const(within)) {
    if (!each->isVisible()) continue;
    const bool isStop = each->isEnabled() && (each->focusPolicy() & Qt::TabFocus) && each->focusProxy() == nullptr;
    if (isStop) stops.append(each);
    addStopsIn(*each, stops);
  }
}

}  // namespace

QList<QWidget *> focusStops(const QWidget &window) {
  QList<QWidget *> stops;
  addStopsIn(window, stops);
  return stops;
}

bool focusNextStop(const QWidget &window, bool next) {
  const auto stops = focusStops(window);
  if (stops.isEmpty()) return false;
  const auto count = stops.size();
  auto at = stops.indexOf(window.focusWidget());
  if (at < 0) at = next ? -1 : count;
  stops[(at + (next ? 1 : count - 1)) % count]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
  return true;
}

}  // namespace ops
