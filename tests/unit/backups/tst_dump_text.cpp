#include <QTest>

#include "models/backups/dump_text.h"

using namespace ops;

namespace {

const QByteArray head =
    "--\n-- PostgreSQL database dump\n--\n\n-- Dumped from database version 15.8 (Debian)\n"
    "-- Dumped by pg_dump version 16.1\n\nSET statement_timeout = 0;\n\n";
const QByteArray documents = "COPY public.documents (id, title) FROM stdin;\n1\tone\n2\t\\N\n3\tthree\\nlines\n\\.\n\n";
const QByteArray jobs = "COPY public.jobs (id) FROM stdin;\n\\.\n\n";
const QByteArray tail = "--\n-- PostgreSQL database dump complete\n--\n\n";

RowDigest digestOf(const QByteArrayList &rows) {
  RowDigest digest;
  for (const auto &row : rows) digest.add(row);
  return digest;
}

DumpText read(const QByteArray &bytes, qsizetype portion = 4096) {
  DumpText text;
  for (qsizetype at = 0; at < bytes.size(); at += portion) text.feed(bytes.mid(at, portion));
  return text;
}

}  // namespace

class TestDumpText : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void readsAWholeDump_data();
  void readsAWholeDump();
  void refusesCuts();
  void refuses_data();
  void refuses();
  void namesOfTables_data();
  void namesOfTables();
  void trespasses();
  void backslashesThatAreNone();
  void rowsThatLookLikeCommands();
  void textThatLooksLikeCommands_data();
  void textThatLooksLikeCommands();
  void orderOfRowsDoesNotMatter();
  void rowsThatAreNewer();
};

void TestDumpText::readsAWholeDump_data() {
  QTest::addColumn<int>("portion");
  for (const int portion : {1, 7, 4096}) QTest::addRow("%d", portion) << portion;
}

void TestDumpText::readsAWholeDump() {
  QFETCH(int, portion);
  const QByteArray all = head + documents + jobs + tail;
  auto text = read(all, portion);
  QCOMPARE(text.complaint(), QString());
  QCOMPARE(text.bytes(), all.size());
  QCOMPARE(text.serverVersion(), QStringLiteral("15.8 (Debian)"));
  QCOMPARE(text.programVersion(), QStringLiteral("16.1"));
  QCOMPARE(text.tables().keys(), QStringList({"public.documents", "public.jobs"}));
  QVERIFY(text.tables()["public.documents"] == digestOf({"1\tone", "2\t\\N", "3\tthree\\nlines"}));
  QVERIFY(text.tables()["public.jobs"] == RowDigest());
}

void TestDumpText::refusesCuts() {
  const QByteArray all = head + documents + jobs + tail;
  const auto whole = all.indexOf("dump complete\n") + qsizetype(qstrlen("dump complete\n"));
  int refused = 0;
  for (qsizetype length = 0; length < whole; ++length) {
    const auto complaint = read(all.first(length)).complaint();
    QVERIFY2(!complaint.isEmpty(), all.first(length).constData());
    const auto inRows = all.first(length).lastIndexOf("FROM stdin;\n") > all.first(length).lastIndexOf("\\.\n");
    if (inRows) QVERIFY2(complaint.contains("in the middle of the rows of public."), qPrintable(complaint));
    ++refused;
  }
  qInfo("%d cuts, each refused", refused);
  QVERIFY(refused > 250);
}

void TestDumpText::refuses_data() {
  QTest::addColumn<QByteArray>("bytes");
  QTest::addColumn<QString>("why");
  QTest::newRow("empty") << QByteArray() << "it is empty";
  QTest::newRow("zeros") << QByteArray(5000, '\0') << "does not begin";
  QTest::newRow("no dump") << QByteArray("select 1;\nCOPY of a letter\n") << "does not begin";
  QTest::newRow("only an end") << tail << "does not begin";
  QTest::newRow("only a head") << head << "its end is missing: it was cut after line 9";
  QTest::newRow("in the rows") << head + documents.first(60) << "middle of the rows of public.documents, after 2 rows";
  QTest::newRow("a whole one, then half of one") << head + tail + head << "its end is missing";
  QByteArray foreign = head + documents + tail;
  QTest::newRow("lines as Windows ends them") << foreign.replace("\n", "\r\n") << "does not begin";
  const char command[] = "it holds a command of psql, which could lead to another database";
  QTest::newRow("another database") << head + "\\connect other\n" + documents + tail << command;
  QTest::newRow("a program, in a line of SQL") << head + "select 1 \\! touch x\n" + tail << command;
  QTest::newRow("one line without an end") << QByteArray(1'000'000, 'x') << "does not begin";
}

void TestDumpText::refuses() {
  QFETCH(QByteArray, bytes);
  QFETCH(QString, why);
  const auto complaint = read(bytes).complaint();
  QVERIFY2(complaint.contains(why), qPrintable(complaint));
}

void TestDumpText::namesOfTables_data() {
  QTest::addColumn<QString>("name");
  for (const char *name : {"public.plain", "public.\"With blank\"", "public.\"dot.ted\"", "\"s.1\".\"t(1)\"",
                           "public.\"quote\"\"d (x) FROM stdin;\"", "public.\"a\"\"\"", "public.\"größe\""}) {
    QTest::newRow(name) << QString::fromUtf8(name);
  }
}

void TestDumpText::namesOfTables() {
  QFETCH(QString, name);
  auto text = read(head + "COPY " + name.toUtf8() + " (\"a (b\", c) FROM stdin;\nx\n\\.\n" + tail);
  QCOMPARE(text.complaint(), QString());
  QCOMPARE(text.tables().keys(), QStringList{name});
  QCOMPARE(text.tables().first().rows, 1);
}

void TestDumpText::trespasses() {
  const auto trespass = [](const QByteArray &statement) {
    return read(head + statement + "\n" + documents + tail).trespass();
  };
  for (const auto *fine : {"SET search_path = '';", "SELECT pg_catalog.set_config('search_path', '', false);",
                           "CREATE TABLE a (\n    b text\n);", "ALTER TABLE ONLY a OWNER TO alice;",
                           "COMMENT ON TABLE a IS 'commit; drop database x;';", "GRANT ALL ON TABLE a TO b;",
                           "CREATE FUNCTION f() RETURNS void LANGUAGE sql AS $$ commit; drop database x; $$;",
                           "-- commit;", "/* ; commit; */", "INSERT INTO a VALUES ('; commit;');",
                           "ALTER DEFAULT PRIVILEGES FOR ROLE a GRANT ALL ON TABLES TO b;"}) {
    QVERIFY2(trespass(fine).isEmpty(), qPrintable(QLatin1String(fine) + QLatin1Char(' ') + trespass(fine)));
  }
  for (const auto *beyond : {"commit;", "  COMMIT ;", "SET a = 1; rollback;", "DROP DATABASE x;",
                             "create role a superuser;", "ALTER SYSTEM SET a = 1;", "alter\n database x set a = 1;",
                             "COPY a FROM PROGRAM 'id'; COPY b FROM stdin;\n\\.\n", "COPY a TO PROGRAM 'id';",
                             "copy a from '/etc/passwd';", "GRANT admin TO me;", "DO $$ begin end $$;",
                             "select evil();", "/* */ commit;", "begin", "COMMENT ON DATABASE x IS 'a';"}) {
    QVERIFY2(!trespass(beyond).isEmpty(), beyond);
  }
}

/// Backslashes where they are no commands: in quoted texts, remarks and rows; and those that psql is to be held to.
void TestDumpText::backslashesThatAreNone() {
  const QByteArray function = "CREATE FUNCTION f() RETURNS text AS $_$ select E'a\\nb' \\x $_$ LANGUAGE sql;\n";
  const QByteArray quoted = "COMMENT ON TABLE a IS 'c:\\folder';\n-- Name: a\\b; Type: TABLE\n/* \\! */\n";
  auto text = read("\\restrict abc\n" + head + function + quoted + documents + tail + "\\unrestrict abc\n");
  QCOMPARE(text.complaint(), QString());
}

void TestDumpText::rowsThatLookLikeCommands() {
  const QByteArrayList rows{"COPY public.other (a) FROM stdin;",
                            "-- PostgreSQL database dump complete",
                            "-- PostgreSQL database dump",
                            "\\\\.",
                            "\\.x",
                            "",
                            "x\\\\.",
                            "-- Dumped from database version 1"};
  const QByteArray copy = "COPY public.t (a) FROM stdin;\n" + rows.join('\n') + "\n";
  auto text = read(head + copy + "\\.\n" + tail);
  QCOMPARE(text.complaint(), QString());
  QCOMPARE(text.tables().keys(), QStringList{"public.t"});
  QVERIFY(text.tables().first() == digestOf(rows));
  QCOMPARE(text.serverVersion(), QStringLiteral("15.8 (Debian)"));
  QVERIFY(!read(head + copy).complaint().isEmpty());
}

void TestDumpText::textThatLooksLikeCommands_data() {
  QTest::addColumn<QByteArray>("begin");
  QTest::addColumn<QByteArray>("end");
  QTest::newRow("a comment on a table") << QByteArray("COMMENT ON TABLE public.t IS 'it''s\n") << QByteArray("';\n");
  QTest::newRow("an escaped text") << QByteArray("COMMENT ON TABLE public.t IS E'a\\'b\n") << QByteArray("\\\\';\n");
  QTest::newRow("a function") << QByteArray("CREATE FUNCTION f() RETURNS void LANGUAGE sql AS $_$\n'\n$$\n")
                              << QByteArray("\n$_$;\n");
  QTest::newRow("a quoted name") << QByteArray("CREATE TABLE public.\"a'\n") << QByteArray("\" ();\n");
  QTest::newRow("a remark") << QByteArray("/* don't /* nest\n") << QByteArray("*/ */\n");
}

/// Lines of commands that only look like others must neither open rows nor end the dump.
void TestDumpText::textThatLooksLikeCommands() {
  QFETCH(QByteArray, begin);
  QFETCH(QByteArray, end);
  const QByteArray inside = "COPY public.ghost (a) FROM stdin;\n-- PostgreSQL database dump complete\n";
  auto whole = read(head + begin + inside + end + "-- don't stumble over an 'odd quote\n" + documents + tail, 7);
  QCOMPARE(whole.complaint(), QString());
  QCOMPARE(whole.tables().keys(), QStringList{"public.documents"});
  QVERIFY(read(head + begin + inside).complaint().contains("its end is missing"));
}

void TestDumpText::orderOfRowsDoesNotMatter() {
  QVERIFY(digestOf({"a", "b", "b"}) == digestOf({"b", "a", "b"}));
  QVERIFY(!(digestOf({"a", "b", "b"}) == digestOf({"a", "a", "b"})));
  QVERIFY(!(digestOf({"a", "b"}) == digestOf({"a", "b", ""})));
  QVERIFY(!(digestOf({"ab", ""}) == digestOf({"a", "b"})));
}

void TestDumpText::rowsThatAreNewer() {
  const auto rowsOf = [](const QByteArrayList &rows, qint64 most = 10) {
    RowSet set;
    for (const auto &row : rows) set.add(row, most);
    return set;
  };
  DumpText text({QStringLiteral("public.documents"), QStringLiteral("public.none")}, 3);
  text.feed(QByteArray(head + documents + jobs + tail));
  const auto read = text.rows();
  QCOMPARE(read.keys(), QStringList{QStringLiteral("public.documents")});
  const auto then = read.first();
  QCOMPARE(then.digest, text.tables().value(QStringLiteral("public.documents")));
  QCOMPARE(rowsOf({"1\tone", "2\t\\N", "3\tthree\\nlines"}).notIn(then), 0);
  QCOMPARE(rowsOf({"1\tone"}).notIn(then), 0);                                // rows that are gone are not newer
  QCOMPARE(rowsOf({"1\tone", "2\ttwo", "3\tthree\\nlines"}).notIn(then), 1);  // changed
  QCOMPARE(rowsOf({"1\tone", "1\tone", "4\tfour"}).notIn(then), 2);           // a twin, and a new one
  QCOMPARE(then.notIn(rowsOf({})), 3);
  // More rows than are kept: their digest alone is known.
  const auto many = rowsOf({"a", "b", "c", "d"}, 3);
  QVERIFY(many.hashes.isEmpty());
  QCOMPARE(many.digest, digestOf({"d", "c", "b", "a"}));
}

QTEST_GUILESS_MAIN(TestDumpText)
#include "tst_dump_text.moc"
