#include <fcntl.h>
#include <unistd.h>

#include <QApplication>
#include <QFile>
#include <QScopeGuard>
#include <QSettings>
#include <cstdlib>

#include "app/lab/lab.h"
#include "app/shell/console_main.h"
#include "app/shell/wall_window.h"
#include "tests/gui/command_line.h"
#include "tests/gui/console_driver.h"
#include "tests/gui/picture.h"
#include "tests/lab/program.h"
#include "tests/support/private_redis.h"

using namespace ops;
using namespace ops::test;

namespace {

bool says(const WallWindow &wall, const QString &text) {
  const auto pieces = wall.board().pieces();
  return std::ranges::any_of(pieces, [&](const WallPiece &piece) { return piece.text.contains(text); });
}

int exitCodeOf(const QStringList &words) {
  const auto program = startOpsdeck(words);
  return waitFor([&] { return hasEnded(*program); }) ? program->exitCode() : -1;
}

}  // namespace

/// The wall on a real practice lab that goes away and comes back, in this process and as the real program.
class TestWallLab : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void cleanupTestCase() { m_lab->stop(); }
  void wrongWordsAreRefused();
  void aMistypedNameIsToldAtATerminal();
  void waitsForWhatCannotBeRead();
  void saysThatItsCredentialsWereTakenAway();
  void outlivesWhatItShows();
  void aLabThatComesUpIsNoOutage();

 private:
  TemporaryWorld m_world;
  std::unique_ptr<Lab> m_lab;
};

void TestWallLab::initTestCase() {
  describeApplication();
  Theme::install(ThemeMode::Dark);
  m_lab = std::make_unique<Lab>();
  const auto started = m_lab->start({QCoreApplication::applicationPid(), true});
  QVERIFY2(started, started ? "" : qPrintable(started.error().toString()));
}

void TestWallLab::wrongWordsAreRefused() {
  const auto wall = QStringLiteral("--wall");
  const int usage = exitCode(ErrorCode::Usage);
  QCOMPARE(exitCodeOf({wall, QStringLiteral("doc-pipeline"), QStringLiteral("-e"), QStringLiteral("moon")}), usage);
  QCOMPARE(exitCodeOf({wall, QStringLiteral("--distance"), QStringLiteral("far")}), usage);
  QCOMPARE(exitCodeOf({wall, QStringLiteral("--inches"), QStringLiteral("0")}), usage);
}

void TestWallLab::aMistypedNameIsToldAtATerminal() {
  const int terminal = ::posix_openpt(O_RDWR | O_NOCTTY);
  const auto closed = qScopeGuard([terminal] { ::close(terminal); });
  QVERIFY(terminal >= 0 && ::grantpt(terminal) == 0 && ::unlockpt(terminal) == 0);
  QProcess program;
  program.setStandardErrorFile(QString::fromLocal8Bit(::ptsname(terminal)));
  program.start(QStringLiteral(OPSDECK_BINARY), {QStringLiteral("--wall"), QStringLiteral("doc-pipelin")});
  QVERIFY(waitFor([&] { return hasEnded(program); }));
  QCOMPARE(program.exitCode(), exitCode(ErrorCode::Usage));
  QByteArray said(4'096, '\0');
  said.resize(std::max<ssize_t>(0, ::read(terminal, said.data(), static_cast<size_t>(said.size()))));
  QVERIFY2(said.contains("Did you mean doc-pipeline?"), said.constData());
}

/// What starts it is often no person who would start it again.
void TestWallLab::waitsForWhatCannotBeRead() {
  const auto program = startOpsdeck({QStringLiteral("--wall"), QStringLiteral("no-such-system")});
  QByteArray said;
  QVERIFY(waitFor([&] {
    said += program->readAllStandardError();
    return said.contains("no-such-system can't be shown") && said.endsWith('\n');
  }));
  QVERIFY(!program->waitForFinished(1'000));
  program->terminate();
  QVERIFY(waitFor([&] { return hasEnded(*program); }));
}

/// In the middle of the night, by somebody who cleans up accounts.
void TestWallLab::saysThatItsCredentialsWereTakenAway() {
  PrivateRedis redis(m_world, QStringLiteral("redis"));
  QVERIFY2(redis.start(), redis.process().log().constData());
  const auto grant = [&redis] {
    return redis.command({"ACL", "SETUSER", "wall", "on", ">only-practice", "~*", "&*", "+@all"}).text == "OK";
  };
  QVERIFY(grant());
  QVERIFY(
      write(m_world.path(QStringLiteral("config/opsdeck/systems/shop.yaml")),
            "apiVersion: opsdeck/v1\nkind: System\nmetadata: {name: shop, title: Shop}\n"
            "services: [{name: cache, title: Cache, probe: {redis: cache, every: 1s, timeout: 1s, staleAfter: 5s}}]\n"
            "queues: [{name: orders, connection: cache, every: 1s, staleAfter: 5s}]\n"
            "environments:\n- name: here\n  tier: practice\n"
            "  connections: {cache: {type: redis, url: \"redis+unix://" +
                redis.socket().toUtf8() + "\", user: wall, auth: {env: SHOP_CACHE}}}\n"));
  qputenv("SHOP_CACHE", "only-practice");
  Console console;
  console.setLooksOnly();
  WallWindow wall({&console}, {ThemeMode::System, 2, 55});
  wall.showFullScreenBeside(nullptr);
  console.start(QStringLiteral("shop"), QStringLiteral("here"));
  const auto all = QStringLiteral("2 of 2 sources answer");
  QVERIFY(waitFor([&] { return says(wall, all); }));

  QCOMPARE(redis.command({"ACL", "DELUSER", "wall"}).integer, qint64(1));
  QVERIFY(waitFor([&] { return says(wall, QStringLiteral("User or password is wrong")); }));
  QVERIFY(waitFor([&] { return !says(wall, all); }));
  QVERIFY(!says(wall, QStringLiteral("Nothing needs you")) && !says(wall, QStringLiteral("only-practice")));
  picture(wall, QStringLiteral("wall-no-credentials"));
  QVERIFY(grant());
  QVERIFY(waitFor([&] { return says(wall, all); }));
}

void TestWallLab::outlivesWhatItShows() {
  const auto program = startOpsdeck({QStringLiteral("--wall"), QStringLiteral("doc-pipeline"), QStringLiteral("-e"),
                                     QStringLiteral("lab"), QStringLiteral("--distance"), QStringLiteral("4")});
  Console console;
  console.setLooksOnly();
  WallWindow wall({&console}, {ThemeMode::System, 5, 55});
  wall.showFullScreenBeside(nullptr);
  QVERIFY(wall.isFullScreen());
  QVERIFY(wall.findChildren<QAbstractButton *>().isEmpty());
  console.start(QStringLiteral("doc-pipeline"), QStringLiteral("lab"));
  QVERIFY(waitFor([&] { return console.context()->status != nullptr && console.context()->status->isComplete(); }));
  const auto all = QStringLiteral("sources answer");
  const auto live = [&] { return says(wall, all) && !says(wall, QStringLiteral("FROZEN")); };
  QVERIFY(waitFor(live));
  // The clock is that of now.
  QVERIFY(waitFor([&] { return says(wall, utcNow().toString(QStringLiteral("HH:mm:ss 'UTC'"))); }));

  QVERIFY(m_lab->stop());
  QVERIFY(waitFor([&] { return says(wall, QStringLiteral("DISPLAY FROZEN since")); }));
  picture(wall, QStringLiteral("wall-lab-gone"));
  const auto started = m_lab->start({QCoreApplication::applicationPid(), true});
  QVERIFY2(started, started ? "" : qPrintable(started.error().toString()));
  QVERIFY(waitFor(live));
  picture(wall, QStringLiteral("wall-lab-back"));
  QVERIFY(!hasEnded(*program));
  QCOMPARE(program->readAllStandardError(), QByteArray());

  // It looks only: no record, no choice that another console would begin with.
  QVERIFY(!QFile::exists(m_world.path(QStringLiteral("state/opsdeck/journal/journal.db"))));
  QVERIFY(!QSettings().contains(QStringLiteral("console/system")));
  QTest::keyClick(&wall, Qt::Key_Escape);
  QVERIFY(!wall.isFullScreen() && wall.isVisible());
  QTest::keyClick(&wall, Qt::Key_F11);
  QVERIFY(wall.isFullScreen());
  QTest::keyClick(&wall, Qt::Key_Q);
  QVERIFY(!wall.isVisible());
  program->terminate();
  QVERIFY(waitFor([&] { return hasEnded(*program); }));
}

/// Who has just begun to practise is not told of services that are yet to be started.
void TestWallLab::aLabThatComesUpIsNoOutage() {
  QVERIFY(m_lab->stop());
  Console console;
  console.start(QStringLiteral("doc-pipeline"), QStringLiteral("lab"));
  QVERIFY(!console.offlineReason().isEmpty());
  bool isWatchedTooEarly = false;
  connect(&console, &Console::contextChanged, this, [&] {
    isWatchedTooEarly = isWatchedTooEarly || (console.offlineReason().isEmpty() && console.isStartingLab());
  });
  console.startLab(true);
  QVERIFY(console.isStartingLab());
  QVERIFY(waitFor([&] { return console.offlineReason().isEmpty(); }));
  QVERIFY(!isWatchedTooEarly);
  QVERIFY(waitFor([&] { return console.context()->status->isComplete(); }));
  QVERIFY(std::ranges::none_of(console.context()->status->status().services,
                               [](const ServiceStatus &each) { return each.health == Health::Down; }));
}

QTEST_MAIN(TestWallLab)
#include "tst_wall_lab.moc"
