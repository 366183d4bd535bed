#include "app/shell/desktop_look.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QPointer>

#include "models/base/file_threads.h"
#include "widgets/theme/theme.h"

namespace ops {

namespace {

const QString portalService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString settingsInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colorScheme = QStringLiteral("color-scheme");  ///< 1: dark
const QString contrast = QStringLiteral("contrast");         ///< 1: high
const QString busName = QStringLiteral("opsdeck-look");

/// The older Read wraps its answer twice.
QVariant unwrapped(QVariant value) {
  while (value.canConvert<QDBusVariant>()) value = value.value<QDBusVariant>().variant();
  return value;
}

}  // namespace

DesktopLook::DesktopLook(QObject *parent) : QObject(parent) {
  // To connect to a bus may block, so a thread does it.
  FileThreads::instance().start([self = QPointer(this)] {
    const bool isThere = QDBusConnection::connectToBus(QDBusConnection::SessionBus, busName).isConnected();
    if (!isThere) return;
    QMetaObject::invokeMethod(
        qApp,
        [self] {
          if (self) self->listen();
        },
        Qt::QueuedConnection);
  });
}

DesktopLook::~DesktopLook() {
  QDBusConnection::disconnectFromBus(busName);
}

void DesktopLook::listen() {
  // With the service's name Qt would ask who owns it, and wait.
  QDBusConnection(busName).connect({}, portalPath, settingsInterface, QStringLiteral("SettingChanged"), this,
                                   SLOT(takeChange(QString, QString, QDBusVariant)));
  for (const auto &key : {colorScheme, contrast}) ask(key);
}

void DesktopLook::ask(const QString &key) {
  auto call = QDBusMessage::createMethodCall(portalService, portalPath, settingsInterface, QStringLiteral("Read"));
  call.setArguments({appearance, key});
  auto *watcher = new QDBusPendingCallWatcher(QDBusConnection(busName).asyncCall(call), this);
  connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key, watcher] {
    watcher->deleteLater();
    const QDBusPendingReply<QDBusVariant> reply = *watcher;
    if (!reply.isError()) take(key, reply.value().variant());
  });
}

void DesktopLook::takeChange(const QString &space, const QString &key, const QDBusVariant &value) {
  if (space == appearance) take(key, value.variant());
}

void DesktopLook::take(const QString &key, const QVariant &value) {
  const uint number = unwrapped(value).toUInt();
  auto look = Theme::instance().desktop();
  if (key == colorScheme) look.isDark = number == 0 ? std::nullopt : std::optional(number == 1);
  if (key == contrast) look.hasHighContrast = number == 1;
  Theme::instance().setDesktop(look);
}

}  // namespace ops
