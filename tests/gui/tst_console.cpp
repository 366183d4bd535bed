#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QThread>
#include <atomic>

#include "app/shell/single_instance.h"
#include "models/base/paths.h"
#include "tests/gui/shell_fixture.h"

using namespace ops;

/// What the console does whichever window stands before it: its journal, its files, and that there is one of it.
class TestConsole : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QVERIFY(m_shell.open()); }
  void aJournalThatWasPutBackIsOpened();
  void filesFromElsewhereAreKept();
  void aSecondStartBringsTheFirstToTheFront();

 private:
  test::Shell m_shell;
};

/// A wall stays for weeks; what was damaged when it began may have been put back. Each look at it leaves no more than
/// one copy of what was there.
void TestConsole::aJournalThatWasPutBackIsOpened() {
  const QString state = qEnvironmentVariable("XDG_STATE_HOME");
  const auto restored = qScopeGuard([&state] { qputenv("XDG_STATE_HOME", QFile::encodeName(state)); });
  const QString other = m_shell.world.filePath(QStringLiteral("other-state"));
  const QString folder = other + QStringLiteral("/opsdeck/journal");
  QVERIFY(QDir().mkpath(folder));
  for (const auto &each : QStringList{other, other + QStringLiteral("/opsdeck"), folder}) {
    QVERIFY(QFile::setPermissions(each, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
  }
  qputenv("XDG_STATE_HOME", QFile::encodeName(other));
  const auto database = folder + QStringLiteral("/journal.db");
  QFile damaged(database);
  QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write("no database") > 0);
  damaged.close();
  QVERIFY(QFile::setPermissions(database, QFile::ReadOwner | QFile::WriteOwner));
  Console console;
  console.setLooksOnly();
  int tried = 0;
  connect(&console, &Console::journalReady, this, [&tried] { ++tried; });
  console.start(QStringLiteral("doc-pipeline"), QStringLiteral("lab"));
  QTRY_COMPARE(tried, 1);
  QVERIFY(console.context()->journal == nullptr);
  QSignalSpy changes(&console, &Console::contextChanged);
  for (int again = 2; again < 5; ++again) {
    console.openJournalAgain();
    QTRY_COMPARE(tried, again);
  }
  QCOMPARE(changes.size(), 0);
  QVERIFY(QDir(folder).entryList({QStringLiteral("damaged-*")}, QDir::Dirs).size() <= 1);
  QVERIFY(QFile::remove(database));
  console.openJournalAgain();
  QTRY_VERIFY(console.context()->journal != nullptr);
  QCOMPARE(changes.size(), 1);
  console.openJournalAgain();
  QVERIFY(console.context()->journal != nullptr);
}

void TestConsole::filesFromElsewhereAreKept() {
  const QString path = m_shell.world.filePath(QStringLiteral("shop.yaml"));
  QFile file(path);
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(
      "apiVersion: opsdeck/v1\nkind: System\nmetadata: {name: shop, title: The shop}\n"
      "services: [{name: web}]\nenvironments: [{name: here, tier: development}]\n");
  file.close();
  QVERIFY(!m_shell.console->openFile(m_shell.world.filePath(QStringLiteral("missing.yaml"))));
  const auto opened = m_shell.console->openFile(path);
  QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().toString()));
  QVERIFY(m_shell.window->windowTitle().contains(QStringLiteral("The shop")));
  Console next;
  next.setLooksOnly();
  next.start(QStringLiteral("shop"), {});
  QCOMPARE(next.context()->system().name, QStringLiteral("shop"));
  m_shell.console->choose(QStringLiteral("doc-pipeline"), QStringLiteral("lab"));
}

void TestConsole::aSecondStartBringsTheFirstToTheFront() {
  QVERIFY(!SingleInstance::handOver({{"system", ""}}));  // nobody is there
  QList<Json> asked;
  auto instance = std::make_unique<SingleInstance>([&](const Json &wish) {
    asked.append(wish);
    return asked.size() == 1 ? QString() : QStringLiteral("busy");
  });
  instance->listen();
  const auto handOver = [] {
    std::optional<QString> answer;
    const std::unique_ptr<QThread> other(
        QThread::create([&answer] { answer = SingleInstance::handOver({{"system", "shop"}, {"lab", false}}); }));
    other->start();
    const bool isOver = QTest::qWaitFor([&] { return other->isFinished(); });
    other->wait();
    return isOver ? answer : std::nullopt;
  };
  QCOMPARE(handOver(), std::optional(QString()));
  QCOMPARE(jsonString(asked.value(0), "system"), QStringLiteral("shop"));
  // What is no wish is dropped, and the next one is heard all the same.
  QLocalSocket rude;
  rude.connectToServer(paths::runtime() + QStringLiteral("/console"));
  QVERIFY(rude.waitForConnected());
  rude.write("no json\n");
  QTRY_COMPARE(rude.state(), QLocalSocket::UnconnectedState);
  QCOMPARE(handOver(), std::optional(QStringLiteral("busy")));
  // Another one takes nothing away, neither while it lives nor when it goes.
  {
    SingleInstance second([](const Json &) { return QStringLiteral("wrong"); });
    second.listen();
    QCOMPARE(handOver(), std::optional(QStringLiteral("busy")));
  }
  // Whichever of them shows what is wanted comes forward.
  {
    SingleInstance second([](const Json &wish) {
      return jsonString(wish, "system") == QLatin1String("shop") ? QString() : QStringLiteral("wrong");
    });
    QVERIFY(!second.listen());
    QCOMPARE(handOver(), std::optional(QString()));
  }
  QCOMPARE(handOver(), std::optional(QStringLiteral("busy")));
  instance.reset();
  QVERIFY(!handOver());
}

QTEST_MAIN(TestConsole)
#include "tst_console.moc"
