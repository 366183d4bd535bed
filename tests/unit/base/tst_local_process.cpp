#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "models/base/host.h"
#include "models/base/local_process.h"

using namespace ops;

namespace {
QStringList shell(const QString &script) {
  return {QStringLiteral("/bin/sh"), QStringLiteral("-c"), script};
}

void writeScript(const QString &path, const QByteArray &text) {
  QFile file(path);
  QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
  file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

qint64 pidIn(const QString &path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toLongLong() : 0;
}

// A zombie that nobody has collected yet is dead as well.
bool isAlive(qint64 pid) {
  QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
  if (!file.open(QIODevice::ReadOnly)) return false;
  const QByteArray stat = file.readAll();
  return stat.mid(stat.lastIndexOf(')') + 2, 1) != "Z";
}
}  // namespace

class TestLocalProcess : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { m_host = makeLocalHost(); }
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
  }

  void result_data() {
    QTest::addColumn<QString>("script");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<QByteArray>("errors");
    const auto row = [](const char *name, const char *script, int exit, const QByteArray &out, const QByteArray &err) {
      QTest::newRow(name) << QString::fromUtf8(script) << exit << out << err;
    };
    row("success", "echo out; echo err >&2", 0, "out\n", "err\n");
    row("exit code", "exit 3", 3, "", "");
    row("bytes that are no text", "printf 'a\\0\\377b'", 0,
        QByteArray("a\0\xff"
                   "b",
                   4),
        "");
    row("killed", "kill -KILL $$", 128 + SIGKILL, "", "");
    row("no input", "cat; echo end", 0, "end\n", "");
    row("a child keeps the pipe open", "sleep 30 & echo done", 0, "done\n", "");
  }
  void result() {
    QFETCH(QString, script);
    QElapsedTimer timer;
    timer.start();
    const auto result = run({shell(script), {}, {}, {}});
    QVERIFY2(result, result ? "" : qPrintable(result.error().toString()));
    QTEST(result->exitCode, "exitCode");
    QTEST(result->output, "output");
    QTEST(result->errors, "errors");
    QVERIFY(!result->truncated);
    QVERIFY(timer.elapsed() < 10'000);
  }

  void argumentsAreNotInterpreted() {
    const QStringList argv{QStringLiteral("printf"),     QStringLiteral("%s|"), QStringLiteral("$(id)"),
                           QStringLiteral("; rm -rf /"), QStringLiteral("a b"), QString(),
                           QStringLiteral("*")};
    QCOMPARE(run({argv, {}, {}, {}})->output, QByteArray("$(id)|; rm -rf /|a b||*|"));
  }

  void inputFolderAndEnvironment() {
    const auto result = run({shell(QStringLiteral("cat; pwd; echo $EXTRA")),
                             m_folder->path(),
                             "secret\n",
                             {{QStringLiteral("EXTRA"), QStringLiteral("more")}}});
    QVERIFY(result);
    QCOMPARE(result->output, "secret\n" + QFile::encodeName(m_folder->path()) + "\nmore\n");
  }

  void largeInputThatNobodyReads() {
    const auto result = run({shell(QStringLiteral("exec 0<&-; echo ok")), {}, QByteArray(4 << 20, 'x'), {}});
    QVERIFY(result);
    QCOMPARE(result->output, QByteArray("ok\n"));
  }

  void largeInputAndOutput() {
    ProcessRequest request{{QStringLiteral("cat")}, {}, QByteArray(3 << 20, 'x'), {}};
    request.outputCap = 8 << 20;
    QCOMPARE(run(request)->output, request.input);
  }

  void theLastBytesAreKept() {
    ProcessRequest request{shell(QStringLiteral("head -c 3000000 /dev/zero; printf abcdef; printf 123 >&2"))};
    request.outputCap = 4;
    request.lastBytes = true;
    auto result = run(request);
    QVERIFY(result && result->truncated);
    QCOMPARE(result->output, QByteArray("cdef"));
    QCOMPARE(result->errors, QByteArray("123"));
    request.merged = true;
    request.outputCap = 8;
    result = run(request);
    QVERIFY(result && result->truncated);
    QCOMPARE(result->output, QByteArray("bcdef123"));
    QCOMPARE(result->errors, QByteArray());
  }

  void outputIsCapped() {
    ProcessRequest request{shell(QStringLiteral("head -c 3000000 /dev/zero; head -c 50 /dev/zero >&2; exit 4"))};
    request.outputCap = 1000;
    const auto result = run(request);
    QVERIFY(result);
    QCOMPARE(result->output.size(), 1000);
    QCOMPARE(result->errors.size(), 50);
    QVERIFY(result->truncated);
    QCOMPARE(result->exitCode, 4);
  }

  void inheritsNoDescriptors() {
    QFile open(m_folder->filePath(QStringLiteral("held")));
    QVERIFY(open.open(QIODevice::WriteOnly));
    const int leaky = ::dup(open.handle());  // without close-on-exec
    const auto result = run({{QStringLiteral("/bin/ls"), QStringLiteral("-l"), QStringLiteral("/proc/self/fd")}});
    ::close(leaky);
    QVERIFY(result);
    QVERIFY2(!result->output.contains("held"), result->output.constData());
  }

  void hasASessionOfItsOwn() {
    const auto result = run({{QStringLiteral("cat"), QStringLiteral("/proc/self/stat")}});
    QVERIFY(result);
    const QList<QByteArray> fields = result->output.mid(result->output.lastIndexOf(')') + 2).split(' ');
    const qint64 pid = result->output.left(result->output.indexOf(' ')).toLongLong();
    QCOMPARE(fields.value(2).toLongLong(), pid);  // process group
    QCOMPARE(fields.value(3).toLongLong(), pid);  // session
    QCOMPARE(fields.value(4).toLongLong(), 0);    // controlling terminal
  }

  void refusals_data() {
    QTest::addColumn<QStringList>("argv");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("nothing") << QStringList{} << ErrorCode::Usage;
    QTest::newRow("empty name") << QStringList{QString()} << ErrorCode::Failed;
    QTest::newRow("no such program") << QStringList{QStringLiteral("no-such-program-anywhere")} << ErrorCode::Failed;
    QTest::newRow("relative path") << QStringList{QStringLiteral("./echo")} << ErrorCode::Failed;
    QTest::newRow("folder") << QStringList{QStringLiteral("/tmp")} << ErrorCode::Failed;
    QTest::newRow("not executable") << QStringList{QStringLiteral("/etc/passwd")} << ErrorCode::Failed;
    QTest::newRow("NUL") << QStringList{QStringLiteral("echo"), QString(QChar(0))} << ErrorCode::Usage;
  }
  void refusals() {
    QFETCH(QStringList, argv);
    const auto result = run({argv, {}, {}, {}});
    QVERIFY(!result);
    QTEST(result.error().code, "code");
    QVERIFY(!result.error().why.isEmpty());
  }

  void missingFolder() {
    const auto result = run({{QStringLiteral("true")}, m_folder->filePath(QStringLiteral("missing"))});
    QVERIFY(!result);
    QVERIFY(result.error().why.contains(QStringLiteral("missing")));
  }

  void unusableInterpreter() {
    const QString path = m_folder->filePath(QStringLiteral("broken"));
    writeScript(path, "#!/no/such/interpreter\n");
    QVERIFY(!run({{path}}));
  }

  void neverFromTheCurrentFolder_data() {
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("only absolute ones") << QByteArray("/usr/bin:/bin");
    QTest::newRow("dot") << QByteArray(".:/usr/bin:/bin");
    QTest::newRow("empty entry") << QByteArray(":/usr/bin:/bin:");
    QTest::newRow("relative entry") << QByteArray("bin:/usr/bin:/bin");
  }
  void neverFromTheCurrentFolder() {
    QFETCH(QByteArray, path);
    QDir(m_folder->path()).mkdir(QStringLiteral("bin"));
    for (const char *name : {"planted-here", "bin/planted-here"}) {
      writeScript(m_folder->filePath(QString::fromLatin1(name)), "#!/bin/sh\necho planted\n");
    }
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder->path()));
    const auto result = run({{QStringLiteral("planted-here")},
                             m_folder->path(),
                             {},
                             {{QStringLiteral("PATH"), QString::fromLatin1(path)}}});
    QVERIFY(QDir::setCurrent(before));
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Failed);
    QCOMPARE(findProgram(QStringLiteral("planted-here"), m_folder->path()),
             m_folder->filePath(QStringLiteral("planted-here")));
  }

  void timeoutEndsTheChildrenToo_data() {
    QTest::addColumn<QString>("script");
    QTest::newRow("obedient") << QStringLiteral("sleep 60 & echo $! >child; echo note >&2; wait");
    QTest::newRow("deaf to SIGTERM") << QStringLiteral(
        "trap '' TERM; sleep 60 & echo $! >child; while true; do sleep 60; done");
    QTest::newRow("only the child is deaf")
        << QStringLiteral("sh -c 'trap \"\" TERM; sleep 60; sleep 60' & echo $! >child; wait");
  }
  void timeoutEndsTheChildrenToo() {
    QFETCH(QString, script);
    ProcessRequest request{shell(script), m_folder->path()};
    request.timeoutMs = 700;
    QElapsedTimer timer;
    timer.start();
    const auto result = run(request);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::OutcomeUnknown);
    QVERIFY2(result.error().why.contains(QStringLiteral("700 ms")), qPrintable(result.error().why));
    QVERIFY(timer.elapsed() >= 650 && timer.elapsed() < 15'000);
    const qint64 child = pidIn(m_folder->filePath(QStringLiteral("child")));
    QVERIFY(child > 0);
    QTRY_VERIFY(!isAlive(child));
  }

  void timeoutTellsWhatWasWritten() {
    ProcessRequest request{shell(QStringLiteral("printf 'host \\033[31mkey' >&2; exec sleep 60"))};
    request.timeoutMs = 500;
    const auto result = run(request);
    QVERIFY(!result);
    QVERIFY2(result.error().why.contains(QStringLiteral("host \\x1b[31mkey")), qPrintable(result.error().why));
  }

  void cancelAndDeletionStopIt_data() {
    QTest::addColumn<bool>("cancel");
    QTest::newRow("cancelled") << true;
    QTest::newRow("deleted") << false;
  }
  void cancelAndDeletionStopIt() {
    QFETCH(bool, cancel);
    const QString pidFile = m_folder->filePath(QStringLiteral("pids"));
    auto receiver = std::make_unique<QObject>();
    std::optional<Result<ProcessResult>> seen;
    auto *operation = launch<ProcessResult>(
        m_host->run({shell(QStringLiteral("sleep 60 & echo $! >new; mv new pids; wait")), m_folder->path()}),
        receiver.get(), [&](const auto &result) { seen = result; });
    QTRY_VERIFY(pidIn(pidFile) > 0);
    const qint64 child = pidIn(pidFile);
    QVERIFY(isAlive(child));
    if (cancel) {
      operation->cancel();
      QTRY_VERIFY(seen.has_value());
      QCOMPARE(seen->error().code, ErrorCode::Cancelled);
    } else {
      receiver.reset();
    }
    QTRY_VERIFY(!isAlive(child));
    QCOMPARE(seen.has_value(), cancel);
    QTRY_VERIFY(QCoreApplication::instance()->findChildren<LocalProcess *>().isEmpty());
  }

  void manyAtOnce() {
    constexpr int count = 40;
    int ended = 0;
    for (int i = 0; i < count; ++i) {
      launch<ProcessResult>(m_host->run({{QStringLiteral("echo"), QString::number(i)}}), this,
                            [&, i](const Result<ProcessResult> &result) {
                              if (result && result->output == QByteArray::number(i) + '\n') ++ended;
                            });
    }
    constexpr int deadline = 30'000;
    QTRY_COMPARE_WITH_TIMEOUT(ended, count, deadline);
  }

 private:
  Result<ProcessResult> run(const ProcessRequest &request) {
    std::optional<Result<ProcessResult>> seen;
    launch<ProcessResult>(m_host->run(request), this, [&](const auto &result) { seen = result; });
    constexpr int deadline = 30'000;
    if (!QTest::qWaitFor([&] { return seen.has_value(); }, deadline)) qFatal("the program never ended");
    return *seen;
  }

  std::unique_ptr<QTemporaryDir> m_folder;
  std::unique_ptr<Host> m_host;
};

QTEST_GUILESS_MAIN(TestLocalProcess)
#include "tst_local_process.moc"
