#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

#include "tests/gui/picture.h"
#include "widgets/theme/data_table.h"
#include "widgets/theme/theme.h"

using namespace ops;
using namespace ops::test;

/// The filter that every table has: "/" opens it, Esc closes it, and what it hides is never chosen.
class TestDataTable : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { Theme::install(ThemeMode::Light); }
  void init();
  void showsWhatHasEveryWord();
  void whatIsHiddenIsNotChosen();
  void newRowsAreFilteredToo();
  void saysWhereNothingMatches();
  void escShowsAllAgain();

 private:
  void add(const char *service, const char *state) {
    m_model.appendRow({new QStandardItem(QLatin1String(service)), new QStandardItem(QLatin1String(state))});
  }
  QStringList shown() const {
    QStringList names;
    for (int row = 0; row < m_model.rowCount(); ++row) {
      if (!m_table->isRowHidden(row)) names += m_model.item(row)->text();
    }
    return names;
  }
  QLineEdit &filter() const { return *m_table->findChild<QLineEdit *>(); }

  QStandardItemModel m_model;
  std::unique_ptr<DataTable> m_table;
};

void TestDataTable::init() {
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

QTEST_MAIN(TestDataTable)
#include "tst_data_table.moc"
