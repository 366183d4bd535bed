#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QTest>

#include "widgets/theme/focus_order.h"
#include "widgets/theme/panels.h"
#include "widgets/theme/theme.h"

using namespace ops;

namespace {

class Window final : public QWidget {
 protected:
  bool focusNextPrevChild(bool next) override { return focusNextStop(*this, next); }
};

}  // namespace

/// What takes the keyboard in which order, and what takes the wheel.
class TestFocusOrder : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  static void initTestCase() { Theme::install(ThemeMode::Light); }
  void tabFollowsTheLayout();
  void theWheelChangesOnlyWhatHasTheFocus_data();
  void theWheelChangesOnlyWhatHasTheFocus();
};

void TestFocusOrder::tabFollowsTheLayout() {
  Window window;
  auto *line = new QHBoxLayout(&window);
  auto *last = makeButton(QStringLiteral("last"));
  line->addWidget(last);
  auto *column = new QVBoxLayout;
  line->insertLayout(0, column);
  auto *hidden = makeButton(QStringLiteral("hidden"));
  auto *blocked = makeButton(QStringLiteral("blocked"));
  auto *second = makeButton(QStringLiteral("second"));
  for (auto *button : {hidden, blocked, second}) column->addWidget(button);
  hidden->hide();
  setBlocked(blocked, QStringLiteral("not now"));
  window.show();
  QVERIFY(QTest::qWaitForWindowActive(&window));
  auto *first = makeButton(QStringLiteral("first"));  // comes later, and stands before
  column->insertWidget(0, first);
  first->show();
  first->setFocus();
  QStringList seen;
  for (int i = 0; i < 3; ++i) {
    seen.append(qobject_cast<QPushButton *>(window.focusWidget())->text());
    QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
  }
  QCOMPARE(seen, (QStringList{QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("last")}));
  QVERIFY(first->hasFocus());
  QTest::keyClick(first, Qt::Key_Backtab);
  QVERIFY(last->hasFocus());
}

void TestFocusOrder::theWheelChangesOnlyWhatHasTheFocus_data() {
  QTest::addColumn<int>("kind");
  QTest::newRow("number") << 0;
  QTest::newRow("choice") << 1;
  QTest::newRow("slider") << 2;
}

void TestFocusOrder::theWheelChangesOnlyWhatHasTheFocus() {
  QFETCH(int, kind);
  auto *number = new QDoubleSpinBox;
  auto *choice = new QComboBox;
  choice->addItems({QStringLiteral("a"), QStringLiteral("b")});
  auto *slider = new QSlider;
  QWidget *const fields[] = {number, choice, slider};
  const auto isMoved = [&] { return number->value() > 0 || choice->currentIndex() > 0 || slider->value() > 0; };
  QScrollArea area;
  auto *host = new QWidget;
  auto *column = new QVBoxLayout(host);
  auto *button = makeButton(QStringLiteral("first"));
  column->addWidget(button);
  for (auto *field : fields) column->addWidget(field);
  host->setFixedHeight(2'000);
  area.setWidget(host);
  area.resize(300, 300);
  area.show();
  QVERIFY(QTest::qWaitForWindowActive(&area));
  button->setFocus();
  auto *field = fields[kind];
  const auto roll = [&](int by) {
    const QPointF at(field->rect().center());
    QWheelEvent wheel(at, field->mapToGlobal(at), {}, {0, by}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&wheel);  // others are not passed on
    qApp->notify(field, &wheel);
  };
  const int by = kind == 1 ? -120 : 120;
  roll(by);
  QVERIFY(!isMoved());
  QVERIFY(button->hasFocus());
  roll(-120);
  QVERIFY(area.verticalScrollBar()->value() > 0);
  QVERIFY(!isMoved());
  field->setFocus();
  roll(by);
  QVERIFY(isMoved());
}

QTEST_MAIN(TestFocusOrder)
#include "tst_focus_order.moc"
