#include "models/journal/reader.h"
#include "models/journal/search_index.h"
#include "tests/unit/journal/journal_fixture.h"

using namespace ops;

namespace {

constexpr int count = 400;

/// Words that come often, seldom and never together, in scripts whose case, length and escapes differ.
Event eventOf(int number) {
  const auto run = QStringLiteral("3738dffb-3530-4ece-8d6e-%1").arg(number / 20, 12, 10, QLatin1Char('0'));
  Json body{{"summary", "moved " + std::to_string(number) + " jobs"}, {"queue", "document_queue"}};
  if (number % 50 == 7) body["why"] = toJson(QStringLiteral("GRÖBER \"42\" in C:\\reports\\new 🙂🙂 пять"));
  if (number % 90 == 1) body["why"] = "grave: 100% of 'AND \" OR' *";
  return makeEvent(number % 2 == 0 ? event::intent : event::outcome, run, body);
}

bool fill(Journal &journal) {
  for (int i = 0; i < count; ++i) {
    if (!await(journal.append(eventOf(i)))) return false;
  }
  return true;
}

bool feedAll(SearchIndex &index, SqlDatabase &journal) {
  while (index.feed(journal, 30)) {
  }
  return index.end(journal) == count;
}

QList<qint64> sequences(const Result<QList<Record>> &records) {
  QList<qint64> found;
  for (const auto &record : records.value_or(QList<Record>())) found.append(record.sequence);
  return found;
}

RecordQuery queryFor(const char *text, bool newestFirst = false, int limit = 1'000) {
  RecordQuery query;
  query.text = QString::fromUtf8(text);
  query.newestFirst = newestFirst;
  query.limit = limit;
  return query;
}

const char *const texts[] = {"moved 3", "document_queue", "gröber",       "\"42\"", "C:\\reports", "🙂",
                             "🙂🙂",    "🙂 п",           "пять",         "PATCH",  "mov",         "ve",
                             "",        "3530-4ece",      "42 jobs",      "OR' *",  "'AND \" O",   "000000000007",
                             "outcome", "doc-pipeline",   "no such text", "100% of"};

}  // namespace

/// What the index finds is what reading everything finds, whatever the state of its file.
class TestSearchIndex : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();
  void findsWhatReadingFinds();
  void findsOnlyCandidates();
  void goesOnFromPageToPage();
  void theRestIsRead();
  void anotherJournalsIndexIsMadeAnew();
  void damageIsMadeAnew();
  void followsTheJournal();

 private:
  QString database() const { return m_folder.file("search.db"); }
  void findsAll(const char *state);

  JournalFolder m_folder;
  QMap<QByteArray, QList<qint64>> m_expected;  ///< ascending, found without an index
  std::unique_ptr<Reader> m_reader;
};

void TestSearchIndex::initTestCase() {
  Journal journal(m_folder.options());
  QVERIFY(await(journal.open()));
  QVERIFY(fill(journal));
  QVERIFY(!QFile::exists(database()));
  Reader reader(m_folder.path());
  for (const char *text : texts) m_expected[text] = sequences(reader.read(queryFor(text)));
  QCOMPARE(m_expected["gröber"].size(), 8);
  QCOMPARE(m_expected["moved 3"].size(), 111);
  QCOMPARE(m_expected["no such text"].size(), 0);
  QCOMPARE(m_expected[""].size(), count);
}

void TestSearchIndex::init() {
  m_reader = std::make_unique<Reader>(m_folder.path());
  for (const char *part : {"search.db", "search.db-wal", "search.db-shm"}) QFile::remove(m_folder.file(part));
}

void TestSearchIndex::findsAll(const char *state) {
  for (const char *text : texts) {
    auto expected = m_expected[text];
    const auto where = QStringLiteral("%1: %2").arg(QLatin1String(state), QString::fromUtf8(text));
    QVERIFY2(sequences(m_reader->read(queryFor(text))) == expected, qPrintable(where));
    std::ranges::reverse(expected);
    QVERIFY2(sequences(m_reader->read(queryFor(text, true))) == expected, qPrintable(where));
    QVERIFY2(sequences(m_reader->read(queryFor(text, true, 3))) == expected.mid(0, 3), qPrintable(where));
  }
}

void TestSearchIndex::findsWhatReadingFinds() {
  SearchIndex index(m_folder.path());
  QVERIFY(feedAll(index, **m_reader->database()));
  findsAll("whole");
  auto typed = queryFor("gröber");
  typed.types = {QStringLiteral("outcome")};
  QCOMPARE(sequences(m_reader->read(typed)).size(), 8);
  typed.types = {QStringLiteral("intent")};
  QCOMPARE(sequences(m_reader->read(typed)).size(), 0);
}

/// Otherwise it would be read through each time, and nobody would notice.
void TestSearchIndex::findsOnlyCandidates() {
  SearchIndex index(m_folder.path());
  QVERIFY(!index.candidates(QStringLiteral("gröber"), {0, 1'000, false}, 100));
  QVERIFY(feedAll(index, **m_reader->database()));
  const auto found = index.candidates(QStringLiteral("gröber"), {0, 1'000, false}, 100);
  QCOMPARE(found, m_expected["gröber"]);
  const auto some = index.candidates(QStringLiteral("gröber"), {found->at(1), found->at(6), true}, 2);
  QCOMPARE(some, (QList<qint64>{found->at(5), found->at(4)}));
  QCOMPARE(index.candidates(QStringLiteral("no such text"), {0, 1'000, false}, 100), QList<qint64>());
  QCOMPARE(QFile::permissions(database()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestSearchIndex::goesOnFromPageToPage() {
  SearchIndex index(m_folder.path());
  QVERIFY(feedAll(index, **m_reader->database()));
  auto query = queryFor("moved 3", false, 7);
  QList<qint64> all;
  for (bool atEnd = false; !atEnd;) {
    const auto page = m_reader->page(query);
    QVERIFY(page && page->scannedTo >= query.after);
    all += sequences(page->records);
    query.after = page->scannedTo;
    atEnd = page->atEnd;
  }
  QCOMPARE(all, m_expected["moved 3"]);
  QCOMPARE(query.after, count);
}

void TestSearchIndex::theRestIsRead() {
  SearchIndex index(m_folder.path());
  auto &journal = **m_reader->database();
  QVERIFY(index.feed(journal, 50));
  QVERIFY(index.feed(journal, 50));
  QCOMPARE(index.end(journal), 100);
  findsAll("behind");
}

void TestSearchIndex::anotherJournalsIndexIsMadeAnew() {
  JournalFolder other;
  {
    Journal journal(other.options());
    QVERIFY(await(journal.open()));
    for (int i = 0; i < count; ++i) QVERIFY(await(journal.append(makeEvent(event::note))));
    Reader reader(other.path());
    SearchIndex index(other.path());
    QVERIFY(feedAll(index, **reader.database()));
  }
  for (const char *part : {"search.db", "search.db-wal", "search.db-shm"}) {
    QVERIFY(QFile::copy(other.file(part), m_folder.file(part)));
  }
  SearchIndex index(m_folder.path());
  auto &journal = **m_reader->database();
  QCOMPARE(index.end(journal), 0);
  findsAll("another's");
  QVERIFY(feedAll(index, journal));
  findsAll("made anew");
  QCOMPARE(index.candidates(QStringLiteral("gröber"), {0, 1'000, false}, 100), m_expected["gröber"]);
}

void TestSearchIndex::damageIsMadeAnew() {
  Reader feeding(m_folder.path());
  auto &journal = **feeding.database();
  for (const qint64 from : {qint64{0}, qint64{4'096}}) {
    {
      SearchIndex index(m_folder.path());
      QVERIFY(feedAll(index, journal));
      SqlDatabase whole;
      QCOMPARE(whole.open(database(), SQLITE_OPEN_READWRITE), SQLITE_OK);
      QCOMPARE(whole.execute("PRAGMA wal_checkpoint(TRUNCATE)"), SQLITE_OK);
    }
    QFile file(database());
    QVERIFY(file.open(QIODevice::ReadWrite) && file.size() > 8'192);
    QVERIFY(file.seek(from));
    const QByteArray garbage(file.size() - from, 'x');
    QCOMPARE(file.write(garbage), garbage.size());
    file.close();
    findsAll("damaged");
    SearchIndex index(m_folder.path());
    for (int tries = 0; tries < 3 && index.end(journal) != count; ++tries) {
      while (index.feed(journal)) {
      }
    }
    QCOMPARE(index.end(journal), count);
    m_reader = std::make_unique<Reader>(m_folder.path());
    QCOMPARE(index.candidates(QStringLiteral("gröber"), {0, 1'000, false}, 100), m_expected["gröber"]);
    init();
  }
}

void TestSearchIndex::followsTheJournal() {
  JournalFolder folder;
  Journal journal(folder.options());
  QVERIFY(await(journal.open()));
  QVERIFY(appendMany(journal, 3));
  journal.keepSearchable();
  Reader reader(folder.path());
  SearchIndex index(folder.path());
  QTRY_COMPARE(index.end(**reader.database()), 3);
  QVERIFY(await(journal.append(makeEvent(event::note, {}, {{"text", "seldom seen"}}))));
  QTRY_COMPARE(index.end(**reader.database()), 4);
  QCOMPARE(sequences(await(journal.read(queryFor("seldom seen")))), QList<qint64>{4});
}

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_search_index.moc"
