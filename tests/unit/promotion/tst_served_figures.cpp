#include <QTest>

#include "models/backends/model_check.h"
#include "models/promotion/error_figures.h"

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
    ErrorFigures figures(service(), environment());
    QVERIFY(figures.isDeclared());
    QCOMPARE(figures.request().url, QUrl(QStringLiteral("http://127.0.0.1:1/metrics")));
    QVERIFY(figures.add(second, counters(100, 90)).isEmpty());
    QVERIFY2(!figures.errorRate(), "what failed before nobody watched says nothing");
    QVERIFY(figures.add(2 * second, counters(120, 91)).isEmpty());
    QCOMPARE(figures.errorRate().value_or(-1), 0.05);
    const auto complaint = figures.add(3 * second, counters(140, 99));
    QVERIFY2(complaint.contains(QStringLiteral("error-rate > 10 % is a P1")), qPrintable(complaint));
  }

  void withoutCountersNothingIsClaimed() {
    auto spec = service();
    spec.metrics.errorsTotal.clear();
    const ErrorFigures figures(spec, environment());
    QVERIFY(!figures.isDeclared());
    QVERIFY(!figures.errorRate());
  }
};

QTEST_GUILESS_MAIN(TestServedFigures)
#include "tst_served_figures.moc"
