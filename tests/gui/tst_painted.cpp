#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QTest>

#include "tests/gui/spoken.h"
#include "widgets/theme/elided.h"
#include "widgets/theme/status_badge.h"
#include "widgets/theme/text.h"

using namespace ops;
using namespace ops::test;

namespace {

/// Paints a text as widgets of the program do, in a colour and a place of its own.
class Painter final : public QWidget {
  Q_OBJECT

 public:
  explicit Painter(const QString &text, QWidget *parent) : QWidget(parent), m_text(text) { resize(120, 30); }
  QColor ink = Qt::black, ground = Qt::white;
  QRect place{0, 0, 120, 30};
  bool elides = false;

 protected:
  void paintEvent(QPaintEvent *) override {
    QPainter painter(this);
    painter.fillRect(rect(), ground);
    painter.setPen(ink);
    const auto shown = elides ? elided(painter.fontMetrics(), m_text, place.width()) : m_text;
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
  }

 private:
  QString m_text;
};

const QString longWords = QStringLiteral("[Ŕéšţöŕé ţhé whöļé šéŕvíçé·······]");
const QString longData = QStringLiteral("[Ŕéšţöŕé documents-of-yesterday·······]");

}  // namespace

/// What looks for cut, faint and unspoken texts finds each kind of them, and lets pass what is right.
class TestPainted : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { Theme::install(ThemeMode::Light); }
  void init();
  void cleanup() { m_place.reset(); }
  void tellsWhatIsPainted();
  void whatIsCutIsFound();
  void whatIsScrolledAwayIsNotCut();
  void whatReachesBeyondItsColumnIsCut();
  void ownWordsMayNotEndInDots();
  void dataMayIfItIsWholeSomewhere();
  void whatIsFaintIsFound();
  void whatIsPaintedIsHeard();

 private:
  std::unique_ptr<QWidget> m_place;
};

void TestPainted::init() {
  m_place = std::make_unique<QWidget>();
  m_place->resize(300, 200);
  m_place->show();
}

void TestPainted::tellsWhatIsPainted() {
  auto *painter = new Painter(QStringLiteral("depth 231"), m_place.get());
  painter->move(50, 40);
  painter->show();
  const auto texts = paintedIn(*m_place);
  QCOMPARE(texts.size(), 1);
  QCOMPARE(texts[0].text, QStringLiteral("depth 231"));
  QCOMPARE(texts[0].widget, static_cast<const QWidget *>(painter));
  QCOMPARE(texts[0].pen, QColor(Qt::black));
  QCOMPARE(texts[0].ground, QColor(Qt::white));
  QVERIFY(QRectF(50, 40, 120, 30).contains(texts[0].ink));
  QVERIFY(qAbs(texts[0].contrast - 21) < 0.1);
  QCOMPARE(cutIn(*m_place) + faintIn(*m_place), QStringList());
}

void TestPainted::whatIsCutIsFound() {
  auto *painter = new Painter(QStringLiteral("Restore the whole service at once"), m_place.get());
  painter->show();
  QCOMPARE(cutIn(*m_place).size(), 1);  // its rectangle is too narrow
  painter->place.setWidth(300);
  QCOMPARE(cutIn(*m_place).size(), 1);  // the widget is
  painter->resize(300, 30);
  QCOMPARE(cutIn(*m_place), QStringList());
  painter->move(150, 0);
  QCOMPARE(cutIn(*m_place).size(), 1);  // it reaches out of its place
  painter->move(0, 0);
  painter->resize(300, 11);
  QCOMPARE(cutIn(*m_place).size(), 1);  // it is too low
  painter->hide();
  auto *badge = new StatusBadge(Tone::Ok, QStringLiteral("restored"), StatusBadge::Look::Plain, m_place.get());
  badge->resize(badge->sizeHint());
  badge->show();
  QCOMPARE(cutIn(*m_place), QStringList());
  badge->resize(badge->width() - 6, badge->height());
  QCOMPARE(cutIn(*m_place).size(), 1);
}

namespace {
QScrollArea *scrolled(QWidget *place, int width) {
  auto *area = new QScrollArea(place);
  area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  area->resize(200, 100);
  auto *content = new QWidget;
  content->resize(width, 400);
  auto *painter = new Painter(QStringLiteral("Restore the whole service"), content);
  painter->resize(width, 30);
  painter->place = painter->rect();
  area->setWidget(content);
  area->show();
  return area;
}
}  // namespace

void TestPainted::whatIsScrolledAwayIsNotCut() {
  auto *area = scrolled(m_place.get(), 170);
  QCOMPARE(cutIn(*m_place), QStringList());
  area->widget()->move(0, -12);
  QCOMPARE(cutIn(*m_place), QStringList());
}

void TestPainted::whatReachesBeyondItsColumnIsCut() {
  auto *area = scrolled(m_place.get(), 400);
  area->widget()->move(-20, 0);
  QCOMPARE(cutIn(*m_place).size(), 1);
}

void TestPainted::ownWordsMayNotEndInDots() {
  auto *painter = new Painter(longWords, m_place.get());
  painter->elides = true;
  painter->show();
  QCOMPARE(cutIn(*m_place).size(), 1);
  painter->setAccessibleName(longWords);  // heard, but still not read
  QCOMPARE(cutIn(*m_place).size(), 1);
  painter->hide();
  ElidedLabel line(longWords, Type::Body, Ink::Text, m_place.get());
  line.resize(100, 20);
  line.show();
  QCOMPARE(cutIn(*m_place).size(), 1);
  line.resize(line.sizeHint());
  QCOMPARE(cutIn(*m_place), QStringList());
}

void TestPainted::dataMayIfItIsWholeSomewhere() {
  auto *painter = new Painter(longData, m_place.get());
  painter->elides = true;
  painter->show();
  QCOMPARE(cutIn(*m_place).size(), 1);
  painter->setToolTip(plainToolTip(longData));
  QCOMPARE(cutIn(*m_place), QStringList());
}

void TestPainted::whatIsFaintIsFound() {
  auto *painter = new Painter(QStringLiteral("stale"), m_place.get());
  painter->show();
  painter->ink = QColor(QStringLiteral("#767676"));  // 4.54
  QCOMPARE(faintIn(*m_place), QStringList());
  painter->ink = QColor(QStringLiteral("#777777"));  // 4.48
  QCOMPARE(faintIn(*m_place).size(), 1);
  painter->ink = QColor(0, 0, 0, 128);  // looks grey
  QCOMPARE(faintIn(*m_place).size(), 1);
  painter->ink = Qt::black;
  painter->ground = QColor(QStringLiteral("#555555"));
  QCOMPARE(faintIn(*m_place).size(), 1);
}

void TestPainted::whatIsPaintedIsHeard() {
  auto *painter = new Painter(QStringLiteral("down"), m_place.get());
  painter->show();
  QCOMPARE(unspokenIn(*m_place).size(), 2);  // neither a role nor a name
  painter->hide();
  auto *badge = new StatusBadge(Tone::Critical, QStringLiteral("down"), StatusBadge::Look::Plain, m_place.get());
  badge->show();
  QCOMPARE(unspokenIn(*m_place), QStringList());
  badge->setAccessibleName(QStringLiteral("state"));
  QCOMPARE(unspokenIn(*m_place).size(), 1);
  badge->hide();
  auto *field = new QLineEdit(m_place.get());
  field->show();
  QCOMPARE(unspokenIn(*m_place).size(), 1);
  field->setAccessibleName(QStringLiteral("Reason"));
  QCOMPARE(unspokenIn(*m_place), QStringList());
}

QTEST_MAIN(TestPainted)
#include "tst_painted.moc"
