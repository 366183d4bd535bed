#include <QStandardPaths>
#include <QtTest>

#include "models/catalog/catalog.h"
#include "tests/support/await.h"
#include "tests/support/private_redis.h"
#include "widgets/wizard/procedure_wizard.h"

using namespace ops;

namespace {

QPushButton *startButton(const QWidget &wizard) {
  for (auto *button : wizard.findChildren<QPushButton *>()) {
    if (button->isVisible() && button->text().contains(QStringLiteral(" in here"))) return button;
  }
  return nullptr;
}

QPushButton *continueButton(const QWidget &wizard) {
  for (auto *button : wizard.findChildren<QPushButton *>()) {
    if (button->isVisible() && button->text().startsWith(QStringLiteral("Continue"))) return button;
  }
  return nullptr;
}

}  // namespace

/// However quickly the button that starts a run is pressed again, one run is opened and one intent written: in a real
/// journal, by the real runner, on a real Redis.
class TestStartOnce : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void cleanupTestCase();
  void pressedTwice_data();
  void pressedTwice();

 private:
  void write(const QString &name, const QByteArray &text);
  QList<Record> records(const char *type);

  TemporaryWorld m_world;
  std::unique_ptr<PrivateRedis> m_redis;
  std::unique_ptr<Journal> m_journal;
  std::unique_ptr<RunControl> m_control;
  std::unique_ptr<Backends> m_backends;
};

void TestStartOnce::initTestCase() {
  Theme::install(ThemeMode::Light);
  m_redis = std::make_unique<PrivateRedis>(m_world, QStringLiteral("redis"));
  QVERIFY2(m_redis->start(), m_redis->process().log().constData());
  m_world.folder(QStringLiteral("config/opsdeck/systems"));
  write(QStringLiteral("config/opsdeck/systems/shop.yaml"),
        "apiVersion: opsdeck/v1\nkind: System\nmetadata: {name: shop, title: Shop}\n"
        "services: [{name: worker, expected: 1}]\n"
        "queues: [{name: orders, connection: cache, failed: orders_failed}]\n"
        "environments:\n- name: here\n  tier: practice\n"
        "  connections: {cache: {type: redis, url: \"redis+unix://" +
            m_redis->socket().toUtf8() + "\"}}\n");
  write(QStringLiteral("retry.yaml"),
        "apiVersion: opsdeck/v1\nkind: Procedure\nmetadata: {name: retry, title: Retry, system: shop}\n"
        "steps: [{id: retry, title: Retry, risk: change, do: {queue.retry: {queue: orders}}}]\n");
  JournalOptions options;
  options.folder = m_world.path(QStringLiteral("state/opsdeck/journal"));
  m_journal = std::make_unique<Journal>(options);
  const auto opened = await(m_journal->open());
  QVERIFY2(opened, errorText(opened).constData());
  m_control = std::make_unique<RunControl>(*m_journal, QStringLiteral(OPSDECK_BINARY));
  const auto system = findSystem(QStringLiteral("shop"));
  QVERIFY2(system, errorText(system).constData());
  auto backends = connectBackends(*system, system->environments.first(), Access::ReadOnly);
  QVERIFY2(backends, errorText(backends).constData());
  m_backends = std::move(*backends);
}

void TestStartOnce::cleanupTestCase() {
  m_backends.reset();
  m_control.reset();
  m_journal.reset();
  m_redis->stop();
}

void TestStartOnce::write(const QString &name, const QByteArray &text) {
  QFile file(m_world.path(name));
  QVERIFY(file.open(QIODevice::WriteOnly));
  QCOMPARE(file.write(text), text.size());
}

QList<Record> TestStartOnce::records(const char *type) {
  RecordQuery query;
  query.types = {QLatin1String(type)};
  return await(m_journal->read(query)).value_or(QList<Record>());
}

void TestStartOnce::pressedTwice_data() {
  QTest::addColumn<QString>("how");
  for (const char *how :
       {"double click", "two clicks", "Enter twice", "Space twice", "click and Enter", "held Enter"}) {
    QTest::newRow(how) << QString::fromLatin1(how);
  }
}

void TestStartOnce::pressedTwice() {
  QFETCH(QString, how);
  m_redis->command({"FLUSHALL"});
  m_redis->push("orders_failed", {"one", "two", "two"});
  const auto runsBefore = records(event::runOpened).size();
  const auto intentsBefore = records(event::intent).size();
  const auto closedBefore = records(event::runClosed).size();
  const auto procedure = findProcedure(m_world.path(QStringLiteral("retry.yaml")));
  QVERIFY2(procedure, errorText(procedure).constData());
  ProcedureWizard wizard(*m_journal, *m_control, *m_backends, m_backends->system(), m_backends->environment(),
                         *procedure);
  wizard.setAttribute(Qt::WA_DeleteOnClose, false);
  wizard.show();
  QSignalSpy started(&wizard, &ProcedureWizard::runStarted);
  while (wizard.flow().stage() != WizardStage::Approve) {
    QTRY_VERIFY(continueButton(wizard) != nullptr && continueButton(wizard)->isEnabled());
    QTest::mouseClick(continueButton(wizard), Qt::LeftButton);
  }
  auto *start = startButton(wizard);
  QVERIFY(start != nullptr && start->isEnabled());
  start->setFocus();
  int presses = 0;
  connect(start, &QPushButton::pressed, this, [&presses] { ++presses; });
  if (how == QLatin1String("double click")) {
    QTest::mouseClick(start, Qt::LeftButton);
    QTest::mouseDClick(start, Qt::LeftButton);
  } else if (how == QLatin1String("two clicks")) {
    QTest::mouseClick(start, Qt::LeftButton);
    QTest::mouseClick(start, Qt::LeftButton);
  } else if (how == QLatin1String("Enter twice")) {
    QTest::keyClick(start, Qt::Key_Return);
    QTest::keyClick(&wizard, Qt::Key_Return);
  } else if (how == QLatin1String("Space twice")) {
    QTest::keyClick(start, Qt::Key_Space);
    QTest::keyClick(start, Qt::Key_Space);
  } else if (how == QLatin1String("click and Enter")) {
    QTest::mouseClick(start, Qt::LeftButton);
    QTest::keyClick(start, Qt::Key_Return);
  } else {
    for (int i = 0; i < 20; ++i) {
      QKeyEvent again(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QString(), i > 0);
      QCoreApplication::sendEvent(start, &again);
    }
  }
  QVERIFY(presses >= 1);
  QTRY_COMPARE_WITH_TIMEOUT(records(event::runClosed).size(), closedBefore + 1, 30'000);
  QCOMPARE(started.size(), 1);
  QCOMPARE(records(event::runOpened).size(), runsBefore + 1);
  QCOMPARE(records(event::intent).size(), intentsBefore + 1);
  QCOMPARE(m_redis->list("orders"), (QByteArrayList{"one", "two", "two"}));
  qInfo("%d press(es), %d run, %d intent", presses, static_cast<int>(started.size()),
        static_cast<int>(records(event::intent).size() - intentsBefore));
}

QTEST_MAIN(TestStartOnce)
#include "tst_start_once.moc"
