#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

#include "models/items/roles.h"
#include "tests/gui/picture.h"
#include "tests/gui/run_fakes.h"
#include "tests/gui/table_hands.h"
#include "widgets/pages/procedures/procedures_page.h"
#include "widgets/pages/runs/runs_page.h"
#include "widgets/theme/data_table.h"
#include "widgets/theme/sorted_rows.h"

using namespace ops;
using namespace ops::test;

namespace {

/// Counts how often anybody asks for what rows are sorted by.
class CountingRows final : public QStandardItemModel {
 public:
  QVariant data(const QModelIndex &index, int role) const override {
    if (role == SortRole) ++asked;
    return QStandardItemModel::data(index, role);
  }
  mutable int asked = 0;
};

}  // namespace

/// Rows that are sorted by a column, and go on being so while what stands in them changes, below a hand that is about
/// to choose one of them.
class TestSortedRows : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();
  void aHeadGoesRoundInThree();
  void whatIsNotKnownStandsLast();
  void whatIsEqualStandsAsItCame();
  void numbersInNamesCount();
  void theMenuSortsAndEndsIt();
  void theHeadSaysWhatItSortsBy();
  void whatIsChosenStaysSo();
  void aHandIsWaitedFor();
  void anOrderThatStandsIsNotDoneAgain();
  void rowsThatComeFindTheirPlace();
  void theOrderOfTheModelMayChange();
  void filterAndOrderGoTogether();
  void numbersOfRowsAreThoseOfTheModel();
  void theOrderIsKept();
  void runsAreThoseThatAreShown();
  void proceduresAreThoseThatAreShown();

 private:
  QStandardItem *cell(const QString &text, const QVariant &key) const {
    auto *item = new QStandardItem(text);
    item->setData(key, SortRole);
    return item;
  }
  void add(const QString &name, std::optional<int> depth) {
    m_model.appendRow({cell(name, name), cell(depth ? QString::number(*depth) : QStringLiteral("–"),
                                              depth ? QVariant(*depth) : QVariant())});
  }
  void setDepth(const QString &name, int depth) {
    auto *item = m_model.item(m_model.findItems(name).first()->row(), 1);
    item->setData(depth, SortRole);
    item->setText(QString::number(depth));
  }
  QStringList shown() const { return shownRows(*m_table); }
  static void clickHead(const DataTable &table, int column) {
    const auto *head = table.horizontalHeader();
    const QPoint at(head->sectionViewportPosition(column) + head->sectionSize(column) / 2, head->height() / 2);
    QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, at);
  }
  void makeTable() {
    m_table = std::make_unique<DataTable>(QStringLiteral("queues"));
    m_table->setAccessibleName(QStringLiteral("Queues"));
    m_table->setSortable();
    m_table->setModel(&m_model);
    m_table->setColumns({0, 120});
    m_table->resize(480, 240);
    m_table->show();
    QVERIFY(QTest::qWaitForWindowActive(m_table.get()));
    m_table->setFocus();
  }

  CountingRows m_model;
  std::unique_ptr<DataTable> m_table;
  QTemporaryDir m_settings;
};

void TestSortedRows::initTestCase() {
  useSettingsIn(m_settings);
}

void TestSortedRows::init() {
  QSettings().clear();
  m_table.reset();
  m_model.clear();
  m_model.setHorizontalHeaderLabels({"Queue", "Waiting"});
  add("mail", 9);
  add("jobs", 120);
  add("silent", std::nullopt);
  add("retry", 9);
  add("audit", 40);
  makeTable();
}

void TestSortedRows::aHeadGoesRoundInThree() {
  const QStringList atFirst{"mail", "jobs", "silent", "retry", "audit"};
  const auto head = [this] { return m_table->horizontalHeader()->grab().toImage(); };
  QCOMPARE(shown(), atFirst);
  clickHead(*m_table, 1);
  const auto rising = head();
  QCOMPARE(shown(), (QStringList{"mail", "retry", "audit", "jobs", "silent"}));
  picture(*m_table, QStringLiteral("sorted-rows-ascending"));
  clickHead(*m_table, 1);
  QCOMPARE(shown(), (QStringList{"jobs", "audit", "mail", "retry", "silent"}));
  const auto falling = head();
  clickHead(*m_table, 1);
  QCOMPARE(shown(), atFirst);
  // An arrow shows each of it.
  QVERIFY(rising != falling && falling != head() && head() != rising);
  QCOMPARE(m_table->horizontalHeader()->sortIndicatorSection(), -1);
  // Another column begins anew.
  clickHead(*m_table, 1);
  clickHead(*m_table, 0);
  QCOMPARE(shown(), (QStringList{"audit", "jobs", "mail", "retry", "silent"}));
  picture(*m_table, QStringLiteral("sorted-rows-first"));
}

void TestSortedRows::whatIsNotKnownStandsLast() {
  m_model.item(3, 1)->setData(qQNaN(), SortRole);
  m_model.item(4, 1)->setData(QDateTime(), SortRole);
  for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
    m_table->sortByColumn(1, order);
    QCOMPARE(shown().mid(2), (QStringList{"silent", "retry", "audit"}));
  }
}

void TestSortedRows::whatIsEqualStandsAsItCame() {
  for (int row = 0; row < m_model.rowCount(); ++row) m_model.item(row, 1)->setData(row % 2, SortRole);
  m_table->sortByColumn(0, Qt::DescendingOrder);  // from another order, too
  m_table->sortByColumn(1, Qt::AscendingOrder);
  QCOMPARE(shown(), (QStringList{"mail", "silent", "audit", "jobs", "retry"}));
  m_table->sortByColumn(1, Qt::DescendingOrder);
  QCOMPARE(shown(), (QStringList{"jobs", "retry", "mail", "silent", "audit"}));
}

void TestSortedRows::numbersInNamesCount() {
  m_model.removeRows(0, m_model.rowCount());
  for (const auto *name : {"worker-10", "Worker-9", "api", "worker-2"}) add(QLatin1String(name), 1);
  m_table->sortByColumn(0, Qt::AscendingOrder);
  QCOMPARE(shown(), (QStringList{"api", "worker-2", "Worker-9", "worker-10"}));
}

void TestSortedRows::theMenuSortsAndEndsIt() {
  const auto sortBy = [&](const QString &name) {
    QTest::keyClick(m_table.get(), Qt::Key_F10, Qt::ShiftModifier);
    QTRY_VERIFY(openMenu() != nullptr);
    choose(*openMenu(), QStringLiteral("Sort by"));
    QTRY_VERIFY(openMenu()->title() == QStringLiteral("Sort by"));
    choose(*openMenu(), name);
  };
  const auto atFirst = shown();
  sortBy(QStringLiteral("Waiting"));
  QCOMPARE(shown().first(), QStringLiteral("mail"));
  sortBy(QStringLiteral("Waiting, descending"));
  QCOMPARE(shown().first(), QStringLiteral("jobs"));
  sortBy(QStringLiteral("Waiting, ascending"));
  QCOMPARE(shown().first(), QStringLiteral("mail"));
  sortBy(QStringLiteral("Queue"));
  QCOMPARE(shown().first(), QStringLiteral("audit"));
  QCOMPARE(m_table->horizontalHeader()->sortIndicatorSection(), 0);
  sortBy(QStringLiteral("As they come"));
  QCOMPARE(shown(), atFirst);
}

void TestSortedRows::theHeadSaysWhatItSortsBy() {
  const auto heard = [this](int column) {
    auto *table = QAccessible::queryAccessibleInterface(m_table.get());
    // The corner stands before them.
    return table->child(column + 1)->text(QAccessible::Name);
  };
  QCOMPARE(heard(1), QStringLiteral("Waiting"));
  QVERIFY(m_table->accessibleDescription().isEmpty());
  clickHead(*m_table, 1);
  QCOMPARE(heard(0), QStringLiteral("Queue"));
  QCOMPARE(heard(1), QStringLiteral("Waiting, ascending"));
  QCOMPARE(m_table->accessibleDescription(), QStringLiteral("Sorted by Waiting, ascending"));
  clickHead(*m_table, 1);
  QCOMPARE(heard(1), QStringLiteral("Waiting, descending"));
  QCOMPARE(m_table->accessibleDescription(), QStringLiteral("Sorted by Waiting, descending"));
  clickHead(*m_table, 1);
  QCOMPARE(heard(1), QStringLiteral("Waiting"));
  QVERIFY(m_table->accessibleDescription().isEmpty());
}

void TestSortedRows::whatIsChosenStaysSo() {
  for (int i = 0; i < 40; ++i) add(QStringLiteral("queue-%1").arg(i), 1'000 + i);
  m_table->sortByColumn(1, Qt::DescendingOrder);
  m_table->selectRow(4);
  QCOMPARE(m_table->currentIndex().data().toString(), QStringLiteral("audit"));
  m_table->verticalScrollBar()->setValue(200);
  const QSignalSpy chosen(m_table.get(), &DataTable::selectionChangedByUser);
  const QSignalSpy current(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged);
  setDepth("audit", 9'000);
  setDepth("queue-7", 8'000);
  QTRY_COMPARE(shown().mid(0, 2), (QStringList{"audit", "queue-7"}));
  QCOMPARE(m_table->currentRow(), 4);
  QCOMPARE(m_table->selectedRowNumbers(), QList<int>{4});
  QCOMPARE(m_table->currentIndex().data().toString(), QStringLiteral("audit"));
  QCOMPARE(m_table->verticalScrollBar()->value(), 200);
  QVERIFY(m_table->hasFocus());
  // Whoever follows what is chosen has nothing to do.
  QCOMPARE(chosen.size(), 0);
  QCOMPARE(current.size(), 0);
  clickHead(*m_table, 0);
  QCOMPARE(m_table->selectedRowNumbers(), QList<int>{4});
  QVERIFY(m_table->hasFocus());
}

void TestSortedRows::aHandIsWaitedFor() {
  m_table->sortByColumn(1, Qt::DescendingOrder);
  const auto before = shown();
  QElapsedTimer clock;
  clock.start();
  setDepth("mail", 500);
  // Longer than it takes where nobody aims.
  for (int i = 0; clock.elapsed() < 1'500; ++i) {
    QTest::mouseMove(m_table->viewport(), {40 + i % 20, 40});
    QTest::qWait(20);
    QCOMPARE(shown(), before);
  }
  QTRY_COMPARE(shown().first(), QStringLiteral("mail"));
  // So is whoever types what is to be shown.
  m_table->startFilter();
  setDepth("audit", 900);
  clock.restart();
  while (clock.elapsed() < 1'500) {
    QTest::keyClick(m_table->findChild<QLineEdit *>(), Qt::Key_I);
    QTest::keyClick(m_table->findChild<QLineEdit *>(), Qt::Key_Backspace);
    QTest::qWait(20);
    QCOMPARE(shown().first(), QStringLiteral("mail"));
  }
  QTRY_COMPARE(shown().first(), QStringLiteral("audit"));
}

void TestSortedRows::anOrderThatStandsIsNotDoneAgain() {
  m_table->sortByColumn(1, Qt::DescendingOrder);
  const QSignalSpy layouts(m_table->model(), &QAbstractItemModel::layoutChanged);
  const QSignalSpy resets(m_table->model(), &QAbstractItemModel::modelReset);
  const QSignalSpy changes(m_table->model(), &QAbstractItemModel::dataChanged);
  m_model.asked = 0;
  setDepth("jobs", 121);
  setDepth("audit", 41);
  // All that has changed together is looked at once, and each row once.
  QTRY_COMPARE(m_model.asked, m_model.rowCount());
  QCOMPARE(layouts.size(), 0);
  QCOMPARE(resets.size(), 0);
  const auto told = [&](const QString &name) {
    return std::ranges::any_of(changes, [&](const QList<QVariant> &change) {
      const auto first = change[0].toModelIndex(), last = change[1].toModelIndex();
      return first == last && first.column() == 1 && first.siblingAtColumn(0).data().toString() == name;
    });
  };
  QVERIFY(told("jobs") && told("audit"));
  QVERIFY(!told("mail") && !told("retry"));
  // What stands in another column has no say.
  m_model.item(0, 0)->setText(QStringLiteral("post"));
  QTest::qWait(50);
  QCOMPARE(m_model.asked, m_model.rowCount());
}

void TestSortedRows::rowsThatComeFindTheirPlace() {
  const QAbstractItemModelTester tester(m_table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
  m_table->sortByColumn(1, Qt::AscendingOrder);
  m_table->selectRow(1);
  m_model.insertRow(0, {cell("new", "new"), cell("10", 10)});
  QCOMPARE(shown(), (QStringList{"mail", "retry", "new", "audit", "jobs", "silent"}));
  QCOMPARE(m_table->selectedRowNumbers(), QList<int>{2});
  QCOMPARE(m_table->currentIndex().data().toString(), QStringLiteral("jobs"));
  m_model.removeRows(0, 2);
  QCOMPARE(shown(), (QStringList{"retry", "audit", "jobs", "silent"}));
  QCOMPARE(m_table->currentRow(), 0);
  m_model.removeRows(1, 2);
  QCOMPARE(shown(), (QStringList{"audit", "jobs"}));
  m_table->sortByColumn(-1, Qt::AscendingOrder);
  QCOMPARE(shown(), (QStringList{"jobs", "audit"}));
  m_model.insertRow(1, {cell("late", "late"), cell("1", 1)});
  QCOMPARE(shown(), (QStringList{"jobs", "late", "audit"}));
  m_model.removeRows(0, 3);
  QVERIFY(shown().isEmpty());
  QCOMPARE(m_table->model()->headerData(1, Qt::Horizontal).toString(), QStringLiteral("Waiting"));
  add("again", 1);
  QCOMPARE(shown(), QStringList{"again"});
}

void TestSortedRows::theOrderOfTheModelMayChange() {
  const QAbstractItemModelTester tester(m_table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
  m_table->selectRow(4);
  m_model.sort(0);
  QCOMPARE(shown().first(), QStringLiteral("audit"));
  QCOMPARE(m_table->selectedRowNumbers(), QList<int>{0});
  m_table->sortByColumn(1, Qt::DescendingOrder);
  m_model.sort(0, Qt::DescendingOrder);
  QCOMPARE(shown(), (QStringList{"jobs", "audit", "retry", "mail", "silent"}));
  QCOMPARE(m_table->currentIndex().data().toString(), QStringLiteral("audit"));
  // Of rows that all are others it is sorted, too.
  m_model.clear();
  m_model.setHorizontalHeaderLabels({"Queue", "Waiting"});
  add("low", 1);
  add("high", 2);
  QCOMPARE(shown(), (QStringList{"high", "low"}));
}

void TestSortedRows::filterAndOrderGoTogether() {
  m_table->sortByColumn(1, Qt::DescendingOrder);
  m_table->startFilter();
  auto *line = m_table->findChild<QLineEdit *>();
  QTest::keyClicks(line, QStringLiteral("i"));
  QCOMPARE(shown(), (QStringList{"audit", "mail", "silent"}));
  // The first that is seen is chosen, whichever it is in the model.
  QCOMPARE(m_table->selectedRowNumbers(), QList<int>{4});
  QTest::keyClick(line, Qt::Key_Return);
  m_table->sortByColumn(1, Qt::AscendingOrder);
  QCOMPARE(shown(), (QStringList{"mail", "audit", "silent"}));
  QCOMPARE(m_table->selectedRowNumbers(), QList<int>{4});
  setDepth("mail", 77);
  QTRY_COMPARE(shown(), (QStringList{"audit", "mail", "silent"}));
  m_table->showRow(1);
  QCOMPARE(m_table->currentIndex().data().toString(), QStringLiteral("jobs"));
  QCOMPARE(shown().size(), 5);
}

void TestSortedRows::numbersOfRowsAreThoseOfTheModel() {
  m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
  m_table->sortByColumn(1, Qt::DescendingOrder);
  m_table->selectRows({4, 1});
  QCOMPARE(m_table->selectedRowNumbers(), (QList<int>{1, 4}));
  QCOMPARE(m_table->currentRow(), 4);
  QSignalSpy activated(m_table.get(), &DataTable::rowActivated);
  QTest::keyClick(m_table.get(), Qt::Key_Return);
  QCOMPARE(activated.size(), 1);
  QCOMPARE(activated.takeFirst().first().toModelIndex(), m_model.index(4, 0));
  const auto place = m_table->visualRect(m_table->model()->index(0, 0)).center();
  QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, place);
  QTest::mouseDClick(m_table->viewport(), Qt::LeftButton, {}, place);
  QCOMPARE(activated.size(), 1);
  QCOMPARE(activated.takeFirst().first().toModelIndex(), m_model.index(1, 0));
  QTest::keyClick(m_table.get(), Qt::Key_Down);
  QCOMPARE(m_table->currentRow(), 4);
}

void TestSortedRows::theOrderIsKept() {
  const auto key = QStringLiteral("tables/queues-sort");
  QVERIFY(!QSettings().contains(key));
  clickHead(*m_table, 1);
  clickHead(*m_table, 1);
  QVERIFY(QSettings().contains(key));
  makeTable();
  QCOMPARE(shown().first(), QStringLiteral("jobs"));
  QCOMPARE(m_table->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
  // The settings forget it; a table that is open does, too.
  QWidget settings;
  settings.show();
  settings.activateWindow();
  QVERIFY(QTest::qWaitForWindowActive(&settings));
  QSettings().remove(QStringLiteral("tables"));
  settings.close();
  m_table->activateWindow();
  QTRY_COMPARE(shown().first(), QStringLiteral("mail"));
  QVERIFY(m_table->accessibleDescription().isEmpty());
  // What another program has left there is no column.
  for (const auto *wrong : {"99", "-3", "many"}) {
    QSettings().setValue(key, QLatin1String(wrong));
    makeTable();
    QCOMPARE(shown().first(), QStringLiteral("mail"));
  }
  clickHead(*m_table, 0);
  clickHead(*m_table, 0);
  clickHead(*m_table, 0);
  QVERIFY(!QSettings().contains(key));
}

void TestSortedRows::runsAreThoseThatAreShown() {
  const auto run = [](const char *id, const char *title, int minutes) {
    RunSummary summary;
    summary.run = QString::fromLatin1(id);
    summary.system = QStringLiteral("doc-pipeline");
    summary.environment = QStringLiteral("lab");
    summary.procedure = summary.title = QString::fromLatin1(title);
    summary.openedAt = time(1'000);
    summary.closedAt = time(1'000 + minutes * 60);
    summary.outcome = QStringLiteral("succeeded");
    return summary;
  };
  PageContext context(docPipeline(), lab());
  context.setRunSummaries({run("r3", "B", 9), run("r2", "C", 10), run("r1", "A", 1)});
  RunsPage page;
  page.setContext(&context);
  page.setDesk(std::make_unique<FakeDesk>());
  page.resize(1'280, 800);
  page.show();
  auto *table = page.findChild<DataTable *>();
  const auto ids = [&] {
    QString all;
    for (int row = 0; row < table->model()->rowCount(); ++row)
      all += table->model()->index(row, 0).data(IdRole).toString();
    return all;
  };
  QCOMPARE(page.view()->run(), QStringLiteral("r3"));
  table->sortByColumn(RunItems::Procedure, Qt::AscendingOrder);
  QCOMPARE(ids(), QStringLiteral("r1r3r2"));
  table->sortByColumn(RunItems::Duration, Qt::DescendingOrder);
  QCOMPARE(ids(), QStringLiteral("r2r3r1"));
  QCOMPARE(page.view()->run(), QStringLiteral("r3"));
  QTest::keyClick(table, Qt::Key_Down);
  QCOMPARE(page.view()->run(), QStringLiteral("r1"));
  page.select(QStringLiteral("r2"));
  QCOMPARE(table->currentIndex().row(), 0);
  QCOMPARE(page.view()->run(), QStringLiteral("r2"));
  // One more, and still the same is chosen.
  context.setRunSummaries({run("r4", "D", 5), run("r3", "B", 9), run("r2", "C", 10), run("r1", "A", 1)});
  QCOMPARE(ids(), QStringLiteral("r2r3r4r1"));
  QCOMPARE(page.view()->run(), QStringLiteral("r2"));
  picture(page, QStringLiteral("page-runs-sorted"));
  page.setContext(nullptr);
}

/// The page's own search and the order go together.
void TestSortedRows::proceduresAreThoseThatAreShown() {
  PageContext context(docPipeline(), lab());
  context.procedures = {scaleProcedure(), clearProcedure(), readProcedure()};
  ProceduresPage page;
  page.setContext(&context);
  page.resize(1'280, 800);
  page.show();
  auto *table = page.findChild<DataTable *>();
  auto byTitle = shownRows(*table);
  QCOMPARE(byTitle.size(), 3);
  QVERIFY(std::ranges::is_sorted(byTitle));
  QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), -1);
  table->sortByColumn(ProcedureItems::Title, Qt::DescendingOrder);
  std::ranges::reverse(byTitle);
  QCOMPARE(shownRows(*table), byTitle);
  page.select(QStringLiteral("clear-queue"));
  QCOMPARE(table->currentIndex().data(IdRole).toString(), QStringLiteral("clear-queue"));
  QTest::keyClicks(page.findChild<QLineEdit *>(QStringLiteral("filter")), QStringLiteral("clear"));
  QCOMPARE(shownRows(*table).size(), 1);
  QCOMPARE(table->currentIndex().data(IdRole).toString(), QStringLiteral("clear-queue"));
  QVERIFY(page.goBack());
  QCOMPARE(shownRows(*table), byTitle);
  picture(page, QStringLiteral("page-procedures-sorted"));
}

QTEST_MAIN(TestSortedRows)
#include "tst_sorted_rows.moc"
