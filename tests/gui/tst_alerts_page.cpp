#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include "tests/gui/fake_alerts.h"
#include "tests/gui/picture.h"
#include "tests/gui/shown_text.h"
#include "widgets/pages/alerts/alert_dialogs.h"
#include "widgets/pages/alerts/alerts_page.h"
#include "widgets/pages/procedure_offer.h"
#include "widgets/theme/data_table.h"
#include "widgets/theme/scroll_column.h"

using namespace ops;
using namespace ops::test;

namespace {
const QString depth = QStringLiteral("queue/document_queue/depth");
const QString failed = QStringLiteral("queue/document_queue/failed");
const QString success = QStringLiteral("service/api/success-rate");
}  // namespace

/// What the page of alerts says of each, whom it asks, and what it offers.
class TestAlertsPage : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void modelOfItems();
  void theClockSaysWhoHasToDoWhat();
  void whatIsOverdueComesFirst();
  void theGravestComesFirst();
  void theBadgeIsWhatIsOpen();
  void whatFitsFollowsWhatIsKnown();
  void calmIsSaidOnlyWhenAllHaveAnswered();
  void openHidesWhatMayWait();
  void whatASilencedCauseExplainsDoesNotWait();
  void oneCauseIsOneRow();
  void anotherEnvironmentEndsTheQuestion();
  void acknowledgedByKeyboardAlone();
  void oneAnswerForOneCause();
  void silencedWithAComment();
  void aSilenceEnds();
  void whatCannotBeWrittenIsSaid();
  void readOnlyMayAcknowledge();
  void whatIsRefusedIsSaid();
  void proceduresOpenWithTheirInputs();
  void oneAlertIsTriaged();
  void theRuleIsTold();
  void selectionOutlivesNews();
  void whatIsAskedForIsSelected();
  void alertManagersAlertsSaySo();
  void aNarrowPageTellsWhatMatters_data();
  void aNarrowPageTellsWhatMatters();
  void nothingMovesWhenTheBarComes();
  void aColumnNeverScrollsSideways();
  void pictures_data();
  void pictures();

 private:
  struct Shower {
    explicit Shower(Scene scene) : fake(scene) {
      page.resize(1'080, 700);
      page.setContext(&fake.context());
      page.show();
      QCoreApplication::processEvents();
    }
    ~Shower() { page.setContext(nullptr); }
    QPushButton *button(const QString &text) const {
      for (auto *found : page.findChildren<QPushButton *>()) {
        if (found->isVisible() && found->text().startsWith(text)) return found;
      }
      return nullptr;
    }
    DataTable *table() const { return page.findChild<DataTable *>(); }
    QString cell(const QString &key, int column) const {
      const auto *model = table()->model();
      for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data(IdRole).toString() == key) return model->index(row, column).data().toString();
      }
      return {};
    }
    bool says(const QString &text) const { return shows(shownIn(page), condensedShape(text)); }

    FakeContext fake;
    AlertsPage page;
  };
};

void TestAlertsPage::initTestCase() {
  QStandardPaths::setTestModeEnabled(true);
  QCoreApplication::setOrganizationName(QStringLiteral("opsdeck-test"));
  Theme::install(ThemeMode::Light);
}

void TestAlertsPage::modelOfItems() {
  AlertItems items;
  const QAbstractItemModelTester tester(&items, QAbstractItemModelTester::FailureReportingMode::QtTest);
  FakeContext fake(Scene::Trouble);
  const auto now = FakeContext::now();
  items.setCases(fake.alerts().cases, fakeSystem(), now, now);
  // One of two is soon read.
  QCOMPARE(items.rowCount(), 3);
  const int group = items.rowOf(depth);
  QVERIFY(items.isGroup(group) && items.isOpen(group) && items.rowOf(failed) == group + 1);
  QVERIFY(!items.isGroup(items.rowOf(success)));
  const auto what = [&] { return items.index(group, AlertItems::What).data().toString(); };
  QCOMPARE(what(), QStringLiteral("\u25BE document_queue, 1 more"));
  items.setOpen(group, false);
  items.setCases(fake.alerts().cases, fakeSystem(), now, now);
  QCOMPARE(items.rowCount(), 2);
  QVERIFY(!items.isOpen(group) && items.rowOf(failed) == group);
  QCOMPARE(what(), QStringLiteral("\u25B8 document_queue, 1 more"));
  items.openGroupOf(failed);
  items.setCases(fake.alerts().cases, fakeSystem(), now, now);
  QVERIFY(items.isOpen(group) && items.rowOf(failed) == group + 1);
  // It is one alert, which explains the others.
  auto cases = fake.alerts().cases;
  for (auto &each : cases) {
    if (each.alert.key != success) each.alert.explainedBy = fake.alerts().at(success)->alert.title;
  }
  items.setCases(cases, fakeSystem(), now, now);
  QCOMPARE(items.index(items.rowOf(success), AlertItems::What).data().toString(),
           QStringLiteral("\u25BE Document API, explains 2 more"));
  items.setCases(fake.alerts().cases, fakeSystem(), now, now);
  QCOMPARE(items.rowOf(QStringLiteral("queue/other/depth")), -1);
  items.setCases(fake.alerts().cases, fakeSystem(), now.addSecs(60), now.addSecs(60));
  QCOMPARE(items.index(items.rowOf(depth), AlertItems::Since).data().toString(), QStringLiteral("5 min"));
  items.setCases({}, fakeSystem(), now, now);
  QCOMPARE(items.rowCount(), 0);
}

/// Of those as grave: an older one that somebody sees to may wait below it.
void TestAlertsPage::whatIsOverdueComesFirst() {
  const auto now = FakeContext::now();
  const auto made = [&](const char *key, Severity severity, int minutes) {
    AlertCase entry;
    entry.alert.key = entry.alert.title = entry.alert.subject = QLatin1String(key);
    entry.alert.kind = QStringLiteral("service");
    entry.alert.severity = severity;
    entry.record.firedAt = entry.alert.since = now.addSecs(-60 * minutes);
    return entry;
  };
  auto taken = made("taken", Severity::P1, 90);
  taken.record.owner = QStringLiteral("ann");
  taken.record.acknowledgedAt = now;
  const QList<AlertCase> cases{made("grave", Severity::P0, 1), taken, made("overdue", Severity::P1, 60),
                               made("fresh", Severity::P1, 1), made("least", Severity::P2, 600)};
  AlertItems items;
  items.setCases(cases, fakeSystem(), now, now);
  QStringList order;
  for (int row = 0; row < items.rowCount(); ++row) order += items.at(row)->alert.key;
  QCOMPARE(order, (QStringList{"grave", "overdue", "taken", "fresh", "least"}));
}

void TestAlertsPage::theClockSaysWhoHasToDoWhat() {
  const auto now = FakeContext::now();
  auto system = fakeSystem();
  AlertCase entry;
  entry.alert.severity = Severity::P1;
  entry.record.firedAt = now.addSecs(-180);
  const auto state = [&] { return answerState(entry, system, now); };
  QCOMPARE(state().toString(), QStringLiteral("answer within 12 min"));
  entry.incident.emplace().id = QStringLiteral("INC-1");
  QCOMPARE(state().text, QStringLiteral("answer within 12 min"));
  QCOMPARE(state().toString(), QStringLiteral("INC-1: answer within 12 min"));
  entry.incident->isTaken = true;
  QCOMPARE(whoAnswers(entry).toString(), QStringLiteral("INC-1: being seen to"));
  entry.incident->commander = QStringLiteral("ben");
  QCOMPARE(whoAnswers(entry).toString(), QStringLiteral("INC-1: commander ben"));
  entry.incident.reset();
  QCOMPARE(state().text, QStringLiteral("answer within 12 min"));
  QCOMPARE(state().tone, Tone::Warning);
  // Of a short time each second counts, and none is lost.
  entry.record.firedAt = now.addSecs(-(15 * 60 - 113));
  QCOMPARE(state().text, QStringLiteral("answer within 1 min 53 s"));
  QCOMPARE(deadlineText(now.addSecs(113), now), QStringLiteral("12:05:53 UTC"));
  entry.record.firedAt = now.addSecs(-18 * 60);
  QCOMPARE(state().text, QStringLiteral("overdue by 3 min"));
  QCOMPARE(state().tone, Tone::Critical);
  entry.alert.state = Alert::State::NoData;
  QCOMPARE(state().text, QStringLiteral("no data; overdue by 3 min"));
  entry.alert.state = Alert::State::Firing;
  system.response.clear();
  QCOMPARE(state().text, QStringLiteral("nobody sees to it"));
  entry.record.owner = QStringLiteral("ann");
  entry.record.acknowledgedAt = now;
  QCOMPARE(state().text, QStringLiteral("ann sees to it"));
  entry.alert.state = Alert::State::Recovering;
  QCOMPARE(state().text, QStringLiteral("recovering"));
  entry.alert.explainedBy = QStringLiteral("Redis");
  QCOMPARE(state().text, QStringLiteral("explained by Redis"));
  entry.record.silencedUntil = now.addSecs(26 * 60);
  entry.record.silencedBy = QStringLiteral("ben");
  QCOMPARE(state().text, QStringLiteral("silenced until 12:30 UTC by ben, ann sees to it"));
  entry.record.acknowledgedAt = {};
  QCOMPARE(state().text, QStringLiteral("silenced until 12:30 UTC by ben"));
  entry.record.silencedUntil = now.addDays(1);
  QCOMPARE(state().text, QStringLiteral("silenced until 2026-11-23 12:04 UTC by ben"));
  // Over is over.
  entry.record.silencedUntil = now;
  QCOMPARE(state().text, QStringLiteral("explained by Redis"));
}

void TestAlertsPage::theGravestComesFirst() {
  const Shower shower(Scene::Trouble);
  QStringList severities;
  for (int row = 0; row < shower.table()->model()->rowCount(); ++row) {
    // What stands below its group's first belongs to that.
    if (shower.table()->model()->index(row, 0).data(IdRole).toString() == failed) continue;
    severities += shower.table()->model()->index(row, AlertItems::SeverityColumn).data().toString();
  }
  QCOMPARE(severities, (QStringList{"P1", "P1"}));
}

void TestAlertsPage::theBadgeIsWhatIsOpen() {
  Shower shower(Scene::Trouble);
  QCOMPARE(shower.page.count(), 3);
  QCOMPARE(shower.page.countTone(), Tone::Critical);
  shower.fake.alerts().at(depth)->record.acknowledgedAt = FakeContext::now();
  shower.fake.alerts().at(success)->alert.explainedBy = QStringLiteral("Database");
  shower.fake.alerts().announce();
  // That somebody sees to the graver one does not make it any better, and it still fires: the badge is what "Open"
  // says.
  QCOMPARE(shower.page.count(), 2);
  QCOMPARE(shower.page.countTone(), Tone::Critical);
  QVERIFY(shower.button(QStringLiteral("Open  2")) != nullptr);
  shower.fake.alerts().at(failed)->record.silencedUntil = FakeContext::now().addSecs(60);
  shower.fake.alerts().announce();
  QCOMPARE(shower.page.count(), 1);
  // What is no emergency loses its colour once somebody has it.
  shower.fake.alerts().at(depth)->alert.severity = Severity::P2;
  shower.fake.alerts().announce();
  QCOMPARE(shower.page.count(), 1);
  QCOMPARE(shower.page.countTone(), Tone::Neutral);
}

/// What fitted a minute ago may do harm now.
void TestAlertsPage::whatFitsFollowsWhatIsKnown() {
  Shower shower(Scene::Trouble);
  shower.page.select(success);
  const auto offers = [&shower] { return shower.page.findChildren<ProcedureOffer *>().size(); };
  QTRY_COMPARE(offers(), 1);
  auto &api = shower.fake.status().current.services[0];
  api.health = Health::Down;
  api.freshness.error = QStringLiteral("relation \"documents\" does not exist");
  shower.fake.alerts().announce();
  QTRY_COMPARE(offers(), 0);
  QTRY_VERIFY(shower.says(QStringLiteral("Data is missing")));
}

void TestAlertsPage::calmIsSaidOnlyWhenAllHaveAnswered() {
  const QString calm = QStringLiteral("have answered, the oldest answer");
  {
    const Shower shower(Scene::Ok);
    QVERIFY(shower.says(calm));
    QVERIFY(shower.says(QStringLiteral("All 6 sources")));
    QCOMPARE(shower.button(QStringLiteral("All"))->text(), QStringLiteral("All  0"));
  }
  for (const auto scene : {Scene::Loading, Scene::Partial, Scene::Offline, Scene::Empty, Scene::Stale}) {
    Shower shower(scene);
    shower.fake.alerts().cases.clear();
    shower.fake.alerts().announce();
    QVERIFY2(!shower.says(calm), qPrintable(sceneName(scene)));
    // Where nothing is watched there is nothing to count either.
    const auto figure = scene == Scene::Empty ? QStringLiteral("0") : QStringLiteral("–");
    QCOMPARE(shower.button(QStringLiteral("Open"))->text(), QStringLiteral("Open  ") + figure);
    QCOMPARE(shower.button(QStringLiteral("All"))->text(), QStringLiteral("All  ") + figure);
  }
  Shower blind(Scene::Ok);
  blind.fake.alerts().fault = Error{ErrorCode::Unreachable,
                                    QStringLiteral("Asking for alerts"),
                                    QStringLiteral("http://alerts.example"),
                                    QStringLiteral("connection refused"),
                                    {}};
  blind.fake.alerts().announce();
  QVERIFY(!blind.says(calm));
  QVERIFY(blind.says(QStringLiteral("connection refused")));
}

void TestAlertsPage::openHidesWhatMayWait() {
  Shower shower(Scene::Trouble);
  shower.fake.alerts().at(depth)->record.silencedUntil = FakeContext::now().addSecs(60);
  shower.fake.alerts().announce();
  QCOMPARE(shower.table()->model()->rowCount(), 2);
  QCOMPARE(shower.button(QStringLiteral("Open"))->text(), QStringLiteral("Open  2"));
  shower.button(QStringLiteral("All"))->click();
  QCOMPARE(shower.button(QStringLiteral("All"))->text(), QStringLiteral("All  3"));
  shower.page.select(depth);
  QCOMPARE(shower.table()->model()->rowCount(), 3);
}

/// Overview asks for somebody all the same.
void TestAlertsPage::whatASilencedCauseExplainsDoesNotWait() {
  Shower shower(Scene::Trouble);
  auto &cases = shower.fake.alerts().cases;
  auto &cause = cases[0];
  QCOMPARE(cause.alert.kind, QStringLiteral("service"));
  shower.fake.alerts().at(depth)->alert.explainedBy = cause.alert.title;
  shower.fake.alerts().announce();
  const auto open = [&] { return shower.button(QStringLiteral("Open"))->text(); };
  const auto before = open();
  const int rows = shower.table()->model()->rowCount();
  cause.record.silencedUntil = FakeContext::now().addSecs(60);
  shower.fake.alerts().announce();
  QCOMPARE(open(), before);  // one less, and one more
  QCOMPARE(shower.table()->model()->rowCount(), rows - 1);
  shower.page.select(depth);
  QCOMPARE(shower.table()->currentIndex().data(IdRole).toString(), depth);
}

void TestAlertsPage::oneCauseIsOneRow() {
  Shower shower(Scene::Trouble);
  const auto rows = [&] { return shower.table()->model()->rowCount(); };
  QCOMPARE(rows(), 3);
  // As in any tree.
  shower.page.select(depth);
  QTest::keyClick(shower.table(), Qt::Key_Left);
  QCOMPARE(rows(), 2);
  QTest::keyClick(shower.table(), Qt::Key_Right);
  QCOMPARE(rows(), 3);
  QTest::keyClick(shower.table(), Qt::Key_Left);
  QCOMPARE(rows(), 2);
  QCOMPARE(shower.table()->currentIndex().data(IdRole).toString(), depth);
  // What nobody has answered is told by its group, too.
  shower.fake.alerts().at(depth)->record.owner = QStringLiteral("ann");
  shower.fake.alerts().at(depth)->record.acknowledgedAt = FakeContext::now();
  shower.fake.alerts().announce();
  QVERIFY(shower.cell(depth, AlertItems::Answer).startsWith(QLatin1String("another: ")));
  // A click on its name opens it.
  const auto cell = shower.table()->currentIndex().siblingAtColumn(AlertItems::What);
  QTest::mouseClick(shower.table()->viewport(), Qt::LeftButton, {}, shower.table()->visualRect(cell).center());
  QCOMPARE(rows(), 3);
  QCOMPARE(shower.cell(depth, AlertItems::Answer), QStringLiteral("ann sees to it"));
}

void TestAlertsPage::anotherEnvironmentEndsTheQuestion() {
  for (const bool isAcknowledged : {true, false}) {
    Shower shower(Scene::Trouble);
    shower.page.select(depth);
    shower.button(isAcknowledged ? QStringLiteral("Acknowledge") : QStringLiteral("Silence…"))->click();
    const QPointer<QuestionDialog> dialog = shower.page.findChild<QuestionDialog *>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    // The same place, connected anew: what was typed stays.
    PageContext same(shower.fake.context().system(), shower.fake.context().environment());
    same.alerts = &shower.fake.alerts();
    shower.page.setContext(&same);
    QVERIFY(dialog != nullptr && dialog->isVisible());
    // The same alert is there, but it is another's.
    FakeContext production(Scene::ReadOnly);
    production.alerts().cases = shower.fake.alerts().cases;
    shower.page.setContext(&production.context());
    QTRY_VERIFY(dialog.isNull());
    QVERIFY(shower.fake.alerts().told.isEmpty() && production.alerts().told.isEmpty());
    shower.page.setContext(nullptr);
  }
}

void TestAlertsPage::acknowledgedByKeyboardAlone() {
  Shower shower(Scene::Trouble);
  shower.page.activateWindow();
  QVERIFY(QTest::qWaitForWindowActive(&shower.page));
  shower.page.firstFocus()->setFocus();
  QCOMPARE(shower.page.focusWidget(), shower.table());
  QTest::keyClick(shower.table(), Qt::Key_Home, Qt::ControlModifier);
  const auto key = shower.table()->currentIndex().data(IdRole).toString();
  QTest::keyClick(shower.table(), Qt::Key_Return);
  QCOMPARE(shower.page.focusWidget(), shower.button(QStringLiteral("Acknowledge")));
  QTest::keyClick(shower.page.focusWidget(), Qt::Key_Space);
  auto *dialog = shower.page.findChild<AcknowledgeDialog *>();
  QVERIFY(dialog != nullptr && dialog->isVisible());
  // Somebody is suggested; nobody is refused.
  auto *owner = dialog->findChildren<QLineEdit *>().first();
  QVERIFY(!owner->text().isEmpty());
  owner->clear();
  QVERIFY(shows(shownIn(*dialog), condensedShape(QStringLiteral("Say who sees to it."))));
  QTest::keyClick(owner, Qt::Key_Return);
  QVERIFY(shower.fake.alerts().told.isEmpty());
  QTest::keyClicks(owner, QStringLiteral("ann"));
  picture(*dialog, QStringLiteral("alerts-acknowledge"));
  QTest::keyClick(owner, Qt::Key_Return);
  QTRY_COMPARE(shower.fake.alerts().told, QStringList{QStringLiteral("ack %1 ann ").arg(key)});
  QTRY_COMPARE(shower.cell(key, AlertItems::Answer), QStringLiteral("ann sees to it"));
}

void TestAlertsPage::oneAnswerForOneCause() {
  for (const bool all : {true, false}) {
    Shower shower(Scene::Trouble);
    shower.page.select(depth);
    shower.button(QStringLiteral("Acknowledge"))->click();
    auto *dialog = shower.page.findChild<AcknowledgeDialog *>();
    QVERIFY(dialog != nullptr);
    auto *others = dialog->findChild<QCheckBox *>();
    QVERIFY2(others->text().startsWith(QStringLiteral("And 1 other alert")), qPrintable(others->text()));
    QVERIFY(others->isChecked() && others->isVisible());
    picture(*dialog, QStringLiteral("alerts-acknowledge-cause"));
    if (!all) others->click();
    const auto label = all ? QStringLiteral("Acknowledge 2 alert") : QStringLiteral("Acknowledge 1 alert");
    for (auto *each : dialog->findChildren<QPushButton *>()) {
      if (each->text().startsWith(label)) each->click();
    }
    QTRY_COMPARE(shower.fake.alerts().told.size(), all ? 2 : 1);
    QCOMPARE(shower.fake.alerts().at(depth)->record.isAcknowledged(), true);
    const auto cases = shower.fake.alerts().alerts();
    const auto asks = [](const AlertCase &each) { return each.needsAnswer(FakeContext::now()); };
    QCOMPARE(std::ranges::count_if(cases, asks), all ? 1 : 2);
  }
}

void TestAlertsPage::silencedWithAComment() {
  Shower shower(Scene::Trouble);
  shower.page.select(depth);
  shower.button(QStringLiteral("Silence…"))->click();
  auto *dialog = shower.page.findChild<SilenceDialog *>();
  QVERIFY(dialog != nullptr);
  QPushButton *accept = nullptr;
  for (auto *each : dialog->findChildren<QPushButton *>()) {
    if (each->text().startsWith(QStringLiteral("Silence 1"))) accept = each;
  }
  QVERIFY(accept != nullptr && !accept->isEnabled());
  QCOMPARE(accept->accessibleDescription(), QStringLiteral("Say why."));
  QRadioButton *hours = nullptr;
  for (auto *each : dialog->findChildren<QRadioButton *>()) {
    if (each->text() == QLatin1String("4 h")) hours = each;
  }
  QVERIFY(hours != nullptr);
  hours->click();
  for (auto *each : dialog->findChildren<QLineEdit *>()) {
    if (each->accessibleName().startsWith(QStringLiteral("Why")))
      QTest::keyClicks(each, QStringLiteral("a test of load"));
  }
  picture(*dialog, QStringLiteral("alerts-silence"));
  accept->click();
  QTRY_COMPARE(shower.fake.alerts().told, QStringList{QStringLiteral("silence %1 240 a test of load").arg(depth)});
}

void TestAlertsPage::aSilenceEnds() {
  Shower shower(Scene::Trouble);
  shower.fake.alerts().at(depth)->record.silencedUntil = FakeContext::now().addSecs(60);
  shower.fake.alerts().announce();
  // It is not among the open ones, and is shown all the same.
  shower.page.select(depth);
  QVERIFY(shower.button(QStringLiteral("Silence…")) == nullptr);
  shower.button(QStringLiteral("End the silence"))->click();
  QTRY_COMPARE(shower.fake.alerts().told, QStringList{QStringLiteral("unsilence ") + depth});
  QTRY_VERIFY(shower.button(QStringLiteral("Silence…")) != nullptr);
}

void TestAlertsPage::whatCannotBeWrittenIsSaid() {
  Shower shower(Scene::Trouble);
  shower.fake.alerts().notWritable = QStringLiteral("The journal can't be written: no space left");
  shower.fake.alerts().announce();
  for (const char *text : {"Acknowledge", "Silence…"}) {
    const auto *button = shower.button(QString::fromUtf8(text));
    QVERIFY2(!button->isEnabled(), text);
    QVERIFY2(button->accessibleDescription().contains(QStringLiteral("no space left")), text);
  }
}

void TestAlertsPage::readOnlyMayAcknowledge() {
  const Shower shower(Scene::ReadOnly);
  QVERIFY(shower.button(QStringLiteral("Acknowledge"))->isEnabled());
  // What changes the environment may not be done, and that stands beside it in words.
  const auto *procedure = shower.button(QStringLiteral("The queue is backing up"));
  if (procedure != nullptr) QVERIFY(!procedure->isEnabled());
  QVERIFY(shower.says(QStringLiteral("Production is read-only")));
}

void TestAlertsPage::whatIsRefusedIsSaid() {
  Shower shower(Scene::Trouble);
  shower.fake.alerts().at(depth)->record.silencedUntil = FakeContext::now().addSecs(60);
  shower.fake.alerts().refusal =
      Error{ErrorCode::Failed, QStringLiteral("Ending a silence"), {}, QStringLiteral("the disk is full"), {}};
  shower.fake.alerts().announce();
  shower.page.select(depth);
  shower.button(QStringLiteral("End the silence"))->click();
  QTRY_VERIFY(shower.says(QStringLiteral("the disk is full")));
}

void TestAlertsPage::proceduresOpenWithTheirInputs() {
  Shower shower(Scene::Trouble);
  QString procedure;
  Json inputs;
  connect(&shower.fake.context(), &PageContext::procedureRequested, this, [&](const QString &name, const Json &given) {
    procedure = name;
    inputs = given;
  });
  shower.page.select(success);
  shower.button(QStringLiteral("Restart a service"))->click();
  QCOMPARE(procedure, QStringLiteral("restart-service"));
  QCOMPARE(inputs, (Json{{"service", "api"}}));
  int triages = 0;
  connect(&shower.fake.context(), &PageContext::triageRequested, this, [&] { ++triages; });
  shower.button(QStringLiteral("Triage"))->click();
  QCOMPARE(triages, 1);
}

void TestAlertsPage::oneAlertIsTriaged() {
  Shower shower(Scene::Trouble);
  QSignalSpy wanted(&shower.fake.context(), &PageContext::triageRequested);
  shower.page.select(depth);
  auto *triage = shower.button(QStringLiteral("Triage this alert"));
  QVERIFY(triage != nullptr && triage->isEnabled());
  triage->click();
  QCOMPARE(wanted.size(), 1);
  QCOMPARE(wanted.first().first().toString(), depth);
}

void TestAlertsPage::theRuleIsTold() {
  Shower shower(Scene::Trouble);
  shower.page.select(depth);
  QTRY_VERIFY(shower.says(QStringLiteral("P1 > 200, P3 > 100")));
  shower.fake.alerts().changes[depth] = {
      {FakeContext::now().addSecs(-60), QStringLiteral("acknowledged"), QStringLiteral("root"),
       QStringLiteral("ann sees to it: load test")},
      {FakeContext::now().addSecs(-252), QStringLiteral("fired"), QStringLiteral("root"), QStringLiteral("depth 231")}};
  shower.fake.alerts().at(depth)->alert.flaps = 2;
  shower.fake.alerts().announce();
  QTRY_VERIFY(shower.says(QStringLiteral("11:59 UTC  first seen: depth 231")));
  // Nobody here knows when it began.
  QTRY_VERIFY(shower.says(QStringLiteral("Seen since")));
  QVERIFY(!shower.says(QStringLiteral("Began")));
  QTRY_VERIFY(shower.says(QStringLiteral("12:03 UTC  acknowledged by root: ann sees to it: load test")));
  QTRY_VERIFY(shower.says(QStringLiteral("2 time")));
  // Whom a service takes with it.
  auto system = fakeSystem();
  Alert alert;
  alert.kind = QStringLiteral("service");
  alert.subject = QStringLiteral("cache");
  QCOMPARE(dependentsOf(alert, system), (QStringList{"Document API", "Workers"}));
}

void TestAlertsPage::selectionOutlivesNews() {
  Shower shower(Scene::Trouble);
  shower.page.select(failed);
  shower.fake.alerts().cases.prepend(managedCase(false));
  shower.fake.alerts().announce();
  QCOMPARE(shower.table()->currentIndex().data(IdRole).toString(), failed);
  // What is asked for and not there leaves the choice to the user.
  shower.page.select(QStringLiteral("service/none/up"));
  shower.table()->selectRow(1);
  shower.fake.alerts().announce();
  QCOMPARE(shower.table()->currentIndex().row(), 1);
}

void TestAlertsPage::whatIsAskedForIsSelected() {
  Shower shower(Scene::Ok);
  shower.page.select(depth);
  FakeContext trouble(Scene::Trouble);
  shower.fake.alerts().cases = trouble.alerts().cases;
  shower.fake.alerts().announce();
  QCOMPARE(shower.table()->currentIndex().data(IdRole).toString(), depth);
}

void TestAlertsPage::alertManagersAlertsSaySo() {
  Shower shower(Scene::Ok);
  shower.fake.alerts().cases = {managedCase(false)};
  shower.fake.alerts().announce();
  const QString key = QStringLiteral("alertmanager/9a1f00c2");
  QCOMPARE(shower.cell(key, AlertItems::SourceColumn), QStringLiteral("Alertmanager"));
  QVERIFY(shower.says(QStringLiteral("so it counts as P2")));
  QVERIFY(shower.says(QStringLiteral("Began")) && !shower.says(QStringLiteral("Seen since")));
}

void TestAlertsPage::aNarrowPageTellsWhatMatters_data() {
  QTest::addColumn<QSize>("size");
  QTest::newRow("of the smallest window") << QSize(761, 486);
  QTest::newRow("of one with letters half as large again") << QSize(654, 420);
  QTest::newRow("beside its detail") << QSize(1'081, 686);
}

/// How grave, what, since when, and who has it stand there whole; the rest is counted.
void TestAlertsPage::aNarrowPageTellsWhatMatters() {
  QFETCH(QSize, size);
  Shower shower(Scene::Trouble);
  shower.page.resize(size);
  shower.fake.alerts().announce();
  QCoreApplication::processEvents();
  QCOMPARE(shower.page.size(), size);
  const auto *table = shower.table();
  for (const int column : {AlertItems::SeverityColumn, AlertItems::What, AlertItems::Since, AlertItems::Answer}) {
    QVERIFY(!table->isColumnHidden(column));
    for (int row = 0; row < table->model()->rowCount(); ++row) {
      const auto cell = table->model()->index(row, column);
      const int needed = table->itemDelegate()->sizeHint({}, cell).width() + table->insetOf(column);
      QVERIFY2(
          column == AlertItems::What || table->columnWidth(column) >= needed,
          qPrintable(
              QStringLiteral("%1: %2 of %3").arg(cell.data().toString()).arg(table->columnWidth(column)).arg(needed)));
    }
  }
  constexpr int roomForTheMatter = 700;
  QCOMPARE(table->isColumnHidden(AlertItems::Text), size.width() < roomForTheMatter);
  // Where it came from goes first, and the table says that it is missing.
  const bool hasSource = !table->isColumnHidden(AlertItems::SourceColumn);
  QVERIFY(!hasSource || !table->isColumnHidden(AlertItems::Text));
  QCOMPARE(table->accessibleDescription().contains(QStringLiteral("Source")), !hasSource);
  picture(shower.page, QStringLiteral("alerts-%1").arg(size.width()));
}

void TestAlertsPage::nothingMovesWhenTheBarComes() {
  ScrollColumn column(QStringLiteral("page"));
  column.content()->setContentsMargins(space::xl, space::l, space::xl, space::xl);
  auto *card = new Card(QStringLiteral("Card"));
  card->setMinimumHeight(400);
  column.content()->addWidget(card);
  column.show();
  for (const int height : {600, 300}) {
    column.resize(800, height);
    QCoreApplication::processEvents();
    QCOMPARE(column.verticalScrollBar()->maximum() > 0, height == 300);
    // As far from the edge as on a page that never scrolls.
    QCOMPARE(card->mapTo(&column, card->rect().topRight()).x(), 800 - space::xl - 1);
  }
}

void TestAlertsPage::aColumnNeverScrollsSideways() {
  ScrollColumn column(QStringLiteral("page"));
  auto *line = new QHBoxLayout;
  auto *first = makeButton(QStringLiteral("First"));
  auto *last = makeButton(QStringLiteral("Last"));
  for (auto *button : {first, last}) {
    button->setMinimumWidth(300);
    line->addWidget(button);
  }
  column.content()->addLayout(line);
  column.setMinimumWidth(1);
  column.resize(400, 200);
  column.show();
  QVERIFY(QTest::qWaitForWindowActive(&column));
  first->setFocus();
  QTest::keyClick(first, Qt::Key_Tab);
  QVERIFY(last->hasFocus());
  QCoreApplication::processEvents();
  QVERIFY(column.widget()->width() > column.viewport()->width());
  QCOMPARE(column.widget()->x(), 0);
}

void TestAlertsPage::pictures_data() {
  QTest::addColumn<int>("scene");
  QTest::addColumn<bool>("dark");
  for (const auto scene : allScenes()) {
    QTest::addRow("%s-light", qPrintable(sceneName(scene))) << int(scene) << false;
  }
  QTest::newRow("trouble-dark") << int(Scene::Trouble) << true;
  QTest::newRow("ok-dark") << int(Scene::Ok) << true;
}

/// For people to look at; nothing on it is markup.
void TestAlertsPage::pictures() {
  QFETCH(int, scene);
  QFETCH(bool, dark);
  Theme::instance().setMode(dark ? ThemeMode::Dark : ThemeMode::Light);
  Shower shower(static_cast<Scene>(scene));
  auto &alerts = shower.fake.alerts();
  if (static_cast<Scene>(scene) == Scene::Trouble) {
    alerts.cases += {managedCase(true), managedCase(false)};
    alerts.cases.last().alert.key += QStringLiteral("-2");
    sortByUrgency(alerts.cases);
    alerts.at(failed)->record.owner = QStringLiteral("ann");
    alerts.at(failed)->record.acknowledgedAt = FakeContext::now().addSecs(-30);
    alerts.changes[depth] = {{FakeContext::now().addSecs(-252), QStringLiteral("fired"), QStringLiteral("root"),
                              QStringLiteral("depth 231 (P1: > 200)")},
                             {FakeContext::now().addDays(-1), QStringLiteral("resolved"), QStringLiteral("root"), {}}};
    shower.button(QStringLiteral("All"))->click();
    shower.page.select(depth);
  }
  alerts.announce();
  picture(shower.page, QStringLiteral("alerts-%1").arg(QLatin1String(QTest::currentDataTag())));
  QCOMPARE(shownIn(shower.page).faults, QStringList());
  Theme::instance().setMode(ThemeMode::Light);
}

QTEST_MAIN(TestAlertsPage)
#include "tst_alerts_page.moc"
