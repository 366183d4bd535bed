#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QtTest>

#include "models/items/audit_items.h"

using namespace ops;

namespace {

template <typename T>
T waitFor(Op<T> operation) {
  std::optional<Result<T>> answer;
  QObject receiver;
  launch<T>(std::move(operation), &receiver, [&](const Result<T> &result) { answer = result; });
  if (!QTest::qWaitFor([&] { return answer.has_value(); }, 10'000)) qFatal("no answer");
  if (!*answer) qFatal("%s", qPrintable(answer->error().toString()));
  return **answer;
}

}  // namespace

class TestAuditItems : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void cleanup();
  void pagesByKey();
  void newRecordsComeOnTop();
  void moreThanAPageOfNews();
  void filters();
  void whatAndResult();

 private:
  void append(int count, const char *type = event::intent, const QString &run = {});
  QTemporaryDir *m_folder = nullptr;
  Journal *m_journal = nullptr;
  int m_number = 0;
};

void TestAuditItems::init() {
  m_folder = new QTemporaryDir;
  JournalOptions options;
  options.folder = m_folder->path() + QStringLiteral("/journal");
  m_journal = new Journal(options);
  waitFor<Done>(m_journal->open());
  m_number = 0;
}

void TestAuditItems::cleanup() {
  delete m_journal;
  delete m_folder;
}

void TestAuditItems::append(int count, const char *type, const QString &run) {
  for (int i = 0; i < count; ++i) {
    Event event;
    event.type = QLatin1String(type);
    event.run = run;
    event.system = QStringLiteral("doc-pipeline");
    event.body = {{"label", "job-" + std::to_string(++m_number)}};
    waitFor<Record>(m_journal->append(event));
  }
}

void TestAuditItems::pagesByKey() {
  append(AuditItems::pageSize + 30);
  AuditItems items(*m_journal);
  QAbstractItemModelTester tester(&items, QAbstractItemModelTester::FailureReportingMode::QtTest);
  QSignalSpy loaded(&items, &AuditItems::loaded);
  items.setFilter({});
  QTRY_COMPARE(loaded.size(), 1);
  QCOMPARE(items.rowCount(), AuditItems::pageSize);
  QCOMPARE(items.row(0)->sequence, AuditItems::pageSize + 30);
  QVERIFY(items.canFetchMore({}));
  items.fetchMore({});
  QVERIFY(!items.canFetchMore({}));
  QTRY_COMPARE(items.rowCount(), AuditItems::pageSize + 30);
  QCOMPARE(items.row(items.rowCount() - 1)->sequence, 1);
  QVERIFY(!items.canFetchMore({}));
  for (int row = 1; row < items.rowCount(); ++row) QCOMPARE(items.row(row)->sequence, items.row(row - 1)->sequence - 1);
  QCOMPARE(waitFor<QList<Record>>(items.readRecord(7)).first().sequence, 7);
}

void TestAuditItems::newRecordsComeOnTop() {
  append(3);
  AuditItems items(*m_journal);
  QAbstractItemModelTester tester(&items, QAbstractItemModelTester::FailureReportingMode::QtTest);
  items.setFilter({});
  QTRY_COMPARE(items.rowCount(), 3);
  append(2);
  QTRY_COMPARE(items.rowCount(), 5);
  QCOMPARE(items.row(0)->sequence, 5);
  QCOMPARE(items.row(4)->sequence, 1);
}

void TestAuditItems::moreThanAPageOfNews() {
  AuditItems items(*m_journal);
  items.setFilter({});
  append(AuditItems::pageSize * 2 + 7);
  QTRY_COMPARE(items.rowCount(), AuditItems::pageSize * 2 + 7);
  for (int row = 0; row < items.rowCount(); ++row) QCOMPARE(items.row(row)->sequence, items.rowCount() - row);
}

void TestAuditItems::filters() {
  append(3, event::intent, QStringLiteral("run-a"));
  append(2, event::outcome, QStringLiteral("run-b"));
  AuditItems items(*m_journal);
  RecordQuery query;
  query.run = QStringLiteral("run-b");
  items.setFilter(query);
  QTRY_COMPARE(items.rowCount(), 2);
  // News that do not fit stay out.
  append(1, event::intent, QStringLiteral("run-a"));
  append(1, event::outcome, QStringLiteral("run-b"));
  QTRY_COMPARE(items.rowCount(), 3);
  query = {};
  query.types = {QLatin1String(event::intent)};
  items.setFilter(query);
  QTRY_COMPARE(items.rowCount(), 4);
  query = {};
  query.text = QStringLiteral("JOB-2");
  items.setFilter(query);
  QTRY_COMPARE(items.rowCount(), 1);
  QCOMPARE(items.row(0)->sequence, 2);
}

void TestAuditItems::whatAndResult() {
  Record record;
  record.sequence = 4;
  record.actor = QStringLiteral("ada\n");
  record.event.type = QLatin1String(event::outcome);
  record.event.step = QStringLiteral("scale");
  record.event.attempt = 2;
  record.event.system = QStringLiteral("doc-pipeline");
  record.event.environment = QStringLiteral("lab");
  record.event.body = {{"outcome", "failed"}, {"phase", "undo"}};
  const auto row = auditRow(record);
  QCOMPARE(row.actor, QStringLiteral("ada\\n"));
  QCOMPARE(row.what, QStringLiteral("Outcome · step “scale” · attempt 2 · undo"));
  QCOMPARE(row.where, QStringLiteral("doc-pipeline / lab"));
  QCOMPARE(row.result, QStringLiteral("failed"));
  record.event = {};
  record.event.type = QLatin1String(event::alert);
  record.event.body = {{"key", "service/api/up"}, {"change", "fired"}};
  // Whoever watched did not do it.
  QCOMPARE(auditRow(record).actor, QStringLiteral("Opsdeck"));
  record.event.body = {{"key", "service/api/up"}, {"change", "acknowledged"}, {"owner", "ann"}, {"comment", "on it"}};
  QCOMPARE(auditRow(record).what, QStringLiteral("Alert · acknowledged · service/api/up · ann · on it"));
  QCOMPARE(auditRow(record).actor, QStringLiteral("ada\\n"));
}

QTEST_GUILESS_MAIN(TestAuditItems)
#include "tst_audit_items.moc"
