#include <QTest>
#include <cmath>

#include "models/incidents/alert_figure.h"
#include "models/incidents/managed_alerts.h"

using namespace ops;
using namespace std::chrono_literals;

namespace {

const double none = std::nan("");

Threshold limit(const char *metric, double value, Severity severity, MetricUnit unit = MetricUnit::Count) {
  Threshold threshold;
  threshold.metric = QLatin1String(metric);
  threshold.value = value;
  threshold.severity = severity;
  threshold.unit = unit;
  return threshold;
}

System shop() {
  System system;
  ServiceSpec api;
  api.name = QStringLiteral("api");
  MeasureSpec wait;
  wait.name = QStringLiteral("wait");
  wait.unit = MetricUnit::Duration;
  wait.expression = QStringLiteral("max(api_wait_seconds)");
  MeasureSpec share;
  share.name = QStringLiteral("misses");
  share.unit = MetricUnit::Ratio;
  share.part = QStringLiteral("misses_total");
  api.measures = {wait, share};
  api.thresholds = {limit("wait", 2'000, Severity::P2, MetricUnit::Duration), limit("latency", 500, Severity::P2),
                    limit("latency", 900, Severity::P1), limit("error-rate", 0.05, Severity::P1),
                    limit("misses", 0.2, Severity::P3, MetricUnit::Ratio)};
  system.services = {api};
  QueueSpec jobs;
  jobs.name = QStringLiteral("jobs");
  jobs.thresholds = {limit("depth", 100, Severity::P1)};
  system.queues = {jobs};
  return system;
}

AlertCase caseOf(const char *kind, const char *subject, const char *metric) {
  AlertCase entry;
  entry.alert.kind = QLatin1String(kind);
  entry.alert.subject = QLatin1String(subject);
  entry.alert.key = QStringLiteral("%1/%2/%3").arg(entry.alert.kind, entry.alert.subject, QLatin1String(metric));
  return entry;
}

AlertCase managed(const QString &expression) {
  AlertCase entry;
  entry.source = AlertCase::Source::AlertManager;
  entry.alert.title = QStringLiteral("Deep");
  entry.expression = expression;
  entry.labels = {{QStringLiteral("alertname"), QStringLiteral("Deep")},
                  {QStringLiteral("queue"), QStringLiteral("a")}};
  return entry;
}

MetricHistory threeSteps(const QList<MetricSeries> &series) {
  MetricHistory history;
  history.from = QDateTime::fromMSecsSinceEpoch(60'000, Qt::UTC);
  history.step = 10s;
  history.steps = 3;
  history.series = series;
  return history;
}

/// "at:value …" with "-" for a gap.
QString told(const QList<Sample> &samples) {
  QStringList words;
  for (const auto &sample : samples) {
    const auto value = std::isnan(sample.value) ? QStringLiteral("-") : QString::number(sample.value);
    words += QStringLiteral("%1:%2").arg(sample.atMs).arg(value);
  }
  return words.join(QLatin1Char(' '));
}

}  // namespace

/// What an alert watches, whom to ask for its past, and that nothing is made up where nobody knows it.
class TestAlertFigure : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void figuresOfItsOwn() {
    const auto latency = alertFigure(caseOf("service", "api", "latency"), shop(), {});
    QVERIFY(latency && latency->expression.isEmpty());
    QCOMPARE(latency->series, QStringLiteral("service/api/latency-ms"));
    QVERIFY(latency->unit == MetricUnit::Duration && latency->limits.size() == 2);
    QCOMPARE(latency->limits.first().value, 900.0);
    const auto depth = alertFigure(caseOf("queue", "jobs", "depth"), shop(), {});
    QVERIFY(depth && depth->series == QLatin1String("queue/jobs/depth") && depth->limits.size() == 1);
    const auto errors = alertFigure(caseOf("service", "api", "error-rate"), shop(), {});
    QVERIFY(errors && errors->isRest && errors->series == QLatin1String("service/api/success-rate"));
    const auto misses = alertFigure(caseOf("service", "api", "misses"), shop(), {});
    QVERIFY(misses && misses->unit == MetricUnit::Ratio && misses->series == QLatin1String("service/api/misses"));
  }

  void aMeasureIsAskedOfPrometheus() {
    const auto wait = alertFigure(caseOf("service", "api", "wait"), shop(), {});
    QVERIFY(wait && wait->series == QLatin1String("service/api/wait"));
    QCOMPARE(wait->expression, QStringLiteral("max(api_wait_seconds)"));
    QCOMPARE(wait->factor, 1'000.0);
  }

  void whatNobodyKeeps() {
    QVERIFY(!alertFigure(caseOf("service", "api", "no-data"), shop(), {}));
    QVERIFY(!alertFigure(caseOf("service", "api", "up"), shop(), {}));
    QVERIFY(!alertFigure(caseOf("service", "gone", "latency"), shop(), {}));
    QVERIFY(!alertFigure(caseOf("model", "ranker", "drift"), shop(), {}));
    QVERIFY(!alertFigure(managed({}), shop(), {}));
  }

  void aManagersRule() {
    const auto figure = alertFigure(managed(QStringLiteral("depth{queue=\"a\"} > 50")), shop(), {});
    QVERIFY(figure && figure->series.isEmpty());
    QCOMPARE(figure->expression, QStringLiteral("depth{queue=\"a\"}"));
    QVERIFY(figure->limits.size() == 1 && figure->limits.first().text == QLatin1String("> 50"));
  }

  void theLinkHoldsTheRule_data() {
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("expression");
    QTest::newRow("prometheus") << QStringLiteral(
                                       "http://p:9090/graph?g0.expr=a%7Bq%3D%22x+y%22%7D+%2B+1+%3E+5&g0.tab=1")
                                << QStringLiteral("a{q=\"x y\"} + 1 > 5");
    QTest::newRow("another's") << QStringLiteral("http://grafana/alerting/rule?id=3") << QString();
    QTest::newRow("no link") << QStringLiteral("by hand ?g0.expr") << QString();
    QTest::newRow("too long") << QString(QStringLiteral("http://p/graph?g0.expr=") + QString(5'000, QLatin1Char('a')))
                              << QString();
  }

  void theLinkHoldsTheRule() {
    QFETCH(QString, link);
    QFETCH(QString, expression);
    ManagedAlert alert;
    alert.generatorUrl = link;
    QCOMPARE(managedCases({alert}, {}, {}, {}).first().expression, expression);
  }

  void rulesAreTakenApart_data() {
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("figure");
    QTest::addColumn<QString>("limit");
    const auto row = [](const char *rule, const char *figure, const char *limit) {
      QTest::newRow(rule) << QString::fromLatin1(rule) << QString::fromLatin1(figure) << QString::fromLatin1(limit);
    };
    row("up == 0", "up", "== 0");
    row("a > 50", "a", "> 50");
    row("rate(a[5m])*100>=1.5e2", "rate(a[5m])*100", ">= 1.5e2");
    row("a{q=~\"x > 5\"} < -1", "a{q=~\"x > 5\"}", "< -1");
    row("(a > 5) + 1 <= 3", "(a > 5) + 1", "<= 3");
    for (const auto *whole : {"absent(up)", "a > b", "a > 5 and b > 6", "a > 5 unless b", "a != 5", "5 < a",
                              "a > bool 5", "a > 5 # or more", "a{q=\"", "> 5", "a > 5 * 2", ""}) {
      row(whole, whole, "");
    }
  }

  void rulesAreTakenApart() {
    QFETCH(QString, rule);
    QFETCH(QString, figure);
    QFETCH(QString, limit);
    const auto parts = ruleParts(rule);
    QCOMPARE(parts.figure, figure);
    QCOMPARE(parts.limit ? parts.limit->text : QString(), limit);
  }

  void theLargestOfSeveralAndGapsStayGaps() {
    AlertFigure figure;
    figure.factor = 10;
    const auto infinite = std::numeric_limits<double>::infinity();
    const auto history = threeSteps({{{}, {1, none, infinite}}, {{}, {3, none, none}}});
    QCOMPARE(told(figureSamples(figure, history)), QStringLiteral("60000:30 70000:- 80000:-"));
    QCOMPARE(told(figureSamples(figure, threeSteps({}))), QStringLiteral("60000:- 70000:- 80000:-"));
  }

  void onlyTheAlertsOwnSeries() {
    const auto figure = *alertFigure(managed(QStringLiteral("depth > 50")), shop(), {});
    const Labels mine{{QStringLiteral("__name__"), QStringLiteral("depth")},
                      {QStringLiteral("queue"), QStringLiteral("a")}};
    const Labels other{{QStringLiteral("queue"), QStringLiteral("b")}};
    const auto history = threeSteps({{mine, {1, 2, 3}}, {other, {90, 90, 90}}});
    QCOMPARE(told(figureSamples(figure, history)), QStringLiteral("60000:1 70000:2 80000:3"));
  }

  void whatTheConsoleHasNotWatchedIsAGap() {
    Series series;
    for (const qint64 at : {0, 10, 20, 30, 71, 80}) series.add({at, 0.25});
    series.add({90, none});
    AlertFigure figure;
    QCOMPARE(told(figureSamples(figure, series)),
             QStringLiteral("0:0.25 10:0.25 20:0.25 30:0.25 31:- 71:0.25 80:0.25 90:-"));
    figure.isRest = true;
    QVERIFY(told(figureSamples(figure, series)).startsWith(QLatin1String("0:0.75")));
    QVERIFY(figureSamples(figure, Series()).isEmpty());
  }
};

QTEST_GUILESS_MAIN(TestAlertFigure)
#include "tst_alert_figure.moc"
