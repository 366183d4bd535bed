#include <QDir>
#include <QElapsedTimer>
#include <QTest>
#include <algorithm>
#include <cmath>

#include "models/backends/prometheus/prometheus_store.h"
#include "models/base/clock.h"
#include "models/base/redaction.h"
#include "tests/support/await.h"
#include "tests/support/http_test_server.h"
#include "tests/support/private_prometheus.h"

using namespace ops;
using namespace std::chrono_literals;

namespace {

constexpr int kPatienceMs = 60'000;  // Prometheus takes new targets and Alertmanagers every five seconds

// A minute of work for one core, whatever the data is, in parts: Prometheus looks between them whether to go on.
QString longWork() {
  const QStringList parts(1'500, QStringLiteral("quantile_over_time(0.5, vector(time())[2m:1s])"));
  return parts.join(QStringLiteral(" + "));
}

QString labelOf(const Labels &labels, const char *name) {
  return labels.value(QLatin1String(name));
}

/// The one sample of an answer; NaN if there are others.
double only(const Result<MetricReading> &reading) {
  return reading && reading->samples.size() == 1 ? reading->samples.first().value : std::nan("");
}

/// Whether a signal has stopped it, each of its threads.
bool isStopped(qint64 pid) {
  const QDir tasks(QStringLiteral("/proc/%1/task").arg(pid));
  const QStringList threads = tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
  return !threads.isEmpty() && std::ranges::all_of(threads, [&](const QString &thread) {
    QFile file(tasks.filePath(thread + QStringLiteral("/stat")));
    const QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return text.mid(text.lastIndexOf(')')).startsWith(") T");
  });
}

}  // namespace

/// Against a real Prometheus that reads an exporter of the test's own, and that knows six hours from before.
class TestPrometheus : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void cleanupTestCase();

  void figuresOfAnExporter();
  void kindsOfAnswers();
  void wrongExpressions_data();
  void wrongExpressions();
  void anExpressionThatCannotBeEvaluated();
  void historyOverHours();
  void aGapStaysAGap();
  void theRateOfACounter();
  void tooManySteps();
  void wrongTimes();
  void moreSeriesThanTheBound();
  void anAnswerThatIsTooLong();
  void aStaleExporterIsKnown();
  void selfCheck();
  void cancelledQuestionsAreGivenUp();
  void theServersOwnDeadline();
  void aServerThatHangs();
  void killedInTheMiddleOfAQuestion();

 private:
  std::unique_ptr<PrometheusStore> store(Milliseconds timeout = 20s) const;
  int activeQueries(PrivatePrometheus &server) const;

  TemporaryWorld m_world;
  std::unique_ptr<HttpClient> m_http = makeHttpClient();
  std::unique_ptr<HttpTestServer> m_exporter;
  std::unique_ptr<PrivatePrometheus> m_server;
  QByteArray m_metrics =
      "# TYPE shop_depth gauge\nshop_depth{queue=\"orders\"} 42\n# TYPE up_since gauge\nup_since NaN\n";
  QDateTime m_start;  // of the history: four hours, a minute apart, ending an hour or more ago
};

void TestPrometheus::initTestCase() {
  m_exporter = std::make_unique<HttpTestServer>([this](const QByteArray &) {
    const QByteArray head = "Content-Type: text/plain; version=0.0.4\r\nConnection: close\r\n";
    return HttpTestServer::Answer{HttpTestServer::answer(200, m_metrics, head)};
  });
  const qint64 hour = 3'600;
  const qint64 start = (utcNow().toSecsSinceEpoch() / hour - 6) * hour;
  m_start = QDateTime::fromSecsSinceEpoch(start, Qt::UTC);
  QByteArray depth;
  QByteArray jobs;
  for (qint64 second = 0; second <= 4 * hour; second += 60) {
    const QByteArray at = ' ' + QByteArray::number(start + second) + '\n';
    // Nobody looked in the third hour.
    if (second < 2 * hour || second >= 3 * hour) depth += "old_depth " + QByteArray::number(second / 60) + at;
    // Two a second; the counter begins anew after an hour and a half.
    const qint64 count = 2 * (second < hour * 3 / 2 ? second : second - hour * 3 / 2);
    jobs += "old_jobs_total{worker=\"a\"} " + QByteArray::number(count) + at;
  }
  QByteArray shards;
  for (int shard = 0; shard < 40; ++shard) {
    const QByteArray series = "old_shard{n=\"" + QByteArray::number(shard) + "\"} 1 ";
    for (qint64 second = 0; second <= 4 * hour; second += 60) {
      shards += series + QByteArray::number(start + second) + '\n';
    }
  }
  PrivatePrometheus::Options options;
  options.targets = {m_exporter->port()};
  options.history = "# TYPE old_depth gauge\n" + depth + "# TYPE old_jobs counter\n" + jobs +
                    "# TYPE old_shard gauge\n" + shards + "# EOF\n";
  m_server = std::make_unique<PrivatePrometheus>(m_world, QStringLiteral("prometheus"), options);
  QVERIFY2(m_server->start(), m_server->process().log().constData());
}

void TestPrometheus::cleanupTestCase() {
  m_server.reset();
}

std::unique_ptr<PrometheusStore> TestPrometheus::store(Milliseconds timeout) const {
  ServerSpec spec = m_server->spec();
  spec.timeout = timeout;
  return std::make_unique<PrometheusStore>(*m_http, spec, SecretSource());
}

// Of the metrics that the server has of itself; -1 if it does not answer.
int TestPrometheus::activeQueries(PrivatePrometheus &server) const {
  for (const QByteArray &line : server.text(QStringLiteral("/metrics")).split('\n')) {
    if (line.startsWith("prometheus_engine_queries ")) return line.mid(line.indexOf(' ') + 1).toInt();
  }
  return -1;
}

void TestPrometheus::figuresOfAnExporter() {
  const auto prometheus = store();
  QTRY_COMPARE_WITH_TIMEOUT(only(await(prometheus->read(QStringLiteral("shop_depth")))), 42.0, kPatienceMs);
  const auto reading = await(prometheus->read(QStringLiteral("shop_depth")));
  const MetricSample sample = reading->samples.first();
  QCOMPARE(labelOf(sample.labels, "queue"), QStringLiteral("orders"));
  QCOMPARE(labelOf(sample.labels, "__name__"), QStringLiteral("shop_depth"));
  QCOMPARE(labelOf(sample.labels, "job"), QStringLiteral("shop"));
  QVERIFY(qAbs(reading->at.msecsTo(utcNow())) < 5'000 && reading->warnings.isEmpty() && !reading->isCut);
  m_metrics.replace("42", "43.5");
  QTRY_COMPARE_WITH_TIMEOUT(only(await(prometheus->read(QStringLiteral("shop_depth")))), 43.5, kPatienceMs);
}

void TestPrometheus::kindsOfAnswers() {
  const auto prometheus = store();
  QCOMPARE(only(await(prometheus->read(QStringLiteral("6 * 7")))), 42.0);
  QCOMPARE(only(await(prometheus->read(QStringLiteral("vector(1) / 0")))), std::numeric_limits<double>::infinity());
  QCOMPARE(only(await(prometheus->read(QStringLiteral("-1 / 0")))), -std::numeric_limits<double>::infinity());
  const auto noFigure = await(prometheus->read(QStringLiteral("vector(0) / 0")));
  QVERIFY(noFigure && noFigure->samples.size() == 1 && std::isnan(noFigure->samples.first().value));
  const auto nothing = await(prometheus->read(QStringLiteral("nobody_has_this")));
  QVERIFY(nothing && nothing->samples.isEmpty() && nothing->at.isValid());
  // A moment that is past.
  QCOMPARE(only(await(prometheus->read(QStringLiteral("old_depth"), m_start.addSecs(600)))), 10.0);
  const auto range = await(prometheus->read(QStringLiteral("old_depth[5m]")));
  QVERIFY(!range && range.error().code == ErrorCode::Usage);
  QVERIFY2(range.error().remedy.contains(QLatin1String("rate(")), errorText(range).constData());
  const auto text = await(prometheus->read(QStringLiteral("\"hello\"")));
  QVERIFY2(!text && text.error().why.contains(QLatin1String("is a text")), errorText(text).constData());
}

void TestPrometheus::wrongExpressions_data() {
  QTest::addColumn<QString>("expression");
  QTest::addColumn<QString>("why");
  QTest::newRow("open") << QStringLiteral("sum(up") << QStringLiteral("1:7: parse error: unclosed left parenthesis");
  QTest::newRow("second line") << QStringLiteral("up +\n  up{job=}") << QStringLiteral("2:10: parse error");
  QTest::newRow("function") << QStringLiteral("rated(up[5m])") << QStringLiteral("1:1: parse error: unknown function");
  QTest::newRow("type") << QStringLiteral("rate(up)") << QStringLiteral("1:6: parse error: expected type range vector");
  QTest::newRow("nothing") << QString() << QStringLiteral("1:1: parse error: no expression found in input");
}

void TestPrometheus::wrongExpressions() {
  QFETCH(QString, expression);
  QFETCH(QString, why);
  const auto prometheus = store();
  const auto reading = await(prometheus->read(expression));
  QVERIFY(!reading);
  QVERIFY2(reading.error().why.startsWith(why), errorText(reading).constData());
  QVERIFY(reading.error().code == ErrorCode::Usage && reading.error().target.startsWith(QLatin1String("Prometheus ")));
  const auto history = await(prometheus->history(expression, m_start, m_start.addSecs(60), 15s));
  QVERIFY(!history && history.error().code == ErrorCode::Usage);
  QCOMPARE(history.error().why, reading.error().why);
}

void TestPrometheus::anExpressionThatCannotBeEvaluated() {
  const auto prometheus = store();
  const auto twice = QStringLiteral(
      "label_replace(old_depth, \"a\", \"b\", \"\", \"\") * on () group_left () "
      "(vector(1) or label_replace(vector(2), \"x\", \"y\", \"\", \"\"))");
  const auto reading = await(prometheus->read(twice, m_start.addSecs(60)));
  QVERIFY(!reading);
  QCOMPARE(reading.error().code, ErrorCode::Failed);
  QVERIFY2(reading.error().why.contains(QLatin1String("many-to-many matching not allowed")),
           errorText(reading).constData());
}

void TestPrometheus::historyOverHours() {
  const auto history = await(store()->history(QStringLiteral("old_depth"), m_start, m_start.addSecs(3'600), 60s));
  QVERIFY2(history, errorText(history).constData());
  QCOMPARE(history->steps, 61);
  QVERIFY(history->from == m_start && history->step == 60s && history->warnings.isEmpty());
  QCOMPARE(history->series.size(), 1);
  const QList<double> &values = history->series.first().values;
  QCOMPARE(values.size(), 61);
  for (int i = 0; i < 61; ++i) QCOMPARE(values[i], double(i));
  QCOMPARE(history->timeOf(60), m_start.addSecs(3'600));
  // Milliseconds count, and what is left of the time after the last step has no value.
  const auto odd = await(store()->history(QStringLiteral("old_depth"), m_start.addMSecs(60'123),
                                          m_start.addMSecs(60'123 + 7'499), 2'500ms));
  QVERIFY2(odd, errorText(odd).constData());
  QCOMPARE(odd->series.value(0).values, (QList<double>{1, 1, 1}));
  QCOMPARE(odd->timeOf(2), m_start.addMSecs(65'123));
}

void TestPrometheus::aGapStaysAGap() {
  const auto history = await(store()->history(QStringLiteral("old_depth"), m_start, m_start.addSecs(4 * 3'600), 300s));
  QVERIFY2(history, errorText(history).constData());
  const QList<double> values = history->series.value(0).values;
  QCOMPARE(values.size(), 49);
  // Prometheus looks back for five minutes, so that the last figure is seen once more.
  QCOMPARE(values[23], 115.0);
  QCOMPARE(values[24], 119.0);
  for (int i = 25; i < 36; ++i) QVERIFY2(std::isnan(values[i]), qPrintable(QString::number(i)));
  QCOMPARE(values[36], 180.0);
  const auto before =
      await(store()->history(QStringLiteral("old_depth"), m_start.addDays(-1), m_start.addSecs(-60), 1h));
  QVERIFY(before && before->series.isEmpty() && before->steps == 24);
}

void TestPrometheus::theRateOfACounter() {
  const auto rate = QStringLiteral("rate(old_jobs_total[10m])");
  const auto history = await(store()->history(rate, m_start.addSecs(1'200), m_start.addSecs(4 * 3'600), 60s));
  QVERIFY2(history, errorText(history).constData());
  const QList<double> values = history->series.value(0).values;
  QCOMPARE(values.size(), 221);
  // The counter begins anew after 5,400 s; that is no rate below zero.
  for (const double value : values) QVERIFY2(value > 1.7 && value < 2.01, qPrintable(QString::number(value)));
  QVERIFY(qAbs(values.first() - 2) < 1e-9 && qAbs(values.last() - 2) < 1e-9);
}

void TestPrometheus::tooManySteps() {
  const auto prometheus = store();
  const QDateTime end = m_start.addSecs(4 * 3'600);
  const auto most = await(prometheus->history(QStringLiteral("old_depth"), m_start, m_start.addSecs(10'999), 1s));
  QVERIFY2(most, errorText(most).constData());
  QVERIFY(most->step == 1s && most->steps == MetricStore::mostSteps && most->warnings.isEmpty());
  // The server itself takes 11,001 values, and refuses the next.
  const qint64 start = m_start.toSecsSinceEpoch();
  const QString path = QStringLiteral("/api/v1/query_range?query=1&step=1&start=%1&end=%2").arg(start);
  QVERIFY(!m_server->get(path.arg(start + 11'000)).is_null());
  QVERIFY(m_server->get(path.arg(start + 11'001)).is_null());
  const auto wide = await(prometheus->history(QStringLiteral("old_depth"), m_start, end, 1s));
  QVERIFY2(wide, errorText(wide).constData());
  QVERIFY(wide->step == 2s && wide->steps == 7'201);
  QCOMPARE(wide->warnings,
           QStringList(QStringLiteral("The step is 2 s instead of 1 s: a series has at most 11,000 values.")));
  QCOMPARE(wide->series.value(0).values.last(), 240.0);
  // The nearest to the limit from above.
  const auto over = await(prometheus->history(QStringLiteral("old_depth"), m_start, m_start.addSecs(11'000), 1s));
  QVERIFY2(over && over->step == 2s && over->steps == 5'501, errorText(over).constData());
}

void TestPrometheus::wrongTimes() {
  const auto prometheus = store();
  const auto reversed = await(prometheus->history(QStringLiteral("up"), m_start, m_start.addSecs(-1), 1s));
  QVERIFY(!reversed && reversed.error().code == ErrorCode::Usage);
  const auto none = await(prometheus->history(QStringLiteral("up"), {}, m_start, 1s));
  QVERIFY(!none && none.error().code == ErrorCode::Usage);
  const auto noStep = await(prometheus->history(QStringLiteral("up"), m_start, m_start, 0s));
  QVERIFY2(!noStep && noStep.error().why.contains(QLatin1String("step")), errorText(noStep).constData());
}

void TestPrometheus::moreSeriesThanTheBound() {
  QByteArray many;
  for (int i = 0; i < 1'200; ++i) many += "shop_many{n=\"" + QByteArray::number(i) + "\"} 1\n";
  m_metrics += many;
  const auto prometheus = store();
  QTRY_COMPARE_WITH_TIMEOUT(only(await(prometheus->read(QStringLiteral("count(shop_many)")))), 1'200.0, kPatienceMs);
  const auto reading = await(prometheus->read(QStringLiteral("shop_many")));
  QVERIFY2(reading, errorText(reading).constData());
  QVERIFY(reading->isCut && reading->samples.size() == MetricStore::mostSeries);
  QVERIFY2(reading->warnings.value(0).contains(QLatin1String("more than 1,000 series")), "not said");
  // Of 10,001 values each, fewer series. On a machine that is busy a scrape may fail, and then there are none for a
  // while.
  const auto ask = [&] {
    const QDateTime now = utcNow();
    return await(prometheus->history(QStringLiteral("shop_many"), now.addSecs(-10'000), now, 1s));
  };
  auto history = ask();
  QTRY_VERIFY2_WITH_TIMEOUT((history = ask()) && history->isCut, errorText(history).constData(), kPatienceMs);
  QCOMPARE(history->series.size(), MetricStore::mostValues / history->steps);
  m_metrics.replace(many, QByteArray());
  QTRY_VERIFY_WITH_TIMEOUT(await(prometheus->read(QStringLiteral("shop_many")))->samples.isEmpty(), kPatienceMs);
}

void TestPrometheus::anAnswerThatIsTooLong() {
  // 40 series of 7,201 values: more than 4 MB.
  const QString expression = QStringLiteral("old_shard + 0.123456789");
  const auto history = await(store()->history(expression, m_start, m_start.addSecs(4 * 3'600), 2s));
  QVERIFY(!history);
  QCOMPARE(history.error().code, ErrorCode::Failed);
  QVERIFY2(history.error().why.contains(QLatin1String("longer than")), errorText(history).constData());
  QCOMPARE(history.error().remedy, QStringLiteral("Ask for less at once."));
  const auto less = await(store()->history(expression, m_start, m_start.addSecs(4 * 3'600), 60s));
  QVERIFY2(less && less->series.size() == 40, errorText(less).constData());
}

void TestPrometheus::aStaleExporterIsKnown() {
  const auto prometheus = store();
  const auto target = [&] { return await(prometheus->targets())->value(0); };
  QTRY_VERIFY_WITH_TIMEOUT(target().health == ScrapeTarget::Health::Up, kPatienceMs);
  QVERIFY(target().job == QLatin1String("shop") && target().every == 200ms && target().lastError.isEmpty());
  QCOMPARE(target().address, QStringLiteral("http://127.0.0.1:%1/metrics").arg(m_exporter->port()));
  QVERIFY(qAbs(target().lastScrape.msecsTo(utcNow())) < 5'000);
  const int port = m_exporter->port();
  m_exporter.reset();
  QTRY_VERIFY_WITH_TIMEOUT(target().health == ScrapeTarget::Health::Down, kPatienceMs);
  QVERIFY2(target().lastError.contains(QLatin1String("connection refused")), qPrintable(target().lastError));
  QCOMPARE(only(await(prometheus->read(QStringLiteral("up{job=\"shop\"}")))), 0.0);
  // What it had said is not shown as if it were still so.
  QVERIFY(await(prometheus->read(QStringLiteral("shop_depth")))->samples.isEmpty());
  m_exporter = std::make_unique<HttpTestServer>(
      [this](const QByteArray &) { return HttpTestServer::Answer{HttpTestServer::answer(200, m_metrics)}; }, QString(),
      port);
  QTRY_VERIFY_WITH_TIMEOUT(target().health == ScrapeTarget::Health::Up, kPatienceMs);
}

void TestPrometheus::selfCheck() {
  const auto lines = await(store()->selfCheck());
  QVERIFY2(lines, errorText(lines).constData());
  const QString text = QString::fromUtf8(jsonDump(*lines));
  for (const Json &line : *lines) QVERIFY2(jsonBool(line, "ok"), qPrintable(text));
  QVERIFY2(text.contains(QLatin1String("2.4")) && text.contains(QLatin1String("1, of which 0 are down")),
           qPrintable(text));
}

void TestPrometheus::cancelledQuestionsAreGivenUp() {
  const auto prometheus = store(60s);
  QObject receiver;
  std::optional<Result<MetricHistory>> ended;
  auto *operation = launch<MetricHistory>(prometheus->history(longWork(), m_start, m_start.addSecs(3'600), 1s),
                                          &receiver, [&](const Result<MetricHistory> &result) { ended = result; });
  QTRY_COMPARE_WITH_TIMEOUT(activeQueries(*m_server), 1, kPatienceMs);
  QVERIFY(!ended);
  operation->cancel();
  QTRY_VERIFY_WITH_TIMEOUT(ended, kPatienceMs);
  QCOMPARE(ended->error().code, ErrorCode::Cancelled);
  QTRY_COMPARE_WITH_TIMEOUT(activeQueries(*m_server), 0, kPatienceMs);
}

void TestPrometheus::theServersOwnDeadline() {
  const auto history = await(store(10s)->history(longWork(), m_start, m_start.addSecs(3'600), 1s));
  QVERIFY(!history);
  QCOMPARE(history.error().code, ErrorCode::TimedOut);
  QVERIFY2(history.error().why.contains(QLatin1String("query timed out in")), errorText(history).constData());
  QVERIFY2(history.error().what.size() < 300, "the whole expression in an error's first words");
  QVERIFY2(history.error().remedy.contains(QLatin1String("'timeout' of prometheus")), errorText(history).constData());
  QTRY_COMPARE_WITH_TIMEOUT(activeQueries(*m_server), 0, kPatienceMs);
}

void TestPrometheus::aServerThatHangs() {
  m_server->process().signal(SIGSTOP);
  QTRY_VERIFY_WITH_TIMEOUT(isStopped(m_server->process().pid()), kPatienceMs);
  QElapsedTimer clock;
  clock.start();
  const auto reading = await(store(300ms)->read(QStringLiteral("up")));
  const qint64 took = clock.elapsed();
  m_server->process().signal(SIGCONT);
  QVERIFY(!reading);
  QCOMPARE(reading.error().code, ErrorCode::TimedOut);
  QVERIFY2(took >= 250 && took < 3'000, qPrintable(QString::number(took)));
  QTRY_VERIFY_WITH_TIMEOUT(await(store()->read(QStringLiteral("up"))), kPatienceMs);
}

void TestPrometheus::killedInTheMiddleOfAQuestion() {
  const auto prometheus = store(60s);
  QObject receiver;
  std::optional<Result<MetricHistory>> ended;
  launch<MetricHistory>(prometheus->history(longWork(), m_start, m_start.addSecs(3'600), 1s), &receiver,
                        [&](const Result<MetricHistory> &result) { ended = result; });
  QTRY_COMPARE_WITH_TIMEOUT(activeQueries(*m_server), 1, kPatienceMs);
  QVERIFY(!ended);
  m_server->kill();
  QTRY_VERIFY_WITH_TIMEOUT(ended, kPatienceMs);
  QCOMPARE(ended->error().code, ErrorCode::Unreachable);
  const auto after = await(prometheus->read(QStringLiteral("up")));
  QVERIFY(!after && after.error().code == ErrorCode::Unreachable);
  QVERIFY2(m_server->start(), m_server->process().log().constData());
  QTRY_VERIFY_WITH_TIMEOUT(await(prometheus->read(QStringLiteral("up"))), kPatienceMs);
}

QTEST_GUILESS_MAIN(TestPrometheus)
#include "tst_prometheus.moc"
