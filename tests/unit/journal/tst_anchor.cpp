#include <sys/stat.h>
#include <unistd.h>

#include <QCryptographicHash>
#include <thread>

#include "models/journal/anchor_check.h"
#include "models/journal/anchor_table.h"
#include "models/journal/crypto.h"
#include "tests/unit/journal/journal_fixture.h"

using namespace ops;

namespace {
const QString ours = QStringLiteral("11111111-1111-1111-1111-111111111111");
const QString other = QStringLiteral("22222222-2222-2222-2222-222222222222");

QByteArray hashOf(int number) {
  return sha256(QByteArray::number(number));
}

VerifyReport reportOf(qint64 last, const QString &stream = ours) {
  VerifyReport report;
  report.records = last;
  report.last = last;
  report.intact = true;
  report.stream = stream;
  report.head = hashOf(static_cast<int>(last));
  for (int i = 1; i <= last; ++i) report.hashes.insert(i, hashOf(i));
  return report;
}

bool write(const QString &path, const QByteArray &content) {
  QFile file(path);
  return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QByteArray contentOf(const QString &path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

uint modeOf(const QString &path) {
  struct stat file{};
  return ::stat(path.toLocal8Bit().constData(), &file) == 0 ? file.st_mode & 07777 : 0;
}

AnchorPlace fileAt(const QString &path, const QString &stream = {}) {
  AnchorPlace place;
  place.file = path;
  place.stream = stream;
  return place;
}
}  // namespace

class TestAnchor : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  SigningKey m_key;

  QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
  Anchor anchor(int sequence, const QString &stream = ours, const QByteArray &head = {}) const {
    Anchor plain;
    plain.stream = stream;
    plain.sequence = sequence;
    plain.head = head.isEmpty() ? hashOf(sequence) : head;
    plain.utc = QDateTime(QDate(2026, 11, 22), QTime(7, 30, 1, 5), Qt::UTC);
    plain.desk = QStringLiteral("desk-1");
    plain.actor = QStringLiteral("alice \"ä\"");
    return *signedAnchor(plain, m_key);
  }
  AnchorVerdict judged(const QList<Anchor> &anchors, const VerifyReport &report, bool isExport = false) const {
    return judgeAnchors(fileAt(path("a")), AnchorList{anchors, {}, {}}, report, {isExport, {}}).verdict;
  }

 private Q_SLOTS:
  void initTestCase() {
    const auto key = SigningKey::open(path("anchor.key"));
    QVERIFY2(key, key ? "" : qPrintable(key.error().toString()));
    m_key = *key;
  }

  void hashesAsQtDoes() {
    QCOMPARE(sha256("abc").toHex(), QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    const auto agree = [] {
      QByteArray text;
      for (int size = 0; size < 300; ++size) {
        if (sha256(text) != QCryptographicHash::hash(text, QCryptographicHash::Sha256)) return false;
        text += static_cast<char>(size);
      }
      return true;
    };
    std::array<bool, 4> results{};
    std::vector<std::thread> threads;
    for (auto &result : results) threads.emplace_back([&result, &agree] { result = agree(); });
    for (auto &thread : threads) thread.join();
    for (const bool result : results) QVERIFY(result);
  }

  void makesItsKeyOnce() {
    QCOMPARE(modeOf(path("anchor.key")), 0600U);
    QCOMPARE(SigningKey::open(path("anchor.key"))->publicKey(), m_key.publicKey());
    std::array<QByteArray, 8> keys;
    std::vector<std::thread> threads;
    for (auto &key : keys) {
      threads.emplace_back([&key, this] {
        if (const auto opened = SigningKey::open(path("race.key"))) key = opened->publicKey();
      });
    }
    for (auto &thread : threads) thread.join();
    for (const auto &key : keys) QCOMPARE(key, keys.front());
    QCOMPARE(keys.front().size(), qsizetype{publicKeySize});
    QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("*.key*")}, QDir::Files).size(), 2);
  }

  void refusesAKeyThatOthersCanRead() {
    QVERIFY(SigningKey::open(path("open.key")));
    for (const mode_t mode : {0640U, 0604U, 0620U, 0601U}) {
      QCOMPARE(::chmod(path("open.key").toLocal8Bit().constData(), mode), 0);
      const auto refused = SigningKey::open(path("open.key"));
      QVERIFY(!refused);
      QCOMPARE(refused.error().code, ErrorCode::Refused);
      QVERIFY(refused.error().remedy.contains(QStringLiteral("chmod 600")));
    }
  }

  void refusesWhatIsNoKey() {
    QVERIFY(write(path("empty.key"), {}));
    QVERIFY(write(path("text.key"), "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"));
    QVERIFY(QFile::link(path("anchor.key"), path("link.key")));
    QVERIFY(QDir().mkdir(path("folder.key")));
    for (const char *name : {"empty.key", "text.key"}) {
      QVERIFY(QFile::setPermissions(path(name), QFile::ReadOwner | QFile::WriteOwner));
    }
    for (const char *name : {"empty.key", "text.key", "link.key", "folder.key", "nowhere/a.key"}) {
      QVERIFY2(!SigningKey::open(path(name)), name);
    }
    QCOMPARE(contentOf(path("empty.key")), QByteArray());  // never replaced
  }

  void aLineComesBackAsItWas() {
    const auto written = anchor(812);
    const auto line = anchorLine(written);
    const auto read = parseAnchor(line);
    QVERIFY2(read, read ? "" : qPrintable(read.error().why));
    QCOMPARE(*read, written);
    QCOMPARE(keyId(read->publicKey).size(), 64);
    QVERIFY(line.startsWith("{\"actor\":") && !line.contains('\n'));
  }

  void noByteCanBeChanged() {
    const auto line = anchorLine(anchor(812));
    int tried = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
      for (const char with : {'0', '"', 'f', '\0'}) {
        QByteArray changed = line;
        changed[i] = with;
        if (changed == line) continue;
        ++tried;
        QVERIFY2(!parseAnchor(changed), changed.constData());
      }
      QVERIFY(!parseAnchor(line.first(i)));
    }
    QVERIFY(tried > line.size() * 3);
  }

  void everyMemberIsSigned_data() {
    QTest::addColumn<Anchor>("changed");
    auto changed = anchor(7);
    const auto row = [&](const char *name) {
      QTest::newRow(name) << changed;
      changed = anchor(7);
    };
    changed.stream = other;
    row("stream");
    changed.sequence = 8;
    row("sequence");
    changed.head = hashOf(8);
    row("head");
    changed.utc = changed.utc.addMSecs(1);
    row("utc");
    changed.desk = QStringLiteral("desk-2");
    row("desk");
    changed.actor.clear();
    row("actor");
    changed.publicKey = SigningKey::open(path("second.key"))->publicKey();
    row("key");
    changed.signature = anchor(8).signature;
    row("signature");
  }

  void everyMemberIsSigned() {
    QFETCH(Anchor, changed);
    QVERIFY(!anchorFlaw(changed).isEmpty());
    const auto refused = parseAnchor(anchorLine(changed));
    QVERIFY(!refused);
    QVERIFY2(refused.error().why.contains(QStringLiteral("signature")), qPrintable(refused.error().why));
  }

  void namesTheLinesThatAreNoAnchors() {
    const auto good = anchorLine(anchor(1));
    const auto more = QByteArray(good).replace(QByteArray("{\"actor\""), QByteArray("{\"a\":1,\"actor\""));
    const QByteArrayList lines{good,
                               "",
                               "nonsense",
                               "{\"v\":2}",
                               more,
                               good + ' ',
                               QByteArray(9'000, 'x'),
                               QByteArray(4'096, 'y'),
                               QByteArray("\0\0", 2),
                               "[]",
                               anchorLine(anchor(2)),
                               good.first(100)};
    QVERIFY(write(path("mixed"), lines.join('\n')));
    const auto list = await(readAnchorFile(path("mixed")));
    QVERIFY(list);
    QCOMPARE(list->anchors, (QList<Anchor>{anchor(1), anchor(2)}));
    QStringList numbers;
    for (const auto &complaint : list->complaints) {
      QVERIFY2(complaint.startsWith(path("mixed") + QLatin1Char(':')), qPrintable(complaint));
      numbers += complaint.mid(path("mixed").size() + 1).section(QLatin1Char(':'), 0, 0);
    }
    QCOMPARE(numbers.join(QLatin1Char(' ')), QStringLiteral("2 3 4 5 6 7 8 9 10 12"));
    const auto finding = judgeAnchors(fileAt(path("mixed")), *list, reportOf(3));
    QCOMPARE(finding.verdict, AnchorVerdict::Matches);
    QVERIFY(finding.isAlarm() && !finding.isContradiction());
  }

  void onlyAppends() {
    const auto file = path("anchors.jsonl");
    QVERIFY(await(appendToAnchorFile(file, anchor(1))));
    const auto first = contentOf(file);
    QCOMPARE(first, QByteArray(anchorLine(anchor(1)) + '\n'));
    QVERIFY(write(file, QByteArray(first + "{\"actor\":\"ali")));  // what a crash has left
    QVERIFY(await(appendToAnchorFile(file, anchor(2))));
    QCOMPARE(contentOf(file), QByteArray(first + "{\"actor\":\"ali\n" + anchorLine(anchor(2)) + '\n'));
    const auto list = await(readAnchorFile(file));
    QCOMPARE(list->anchors.size(), 2);
    QCOMPARE(list->complaints.size(), 1);
    QVERIFY(list->complaints.first().contains(QStringLiteral(":2: ")));
  }

  void desksShareAFile() {
    const auto file = path("shared.jsonl");
    constexpr int each = 25;
    QObject receiver;
    int done = 0;
    for (int i = 1; i <= each; ++i) {
      for (const auto &stream : {ours, other}) {
        launch<Done>(appendToAnchorFile(file, anchor(i, stream)), &receiver,
                     [&done](const Result<Done> &result) { done += result ? 1 : 0; });
      }
    }
    QTRY_COMPARE_WITH_TIMEOUT(done, each * 2, 30'000);
    const auto list = await(readAnchorFile(file));
    QCOMPARE(list->anchors.size(), each * 2);
    QVERIFY(list->complaints.isEmpty());
  }

  void refusesWhatIsNoFile() {
    QCOMPARE(::mkfifo(path("pipe").toLocal8Bit().constData(), 0600), 0);
    for (const auto &place : {path("pipe"), QStringLiteral("/dev/full"), m_folder.path()}) {
      QVERIFY2(!await(appendToAnchorFile(place, anchor(1))), qPrintable(place));
      QVERIFY2(!await(readAnchorFile(place)), qPrintable(place));
    }
    QCOMPARE(await(readAnchorFile(path("absent"))).error().code, ErrorCode::Unreachable);
    QVERIFY(!await(appendToAnchorFile(path("absent/file"), anchor(1))));
  }

  void judges_data() {
    QTest::addColumn<QList<Anchor>>("anchors");
    QTest::addColumn<VerifyReport>("report");
    QTest::addColumn<bool>("isExport");
    QTest::addColumn<AnchorVerdict>("verdict");
    const auto row = [](const char *name, const QList<Anchor> &anchors, const VerifyReport &report,
                        AnchorVerdict verdict,
                        bool isExport = false) { QTest::newRow(name) << anchors << report << isExport << verdict; };
    const auto wrong = anchor(5, ours, hashOf(99));
    row("at the end", {anchor(9)}, reportOf(9), AnchorVerdict::Matches);
    row("older ones", {anchor(3), anchor(5)}, reportOf(9), AnchorVerdict::Matches);
    row("another head", {anchor(3), wrong, anchor(9)}, reportOf(9), AnchorVerdict::Rewritten);
    row("rewritten and cut", {anchor(30), wrong}, reportOf(9), AnchorVerdict::Rewritten);
    row("cut", {anchor(3), anchor(10)}, reportOf(9), AnchorVerdict::EndMissing);
    row("of another journal", {anchor(3, other), anchor(30, other)}, reportOf(9), AnchorVerdict::NoneHere);
    row("none at all", {}, reportOf(9), AnchorVerdict::NoneHere);
    row("empty journal", {anchor(3)}, reportOf(0, {}), AnchorVerdict::NoneHere);
    auto gap = reportOf(9);
    gap.hashes.remove(5);
    row("accepted loss", {anchor(3), anchor(5)}, gap, AnchorVerdict::Lost);
    row("anchored since", {anchor(5), anchor(8)}, gap, AnchorVerdict::Matches);
    auto broken = reportOf(9);
    broken.intact = false;
    row("broken after it", {anchor(5)}, broken, AnchorVerdict::Matches);
    row("broken before it", {anchor(12)}, broken, AnchorVerdict::NotReached);
    row("broken between", {anchor(5), anchor(12)}, broken, AnchorVerdict::Matches);
    row("export", {anchor(5)}, reportOf(9), AnchorVerdict::Matches, true);
    row("older export", {anchor(12)}, reportOf(9), AnchorVerdict::NotReached, true);
    row("forged export", {wrong}, reportOf(9), AnchorVerdict::Rewritten, true);
  }

  void judges() {
    QFETCH(QList<Anchor>, anchors);
    QFETCH(VerifyReport, report);
    QFETCH(bool, isExport);
    QFETCH(AnchorVerdict, verdict);
    QCOMPARE(judged(anchors, report, isExport), verdict);
    std::ranges::reverse(anchors);
    QCOMPARE(judged(anchors, report, isExport), verdict);
    const auto finding = judgeAnchors(fileAt(path("a")), AnchorList{anchors, {}, {}}, report, {isExport, {}});
    QVERIFY(!finding.text.isEmpty() && !finding.text.contains(QLatin1Char('%')));
    QCOMPARE(jsonString(toJson(finding), "verdict"), anchorVerdictName(verdict));
  }

  void aPlaceRemembersItsJournal() {
    const AnchorList list{{anchor(3)}, {}, {}};
    const auto place = fileAt(path("a"), ours);
    QCOMPARE(judgeAnchors(place, list, reportOf(9)).verdict, AnchorVerdict::Matches);
    for (const auto &now : {reportOf(9, other), reportOf(0, {})}) {
      const auto finding = judgeAnchors(place, list, now);
      QCOMPARE(finding.verdict, AnchorVerdict::Replaced);
      QVERIFY(finding.isContradiction());
    }
    QCOMPARE(judgeAnchors(place, list, reportOf(9, other), {true, {}}).verdict, AnchorVerdict::NoneHere);
    for (const auto &now : {reportOf(9), reportOf(9, other)}) {
      const auto finding = judgeAnchors(place, AnchorList(), now);
      QCOMPARE(finding.verdict, AnchorVerdict::Vanished);
      QVERIFY(finding.isContradiction());
    }
    auto headless = reportOf(0, {});
    headless.intact = false;
    QCOMPARE(judgeAnchors(place, list, headless).verdict, AnchorVerdict::NotReached);
    const AnchorList unreadable{{}, {QStringLiteral("a:1: no anchor")}, {}};
    QCOMPARE(judgeAnchors(place, unreadable, reportOf(9)).verdict, AnchorVerdict::NoneHere);
  }

  void aPlaceThatCannotBeAskedIsNoComfort() {
    const Error error{ErrorCode::Unreachable, QStringLiteral("Reading"), {}, QStringLiteral("gone"), {}};
    const auto finding = judgeAnchors(fileAt(path("a")), fail(error), reportOf(9));
    QCOMPARE(finding.verdict, AnchorVerdict::NotChecked);
    QVERIFY(!finding.isAlarm() && finding.text.contains(QStringLiteral("not checked")));
  }

  void aKeyCanBePinned() {
    const AnchorList list{{anchor(3)}, {}, {}};
    const auto pinned = [&](const QString &id) {
      return judgeAnchors(fileAt(path("a")), list, reportOf(9), {false, id});
    };
    QVERIFY(!pinned(keyId(m_key.publicKey())).isAlarm());
    const auto finding = pinned(keyId(hashOf(1)));
    QVERIFY(finding.isAlarm());
    QCOMPARE(finding.verdict, AnchorVerdict::NoneHere);
    QVERIFY(finding.complaints.first().contains(keyId(m_key.publicKey())));
  }

  void everyKeyCounts() {
    // Whoever rewrites the journal, makes a new key and anchors anew, is not rid of the old anchors.
    auto forged = anchor(5, ours, hashOf(99));
    forged = *signedAnchor(forged, *SigningKey::open(path("second.key")));
    auto report = reportOf(5);
    report.hashes[5] = hashOf(99);
    QCOMPARE(judged({forged}, report), AnchorVerdict::Matches);
    QCOMPARE(judged({anchor(5), forged}, report), AnchorVerdict::Rewritten);
  }

  void rowsAreHeldAgainstTheirSignature() {
    const auto written = anchor(812);
    QList<std::optional<QByteArray>> row;
    for (const auto &text : anchortable::parametersOf(written)) row += text;
    const auto list = anchortable::listOf({row});
    QCOMPARE(list.anchors, QList<Anchor>{written});
    row[5] = QByteArray("mallory");
    auto hole = row;
    hole[2].reset();
    const auto bad = anchortable::listOf({row, hole, {}});
    QVERIFY(bad.anchors.isEmpty());
    QCOMPARE(bad.complaints.size(), 3);
    QVERIFY(bad.complaints.first().contains(QStringLiteral("812")));
  }

  void placesAreRemembered() {
    const auto file = path("anchors.json");
    QCOMPARE(anchorPlaces(file)->size(), 0);
    AnchorPlace table;
    table.system = QStringLiteral("ops");
    table.environment = QStringLiteral("team");
    table.connection = QStringLiteral("database");
    table.stream = ours;
    QVERIFY(rememberAnchorPlace(file, fileAt(QStringLiteral("/mnt/a"), ours)));
    QVERIFY(rememberAnchorPlace(file, table));
    QVERIFY(rememberAnchorPlace(file, fileAt(QStringLiteral("/mnt/a"), other)));
    QCOMPARE(*anchorPlaces(file), (QList<AnchorPlace>{fileAt(QStringLiteral("/mnt/a"), other), table}));
    for (const char *text : {"", "{", "[]", "{\"v\":2,\"places\":[]}", "{\"v\":1,\"places\":{}}",
                             "{\"v\":1,\"places\":[{}]}", "{\"v\":1,\"places\":[{\"file\":\"relative\"}]}"}) {
      QVERIFY(write(file, text));
      const auto refused = anchorPlaces(file);
      QVERIFY2(!refused, text);
      QVERIFY(!refused.error().remedy.isEmpty());
      QVERIFY(!rememberAnchorPlace(file, table));
      QCOMPARE(contentOf(file), QByteArray(text));
    }
  }

  void aVerificationNamesTheHashes() {
    JournalFolder folder;
    Journal journal(folder.options());
    QVERIFY(await(journal.open()));
    QVERIFY(appendMany(journal, 12));
    const auto report = await(journal.verify({5, 12, 40}));
    QVERIFY(report->intact);
    QCOMPARE(report->last, 12);
    QCOMPARE(report->stream, journal.stream());
    QCOMPARE(report->hashes.size(), 2);
    QCOMPARE(report->hashes.value(12), report->head);
    const auto records = await(journal.read({}));
    QCOMPARE(report->hashes.value(5), records->at(4).hash);
    const auto anchored = signedAnchor(anchorOf(*report), m_key);
    QVERIFY(anchored);
    QCOMPARE(judged({*anchored}, *report), AnchorVerdict::Matches);
    QCOMPARE(anchored->actor, records->first().actor);

    const auto file = path("export.jsonl");
    QVERIFY(await(journal.exportRecords(file, {})));
    const auto exported = await(journal.verifyJsonl(file, {5, 12}));
    QCOMPARE(exported->hashes, report->hashes);
    QCOMPARE(exported->stream, report->stream);
    QCOMPARE(judged({*anchored}, *exported, true), AnchorVerdict::Matches);
  }
};

QTEST_GUILESS_MAIN(TestAnchor)
#include "tst_anchor.moc"
