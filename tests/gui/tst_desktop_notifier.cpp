#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QSettings>
#include <QTest>

#include "app/shell/desktop_look.h"
#include "app/shell/desktop_notifier.h"
#include "app/shell/idle_inhibitor.h"
#include "app/shell/settings.h"
#include "tests/gui/fake_alerts.h"
#include "tests/support/temporary_world.h"
#include "widgets/theme/theme.h"

using namespace ops;
using namespace ops::test;

namespace {

/// A desktop that takes notifications.
class Desktop final : public QDBusVirtualObject {
 public:
  QString introspect(const QString &) const override { return {}; }
  bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override {
    if (message.member() != QLatin1String("Notify")) return false;
    const auto arguments = message.arguments();
    told.append(arguments.value(3).toString() + QLatin1Char('|') + arguments.value(4).toString());
    hints.append(qdbus_cast<QVariantMap>(arguments.value(6)));
    connection.send(message.createReply(QVariant(static_cast<uint>(told.size()))));
    return true;
  }
  QStringList told;
  QList<QVariantMap> hints;
};

/// A desktop's portal that answers what it is asked of its look.
class Portal final : public QDBusVirtualObject {
 public:
  QString introspect(const QString &) const override { return {}; }
  bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override {
    if (message.member() != QLatin1String("Read")) return false;
    const auto key = message.arguments().value(1).toString();
    const QDBusVariant value(key == QLatin1String("color-scheme") ? 1U : 0U);
    // As the portal does, twice wrapped.
    connection.send(message.createReply(QVariant::fromValue(QDBusVariant(QVariant::fromValue(value)))));
    return true;
  }
};

/// A desktop that would blank the screen, and keeps who has asked it not to.
class ScreenSaver final : public QDBusVirtualObject {
 public:
  QString introspect(const QString &) const override { return {}; }
  bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override {
    if (message.member() != QLatin1String("Inhibit")) return false;
    askedBy.append(message.service());
    told = message.arguments();
    connection.send(message.createReply(7U));
    return true;
  }
  QStringList askedBy;
  QVariantList told;
};

AlertCase alarm(const char *name, Severity severity) {
  AlertCase entry;
  entry.alert.key = QStringLiteral("service/%1/up").arg(QLatin1String(name));
  entry.alert.title = QLatin1String(name);
  entry.alert.text = QStringLiteral("<b>connection</b> refused");
  entry.alert.severity = severity;
  entry.alert.since = FakeContext::now();
  return entry;
}

}  // namespace

/// The desktop is told of what is grave and new, once, over a session bus of the test's own.
class TestDesktopNotifier : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();
  void cleanupTestCase();
  void tellsOnceOfWhatIsNew();
  void severalAtOnceAllArrive();
  void isQuietWhenItShould();
  void aSilencesEndIsNews();
  void theLookFollowsThePortal();
  void aWallKeepsTheScreenAwake();
  void nobodyListens();

 private:
  void look(const QList<AlertCase> &cases) {
    m_fake->alerts().cases = cases;
    m_notifier->look(m_fake->context());
  }

  TemporaryWorld m_world;
  QProcess m_bus;
  Desktop m_desktop;
  std::unique_ptr<FakeContext> m_fake;
  std::unique_ptr<DesktopNotifier> m_notifier;
};

void TestDesktopNotifier::initTestCase() {
  QSettings::setDefaultFormat(QSettings::IniFormat);
  QCoreApplication::setOrganizationName(QStringLiteral("opsdeck-test"));
  QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_world.path());
  m_bus.start(QStringLiteral("dbus-daemon"),
              {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address"),
               QStringLiteral("--address=unix:dir=%1").arg(m_world.path())});
  QVERIFY2(m_bus.waitForReadyRead(20'000), "no dbus-daemon");
  const auto address = m_bus.readLine().trimmed();
  QVERIFY(address.startsWith("unix:"));
  qputenv("DBUS_SESSION_BUS_ADDRESS", address);
  auto bus = QDBusConnection::connectToBus(QString::fromLatin1(address), QStringLiteral("desktop"));
  QVERIFY(bus.registerVirtualObject(QStringLiteral("/org/freedesktop/Notifications"), &m_desktop));
  QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.Notifications")));
}

void TestDesktopNotifier::cleanupTestCase() {
  QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
  m_bus.terminate();
  QVERIFY(m_bus.waitForFinished(20'000));
}

void TestDesktopNotifier::init() {
  QSettings().remove(QLatin1String(settings::notify));
  m_desktop.told.clear();
  m_desktop.hints.clear();
  m_fake = std::make_unique<FakeContext>(Scene::Ok);
  m_notifier = std::make_unique<DesktopNotifier>();
}

void TestDesktopNotifier::tellsOnceOfWhatIsNew() {
  // What was there before the console watched is seen in the window.
  look({alarm("old", Severity::P0)});
  look({alarm("old", Severity::P0), alarm("api", Severity::P0)});
  QTRY_COMPARE(m_desktop.told.size(), 1);
  QCOMPARE(m_desktop.told.first(), QStringLiteral("P0: api|&lt;b&gt;connection&lt;/b&gt; refused\ndoc-pipeline / lab"));
  QCOMPARE(m_desktop.hints.first().value(QStringLiteral("suppress-sound")).toBool(), true);
  look({alarm("old", Severity::P0), alarm("api", Severity::P0)});
  look({alarm("cache", Severity::P1)});
  QTRY_COMPARE(m_desktop.told.size(), 2);
  QVERIFY(m_desktop.told.last().startsWith(QStringLiteral("P1: cache")));
  // It was over, and is there again.
  look({});
  look({alarm("api", Severity::P0)});
  QTRY_COMPARE(m_desktop.told.size(), 3);
}

/// Each has a connection that no other cuts off.
void TestDesktopNotifier::severalAtOnceAllArrive() {
  constexpr int rounds = 10, alarms = 6;
  for (int round = 0; round < rounds; ++round) {
    m_desktop.told.clear();
    look({});
    QList<AlertCase> cases;
    for (int i = 0; i < alarms; ++i) cases.append(alarm(QByteArray::number(i).constData(), Severity::P0));
    look(cases);
    QTRY_COMPARE(m_desktop.told.size(), alarms);
  }
}

void TestDesktopNotifier::isQuietWhenItShould() {
  look({});
  auto silenced = alarm("silenced", Severity::P0);
  silenced.record.silencedUntil = FakeContext::now().addSecs(60);
  auto owned = alarm("owned", Severity::P0);
  owned.record.acknowledgedAt = FakeContext::now();
  auto explained = alarm("explained", Severity::P0);
  explained.alert.explainedBy = QStringLiteral("Redis");
  auto pending = alarm("pending", Severity::P0);
  pending.alert.state = Alert::State::Pending;
  const QList<AlertCase> quiet{silenced, owned, explained, pending, alarm("minor", Severity::P2)};
  look(quiet);
  // One that is told of afterwards shows that nothing stands before it.
  look(quiet + QList<AlertCase>{alarm("api", Severity::P0)});
  QTRY_COMPARE(m_desktop.told.size(), 1);
  QVERIFY(m_desktop.told.first().startsWith(QStringLiteral("P0: api")));
  QSettings().setValue(QLatin1String(settings::notify), false);
  look({alarm("unwanted", Severity::P0)});
  QSettings().setValue(QLatin1String(settings::notify), true);
  look({alarm("unwanted", Severity::P0), alarm("wanted", Severity::P1)});
  QTRY_COMPARE(m_desktop.told.size(), 2);
  QVERIFY(m_desktop.told.last().startsWith(QStringLiteral("P1: wanted")));
}

void TestDesktopNotifier::aSilencesEndIsNews() {
  look({});
  auto entry = alarm("api", Severity::P1);
  entry.record.silencedUntil = FakeContext::now().addSecs(60);
  look({entry});
  entry.record.silencedUntil = FakeContext::now();
  look({entry});
  QTRY_COMPARE(m_desktop.told.size(), 1);
}

void TestDesktopNotifier::aWallKeepsTheScreenAwake() {
  ScreenSaver saver;
  auto bus = QDBusConnection(QStringLiteral("desktop"));
  QVERIFY(bus.registerVirtualObject(QStringLiteral("/org/freedesktop/ScreenSaver"), &saver));
  QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.ScreenSaver")));
  auto awake = std::make_unique<IdleInhibitor>();
  QTRY_COMPARE(saver.askedBy.size(), 1);
  QCOMPARE(saver.told, (QVariantList{QStringLiteral("opsdeck"), QStringLiteral("A room watches the wall")}));
  // The desktop's shell starts anew, and has forgotten it.
  QVERIFY(bus.unregisterService(QStringLiteral("org.freedesktop.ScreenSaver")));
  QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.ScreenSaver")));
  QTRY_COMPARE(saver.askedBy.size(), 2);
  QCOMPARE(saver.askedBy.last(), saver.askedBy.first());
  // It leaves the bus with the wall, and the desktop may sleep again.
  const auto isThere = [&] { return bus.interface()->isServiceRegistered(saver.askedBy.first()).value(); };
  QVERIFY(isThere());
  awake.reset();
  QTRY_VERIFY(!isThere());
}

void TestDesktopNotifier::theLookFollowsThePortal() {
  Theme::install(ThemeMode::System);
  QVERIFY(!colors().dark);
  Portal portal;
  auto bus = QDBusConnection(QStringLiteral("desktop"));
  const auto path = QStringLiteral("/org/freedesktop/portal/desktop");
  QVERIFY(bus.registerVirtualObject(path, &portal));
  QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
  const DesktopLook look;
  QTRY_VERIFY(colors().dark);
  const auto change = [&](const char *key, uint value) {
    auto signal = QDBusMessage::createSignal(path, QStringLiteral("org.freedesktop.portal.Settings"),
                                             QStringLiteral("SettingChanged"));
    signal.setArguments(
        {QStringLiteral("org.freedesktop.appearance"), QLatin1String(key), QVariant::fromValue(QDBusVariant(value))});
    QVERIFY(bus.send(signal));
  };
  change("contrast", 1);
  QTRY_COMPARE(colors().text, contrastColors().text);
  change("contrast", 0);
  change("color-scheme", 2);
  QTRY_COMPARE(colors().window, lightColors().window);
  // Whoever has chosen is not asked.
  Theme::instance().setMode(ThemeMode::Light);
  change("color-scheme", 1);
  QTRY_COMPARE(Theme::instance().desktop().isDark, std::optional(true));
  QVERIFY(!colors().dark);
}

void TestDesktopNotifier::nobodyListens() {
  auto bus = QDBusConnection(QStringLiteral("desktop"));
  QVERIFY(bus.unregisterService(QStringLiteral("org.freedesktop.Notifications")));
  look({});
  look({alarm("api", Severity::P0)});
  QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.Notifications")));
  look({alarm("cache", Severity::P0)});
  QTRY_VERIFY(!m_desktop.told.isEmpty());
}

QTEST_MAIN(TestDesktopNotifier)
#include "tst_desktop_notifier.moc"
