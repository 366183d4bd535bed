#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "tests/gui/fake_alerts.h"
#include "tests/gui/picture.h"
#include "tests/gui/shown_text.h"
#include "tests/support/await.h"
#include "widgets/pages/incidents/incidents_page.h"
#include "widgets/pages/question_dialog.h"

using namespace ops;
using namespace ops::test;

/// What the page of incidents shows and writes, over a real journal.
class TestIncidentsPage : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();
  void cleanup();
  void clocksSayWhatIsDue();
  void modelOfItems();
  void calmIsSaidOnlyOfAJournalThatWasRead();
  void anAlertWithoutAnIncidentIsSaid();
  void aRunThatEndedWellAsksWhetherItIsMitigated();
  void theStatusMessageIsSeenAtOnce();
  void oneIsOpenedByKeyboardAlone();
  void aVisitBeginsWithTheGravest();
  void whoTakesItLeads();
  void factsAndRolesAreWrittenDown();
  void aFormWritesOnlyWhatWasChangedInIt();
  void escThrowsNothingAwayAtOnce();
  void aMessageGoesOut();
  void whatHappenedStandsInTheTimeline();
  void fromResolvedToThePostMortem();
  void aNoteThatWasBegunIsFoundAgain();
  void resolvingNamesWhatStillFires();
  void whoWasCalledIsWrittenDown();
  void theReportIsSaved();
  void whatCannotBeWrittenIsBlocked();
  void hostileTextsAreText();
  void pictures_data();
  void pictures();

 private:
  const Incident &opened(const NewIncident &begin) {
    const auto incident = await(m_book->open(begin));
    Q_ASSERT(incident);
    const bool isThere = QTest::qWaitFor([&] { return m_book->find(incident->uuid) != nullptr; });
    Q_ASSERT(isThere);
    return *m_book->find(incident->uuid);
  }
  const Incident &openedAs(const QString &title, Severity severity, const Json &evidence = {}) {
    NewIncident begin;
    begin.title = title;
    begin.severity = severity;
    begin.evidence = evidence;
    return opened(begin);
  }
  const Incident &only() const { return m_book->incidents().first(); }
  QPushButton *button(const QString &text) const { return buttonIn(*m_page, text); }
  static QPushButton *buttonIn(const QWidget &place, const QString &text) {
    for (auto *found : place.findChildren<QPushButton *>()) {
      if (found->isVisible() && found->text().startsWith(text)) return found;
    }
    return nullptr;
  }
  FormDialog *form() const {
    for (auto *found : m_page->findChildren<FormDialog *>()) {
      if (found->isVisible()) return found;
    }
    return nullptr;
  }
  /// Fills the field of this title, and gives whether it is there.
  static bool fill(const QWidget &place, const QString &title, const QString &text) {
    for (auto *field : place.findChildren<QWidget *>()) {
      if (!field->accessibleName().startsWith(title)) continue;
      if (auto *line = qobject_cast<QLineEdit *>(field)) {
        line->setText(text);
        return true;
      }
      if (auto *edit = qobject_cast<QPlainTextEdit *>(field)) {
        edit->setPlainText(text);
        return true;
      }
    }
    return false;
  }
  bool says(const QString &text) const { return shows(shownIn(*m_page), condensedShape(text)); }

  std::unique_ptr<QTemporaryDir> m_folder;
  std::unique_ptr<Journal> m_journal;
  std::unique_ptr<FakeContext> m_fake;
  std::unique_ptr<IncidentBook> m_book;
  std::unique_ptr<IncidentsPage> m_page;
};

void TestIncidentsPage::initTestCase() {
  QStandardPaths::setTestModeEnabled(true);
  Theme::install(ThemeMode::Light);
}

void TestIncidentsPage::init() {
  m_folder = std::make_unique<QTemporaryDir>();
  JournalOptions options;
  options.folder = m_folder->filePath(QStringLiteral("journal"));
  m_journal = std::make_unique<Journal>(options);
  QVERIFY(await(m_journal->open()));
  m_fake = std::make_unique<FakeContext>(Scene::Trouble);
  auto &context = m_fake->context();
  // The journal's times are the real ones.
  context.setClock({});
  context.journal = m_journal.get();
  m_book = std::make_unique<IncidentBook>(*m_journal, context.system(), context.environment().name);
  context.incidents = m_book.get();
  m_page = std::make_unique<IncidentsPage>();
  m_page->resize(1'080, 760);
  m_page->setContext(&context);
  m_page->show();
  QTRY_VERIFY(m_book->isComplete());
}

void TestIncidentsPage::cleanup() {
  m_page->setContext(nullptr);
  m_page.reset();
  m_fake.reset();
  m_book.reset();
  m_journal.reset();
}

void TestIncidentsPage::clocksSayWhatIsDue() {
  auto system = fakeSystem();
  const IncidentSpec spec;
  Incident incident;
  incident.severity = Severity::P1;
  incident.phases = {{IncidentState::Detected, momentNow(), 1}};
  const auto after = [&](int minutes) {
    auto now = incident.openedAt();
    now.utc = now.utc.addSecs(minutes * 60);
    now.tick.ns += qint64{minutes} * 60'000'000'000;
    QStringList texts;
    for (const auto &due : incidentDues(system, spec, incident, now)) {
      texts.append((due.tone == Tone::Critical ? QStringLiteral("! ") : QString()) + due.text);
    }
    return texts;
  };
  QCOMPARE(after(1), (QStringList{"to be taken within 14 min", "status message due in 4 min"}));
  QCOMPARE(after(4), (QStringList{"to be taken within 11 min", "status message due in 1 min"}));
  QCOMPARE(after(7), (QStringList{"! status message overdue by 2 min", "to be taken within 8 min"}));
  QCOMPARE(after(16), (QStringList{"! nobody has taken it within 15 min", "! status message overdue by 11 min"}));
  incident.acknowledged = incident.openedAt();
  QCOMPARE(after(16), QStringList{"! status message overdue by 11 min"});
  incident.phases.append({IncidentState::Resolved, momentNow(), 2});
  QCOMPARE(after(16), QStringList());
}

void TestIncidentsPage::modelOfItems() {
  IncidentItems items;
  const QAbstractItemModelTester tester(&items, QAbstractItemModelTester::FailureReportingMode::QtTest);
  const auto first = openedAs(QStringLiteral("The API is down"), Severity::P0);
  items.setIncidents(m_book->incidents(), fakeSystem(), m_book->spec(), momentNow());
  QCOMPARE(items.rowCount(), 1);
  QCOMPARE(items.index(0, IncidentItems::SeverityColumn).data().toString(), QStringLiteral("P0"));
  openedAs(QStringLiteral("Jobs fail"), Severity::P2);
  items.setIncidents(m_book->incidents(), fakeSystem(), m_book->spec(), momentNow());
  QCOMPARE(items.rowOf(first.uuid), 0);  // the gravest stays first
  items.setIncidents({}, fakeSystem(), m_book->spec(), momentNow());
  QCOMPARE(items.rowCount(), 0);
}

void TestIncidentsPage::calmIsSaidOnlyOfAJournalThatWasRead() {
  m_fake->alerts().cases.clear();
  m_page->setContext(nullptr);
  m_page->setContext(&m_fake->context());
  QTRY_VERIFY(says(QStringLiteral("No incident")));
  QCOMPARE(m_page->count(), 0);
  m_page->setContext(nullptr);
  m_fake->context().incidents = nullptr;
  m_page->setContext(&m_fake->context());
  QTRY_VERIFY(says(QStringLiteral("Not known")));
  m_fake->context().setBlocked(QStringLiteral("The journal can't be opened: the disk is full"));
  QVERIFY(says(QStringLiteral("the disk is full")));
  QVERIFY(!says(QStringLiteral("No incident")));
  QVERIFY(!button(QStringLiteral("Open an incident"))->isEnabled());
}

/// It is offered to open one for it, with what is known of it.
void TestIncidentsPage::anAlertWithoutAnIncidentIsSaid() {
  AlertCase api;
  api.alert.key = QStringLiteral("service/api/up");
  api.alert.subject = QStringLiteral("api");
  api.alert.title = QStringLiteral("API");
  api.alert.text = QStringLiteral("nothing listens");
  api.alert.severity = Severity::P0;
  m_fake->alerts().cases = {api};
  QVERIFY(alertWithoutIncident({api}, {}, m_fake->context().wallTime()) != nullptr);
  api.record.silencedUntil = m_fake->context().wallTime().addSecs(60);
  QVERIFY(alertWithoutIncident({api}, {}, m_fake->context().wallTime()) == nullptr);
  openedAs(QStringLiteral("Documents come late"), Severity::P2);
  m_page->setContext(nullptr);
  m_page->setContext(&m_fake->context());
  QTRY_VERIFY(says(QStringLiteral("P0: API has no incident")));
  QVERIFY(button(QStringLiteral("Open one for it")) != nullptr);
  button(QStringLiteral("Open one for it"))->click();
  QVERIFY(form() != nullptr);
  QCOMPARE(form()->value(QStringLiteral("title")), QStringLiteral("API: nothing listens"));
  QCOMPARE(form()->value(QStringLiteral("severity")), QStringLiteral("P0"));
  QCOMPARE(form()->value(QStringLiteral("component")), QStringLiteral("api"));
  form()->accept();
  QTRY_COMPARE(m_book->incidents().size(), 2);
  QTRY_VERIFY(!says(QStringLiteral("has no incident")));
  QVERIFY(button(QStringLiteral("Open one for it")) == nullptr);
}

/// What a run has done is known; whether it has helped, people say.
void TestIncidentsPage::aRunThatEndedWellAsksWhetherItIsMitigated() {
  IncidentStory story;
  story.incident.phases = {{IncidentState::Detected, momentNow(), 1}};
  RunSummary run;
  run.outcome = QStringLiteral("succeeded");
  run.closedAt = utcNow();
  story.runs = {run};
  QVERIFY(runThatMayHaveMitigated(story) == nullptr);  // it has changed nothing
  story.changedAt = Moment{run.closedAt.addSecs(-5), {}};
  QVERIFY(runThatMayHaveMitigated(story) == &story.runs.first());
  story.runs.first().outcome = QStringLiteral("failed");
  QVERIFY(runThatMayHaveMitigated(story) == nullptr);

  AlertCase api;
  api.alert.subject = QStringLiteral("api");
  api.alert.severity = Severity::P1;
  m_fake->alerts().cases = {api};
  opened({.title = QStringLiteral("API is down"),
          .severity = Severity::P1,
          .component = QStringLiteral("api"),
          .impact = {},
          .commander = {},
          .evidence = {}});
  const auto write = [this](const char *type, const Json &body, const QString &step) {
    Event event;
    event.type = QLatin1String(type);
    event.system = only().system;
    event.environment = only().environment;
    event.run = QStringLiteral("11111111-2222-3333-4444-555555555555");
    event.step = step;
    event.body = body;
    QVERIFY(await(m_journal->append(event)));
  };
  const auto act = QStringLiteral("act");
  write(event::runOpened,
        {{"procedure", "restart"},
         {"title", "Restart"},
         {"source",
          {{"apiVersion", "opsdeck/v1"},
           {"kind", "Procedure"},
           {"metadata", {{"name", "restart"}, {"title", "Restart"}}},
           {"steps", {{{"id", "act"}, {"title", "Act"}, {"risk", "change"}, {"do", {{"x.y", Json::object()}}}}}}}}},
        {});
  write(event::intent, {{"phase", "do"}, {"action", "x.y"}}, act);
  write(event::outcome, {{"phase", "do"}, {"outcome", "succeeded"}, {"value", {{"changed", true}}}}, act);
  write(event::runClosed, {{"outcome", "succeeded"}}, {});
  QTRY_VERIFY(says(QStringLiteral("succeeded")));
  QVERIFY(!says(QStringLiteral("Is it mitigated?")));
  m_fake->alerts().cases.clear();
  Q_EMIT m_fake->context().ticked();
  QTRY_VERIFY(says(QStringLiteral("“Restart” ended well")));
  picture(*m_page, QStringLiteral("incidents-mitigated"));
  QCOMPARE(only().state(), IncidentState::Detected);
  button(QStringLiteral("Set to Mitigating"))->click();
  QTRY_COMPARE(only().state(), IncidentState::Mitigating);
  QTRY_VERIFY(!says(QStringLiteral("Is it mitigated?")));
}

void TestIncidentsPage::theStatusMessageIsSeenAtOnce() {
  m_fake->alerts().cases.clear();
  openedAs(QStringLiteral("The queue is blocked"), Severity::P0);
  m_page->resize(1'088, 650);  // in a window of 1280 by 800, below two strips
  QTRY_VERIFY(button(QStringLiteral("I have told them")) != nullptr);
  const auto *told = button(QStringLiteral("I have told them"));
  QTRY_COMPARE(told->visibleRegion().boundingRect(), told->rect());
}

void TestIncidentsPage::oneIsOpenedByKeyboardAlone() {
  // Nothing is known that would tell how bad it is.
  m_fake->alerts().cases.clear();
  m_page->activateWindow();
  QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
  QTRY_VERIFY(m_page->firstFocus() == button(QStringLiteral("Open an incident")));
  m_page->firstFocus()->setFocus();
  QTest::keyClick(m_page->focusWidget(), Qt::Key_Space);
  auto *asked = form();
  QVERIFY(asked != nullptr);
  picture(*asked, QStringLiteral("incidents-open"));
  auto *title = qobject_cast<QLineEdit *>(asked->focusWidget());
  QVERIFY(title != nullptr);
  QVERIFY(says(QStringLiteral("Say what is wrong.")));
  QTest::keyClick(title, Qt::Key_Return);
  QVERIFY(form() != nullptr);
  QTest::keyClicks(title, QStringLiteral("Documents are not delivered"));
  QTRY_VERIFY(says(QStringLiteral("Choose how bad it is.")));
  QTest::keyClick(title, Qt::Key_Return);
  QVERIFY(form() != nullptr);
  QTest::keyClick(title, Qt::Key_Tab);
  for (int i = 0; i < 2; ++i) QTest::keyClick(asked->focusWidget(), Qt::Key_Down);
  QTest::keyClick(title, Qt::Key_Return);
  QTRY_COMPARE(m_book->incidents().size(), 1);
  QTRY_COMPARE(only().title, QStringLiteral("Documents are not delivered"));
  QTRY_COMPARE(only().severity, Severity::P1);
  QVERIFY(!only().role(IncidentRole::Commander).isEmpty());
  QTRY_VERIFY(says(only().id));
  QCOMPARE(m_page->count(), 1);
  QCOMPARE(m_page->countTone(), Tone::Critical);
}

void TestIncidentsPage::aVisitBeginsWithTheGravest() {
  const auto old = openedAs(QStringLiteral("Yesterday's"), Severity::P2);
  QTRY_VERIFY(says(QStringLiteral("Yesterday's")));
  IncidentEdit over;
  over.state = IncidentState::Resolved;
  QVERIFY(await(m_book->edit(old.uuid, over)));
  QTRY_VERIFY(!m_book->find(old.uuid)->isOpen());
  const auto visit = [this] {
    m_page->hide();
    m_page->show();
  };
  const auto shown = [this] { return m_page->findChild<DataTable *>()->currentIndex().data(IdRole).toString(); };
  const auto minor = openedAs(QStringLiteral("A minor one"), Severity::P3);
  const auto grave = openedAs(QStringLiteral("The API is down"), Severity::P0);
  QCOMPARE(shown(), old.uuid);  // nothing changes under a reader's eyes
  visit();
  QCOMPARE(shown(), grave.uuid);
  const auto preview = [this] { return says(QStringLiteral("P0")) && says(QStringLiteral("The API is down")); };
  QVERIFY(preview());
  // What the user has chosen stays as long as it is open.
  m_page->findChild<DataTable *>()->selectRow(1);
  QCOMPARE(shown(), minor.uuid);
  visit();
  QCOMPARE(shown(), minor.uuid);
  m_page->select(old.uuid);
  QCOMPARE(shown(), old.uuid);
  visit();
  QCOMPARE(shown(), grave.uuid);
}

void TestIncidentsPage::whoTakesItLeads() {
  openedAs(QStringLiteral("The queue is blocked"), Severity::P1);
  QTRY_VERIFY(says(QStringLiteral("to be taken within")));
  QTRY_VERIFY(button(QStringLiteral("I take it")) != nullptr);
  button(QStringLiteral("I take it"))->click();
  QTRY_VERIFY(only().acknowledged.has_value());
  QTRY_COMPARE(only().state(), IncidentState::Triaging);
  QTRY_VERIFY(button(QStringLiteral("I take it")) == nullptr);
  QVERIFY(!says(QStringLiteral("to be taken within")));
  QTRY_VERIFY(button(QStringLiteral("Triaging"))->isChecked());
  button(QStringLiteral("Mitigating"))->click();
  QTRY_COMPARE(only().state(), IncidentState::Mitigating);
  QTRY_VERIFY(button(QStringLiteral("Mitigating"))->isChecked());
}

void TestIncidentsPage::factsAndRolesAreWrittenDown() {
  openedAs(QStringLiteral("The queue is blocked"), Severity::P2);
  QTRY_VERIFY(button(QStringLiteral("Edit")) != nullptr);
  button(QStringLiteral("Edit"))->click();
  QVERIFY(form() != nullptr);
  QVERIFY(fill(*form(), QStringLiteral("What it means to users"), QStringLiteral("No new documents since 12:00")));
  for (auto *choice : form()->findChildren<QComboBox *>()) choice->setCurrentIndex(1);
  buttonIn(*form(), QStringLiteral("Save"))->click();
  QTRY_COMPARE(only().impact, QStringLiteral("No new documents since 12:00"));
  QTRY_COMPARE(only().severity, Severity::P1);
  QTRY_VERIFY(says(QStringLiteral("No new documents since 12:00")));
  QTRY_VERIFY(form() == nullptr);
  button(QStringLiteral("Roles"))->click();
  QVERIFY(fill(*form(), incidentRoleTitle(IncidentRole::Scribe), QStringLiteral("ben")));
  buttonIn(*form(), QStringLiteral("Save"))->click();
  QTRY_COMPARE(only().role(IncidentRole::Scribe), QStringLiteral("ben"));
  QTRY_VERIFY(only().role(IncidentRole::Deputy).isEmpty());
}

/// Two write about the same incident: what one left as it was shown is what the other has written meanwhile.
void TestIncidentsPage::aFormWritesOnlyWhatWasChangedInIt() {
  const auto uuid = openedAs(QStringLiteral("Something is slow"), Severity::P2).uuid;
  QTRY_VERIFY(button(QStringLiteral("Edit")) != nullptr);
  button(QStringLiteral("Edit"))->click();
  QVERIFY(form() != nullptr);
  IncidentEdit other;
  other.title = QStringLiteral("The ML service is slow");
  QVERIFY(await(m_book->edit(uuid, other)));
  QTRY_COMPARE(only().title, *other.title);
  QVERIFY(fill(*form(), QStringLiteral("What it means to users"), QStringLiteral("Documents take minutes")));
  buttonIn(*form(), QStringLiteral("Save"))->click();
  QTRY_COMPARE(only().impact, QStringLiteral("Documents take minutes"));
  QCOMPARE(only().title, *other.title);
}

void TestIncidentsPage::escThrowsNothingAwayAtOnce() {
  QWidget place;
  place.show();
  const QPointer<FormDialog> form = new FormDialog(QStringLiteral("Root cause"), {}, QStringLiteral("Save"), &place);
  form->addText(QStringLiteral("cause"), QStringLiteral("Cause"), {});
  form->ask();
  auto *text = form->findChild<QPlainTextEdit *>();
  QTest::keyClicks(text, QStringLiteral("a full disk"));
  QTest::keyClick(form, Qt::Key_Escape);
  QVERIFY(form && form->isVisible());
  // What is written on is asked for again.
  QTest::keyClicks(text, QStringLiteral("!"));
  QTest::keyClick(form, Qt::Key_Escape);
  QVERIFY(form && form->isVisible());
  QTest::keyClick(form, Qt::Key_Escape);
  QTRY_VERIFY(!form);
}

void TestIncidentsPage::aMessageGoesOut() {
  openedAs(QStringLiteral("The queue is blocked"), Severity::P1);
  QTRY_VERIFY(says(QStringLiteral("status message due in")));
  QVERIFY(fill(*m_page, QStringLiteral("What is new"), QStringLiteral("Workers are being started")));
  QTRY_VERIFY(says(QStringLiteral("Workers are being started\nCommander: nobody yet")));
  // Nobody has named a webhook: there is nothing to send by.
  QVERIFY(button(QStringLiteral("Send to")) == nullptr);
  button(QStringLiteral("Copy"))->click();
  QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("Workers are being started")));
  QTRY_VERIFY(only().messages.isEmpty());
  button(QStringLiteral("I have told them"))->click();
  QTRY_COMPARE(only().messages.size(), 1);
  QTRY_VERIFY(only().messages.first().text.contains(QStringLiteral("Workers are being started")));
  QTRY_COMPARE(only().messages.first().outcome, OutcomeKind::Succeeded);
  QTRY_VERIFY(says(QStringLiteral("told by hand")));
  // What was new is old; the next one is due later.
  const auto *preview = m_page->findChild<QPlainTextEdit *>();
  QTRY_VERIFY(!preview->toPlainText().contains(QStringLiteral("Workers are being started")));
  QTRY_VERIFY(says(QStringLiteral("status message due in 19 min")) ||
              says(QStringLiteral("status message due in 20 min")));
}

void TestIncidentsPage::whatHappenedStandsInTheTimeline() {
  Json evidence{{"severity", "P1"}, {"because", {"API: 0 of 1 running"}}, {"causes", Json::array()}};
  evidence["causes"].push_back({{"title", "API is down"}, {"evidenceFor", {"its process is stopped"}}});
  openedAs(QStringLiteral("API is down"), Severity::P1, evidence);
  QTRY_VERIFY(says(QStringLiteral("1. API is down\n    + its process is stopped")));
  QVERIFY(fill(*m_page, QStringLiteral("Note"), QStringLiteral("asked ann, who stopped it")));
  button(QStringLiteral("Add the note"))->click();
  QTRY_COMPARE(only().notes.size(), 1);
  QTRY_VERIFY(says(QStringLiteral("asked ann, who stopped it")));
  QTRY_VERIFY(shownIn(*m_page).texts.contains(QStringLiteral("note")));
  // Alerts come in by themselves.
  Event alert;
  alert.type = QLatin1String(event::alert);
  alert.system = only().system;
  alert.environment = only().environment;
  alert.body = {
      {"key", "service/api/up"}, {"change", "fired"}, {"severity", "P0"}, {"title", "API"}, {"text", "not answering"}};
  QVERIFY(await(m_journal->append(alert)));
  QTRY_VERIFY(says(QStringLiteral("not answering")));
}

void TestIncidentsPage::fromResolvedToThePostMortem() {
  openedAs(QStringLiteral("The queue is blocked"), Severity::P1);
  QTRY_VERIFY(button(QStringLiteral("Resolve")) != nullptr);
  button(QStringLiteral("Resolve"))->click();
  QVERIFY(!buttonIn(*form(), QStringLiteral("Resolve 1"))->isEnabled());
  QVERIFY(fill(*form(), QStringLiteral("What has ended it"), QStringLiteral("workers were started")));
  buttonIn(*form(), QStringLiteral("Resolve 1"))->click();
  QTRY_COMPARE(only().state(), IncidentState::Resolved);
  QTRY_VERIFY(button(QStringLiteral("Open again")) != nullptr);
  QCOMPARE(m_page->count(), 0);
  // An action with a day that is none is refused in words.
  button(QStringLiteral("Add an action"))->click();
  QVERIFY(fill(*form(), QStringLiteral("What"), QStringLiteral("alert on consumers")));
  QVERIFY(fill(*form(), QStringLiteral("Until when"), QStringLiteral("tomorrow")));
  QVERIFY(!buttonIn(*form(), QStringLiteral("Add 1 action"))->isEnabled());
  QVERIFY(fill(*form(), QStringLiteral("Until when"), QStringLiteral("2020-01-01")));
  QVERIFY(!buttonIn(*form(), QStringLiteral("Add 1 action"))->isEnabled());
  QVERIFY(fill(*form(), QStringLiteral("Until when"), QDate::currentDate().toString(Qt::ISODate)));
  buttonIn(*form(), QStringLiteral("Add 1 action"))->click();
  QTRY_COMPARE(only().actions.size(), 1);
  QVERIFY(await(m_journal->append(
      incidentChange(only(), incidentchange::action, {{"text", "look at memory"}, {"due", "2020-01-01"}}))));
  QTRY_VERIFY(says(QStringLiteral("Overdue")));
  QTRY_VERIFY(button(QStringLiteral("Mark 1 as done")) != nullptr);
  button(QStringLiteral("Mark 1 as done"))->click();
  QTRY_VERIFY(only().actions.first().isDone());
  QTRY_VERIFY(button(QStringLiteral("Mark 1 as done")) == nullptr);
  QTRY_VERIFY(form() == nullptr);
  button(QStringLiteral("Post-mortem is done"))->click();
  QVERIFY(fill(*form(), QStringLiteral("Root cause"), QStringLiteral("nobody watched consumers")));
  buttonIn(*form(), QStringLiteral("End the post-mortem"))->click();
  QTRY_COMPARE(only().state(), IncidentState::Reviewed);
  QTRY_COMPARE(only().rootCause, QStringLiteral("nobody watched consumers"));
  QTRY_VERIFY(form() == nullptr);
  button(QStringLiteral("Open again"))->click();
  QVERIFY(fill(*form(), QStringLiteral("Why"), QStringLiteral("it is blocked again")));
  buttonIn(*form(), QStringLiteral("Open 1 incident again"))->click();
  QTRY_COMPARE(only().state(), IncidentState::Investigating);
}

void TestIncidentsPage::aNoteThatWasBegunIsFoundAgain() {
  openedAs(QStringLiteral("The queue is blocked"), Severity::P1);
  openedAs(QStringLiteral("Jobs fail"), Severity::P2);
  const auto all = m_book->incidents();
  auto *detail = m_page->findChild<IncidentDetail *>();
  const auto show = [&](int which) { detail->setIncident(&all[which], &m_fake->context()); };
  show(0);
  QVERIFY(fill(*detail, QStringLiteral("Note"), QStringLiteral("the disk is")));
  const auto note = [&] {
    for (const auto *line : detail->findChildren<QLineEdit *>()) {
      if (line->accessibleName() == QStringLiteral("Note")) return line->text();
    }
    return QStringLiteral("no such field");
  };
  show(1);
  QCOMPARE(note(), QString());
  show(0);
  QCOMPARE(note(), QStringLiteral("the disk is"));
}

void TestIncidentsPage::resolvingNamesWhatStillFires() {
  openedAs(QStringLiteral("The queue is blocked"), Severity::P1);
  QTRY_VERIFY(button(QStringLiteral("Resolve")) != nullptr);
  button(QStringLiteral("Resolve"))->click();
  QVERIFY(form() != nullptr);
  QVERIFY(shows(shownIn(*form()), condensedShape(QStringLiteral("Still firing: P"))));
  form()->reject();
}

void TestIncidentsPage::whoWasCalledIsWrittenDown() {
  openedAs(QStringLiteral("The queue is blocked"), Severity::P1);
  QTRY_VERIFY(button(QStringLiteral("Write down that L1 was called")) != nullptr);
  button(QStringLiteral("Write down that L1 was called"))->click();
  QTRY_COMPARE(only().notes.size(), 1);
  QTRY_VERIFY(only().notes.first().text.startsWith(QStringLiteral("L1 ")));
  QTRY_VERIFY(button(QStringLiteral("Write down that L1 was called")) == nullptr);
}

void TestIncidentsPage::theReportIsSaved() {
  openedAs(QStringLiteral("The queue is blocked"), Severity::P1);
  auto *detail = m_page->findChild<IncidentDetail *>();
  QTRY_VERIFY(button(QStringLiteral("Save the report")) != nullptr);
  const auto content = [this](const QString &name) {
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  };
  const std::pair<QString, QByteArray> forms[] = {{QStringLiteral("r.html"), "The queue is blocked"},
                                                  {QStringLiteral("r.md"), "The queue is blocked"},
                                                  {QStringLiteral("r.pdf"), "%PDF"}};
  for (const auto &[name, part] : forms) {
    QVERIFY(QMetaObject::invokeMethod(detail, "writeReport", Q_ARG(QString, m_folder->filePath(name))));
    QTRY_VERIFY2(content(name).contains(part), qPrintable(name));
    QTRY_VERIFY(says(QStringLiteral("The report is in ") + m_folder->filePath(name)));
  }
  QVERIFY(QMetaObject::invokeMethod(detail, "writeReport", Q_ARG(QString, m_folder->filePath("report"))));
  QTRY_VERIFY(says(QStringLiteral("the name says no form")));
}

void TestIncidentsPage::whatCannotBeWrittenIsBlocked() {
  openedAs(QStringLiteral("The queue is blocked"), Severity::P1);
  JournalOptions options;
  options.folder = m_journal->folder();
  options.readOnly = true;
  Journal reader(options);
  QVERIFY(await(reader.open()));
  IncidentBook book(reader, fakeSystem(), QStringLiteral("lab"));
  m_page->setContext(nullptr);
  m_fake->context().incidents = &book;
  m_page->setContext(&m_fake->context());
  QTRY_VERIFY(says(QStringLiteral("The queue is blocked")));
  for (const char *text :
       {"Open an incident", "I take it", "Resolve", "Add the note", "I have told them", "Mitigating"}) {
    QTRY_VERIFY2(button(QString::fromUtf8(text)) != nullptr, text);
    QVERIFY2(!button(QString::fromUtf8(text))->isEnabled(), text);
  }
  QVERIFY(button(QStringLiteral("Save the report"))->isEnabled());
  m_page->setContext(nullptr);
}

void TestIncidentsPage::hostileTextsAreText() {
  const auto evil = QStringLiteral("<b>x</b>\u202e<img src=//evil>");
  auto incident = opened({.title = QStringLiteral("<b>x</b>\u202e<img src=//evil>"),
                          .severity = Severity::P1,
                          .component = QStringLiteral("<i>\u202e"),
                          .impact = evil,
                          .commander = QStringLiteral("<u>ann"),
                          .evidence = {{"because", {evil.toStdString()}}}});
  IncidentEdit edit;
  edit.note = edit.rootCause = evil;
  edit.wentWell = {evil};
  edit.actions = {{evil, QStringLiteral("<b>ben"), {}, {}, {}}};
  QVERIFY(await(m_book->edit(incident.uuid, edit)));
  QTRY_COMPARE(only().actions.size(), 1);
  QTRY_VERIFY(says(QStringLiteral("<b>ben")));
  QTRY_VERIFY(shownIn(*m_page).faults.isEmpty());
}

void TestIncidentsPage::pictures_data() {
  QTest::addColumn<bool>("dark");
  QTest::addColumn<QSize>("size");
  QTest::newRow("light") << false << QSize(1'080, 760);
  QTest::newRow("dark") << true << QSize(1'080, 760);
  QTest::newRow("small") << false << QSize(1'060, 620);
  QTest::newRow("wide") << false << QSize(2'200, 1'300);
}

/// For people to look at.
void TestIncidentsPage::pictures() {
  QFETCH(bool, dark);
  QFETCH(QSize, size);
  Theme::instance().setMode(dark ? ThemeMode::Dark : ThemeMode::Light);
  m_page->resize(size);
  picture(*m_page, QStringLiteral("incidents-empty-%1").arg(QLatin1String(QTest::currentDataTag())));
  openedAs(QStringLiteral("Templates are missing"), Severity::P2);
  IncidentEdit edit;
  edit.state = IncidentState::Resolved;
  QVERIFY(await(m_book->edit(only().uuid, edit)));
  Json evidence{{"severity", "P1"},
                {"because", {"API: not answering (P0)", "document_queue: 231 jobs wait (P1: > 50)"}},
                {"causes", Json::array()}};
  evidence["causes"].push_back({{"title", "API is down"},
                                {"evidenceFor", {"its process is stopped, and did not end by itself"}},
                                {"evidenceAgainst", {"Redis, which it needs, answers"}}});
  const auto uuid = opened({.title = QStringLiteral("Documents are not delivered: the API does not answer"),
                            .severity = Severity::P0,
                            .component = QStringLiteral("api"),
                            .impact = QStringLiteral("Nobody can ask for new documents; those under way are finished."),
                            .commander = {},
                            .evidence = evidence})
                        .uuid;
  m_page->select(uuid);
  picture(*m_page, QStringLiteral("incidents-new-%1").arg(QLatin1String(QTest::currentDataTag())));
  edit = {};
  edit.roles = {{IncidentRole::Commander, QStringLiteral("ann")}, {IncidentRole::Scribe, QStringLiteral("ben")}};
  edit.state = IncidentState::Mitigating;
  edit.note = QStringLiteral("The process was stopped by the deployment of 12:01, as its log says.");
  edit.rootCause = QStringLiteral("The deployment stops the API before it looks whether its database can be reached.");
  edit.wentWell = {QStringLiteral("The alert came within 20 seconds.")};
  edit.actions = {{QStringLiteral("Look at the database before the API is stopped"),
                   QStringLiteral("ann"),
                   QDate(2026, 12, 1),
                   {},
                   {}},
                  {QStringLiteral("Write the deployment's steps as a procedure"), {}, {}, {}, {}}};
  QVERIFY(await(m_book->edit(uuid, edit)));
  QVERIFY(await(m_book->send(uuid, QStringLiteral("We are on it."), true)));
  QTRY_VERIFY(m_book->find(uuid)->messages.size() == 1);
  QTRY_VERIFY(says(QStringLiteral("deployment of 12:01")));
  picture(*m_page, QStringLiteral("incidents-%1").arg(QLatin1String(QTest::currentDataTag())));
  for (auto *area : m_page->findChildren<QScrollArea *>()) {
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
  }
  picture(*m_page, QStringLiteral("incidents-end-%1").arg(QLatin1String(QTest::currentDataTag())));
  QVERIFY(shownIn(*m_page).faults.isEmpty());
  Theme::instance().setMode(ThemeMode::Light);
}

QTEST_MAIN(TestIncidentsPage)
#include "tst_incidents_page.moc"
