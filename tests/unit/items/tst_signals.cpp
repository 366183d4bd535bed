#include <QTest>

#include "models/items/signals.h"

using namespace ops;

/// The figures that every view shows first.
class TestSignals : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void latencyHasItsUnit_data();
  void latencyHasItsUnit();
};

void TestSignals::latencyHasItsUnit_data() {
  QTest::addColumn<double>("milliseconds");
  QTest::addColumn<QString>("figure");
  QTest::addColumn<QString>("unit");
  QTest::newRow("short") << 190.0 << QStringLiteral("190") << QStringLiteral("ms");
  QTest::newRow("minutes") << 3'429'000.0 << QStringLiteral("57") << QStringLiteral("min 9 s");
  QTest::newRow("not known") << -1.0 << QString() << QString();
}

void TestSignals::latencyHasItsUnit() {
  QFETCH(double, milliseconds);
  System system;
  system.services.emplace_back().name = QStringLiteral("api");
  system.services[0].metrics.url = QStringLiteral("http://api/metrics");
  const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
  ServiceStatus api;
  api.name = QStringLiteral("api");
  api.health = Health::Ok;
  api.freshness.succeededAt = api.freshness.attemptedAt = now;
  if (milliseconds >= 0) api.latencyMs = milliseconds;
  EnvironmentStatus status;
  status.services = {api};
  const auto latency = signalsOf(system, &status, now).latency;
  QTEST(latency.figure, "figure");
  QTEST(latency.unit, "unit");
  QCOMPARE(latency.note, milliseconds >= 0 ? QStringLiteral("api") : QStringLiteral("api: no requests lately"));
}

QTEST_GUILESS_MAIN(TestSignals)
#include "tst_signals.moc"
