#include <sqlite3.h>

#include "tests/unit/journal/journal_fixture.h"

using namespace ops;

namespace {
// What somebody with an SQLite shell can do, triggers or not.
bool tamper(const QString &database, const QByteArray &sql) {
  sqlite3 *db = nullptr;
  if (sqlite3_open(database.toLocal8Bit().constData(), &db) != SQLITE_OK) return false;
  const QByteArray all = "DROP TRIGGER records_no_update; DROP TRIGGER records_no_delete;" + sql;
  const bool done = sqlite3_exec(db, all.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
  sqlite3_close(db);
  return done;
}

VerifyReport verifyFolder(const JournalFolder &folder) {
  Journal journal(folder.options());
  return await(journal.verify()).value_or(VerifyReport{});
}
}  // namespace

class TestJournalDamage : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void refusesUpdateAndDelete() {
    JournalFolder folder;
    Journal journal(folder.options());
    QVERIFY(await(journal.open()));
    QVERIFY(appendMany(journal, 2));
    sqlite3 *db = nullptr;
    QCOMPARE(sqlite3_open(folder.file("journal.db").toLocal8Bit().constData(), &db), SQLITE_OK);
    QVERIFY(sqlite3_exec(db, "UPDATE records SET type='x'", nullptr, nullptr, nullptr) != SQLITE_OK);
    QVERIFY(sqlite3_exec(db, "DELETE FROM records", nullptr, nullptr, nullptr) != SQLITE_OK);
    sqlite3_close(db);
  }

  void findsTampering_data() {
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<qint64>("at");
    const auto row = [](const char *name, const char *sql, qint64 at) { QTest::newRow(name) << QByteArray(sql) << at; };
    row("edited", "UPDATE records SET bytes=CAST(replace(CAST(bytes AS TEXT),'lab','lib') AS BLOB) WHERE seq=4", 4);
    row("deleted", "DELETE FROM records WHERE seq=4", 4);
    row("first deleted", "DELETE FROM records WHERE seq=1", 1);
    row("swapped",
        "UPDATE records SET seq=-4 WHERE seq=4; UPDATE records SET seq=4 WHERE seq=5; "
        "UPDATE records SET seq=5 WHERE seq=-4",
        4);
    row("tail cut", "DELETE FROM records WHERE seq>7", 8);
    row("emptied", "DELETE FROM records", 1);
    row("filed under another run", "UPDATE records SET run='other' WHERE seq=6", 6);
    row("filed under another type", "UPDATE records SET type='note' WHERE seq=6", 6);
    row("resource invented", "UPDATE records SET resource='run:1' WHERE seq=2", 2);
    row("time moved", "UPDATE records SET utc='2001-01-01T00:00:00.000Z' WHERE seq=3", 3);
  }

  void findsTampering() {
    QFETCH(QByteArray, sql);
    QFETCH(qint64, at);
    JournalFolder folder;
    {
      Journal journal(folder.options());
      QVERIFY(await(journal.open()));
      QVERIFY(appendMany(journal, 10));
    }
    QVERIFY(verifyFolder(folder).intact);
    QVERIFY(tamper(folder.file("journal.db"), sql));
    const auto report = verifyFolder(folder);
    QVERIFY(!report.intact);
    QVERIFY(!report.detail.isEmpty());
    QCOMPARE(report.brokenAt, at);
    QCOMPARE(report.records, at - 1);

    Journal journal(folder.options());
    const auto refused = await(journal.open());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    const auto copies = QDir(folder.path()).entryList({QStringLiteral("damaged-*")}, QDir::Dirs);
    QCOMPARE(copies.size(), 1);
    QVERIFY(QFile::exists(folder.path() + QLatin1Char('/') + copies.first() + QStringLiteral("/journal.db")));
    QVERIFY(refused.error().remedy.contains(copies.first()));
    // Asked again, it says the same and makes no second copy.
    Journal again(folder.options());
    QVERIFY(!await(again.open()));
    QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("damaged-*")}, QDir::Dirs).size(), 1);

    auto options = folder.options();
    options.acceptLoss = true;
    Journal recovered(options);
    const auto opened = await(recovered.open());
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().toString()));
    const auto after = await(recovered.verify());
    QVERIFY2(after && after->intact, after ? qPrintable(after->detail) : "");
    QCOMPARE(after->records, at);
    const auto records = await(recovered.read({}));
    QVERIFY(records && !records->isEmpty());
    QCOMPARE(records->last().sequence, 11);
    QVERIFY(records->last().event.body.contains("damage"));
    // And it goes on from there, without the acceptance.
    Journal next(folder.options());
    const auto reopened = await(next.open());
    QVERIFY2(reopened, reopened ? "" : qPrintable(reopened.error().toString()));
    QVERIFY(appendMany(next, 2));
    QVERIFY(await(next.verify())->intact);
  }

  void saysThatTheHeadFileWasMissing() {
    JournalFolder folder;
    {
      Journal journal(folder.options());
      QVERIFY(await(journal.open()));
      QVERIFY(appendMany(journal, 3));
    }
    QVERIFY(QFile::remove(folder.file("journal.head")));
    Journal journal(folder.options());
    QVERIFY(await(journal.open()));
    const auto records = await(journal.read({}));
    QCOMPARE(records->size(), 4);
    QCOMPARE(records->last().event.type, QString::fromLatin1(event::note));
    QVERIFY(jsonString(records->last().event.body, "text").contains(QStringLiteral("journal.head")));
  }

  void refusesWhenTheDatabaseIsGone() {
    JournalFolder folder;
    {
      Journal journal(folder.options());
      QVERIFY(await(journal.open()));
      QVERIFY(appendMany(journal, 3));
    }
    QVERIFY(QFile::remove(folder.file("journal.db")));
    QVERIFY(QFile::remove(folder.file("journal.db-wal")));
    QVERIFY(!verifyFolder(folder).intact);
    Journal journal(folder.options());
    QVERIFY(!await(journal.open()));
  }

  void refusesANewerFormat() {
    JournalFolder folder;
    {
      Journal journal(folder.options());
      QVERIFY(await(journal.open()));
      QVERIFY(appendMany(journal, 1));
    }
    QVERIFY(tamper(folder.file("journal.db"), "PRAGMA user_version=2"));
    Journal journal(folder.options());
    const auto refused = await(journal.open());
    QVERIFY(!refused);
    QVERIFY(refused.error().why.contains(QStringLiteral("newer")));
    QVERIFY(QDir(folder.path()).entryList({QStringLiteral("damaged-*")}, QDir::Dirs).isEmpty());
  }

  void noticesThatItsFileWasReplaced() {
    JournalFolder folder;
    Journal journal(folder.options());
    QVERIFY(await(journal.open()));
    QVERIFY(appendMany(journal, 2));
    QSignalSpy latched(&journal, &Journal::latched);
    QVERIFY(QFile::rename(folder.file("journal.db"), folder.file("elsewhere.db")));
    const auto refused = await(journal.append(makeEvent(event::intent)));
    QVERIFY(!refused);
    QTRY_COMPARE(latched.size(), 1);
    QVERIFY(!journal.isWritable());
    QVERIFY(!journal.why().isEmpty());
  }

  void readsAnAbsentJournalAsEmpty() {
    JournalFolder folder;
    auto options = folder.options();
    options.readOnly = true;
    Journal journal(options);
    QVERIFY(await(journal.open()));
    QCOMPARE(await(journal.read({}))->size(), 0);
    const auto report = await(journal.verify());
    QVERIFY(report && report->intact);
    QCOMPARE(report->records, 0);
    QVERIFY(!QFile::exists(folder.path()));
    QVERIFY(!await(journal.append(makeEvent(event::note))));
  }
};

QTEST_GUILESS_MAIN(TestJournalDamage)
#include "tst_journal_damage.moc"
