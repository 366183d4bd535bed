#include <QTest>

#include "tests/lab/program.h"
#include "tests/support/temporary_world.h"

using namespace ops;
using namespace ops::test;

namespace {

bool contains(const QByteArray &text, const QByteArray &part) {
  return text.contains(part);
}

}  // namespace

/// What the real program says to words that make no sense, and where it can't show anything: without any server.
class TestCommandLine : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void misuse_data();
  void misuse();
  void escapes_data();
  void escapes();
  void fullOutput_data();
  void fullOutput();
  void closedOutput();
  void display_data();
  void display();
  void anotherWindow();
  void picturesOfEveryPage();
  void labThatDoesNotRun();
  void brokenSystem();
  void brokenProcedure();
  void filesToValidate();
  void whatIsThereIsNotReplaced();
  void help_data();
  void help();
  void allIsInTheOverview_data();
  void allIsInTheOverview();

 private:
  TemporaryWorld m_world;
};

void TestCommandLine::misuse_data() {
  QTest::addColumn<QStringList>("words");
  QTest::addColumn<QByteArray>("said");
  const auto row = [](const char *name, const QStringList &words, const QByteArray &said) {
    QTest::newRow(name) << words << said;
  };
  row("empty verb", {""}, "no verb \"\"");
  row("unknown verb", {"statuss"}, "statuss");
  row("unknown option", {"status", "shop", "--bogus"}, "bogus");
  row("a word too many", {"status", "shop", "more"}, "more");
  row("unknown system", {"status", "nope"}, "\"nope\"");
  row("system without a name", {"status", ""}, "system \"\"");
  row("empty run", {"undo", ""}, "too short");
  row("short run", {"runs", "follow", "abc"}, "too short");
  row("unknown run", {"resume", "abcd"}, "no such run");
  row("unknown decision", {"decide", "abcd", "bogus"}, "confirm, retry");
  row("skip without a reason", {"decide", "abcd", "skip"}, "skip needs --reason");
  row("done with an empty reason", {"decide", "abcd", "done", "--reason", " "}, "done needs --reason");
  row("procedure that is near", {"run", "doc-pipeline", "queue-backing"}, "Did you mean queue-backing-up? There are: ");
  row("unknown run of records", {"journal", "list", "--run", "abcd"}, "opsdeck runs");
  row("empty run of records", {"journal", "list", "--run", ""}, "too short");
  row("unknown type of records", {"journal", "list", "--type", "bogus"}, "run-opened, claimed");
  row("limit of records", {"journal", "list", "--limit", "0"}, "above 0");
  row("unknown journal verb", {"journal", "bogus"}, "bogus");
  row("a verb that is near", {"statsu"}, "Did you mean status?");
  row("a command that is near", {"incident", "opn"}, "Did you mean incident open?");
  row("a command of the lab that is near", {"lab", "brek"}, "Did you mean lab break?");
  row("a fault that is near", {"lab", "break", "qeue-blocked"}, "Did you mean queue-blocked?");
  row("a fault to mend that is near", {"lab", "mend", "qeue-blocked"}, "Did you mean queue-blocked?");
  row("an option that is near", {"status", "doc-pipeline", "--enviroment", "lab"}, "Did you mean --environment?");
  row("a system that is near", {"status", "doc-pipelin"}, "Did you mean doc-pipeline?");
  row("no system", {"status"}, "SYSTEM is missing. There are: doc-pipeline, learning-recommender.");
  row("no procedure", {"plan", "doc-pipeline"}, "PROCEDURE is missing. There are: api-down");
  row("no run", {"runs", "follow"}, "RUN is missing. List them with: opsdeck runs");
  row("no command", {"backup"}, "COMMAND is missing. There are: list, accept, create, verify, drill");
  row("export into a folder that is not there", {"journal", "export", "/nonexistent/x"}, "no folder /nonexistent");
  row("an export that is not there", {"journal", "verify", "/nonexistent/x"}, "no file /nonexistent/x");
  row("an export that is a folder", {"journal", "verify", "/tmp"}, "is a folder");
  row("anchor in a folder", {"journal", "anchor", "/tmp"}, "is a folder");
  row("picture in a folder that is not there", {"screenshot", "overview", "/nonexistent/x.png"}, "no folder");
  row("picture in place of a folder", {"screenshot", "overview", "/tmp"}, "is a folder");
  row("tour into a file", {"screenshot", "--tour", "/etc/passwd"}, "no folder");
  row("report in a folder that is not there", {"incident", "report", "doc-pipeline", "/nonexistent/x.md"}, "no folder");
  row("system file that is not there", {"status", "/nonexistent/x.yaml"}, "no such file");
  row("procedure file that is not there", {"plan", "doc-pipeline", "/nonexistent/x.yaml", "-e", "production"},
      "no such file");
  row("export into a folder", {"journal", "export", "/tmp"}, "is a folder");
  row("export into a device", {"journal", "export", "/dev/null"}, "no regular file");
  row("input given twice", {"plan", "doc-pipeline", "clear-queue", "--set", "a=1", "--set", "a=2"}, "twice");
  row("input without a value", {"run", "doc-pipeline", "clear-queue", "--set", "a"}, "name=value");
  row("unknown fault", {"lab", "break", ""}, "say what to break");
  row("unknown theme", {"screenshot", "overview", "x.png", "--theme", "pink"}, "pink");
  row("pictures of an unknown system", {"screenshot", "overview", "x.png", "--system", "nope"}, "\"nope\"");
  row("pictures of an unknown environment", {"screenshot", "overview", "x.png", "-e", "nope"}, "\"nope\"");
  row("scale too large", {"screenshot", "overview", "x.png", "--scale", "4.1"}, "--scale");
  row("scale that is none", {"screenshot", "overview", "x.png", "--scale", "two"}, "--scale");
  row("window too small", {"screenshot", "overview", "x.png", "--size", "10x10"}, "--size");
  row("picture without a file", {"screenshot", "overview"}, "--tour DIR");
  row("unknown page", {"screenshot", "nope", "x.png"}, "overview, alerts, incidents, health");
}

void TestCommandLine::misuse() {
  QFETCH(QStringList, words);
  QFETCH(QByteArray, said);
  const auto forPeople = opsdeck(words);
  QCOMPARE(forPeople.code, 2);
  QCOMPARE(forPeople.out, QByteArray());
  QVERIFY2(forPeople.err.startsWith("opsdeck: ") && forPeople.err.contains(said), forPeople.err.constData());
  const auto forPrograms = opsdeck(words + QStringList{"-o", "json"});
  QCOMPARE(forPrograms.code, 2);
  QCOMPARE(forPrograms.err, forPeople.err);
  const auto error = jsonMember(forPrograms.json(), "error");
  QCOMPARE(jsonString(error, "code"), QStringLiteral("usage"));
  QVERIFY(!jsonString(error, "what").isEmpty() && !jsonString(error, "why").isEmpty());
}

void TestCommandLine::escapes_data() {
  QTest::addColumn<QStringList>("words");
  const QString bad = QStringLiteral("\x1b[31mred\x1b]0;pwn\x07");
  QTest::newRow("verb") << QStringList{bad};
  QTest::newRow("option") << QStringList{"status", "--" + bad};
  QTest::newRow("console") << QStringList{"--" + bad};
  QTest::newRow("system") << QStringList{"status", bad};
  QTest::newRow("environment") << QStringList{"check", "doc-pipeline", "-e", bad};
  QTest::newRow("procedure") << QStringList{"plan", "doc-pipeline", bad};
  QTest::newRow("input") << QStringList{"plan", "doc-pipeline", "clear-queue", "--set", bad};
  QTest::newRow("run") << QStringList{"undo", bad};
  QTest::newRow("type") << QStringList{"journal", "list", "--type", bad};
  QTest::newRow("fault") << QStringList{"lab", "break", bad};
  QTest::newRow("file") << QStringList{"validate", bad};
  QTest::newRow("page") << QStringList{"screenshot", bad, "x.png"};
}

void TestCommandLine::escapes() {
  QFETCH(QStringList, words);
  const auto answer = opsdeck(words);
  QVERIFY(answer.code > 0);
  const QByteArray all = answer.out + answer.err;
  QVERIFY2(!all.contains('\x1b') && !all.contains('\x07'), all.toHex().constData());
  QVERIFY2(all.contains("\\x1b[31mred") || words.first() == QLatin1String("lab"), all.constData());
}

void TestCommandLine::fullOutput_data() {
  QTest::addColumn<QStringList>("words");
  QTest::newRow("help") << QStringList{"--help"};
  QTest::newRow("a verb's help") << QStringList{"status", "--help"};
  QTest::newRow("help of pictures") << QStringList{"screenshot", "--help"};
  QTest::newRow("json") << QStringList{"journal", "list", "-o", "json"};
}

void TestCommandLine::fullOutput() {
  QFETCH(QStringList, words);
  QCOMPARE(opsdeck(words).code, 0);
  const auto answer = opsdeck(words, {}, QStringLiteral("/dev/full"));
  QCOMPARE(answer.code, 1);
  QVERIFY2(answer.err.contains("No space left on device"), answer.err.constData());
}

/// As behind "| head": whoever reads no more needs no word of it. The reader has left before anything is written.
void TestCommandLine::closedOutput() {
  for (const bool isDeaf : {true, false}) {
    const auto folder = m_world.folder(isDeaf ? QStringLiteral("deaf") : QStringLiteral("hearing"));
    const auto trap = isDeaf ? QStringLiteral("trap '' PIPE; ") : QString();  // as some shells and schedulers start it
    const auto script = QStringLiteral(
                            "%1cd \"$2\" && mkfifo go && { read go <go; \"$1\" journal list -o json 2>error; "
                            "echo $? >code; } | { exec <&-; echo go >go; }")
                            .arg(trap);
    QProcess shell;
    shell.start(QStringLiteral("/bin/sh"),
                {QStringLiteral("-c"), script, QStringLiteral("sh"), QStringLiteral(OPSDECK_BINARY), folder});
    QVERIFY(shell.waitForFinished());
    const auto contentOf = [&folder](const char *name) {
      QFile file(folder + QLatin1Char('/') + QLatin1String(name));
      return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("it is missing");
    };
    QCOMPARE(contentOf("code"), QByteArray("141\n"));
    QCOMPARE(contentOf("error"), QByteArray());
  }
}

void TestCommandLine::display_data() {
  QTest::addColumn<Variables>("variables");
  QTest::addColumn<QByteArray>("cause");
  const Variables none{{"DISPLAY", {}}, {"WAYLAND_DISPLAY", {}}, {"QT_QPA_PLATFORM", {}}};
  QTest::newRow("none") << none << QByteArray("neither DISPLAY nor WAYLAND_DISPLAY is set");
  auto wrong = none;
  wrong["QT_QPA_PLATFORM"] = QStringLiteral("nonsense");
  QTest::newRow("a platform that is none") << wrong << QByteArray("nonsense");
}

void TestCommandLine::display() {
  QFETCH(Variables, variables);
  QFETCH(QByteArray, cause);
  const auto answer = opsdeck({}, variables);
  QCOMPARE(answer.code, 4);
  QVERIFY2(answer.err.contains(cause), answer.err.constData());
  QVERIFY2(answer.err.contains("opsdeck --help") && answer.err.contains("opsdeck screenshot"), answer.err.constData());
  QVERIFY2(!answer.err.contains("einstall"), answer.err.constData());
}

/// One console of a user; another one only where it is asked for, or where something else is shown than is wanted:
/// nothing is taken from under anybody's hands.
void TestCommandLine::anotherWindow() {
  const Variables without{{QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen")}};
  const QStringList production{"--system", "doc-pipeline", "-e", "production"};
  QProcess first, second;
  const auto ended = qScopeGuard([&] {
    for (auto *process : {&first, &second}) {
      process->kill();
      process->waitForFinished();
    }
  });
  first.start(QStringLiteral(OPSDECK_BINARY), production);
  QVERIFY(first.waitForStarted());
  const auto isHandedOver = [&] {
    const auto answer = opsdeck(production, without);
    return answer.code == 0 && answer.out.contains("has come to the front");
  };
  // It may not listen yet; then the second one is the first to do so, and would not end.
  QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(m_world.path(QStringLiteral("runtime/opsdeck/console"))), 30'000);
  QVERIFY(isHandedOver());
  second.start(QStringLiteral(OPSDECK_BINARY), production + QStringList{"--new-window"});
  QVERIFY(second.waitForStarted());
  QVERIFY(isHandedOver());
  QVERIFY(first.state() == QProcess::Running && second.state() == QProcess::Running);
  // The first one still hears, though the second one has gone.
  second.terminate();
  QVERIFY(second.waitForFinished());
  QVERIFY(isHandedOver());
  second.setProcessChannelMode(QProcess::MergedChannels);
  second.start(QStringLiteral(OPSDECK_BINARY), {"--system", "learning-recommender"});
  QTRY_VERIFY_WITH_TIMEOUT(second.peek(10'000).contains("shows something else"), 30'000);
  QVERIFY(isHandedOver());  // it is still shown
  QVERIFY(first.state() == QProcess::Running && second.state() == QProcess::Running);
}

/// The tour that README shows four pictures of.
void TestCommandLine::picturesOfEveryPage() {
  const auto folder = m_world.folder(QStringLiteral("tour"));
  const auto answer = opsdeck({"screenshot", "--tour", folder, "--system", "doc-pipeline", "-e", "production"});
  QVERIFY2(answer.code == 0, said(answer).constData());
  const auto pictures = QDir(folder).entryList({QStringLiteral("*.png")}, QDir::Files);
  for (const char *page :
       {"overview", "alerts", "incidents", "health", "queues", "models", "backups", "procedures", "runs", "audit"}) {
    QVERIFY2(!pictures.filter(QLatin1String(page)).isEmpty(), page);
  }
  for (const auto &picture : pictures) {
    QFile file(folder + QLatin1Char('/') + picture);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY2(file.read(8) == "\x89PNG\r\n\x1a\n" && file.size() > 10'000, qPrintable(picture));
  }
}

void TestCommandLine::labThatDoesNotRun() {
  const auto answer = opsdeck({"status", "doc-pipeline"});
  QCOMPARE(answer.code, 4);
  QVERIFY2(answer.err.contains("opsdeck lab start. Or name another environment"), answer.err.constData());
  const auto json = opsdeck({"lab", "traffic", "on", "-o", "json"});
  QCOMPARE(json.code, 4);
  QCOMPARE(jsonString(jsonMember(json.json(), "error"), "code"), QStringLiteral("unreachable"));
}

void TestCommandLine::brokenSystem() {
  const QString file = m_world.path(QStringLiteral("config/opsdeck/systems/mine.yaml"));
  QVERIFY(write(file, "apiVersion: opsdeck/v1\nkind: System\nmetadata:\n  name: dup\n  title: Dup\nservces: []\n"));
  const auto answer = opsdeck({"status", "dup"});
  QCOMPARE(answer.code, 2);
  QVERIFY2(contains(answer.err, file.toUtf8() + ":1:1: The file lacks 'services'"), answer.err.constData());
  QVERIFY2(contains(answer.err, "opsdeck validate " + file.toUtf8()), answer.err.constData());
  // No YAML at all, with a name nevertheless.
  QVERIFY(write(file, "apiVersion: opsdeck/v1\nkind: System\nmetadata: {name: dup, title: [}\n"));
  const auto noYaml = opsdeck({"status", "dup"});
  QCOMPARE(noYaml.code, 2);
  QVERIFY2(contains(noYaml.err, file.toUtf8() + ":3:"), noYaml.err.constData());
  QVERIFY(opsdeck({"status", "other"}).err.contains("no system file has this name"));
  // What the console has opened from elsewhere is known by its name here, too.
  const QString opened = m_world.path(QStringLiteral("elsewhere.yaml"));
  QVERIFY(write(opened,
                "apiVersion: opsdeck/v1\nkind: System\nmetadata: {name: other, title: Other}\n"
                "services: [{name: web}]\nenvironments: [{name: here, tier: development}]\n"));
  QVERIFY(
      write(m_world.path(QStringLiteral("config/opsdeck/opsdeck.ini")), "[console]\nfiles=" + opened.toUtf8() + "\n"));
  QVERIFY(!opsdeck({"status", "other", "--environment", "here"}).err.contains("no system file has this name"));
  // It is not left out of what there is.
  QVERIFY(opsdeck({"status", "zzzzzzz"}).err.contains("mine (its file is broken)"));
  QVERIFY(opsdeck({"status", "mime"}).err.contains("Did you mean mine?"));
}

void TestCommandLine::brokenProcedure() {
  const QString file = m_world.path(QStringLiteral("config/opsdeck/procedures/mine.yaml"));
  QVERIFY(write(file, "apiVersion: opsdeck/v1\nkind: Procedure\nmetadata: {name: tidy, title: Tidy}\nstps: []\n"));
  for (const auto *name : {"tidy", "mine"}) {
    const auto answer = opsdeck({"plan", "doc-pipeline", QLatin1String(name)});
    QCOMPARE(answer.code, 2);
    QVERIFY2(contains(answer.err, file.toUtf8() + ":"), answer.err.constData());
    QVERIFY2(contains(answer.err, "opsdeck validate " + file.toUtf8()), answer.err.constData());
  }
}

/// A name that is nothing is a mistake on the command line, what is wrong in a file is what was asked.
void TestCommandLine::filesToValidate() {
  const auto file = m_world.path(QStringLiteral("checked.yaml"));
  QVERIFY(write(file,
                "apiVersion: opsdeck/v1\nkind: Procedure\n"
                "metadata: {name: tidy, titel: Tidy, severity: P3, owner: me, reviewed: 2026-11-22}\nsteps:\n"
                "- {id: one, titel: One, risk: read, do: {queue.dpth: {queue: x}}}\n"
                "- {id: two, title: Two, why: So., rsik: read, do: {queue.nope: {queue: x}}}\n"));
  const auto answer = opsdeck({"validate", file});
  QCOMPARE(answer.code, 1);
  // What is about the shape of the file hides nothing of the rest, but for the step that it is about.
  QVERIFY2(contains(answer.out, ":3:24: There is no field 'titel' here"), answer.out.constData());
  QVERIFY2(contains(answer.out, "step one: there is no action \"queue.dpth\""), answer.out.constData());
  QVERIFY2(contains(answer.out, "There is no field 'rsik' here") && !contains(answer.out, "queue.nope"),
           answer.out.constData());
  for (const auto &missing : {m_world.path(QStringLiteral("nowhere.yaml")), m_world.path(QString())}) {
    QCOMPARE(opsdeck({"validate", missing}).code, 2);
    QCOMPARE(opsdeck({"validate", file, missing}).code, 2);
  }
}

/// Refused, whichever verb writes it.
void TestCommandLine::whatIsThereIsNotReplaced() {
  const auto file = m_world.path(QStringLiteral("there.md"));
  QVERIFY(write(file, "mine"));
  QCOMPARE(opsdeck({"journal", "export", file}).code, 3);
  QCOMPARE(opsdeck({"incident", "report", "doc-pipeline", file}).code, 3);
  QFile kept(file);
  QVERIFY(kept.open(QIODevice::ReadOnly) && kept.readAll() == "mine");
}

void TestCommandLine::help_data() {
  QTest::addColumn<QStringList>("verb");
  QTest::addColumn<QByteArray>("said");
  QTest::newRow("screenshot") << QStringList{"screenshot"} << QByteArray("Usage: opsdeck screenshot PAGE");
  QTest::newRow("status") << QStringList{"status"} << QByteArray("Exits 0 whatever");
  QTest::newRow("export") << QStringList{"journal", "export"} << QByteArray("Usage: opsdeck journal export FILE|-");
  QTest::newRow("lab") << QStringList{"lab", "break"} << QByteArray("monitoring on|off");
  QTest::newRow("wall") << QStringList{"--wall"} << QByteArray("Exit codes\n  0  ");
  QTest::newRow("decide") << QStringList{"decide"} << QByteArray("confirm|retry|done|skip|pause|resume|abort");
}

void TestCommandLine::help() {
  QFETCH(QStringList, verb);
  QFETCH(QByteArray, said);
  const auto answer = opsdeck(verb + QStringList{"--help"});
  QCOMPARE(answer.code, 0);
  QVERIFY2(answer.out.contains(said), answer.out.constData());
  QCOMPARE(opsdeck(QStringList{"help"} + verb).out, answer.out);
}

void TestCommandLine::allIsInTheOverview_data() {
  QTest::addColumn<int>("nothing");
  for (const char *verb : {"journal", "backup", "models", "incident", "lab"}) QTest::newRow(verb) << 0;
}

/// Each command that a verb has.
void TestCommandLine::allIsInTheOverview() {
  const auto verb = QByteArray(QTest::currentDataTag());
  const auto lines = opsdeck({"help"}).out.split('\n');
  const QByteArray begin = "  " + verb + ' ';
  const auto has = [&begin](const QByteArray &each) { return each.startsWith(begin); };
  const auto line = std::find_if(lines.begin(), lines.end(), has);
  QVERIFY(line != lines.end());
  const auto said = opsdeck({QString::fromUtf8(verb)}).err;
  const auto from = said.indexOf("There are: ") + 11;
  const auto commands = said.mid(from, said.indexOf('.', from) - from).split(',');
  QVERIFY2(commands.size() > 4, said.constData());
  QByteArray listed = line->mid(verb.size() + 3).split(' ').first();
  for (const auto &command : commands) {
    QVERIFY2(listed.split('|').contains(command.trimmed()), command.constData());
  }
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
