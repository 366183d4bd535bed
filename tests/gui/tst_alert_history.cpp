#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>
#include <QtCharts/QChartView>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include "models/backends/prometheus/prometheus_store.h"
#include "models/base/clock.h"
#include "tests/gui/fake_alerts.h"
#include "tests/gui/fake_backends.h"
#include "tests/gui/picture.h"
#include "tests/gui/shown_text.h"
#include "tests/support/private_prometheus.h"
#include "widgets/pages/alerts/alert_history.h"
#include "widgets/pages/alerts/alerts_page.h"

using namespace ops;
using namespace ops::test;

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
const QString expression = QStringLiteral("max by (queue) (old_depth{queue=\"orders\"})");

/// An alert of an Alertmanager, whose rule Prometheus links.
AlertCase caseOf(const QString &query, const QString &queue) {
  auto entry = managedCase(false);
  entry.expression = query + QStringLiteral(" > 30");
  entry.labels.insert(QStringLiteral("queue"), queue);
  return entry;
}

}  // namespace

/// The history of an alert's figure on its page, out of a real Prometheus that knows the last hours, with a gap.
class TestAlertHistory : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    // Every half minute of the last two hours, but for half an hour of them.
    m_now = utcNow().toSecsSinceEpoch() / minute * minute;
    QByteArray history = "# TYPE old_depth gauge\n";
    for (qint64 second = m_now - 2 * hour; second <= m_now; second += 30) {
      if (second > m_now - 40 * minute && second < m_now - 10 * minute) continue;
      history += "old_depth{queue=\"orders\"} " + QByteArray::number((second - m_now + 2 * hour) / 100) + ' ' +
                 QByteArray::number(second) + '\n';
    }
    PrivatePrometheus::Options options;
    options.history = history + "# EOF\n";
    m_server = std::make_unique<PrivatePrometheus>(m_world, QStringLiteral("prometheus"), options);
    QVERIFY2(m_server->start(), m_server->process().log().constData());
  }

  void init() {
    m_fake = std::make_unique<FakeContext>(Scene::Trouble);
    auto system = fakeSystem();
    MeasureSpec backlog;
    backlog.name = QStringLiteral("backlog");
    backlog.expression = expression;
    system.services[0].measures = {backlog};
    Threshold running;
    running.metric = QStringLiteral("running");
    running.severity = Severity::P0;
    running.comparison = Threshold::Comparison::Below;
    running.value = 1;
    running.text = QStringLiteral("< 1");
    system.services[1].thresholds = {running};
    auto environment = m_fake->context().environment();
    environment.prometheus = m_server->spec();
    m_context = std::make_unique<PageContext>(system, environment);
    m_context->status = &m_fake->status();
    m_context->alerts = &m_fake->alerts();
    m_context->backends = &m_fake->backends();
    m_context->setClock([this] { return QDateTime::fromSecsSinceEpoch(m_now, Qt::UTC); });
    m_store = std::make_unique<PrometheusStore>(*m_http, m_server->spec(), SecretSource());
    m_fake->backends().metrics = m_store.get();
    m_fake->alerts().cases = {caseOf(expression, QStringLiteral("orders"))};
    m_page = std::make_unique<AlertsPage>();
    m_page->resize(1'080, 700);
    m_page->setContext(m_context.get());
    m_page->show();
  }

  void cleanup() {
    m_page->setContext(nullptr);
    m_page.reset();
    m_context.reset();
    m_fake.reset();
    m_store.reset();
  }

  void cleanupTestCase() { m_server.reset(); }

  void aGapIsNoLine() {
    QTRY_COMPARE_WITH_TIMEOUT(stretches().size(), 2, patienceMs);
    const auto lines = stretches();
    // Prometheus itself lets the last figure count for five minutes more.
    const auto ends = lines[0].last().x() / 1'000, begins = lines[1].first().x() / 1'000;
    QVERIFY2(begins - ends >= 24 * minute, qPrintable(QString::number(begins - ends)));
    QVERIFY2(begins >= double(m_now - 10 * minute), qPrintable(QString::number(begins)));
    QCOMPARE(lines[1].last().x() / 1'000, double(m_now));
    QCOMPARE(lines[1].last().y(), 72.0);
    QVERIFY2(says(QStringLiteral("Prometheus http://127.0.0.1:%1").arg(m_server->port())), said().constData());
    picture(*m_page, QStringLiteral("alert-history"));
  }

  void aLongerSpanIsAskedAnew() {
    QTRY_COMPARE_WITH_TIMEOUT(stretches().size(), 2, patienceMs);
    QVERIFY(stretches()[0].first().x() / 1'000 >= double(m_now - hour));
    button(QStringLiteral("6 h"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(
        stretches().size() == 2 && stretches()[0].first().x() / 1'000 <= double(m_now - 2 * hour + minute), patienceMs);
  }

  void theQueryIsCopiedAsItWasAsked() {
    button(QStringLiteral("Copy PromQL"))->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), expression);
    const auto answer =
        m_server->get(QStringLiteral("/api/v1/query?query=") +
                      QString::fromLatin1(QUrl::toPercentEncoding(QGuiApplication::clipboard()->text())));
    QCOMPARE(jsonString(answer, "status"), QStringLiteral("success"));
  }

  void nothingInThatTime() {
    m_fake->alerts().cases = {caseOf(QStringLiteral("nobody_has_this"), QStringLiteral("orders"))};
    m_fake->alerts().announce();
    QTRY_VERIFY_WITH_TIMEOUT(chart()->accessibleDescription().endsWith(QStringLiteral("–")), patienceMs);
    QVERIFY(stretches().isEmpty());
    picture(*m_page, QStringLiteral("alert-history-empty"));
  }

  void aWrongExpressionIsSaid() {
    m_fake->alerts().cases = {caseOf(QStringLiteral("sum(old_depth"), QStringLiteral("orders"))};
    m_fake->alerts().announce();
    QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("unclosed left parenthesis")), patienceMs);
  }

  /// There is no half of an instance.
  void whatIsCountedHasNoFractions() {
    AlertCase entry;
    entry.alert.kind = QStringLiteral("service");
    entry.alert.subject = m_context->system().services[1].name;
    entry.alert.key = QStringLiteral("service/%1/running").arg(entry.alert.subject);
    m_fake->alerts().cases = {entry};
    m_fake->alerts().announce();
    const auto axes = chart()->findChild<QChartView *>()->chart()->axes(Qt::Vertical);
    const auto *axis = qobject_cast<const QValueAxis *>(axes.first());
    QVERIFY(axis != nullptr);
    QTRY_COMPARE(axis->labelFormat(), QStringLiteral("%.0f"));
    QCOMPARE(axis->max(), 2.0);
    QCOMPARE(axis->tickCount(), 3);
  }

  void aTitleThatIsASentenceIsCut() {
    auto entry = caseOf(expression, QStringLiteral("orders"));
    entry.alert.title = QStringLiteral("Orders wait for longer than anybody should wait ").repeated(4);
    m_fake->alerts().cases = {entry};
    m_fake->alerts().announce();
    QTRY_VERIFY_WITH_TIMEOUT(chart()->accessibleDescription().startsWith(QStringLiteral("Orders wait")), patienceMs);
    const auto said = chart()->accessibleDescription();
    QVERIFY2(said.size() < 60 && said.contains(QChar(0x2026)), qPrintable(said));
  }

  void anotherEnvironmentGivesUpTheQuestion() {
    m_page->setContext(nullptr);
    m_store.reset();
    QCoreApplication::processEvents();
    QVERIFY(!chart()->isVisible());
  }

  /// The last: it is gone then.
  void whereItIsGoneTheConsoleSaysWhatItHasSeen() {
    m_server->kill();
    // A measure of the system's own, which the console samples, too.
    AlertCase entry;
    entry.alert.kind = QStringLiteral("service");
    entry.alert.subject = m_context->system().services[0].name;
    entry.alert.title = QStringLiteral("API");
    entry.alert.key = QStringLiteral("service/%1/backlog").arg(entry.alert.subject);
    auto &series = m_fake->status().all[entry.alert.key];
    for (qint64 second = m_now - 10 * minute; second <= m_now; second += 5) {
      series.add({second * 1'000, double(m_now - second)});
    }
    m_fake->alerts().cases = {entry};
    m_fake->alerts().announce();
    QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("Prometheus can't be asked; drawn is what this console has seen")),
                             patienceMs);
    QCOMPARE(stretches().size(), 1);
    QVERIFY2(says(QStringLiteral("seen by this console since")), said().constData());
    picture(*m_page, QStringLiteral("alert-history-unreachable"));
  }

 private:
  static constexpr int patienceMs = 30'000;

  LiveChart *chart() const { return m_page->findChild<AlertHistory *>()->findChild<LiveChart *>(); }
  /// What is drawn, each without a gap.
  QList<QList<QPointF>> stretches() const {
    QList<QList<QPointF>> drawn;
    for (auto *series : chart()->findChild<QChartView *>()->chart()->series()) {
      const auto points = static_cast<QLineSeries *>(series)->points();
      if (!points.isEmpty()) drawn.append(points);
    }
    return drawn;
  }
  QPushButton *button(const QString &text) const {
    for (auto *found : m_page->findChild<AlertHistory *>()->findChildren<QPushButton *>()) {
      if (found->isVisible() && found->text() == text) return found;
    }
    return nullptr;
  }
  bool says(const QString &text) const { return shows(shownIn(*m_page), condensedShape(text)); }
  QByteArray said() const { return shownIn(*m_page).texts.join(QLatin1Char('\n')).toUtf8(); }

  qint64 m_now = 0;  ///< seconds since the epoch
  TemporaryWorld m_world;
  std::unique_ptr<HttpClient> m_http = makeHttpClient();
  std::unique_ptr<PrivatePrometheus> m_server;
  std::unique_ptr<PrometheusStore> m_store;
  std::unique_ptr<FakeContext> m_fake;
  std::unique_ptr<PageContext> m_context;
  std::unique_ptr<AlertsPage> m_page;
};

QTEST_MAIN(TestAlertHistory)
#include "tst_alert_history.moc"
