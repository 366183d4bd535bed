#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QtCharts/QChartView>
#include <QtCharts/QLineSeries>

#include "tests/gui/fake_alerts.h"
#include "tests/gui/fake_context.h"
#include "tests/gui/page_scene.h"
#include "tests/gui/picture.h"
#include "widgets/pages/health/health_page.h"
#include "widgets/pages/overview/figure_tile.h"
#include "widgets/pages/overview/overview_page.h"
#include "widgets/pages/queues/queues_page.h"
#include "widgets/pages/status_text.h"
#include "widgets/theme/scroll_column.h"

using namespace ops;
using namespace ops::test;

/// What the pages of what is watched show and offer; tst_page_states has every page in every state.
class TestPages : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void readOnlyBlocksWithReason();
  void retryAsksForSelectedJobs();
  void quarantineIsShownAndReleased();
  void overviewIsCalmOnlyWhenAllIsFresh();
  void anIncidentIsNoCalm();
  void aSilenceIsNoAnswer();
  void overviewHearsTheAlertManager();
  void overviewAndStripCountTheSame();
  void whatIsNotDeclaredHasNoTile();
  void measuredTilesBelongToOneService();
  void healthOpensOnTheWorst();
  void healthKeepsWhatWasAskedFor();
  void healthCountsWhatIsUnknown();
  void beatsOfWhatIsUnknownAreNotGreen();
  void aStaleTileHasNoGreen();
  void nothingOfAnotherPlaceStays_data();
  void nothingOfAnotherPlaceStays();
  void emptyIsSaidOnlyAfterAnAnswer();
  void unreachableIsNoMissingCounter();
  void bannerSpeaksOfOneSource();
  void pagesSayWhereTheKeyboardStarts();
  void aLowWindowShowsTheHeadOfThePage();
  void urgentButtonsComeFirst();
  void focusComesIntoView();
  void focusIsARingOnEveryButton_data();
  void focusIsARingOnEveryButton();
  void nothingScrollsSideways_data();
  void nothingScrollsSideways();
  void aTileIsPressedByAScreenReader();

 private:
  static std::unique_ptr<Page> make(const QString &page);
};

std::unique_ptr<Page> TestPages::make(const QString &page) {
  if (page == QLatin1String("overview")) return std::make_unique<OverviewPage>();
  if (page == QLatin1String("health")) return std::make_unique<HealthPage>();
  return std::make_unique<QueuesPage>();
}

void TestPages::initTestCase() {
  QStandardPaths::setTestModeEnabled(true);
  Theme::install(ThemeMode::Light);
}

void TestPages::readOnlyBlocksWithReason() {
  FakeContext fake(Scene::ReadOnly);
  QueuesPage page;
  page.setContext(&fake.context());
  page.show();
  page.select(QStringLiteral("failed_queue"));
  fake.status().announce();
  int found = 0;
  for (const QPushButton *button : page.findChildren<QPushButton *>()) {
    if (!button->text().endsWith(QStringLiteral("…"))) continue;
    ++found;
    QVERIFY2(!button->isEnabled(), qPrintable(button->text()));
    QVERIFY(button->toolTip().contains(QStringLiteral("read-only")));
  }
  QCOMPARE(found, 6);
}

void TestPages::retryAsksForSelectedJobs() {
  FakeContext fake(Scene::Trouble);
  QueuesPage page;
  page.setContext(&fake.context());
  page.resize(1240, 780);
  page.show();
  page.select(QStringLiteral("failed_queue"));
  fake.status().announce();
  auto *table = page.findChild<DataTable *>(QStringLiteral("queue-jobs"));
  QTRY_COMPARE(table->model()->rowCount(), 37);
  QString procedure;
  Json inputs;
  connect(&fake.context(), &PageContext::procedureRequested, &page, [&](const QString &name, const Json &given) {
    procedure = name;
    inputs = given;
  });
  table->selectRow(2);
  QPushButton *retry = nullptr;
  for (QPushButton *button : page.findChildren<QPushButton *>()) {
    if (button->text().startsWith(QStringLiteral("Retry 1"))) retry = button;
  }
  QVERIFY(retry);
  retry->click();
  QCOMPARE(procedure, QStringLiteral("retry-failed-jobs"));
  QCOMPARE(inputs.at("jobs").size(), std::size_t(1));
  QCOMPARE(inputs.at("jobs").at(0).get<std::string>().size(), std::size_t(64));
}

void TestPages::quarantineIsShownAndReleased() {
  FakeContext fake(Scene::Trouble);
  QueuesPage page;
  page.setContext(&fake.context());
  page.resize(1'240, 780);
  page.show();
  page.select(QStringLiteral("quarantine_queue"));
  fake.status().announce();
  auto *table = page.findChild<DataTable *>(QStringLiteral("queue-jobs"));
  QTRY_COMPARE(table->model()->rowCount(), 4);
  const auto button = [&page](const QString &text) -> QPushButton * {
    for (auto *each : page.findChildren<QPushButton *>()) {
      if (each->isVisible() && each->text().startsWith(text)) return each;
    }
    return nullptr;
  };
  QVERIFY(button(QStringLiteral("In quarantine  4")) != nullptr);
  QVERIFY(button(QStringLiteral("Retry")) == nullptr);
  QVERIFY(!button(QStringLiteral("Release selected"))->isEnabled());
  Json inputs;
  QString procedure;
  connect(&fake.context(), &PageContext::procedureRequested, &page, [&](const QString &name, const Json &given) {
    procedure = name;
    inputs = given;
  });
  table->selectRow(1);
  picture(page, QStringLiteral("queues-quarantine"));
  QVERIFY(button(QStringLiteral("Release 1")) != nullptr);
  button(QStringLiteral("Release 1"))->click();
  QCOMPARE(procedure, QStringLiteral("release-quarantined-jobs"));
  QCOMPARE(inputs.at("from"), Json("quarantine_queue"));
  QCOMPARE(inputs.at("jobs").size(), std::size_t(1));

  // A queue without one shows nothing of it.
  System system = fakeSystem();
  system.queues.first().quarantine.clear();
  PageContext without(system, fakeEnvironment(Tier::Practice, false));
  QueuesPage plain;
  plain.setContext(&without);
  plain.show();
  for (const auto *each : plain.findChildren<QPushButton *>()) {
    QVERIFY(!each->isVisible() || !each->text().contains(QStringLiteral("quarantine")));
  }
}

void TestPages::overviewIsCalmOnlyWhenAllIsFresh() {
  const auto saysCalm = [](Scene scene) {
    FakeContext fake(scene);
    OverviewPage page;
    page.setContext(&fake.context());
    page.show();
    for (const QLabel *label : page.findChildren<QLabel *>()) {
      if (label->text() == QStringLiteral("Nothing needs you") && label->isVisible()) return true;
    }
    return false;
  };
  QVERIFY(saysCalm(Scene::Ok));
  for (Scene scene : {Scene::Trouble, Scene::Loading, Scene::Stale, Scene::Partial, Scene::Offline, Scene::Empty}) {
    QVERIFY2(!saysCalm(scene), qPrintable(sceneName(scene)));
  }
}

/// Services may be well while the alert manager calls, or while nobody hears it.
void TestPages::overviewHearsTheAlertManager() {
  FakeContext fake(Scene::Ok);
  OverviewPage page;
  page.setContext(&fake.context());
  page.show();
  const auto shown = [&page](const char *text) {
    const auto labels = page.findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [text](const QLabel *each) { return each->isVisible() && each->text().contains(QLatin1String(text)); });
  };
  const auto look = [&] {
    fake.status().announce();
    return shown("Nothing needs you");
  };
  QVERIFY(look());
  fake.alerts().complete = false;
  QVERIFY(!look());
  fake.alerts().complete = true;
  fake.alerts().fault = Error{ErrorCode::Unreachable, {}, {}, QStringLiteral("connection refused"), {}};
  QVERIFY(!look());
  QVERIFY(shown("connection refused"));
  fake.alerts().fault.reset();
  QVERIFY(look());

  AlertCase entry;
  entry.source = AlertCase::Source::AlertManager;
  entry.alert.key = QStringLiteral("managed/1");
  entry.alert.title = QStringLiteral("DiskFillsUp");
  entry.alert.text = QStringLiteral("full in two hours");
  entry.alert.severity = Severity::P0;
  entry.alert.since = FakeContext::now();
  fake.alerts().cases.append(entry);
  QVERIFY(!look());
  QCOMPARE(page.count(), 1);
  QCOMPARE(page.countTone(), Tone::Critical);
  // Somebody sees to it, and it is as grave as before: nothing turns blue, or goes.
  fake.alerts().cases.last().record.owner = QStringLiteral("ann");
  fake.alerts().cases.last().record.acknowledgedAt = FakeContext::now();
  fake.status().announce();
  QCOMPARE(page.count(), 1);
  QCOMPARE(page.countTone(), Tone::Critical);
  QCOMPARE(attentionOf(fake.context(), {}).open(), 0);
}

/// One fault is one thing, wherever it is counted, and backups are one.
void TestPages::overviewAndStripCountTheSame() {
  FakeContext fake(Scene::Ok);
  auto &context = fake.context();
  OverviewPage page;
  page.setContext(&context);
  page.show();
  auto &status = fake.status().current;
  status.services[1].health = Health::Down;
  status.services[1].detail = QStringLiteral("0 of 3 running");
  const auto &limits = context.system().queues[0].thresholds;
  status.queues[0].crossed = {{limits[1], 231, FakeContext::now()}};
  AlertCase cause, consequence;
  cause.alert.kind = QStringLiteral("service");
  cause.alert.subject = QStringLiteral("worker");
  cause.alert.title = QStringLiteral("Workers");
  cause.alert.key = QStringLiteral("service/worker/running");
  cause.alert.severity = Severity::P0;
  consequence.alert.kind = QStringLiteral("queue");
  consequence.alert.subject = status.queues[0].name;
  consequence.alert.key = QStringLiteral("queue/document_queue/depth");
  consequence.alert.explainedBy = cause.alert.title;
  fake.alerts().cases = {cause, consequence};
  context.brokenBackups = PageContext::BrokenBackups{.count = 5, .parts = 5, .worst = Tone::Critical};
  fake.status().announce();
  QCOMPARE(page.count(), 2);
  QCOMPARE(attentionOf(context, {}).open(), 2);
  const auto entries = attentionOf(context, {}).entries;
  QCOMPARE(entries[0].word, QStringLiteral("P0"));
  QVERIFY(entries[0].title.contains(QStringLiteral("explains 1 more alert")));
  QCOMPARE(entries[1].word, QStringLiteral("No backup"));
}

namespace {

QString shownText(const QWidget &page) {
  QStringList texts;
  for (const QLabel *label : page.findChildren<QLabel *>()) {
    if (label->isVisible()) texts += label->text();
  }
  for (const ElidedLabel *label : page.findChildren<ElidedLabel *>()) {
    if (label->isVisible()) texts += label->text();
  }
  for (const FigureLabel *label : page.findChildren<FigureLabel *>()) {
    if (label->isVisible()) texts += label->text();
  }
  return texts.join(QLatin1Char('\n'));
}

/// Whether it is painted anywhere as it is, or almost: under a hatching.
bool hasColour(QWidget &widget, const QColor &colour, const QRect &area = {0, 0, -1, -1}) {
  const QImage image = widget.grab(area).toImage();
  constexpr int tolerance = 24;
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) {
      const QColor seen = image.pixelColor(x, y);
      if (std::abs(seen.red() - colour.red()) + std::abs(seen.green() - colour.green()) +
              std::abs(seen.blue() - colour.blue()) <
          tolerance)
        return true;
    }
  }
  return false;
}

QString chosenService(const HealthPage &page) {
  for (const ServiceTile *tile : page.findChildren<ServiceTile *>()) {
    if (tile->isChecked()) return tile->service();
  }
  return {};
}

}  // namespace

void TestPages::whatIsNotDeclaredHasNoTile() {
  auto system = fakeSystem();
  system.queues.clear();
  for (auto &service : system.services) service.metrics.url.clear();
  PageContext context(system, fakeEnvironment(Tier::Practice, false));
  OverviewPage page;
  page.resize(1'280, 800);
  page.show();
  page.setContext(&context);
  const auto tiles = page.findChildren<FigureTile *>();
  QCOMPARE(std::ranges::count_if(tiles, &FigureTile::isVisible), 1);
  QVERIFY(!shownText(page).contains(QStringLiteral("Queues")));
  page.setContext(nullptr);
}

void TestPages::measuredTilesBelongToOneService() {
  FakeContext fake(Scene::Ok);
  // The first with metrics can't be asked; another one tells figures of its own.
  ServiceStatus &api = fake.status().current.services[0];
  api.latencyMs = api.successRate = {};
  api.freshness.error = QStringLiteral("connection refused");
  api.freshness.succeededAt = FakeContext::now().addSecs(-600);
  fake.status().current.services[2].latencyMs = 777;
  OverviewPage page;
  page.setContext(&fake.context());
  page.show();
  int found = 0;
  for (const FigureTile *tile : page.findChildren<FigureTile *>()) {
    QVERIFY(!tile->accessibleDescription().contains(QStringLiteral("777")));
    found += tile->accessibleDescription() == QStringLiteral("– Document API: connection refused") ? 1 : 0;
  }
  QCOMPARE(found, 2);
}

/// While sources are silent nobody knows whether anything new needs somebody, incident or not.
void TestPages::anIncidentIsNoCalm() {
  SceneJournals journals;
  const auto shown = [&journals](Scene scene) {
    PageScene place(scene, journals);
    place.context().brokenBackups = PageContext::BrokenBackups{};
    place.context().setRunSummaries({});
    OverviewPage page;
    page.resize(1'240, 780);
    page.setContext(&place.context());
    page.show();
    auto text = shownText(page);
    for (const auto *button : page.findChildren<QPushButton *>()) {
      if (button->isVisible()) text += button->text() + QLatin1Char('\n');
    }
    page.setContext(nullptr);
    return text;
  };
  // Nobody has taken it yet: it is what needs somebody.
  const auto calm = QStringLiteral("The incident needs you"), incident = QStringLiteral("Documents are not delivered");
  const auto ok = shown(Scene::Ok), loading = shown(Scene::Loading);
  QVERIFY2(ok.contains(calm) && ok.contains(incident), qPrintable(ok));
  QVERIFY2(ok.contains(QStringLiteral("Look at INC-")), qPrintable(ok));
  QVERIFY2(!loading.contains(calm), qPrintable(loading));
  QVERIFY2(loading.contains(QStringLiteral("Not known yet")) && loading.contains(incident), qPrintable(loading));
}

/// What is silenced is wrong, and known to be; of a silent source nothing is known.
void TestPages::aSilenceIsNoAnswer() {
  const auto shown = [](Health health) {
    FakeContext fake(Scene::Ok);
    auto &api = fake.status().current.services.first();
    api.health = health;
    api.freshness.succeededAt = FakeContext::now().addSecs(-600);
    AlertCase running;
    running.alert.kind = QStringLiteral("service");
    running.alert.subject = api.name;
    running.alert.key = QStringLiteral("service/api/running");
    fake.alerts().cases = casesOf(fake.context().system(), fake.status().current) + QList{running};
    for (auto &entry : fake.alerts().cases) entry.record.silencedUntil = FakeContext::now().addSecs(3'600);
    fake.context().brokenBackups = PageContext::BrokenBackups{};
    OverviewPage page;
    page.setContext(&fake.context());
    page.show();
    return shownText(page);
  };
  const auto silenced = QStringLiteral("What is wrong is silenced"), notKnown = QStringLiteral("Not known yet");
  const auto silent = shown(Health::Unknown), down = shown(Health::Down);
  QVERIFY2(silent.contains(notKnown) && silent.contains(silenced), qPrintable(silent));
  QVERIFY2(!down.contains(notKnown) && down.contains(silenced), qPrintable(down));
}

void TestPages::healthCountsWhatIsUnknown() {
  FakeContext fake(Scene::Stale);
  auto &services = fake.status().current.services;
  HealthPage page;
  page.setContext(&fake.context());
  page.show();
  const auto all = services.size();
  const auto says = [&](const QString &note) {
    fake.status().announce();
    return shownText(page).contains(note);
  };
  QVERIFY(says(QStringLiteral("%1 of %1 services are unknown").arg(all)));
  QCOMPARE(page.countTone(), Tone::Unknown);
  for (auto &service : services) {
    service.health = Health::Ok;
    service.freshness.succeeded(FakeContext::now());
  }
  services[1].freshness.succeededAt = FakeContext::now().addSecs(-600);
  QVERIFY(says(QStringLiteral("%1 of %2 services are ok, 1 unknown").arg(all - 1).arg(all)));
  QCOMPARE(page.countTone(), Tone::Unknown);
  services[1].health = Health::Down;
  QVERIFY(says(QStringLiteral("%1 of %2 services are ok").arg(all - 1).arg(all)));
  QVERIFY(!says(QStringLiteral("unknown")));
}

void TestPages::beatsOfWhatIsUnknownAreNotGreen() {
  FakeContext fake(Scene::Ok);
  OverviewPage page;
  page.resize(1'240, 780);
  page.setContext(&fake.context());
  page.show();
  const auto isGreen = [&page] {
    for (auto *strip : page.findChildren<HeartbeatStrip *>()) {
      if (strip->isVisible() && hasColour(*strip, colors().tone(Tone::Ok).fill)) return true;
    }
    return false;
  };
  QVERIFY(isGreen());
  // One that has never been checked: of no moment is it known that all were well.
  fake.status().all.erase(QStringLiteral("service/worker/health"));
  fake.status().announce();
  QVERIFY(!isGreen());
}

void TestPages::aStaleTileHasNoGreen() {
  ServiceStatus service;
  service.name = QStringLiteral("api");
  service.health = Health::Ok;
  service.freshness.succeeded(FakeContext::now());
  ServiceTile tile;
  tile.resize(tile.sizeHint());
  const QList<Tone> beats(20, Tone::Ok);
  const auto green = colors().tone(Tone::Ok).fill, red = colors().tone(Tone::Critical).fill;
  tile.setService(service, beats, {}, FakeContext::now());
  const QRect strip(8, tile.height() - 34, tile.width() - 16, 20);
  QVERIFY(hasColour(tile, green, strip));
  tile.setService(service, beats, {}, FakeContext::now().addSecs(600));
  QVERIFY(!hasColour(tile, green));
  QVERIFY(tile.accessibleName().contains(QStringLiteral("stale")));
  // That one is down is known, however long ago it answered.
  service.health = Health::Down;
  tile.setService(service, QList<Tone>(20, Tone::Critical), {}, FakeContext::now().addSecs(600));
  QVERIFY(hasColour(tile, red, strip));
}

void TestPages::healthOpensOnTheWorst() {
  FakeContext fake(Scene::Ok);
  HealthPage page;
  page.setContext(&fake.context());
  QCOMPARE(chosenService(page), QStringLiteral("api"));
  // It gets worse while another page is shown.
  fake.status().current.services[1].health = Health::Down;
  fake.status().announce();
  page.show();
  QCOMPARE(chosenService(page), QStringLiteral("worker"));
  // While somebody looks, nothing is taken away.
  fake.status().current.services[1].health = Health::Ok;
  fake.status().current.services[3].health = Health::Down;
  fake.status().announce();
  QCOMPARE(chosenService(page), QStringLiteral("worker"));
  page.hide();
  page.show();
  QCOMPARE(chosenService(page), QStringLiteral("cache"));
}

void TestPages::nothingOfAnotherPlaceStays_data() {
  QTest::addColumn<QString>("name");
  for (const char *name : {"health", "queues"}) QTest::addRow("%s", name) << QString::fromLatin1(name);
}

/// From a place that is watched to one that can't be: its charts are no longer those of the first.
void TestPages::nothingOfAnotherPlaceStays() {
  QFETCH(QString, name);
  FakeContext fake(Scene::Trouble);
  const auto page = make(name);
  page->resize(1'280, 800);
  page->setContext(&fake.context());
  page->show();
  const auto points = [&page] {
    qsizetype all = 0;
    for (const auto *view : page->findChildren<QChartView *>()) {
      for (const auto *series : view->chart()->series()) {
        if (const auto *line = qobject_cast<const QLineSeries *>(series)) all += line->isVisible() ? line->count() : 0;
      }
    }
    return all;
  };
  const auto limits = 2 * 4;  // a line from end to end for each
  QTRY_VERIFY2(points() > limits, QByteArray::number(points()).constData());
  PageContext other(fake.context().system(), fake.context().environment());
  page->setContext(&other);
  QTRY_VERIFY2(points() <= limits, QByteArray::number(points()).constData());
  page->setContext(nullptr);
}

void TestPages::healthKeepsWhatWasAskedFor() {
  FakeContext fake(Scene::Trouble);
  HealthPage page;
  page.setContext(&fake.context());
  page.show();
  page.select(QStringLiteral("database"));
  fake.status().announce();
  QCOMPARE(chosenService(page), QStringLiteral("database"));
  // Another context of the same system marks it anew.
  page.setContext(nullptr);
  page.setContext(&fake.context());
  QVERIFY(!chosenService(page).isEmpty());
}

void TestPages::emptyIsSaidOnlyAfterAnAnswer() {
  FakeContext fake(Scene::Ok);
  QueuesPage page;
  page.setContext(&fake.context());
  page.resize(1'240, 780);
  auto *table = page.findChild<DataTable *>(QStringLiteral("queue-jobs"));
  QCOMPARE(table->emptyText(), QStringLiteral("Reading the first jobs of document_queue from redis 127.0.0.1:7302…"));
  page.show();
  QTRY_COMPARE(table->model()->rowCount(), 4);
  page.select(QStringLiteral("failed_queue"));
  QVERIFY(table->emptyText().startsWith(QStringLiteral("Reading the first jobs of failed_queue")));
}

void TestPages::unreachableIsNoMissingCounter() {
  FakeContext fake(Scene::Loading);
  QueuesPage page;
  page.setContext(&fake.context());
  page.show();
  // This system file declares none.
  QVERIFY(shownText(page).contains(QStringLiteral("no counter declared")));
  QVERIFY(shownText(page).contains(QStringLiteral("no values yet")));
  QVERIFY(!shownText(page).contains(QStringLiteral("not draining")));
}

void TestPages::bannerSpeaksOfOneSource() {
  FakeContext fake(Scene::Partial);
  const auto partial = statusMessage(fake.context());
  QVERIFY(partial);
  // Not the time at which another source answered.
  QCOMPARE(partial->lastSuccess, FakeContext::now().addSecs(-252));
  FakeContext silent(Scene::Stale);
  for (ServiceStatus &service : silent.status().current.services) service.freshness.succeededAt = {};
  for (QueueStatus &queue : silent.status().current.queues) queue.freshness.succeededAt = {};
  const auto never = statusMessage(silent.context());
  QVERIFY(never && !never->lastSuccess.isValid());
  QVERIFY(!never->what.contains(QStringLiteral("last known")));
}

void TestPages::pagesSayWhereTheKeyboardStarts() {
  FakeContext fake(Scene::Trouble);
  for (const char *name : {"overview", "health", "queues"}) {
    const std::unique_ptr<Page> page = make(QLatin1String(name));
    page->setContext(&fake.context());
    page->resize(1'240, 780);
    page->show();
    QWidget *first = page->firstFocus();
    QVERIFY2(first && first->isVisible() && first->isEnabled(), name);
    QVERIFY2(first->focusPolicy() & Qt::TabFocus, name);
    QVERIFY2(!first->accessibleName().isEmpty(), name);
  }
}

/// The keyboard starts where it does not scroll the page's own head away.
void TestPages::aLowWindowShowsTheHeadOfThePage() {
  FakeContext fake(Scene::Trouble);
  OverviewPage page;
  page.setContext(&fake.context());
  page.resize(900, 300);
  page.show();
  QVERIFY(QTest::qWaitForWindowExposed(&page));
  auto *first = qobject_cast<QPushButton *>(page.firstFocus());
  QVERIFY(first != nullptr);
  first->setFocus();
  QCoreApplication::processEvents();
  QCOMPARE(page.findChild<QScrollArea *>()->verticalScrollBar()->value(), 0);
  QVERIFY(page.findChild<QScrollArea *>()->verticalScrollBar()->maximum() > 0);
}

void TestPages::urgentButtonsComeFirst() {
  FakeContext fake(Scene::Trouble);
  OverviewPage page;
  page.setContext(&fake.context());
  page.resize(1'240, 780);
  page.show();
  QVERIFY(QTest::qWaitForWindowExposed(&page));
  page.firstFocus()->setFocus();
  QStringList order;
  for (int i = 0; i < 40 && !order.contains(QStringLiteral("Queues")); ++i) {
    const QWidget *focused = page.focusWidget();
    QVERIFY(focused);
    order += qobject_cast<const QPushButton *>(focused) ? QStringLiteral("button") : focused->accessibleName();
    QTest::keyClick(page.focusWidget(), Qt::Key_Tab);
  }
  QCOMPARE(order.first(), QStringLiteral("button"));
  order.removeAll(QStringLiteral("button"));
  QCOMPARE(order, QStringList({QStringLiteral("Services ok"), QStringLiteral("Jobs waiting"),
                               QStringLiteral("Jobs failed"), QStringLiteral("Success rate"),
                               QStringLiteral("Latency, mean"), QStringLiteral("Services"), QStringLiteral("Queues")}));
}

void TestPages::focusComesIntoView() {
  FakeContext fake(Scene::Trouble);
  OverviewPage page;
  page.setContext(&fake.context());
  page.resize(1'000, 420);
  page.show();
  QVERIFY(QTest::qWaitForWindowExposed(&page));
  auto *queues = page.findChild<DataTable *>(QStringLiteral("overview-queues"));
  queues->setFocus();
  QTRY_VERIFY(queues->visibleRegion().boundingRect().height() > 20);
}

void TestPages::focusIsARingOnEveryButton_data() {
  QTest::addColumn<QString>("theme");
  QTest::addColumn<int>("role");
  const char *roles[] = {"normal", "primary", "danger", "quiet"};
  for (const char *theme : {"light", "dark"}) {
    for (int i = 0; i < 4; ++i) QTest::addRow("focus-%s-%s", roles[i], theme) << QString::fromLatin1(theme) << i;
  }
}

void TestPages::focusIsARingOnEveryButton() {
  QFETCH(QString, theme);
  QFETCH(int, role);
  Theme::instance().setMode(themeModeFromName(theme));
  QWidget window;
  window.setProperty("panel", QStringLiteral("page"));
  auto *layout = new QHBoxLayout(&window);
  auto *button = makeButton(QStringLiteral("Clear queue…"), static_cast<ButtonRole>(role));
  layout->addWidget(button);
  window.show();
  QVERIFY(QTest::qWaitForWindowActive(&window));
  button->setFocus();
  QCoreApplication::processEvents();
  const QImage image = window.grab().toImage();
  const QString folder = qEnvironmentVariable("OPSDECK_PICTURES");
  if (!folder.isEmpty())
    image.scaled(image.size() * 4).save(QStringLiteral("%1/%2.png").arg(folder, QTest::currentDataTag()));
  const QPoint top(button->geometry().center().x(), button->geometry().top());
  for (int y : {0, 1}) QCOMPARE(image.pixelColor(top + QPoint(0, y)), colors().focus);
  for (int y : {2, 3}) QVERIFY(image.pixelColor(top + QPoint(0, y)) != colors().focus);
  Theme::instance().setMode(ThemeMode::Light);
}

void TestPages::nothingScrollsSideways_data() {
  QTest::addColumn<QString>("page");
  for (const char *page : {"overview", "health", "queues"}) QTest::newRow(page) << QString::fromLatin1(page);
}

void TestPages::nothingScrollsSideways() {
  QFETCH(QString, page);
  FakeContext fake(Scene::Trouble);
  const std::unique_ptr<Page> widget = make(page);
  widget->setContext(&fake.context());
  widget->resize(1'084, 680);  // what is left of a window of 1276 x 760
  widget->show();
  QTest::qWait(30);
  QCOMPARE(widget->width(), 1'084);
  for (const ScrollColumn *scroll : widget->findChildren<ScrollColumn *>())
    QVERIFY(scroll->widget()->width() <= scroll->viewport()->width());
  for (const DataTable *table : widget->findChildren<DataTable *>())
    QVERIFY(table->horizontalHeader()->length() <= table->viewport()->width() || !table->isVisible());
}

void TestPages::aTileIsPressedByAScreenReader() {
  FakeContext fake(Scene::Ok);
  OverviewPage page;
  page.setContext(&fake.context());
  page.show();
  auto *tile = page.findChild<FigureTile *>();
  QVERIFY(tile != nullptr);
  auto *face = QAccessible::queryAccessibleInterface(tile);
  QCOMPARE(face->role(), QAccessible::Button);
  auto *actions = face->actionInterface();
  QVERIFY(actions != nullptr && actions->actionNames().contains(QAccessibleActionInterface::pressAction()));
  const QSignalSpy activated(tile, &FigureTile::activated);
  actions->doAction(QAccessibleActionInterface::pressAction());
  QCOMPARE(activated.size(), 1);
}

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
