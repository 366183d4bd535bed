#include <QTest>

#include "models/backends/postgres/pg_database.h"
#include "models/journal/anchor_table.h"
#include "tests/support/await.h"
#include "tests/support/private_postgres.h"

using namespace ops;

/// The table of anchors against a real server, with the rights that `journal anchor --print-sql` gives.
class TestAnchorTable : public QObject {
  Q_OBJECT

  TemporaryWorld m_world;
  std::unique_ptr<PrivatePostgres> m_server;
  SigningKey m_key;

  std::unique_ptr<PgDatabase> openAs(const char *user) const {
    ConnectionSpec spec = m_server->connection();
    spec.user = QString::fromLatin1(user);
    return std::make_unique<PgDatabase>(*pgTarget(spec), SecretSource(), Access::ReadWrite);
  }

  Anchor anchor(int sequence, const char *stream = "11111111-1111-1111-1111-111111111111") const {
    Anchor plain;
    plain.stream = QString::fromLatin1(stream);
    plain.sequence = sequence;
    plain.head = sha256(QByteArray::number(sequence));
    plain.utc = QDateTime(QDate(2026, 3, 29), QTime(1, 30, 0, 70), Qt::UTC);
    plain.desk = QStringLiteral("desk-1");
    plain.actor = QStringLiteral("o'hara \\ \"ä\"");
    return *signedAnchor(plain, m_key);
  }

  static Result<qint64> insert(PgDatabase &database, const Anchor &anchor) {
    return await(database.execute(anchortable::insertSql(), anchortable::parametersOf(anchor)));
  }

  static Result<Rows> rowsOf(PgDatabase &database, const Anchor &anchor) {
    return await(database.query(anchortable::selectSql(), {anchor.stream.toUtf8()}, 100));
  }

  QByteArray dump() const { return m_server->psql(QStringLiteral("select * from opsdeck_anchors order by sequence")); }

 private Q_SLOTS:
  void initTestCase() {
    m_key = *SigningKey::open(m_world.path(QStringLiteral("anchor.key")));
    m_server = std::make_unique<PrivatePostgres>(m_world, QStringLiteral("pg"));
    QVERIFY2(m_server->start(), m_server->process().log().constData());
    m_server->psql(anchortable::setupSql());
    m_server->psql(QStringLiteral("create role desk login; grant opsdeck_anchor to desk; create role stranger login"));
    QCOMPARE(m_server->psql(QStringLiteral("select count(*) from opsdeck_anchors")).trimmed(), QByteArray("0"));
  }

  void cleanupTestCase() { m_server->stop(); }

  void anAnchorComesBackAsItWas() {
    auto desk = openAs("desk");
    for (const int sequence : {3, 812}) {
      const auto done = insert(*desk, anchor(sequence));
      QVERIFY2(done, errorText(done).constData());
      QCOMPARE(*done, 1);
    }
    QVERIFY(insert(*desk, anchor(5, "another")));
    const auto rows = rowsOf(*desk, anchor(3));
    QVERIFY2(rows, errorText(rows).constData());
    const auto list = anchortable::listOf(rows->values);
    QCOMPARE(list.anchors, (QList<Anchor>{anchor(812), anchor(3)}));
    QVERIFY(list.complaints.isEmpty());
  }

  void nothingCanBeTakenBack_data() {
    QTest::addColumn<QString>("sql");
    const auto row = [](const char *name, const char *sql) { QTest::newRow(name) << QString::fromLatin1(sql); };
    row("update", "update opsdeck_anchors set head = repeat('0', 64)");
    row("update of one", "update opsdeck_anchors set sequence = 1 where sequence = 3");
    row("delete", "delete from opsdeck_anchors");
    row("truncate", "truncate opsdeck_anchors");
    row("drop", "drop table opsdeck_anchors");
    row("alter", "alter table opsdeck_anchors add column x int");
    row("trigger",
        "create trigger t before insert on opsdeck_anchors for each row execute function "
        "suppress_redundant_updates_trigger()");
    row("backdated",
        "insert into opsdeck_anchors (stream, sequence, head, utc, desk, actor, key, signature, "
        "recorded_at) select stream, 900, head, utc, desk, actor, key, signature, now() - interval '1 "
        "year' from opsdeck_anchors limit 1");
    row("in another's name",
        "insert into opsdeck_anchors (stream, sequence, head, utc, desk, actor, key, signature, "
        "recorded_by) select stream, 900, head, utc, desk, actor, key, signature, 'ops' from "
        "opsdeck_anchors limit 1");
    row("upsert",
        "insert into opsdeck_anchors (stream, sequence, head, utc, desk, actor, key, signature) select "
        "stream, sequence, repeat('0', 64), utc, desk, actor, key, signature from opsdeck_anchors on "
        "conflict (stream, sequence) do update set head = excluded.head");
    row("a second head",
        "insert into opsdeck_anchors (stream, sequence, head, utc, desk, actor, key, signature) "
        "select stream, sequence, repeat('0', 64), utc, desk, actor, key, signature from "
        "opsdeck_anchors");
  }

  void nothingCanBeTakenBack() {
    QFETCH(QString, sql);
    const auto before = dump();
    QVERIFY(before.count('\n') >= 3);
    auto desk = openAs("desk");
    const auto refused = await(desk->execute(sql, {}));
    QVERIFY(!refused);
    QVERIFY2(refused.error().why.contains(QStringLiteral("permission denied")) ||
                 refused.error().why.contains(QStringLiteral("must be owner")) ||
                 refused.error().why.contains(QStringLiteral("grant options")) ||
                 refused.error().why.contains(QStringLiteral("duplicate key")),
             errorText(refused).constData());
    QCOMPARE(dump(), before);
  }

  void nobodyGrantsHimselfMore() {
    auto desk = openAs("desk");
    await(desk->execute(QStringLiteral("grant update, delete on opsdeck_anchors to desk"), {}));  // a warning, at most
    QVERIFY(!await(desk->execute(QStringLiteral("update opsdeck_anchors set actor = actor"), {})));
    QVERIFY(!await(desk->execute(QStringLiteral("delete from opsdeck_anchors"), {})));
  }

  void theServerSaysWhoAndWhen() {
    const auto said = m_server->psql(
        QStringLiteral("select distinct recorded_by, recorded_at > now() - interval '1 hour' from opsdeck_anchors"));
    QCOMPARE(said.trimmed(), QByteArray("desk|t"));
  }

  void aRoleThatCouldRewriteIsNamed() {
    const auto could = [this](const char *user) {
      const auto rows = await(openAs(user)->query(anchortable::couldRewriteSql(), {}, 1));
      return rows && !rows->values.isEmpty() ? rows->values.first().value(0).value_or("null") : QByteArray("error");
    };
    QCOMPARE(could("desk"), QByteArray("false"));
    QCOMPARE(could("ops"), QByteArray("true"));
    m_server->psql(QStringLiteral("create role careless login; grant delete on opsdeck_anchors to careless"));
    QCOMPARE(could("careless"), QByteArray("true"));
  }

  void strangersGetNothing() {
    auto stranger = openAs("stranger");
    const auto rows = rowsOf(*stranger, anchor(3));
    QVERIFY(!rows);
    QVERIFY2(errorText(rows).contains("permission denied"), errorText(rows).constData());
    QCOMPARE(rows.error().code, ErrorCode::Refused);
    const auto written = insert(*stranger, anchor(4));
    QVERIFY(!written);
    QVERIFY2(errorText(written).contains("permission denied"), errorText(written).constData());
  }

  void whatTheOwnerChangesShows() {
    m_server->psql(QStringLiteral("update opsdeck_anchors set head = repeat('0', 64) where sequence = 3"));
    auto desk = openAs("desk");
    const auto list = anchortable::listOf(rowsOf(*desk, anchor(3))->values);
    QCOMPARE(list.anchors, QList<Anchor>{anchor(812)});
    QCOMPARE(list.complaints.size(), 1);
    QVERIFY(list.complaints.first().contains(QStringLiteral("signature")));
  }

  void theSetupMayRunAgain() {
    const auto before = dump();
    m_server->psql(QStringLiteral("grant update on opsdeck_anchors to opsdeck_anchor"));
    QVERIFY(await(openAs("desk")->execute(QStringLiteral("update opsdeck_anchors set actor = actor"), {})));
    m_server->psql(anchortable::setupSql());
    QVERIFY(!await(openAs("desk")->execute(QStringLiteral("update opsdeck_anchors set actor = actor"), {})));
    QVERIFY(insert(*openAs("desk"), anchor(900)));
    QVERIFY(dump().startsWith(before));
  }
};

QTEST_GUILESS_MAIN(TestAnchorTable)
#include "tst_anchor_table.moc"
