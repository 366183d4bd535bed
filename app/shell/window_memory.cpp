#include "app/shell/window_memory.h"

#include <QSettings>
#include <QSplitter>
#include <QTimer>

#include "widgets/pages/page.h"
#include "widgets/theme/panels.h"

namespace ops::windowmemory {

namespace {

constexpr int restMs = 400;
const QString tornOffKey = QStringLiteral("window/tornOff");

}  // namespace

void followSplitters(Page &page) {
  int number = 0;
  for (auto *splitter : page.findChildren<QSplitter *>()) {
    const auto key = QStringLiteral("splitters/%1-%2").arg(page.name()).arg(++number);
    QList<int> sizes;
    for (const auto &size : QSettings().value(key).toList()) sizes.append(size.toInt());
    if (sizes.size() == splitter->count()) setSizesBeside(splitter, sizes);
    // Not for each pixel: settings are written to the disk.
    auto *rest = new QTimer(splitter);
    rest->setSingleShot(true);
    rest->setInterval(restMs);
    QObject::connect(splitter, &QSplitter::splitterMoved, rest, qOverload<>(&QTimer::start));
    QObject::connect(rest, &QTimer::timeout, splitter, [splitter, key, usual = splitter->orientation()] {
      if (splitter->orientation() != usual) return;  // turned on a narrow page
      QVariantList moved;
      for (const int size : splitter->sizes()) moved.append(size);
      QSettings().setValue(key, moved);
    });
  }
}

void forgetHabits() {
  QSettings settings;
  // As the tables, followSplitters() and the palette write them.
  for (const auto *key : {"tables", "splitters", "palette/recent"}) settings.remove(QLatin1String(key));
}

void setTornOff(const QList<TornOff> &windows) {
  QVariantList list;
  for (const auto &window : windows) list.append(QVariantMap{{"page", window.page}, {"geometry", window.geometry}});
  QSettings().setValue(tornOffKey, list);
}

QList<TornOff> tornOff() {
  QList<TornOff> windows;
  for (const auto &entry : QSettings().value(tornOffKey).toList()) {
    const auto map = entry.toMap();
    windows.append({map.value(QStringLiteral("page")).toString(), map.value(QStringLiteral("geometry")).toByteArray()});
  }
  return windows;
}

}  // namespace ops::windowmemory
