#include <QProcess>
#include <QStandardPaths>

#include "models/journal/anchor_check.h"
#include "tests/crash/tamper.h"
#include "tests/support/soak.h"
#include "tests/unit/journal/journal_fixture.h"

using namespace ops;

namespace {
constexpr quint32 seed = 20'261'122;
constexpr int records = 40;

/// How many journals of each kind are tampered with.
int rounds() {
  constexpr int few = 20;
  constexpr int many = 1'000;
  return isSoak() ? many : few;
}

VerifyReport verifyNow(const QString &folder, const AnchorList &anchors) {
  Verification verification(folder, anchoredSequences(anchors));
  while (!verification.step()) {
  }
  return verification.result().value_or(VerifyReport{});
}

// QFile::copy() would sync each file to the disk.
bool copyFile(const QString &from, const QString &to) {
  QFile source(from);
  QFile copy(to);
  if (!source.open(QIODevice::ReadOnly) || !copy.open(QIODevice::WriteOnly)) return false;
  const auto content = source.readAll();
  return copy.write(content) == content.size() && copy.setPermissions(source.permissions());
}

bool copyFolder(const QString &from, const QString &to) {
  if (!QDir().mkpath(to)) return false;
  const auto names = QDir(from).entryList(QDir::Files);
  for (const auto &name : names) {
    if (!copyFile(from + QLatin1Char('/') + name, to + QLatin1Char('/') + name)) return false;
  }
  return QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

bool grow(const JournalOptions &options, int count) {
  Journal journal(options);
  return await(journal.open()) && appendMany(journal, count);
}
}  // namespace

/// What somebody can do to a journal, and who finds it: the chain, only an anchor, or nobody.
class TestJournalTampering : public QObject {
  Q_OBJECT

  JournalFolder m_honest;
  QTemporaryDir m_folder;
  SigningKey m_key;
  QRandomGenerator m_random{seed};

  int number(int from, int to) { return m_random.bounded(from, to + 1); }

  Anchor anchorAt(const VerifyReport &report) const { return *signedAnchor(anchorOf(report), m_key); }

  // The honest journal as it was when it had so many records.
  Anchor anchorAt(qint64 sequence) const {
    auto report = verifyNow(m_honest.path(), {{Anchor{{}, sequence, {}, {}, {}, {}, {}, {}}}, {}, {}});
    report.last = sequence;
    report.head = report.hashes.value(sequence);
    return anchorAt(report);
  }

  AnchorFinding judged(const AnchorList &list, const VerifyReport &report, const QString &stream = {}) const {
    AnchorPlace place;
    place.file = QStringLiteral("/elsewhere/anchors.jsonl");
    place.stream = stream;
    return judgeAnchors(place, list, report);
  }

  // Does something to a copy of the honest journal; fails unless that has really changed it.
  QString tampered(int round, const std::function<bool(Tamperer &)> &harm) {
    const QString folder = m_folder.filePath(QString::number(round));
    if (!QDir(folder).removeRecursively() || !copyFolder(m_honest.path(), folder)) return {};
    const auto before = contentOf(folder);
    bool done = false;
    {
      Tamperer tamperer(folder);
      done = harm(tamperer);
    }
    return done && contentOf(folder) != before ? folder : QString();
  }

  // What only an anchor can find: the chain, the head file and SQLite's own check see nothing.
  void expectOnlyTheAnchorFinds(const std::function<bool(Tamperer &, int anchored)> &harm, AnchorVerdict verdict) {
    int found = 0;
    for (int round = 0; round < rounds(); ++round) {
      const int anchored = number(records / 2, records);
      const AnchorList list{{anchorAt(number(1, anchored)), anchorAt(anchored)}, {}, {}};
      const auto folder = tampered(0, [&](Tamperer &tamperer) { return harm(tamperer, anchored); });
      QVERIFY2(!folder.isEmpty(), qPrintable(QString::number(round)));
      const auto report = verifyNow(folder, list);
      QVERIFY2(report.intact && report.detail.isEmpty(), qPrintable(report.detail));
      const auto finding = judged(list, report);
      QVERIFY2(finding.verdict == verdict, qPrintable(finding.text));
      QVERIFY(finding.isAlarm() && finding.isContradiction());
      ++found;
    }
    QCOMPARE(found, rounds());
  }

 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(grow(m_honest.options(), records));
    const auto key = SigningKey::open(m_folder.filePath(QStringLiteral("anchor.key")));
    QVERIFY(key);
    m_key = *key;
  }

  void theChainFinds_data() {
    using Harm = std::function<bool(Tamperer &)>;
    QTest::addColumn<Harm>("harm");
    const auto row = [](const char *name, Harm harm) { QTest::newRow(name) << harm; };
    row("edited", [this](Tamperer &t) { return t.edit(number(1, records), m_random); });
    row("edited with its hash", [this](Tamperer &t) { return t.editWithHash(number(1, records), m_random); });
    row("deleted", [this](Tamperer &t) {
      const int at = number(1, records);
      return t.remove(at, at);
    });
    row("swapped", [this](Tamperer &t) {
      const int first = number(1, records - 1);
      return t.swap(first, number(first + 1, records));
    });
    row("cut out of the middle", [this](Tamperer &t) {
      const int first = number(1, records - 1);
      return t.remove(first, number(first, records - 1));
    });
    row("the end cut off, the head file forgotten",
        [this](Tamperer &t) { return t.remove(number(1, records), records); });
    row("chained anew, the head file forgotten",
        [this](Tamperer &t) { return t.rechain(number(1, records), m_random); });
  }

  void theChainFinds() {
    QFETCH(std::function<bool(Tamperer &)>, harm);
    int found = 0;
    for (int round = 0; round < rounds(); ++round) {
      const auto folder = tampered(0, harm);
      QVERIFY2(!folder.isEmpty(), qPrintable(QString::number(round)));
      const auto report = verifyNow(folder, {});
      QVERIFY2(!report.intact && report.brokenAt > 0 && !report.detail.isEmpty(), qPrintable(QString::number(round)));
      ++found;
    }
    QCOMPARE(found, rounds());
  }

  void onlyAnAnchorFindsACutEnd() {
    const auto cut = [this](Tamperer &t, int anchored) {
      return t.remove(number(2, anchored), records) && t.forgeHead();
    };
    expectOnlyTheAnchorFinds(cut, AnchorVerdict::EndMissing);
  }

  void onlyAnAnchorFindsANewChain() {
    const auto rechain = [this](Tamperer &t, int anchored) {
      return t.rechain(number(1, anchored), m_random) && t.forgeHead();
    };
    expectOnlyTheAnchorFinds(rechain, AnchorVerdict::Rewritten);
  }

  void onlyAnAnchorFindsAnOldCopy() {
    // The copy is a whole journal of before, head file and all, and is written to again.
    const int tries = qMax(rounds() / 10, 5);
    int rewritten = 0;
    for (int round = 0; round < tries; ++round) {
      JournalFolder folder;
      QVERIFY(grow(folder.options(), number(2, 10)));
      const QString copy = m_folder.filePath(QStringLiteral("old"));
      QVERIFY(QDir(copy).removeRecursively() && copyFolder(folder.path(), copy));
      QVERIFY(grow(folder.options(), number(2, 10)));
      const AnchorList list{{anchorAt(verifyNow(folder.path(), {}))}, {}, {}};
      const auto before = contentOf(folder.path());
      QVERIFY(QDir(folder.path()).removeRecursively() && copyFolder(copy, folder.path()));
      QVERIFY(contentOf(folder.path()) != before);
      QVERIFY(grow(folder.options(), number(1, 20)));
      const auto report = verifyNow(folder.path(), list);
      QVERIFY2(report.intact && report.detail.isEmpty(), qPrintable(report.detail));
      const auto verdict = judged(list, report).verdict;
      const bool reached = report.last >= list.anchors.first().sequence;
      QCOMPARE(verdict, reached ? AnchorVerdict::Rewritten : AnchorVerdict::EndMissing);
      rewritten += reached ? 1 : 0;
    }
    QVERIFY(rewritten > 0);
  }

  void onlyAnAnchorFindsAnotherJournal() {
    const auto report = verifyNow(m_honest.path(), {});
    const AnchorList list{{anchorAt(report)}, {}, {}};
    JournalFolder other;
    QVERIFY(grow(other.options(), records));
    const auto now = verifyNow(other.path(), list);
    QVERIFY(now.intact && now.stream != report.stream);
    QCOMPARE(judged(list, now, report.stream).verdict, AnchorVerdict::Replaced);
    QCOMPARE(judged(list, now).verdict, AnchorVerdict::NoneHere);
  }

  void anAlteredAnchorShows() {
    const auto report = verifyNow(m_honest.path(), {});
    const auto line = anchorLine(anchorAt(report));
    const QString file = m_folder.filePath(QStringLiteral("anchors.jsonl"));
    int found = 0;
    for (int round = 0; round < rounds(); ++round) {
      auto changed = line;
      const auto at = number(0, static_cast<int>(line.size()) - 1);
      changed[at] = static_cast<char>(changed[at] ^ (1 << number(0, 6)));
      QVERIFY(changed != line);
      QFile writing(file);
      QVERIFY(writing.open(QIODevice::WriteOnly) && writing.write(changed + '\n') > 0);
      writing.close();
      const auto list = await(readAnchorFile(file));
      QVERIFY(list);
      const auto finding = judged(*list, verifyNow(m_honest.path(), *list));
      QVERIFY2(finding.isAlarm() && !finding.complaints.isEmpty(), changed.constData());
      ++found;
    }
    QCOMPARE(found, rounds());
  }

  void otherToolsCanCheckAnAnchor() {
    if (QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty()) QSKIP("needs the program openssl");
    const auto write = [this](const char *name, const QByteArray &content) {
      QFile file(m_folder.filePath(QString::fromLatin1(name)));
      return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    };
    const auto run = [this](const char *words) {
      QProcess program;
      program.setWorkingDirectory(m_folder.path());
      program.start(QStringLiteral("openssl"), QString::fromLatin1(words).split(QLatin1Char(' ')));
      return program.waitForFinished() && program.exitCode() == 0;
    };
    const char *const verify = "pkeyutl -verify -pubin -inkey public.pem -rawin -in text -sigfile sig";
    const auto anchor = anchorAt(records);
    QVERIFY(run("pkey -in anchor.key -pubout -out public.pem"));
    QVERIFY(write("text", signedText(anchor)) && write("sig", anchor.signature));
    QVERIFY(run(verify));
    QVERIFY(write("text", signedText(anchorAt(records - 1))));
    QVERIFY(!run(verify));
  }

  void honestJournalsRaiseNoAlarm() {
    const int journals = rounds() + rounds() / 2;
    int anchors = 0;
    for (int round = 0; round < qMin(journals, 1'000); ++round) {
      JournalFolder folder;
      AnchorList list;
      for (int session = number(1, 3); session > 0; --session) {
        QVERIFY(grow(folder.options(), number(1, 8)));
        if (number(0, 2) > 0) list.anchors += anchorAt(verifyNow(folder.path(), {}));
      }
      const auto report = verifyNow(folder.path(), list);
      QVERIFY2(report.intact && report.detail.isEmpty(), qPrintable(report.detail));
      const auto finding = judged(list, report, list.anchors.isEmpty() ? QString() : report.stream);
      QVERIFY2(!finding.isAlarm(), qPrintable(finding.text));
      QCOMPARE(finding.verdict, list.anchors.isEmpty() ? AnchorVerdict::NoneHere : AnchorVerdict::Matches);
      anchors += static_cast<int>(list.anchors.size());
    }
    QVERIFY(anchors > journals / 2);
  }

  void theCommandSaysSoPlainly();
};

namespace {
struct Answer {
  int code = -1;
  QByteArray output;
  QByteArray errors;
  QByteArrayList lines() const { return output.split('\n'); }
};

/// The command line in a world of its own, whose journal is `world`/state/opsdeck/journal.
Answer opsdeck(const QString &world, const QStringList &words) {
  auto environment = QProcessEnvironment::systemEnvironment();
  environment.insert(QStringLiteral("XDG_STATE_HOME"), QString(world + QStringLiteral("/state")));
  environment.insert(QStringLiteral("XDG_CONFIG_HOME"), QString(world + QStringLiteral("/config")));
  QProcess program;
  program.setProcessEnvironment(environment);
  program.start(QStringLiteral(OPSDECK_BINARY), QStringList{QStringLiteral("journal")} + words);
  program.waitForFinished();
  return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}
}  // namespace

void TestJournalTampering::theCommandSaysSoPlainly() {
  if (!QFile::exists(QStringLiteral(OPSDECK_BINARY))) QSKIP("needs the program");
  QTemporaryDir world;
  const QString journal = world.filePath(QStringLiteral("state/opsdeck/journal"));
  const QString place = world.filePath(QStringLiteral("anchors.jsonl"));
  const QString verify = QStringLiteral("verify");
  const auto refill = [&] { return QDir(journal).removeRecursively() && copyFolder(m_honest.path(), journal); };
  const auto harm = [&](const std::function<bool(Tamperer &)> &how) {
    Tamperer tamperer(journal);
    return how(tamperer) && tamperer.forgeHead();
  };
  const auto cut = [](Tamperer &t) { return t.remove(30, records); };
  const QByteArray whole = QByteArray::number(records) + " records, chain intact, head ";
  QVERIFY(refill());

  auto answer = opsdeck(world.path(), {verify});
  QCOMPARE(answer.code, 0);
  QVERIFY2(answer.output.startsWith(whole), answer.output.constData());
  QVERIFY2(answer.lines().value(1).startsWith("No anchor: "), answer.output.constData());
  QVERIFY(harm(cut));
  answer = opsdeck(world.path(), {verify});
  QCOMPARE(answer.code, 0);
  QVERIFY2(answer.lines().value(1).contains("can't be told from an honest one"), answer.output.constData());

  QVERIFY(refill());
  for (const char *said : {"Anchored ", "Anchored before: "}) {
    answer = opsdeck(world.path(), {QStringLiteral("anchor"), place});
    QVERIFY2(answer.code == 0 && answer.output.startsWith(said), QByteArray(answer.output + answer.errors).constData());
  }
  answer = opsdeck(world.path(), {verify});
  QCOMPARE(answer.code, 0);
  QVERIFY2(answer.output.startsWith(whole) && answer.lines().value(1).contains(", matches"), answer.output.constData());

  QVERIFY(harm(cut));
  for (const auto &words : {QStringList{verify}, QStringList{verify, QStringLiteral("--anchor"), place}}) {
    answer = opsdeck(world.path(), words);
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.lines().value(1).contains("the end is missing, or an old copy was put back"),
             answer.output.constData());
  }
  answer = opsdeck(world.path(), {QStringLiteral("anchor"), place});
  QVERIFY2(answer.code == 3 && answer.output.isEmpty(), answer.errors.constData());

  QVERIFY(refill());
  QVERIFY(harm([this](Tamperer &t) { return t.rechain(7, m_random); }));
  answer = opsdeck(world.path(), {verify, QStringLiteral("-o"), QStringLiteral("json")});
  QCOMPARE(answer.code, 1);
  const auto json = jsonParse(answer.output).value_or(Json());
  QCOMPARE(jsonBool(json, "intact"), true);
  QCOMPARE(jsonString(json, "anchored"), QStringLiteral("contradicted"));
  QCOMPARE(jsonString(jsonMember(json, "anchors").at(0), "verdict"), QStringLiteral("rewritten"));
  answer = opsdeck(world.path(), {QStringLiteral("anchor"), place});
  QVERIFY2(answer.code == 3 && answer.errors.contains("rewritten"), answer.errors.constData());

  QVERIFY(refill() && QFile::rename(place, QString(place + QStringLiteral(".away"))));
  answer = opsdeck(world.path(), {verify});
  QVERIFY2(answer.code == 0 && answer.lines().value(1).contains("not checked") && !answer.errors.isEmpty(),
           answer.output.constData());
  QVERIFY2(answer.lines().value(2).startsWith("No anchor was compared"), answer.output.constData());
  answer = opsdeck(world.path(), {verify, QStringLiteral("--anchor"), place});
  QVERIFY2(answer.code == 4 && answer.output.startsWith(whole), answer.errors.constData());
  answer = opsdeck(world.path(), {QStringLiteral("anchor"), place});
  QVERIFY2(answer.code == 3 && !QFile::exists(place), answer.errors.constData());
}

QTEST_GUILESS_MAIN(TestJournalTampering)
#include "tst_journal_tampering.moc"
