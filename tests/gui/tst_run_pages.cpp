#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include "tests/gui/picture.h"
#include "tests/gui/run_fakes.h"
#include "tests/gui/shown_text.h"
#include "widgets/pages/audit/audit_page.h"
#include "widgets/pages/procedures/procedures_page.h"
#include "widgets/pages/runs/run_blocked.h"
#include "widgets/pages/runs/runs_page.h"
#include "widgets/theme/scroll_column.h"

using namespace ops;

namespace {

RunSummary summary(const char *id, const QString &outcome, int at) {
  RunSummary run;
  run.run = QString::fromLatin1(id);
  run.system = QStringLiteral("doc-pipeline");
  run.environment = QStringLiteral("lab");
  run.procedure = QStringLiteral("queue-backing-up");
  run.title = QStringLiteral("The queue is backing up");
  run.actor = QStringLiteral("ada");
  run.openedAt = test::time(at);
  if (!outcome.isEmpty()) run.closedAt = test::time(at + 95);
  run.outcome = outcome;
  run.currentStep = QStringLiteral("scale");
  run.ownerAlive = true;
  return run;
}

template <typename T>
T waitFor(Op<T> operation) {
  std::optional<Result<T>> answer;
  QObject receiver;
  launch<T>(std::move(operation), &receiver, [&](const Result<T> &result) { answer = result; });
  if (!QTest::qWaitFor([&] { return answer.has_value(); }, 10'000)) qFatal("no answer");
  if (!*answer) qFatal("%s", qPrintable(answer->error().toString()));
  return **answer;
}

bool showsText(const QWidget &parent, const QString &text) {
  return test::shows(test::shownIn(parent), test::condensedShape(text));
}

}  // namespace

class TestRunPages : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();
  void procedures();
  void proceduresBlocked();
  void proceduresPreselectNothingDestructive();
  void proceduresFitTheTrouble();
  void longWordsWrap();
  void runs();
  void runTellsOfAnEditedProcedure();
  void reportBearsTheHead();
  void runsOfOtherSystemsAreTold();
  void aRunOfAnotherPlaceIsJudgedByItsOwn();
  void runsWithoutAny();
  void runsWithoutJournal();
  void audit();
  void auditWithoutJournal();
  void narrowAuditTellsWhatMatters();
  void buttonsOfARunAreWhole();
  void decisionsAreSeenWhateverStandsAbove();

 private:
  std::unique_ptr<PageContext> m_context;
};

void TestRunPages::initTestCase() {
  QStandardPaths::setTestModeEnabled(true);
  QCoreApplication::setOrganizationName(QStringLiteral("opsdeck-test"));
  QCoreApplication::setApplicationName(QStringLiteral("tst_run_pages"));
  Theme::install(qEnvironmentVariable("OPSDECK_THEME") == QLatin1String("dark") ? ThemeMode::Dark : ThemeMode::Light);
}

void TestRunPages::init() {
  m_context = std::make_unique<PageContext>(test::docPipeline(), test::lab());
  m_context->procedures = {test::clearProcedure(), test::readProcedure(), test::scaleProcedure()};
  m_context->setRunSummaries({summary("r3", {}, 300), summary("r2", QStringLiteral("failed"), 200),
                              summary("r1", QStringLiteral("succeeded"), 0)});
}

void TestRunPages::procedures() {
  ProceduresPage page;
  page.setContext(m_context.get());
  page.resize(1'280, 800);
  page.show();
  auto *table = page.findChild<DataTable *>();
  QCOMPARE(table->model()->rowCount(), 3);
  page.select(QStringLiteral("queue-backing-up"));
  QCoreApplication::processEvents();
  QVERIFY(showsText(page, QStringLiteral("How many workers should run?")));
  QVERIFY(showsText(page, QStringLiteral("2026-11-22 03:01:35 UTC")));
  test::picture(page, QStringLiteral("page-procedures"));
  QSignalSpy started(m_context.get(), &PageContext::procedureRequested);
  auto *detail = page.findChild<ProcedureDetail *>();
  // Actions of this table are not all shipped, so errors of the linter may stand in the way: then it says so.
  if (detail->startButton()->isEnabled()) {
    QTest::mouseClick(detail->startButton(), Qt::LeftButton);
    QCOMPARE(started.size(), 1);
    QCOMPARE(started.first().first().toString(), QStringLiteral("queue-backing-up"));
  } else {
    QVERIFY(showsText(page, QStringLiteral("Findings of the linter")));
  }
  QTest::keyClicks(page.findChild<QLineEdit *>(), QStringLiteral("clear"));
  QCOMPARE(table->model()->rowCount(), 1);
  QVERIFY(page.goBack());
  QCOMPARE(table->model()->rowCount(), 3);
  QVERIFY(!page.goBack());
}

void TestRunPages::proceduresBlocked() {
  ProceduresPage page;
  m_context->setBlocked(QStringLiteral("Production is read-only"));
  page.setContext(m_context.get());
  page.show();
  page.select(QStringLiteral("clear-queue"));
  QVERIFY(!page.findChild<ProcedureDetail *>()->startButton()->isEnabled());
}

void TestRunPages::proceduresPreselectNothingDestructive() {
  ProceduresPage page;
  page.setContext(m_context.get());
  page.show();
  const auto role = [&] { return page.findChild<ProcedureDetail *>()->startButton()->property("role").toString(); };
  // "Clear a queue" stands first in the list.
  auto *table = page.findChild<DataTable *>();
  QVERIFY(table->currentIndex().row() > 0);
  QCOMPARE(role(), QStringLiteral("primary"));
  page.select(QStringLiteral("clear-queue"));
  QCOMPARE(table->currentIndex().row(), 0);
  QCOMPARE(role(), QStringLiteral("danger"));
  // What was chosen stays chosen.
  page.hide();
  page.show();
  QCOMPARE(table->currentIndex().row(), 0);
  QCOMPARE(page.firstFocus(), table);
}

void TestRunPages::proceduresFitTheTrouble() {
  class Status final : public StatusSource {
   public:
    const EnvironmentStatus &status() const override { return current; }
    const Series &series(const QString &) const override { return none; }
    bool isComplete() const override { return true; }
    void refresh() override {}
    EnvironmentStatus current;
    Series none;
  };
  Status status;
  QueueStatus queue;
  queue.name = QStringLiteral("document_queue");
  queue.health = Health::Down;
  queue.freshness.succeededAt = QDateTime::currentDateTimeUtc();
  status.current.queues = {queue};
  m_context->status = &status;
  ProceduresPage page;
  page.setContext(m_context.get());
  page.show();
  QCOMPARE(page.findChild<DataTable *>()->currentIndex().data(IdRole).toString(), QStringLiteral("queue-backing-up"));
  page.setContext(nullptr);
}

void TestRunPages::longWordsWrap() {
  auto procedure = test::scaleProcedure();
  procedure.steps[0].action.parameters = {{"queue", std::string(300, 'q')}};
  m_context->procedures = {procedure};
  ProceduresPage page;
  page.setContext(m_context.get());
  page.resize(1'084, 680);
  page.show();
  QTest::qWait(30);
  QCOMPARE(page.width(), 1'084);
  auto *scroll = page.findChild<ScrollColumn *>();
  QVERIFY(scroll->widget()->width() <= scroll->viewport()->width());
  const auto *start = page.findChild<ProcedureDetail *>()->startButton();
  QVERIFY(page.rect().contains(QRect(start->mapTo(&page, QPoint(0, 0)), start->size())));
  test::picture(page, QStringLiteral("page-procedures-long"));
}

void TestRunPages::runs() {
  RunsPage page;
  page.setContext(m_context.get());
  auto desk = std::make_unique<test::FakeDesk>();
  auto *fake = desk.get();
  page.resize(1'280, 800);
  page.show();
  page.setDesk(std::move(desk));
  QCOMPARE(page.count(), 0);
  page.select(QStringLiteral("r3"));
  QVERIFY(fake->changed);
  auto run = test::openedRun(test::scaleProcedure(), {{"workers", 8}});
  test::finish(run, 0, StepPhase::Succeeded, {{"depth", 412}});
  test::failStep(run, 1);
  fake->changed(run);
  QCoreApplication::processEvents();
  QVERIFY(showsText(page, QStringLiteral("Step 2 failed. What now?")));
  test::picture(page, QStringLiteral("page-runs-failed"));
  // Where there is room only the step itself scrolls.
  for (const auto *outer : page.view()->findChildren<ScrollColumn *>()) {
    if (outer->isAncestorOf(page.view()->findChild<RunStepsList *>()))
      QCOMPARE(outer->verticalScrollBar()->maximum(), 0);
  }
  QTest::mouseClick(page.view()->decisions()->button(QStringLiteral("retry")), Qt::LeftButton);
  QTRY_COMPARE(fake->decisions.size(), 1);
  run.steps[1].phase = StepPhase::Running;
  run.steps[1].question = Question::None;
  run.steps[1].error = {};
  fake->changed(run);
  QCoreApplication::processEvents();
  QVERIFY(!showsText(page, QStringLiteral("Step 2 failed")));
  QVERIFY(page.view()->decisions()->button(QStringLiteral("pause")) != nullptr);
  QVERIFY(page.view()->decisions()->button(QStringLiteral("abort")) != nullptr);
  test::picture(page, QStringLiteral("page-runs-working"));
  fake->ownerAlive = false;
  QTRY_VERIFY(page.view()->decisions()->button(QStringLiteral("resume-owner")) != nullptr);
  test::picture(page, QStringLiteral("page-runs-owner-gone"));
  // Others come in on top; the selection stays, and so does the keyboard with whoever decides.
  page.activateWindow();
  QTRY_VERIFY(page.isActiveWindow());
  auto *decides = page.view()->decisions()->button(QStringLiteral("resume-owner"));
  decides->setFocus();
  QVERIFY(decides->hasFocus());
  auto more = m_context->runSummaries();
  more.prepend(summary("r4", {}, 400));
  m_context->setRunSummaries(more);
  QCOMPARE(page.view()->run(), QStringLiteral("r3"));
  QVERIFY(decides->hasFocus());
}

void TestRunPages::runTellsOfAnEditedProcedure() {
  test::ProcedureOnDisk disk;
  RunsPage page;
  page.setContext(m_context.get());
  auto desk = std::make_unique<test::FakeDesk>();
  auto *fake = desk.get();
  page.resize(1'280, 800);
  page.show();
  page.setDesk(std::move(desk));
  page.select(QStringLiteral("r3"));
  auto run = test::openedRun(disk.read());
  test::finish(run, 0, StepPhase::Succeeded, {{"depth", 412}});
  fake->changed(run);
  const auto notice = QStringLiteral("The procedure file has changed since this run began");
  QVERIFY(!showsText(page, notice));
  disk.edit("How deep is it?", "How deep is it now?");
  page.view()->tick();
  QVERIFY(showsText(page, notice));
  QVERIFY(!showsText(page, QStringLiteral("How deep is it now?")));
  test::picture(page, QStringLiteral("page-runs-edited-procedure"));
  disk.remove();
  page.view()->tick();
  QVERIFY(showsText(page, QStringLiteral("The procedure file is no longer there")));
  run.outcome = OutcomeKind::Succeeded;
  run.closedAt = test::time(30);
  fake->changed(run);
  QVERIFY(!showsText(page, QStringLiteral("The procedure file")));
}

void TestRunPages::reportBearsTheHead() {
  RunsPage page;
  page.setContext(m_context.get());
  auto desk = std::make_unique<test::FakeDesk>();
  auto *fake = desk.get();
  page.show();
  page.setDesk(std::move(desk));
  page.select(QStringLiteral("r3"));
  fake->changed(test::openedRun(test::readProcedure()));
  QGuiApplication::clipboard()->clear();
  const auto buttons = page.view()->findChildren<QPushButton *>();
  const auto copy =
      std::ranges::find_if(buttons, [](auto *button) { return button->text() == QLatin1String("Copy text"); });
  QVERIFY(copy != buttons.end());
  QTest::mouseClick(*copy, Qt::LeftButton);
  const auto text = [] { return QGuiApplication::clipboard()->text(); };
  QTRY_VERIFY(text().contains(QStringLiteral("Head         record 4711 of 2026-11-22 03:01:30 UTC")));
  QVERIFY2(text().contains(QStringLiteral("sha256 ") + QStringLiteral("5a").repeated(32)), qPrintable(text()));
}

/// The journal is one for all systems: this environment's come first, and another's bear its name.
void TestRunPages::runsOfOtherSystemsAreTold() {
  auto other = summary("r4", QStringLiteral("succeeded"), 400);
  other.system = QStringLiteral("recommender");
  m_context->setRunSummaries(QList<RunSummary>{other} + m_context->runSummaries());
  RunsPage page;
  page.setContext(m_context.get());
  page.setDesk(std::make_unique<test::FakeDesk>());
  page.resize(1'920, 1'080);
  page.show();
  const auto *table = page.findChild<DataTable *>();
  QCOMPARE(table->model()->rowCount(), 3);
  // Whoever asks for that run sees it, and which system it is of.
  page.select(QStringLiteral("r4"));
  QCOMPARE(table->model()->rowCount(), 4);
  QCOMPARE(table->currentIndex().data(IdRole).toString(), QStringLiteral("r4"));
  const auto place = [table](int row) { return table->model()->index(row, RunItems::Environment).data().toString(); };
  QCOMPARE(place(0), QStringLiteral("recommender / lab"));
  QCOMPARE(place(1), QStringLiteral("lab"));
}

/// That what is shown here is read-only holds up nothing there.
void TestRunPages::aRunOfAnotherPlaceIsJudgedByItsOwn() {
  QTemporaryDir folder;
  JournalOptions options;
  options.folder = folder.path() + QStringLiteral("/journal");
  Journal journal(options);
  waitFor<Done>(journal.open());
  auto open = summary("r4", {}, 300);
  open.environment = QStringLiteral("staging");
  auto system = test::docPipeline();
  auto staging = test::lab();
  staging.name = QStringLiteral("staging");
  auto locked = staging;
  locked.name = QStringLiteral("locked");
  locked.readOnly = true;
  system.environments = {test::lab(), staging, locked};
  PageContext context(system, test::lab());
  auto elsewhere = open;
  elsewhere.run = QStringLiteral("r5");
  elsewhere.environment = QStringLiteral("locked");
  context.setRunSummaries(QList<RunSummary>{open, elsewhere} + m_context->runSummaries());
  const auto why = QStringLiteral("lab is read-only by its system file (readOnly: true)");
  context.setBlocked(why);
  QCOMPARE(whyRunBlocked(context, open.run), why);
  context.journal = &journal;
  QCOMPARE(whyRunBlocked(context, open.run), QString());
  QCOMPARE(whyRunBlocked(context, QStringLiteral("r3")), why);
  QCOMPARE(whyRunBlocked(context, {}), why);
  QVERIFY(whyRunBlocked(context, elsewhere.run).contains(QStringLiteral("locked is read-only")));
  context.setBlocked({});
  QVERIFY(!whyRunBlocked(context, elsewhere.run).isEmpty());
}

void TestRunPages::runsWithoutAny() {
  RunsPage page;
  m_context->setRunSummaries({});
  page.setContext(m_context.get());
  page.resize(1'280, 800);
  page.show();
  QCOMPARE(page.findChild<DataTable *>()->emptyText(), QStringLiteral("Not known."));
  // Of nothing nobody is asked to select something.
  QVERIFY(!showsText(page, QStringLiteral("No run is selected")));
  test::picture(page, QStringLiteral("page-runs-empty"));
}

void TestRunPages::runsWithoutJournal() {
  RunsPage page;
  m_context->setRunSummaries({});
  m_context->setBlocked(QStringLiteral("The journal is being opened"));
  page.setContext(m_context.get());
  page.resize(1'280, 800);
  page.show();
  // The page learns of it before it is told why.
  m_context->setBlocked(QStringLiteral("The journal can't be opened: the disk is full"));
  QVERIFY(showsText(page, QStringLiteral("the disk is full")));
  QVERIFY(!showsText(page, QStringLiteral("being opened")));
  QVERIFY(showsText(page, QStringLiteral("Not known.")));
  m_context->setRunSummaries({});
  QVERIFY2(!showsText(page, QStringLiteral("0 run")), "nobody knows how many there are");
  test::picture(page, QStringLiteral("page-runs-no-journal"));
}

void TestRunPages::audit() {
  QTemporaryDir folder;
  JournalOptions options;
  options.folder = folder.path() + QStringLiteral("/journal");
  Journal journal(options);
  waitFor<Done>(journal.open());
  for (int i = 1; i <= 450; ++i) {
    Event event;
    event.type = QLatin1String(i % 3 == 0 ? event::outcome : event::intent);
    event.run = i % 2 == 0 ? QStringLiteral("7d9f1c2e-3b4a-4c5d-8e6f-001122334455")
                           : QStringLiteral("8e9f1c2e-3b4a-4c5d-8e6f-001122334455");
    event.step = QStringLiteral("scale");
    event.attempt = 1;
    event.system = QStringLiteral("doc-pipeline");
    event.environment = QStringLiteral("lab");
    event.body = {{"action", "service.scale"},
                  {"phase", "do"},
                  {"label", "number-" + std::to_string(i)},
                  {"text", "<b>bold</b>\x1b[31m"}};
    if (i % 3 == 0) event.body["outcome"] = i % 9 == 0 ? "failed" : "succeeded";
    waitFor<Record>(journal.append(event));
  }
  m_context->journal = &journal;
  AuditPage page;
  page.setContext(m_context.get());
  page.resize(1'280, 800);
  page.show();
  auto *table = page.findChild<DataTable *>();
  QTRY_COMPARE(table->model()->rowCount(), AuditItems::pageSize);
  auto *record = page.findChild<QPlainTextEdit *>();
  QTRY_VERIFY(record->toPlainText().contains(QStringLiteral("SHA-256")));
  QVERIFY(record->toPlainText().contains(QStringLiteral("<b>bold</b>")));
  // What happened has the room that there is: in a window of 1280 pixels, too.
  page.resize(1'088, 640);
  QTRY_VERIFY(table->columnWidth(AuditItems::What) >= 230);
  page.resize(1'280, 800);
  // Scrolling fetches the rest, page by page.
  for (int i = 0; i < 5 && table->model()->rowCount() < 450; ++i) {
    const int rows = table->model()->rowCount();
    table->scrollToBottom();
    QTRY_VERIFY(table->model()->rowCount() > rows);
  }
  QCOMPARE(table->model()->rowCount(), 450);
  page.verify();
  QTRY_VERIFY(showsText(page, QStringLiteral("450 record(s), head")));
  table->scrollToTop();
  test::picture(page, QStringLiteral("page-audit"));
  // Whoever comes back finds the newest.
  QCOMPARE(table->currentIndex().row(), 0);
  page.hide();
  Event newest;
  newest.type = QLatin1String(event::note);
  newest.body = {{"text", "the newest"}};
  waitFor<Record>(journal.append(newest));
  QTRY_COMPARE(table->model()->rowCount(), 451);
  page.show();
  QTRY_VERIFY(record->toPlainText().contains(QStringLiteral("the newest")));
  QCOMPARE(table->currentIndex().row(), 0);
  QCOMPARE(table->verticalScrollBar()->value(), 0);
  page.select(QStringLiteral("7d9f1c2e-3b4a-4c5d-8e6f-001122334455"));
  QTRY_VERIFY(table->model()->rowCount() == AuditItems::pageSize);
  QTest::keyClicks(page.findChild<QLineEdit *>(), QStringLiteral("number-44"));
  QTRY_COMPARE(table->model()->rowCount(), 6);  // 44, 440, 442 … of the even run
  QTRY_VERIFY(record->toPlainText().contains(QStringLiteral("number-44")));
  // A record that is none of those that match is not shown beside them.
  QTest::keyClicks(page.findChild<QLineEdit *>(), QStringLiteral("-nowhere"));
  QTRY_COMPARE(table->model()->rowCount(), 0);
  QTRY_VERIFY(record->toPlainText().isEmpty());
  QVERIFY(page.goBack());
  const auto path = folder.filePath(QStringLiteral("out.jsonl"));
  page.exportTo(path);
  QTRY_VERIFY(showsText(page, path));
  QFile file(path);
  QVERIFY(file.open(QIODevice::ReadOnly));
  QCOMPARE(file.readAll().count('\n'), 451);
  page.setContext(nullptr);
}

void TestRunPages::auditWithoutJournal() {
  m_context->setBlocked(QStringLiteral("The journal can't be written: the disk is full"));
  AuditPage page;
  page.setContext(m_context.get());
  page.resize(1'280, 800);
  page.show();
  QVERIFY(showsText(page, QStringLiteral("the disk is full")));
  m_context->setBlocked(QStringLiteral("The journal can't be opened: it is another's"));
  QVERIFY(showsText(page, QStringLiteral("it is another's")));
  QCOMPARE(page.findChild<DataTable *>()->emptyText(), QStringLiteral("Not known."));
}

/// When, who, what and the result stand there; the record's own words hold the rest.
void TestRunPages::narrowAuditTellsWhatMatters() {
  QTemporaryDir folder;
  JournalOptions options;
  options.folder = folder.path() + QStringLiteral("/journal");
  Journal journal(options);
  waitFor<Done>(journal.open());
  Event event;
  event.type = QLatin1String(event::outcome);
  event.run = QStringLiteral("7d9f1c2e-3b4a-4c5d-8e6f-001122334455");
  event.step = QStringLiteral("scale");
  event.system = QStringLiteral("doc-pipeline");
  event.environment = QStringLiteral("lab");
  event.body = {{"action", "service.scale"}, {"phase", "do"}, {"outcome", "failed"}};
  waitFor<Record>(journal.append(event));
  m_context->journal = &journal;
  AuditPage page;
  page.setContext(m_context.get());
  page.resize(654, 420);
  page.show();
  const auto *table = page.findChild<DataTable *>();
  QTRY_COMPARE(table->model()->rowCount(), 1);
  QVERIFY(page.width() <= 654);
  for (const int column : {AuditItems::When, AuditItems::Who, AuditItems::What, AuditItems::ResultColumn})
    QVERIFY(!table->isColumnHidden(column));
  const auto when = table->model()->index(0, AuditItems::When);
  QVERIFY(table->columnWidth(AuditItems::When) >= table->itemDelegate()->sizeHint({}, when).width());
  QVERIFY(table->isColumnHidden(AuditItems::Where));
  const auto where = table->model()->index(0, AuditItems::Where).data().toString();
  const auto lines = page.findChildren<ElidedLabel *>();
  QTRY_VERIFY(std::ranges::any_of(lines, [&](const ElidedLabel *each) { return each->text().contains(where); }));
  page.setContext(nullptr);
  m_context->journal = nullptr;
}

void TestRunPages::buttonsOfARunAreWhole() {
  RunView view;
  auto desk = std::make_unique<test::FakeDesk>();
  view.resize(320, 500);
  view.show();
  view.follow(desk.get(), QStringLiteral("r3"));
  desk->changed(test::openedRun(test::scaleProcedure(), {{"workers", 8}}));
  QCoreApplication::processEvents();
  QCOMPARE(view.width(), 320);
  int seen = 0;
  for (const auto *button : view.findChildren<QPushButton *>()) {
    if (!button->isVisible()) continue;
    ++seen;
    QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
  }
  QVERIFY(seen >= 4);
  view.follow(nullptr, {});
}

/// The smallest window with three strips above the page.
void TestRunPages::decisionsAreSeenWhateverStandsAbove() {
  QWidget window;
  window.setFixedSize(768, 400);
  auto *page = new RunsPage(&window);
  page->setContext(m_context.get());
  page->setGeometry(window.rect());
  window.show();
  auto desk = std::make_unique<test::FakeDesk>();
  auto *fake = desk.get();
  page->setDesk(std::move(desk));
  auto run = test::openedRun(test::scaleProcedure(), {{"workers", 8}});
  test::finish(run, 0, StepPhase::Succeeded, {{"depth", 412}});
  auto failed = run;
  test::failStep(failed, 1);
  run.steps[1].phase = StepPhase::Running;
  run.steps[1].attempts = 1;
  for (const auto &state : {run, failed}) {
    fake->changed(state);
    const auto *bar = page->view()->decisions();
    const auto isWhole = [&](const QString &verb) {
      const auto *button = bar->button(verb);
      if (button == nullptr) return false;
      const QRect place(button->mapTo(&window, QPoint()), button->size());
      return window.rect().contains(place) && window.childAt(place.center()) == button &&
             window.childAt(place.bottomRight() - QPoint(3, 3)) == button &&
             bar->rect().contains(QRect(button->mapTo(bar, QPoint()), button->size()));
    };
    for (const auto &verb : possibleDecisions(state)) QTRY_VERIFY2(isWhole(verb), qPrintable(verb));
    test::picture(window, QStringLiteral("page-runs-low-%1").arg(state.waitingStep()));
  }
  page->setContext(nullptr);
}

QTEST_MAIN(TestRunPages)
#include "tst_run_pages.moc"
