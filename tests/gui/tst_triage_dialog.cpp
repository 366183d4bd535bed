#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QScopeGuard>
#include <QStandardPaths>
#include <QTest>

#include "models/incidents/incident_book.h"
#include "tests/gui/fake_alerts.h"
#include "tests/gui/fake_backends.h"
#include "tests/gui/picture.h"
#include "tests/gui/shown_text.h"
#include "tests/support/await.h"
#include "widgets/triage/triage_dialog.h"

using namespace ops;
using namespace ops::test;

/// Triage as the operator sees it: what is seen comes first, then what it means; it opens procedures, and starts none.
class TestTriageDialog : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();
  void cleanup();
  void showsWhatIsSeenAsItComes();
  void saysHowBadAndWhy();
  void causesHaveTheirEvidence();
  void aProcedureOpensWithItsInputs();
  void readOnlySaysSo();
  void isAddedToTheIncidentThatIsOpen();
  void looksAgain();
  void copiesAsText();
  void unknownIsNotFine();
  void takesWhatTheConsoleKnows();
  void hostileTextsAreText();
  void pictures_data();
  void pictures();

 private:
  /// As in the trouble scene: the ML service is down, the queue is deep.
  Findings findings() const;
  TriageDialog *open();
  /// Ends the look that is under way.
  void end(const Findings &found) {
    QTRY_VERIFY(m_pending != nullptr);
    std::exchange(m_pending, nullptr)->succeed(found);
  }
  bool says(const QString &text) const { return shows(shownIn(*m_dialog), condensedShape(text)); }
  QPushButton *button(const QString &text) const {
    for (auto *found : m_dialog->findChildren<QPushButton *>()) {
      if (found->text().startsWith(text)) return found;
    }
    return nullptr;
  }

  std::unique_ptr<FakeContext> m_fake;
  QPointer<TriageDialog> m_dialog;
  OperationOf<Findings> *m_pending = nullptr;
  int m_looks = 0;
};

void TestTriageDialog::initTestCase() {
  QStandardPaths::setTestModeEnabled(true);
  Theme::install(ThemeMode::Light);
}

void TestTriageDialog::init() {
  m_fake = std::make_unique<FakeContext>(Scene::Trouble);
  m_looks = 0;
  m_pending = nullptr;
}

void TestTriageDialog::cleanup() {
  delete m_dialog;
  m_fake.reset();
}

Findings TestTriageDialog::findings() const {
  Findings found;
  found.status = m_fake->status().current;
  for (const auto &entry : m_fake->alerts().cases) found.alerts.append(entry.alert);
  found.queues = {
      {QStringLiteral("document_queue"), 37, groupComplaints({QStringLiteral("connection refused")}), {}, {}}};
  found.logs = {{QStringLiteral("worker"), 200, {}, QStringLiteral("supervisor does not answer")}};
  found.host.freeBytes = qint64{40} << 30;
  found.host.memoryShare = 0.4;
  found.at = FakeContext::now();
  return found;
}

TriageDialog *TestTriageDialog::open() {
  m_dialog = new TriageDialog(m_fake->context(), [this] {
    ++m_looks;
    return makeOp<Findings>([this](OperationOf<Findings> &op) { m_pending = &op; });
  });
  m_dialog->resize(1'080, 720);
  m_dialog->show();
  return m_dialog;
}

void TestTriageDialog::showsWhatIsSeenAsItComes() {
  open();
  QVERIFY(says(QStringLiteral("Looking")));
  QVERIFY(!button(QStringLiteral("Copy"))->isEnabled());
  QTRY_VERIFY(m_pending != nullptr);
  auto list = Json::array();
  list.push_back(toJson(Observation{QStringLiteral("service/ml"), QStringLiteral("ML service"),
                                    QStringLiteral("Down: connection refused"), Observation::Weight::Bad}));
  Q_EMIT m_pending->progressed({{"observations", list}, {"open", 4}});
  QVERIFY(says(QStringLiteral("Down: connection refused")));
  QVERIFY(says(QStringLiteral("4 answer")));
  picture(*m_dialog, QStringLiteral("triage-looking"));
  QVERIFY(m_dialog->triage() == nullptr);
  end(findings());
  QTRY_VERIFY(m_dialog->triage() != nullptr);
  QVERIFY(!says(QStringLiteral("still to come")));
  // Enter is safe.
  QCOMPARE(m_dialog->focusWidget(), button(QStringLiteral("Close")));
}

void TestTriageDialog::saysHowBadAndWhy() {
  open();
  end(findings());
  QTRY_VERIFY(says(QStringLiteral("Severity P1")));
  QTRY_VERIFY(says(QStringLiteral("depth 231 (P1: > 200)")));
}

void TestTriageDialog::causesHaveTheirEvidence() {
  open();
  end(findings());
  QTRY_VERIFY(m_dialog->triage() != nullptr);
  const auto &causes = m_dialog->triage()->causes;
  QVERIFY(!causes.isEmpty());
  QTRY_VERIFY(says(QStringLiteral("1. ") + causes.first().title));
  for (const auto &text : causes.first().evidenceFor) QVERIFY2(says(text.left(60)), qPrintable(text));
  for (const auto &text : causes.first().notKnown) QVERIFY2(says(text.left(60)), qPrintable(text));
  // The first that is named is shown before the second.
  if (causes.size() > 1) QVERIFY(says(QStringLiteral("2. ") + causes[1].title));
}

void TestTriageDialog::aProcedureOpensWithItsInputs() {
  QString procedure;
  Json inputs;
  connect(&m_fake->context(), &PageContext::procedureRequested, this, [&](const QString &name, const Json &given) {
    procedure = name;
    inputs = given;
  });
  open();
  end(findings());
  QTRY_VERIFY(button(QStringLiteral("Restart a service")) != nullptr);
  // Until somebody presses it nothing happens.
  QCoreApplication::processEvents();
  QVERIFY(procedure.isEmpty());
  button(QStringLiteral("Restart a service"))->click();
  QCOMPARE(procedure, QStringLiteral("restart-service"));
  QVERIFY(!jsonString(inputs, "service").isEmpty());
}

void TestTriageDialog::readOnlySaysSo() {
  m_fake = std::make_unique<FakeContext>(Scene::ReadOnly);
  open();
  end(findings());
  QTRY_VERIFY(button(QStringLiteral("Restart a service")) != nullptr);
  QVERIFY(!button(QStringLiteral("Restart a service"))->isEnabled());
  QTRY_VERIFY(says(QStringLiteral("Production is read-only")));
  m_fake->context().setBlocked({});
  QVERIFY(button(QStringLiteral("Restart a service"))->isEnabled());
}

void TestTriageDialog::isAddedToTheIncidentThatIsOpen() {
  const QTemporaryDir folder;
  JournalOptions options;
  options.folder = folder.filePath(QStringLiteral("journal"));
  Journal journal(options);
  QVERIFY(await(journal.open()));
  auto &context = m_fake->context();
  IncidentBook book(journal, context.system(), context.environment().name);
  context.incidents = &book;
  const auto forget = qScopeGuard([&] {
    delete m_dialog;
    context.incidents = nullptr;
  });
  QTRY_VERIFY(book.isComplete());
  open();
  QVERIFY(button(QStringLiteral("Add to")) == nullptr || !button(QStringLiteral("Add to"))->isVisible());
  NewIncident wanted;
  wanted.title = QStringLiteral("Jobs fail");
  wanted.severity = Severity::P1;
  const auto incident = await(book.open(wanted));
  QVERIFY2(incident, errorText(incident).constData());
  QTRY_VERIFY(button(QStringLiteral("Add to ") + incident->id) != nullptr);
  auto *add = button(QStringLiteral("Add to ") + incident->id);
  QVERIFY(add->isVisible() && !add->isEnabled());
  end(findings());
  QTRY_VERIFY(add->isEnabled());
  add->click();
  QTRY_VERIFY(says(QStringLiteral("Added to ") + incident->id));
  QTRY_COMPARE(book.incidents().first().triages.size(), 1);
  const auto found = book.incidents().first().triages.first().found;
  QCOMPARE(jsonString(found, "severity"), QStringLiteral("P1"));
  QVERIFY(!jsonMember(found, "causes").empty());
}

void TestTriageDialog::looksAgain() {
  open();
  QVERIFY(!button(QStringLiteral("Look again"))->isEnabled());
  end(findings());
  QTRY_VERIFY(button(QStringLiteral("Look again"))->isEnabled());
  button(QStringLiteral("Look again"))->click();
  QCOMPARE(m_looks, 2);
  // What was found stays until there is something better, and says how old it is.
  QVERIFY(says(QStringLiteral("Severity P1")));
  m_fake->context().setClock([] { return FakeContext::now().addSecs(180); });
  Q_EMIT m_fake->context().ticked();
  QVERIFY(says(QStringLiteral("looked 3 min ago")));
  QVERIFY(!says(QStringLiteral("none of its alerts fires any more")));
  const auto cases = std::exchange(m_fake->alerts().cases, {});
  Q_EMIT m_fake->context().ticked();
  QVERIFY(says(QStringLiteral("none of its alerts fires any more")));
  auto better = findings();
  better.status = FakeContext(Scene::Ok).status().current;
  better.alerts.clear();
  better.queues.clear();
  better.logs.clear();
  better.at = FakeContext::now().addSecs(178);
  end(better);
  QTRY_VERIFY(!says(QStringLiteral("Severity P1")));
  QVERIFY(!says(QStringLiteral("looked")));
  QVERIFY(m_dialog->triage()->causes.isEmpty());
}

void TestTriageDialog::copiesAsText() {
  open();
  end(findings());
  QTRY_VERIFY(button(QStringLiteral("Copy"))->isEnabled());
  button(QStringLiteral("Copy"))->click();
  const auto text = QGuiApplication::clipboard()->text();
  QVERIFY(text.startsWith(QStringLiteral("Triage of doc-pipeline / lab, 2026-11-22T12:04:00Z")));
  QVERIFY(text.contains(QStringLiteral("Severity: P1")));
  QVERIFY(text.contains(QStringLiteral("1. ") + m_dialog->triage()->causes.first().title));
}

void TestTriageDialog::unknownIsNotFine() {
  open();
  auto found = findings();
  found.status = FakeContext(Scene::Ok).status().current;
  found.alerts.clear();
  found.queues.clear();
  end(found);
  QTRY_VERIFY(says(QStringLiteral("Nothing that is known")));
  QVERIFY(!says(QStringLiteral("Nothing is wrong")));
}

/// With the real eyes over backends that refuse everything: what the console has seen already is in it.
void TestTriageDialog::takesWhatTheConsoleKnows() {
  m_dialog = new TriageDialog(m_fake->context());
  m_dialog->show();
  QTRY_VERIFY_WITH_TIMEOUT(m_dialog->triage() != nullptr, 30'000);
  QCOMPARE(m_dialog->triage()->findings.alerts.size(), m_fake->alerts().cases.size());
  QCOMPARE(m_dialog->triage()->findings.status.services.size(), m_fake->status().current.services.size());
}

void TestTriageDialog::hostileTextsAreText() {
  open();
  auto found = findings();
  const auto hostile = QStringLiteral("<img src='file:///etc/hostname'>\u202e\n\x1b[31m red");
  for (auto &service : found.status.services) service.detail = hostile;
  found.logs[0].error = hostile;
  found.queues[0].error = hostile;
  end(found);
  QTRY_VERIFY(m_dialog->triage() != nullptr);
  QCOMPARE(shownIn(*m_dialog).faults, QStringList());
  QTRY_VERIFY(says(QStringLiteral("<img")));
}

void TestTriageDialog::pictures_data() {
  QTest::addColumn<int>("scene");
  QTest::addColumn<bool>("dark");
  QTest::newRow("trouble-light") << int(Scene::Trouble) << false;
  QTest::newRow("trouble-dark") << int(Scene::Trouble) << true;
  QTest::newRow("readonly-light") << int(Scene::ReadOnly) << false;
}

void TestTriageDialog::pictures() {
  QFETCH(int, scene);
  QFETCH(bool, dark);
  Theme::instance().setMode(dark ? ThemeMode::Dark : ThemeMode::Light);
  m_fake = std::make_unique<FakeContext>(static_cast<Scene>(scene));
  open();
  end(findings());
  QTRY_VERIFY(m_dialog->triage() != nullptr);
  picture(*m_dialog, QStringLiteral("triage-%1").arg(QLatin1String(QTest::currentDataTag())));
  QCOMPARE(shownIn(*m_dialog).faults, QStringList());
  Theme::instance().setMode(ThemeMode::Light);
}

QTEST_MAIN(TestTriageDialog)
#include "tst_triage_dialog.moc"
