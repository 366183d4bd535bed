#include "app/shell/idle_inhibitor.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusServiceWatcher>
#include <QPointer>
#include <QUuid>

#include "models/base/file_threads.h"

namespace ops {

namespace {

const QString screenSaver = QStringLiteral("org.freedesktop.ScreenSaver");

}  // namespace

IdleInhibitor::IdleInhibitor(QObject *parent)
    : QObject(parent), m_bus(QStringLiteral("opsdeck-awake-") + QUuid::createUuid().toString(QUuid::WithoutBraces)) {
  // To connect to a bus may block, so a thread does it.
  FileThreads::instance().start([self = QPointer(this), bus = m_bus] {
    if (!QDBusConnection::connectToBus(QDBusConnection::SessionBus, bus).isConnected()) return;
    QMetaObject::invokeMethod(
        qApp,
        [self, bus] {
          if (self) {
            self->askNowAndLater();
          } else {
            QDBusConnection::disconnectFromBus(bus);
          }
        },
        Qt::QueuedConnection);
  });
}

IdleInhibitor::~IdleInhibitor() {
  QDBusConnection::disconnectFromBus(m_bus);
}

/// A desktop's shell that starts anew has forgotten who asked it.
void IdleInhibitor::askNowAndLater() {
  auto *watcher =
      new QDBusServiceWatcher(screenSaver, QDBusConnection(m_bus), QDBusServiceWatcher::WatchForRegistration, this);
  connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, &IdleInhibitor::ask);
  ask();
}

void IdleInhibitor::ask() const {
  auto call = QDBusMessage::createMethodCall(screenSaver, QStringLiteral("/org/freedesktop/ScreenSaver"), screenSaver,
                                             QStringLiteral("Inhibit"));
  call.setArguments({QStringLiteral("opsdeck"), tr("A room watches the wall")});
  QDBusConnection(m_bus).asyncCall(call);
}

}  // namespace ops
