#include <unistd.h>

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QProcess>
#include <QRegularExpression>

#include "app/lab/jobs.h"
#include "app/lab/lab.h"
#include "models/incidents/alert_log.h"
#include "tests/gui/console_driver.h"
#include "tests/gui/picture.h"
#include "tests/lab/lab_probe.h"
#include "tests/support/await.h"
#include "tests/support/temporary_world.h"
#include "widgets/pages/alerts/alert_dialogs.h"
#include "widgets/pages/incidents/incidents_page.h"
#include "widgets/triage/triage_dialog.h"

using namespace ops;
using namespace ops::test;

namespace {

QByteArray contentOf(const QString &path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

/// From a fault to its report with nothing but the console: the API stops, the alert stands there, somebody takes it,
/// triage names the cause and opens an incident, its procedure mends it, the alert is over, the incident is resolved,
/// and its report tells all of that.
class IncidentConsoleTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void cleanupTestCase();
  void fromAFaultToItsReport();
  void fromTwoFaultsToThePostMortem();

 private:
  const Incident *open() const {
    const auto &all = m_desk->console.context()->incidents->incidents();
    const auto found = std::ranges::find_if(all, &Incident::isOpen);
    return found == all.end() ? nullptr : &*found;
  }
  /// Answers the question that a button of Incidents asks, field by field: lines first, then texts.
  void answer(const QString &question, const QStringList &lines, const QStringList &texts, const QString &button);
  QByteArray saved(const QString &name);
  /// What a reader of PDFs finds in a saved one.
  QString wordsOfPdf(const QString &name) const;
  /// Whether a record of the journal has this hash.
  bool isOfJournal(const QString &hash) const;
  void openIncident(const TriageDialog &triage);
  void closeIncident();
  AlertRecord record(const QString &key) const {
    const auto log =
        await(readAlertLog(*m_desk->console.context()->journal, QStringLiteral("doc-pipeline"), QStringLiteral("lab")));
    return log ? log->records.value(key) : AlertRecord();
  }

  TemporaryWorld m_world;
  std::unique_ptr<Lab> m_lab;
  std::unique_ptr<Desk> m_desk;
};

void IncidentConsoleTest::initTestCase() {
  describeApplication();
  Theme::install(ThemeMode::Light);
  m_lab = std::make_unique<Lab>();
  const auto started = m_lab->start({QCoreApplication::applicationPid(), true});
  QVERIFY2(started, started ? "" : qPrintable(started.error().toString()));
  m_desk = std::make_unique<Desk>();
  QVERIFY2(m_desk->open(), qPrintable(m_desk->console.offlineReason()));
}

void IncidentConsoleTest::cleanupTestCase() {
  m_desk.reset();
  QVERIFY(m_lab->stop());
}

void IncidentConsoleTest::fromAFaultToItsReport() {
  constexpr int longMs = 150'000;
  const auto key = QStringLiteral("service/api/up");
  const auto &page = m_desk->go(QStringLiteral("alerts"));
  QTRY_VERIFY_WITH_TIMEOUT(shows(page, QStringLiteral("sources have answered, the oldest answer")), longMs);
  picture(m_desk->window, QStringLiteral("incident-console-calm"));

  QVERIFY(m_lab->breakWith(QStringLiteral("api-down")));
  QCOMPARE(m_lab->info()->faults, QStringList{"api-down"});
  const Table alerts(page, QStringLiteral("Alerts"));
  QTRY_COMPARE_WITH_TIMEOUT(alerts.cell(0, QStringLiteral("Severity")), QStringLiteral("P0"), longMs);
  QVERIFY(alerts.cell(0, QStringLiteral("Target")).contains(QStringLiteral("API")));
  QVERIFY(page.count() >= 1);
  QCOMPARE(page.countTone(), Tone::Critical);
  // Every desk is to know since when.
  QTRY_VERIFY_WITH_TIMEOUT(record(key).firedAt.isValid(), soonMs);
  picture(m_desk->window, QStringLiteral("incident-console-fires"));

  const int before = page.count();
  QVERIFY(press(page, QStringLiteral("Acknowledge…")));
  auto *dialog = page.findChild<AcknowledgeDialog *>();
  QVERIFY(dialog != nullptr);
  dialog->findChildren<QLineEdit *>().first()->setText(QStringLiteral("ann"));
  QVERIFY(press(*dialog, QStringLiteral("Acknowledge 1 alert")));
  QTRY_COMPARE_WITH_TIMEOUT(alerts.cell(0, QStringLiteral("Response")), QStringLiteral("ann sees to it"), soonMs);
  QCOMPARE(record(key).owner, QStringLiteral("ann"));
  QCOMPARE(page.count(), before);  // it fires on, whoever sees to it

  QVERIFY(press(page, QStringLiteral("Triage")));
  const QPointer<TriageDialog> triage = m_desk->window.findChild<TriageDialog *>();
  QVERIFY(triage != nullptr);
  QTRY_VERIFY_WITH_TIMEOUT(triage->triage() != nullptr, longMs);
  picture(*triage, QStringLiteral("incident-console-triage"));
  QVERIFY(triage->triage()->classification.severity == Severity::P0);
  QVERIFY(!triage->triage()->causes.isEmpty());
  QCOMPARE(triage->triage()->causes.first().id, QStringLiteral("service-down/api"));
  // What was laid out shows a turn later.
  QTRY_VERIFY(shows(*triage, QStringLiteral("1. ") + triage->triage()->causes.first().title));
  QVERIFY(m_desk->wizard() == nullptr);
  openIncident(*triage);
  if (QTest::currentTestFailed()) return;
  QVERIFY(press(*triage, QStringLiteral("The API is down")) || press(*triage, QStringLiteral("API")));
  QTRY_VERIFY(m_desk->wizard() != nullptr);
  auto &wizard = *m_desk->wizard();
  for (int turn = 0; turn < 8 && stageOf(wizard) != QLatin1String("Approve"); ++turn) {
    QVERIFY2(press(wizard, QStringLiteral("Continue to ")), qPrintable(wordsOf(wizard).join(QLatin1Char('|'))));
  }
  picture(wizard, QStringLiteral("incident-console-approve"));
  QVERIFY2(press(wizard, QStringLiteral("Restart the API")), qPrintable(wordsOf(wizard).join(QLatin1Char('|'))));
  QTRY_VERIFY2_WITH_TIMEOUT(shows(wizard, QStringLiteral("All is done")),
                            qPrintable(wordsOf(wizard).join(QLatin1Char('|'))), longMs);
  QCOMPARE(m_lab->info()->faults, QStringList());
  QVERIFY(press(wizard, QStringLiteral("Close")));

  // Damped: it is over once it has been quiet for a minute.
  QTRY_VERIFY_WITH_TIMEOUT(!record(key).firedAt.isValid(), longMs);
  QVERIFY(!record(key).isAcknowledged());
  m_desk->go(QStringLiteral("alerts"));
  QTRY_VERIFY_WITH_TIMEOUT(alerts.cells(QStringLiteral("Target")).filter(QStringLiteral("API")).isEmpty(), soonMs);
  closeIncident();
}

void IncidentConsoleTest::openIncident(const TriageDialog &triage) {
  QVERIFY(press(triage, QStringLiteral("Open an incident")));
  auto *form = triage.findChild<FormDialog *>();
  QVERIFY(form != nullptr);
  // What triage has found stands there already.
  QCOMPARE(form->value(QStringLiteral("title")), triage.triage()->causes.first().title);
  QCOMPARE(form->value(QStringLiteral("severity")), QStringLiteral("P0"));
  QCOMPARE(form->value(QStringLiteral("component")), QStringLiteral("api"));
  QVERIFY(press(*form, QStringLiteral("Open 1 incident")));
  const auto *book = m_desk->console.context()->incidents;
  QTRY_COMPARE_WITH_TIMEOUT(book->incidents().size(), 1, soonMs);
  QTRY_COMPARE_WITH_TIMEOUT(m_desk->window.currentPage(), QStringLiteral("incidents"), soonMs);
  const auto &page = *qobject_cast<Page *>(m_desk->window.findChild<IncidentsPage *>());
  QTRY_VERIFY_WITH_TIMEOUT(shows(page, QStringLiteral("its process is stopped")), soonMs);
  // Who opens it leads, unless somebody else was named: it is taken.
  QVERIFY(book->incidents().first().acknowledged.has_value());
  QVERIFY(press(page, QStringLiteral("I have told them")));
  QTRY_COMPARE_WITH_TIMEOUT(book->incidents().first().messages.size(), 1, soonMs);
  QVERIFY(press(page, QStringLiteral("Mitigating")));
  QTRY_COMPARE_WITH_TIMEOUT(book->incidents().first().state(), IncidentState::Mitigating, soonMs);
  // Every page says that there is one.
  m_desk->go(QStringLiteral("overview"));
  QVERIFY(shows(m_desk->window, QStringLiteral("Incident")));
  picture(m_desk->window, QStringLiteral("incident-console-incident"));
}

void IncidentConsoleTest::closeIncident() {
  const auto &page = m_desk->go(QStringLiteral("incidents"));
  const auto *book = m_desk->console.context()->incidents;
  // What happened meanwhile has come in by itself: the alert, and the procedure from its beginning to its end.
  QTRY_VERIFY_WITH_TIMEOUT(shows(page, QStringLiteral("procedure")), soonMs);
  QTRY_VERIFY_WITH_TIMEOUT(shows(page, QStringLiteral("alert")), soonMs);
  QVERIFY(press(page, QStringLiteral("Resolve")));
  auto *form = page.findChild<FormDialog *>();
  QVERIFY(form != nullptr);
  form->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("the API was restarted"));
  QVERIFY(press(*form, QStringLiteral("Resolve 1 incident")));
  QTRY_COMPARE_WITH_TIMEOUT(book->incidents().first().state(), IncidentState::Resolved, soonMs);
  picture(m_desk->window, QStringLiteral("incident-console-resolved"));
  const auto report = saved(QStringLiteral("report.md"));
  for (const auto *part :
       {"the API was restarted", "P0", "The API is down succeeded", "its process is stopped", "Status message"}) {
    QVERIFY2(report.contains(part), part);
  }
}

void IncidentConsoleTest::answer(const QString &question, const QStringList &lines, const QStringList &texts,
                                 const QString &button) {
  const auto &page = *m_desk->window.findChild<IncidentsPage *>();
  // That of the question before goes with the next turn of the loop.
  QTRY_VERIFY(page.findChild<FormDialog *>() == nullptr);
  QVERIFY2(press(page, question), qPrintable(question));
  const QPointer<FormDialog> form = page.findChild<FormDialog *>();
  QVERIFY(form != nullptr);
  const auto lineFields = form->findChildren<QLineEdit *>();
  const auto textFields = form->findChildren<QPlainTextEdit *>();
  QVERIFY(lineFields.size() >= lines.size() && textFields.size() >= texts.size());
  for (qsizetype i = 0; i < lines.size(); ++i) lineFields[i]->setText(lines[i]);
  for (qsizetype i = 0; i < texts.size(); ++i) textFields[i]->setPlainText(texts[i]);
  QVERIFY2(press(*form, button), qPrintable(button));
  QTRY_VERIFY2(form == nullptr, qPrintable(question));
}

/// The report of the chosen incident, in the form that the name says.
QByteArray IncidentConsoleTest::saved(const QString &name) {
  const auto &page = *m_desk->window.findChild<IncidentsPage *>();
  const auto path = m_world.path(name);
  if (!press(page, QStringLiteral("Save the report"))) return {};
  auto *dialog = page.findChild<QFileDialog *>();
  if (dialog == nullptr) return {};
  Q_EMIT dialog->fileSelected(path);
  dialog->close();
  waitFor([&] { return QFileInfo(path).size() > 0; });
  return contentOf(path);
}

QString IncidentConsoleTest::wordsOfPdf(const QString &name) const {
  QProcess reader;
  reader.start(QStringLiteral("pdftotext"), {m_world.path(name), QStringLiteral("-")});
  return reader.waitForFinished() && reader.exitCode() == 0 ? QString::fromUtf8(reader.readAllStandardOutput())
                                                            : reader.errorString();
}

bool IncidentConsoleTest::isOfJournal(const QString &hash) const {
  RecordQuery all;
  all.limit = 100'000;
  const auto records = await(m_desk->console.context()->journal->read(all));
  return records && !hash.isEmpty() && std::ranges::any_of(*records, [&hash](const Record &record) {
           return QString::fromLatin1(record.hash.toHex()) == hash;
         });
}

/// Two things are wrong at once, and nobody has named an alert: "something is wrong". Triage names both, one is mended
/// by its procedure and the other by somebody else; then all that a post-mortem needs is written down.
void IncidentConsoleTest::fromTwoFaultsToThePostMortem() {
  constexpr int longMs = 150'000;
  const auto &alertsPage = m_desk->go(QStringLiteral("alerts"));
  const Table alerts(alertsPage, QStringLiteral("Alerts"));
  QVERIFY(m_lab->breakWith(QStringLiteral("model-bad")));
  // Documents fail with it for a while before the API goes, too.
  QTRY_VERIFY_WITH_TIMEOUT(labtest::length(*m_lab->info(), labkeys::failed) >= 10, longMs);
  QVERIFY(m_lab->breakWith(QStringLiteral("api-down")));
  QTRY_COMPARE_WITH_TIMEOUT(alerts.cell(0, QStringLiteral("Severity")), QStringLiteral("P0"), longMs);
  QCOMPARE(m_lab->info()->faults.size(), 2);

  // The window of the first one is open still: it looks again.
  const auto asked = utcNow();
  QTest::keyClick(&m_desk->window, Qt::Key_T);
  const QPointer<TriageDialog> triage = m_desk->window.findChild<TriageDialog *>();
  QVERIFY(triage != nullptr);
  QTRY_VERIFY_WITH_TIMEOUT(triage->triage() != nullptr && triage->triage()->findings.at > asked, longMs);
  picture(*triage, QStringLiteral("incident-console-two-causes"));
  QVERIFY(triage->triage()->classification.severity == Severity::P0);
  QStringList causes;
  for (const auto &cause : triage->triage()->causes) causes.append(cause.id);
  for (const auto *expected : {"service-down/api", "model-bad/nlp-model"}) {
    QVERIFY2(causes.mid(0, 2).contains(QLatin1String(expected)), qPrintable(causes.join(QLatin1Char(' '))));
  }
  QVERIFY(press(*triage, QStringLiteral("Open an incident")));
  auto *form = triage->findChild<FormDialog *>();
  QVERIFY(form != nullptr);
  QVERIFY(press(*form, QStringLiteral("Open 1 incident")));
  QTRY_VERIFY_WITH_TIMEOUT(open() != nullptr, soonMs);
  const auto id = open()->id;
  QVERIFY(id.endsWith(QLatin1String("-2")));
  QVERIFY(press(*triage, QStringLiteral("The API is down")) || press(*triage, QStringLiteral("API")));
  QTRY_VERIFY(m_desk->wizard() != nullptr);
  auto &wizard = *m_desk->wizard();
  for (int turn = 0; turn < 8 && stageOf(wizard) != QLatin1String("Approve"); ++turn) {
    QVERIFY2(press(wizard, QStringLiteral("Continue to ")), qPrintable(wordsOf(wizard).join(QLatin1Char('|'))));
  }
  QVERIFY2(press(wizard, QStringLiteral("Restart the API")), qPrintable(wordsOf(wizard).join(QLatin1Char('|'))));
  QTRY_VERIFY2_WITH_TIMEOUT(shows(wizard, QStringLiteral("All is done")) || shows(wizard, QStringLiteral("failed")),
                            qPrintable(wordsOf(wizard).join(QLatin1Char('|'))), longMs);
  QCOMPARE(m_lab->info()->faults, QStringList{"model-bad"});
  QVERIFY(press(wizard, QStringLiteral("Close")));
  QVERIFY(m_lab->mend(QStringLiteral("model-bad")));

  const auto &page = m_desk->go(QStringLiteral("incidents"));
  QTRY_VERIFY(shows(page, id));
  answer(QStringLiteral("Roles…"),
         {QStringLiteral("ann"), QStringLiteral("bob"), QStringLiteral("cem"), QStringLiteral("dee")}, {},
         QStringLiteral("Save"));
  QTRY_COMPARE_WITH_TIMEOUT(open()->role(IncidentRole::Communications), QStringLiteral("dee"), soonMs);
  answer(QStringLiteral("Root cause…"), {}, {QStringLiteral("A model was copied by hand")}, QStringLiteral("Save"));
  answer(QStringLiteral("What went well…"), {}, {QStringLiteral("Triage named both")}, QStringLiteral("Save"));
  // A day that is none is refused, and what was typed stays.
  QTRY_VERIFY(page.findChild<FormDialog *>() == nullptr);
  QVERIFY(press(page, QStringLiteral("Add an action…")));
  form = page.findChild<FormDialog *>();
  QVERIFY(form != nullptr);
  form->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("Promote models by their procedure only"));
  const auto fields = form->findChildren<QLineEdit *>();
  fields[0]->setText(QStringLiteral("bob"));
  fields[1]->setText(QStringLiteral("31.12.2099"));
  QTRY_VERIFY(shows(*form, QStringLiteral("Write the day as 2026-12-31.")));
  QVERIFY(!click(*form, QStringLiteral("Add 1 action")));
  fields[1]->setText(QStringLiteral("2099-12-31"));
  QVERIFY(press(*form, QStringLiteral("Add 1 action")));
  QTRY_COMPARE_WITH_TIMEOUT(open()->actions.size(), 1, soonMs);
  QCOMPARE(open()->actions.first().due, QDate(2099, 12, 31));
  answer(QStringLiteral("Resolve…"), {}, {QStringLiteral("both were mended")}, QStringLiteral("Resolve 1 incident"));
  QTRY_VERIFY_WITH_TIMEOUT(open() == nullptr, soonMs);
  answer(QStringLiteral("Post-mortem is done…"), {}, {}, QStringLiteral("End the post-mortem"));
  const auto *book = m_desk->console.context()->incidents;
  const auto reviewed = [&] {
    const auto found = std::ranges::find(book->incidents(), id, &Incident::id);
    return found != book->incidents().end() && found->state() == IncidentState::Reviewed;
  };
  QTRY_VERIFY_WITH_TIMEOUT(reviewed(), soonMs);
  picture(m_desk->window, QStringLiteral("incident-console-reviewed"));

  const auto html = saved(QStringLiteral("report.html"));
  for (const auto *part : {"A model was copied by hand", "Triage named both", "Promote models by their procedure only",
                           "2099-12-31", "cem", "<svg"}) {
    QVERIFY2(html.contains(part), part);
  }
  // The journal's head, which proves that none of it was changed afterwards.
  static const QRegularExpression hash(QStringLiteral("\\b[0-9a-f]{64}\\b"));
  const auto head = hash.match(QString::fromUtf8(html)).captured();
  QVERIFY2(isOfJournal(head), qPrintable(head));
  const auto markdown = saved(QStringLiteral("report2.md"));
  QVERIFY(isOfJournal(hash.match(QString::fromUtf8(markdown)).captured()));
  const auto pdf = saved(QStringLiteral("report.pdf"));
  QVERIFY(pdf.startsWith("%PDF-") && pdf.trimmed().endsWith("%%EOF"));
  const auto words = wordsOfPdf(QStringLiteral("report.pdf"));
  for (const auto *part : {"A model was copied by hand", "Triage named both", "Promote models by their procedure only",
                           "2099-12-31", "cem"}) {
    QVERIFY2(words.contains(QLatin1String(part)), qPrintable(words));
  }
  QVERIFY(isOfJournal(hash.match(words).captured()));
}

int main(int argc, char *argv[]) {
  // A console starts its own program as the runner. Here that is this test, which turns into the real one.
  if (argc > 1 && QByteArray(argv[1]) == "runner") {
    ::execv(OPSDECK_BINARY, argv);
    return 127;
  }
  QApplication application(argc, argv);
  IncidentConsoleTest test;
  QTEST_SET_MAIN_SOURCE_PATH
  return QTest::qExec(&test, argc, argv);
}

#include "tst_incident_console.moc"
