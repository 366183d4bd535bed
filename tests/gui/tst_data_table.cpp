#include <QAbstractButton>
#include <QHeaderView>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

#include "tests/gui/picture.h"
#include "tests/gui/table_hands.h"
#include "widgets/theme/data_table.h"
#include "widgets/theme/theme.h"

using namespace ops;
using namespace ops::test;

/// The filter that every table has: "/" opens it, Esc closes it, and what it hides is never chosen. Columns for which
/// there is no room are missed aloud, and all of it works from the keyboard.
class TestDataTable : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();
  void showsWhatHasEveryWord();
  void whatIsHiddenIsNotChosen();
  void newRowsAreFilteredToo();
  void saysWhereNothingMatches();
  void escShowsAllAgain();
  void whatIsLeastImportantGoesFirst();
  void whatIsMissingIsSaid();
  void columnsAreChosenByKeyboard();
  void withheldColumnsAreNotMissed();
  void whatIsForgottenIsForgottenAtOnce();
  void oneColumnAlwaysStands();
  void keysGoOnFromAHiddenColumn();
  void habitsOutliveAColumn();

 private:
  /// Names of the columns that are shown in so much room.
  QStringList columnsIn(int width) {
    m_table->resize(width, 240);
    QStringList names;
    for (int i = 0; i < m_model.columnCount(); ++i) {
      if (!m_table->isColumnHidden(i)) names += m_model.headerData(i, Qt::Horizontal).toString();
    }
    return names;
  }
  void makeWide() {
    m_model.setColumnCount(5);
    m_model.setHorizontalHeaderLabels({"Service", "State", "Pid", "Began", "Owner"});
    m_table->setColumns({120, 100, 60, 110, 0});
    m_table->setLeastWidths({0, 0, 0, 0, 90});
    m_table->setOptionalColumns({2, 3});
  }
  QAbstractButton &sign() const { return *m_table->horizontalHeader()->findChild<QAbstractButton *>(); }
  void add(const char *service, const char *state) {
    m_model.appendRow({new QStandardItem(QLatin1String(service)), new QStandardItem(QLatin1String(state))});
  }
  QStringList shown() const { return shownRows(*m_table); }
  QLineEdit &filter() const { return *m_table->findChild<QLineEdit *>(); }

  QStandardItemModel m_model;
  std::unique_ptr<DataTable> m_table;
  QTemporaryDir m_settings;
};

void TestDataTable::initTestCase() {
  useSettingsIn(m_settings);
}

void TestDataTable::init() {
  QSettings().clear();
  m_table.reset();
  m_model.clear();
  m_model.setColumnCount(2);
  for (const auto &[service, state] : {std::pair("api-1", "running"), {"api-2", "stopped"}, {"worker-1", "running"}}) {
    add(service, state);
  }
  m_table = std::make_unique<DataTable>(QStringLiteral("services"));
  m_table->setAccessibleName(QStringLiteral("Services"));
  m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
  m_table->setModel(&m_model);
  m_table->setColumns({0, 120});
  m_table->setEmptyText(QStringLiteral("no services"));
  m_table->resize(480, 240);
  m_table->show();
  QVERIFY(QTest::qWaitForWindowActive(m_table.get()));
  m_table->startFilter();
  QTRY_VERIFY(filter().hasFocus());
}

void TestDataTable::showsWhatHasEveryWord() {
  QCOMPARE(filter().accessibleName(), QStringLiteral("Filter of Services"));
  const QSignalSpy activated(m_table.get(), &DataTable::rowActivated);
  QTest::keyClicks(&filter(), QStringLiteral("RUN api"));
  QCOMPARE(shown(), QStringList{"api-1"});
  picture(*m_table, QStringLiteral("data-table-filtered"));
  // Enter goes to the first of them.
  QTest::keyClick(&filter(), Qt::Key_Return);
  QVERIFY(m_table->hasFocus());
  QCOMPARE(m_table->selectedRowNumbers(), QList<int>{0});
  QCOMPARE(activated.size(), 0);  // the next Enter opens it
  QTest::keyClick(m_table.get(), Qt::Key_Return);
  QCOMPARE(activated.size(), 1);
}

void TestDataTable::whatIsHiddenIsNotChosen() {
  m_table->selectAll();
  QTest::keyClicks(&filter(), QStringLiteral("worker"));
  QCOMPARE(m_table->selectedRowNumbers(), QList<int>{2});
  m_table->setFocus();
  QTest::keySequence(m_table.get(), QKeySequence::SelectAll);
  QCOMPARE(m_table->selectedRowNumbers(), QList<int>{2});
  QTest::keyClick(m_table.get(), Qt::Key_Escape);
  QCOMPARE(m_table->selectedRowNumbers(), QList<int>{2});
}

void TestDataTable::newRowsAreFilteredToo() {
  QTest::keyClicks(&filter(), QStringLiteral("running"));
  add("ml", "running");
  add("ml-2", "stopped");
  QCOMPARE(shown(), (QStringList{"api-1", "worker-1", "ml"}));
  m_model.item(0, 1)->setText(QStringLiteral("stopped"));
  QTRY_COMPARE(shown(), (QStringList{"worker-1", "ml"}));
  // Whoever is led to a row sees it.
  m_table->showRow(1);
  QCOMPARE(shown().size(), 5);
  QCOMPARE(m_table->selectedRowNumbers(), QList<int>{1});
}

void TestDataTable::saysWhereNothingMatches() {
  QTest::keyClicks(&filter(), QStringLiteral("<b>nobody"));
  QVERIFY(shown().isEmpty());
  QVERIFY(m_table->selectedRowNumbers().isEmpty());
  picture(*m_table, QStringLiteral("data-table-nothing-matches"));
}

void TestDataTable::escShowsAllAgain() {
  for (const auto inTable : {false, true}) {
    m_table->startFilter();
    QTest::keyClicks(&filter(), QStringLiteral("worker"));
    QCOMPARE(shown().size(), 1);
    if (inTable) m_table->setFocus();
    QTest::keyClick(inTable ? static_cast<QWidget *>(m_table.get()) : &filter(), Qt::Key_Escape);
    QCOMPARE(shown().size(), 3);
    QVERIFY(!filter().isVisible() && m_table->hasFocus());
  }
}

void TestDataTable::whatIsLeastImportantGoesFirst() {
  makeWide();
  QCOMPARE(columnsIn(500), (QStringList{"Service", "State", "Pid", "Began", "Owner"}));
  QCOMPARE(columnsIn(470), (QStringList{"Service", "State", "Began", "Owner"}));
  QCOMPARE(columnsIn(360), (QStringList{"Service", "State", "Owner"}));
  // The others get narrower, and go only where not even their names stand.
  QCOMPARE(columnsIn(290), (QStringList{"Service", "State", "Owner"}));
  QCOMPARE(columnsIn(200), (QStringList{"Service", "State"}));
  QCOMPARE(columnsIn(60), QStringList{"Service"});
  for (int width = 500; width > 200; width -= 10) {
    for (const auto &name : columnsIn(width)) {
      const auto names = QStringList{"Service", "State", "Pid", "Began", "Owner"};
      const int column = int(names.indexOf(name));
      const int inside = m_table->columnWidth(column) - m_table->insetOf(column);
      QVERIFY2(inside >= m_table->horizontalHeader()->fontMetrics().horizontalAdvance(name) + 20,
               qPrintable(QStringLiteral("%1 in %2").arg(name).arg(width)));
    }
    QCOMPARE(m_table->horizontalHeader()->length(), m_table->viewport()->width());
  }
}

void TestDataTable::whatIsMissingIsSaid() {
  makeWide();
  columnsIn(500);
  QVERIFY(!sign().isVisible());
  QVERIFY(m_table->accessibleDescription().isEmpty());
  columnsIn(360);
  QVERIFY(sign().isVisible());
  QCOMPARE(sign().text(), QStringLiteral("+2"));
  QVERIFY2(sign().accessibleName().contains(QStringLiteral("Pid, Began")), qPrintable(sign().accessibleName()));
  QVERIFY(sign().toolTip().contains(QStringLiteral("Began")));
  QVERIFY(m_table->accessibleDescription().contains(QStringLiteral("Pid, Began")));
  QCOMPARE(sign().geometry().right(), m_table->horizontalHeader()->rect().right());
  picture(*m_table, QStringLiteral("data-table-narrow"));
  QTest::mouseClick(&sign(), Qt::LeftButton);
  QTRY_VERIFY(openMenu() != nullptr);
  openMenu()->close();
}

void TestDataTable::columnsAreChosenByKeyboard() {
  makeWide();
  columnsIn(360);
  m_table->setFocus();
  QTest::keyClick(m_table.get(), Qt::Key_F10, Qt::ShiftModifier);
  QTRY_VERIFY(openMenu() != nullptr);
  picture(*openMenu(), QStringLiteral("data-table-menu"));
  choose(*openMenu(), QStringLiteral("Pid"));
  QVERIFY(columnsIn(360).contains(QStringLiteral("Pid")));
  QTest::keyClick(m_table.get(), Qt::Key_Menu);
  QTRY_VERIFY(openMenu() != nullptr);
  choose(*openMenu(), QStringLiteral("State"));
  QVERIFY(!columnsIn(360).contains(QStringLiteral("State")));
  // Both are kept, and what somebody does not want is said, too.
  QCOMPARE(columnsIn(900), (QStringList{"Service", "Pid", "Began", "Owner"}));
  QCOMPARE(sign().text(), QStringLiteral("+1"));
  m_table->setModel(nullptr);
  m_table->setModel(&m_model);
  QCOMPARE(columnsIn(900), (QStringList{"Service", "Pid", "Began", "Owner"}));
  QTest::keyClick(m_table.get(), Qt::Key_Menu);
  QTRY_VERIFY(openMenu() != nullptr);
  choose(*openMenu(), QStringLiteral("Columns as at first"));
  QCOMPARE(columnsIn(360), (QStringList{"Service", "State", "Owner"}));
}

void TestDataTable::withheldColumnsAreNotMissed() {
  makeWide();
  m_table->setColumnHidden(3, true);
  QCOMPARE(columnsIn(500), (QStringList{"Service", "State", "Pid", "Owner"}));
  QVERIFY(!sign().isVisible());
  m_table->setColumnHidden(3, false);
  QCOMPARE(columnsIn(500), (QStringList{"Service", "State", "Pid", "Began", "Owner"}));
}

/// The settings forget what was dragged; a table that is open does, too.
void TestDataTable::whatIsForgottenIsForgottenAtOnce() {
  m_table->setLeastWidth(400);
  m_table->resize(600, 240);
  QSettings().setValue(QStringLiteral("tables/services-widths"), QStringList{"column1=200"});
  m_table->setColumns({0, 120});
  QCOMPARE(m_table->columnWidth(1), 200);
  QWidget settings;
  settings.show();
  settings.activateWindow();
  QVERIFY(QTest::qWaitForWindowActive(&settings));
  QSettings().remove(QStringLiteral("tables"));
  settings.close();
  m_table->activateWindow();
  QTRY_COMPARE(m_table->columnWidth(1), 120);
}

/// Even if what was left over by choice has nothing to say.
void TestDataTable::oneColumnAlwaysStands() {
  m_table->resize(600, 240);
  QSettings().setValue(QStringLiteral("tables/services-columns"), QStringList{"-column0"});
  m_table->setColumns({120, 120});
  QVERIFY(m_table->isColumnHidden(0) && !m_table->isColumnHidden(1));
  m_table->setColumnHidden(1, true);
  QVERIFY(!m_table->isColumnHidden(0));
  QSettings().remove(QStringLiteral("tables"));
}

void TestDataTable::keysGoOnFromAHiddenColumn() {
  m_table->resize(600, 240);
  m_table->setColumns({120, 120});
  m_table->selectRow(0);
  QCOMPARE(m_table->currentIndex().column(), 0);
  m_table->setColumnHidden(0, true);
  QTest::keyClick(m_table.get(), Qt::Key_Down);
  QCOMPARE(m_table->selectedRowNumbers(), QList<int>{1});
}

/// As a model of the program, of this version and of the one that gets a column more.
class ModelBefore final : public QStandardItemModel {
  Q_OBJECT

 public:
  enum Column { Name, State, Owner };
  Q_ENUM(Column)
  ModelBefore() : QStandardItemModel(1, 3) { setHorizontalHeaderLabels({"Service", "State", "Owner"}); }
};

class ModelAfter final : public QStandardItemModel {
  Q_OBJECT

 public:
  enum Column { Pid, Name, State, Owner };
  Q_ENUM(Column)
  ModelAfter() : QStandardItemModel(1, 4) { setHorizontalHeaderLabels({"Pid", "Dienst", "Zustand", "Besitzer"}); }
};

void TestDataTable::habitsOutliveAColumn() {
  const auto make = [](QAbstractItemModel &model) {
    auto table = std::make_unique<DataTable>(QStringLiteral("aging"));
    table->setSortable();
    table->setModel(&model);
    table->setColumns(QList<int>(model.columnCount() - 1, 100) + QList<int>{0});
    table->resize(900, 240);
    return table;
  };
  ModelBefore before;
  const ColumnHabits old(QStringLiteral("aging"), &before, 3);
  old.keepWidths({210, 0, 0});
  old.keepPicked({-(ModelBefore::State + 1)});
  auto table = make(before);
  QVERIFY(table->isColumnHidden(ModelBefore::State));
  QCOMPARE(table->columnWidth(ModelBefore::Name), 210);
  table->sortByColumn(ModelBefore::Owner, Qt::DescendingOrder);
  ModelAfter after;
  table = make(after);
  for (int column : {ModelAfter::Pid, ModelAfter::Name, ModelAfter::State, ModelAfter::Owner})
    QCOMPARE(table->isColumnHidden(column), column == ModelAfter::State);
  QCOMPARE(table->columnWidth(ModelAfter::Name), 210);
  QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), int(ModelAfter::Owner));
  QCOMPARE(table->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
  // What an older version has kept, by numbers, means nothing any more.
  QSettings().setValue(QStringLiteral("tables/aging-widths"), QStringList{"0", "222", "0"});
  QSettings().setValue(QStringLiteral("tables/aging-columns"), QStringList{"-1", "3"});
  QSettings().setValue(QStringLiteral("tables/aging-sort"), -2);
  table = make(after);
  for (int column : {ModelAfter::Pid, ModelAfter::Name, ModelAfter::State, ModelAfter::Owner}) {
    QVERIFY(!table->isColumnHidden(column));
    QVERIFY(table->columnWidth(column) != 222);
  }
  QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), -1);
}

QTEST_MAIN(TestDataTable)
#include "tst_data_table.moc"
