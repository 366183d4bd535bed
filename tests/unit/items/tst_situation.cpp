#include <QTest>

#include "models/items/situation.h"

using namespace ops;

/// What the wizard's first screen says of the things that a procedure is about.
class TestSituation : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aQueueAndItsConsumers();
  void whatIsStaleIsNotKnown();
  void whatItIsNotAboutIsLeftOut();
};

namespace {

const QDateTime now(QDate(2026, 11, 28), QTime(12, 0), Qt::UTC);

System pipeline() {
  System system;
  QueueSpec queue;
  queue.name = QStringLiteral("document_queue");
  queue.consumers = {QStringLiteral("worker")};
  system.queues = {queue};
  return system;
}

Procedure about(const char *parameter, const char *name) {
  Procedure procedure;
  for (int i = 0; i < 2; ++i) {
    Step step;
    step.action.parameters = {{parameter, name}};
    procedure.steps.append(step);
  }
  return procedure;
}

EnvironmentStatus status() {
  EnvironmentStatus status;
  QueueStatus queue;
  queue.name = QStringLiteral("document_queue");
  queue.health = Health::Down;
  queue.depth = 108;
  queue.failed = 5;
  queue.detail = QStringLiteral("no worker running");
  queue.freshness.succeeded(now.addSecs(-1));
  status.queues = {queue};
  for (const char *name : {"api", "worker"}) {
    ServiceStatus service;
    service.name = QLatin1String(name);
    service.title = name == QLatin1String("worker") ? QStringLiteral("Workers") : QStringLiteral("API");
    service.health = name == QLatin1String("worker") ? Health::Down : Health::Ok;
    service.detail = name == QLatin1String("worker") ? QStringLiteral("0 of 3 running") : QString();
    service.freshness.succeeded(now.addSecs(-1));
    status.services.append(service);
  }
  return status;
}

}  // namespace

void TestSituation::aQueueAndItsConsumers() {
  const auto lines = situationOf(about("queue", "document_queue"), pipeline(), status(), now);
  QCOMPARE(lines.size(), 2);
  QCOMPARE(lines[0].subject, QStringLiteral("document_queue"));
  QCOMPARE(lines[0].text, QStringLiteral("Stuck: 108 waiting, 5 failed; no worker running"));
  QCOMPARE(lines[0].tone, Tone::Critical);
  QCOMPARE(lines[1].subject, QStringLiteral("Workers"));
  QCOMPARE(lines[1].text, QStringLiteral("Down: 0 of 3 running"));
}

void TestSituation::whatIsStaleIsNotKnown() {
  auto old = status();
  old.queues.first().health = Health::Unknown;
  old.queues.first().freshness.succeeded(now.addSecs(-600));
  old.queues.first().freshness.failed({ErrorCode::Unreachable, {}, {}, QStringLiteral("connection refused"), {}},
                                      now.addSecs(-1));
  const auto lines = situationOf(about("queue", "document_queue"), pipeline(), old, now);
  QCOMPARE(lines[0].text, QStringLiteral("Not known: last seen: 108 waiting, 5 failed; connection refused"));
  QCOMPARE(lines[0].tone, Tone::Unknown);
}

void TestSituation::whatItIsNotAboutIsLeftOut() {
  const auto lines = situationOf(about("service", "api"), pipeline(), status(), now);
  QCOMPARE(lines.size(), 1);
  QCOMPARE(lines[0].text, QStringLiteral("OK"));
  QCOMPARE(lines[0].tone, Tone::Ok);
  QVERIFY(situationOf(about("path", "/tmp"), pipeline(), status(), now).isEmpty());
}

QTEST_GUILESS_MAIN(TestSituation)
#include "tst_situation.moc"
