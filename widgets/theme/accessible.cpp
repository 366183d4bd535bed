#include "widgets/theme/accessible.h"

#include <QAccessibleWidget>
#include <QHash>

namespace ops {

namespace {

/// A tile that takes clicks and Enter takes a screen reader's press, too.
class PressableFace final : public QAccessibleWidget {
 public:
  explicit PressableFace(QWidget *widget) : QAccessibleWidget(widget, QAccessible::Button) {}

  QStringList actionNames() const override { return QStringList{pressAction()} + QAccessibleWidget::actionNames(); }
  void doAction(const QString &name) override {
    if (name != pressAction()) return QAccessibleWidget::doAction(name);
    if (widget()->isEnabled()) QMetaObject::invokeMethod(widget(), "activated");
  }
};

/// By name, so that the theme need not know pages and charts.
const QHash<QString, QAccessible::Role> &paintedRoles() {
  static const QHash<QString, QAccessible::Role> roles{{QStringLiteral("ops::Sparkline"), QAccessible::Chart},
                                                       {QStringLiteral("ops::HeartbeatStrip"), QAccessible::Chart},
                                                       {QStringLiteral("ops::LiveChart"), QAccessible::Chart},
                                                       {QStringLiteral("ops::MetricChart"), QAccessible::Chart},
                                                       {QStringLiteral("ops::ElidedLabel"), QAccessible::StaticText},
                                                       {QStringLiteral("ops::FigureLabel"), QAccessible::StaticText},
                                                       {QStringLiteral("ops::FreshnessLabel"), QAccessible::StaticText},
                                                       {QStringLiteral("ops::StatusBadge"), QAccessible::StaticText},
                                                       {QStringLiteral("ops::TierBand"), QAccessible::StaticText},
                                                       {QStringLiteral("ops::StageRail"), QAccessible::StaticText},
                                                       {QStringLiteral("ops::ScrollColumn"), QAccessible::Pane}};
  return roles;
}

/// Is asked for a widget's class first, then for each that it derives from.
QAccessibleInterface *makeFace(const QString &className, QObject *object) {
  auto *widget = qobject_cast<QWidget *>(object);
  if (widget == nullptr) return nullptr;
  if (className == QLatin1String("ops::FigureTile")) return new PressableFace(widget);
  const auto role = paintedRoles().constFind(className);
  return role == paintedRoles().constEnd() ? nullptr : new QAccessibleWidget(widget, *role);
}

}  // namespace

void installAccessible() {
  QAccessible::installFactory(makeFace);
}

}  // namespace ops
