#include <QTest>

#include "models/backends/model_check.h"
#include "models/promotion/served_figures.h"

using namespace ops;

namespace {

constexpr qint64 second = 1'000'000'000;

QByteArray counters(int requests, int errors) {
  return "requests_total " + QByteArray::number(requests) + "\nerrors_total " + QByteArray::number(errors) + '\n';
}

ServiceSpec service() {
  ServiceSpec spec;
  spec.name = QStringLiteral("ml");
  spec.metrics.url = QStringLiteral("{{ml}}/metrics");
  spec.metrics.requestsTotal = QStringLiteral("requests_total");
  spec.metrics.errorsTotal = QStringLiteral("errors_total");
  Threshold limit;
  limit.metric = QStringLiteral("error-rate");
  limit.comparison = Limit::Comparison::Above;
  limit.value = 0.1;
  limit.text = QStringLiteral("> 10 %");
  limit.severity = Severity::P1;
  spec.thresholds = {limit};
  return spec;
}

Environment environment() {
  Environment place;
  place.addresses.insert(QStringLiteral("ml"), QStringLiteral("http://127.0.0.1:1"));
  return place;
}

}  // namespace

/// What a serving service answers, held against what it should.
class TestServedFigures : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void answersAreHeldAgainstTheirValues() {
    ModelCheck check;
    check.expect = {{QStringLiteral("/valid"), true}, {QStringLiteral("/model/accuracy"), 1}};
    QVERIFY(unmetExpectations(check, {{"valid", true}, {"model", {{"accuracy", 1.0}}}}).isEmpty());
    const auto unmet = unmetExpectations(check, {{"valid", false}});
    QCOMPARE(unmet, (QStringList{QStringLiteral("/model/accuracy is missing, must be 1"),
                                 QStringLiteral("/valid is false, must be true")}));
    // The word is not the value.
    QCOMPARE(unmetExpectations(check, {{"valid", "true"}, {"model", {{"accuracy", 1}}}}).size(), 1);
    QCOMPARE(unmetExpectations(check, Json()).size(), 2);
    QCOMPARE(unmetExpectations(check, "OK").size(), 2);
  }

  void pointersNeverThrow() {
    const Json document{{"a", {{{"b", 7}}}}};
    QCOMPARE(valueAt(document, QStringLiteral("/a/0/b")), Json(7));
    for (const auto *pointer : {"/a/1/b", "/a/x", "/a/0/b/c", "a", "/~2", "/a/-", "/a/99999999999999999999"}) {
      QVERIFY2(valueAt(document, QLatin1String(pointer)).is_null(), pointer);
    }
    QCOMPARE(valueAt(document, {}), document);
  }

  void errorsAreHeldAgainstTheThresholds() {
    ServedFigures figures(service(), environment());
    QVERIFY(figures.isDeclared());
    QCOMPARE(figures.request().url, QUrl(QStringLiteral("http://127.0.0.1:1/metrics")));
    QVERIFY(figures.add(second, counters(100, 90)).isEmpty());
    QVERIFY2(!figures.errorRate(), "what failed before nobody watched says nothing");
    QVERIFY(figures.add(2 * second, counters(120, 91)).isEmpty());
    QCOMPARE(figures.errorRate().value_or(-1), 0.05);
    const auto complaint = figures.add(3 * second, counters(140, 99));
    QVERIFY2(complaint.contains(QStringLiteral("error rate > 10 % is a P1")), qPrintable(complaint));
  }

  void whatCanNotBeJudgedIsSaid() {
    ServedFigures figures(service(), environment());
    const auto joined = [&figures] { return figures.notWatched().join(QLatin1Char('|')); };
    QCOMPARE(joined(), QStringLiteral("the share of failed requests (no request was counted)|"
                                      "how long requests take (the service does not count it)"));
    QVERIFY(figures.add(second, counters(100, 90)).isEmpty());
    QVERIFY(figures.add(2 * second, counters(120, 91)).isEmpty());
    QCOMPARE(joined(), QStringLiteral("how long requests take (the service does not count it)"));
    auto unlimited = service();
    unlimited.thresholds.clear();
    const auto first = ServedFigures(unlimited, environment()).notWatched().value(0);
    QCOMPARE(first, QStringLiteral("the share of failed requests (the system file gives it no limit)"));
  }

  void slownessIsHeldAgainstItsThreshold() {
    auto spec = service();
    spec.metrics.latencySum = QStringLiteral("seconds_sum");
    spec.metrics.latencyCount = QStringLiteral("seconds_count");
    Threshold limit;
    limit.metric = QStringLiteral("latency");
    limit.value = 2'000;
    limit.text = QStringLiteral("> 2s");
    limit.severity = Severity::P2;
    spec.thresholds = {limit};
    ServedFigures figures(spec, environment());
    QVERIFY(figures.add(second, "seconds_sum 900\nseconds_count 10\n").isEmpty());
    QVERIFY(figures.add(2 * second, "seconds_sum 904\nseconds_count 12\n").isEmpty());
    QCOMPARE(figures.latencyMs().value_or(-1), 2'000.0);
    const auto complaint = figures.add(3 * second, "seconds_sum 912\nseconds_count 13\n");
    QCOMPARE(complaint, QStringLiteral("its requests took 4 s on average; latency > 2 s is a P2"));
  }

  void withoutCountersNothingIsClaimed() {
    auto spec = service();
    spec.metrics.errorsTotal.clear();
    const ServedFigures figures(spec, environment());
    QVERIFY(!figures.isDeclared());
    QVERIFY(!figures.errorRate());
  }
};

QTEST_GUILESS_MAIN(TestServedFigures)
#include "tst_served_figures.moc"
