#include <sys/resource.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>
#include <cerrno>
#include <csignal>
#include <cstring>

#include "models/incidents/incident_log.h"
#include "models/incidents/report_form.h"
#include "models/incidents/status_message.h"
#include "tests/support/await.h"
#include "tests/unit/incidents/incident_records.h"

using namespace ops;
using namespace ops::test;

namespace {

const QString hostile = QStringLiteral(
    "<script>alert(1)</script> [x](javascript:alert(1)) ![i](http://evil/a.png) `c` *b* |c| {{impact}} "
    "\x1b[31m \u202E & \"q\" 'a' https://evil.example @all");

System shop() {
  System system;
  system.name = QStringLiteral("shop");
  system.title = QStringLiteral("Shop <b>");
  return system;
}

Json oneOf(Json item) {
  Json list = Json::array();
  list.push_back(std::move(item));
  return list;
}

/// What a triage comes to; one thing that was seen is fine.
Json evidence(const std::string &severity, const std::string &reason, const Json &seen) {
  Json kept{{"severity", severity},
            {"because", oneOf(reason)},
            {"causes", oneOf({{"title", "A cause"}, {"evidenceFor", oneOf(reason)}, {"notKnown", oneOf(reason)}})},
            {"observations", oneOf(seen)},
            {"figures", oneOf({{"title", "queue: " + reason},
                               {"unit", ""},
                               {"limit", 50},
                               {"samples", Json::array({{0, 3}, {60'000, 231}, {120'000, 180}})}})}};
  kept["observations"].push_back({{"title", "Fine"}, {"text", "fine"}, {"weight", "fine"}});
  return kept;
}

IncidentStory storyOf(const IncidentRecords &records) {
  const auto incident = records.last();
  return {incident,
          incidentTimeline(incident, records.all(), {}),
          {},
          records.all().last().sequence,
          QByteArray(32, '\x0a')};
}

/// One in which everything that people or programs write is hostile.
IncidentReport hostileReport() {
  IncidentRecords records;
  const auto incident = records.open(hostile);
  const auto text = toJson(QString(hostile + QStringLiteral("\n- second\n# third")));
  for (const auto *what : {incidentchange::note, incidentchange::impact, incidentchange::rootCause,
                           incidentchange::wentWell, incidentchange::action, incidentchange::component}) {
    records.change(incident, what, {{"text", text}, {"owner", text}});
  }
  records.change(incident, incidentchange::role, {{"role", "scribe"}, {"who", text}});
  records.change(incident, incidentchange::message, {{"message", "m"}, {"text", text}, {"via", "slack"}});
  records.change(incident, incidentchange::evidence,
                 {{"evidence", evidence(text, text, {{"title", text}, {"text", text}, {"weight", "bad"}})}});
  records.other(event::runOpened, {{"title", text}}, hostile);
  return makeReport(shop(), storyOf(records), records.now());
}

QString shippedTemplate(ReportForm form) {
  return readReportTemplate({}, form).value_or(QString());
}

QByteArray contentOf(const QString &path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

/// What leaves the program about an incident: reports, messages, the line of the CSV file.
class TestIncidentReport : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void hostileTextsAreNoHtml() {
    const auto report = hostileReport();
    for (const auto form : {ReportForm::Html, ReportForm::Pdf}) {
      const auto html = renderReport(report, form, shippedTemplate(form));
      QVERIFY2(html, html ? "" : qPrintable(html.error().toString()));
      QVERIFY(html->contains(QLatin1String("&lt;script&gt;")));
      QVERIFY(html->count(QLatin1String("{{impact}}")) > 10);
      for (const auto *markup : {"<script", "<img src=\"http", "href", "\x1b", "Shop <b>"}) {
        QVERIFY2(!html->contains(QLatin1String(markup)), markup);
      }
      QVERIFY(!html->contains(QChar(0x202E)));
    }
  }

  void htmlIsWellFormedAndLoadsNothing() {
    const auto html = *renderReport(hostileReport(), ReportForm::Html, shippedTemplate(ReportForm::Html));
    auto body = html.mid(html.indexOf(QLatin1String("<body>")));
    body = body.left(body.indexOf(QLatin1String("</html>"))).replace(QLatin1String("<br>"), QLatin1String("<br/>"));
    body.replace(QLatin1String("<hr>"), QLatin1String("<hr/>"));
    QXmlStreamReader reader(body);
    QStringList elements;
    while (!reader.atEnd()) {
      if (reader.readNext() == QXmlStreamReader::StartElement) elements.append(reader.name().toString());
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(elements.contains(QLatin1String("svg")));
    for (const auto *loading : {"img", "a", "script", "link", "iframe", "image", "use"}) {
      QVERIFY2(!elements.contains(QLatin1String(loading)), loading);
    }
  }

  void hostileTextsAreNoMarkdown() {
    const auto markdown = *renderReport(hostileReport(), ReportForm::Markdown, shippedTemplate(ReportForm::Markdown));
    QVERIFY(markdown.contains(QLatin1String("&lt;script&gt;")));
    QVERIFY(markdown.contains(QLatin1String("\\{\\{impact\\}\\}")));
    for (const auto *markup : {"<script", "[x]", "`c`", " *b*", "|c|", "https://", "\n- second", "\n# third"}) {
      QVERIFY2(!markdown.contains(QLatin1String(markup)), markup);
    }
  }

  void markdownOfOneText_data() {
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("escaped");
    QTest::newRow("plain") << "Queue depth was 250 at 10:05."
                           << "Queue depth was 250 at 10:05.";
    QTest::newRow("list") << "- a\n+ b\n3. c"
                          << "\\- a\\\n\\+ b\\\n3\\. c";
    QTest::newRow("title") << "# a\n==="
                           << "\\# a\\\n\\===";
    QTest::newRow("indented code") << "    rm -rf"
                                   << "rm -rf";
    QTest::newRow("backslash") << "a\\*b"
                               << "a\\\\\\*b";
    QTest::newRow("entity") << "&lt;b&gt;"
                            << "&amp;lt;b&amp;gt;";
    QTest::newRow("blank lines") << "a\n\n\nb"
                                 << "a\\\nb";
  }
  void markdownOfOneText() {
    QFETCH(QString, plain);
    QFETCH(QString, escaped);
    QCOMPARE(markdownText(plain), escaped);
  }

  void aTemplateOfTheUser() {
    IncidentRecords records;
    records.open(QStringLiteral("{{id}}"));
    const auto report = makeReport(shop(), storyOf(records), records.now());
    QCOMPARE(*renderReport(report, ReportForm::Markdown, QStringLiteral("{{severity}}: {{ title }}!")),
             QStringLiteral("P1: \\{\\{id\\}\\}!"));
    QCOMPARE(*renderReport(report, ReportForm::Html, QStringLiteral("<b>{{title}}</b>")),
             QStringLiteral("<b>{{id}}</b>"));
    const auto wrong = renderReport(report, ReportForm::Markdown, QStringLiteral("{{sevrity}}"));
    QCOMPARE(wrong.error().code, ErrorCode::Usage);
    QVERIFY(wrong.error().why.contains(QLatin1String("{{sevrity}}")));
    QVERIFY(wrong.error().remedy.contains(QLatin1String("severity")));
    IncidentSpec spec;
    spec.htmlTemplate = QStringLiteral("/nonexistent/report.html");
    QVERIFY(readReportTemplate(spec, ReportForm::Pdf).error().target == spec.htmlTemplate);
    QVERIFY(readReportTemplate(spec, ReportForm::Markdown));
  }

  void allOfItIsThere() {
    IncidentRecords records;
    const auto incident = records.open();
    records.change(
        incident, incidentchange::evidence,
        {{"evidence", evidence("P1", "nothing answers", {{"title", "Disk"}, {"text", "full"}, {"weight", "bad"}})}});
    records.wait(5 * IncidentRecords::minute);
    records.state(incident, "mitigating");
    records.change(incident, incidentchange::action, {{"text", "add memory"}, {"owner", "ann"}, {"due", "2026-12-24"}});
    records.wait(20 * IncidentRecords::minute);
    records.state(incident, "resolved");
    const auto report = makeReport(shop(), storyOf(records), records.now());
    const auto markdown = *renderReport(report, ReportForm::Markdown, shippedTemplate(ReportForm::Markdown));
    for (const auto *part :
         {"# Incident report: API is down", "**Duration:** 25 min", "**Mitigation began after:** 5 min",
          "**Severity:** P1", "Why it was P1", "For it: nothing answers", "**Disk**: full",
          "- [ ] add memory (owner: ann, due 2026-12-24)", "- **10:25:00**: Resolved (ann)", "0a0a0a0a",
          "**queue: nothing answers**: between 3 and 231, at the end 180; limit 50"}) {
      QVERIFY2(markdown.contains(QLatin1String(part)), qPrintable(markdown));
    }
    QVERIFY(!markdown.contains(QLatin1String("**Fine**")));
    static const QRegularExpression inText(
        QStringLiteral("!\\[queue: nothing answers\\]\\(data:image/svg\\+xml;base64,([^)]+)\\)"));
    const auto picture = QByteArray::fromBase64(inText.match(markdown).captured(1).toLatin1());
    QVERIFY2(picture.contains("limit 50"), qPrintable(markdown));
    // Where there can be pictures, the figure is one, with its limit drawn in.
    const auto html = *renderReport(report, ReportForm::Html, shippedTemplate(ReportForm::Html));
    QCOMPARE(html.count(QLatin1String("<svg")), 2);
    QVERIFY(html.contains(QLatin1String("limit 50")));
    QVERIFY(renderReport(report, ReportForm::Pdf, shippedTemplate(ReportForm::Pdf))
                ->contains(QLatin1String("<img src=\"figure0\"")));
    const auto json = toJson(report);
    QCOMPARE(json["timeline"].size(), 5U);
    QCOMPARE(jsonString(json["journal"], "hash").size(), 64);
  }

  /// A look after the repair takes nothing away of what was seen before it.
  void everyTriageIsKept() {
    IncidentRecords records;
    const auto incident = records.open();
    records.change(
        incident, incidentchange::evidence,
        {{"evidence", evidence("P1", "nothing answers", {{"title", "Disk"}, {"text", "full"}, {"weight", "bad"}})}});
    records.wait(30 * IncidentRecords::minute);
    auto after = evidence("P3", "a few failed", {{"title", "Disk"}, {"text", "half full"}, {"weight", "notable"}});
    after["leftOut"] = 2;
    records.change(incident, incidentchange::evidence, {{"evidence", after}});
    const auto report = makeReport(shop(), storyOf(records), records.now());
    const auto markdown = *renderReport(report, ReportForm::Markdown, shippedTemplate(ReportForm::Markdown));
    for (const auto *part : {"10:00:00 UTC · Why it was P1", "10:30:00 UTC · Why it was P3", "**Disk**: full",
                             "**Disk**: half full", "2 more would not fit into the journal"}) {
      QVERIFY2(markdown.contains(QString::fromUtf8(part)), qPrintable(markdown));
    }
    QCOMPARE(report.figures.size(), 2);
    QCOMPARE(toJson(report)["evidence"].size(), 2U);
  }

  void whatWasClosedInBetweenIsSaid() {
    IncidentRecords records;
    const auto incident = records.open();
    records.wait(10 * IncidentRecords::minute);
    records.state(incident, "resolved");
    records.wait(100 * IncidentRecords::minute);
    records.change(incident, incidentchange::state,
                   {{"state", "investigating"}, {"reopened", true}, {"text", "again"}});
    records.wait(5 * IncidentRecords::minute);
    records.state(incident, "resolved");
    const auto report = makeReport(shop(), storyOf(records), records.now());
    QCOMPARE(report.duration, QStringLiteral("15 min"));
    QCOMPARE(report.timeToResolve, QStringLiteral("1 h 55 min, of which it was closed for 1 h 40 min"));
    QCOMPARE(report.timeToMitigate, QStringLiteral("not noted"));  // that it was closed was no mitigation
  }

  /// By the first step that changed something, of a run that began meanwhile; not by the time of closing.
  void mitigationBeganWithTheFirstChange() {
    IncidentRecords records;
    const Json steps =
        Json::array({{{"id", "look"}, {"title", "Look"}, {"risk", "read"}, {"do", {{"x.y", Json::object()}}}},
                     {{"id", "act"}, {"title", "Act"}, {"risk", "change"}, {"do", {{"x.y", Json::object()}}}}});
    const auto begin = [&](const char *run) {
      records.other(event::runOpened,
                    {{"source",
                      {{"apiVersion", "opsdeck/v1"},
                       {"kind", "Procedure"},
                       {"metadata", {{"name", "restart"}, {"title", "Restart"}}},
                       {"steps", steps}}}},
                    QLatin1String(run));
    };
    const auto step = [&](const char *run, const char *id, bool changed) {
      records.other(event::intent, {{"phase", "do"}, {"action", "x.y"}}, QLatin1String(run), QLatin1String(id));
      records.wait(IncidentRecords::minute);
      records.other(event::outcome, {{"phase", "do"}, {"outcome", "succeeded"}, {"value", {{"changed", changed}}}},
                    QLatin1String(run), QLatin1String(id));
    };
    begin("before");
    const auto incident = records.open();
    step("before", "act", true);
    begin("idle");
    step("idle", "act", false);
    records.wait(3 * IncidentRecords::minute);
    begin("mends");
    step("mends", "look", true);
    step("mends", "act", true);
    records.wait(10 * IncidentRecords::minute);
    records.state(incident, "mitigating");
    records.wait(IncidentRecords::minute);
    records.state(incident, "resolved");
    auto story = storyOf(records);
    QVERIFY(!story.changedAt);
    QCOMPARE(makeReport(shop(), story, records.now()).timeToMitigate, QStringLiteral("17 min"));
    story.changedAt = firstChange(story.incident, records.all());
    const auto report = makeReport(shop(), story, records.now());
    QCOMPARE(report.timeToMitigate, QStringLiteral("6 min"));
    QCOMPARE(jsonInteger(toJson(report)["incident"], "secondsToMitigate"), 360);
    QCOMPARE(report.timeToResolve, QStringLiteral("18 min"));
  }

  void secretsAreRedacted() {
    redaction::remember(Secret(QStringLiteral("hunter2-hunter2")));
    IncidentRecords records;
    const auto incident = records.open(QStringLiteral("login with hunter2-hunter2"));
    records.change(incident, incidentchange::note, {{"text", "password=hunter2-hunter2"}});
    const auto report = makeReport(shop(), storyOf(records), records.now());
    for (const auto form : {ReportForm::Markdown, ReportForm::Html}) {
      QVERIFY(!renderReport(report, form, shippedTemplate(form))->contains(QLatin1String("hunter2")));
    }
    QVERIFY(!jsonDump(toJson(report)).contains("hunter2"));
    QVERIFY(!statusMessageText(shippedMessage(), shop(), {}, records.last(), {}, records.now())
                 ->contains(QLatin1String("hunter2")));
  }

  void aStatusMessageSaysWhatCounts() {
    IncidentRecords records;
    records.open();
    records.wait(7 * IncidentRecords::minute);
    const auto text =
        *statusMessageText(shippedMessage(), shop(), {}, records.last(), QStringLiteral("Restarting."), records.now());
    for (const auto *part :
         {"P1 INC-20261126-1: API is down", "lab", "State: Detected; open since 2026-11-26 10:00 UTC", "(7 min)",
          "Impact: not known yet", "Restarting.", "Commander: nobody yet", "Next update by 2026-11-26 10:27 UTC"}) {
      QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
    }
    records.state(records.last(), "resolved");
    QVERIFY(statusMessageText(shippedMessage(), shop(), {}, records.last(), {}, records.now())
                ->contains(QLatin1String("last update")));
  }

  void aMessageOfTheUsersOwn() {
    IncidentRecords records;
    records.open(QStringLiteral("{{impact}} of {{nobody}}"));
    const auto filled = [&](const QString &text, const QString &news = {}) {
      return statusMessageText({QStringLiteral("/etc/own.txt"), text}, shop(), {}, records.last(), news, records.now());
    };
    // What a value says is never looked at again; a line of empty placeholders goes, an empty line stays.
    QCOMPARE(*filled(QStringLiteral("{{severity}}: {{ title }}\r\n{{news}}\n\n{{lead}}\n")),
             QStringLiteral("P1: {{impact}} of {{nobody}}\n\nnobody yet"));
    QCOMPARE(*filled(QStringLiteral("Now: {{news}}"), QStringLiteral("it restarts")),
             QStringLiteral("Now: it restarts"));
    const QList<std::pair<QString, QString>> wrong{
        {QStringLiteral("{{severity}}\nAt {{id}} {{sevrity}}"),
         QStringLiteral("/etc/own.txt:2:11: There is no {{sevrity}}.")},
        {QStringLiteral("Lead: {{lead"), QStringLiteral("/etc/own.txt:1:7: '{{' without '}}' in its line.")},
        {QStringLiteral(" \n{{news}}\n"), QStringLiteral("/etc/own.txt:1:1: It says nothing.")}};
    for (const auto &[text, why] : wrong) {
      const auto refused = filled(text);
      QVERIFY(!refused);
      QCOMPARE(refused.error().why, why);
      QVERIFY2(refused.error().remedy.contains(QLatin1String("severity, state")), qPrintable(refused.error().remedy));
    }
  }

  void aMessagesTemplateIsRead() {
    QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("customers.txt"));
    const auto write = [&path](const QByteArray &bytes) {
      QFile file(path);
      return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    IncidentSpec spec;
    spec.messageTemplates = {{QStringLiteral("customers"), path}, {QStringLiteral("a-first"), path}};
    const auto read = [&spec](const char *name) { return await(readMessageTemplate(spec, QLatin1String(name))); };
    QCOMPARE(messageTemplateNames(spec), (QStringList{"standard", "a-first", "customers"}));
    QCOMPARE(read("standard")->text, shippedMessage().text);
    QVERIFY(write("We know of it: {{title}}"));
    QCOMPARE(read("customers")->text, QStringLiteral("We know of it: {{title}}"));
    spec.messageTemplates.insert(QStringLiteral("standard"), path);
    QCOMPARE(read("standard")->text, QStringLiteral("We know of it: {{title}}"));
    const auto unknown = read("board");
    QVERIFY(!unknown && unknown.error().remedy.contains(QLatin1String("standard, a-first, customers")));
    QVERIFY(write("\xff\xfe"));
    QVERIFY(!read("customers") && read("customers").error().why.contains(QLatin1String("UTF-8")));
    QVERIFY(write(QByteArray(64 * 1024 + 1, 'x')));
    QVERIFY(!read("customers") && read("customers").error().why.contains(QLatin1String("64 KB")));
    QVERIFY(QFile::remove(path));
    QVERIFY(!read("customers") && read("customers").error().target == path);
  }

  void messagesHaveTheFormOfTheirReceiver() {
    const auto text = QStringLiteral("<!channel> *P1* & [x](http://evil)\nsecond");
    const auto slack = webhookBody(WebhookSpec::Kind::Slack, text);
    QCOMPARE(jsonString(slack, "text"), QStringLiteral("&lt;!channel&gt; *P1* &amp; [x](http://evil)\nsecond"));
    QCOMPARE(jsonString(slack["blocks"][0]["text"], "type"), QStringLiteral("plain_text"));
    QCOMPARE(jsonString(slack["blocks"][0]["text"], "text"), text);
    const auto teams = webhookBody(WebhookSpec::Kind::Teams, text);
    QCOMPARE(jsonString(teams, "type"), QStringLiteral("message"));
    const auto &attachment = teams["attachments"][0];
    QCOMPARE(jsonString(attachment, "contentType"), QStringLiteral("application/vnd.microsoft.card.adaptive"));
    const auto &body = attachment["content"]["body"];
    QCOMPARE(body.size(), 2U);
    for (const auto &block : body) QCOMPARE(jsonString(block, "type"), QStringLiteral("RichTextBlock"));
    QCOMPARE(jsonString(body[1]["inlines"][0], "text"), QStringLiteral("second"));
    const QString longest(5'000, QLatin1Char('x'));
    QVERIFY(jsonString(webhookBody(WebhookSpec::Kind::Slack, longest)["blocks"][0]["text"], "text").size() <= 3'000);
  }

  void theLineOfTheCsvFile_data() {
    QTest::addColumn<QString>("component");
    QTest::addColumn<QString>("line");
    QTest::newRow("as the customer writes it") << "worker-memory"
                                               << "2026-11-26,P1,25,worker-memory";
    QTest::newRow("none") << ""
                          << "2026-11-26,P1,25,shop";
    QTest::newRow("comma") << "a,b"
                           << "2026-11-26,P1,25,\"a,b\"";
    QTest::newRow("quote") << "a\"b"
                           << "2026-11-26,P1,25,\"a\"\"b\"";
    QTest::newRow("formula") << "=1+1"
                             << "2026-11-26,P1,25,\"'=1+1\"";
    QTest::newRow("plus") << "+1"
                          << "2026-11-26,P1,25,\"'+1\"";
    QTest::newRow("minus") << "-x"
                           << "2026-11-26,P1,25,\"'-x\"";
    QTest::newRow("at") << " @x"
                        << "2026-11-26,P1,25,\"' @x\"";
    QTest::newRow("line break") << "a\nb"
                                << "2026-11-26,P1,25,\"a\\nb\"";
  }
  void theLineOfTheCsvFile() {
    QFETCH(QString, component);
    QFETCH(QString, line);
    IncidentRecords records;
    const auto incident = records.open();
    records.change(incident, incidentchange::component, {{"text", toJson(component)}});
    records.wait(25 * IncidentRecords::minute);
    records.state(incident, "resolved");
    QCOMPARE(incidentCsvLine(records.last()), line);
  }

  void linesAreAppendedWhole() {
    QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("log.csv"));
    const auto append = [&](const char *line, const char *header = "") {
      return await(appendLine(path, QLatin1String(line), QLatin1String(header)));
    };
    QVERIFY(append("a", "HEAD"));
    QVERIFY(append("b", "HEAD"));
    QCOMPARE(contentOf(path), QByteArray("HEAD\na\nb\n"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("cut off");
    file.close();
    QVERIFY(append("c"));
    QCOMPARE(contentOf(path), QByteArray("cut off\nc\n"));
    QVERIFY(QFile::remove(path));
    QVERIFY(append("d"));
    QCOMPARE(contentOf(path), QByteArray("d\n"));
    const auto refused = await(appendLine(folder.path(), QStringLiteral("x"), {}));
    QVERIFY(!refused && refused.error().target == folder.path());
    QVERIFY(!await(appendLine(folder.filePath(QStringLiteral("none/log.csv")), QStringLiteral("x"), {})));
    const auto full = await(appendLine(QStringLiteral("/dev/full"), QStringLiteral("x"), {}));
    QVERIFY2(!full && full.error().why.contains(QLatin1String("regular file")), errorText(full).constData());
  }

  /// The disk is full in the middle of a line: nothing of it stays.
  void noHalfLineStays() {
    QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("log.csv"));
    QVERIFY(await(appendLine(path, QStringLiteral("first"), {})));
    auto *const before = std::signal(SIGXFSZ, SIG_IGN);
    rlimit old{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &old), 0);
    rlimit little = old;
    little.rlim_cur = 10;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &little), 0);
    const auto failed = await(appendLine(path, QStringLiteral("a longer line"), {}));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &old), 0);
    std::signal(SIGXFSZ, before);
    QVERIFY(!failed);
    QCOMPARE(failed.error().why, QString::fromLocal8Bit(std::strerror(EFBIG)));
    QCOMPARE(contentOf(path), QByteArray("first\n"));
  }

  void manyAppendAtOnce() {
    QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("log.csv"));
    constexpr int many = 20;
    int done = 0;
    QObject receiver;
    for (int i = 0; i < many; ++i) {
      launch<Done>(appendLine(path, QStringLiteral("line"), QStringLiteral("HEAD")), &receiver,
                   [&](const Result<Done> &written) {
                     if (written) ++done;
                   });
    }
    QTRY_COMPARE(done, many);
    QCOMPARE(contentOf(path), QByteArray("HEAD\n") + QByteArray("line\n").repeated(many));
  }
};

QTEST_GUILESS_MAIN(TestIncidentReport)
#include "tst_incident_report.moc"
