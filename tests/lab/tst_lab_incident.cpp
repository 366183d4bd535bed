#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>
#include <algorithm>

#include "app/lab/jobs.h"
#include "tests/lab/lab_probe.h"
#include "tests/lab/program.h"
#include "tests/support/http_test_server.h"
#include "tests/support/temporary_world.h"

using namespace ops;
using namespace ops::labtest;

namespace {

const QByteArray secretPath = "/services/T024BE7LD/B024BE7LD/xoxsecretxoxsecretxox";

QByteArray contentOf(const QString &path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList kindsOf(const Json &shown) {
  QStringList kinds;
  for (const auto &entry : jsonMember(shown, "timeline")) kinds.append(jsonString(entry, "kind"));
  return kinds;
}

}  // namespace

/// An incident from its first minute to its report: the real program, a real lab with a fault, a real journal, and a
/// webhook that the test serves. The slots follow one another.
class LabIncidentTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void cleanupTestCase();
  void opensFromTriage();
  void readsTheDeclaredLogFiles();
  void keepsNotesAndRoles();
  void postsToTheWebhook();
  void tellsWhatItDoesNotKnow();
  void showsTheRunInBetween();
  void closesAndWritesTheLine();
  void reports();
  void opensAgain();
  void answersForWhatTriageFound();
  void theJournalIsIntactAndHoldsNoSecret();

 private:
  test::Answer incident(const QStringList &words);
  Json shown() { return incident({QStringLiteral("show"), QStringLiteral("doc-pipeline")}).json(); }

  TemporaryWorld m_world;
  std::unique_ptr<Lab> m_lab;
  std::unique_ptr<HttpTestServer> m_hook;
  QByteArray m_answer = HttpTestServer::answer(200, "ok");
  QList<QByteArray> m_posts;
  QByteArray m_said;  ///< all that the program has written
  QString m_csv;
  QString m_log;
};

test::Answer LabIncidentTest::incident(const QStringList &words) {
  const auto call =
      QStringList{QStringLiteral("incident")} + words +
      QStringList{QStringLiteral("-e"), QStringLiteral("lab"), QStringLiteral("-o"), QStringLiteral("json")};
  const auto answer = test::opsdeck(call);
  m_said += test::said(answer);
  return answer;
}

void LabIncidentTest::initTestCase() {
  m_hook = std::make_unique<HttpTestServer>([this](const QByteArray &request) {
    m_posts.append(request);
    return HttpTestServer::Answer{m_answer};
  });
  m_csv = m_world.path(QStringLiteral("incident-log.csv"));
  m_log = m_world.path(QStringLiteral("generation.log"));
  const auto secret = m_world.path(QStringLiteral("webhook"));
  QVERIFY(test::write(secret, "http://127.0.0.1:" + QByteArray::number(m_hook->port()) + secretPath + "\n"));
  QVERIFY(QFile::setPermissions(secret, QFile::ReadOwner | QFile::WriteOwner));
  auto system = contentOf(QStringLiteral(OPSDECK_SOURCE_DIR "/resources/systems/doc-pipeline.yaml"));
  const QByteArray tier = "    tier: practice\n";
  QCOMPARE(system.count(tier), 1);
  const QByteArray named = tier + "    incidents:\n      webhook: {type: slack, url: {file: " + secret.toUtf8() +
                           "}}\n      csv: " + m_csv.toUtf8() + "\n    logs:\n      worker: {files: [" +
                           m_log.toUtf8() + ", /nowhere/errors.log]}\n";
  system.replace(tier, named);
  const auto file = m_world.path(QStringLiteral("config/opsdeck/systems/doc-pipeline.yaml"));
  QVERIFY(test::write(file, system));
  const auto checked = test::opsdeck({QStringLiteral("validate"), file});
  QVERIFY2(checked.code == 0, test::said(checked).constData());
  m_lab = std::make_unique<Lab>();
  const auto started = m_lab->start({QCoreApplication::applicationPid(), true});
  QVERIFY2(started, qPrintable(started ? QString() : started.error().toString()));
}

void LabIncidentTest::cleanupTestCase() {
  QVERIFY(m_lab->stop());
}

void LabIncidentTest::opensFromTriage() {
  QVERIFY(incident({QStringLiteral("list"), QStringLiteral("doc-pipeline")}).json()["incidents"].empty());
  QCOMPARE(incident({QStringLiteral("note"), QStringLiteral("doc-pipeline"), QStringLiteral("too early")}).code, 3);
  QVERIFY(m_lab->breakWith(QStringLiteral("api-down")));
  QTRY_VERIFY_WITH_TIMEOUT(statusOf(ask(m_lab->info()->api, "GET", "/health")) != 200, 20'000);
  const auto opened =
      incident({QStringLiteral("open"), QStringLiteral("doc-pipeline"), QStringLiteral("--from-triage")});
  QVERIFY2(opened.code == 0, test::said(opened).constData());
  QCOMPARE(jsonString(opened.json(), "severity"), QStringLiteral("P0"));
  QCOMPARE(jsonString(opened.json(), "component"), QStringLiteral("api"));
  static const QRegularExpression form(QStringLiteral("^INC-[0-9]{8}-1$"));
  QVERIFY(form.match(jsonString(opened.json(), "id")).hasMatch());
  const auto story = shown();
  QCOMPARE(jsonString(story["evidence"][0], "severity"), QStringLiteral("P0"));
  QCOMPARE(jsonString(story["evidence"][0]["causes"][0], "id"), QStringLiteral("service-down/api"));
  QCOMPARE(jsonString(story["clock"]["escalation"][0], "state"), QStringLiteral("now"));
}

void LabIncidentTest::readsTheDeclaredLogFiles() {
  const auto stamp = [](int secondsAgo) {
    return QDateTime::currentDateTimeUtc().addSecs(-secondsAgo).toString(Qt::ISODate).toUtf8();
  };
  QVERIFY(test::write(m_log, stamp(86'400) + " ERROR database: connection refused\n" + stamp(60) +
                                 " ERROR TEMPLATE_NOT_FOUND: quarterly.html\n" + stamp(30) + " INFO done\n"));
  const QStringList where{QStringLiteral("-e"), QStringLiteral("lab"), QStringLiteral("-o"), QStringLiteral("json")};
  const auto found =
      test::opsdeck(QStringList{QStringLiteral("triage"), QStringLiteral("doc-pipeline")} + where).json();
  const auto &seen = jsonMember(found, "observations");
  const auto log =
      std::ranges::find(seen, QStringLiteral("log/worker"), [](const Json &each) { return jsonString(each, "id"); });
  QVERIFY(log != seen.end());
  const auto text = jsonString(*log, "text");
  QVERIFY2(text.contains(QLatin1String("quarterly.html")), qPrintable(text));
  QVERIFY2(!text.contains(QLatin1String("connection refused")), qPrintable(text));  // yesterday's
  QVERIFY2(text.contains(QLatin1String("could not be read: /nowhere/errors.log: ")), qPrintable(text));

  const QStringList logs{QStringLiteral("logs"), QStringLiteral("doc-pipeline"), QStringLiteral("worker")};
  const auto printed = test::opsdeck(logs + where);
  QCOMPARE(printed.code, 1);  // one of them can't be read, and the others are there
  const auto told = printed.json();
  const auto fileOf = [&](const QString &path) {
    for (const auto &each : jsonMember(told, "logs")) {
      if (jsonString(each, "file") == path) return each;
    }
    return Json();
  };
  QVERIFY2(jsonString(fileOf(m_log), "text").contains(QLatin1String("INFO done")), jsonDump(told).constData());
  QVERIFY(!jsonString(fileOf(QStringLiteral("/nowhere/errors.log")), "error").isEmpty());
}

void LabIncidentTest::keepsNotesAndRoles() {
  QCOMPARE(
      incident({QStringLiteral("note"), QStringLiteral("doc-pipeline"), QStringLiteral("<b>nothing answers</b>")}).code,
      0);
  QCOMPARE(incident({QStringLiteral("note"), QStringLiteral("doc-pipeline"), QStringLiteral(" ")}).code, 2);
  const auto called = incident({QStringLiteral("note"), QStringLiteral("doc-pipeline"), QStringLiteral("no answer"),
                                QStringLiteral("--called"), QStringLiteral("l1")});
  QCOMPARE(called.code, 0);
  QVERIFY2(said(called).contains("was called") && said(called).contains(": no answer"), said(called).constData());
  const auto set = incident({QStringLiteral("set"), QStringLiteral("doc-pipeline"), QStringLiteral("--commander"),
                             QStringLiteral("ann"), QStringLiteral("--state"), QStringLiteral("investigating"),
                             QStringLiteral("--impact"), QStringLiteral("No documents")});
  QVERIFY2(set.code == 0, test::said(set).constData());
  QCOMPARE(jsonString(set.json()["roles"], "commander"), QStringLiteral("ann"));
  QVERIFY(set.json()["acknowledgedAt"].is_string());
  QCOMPARE(incident({QStringLiteral("set"), QStringLiteral("doc-pipeline"), QStringLiteral("--state"),
                     QStringLiteral("reviewed")})
               .code,
           3);
}

void LabIncidentTest::postsToTheWebhook() {
  const auto sent =
      incident({QStringLiteral("message"), QStringLiteral("doc-pipeline"), QStringLiteral("Looking <!channel>")});
  QVERIFY2(sent.code == 0, test::said(sent).constData());
  QCOMPARE(m_posts.size(), 1);
  QVERIFY2(m_posts.first().startsWith(QByteArray("POST " + secretPath + " ")), m_posts.first().constData());
  const auto body = jsonParse(m_posts.first().mid(m_posts.first().indexOf("\r\n\r\n") + 4));
  QVERIFY(body);
  const auto text = jsonString((*body)["blocks"][0]["text"], "text");
  QVERIFY2(text.contains(QLatin1String("P0 INC-")) && text.contains(QLatin1String("No documents")), qPrintable(text));
  QVERIFY(jsonString(*body, "text").contains(QLatin1String("&lt;!channel&gt;")));
  QCOMPARE(jsonString(sent.json()["messages"][0], "outcome"), QStringLiteral("succeeded"));
  QVERIFY(!jsonBool(shown()["clock"]["nextMessage"], "overdue", true));
}

void LabIncidentTest::tellsWhatItDoesNotKnow() {
  m_answer = HttpTestServer::answer(404, QByteArray("no such hook " + secretPath));
  const auto refused = incident({QStringLiteral("message"), QStringLiteral("doc-pipeline")});
  QCOMPARE(refused.code, 1);
  QCOMPARE(jsonString(refused.json()["messages"][1], "outcome"), QStringLiteral("failed"));
  m_answer.clear();  // it hangs up without a word
  const auto unknown = incident({QStringLiteral("message"), QStringLiteral("doc-pipeline")});
  QVERIFY2(unknown.code == 5, test::said(unknown).constData());
  QCOMPARE(jsonString(unknown.json()["messages"][2], "outcome"), QStringLiteral("unknown"));
  QCOMPARE(m_posts.size(), 3);
  const auto byHand =
      incident({QStringLiteral("message"), QStringLiteral("doc-pipeline"), QStringLiteral("--by-hand")});
  QCOMPARE(byHand.code, 0);
  QCOMPARE(m_posts.size(), 3);
}

void LabIncidentTest::showsTheRunInBetween() {
  QVERIFY(m_lab->mend());
  const auto run =
      test::opsdeck({QStringLiteral("run"), QStringLiteral("doc-pipeline"), QStringLiteral("restart-service"),
                     QStringLiteral("-e"), QStringLiteral("lab"), QStringLiteral("--set"), QStringLiteral("service=ml"),
                     QStringLiteral("-o"), QStringLiteral("json")});
  QVERIFY2(run.code == 0, test::said(run).constData());
  const auto story = shown();
  QCOMPARE(kindsOf(story).count(QStringLiteral("run")), 2);
  QCOMPARE(story["runs"].size(), 1U);
  QCOMPARE(jsonString(story["runs"][0], "run"), jsonString(run.json(), "run"));
  // What was changed lately is among what triage sees.
  const auto triage = test::opsdeck({QStringLiteral("triage"), QStringLiteral("doc-pipeline"), QStringLiteral("-e"),
                                     QStringLiteral("lab"), QStringLiteral("-o"), QStringLiteral("json")});
  const auto found = triage.json();
  const auto &seen = jsonMember(found, "observations");
  const auto changes =
      std::ranges::find(seen, QStringLiteral("changes"), [](const Json &each) { return jsonString(each, "id"); });
  QVERIFY(changes != seen.end());
  QVERIFY2(jsonString(*changes, "text").contains(QLatin1String("Restart a service")), jsonDump(seen).constData());
}

void LabIncidentTest::closesAndWritesTheLine() {
  const auto closed =
      incident({QStringLiteral("close"), QStringLiteral("doc-pipeline"), QStringLiteral("It answers again")});
  QVERIFY2(closed.code == 0, test::said(closed).constData());
  const auto day = jsonString(closed.json(), "openedAt").left(10).toUtf8();
  const QRegularExpression line(QStringLiteral("^%1,P0,[0-9]+,api\n$").arg(QString::fromUtf8(day)));
  QVERIFY2(line.match(QString::fromUtf8(contentOf(m_csv))).hasMatch(), contentOf(m_csv).constData());
  QCOMPARE(incident({QStringLiteral("close"), QStringLiteral("doc-pipeline")}).code, 3);
  const auto reviewed = incident(
      {QStringLiteral("set"), QStringLiteral("doc-pipeline"), QStringLiteral("--root-cause"),
       QStringLiteral("Somebody broke it"), QStringLiteral("--went-well"), QStringLiteral("Found at once"),
       QStringLiteral("--action"), QStringLiteral("Alert sooner"), QStringLiteral("--owner"), QStringLiteral("bob"),
       QStringLiteral("--due"), QStringLiteral("2027-01-31"), QStringLiteral("--state"), QStringLiteral("reviewed")});
  QVERIFY2(reviewed.code == 0, test::said(reviewed).constData());
}

void LabIncidentTest::reports() {
  const auto write = [this](const char *name) {
    const auto path = m_world.path(QLatin1String(name));
    const auto answer = incident({QStringLiteral("report"), QStringLiteral("doc-pipeline"), path});
    if (answer.code != 0) qWarning("%s", test::said(answer).constData());
    return contentOf(path);
  };
  const auto markdown = write("report.md");
  for (const auto *part : {"# Incident report: API down", "nothing answers", "Looking", "Somebody broke it",
                           "(owner: bob, due 2027-01-31)", "Found at once", "Restart"}) {
    QVERIFY2(markdown.contains(part), markdown.constData());
  }
  QVERIFY(!markdown.contains("<b>"));
  const auto html = write("report.html");
  QVERIFY(html.contains("<svg") && html.contains("&lt;b&gt;nothing answers&lt;/b&gt;"));
  // The journal's own word on its newest record; and the same by a template of the user's own.
  const auto verified = test::opsdeck(
      {QStringLiteral("journal"), QStringLiteral("verify"), QStringLiteral("-o"), QStringLiteral("json")});
  const auto head = jsonString(verified.json(), "head").toUtf8();
  QCOMPARE(head.size(), 64);
  QVERIFY(markdown.contains(head) && html.contains(head));
  auto system = contentOf(m_world.path(QStringLiteral("config/opsdeck/systems/doc-pipeline.yaml")));
  const auto form = m_world.path(QStringLiteral("own.html"));
  QVERIFY(test::write(form, "<p>Ours: {{title}}, {{severity}}, {{journalHead}}</p>"));
  const QByteArray incidents = "    incidents:\n";
  const auto ofTheLab = system.indexOf(incidents);  // its environment comes first
  QVERIFY(ofTheLab > 0);
  system.insert(ofTheLab + incidents.size(), "      template: {html: " + form.toUtf8() + "}\n");
  const auto file = m_world.path(QStringLiteral("own.yaml"));
  QVERIFY(test::write(file, system));
  const auto ours = incident({QStringLiteral("report"), file, m_world.path(QStringLiteral("ours.html"))});
  QVERIFY2(ours.code == 0, test::said(ours).constData());
  QCOMPARE(contentOf(m_world.path(QStringLiteral("ours.html"))), "<p>Ours: API down, P0, " + head + "</p>");
  const auto pdf = write("report.pdf");
  QVERIFY2(pdf.startsWith("%PDF-") && pdf.trimmed().endsWith("%%EOF"), pdf.left(20).constData());
  static const QRegularExpression page(QStringLiteral("/Type\\s*/Page\\b"));
  QVERIFY(QString::fromLatin1(pdf).count(page) >= 1);
  QVERIFY(pdf.contains("/Subtype /Image") || pdf.contains("/Subtype/Image"));
  const auto read = [](const QStringList &argv) {
    QProcess reader;
    reader.start(argv.first(), argv.mid(1));
    return reader.waitForFinished() && reader.exitCode() == 0 ? reader.readAllStandardOutput() : QByteArray();
  };
  const auto pdfFile = m_world.path(QStringLiteral("report.pdf"));
  const auto text = read({QStringLiteral("pdftotext"), pdfFile, QStringLiteral("-")});
  for (const auto *part : {"Somebody broke it", "nothing answers", "API down"}) {
    QVERIFY2(text.contains(part), text.constData());
  }
  // The strip of its course, and a chart for each figure that triage kept; none cut by a page's end, none stretched.
  const auto listed = read({QStringLiteral("pdfimages"), QStringLiteral("-list"), pdfFile});
  QVERIFY(html.count("<svg") >= 2);
  QCOMPARE(listed.count(" image "), html.count("<svg"));
  for (const auto &line : listed.split('\n')) {
    const auto words = line.simplified().split(' ');
    if (words.value(2) != "image") continue;
    const double across = words.value(12).toDouble(), down = words.value(13).toDouble();
    QVERIFY2(across > 0 && std::abs(across / down - 1) < 0.05, line.constData());
  }
  const auto again =
      incident({QStringLiteral("report"), QStringLiteral("doc-pipeline"), m_world.path(QStringLiteral("report.md"))});
  QCOMPARE(again.code, 3);
  QCOMPARE(
      incident({QStringLiteral("report"), QStringLiteral("doc-pipeline"), m_world.path(QStringLiteral("report.doc"))})
          .code,
      2);
}

void LabIncidentTest::opensAgain() {
  QCOMPARE(incident({QStringLiteral("reopen"), QStringLiteral("doc-pipeline"), QStringLiteral(" ")}).code, 2);
  const auto open = incident({QStringLiteral("reopen"), QStringLiteral("doc-pipeline"), QStringLiteral("It is back")});
  QCOMPARE(open.code, 0);
  QVERIFY(jsonBool(open.json(), "open") && jsonBool(open.json(), "reopened"));
  // A second one beside it: from then on one has to say which.
  const auto second = incident({QStringLiteral("open"), QStringLiteral("doc-pipeline"), QStringLiteral("--title"),
                                QStringLiteral("=2+2"), QStringLiteral("--severity"), QStringLiteral("P3"),
                                QStringLiteral("--component"), QStringLiteral("=2+2")});
  QCOMPARE(second.code, 0);
  QCOMPARE(incident({QStringLiteral("close"), QStringLiteral("doc-pipeline")}).code, 2);
  const auto id = jsonString(second.json(), "id");
  QVERIFY(id.endsWith(QLatin1String("-2")));
  // Whatever ends it writes its line; where that fails it is over all the same, and the line can be written later.
  const QString aside = m_csv + QStringLiteral(".aside");
  QVERIFY(QFile::rename(m_csv, aside) && QDir().mkdir(m_csv));
  const auto failed = incident({QStringLiteral("set"), QStringLiteral("doc-pipeline"), QStringLiteral("--state"),
                                QStringLiteral("resolved"), QStringLiteral("--id"), id});
  QVERIFY2(failed.code == 1, test::said(failed).constData());
  QVERIFY2(test::said(failed).contains(QByteArray("incident close --id " + id.toUtf8())),
           test::said(failed).constData());
  QVERIFY(QDir().rmdir(m_csv) && QFile::rename(aside, m_csv));
  QCOMPARE(incident({QStringLiteral("close"), QStringLiteral("doc-pipeline"), QStringLiteral("--id"), id}).code, 0);
  QCOMPARE(incident({QStringLiteral("close"), QStringLiteral("doc-pipeline"), QStringLiteral("--id"), id}).code, 3);
  QVERIFY2(contentOf(m_csv).endsWith(",P3,0,\"'=2+2\"\n"), contentOf(m_csv).constData());
  QCOMPARE(incident({QStringLiteral("list"), QStringLiteral("doc-pipeline")}).json()["incidents"].size(), 2U);
}

/// The alerts speak of the API; the incident is about the queue, and answers for them all the same.
void LabIncidentTest::answersForWhatTriageFound() {
  QCOMPARE(incident({QStringLiteral("close"), QStringLiteral("doc-pipeline")}).code, 0);
  QVERIFY(m_lab->breakWith(QStringLiteral("jobs-failing")));
  QTRY_VERIFY_WITH_TIMEOUT(length(*m_lab->info(), labkeys::failed) >= 25, 60'000);
  const auto opened = incident({QStringLiteral("open"), QStringLiteral("doc-pipeline"), QStringLiteral("--from-triage"),
                                QStringLiteral("--commander"), QStringLiteral("ann")});
  QVERIFY2(opened.code == 0, test::said(opened).constData());
  QCOMPARE(jsonString(opened.json(), "component"), QStringLiteral("document_queue"));
  const auto alerts = test::opsdeck({QStringLiteral("alerts"), QStringLiteral("doc-pipeline"), QStringLiteral("-e"),
                                     QStringLiteral("lab"), QStringLiteral("-o"), QStringLiteral("json")});
  int ofTheApi = 0;
  for (const auto &alert : alerts.json()["alerts"]) {
    if (!jsonString(alert, "key").startsWith(QLatin1String("service/api/"))) continue;
    ++ofTheApi;
    QCOMPARE(jsonString(alert["incident"], "id"), jsonString(opened.json(), "id"));
    QVERIFY2(jsonBool(alert["incident"], "taken"), jsonDump(alert).constData());
  }
  QVERIFY2(ofTheApi > 0, test::said(alerts).constData());
}

void LabIncidentTest::theJournalIsIntactAndHoldsNoSecret() {
  const auto verified = test::opsdeck(
      {QStringLiteral("journal"), QStringLiteral("verify"), QStringLiteral("-o"), QStringLiteral("json")});
  QVERIFY2(verified.code == 0, test::said(verified).constData());
  const auto exported = m_world.path(QStringLiteral("journal.jsonl"));
  QCOMPARE(test::opsdeck({QStringLiteral("journal"), QStringLiteral("export"), exported}).code, 0);
  const auto records = contentOf(exported);
  QVERIFY(records.contains("message-outcome"));
  for (const auto &text : {records, m_said, contentOf(m_world.path(QStringLiteral("report.md"))),
                           contentOf(m_world.path(QStringLiteral("report.html")))}) {
    QVERIFY(!text.isEmpty() && !text.contains("xoxsecret"));
  }
}

QTEST_GUILESS_MAIN(LabIncidentTest)
#include "tst_lab_incident.moc"
