#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDirIterator>
#include <QFrame>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>

#include "tests/gui/painted.h"
#include "tests/gui/picture.h"
#include "tests/gui/wall_scene.h"
#include "widgets/theme/data_table.h"
#include "widgets/theme/status_badge.h"
#include "widgets/wizard/tier_band.h"

using namespace ops;
using namespace ops::test;

/// Every pair of colours that a text or a mark is made of can be told apart, as WCAG AA asks: 4.5 for text, 3 for
/// shapes. Where the keyboard is can be seen, what is painted can be heard, and sizes stand in one place.
class TestTheme : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void textCanBeRead_data() { themes(); }
  void textCanBeRead();
  void wallIsReadAcrossTheRoom_data() { themes(); }
  void wallIsReadAcrossTheRoom();
  void whatPaintsWordsIsReadable_data() { modes(); }
  void whatPaintsWordsIsReadable();
  void tonesDifferWithoutHue_data() { themes(); }
  void tonesDifferWithoutHue();
  void wallKeepsHighContrast();
  void tickIsSeen_data() { modes(); }
  void tickIsSeen();
  void focusIsSeen_data();
  void focusIsSeen();
  void practiceIsStripedButNotUnderWords_data() { modes(); }
  void practiceIsStripedButNotUnderWords();
  void valuesAreSpoken();
  void tableSaysWhyItIsEmpty();
  void sizesAndColoursAreOfTheTheme();

 private:
  static void themes() {
    QTest::addColumn<Colors>("colors");
    QTest::newRow("light") << lightColors();
    QTest::newRow("dark") << darkColors();
    QTest::newRow("contrast") << contrastColors();
  }
  static void modes() {
    QTest::addColumn<QString>("theme");
    for (const char *theme : {"light", "dark", "contrast"}) QTest::newRow(theme) << QString::fromLatin1(theme);
  }
  void demand(double least, const QString &what, const QColor &one, const QColor &other) {
    const double got = contrastOf(one, other);
    if (got < least)
      m_flaws.append(QStringLiteral("%1: %2 on %3 is %4").arg(what, one.name(), other.name()).arg(got, 0, 'f', 2));
  }
  QString flaws() { return std::exchange(m_flaws, {}).join(QLatin1Char('\n')); }

  QStringList m_flaws;
};

namespace {
constexpr double leastOfText = 4.5, leastOfShapes = 3;
const QList<Tone> allTones{Tone::Neutral,  Tone::Ok,      Tone::Notice, Tone::Warning,
                           Tone::Critical, Tone::Unknown, Tone::Busy};

using Maker = QWidget *(*)();

/// What takes the keyboard, each in the states in which its focus looks different.
const QList<std::pair<const char *, Maker>> &focusables() {
  static const QList<std::pair<const char *, Maker>> all{
      {"check box", [] { return static_cast<QWidget *>(new QCheckBox(QStringLiteral("Explain every step"))); }},
      {"checked box",
       [] {
         auto *box = new QCheckBox(QStringLiteral("Explain every step"));
         box->setChecked(true);
         return static_cast<QWidget *>(box);
       }},
      {"radio button", [] { return static_cast<QWidget *>(new QRadioButton(QStringLiteral("1 hour"))); }},
      {"chosen radio button",
       [] {
         auto *button = new QRadioButton(QStringLiteral("1 hour"));
         button->setChecked(true);
         return static_cast<QWidget *>(button);
       }},
      {"field", [] { return static_cast<QWidget *>(new QLineEdit(QStringLiteral("queue"))); }},
      {"number", [] { return static_cast<QWidget *>(new QSpinBox); }},
      {"fraction", [] { return static_cast<QWidget *>(new QDoubleSpinBox); }},
      {"time",
       [] {
         auto *time = new QDateTimeEdit;
         time->setButtonSymbols(QAbstractSpinBox::NoButtons);
         return static_cast<QWidget *>(time);
       }},
      {"choice", [] { return static_cast<QWidget *>(new QComboBox); }},
      {"text", [] { return static_cast<QWidget *>(new QPlainTextEdit); }},
      {"empty list", [] { return static_cast<QWidget *>(new QListWidget); }},
      {"list",
       [] {
         auto *list = new QListWidget;
         list->addItem(QStringLiteral("shop.yaml"));
         return static_cast<QWidget *>(list);
       }},
      {"empty table", [] { return static_cast<QWidget *>(new DataTable(QStringLiteral("empty"))); }},
      {"button", [] { return static_cast<QWidget *>(makeButton(QStringLiteral("Retry"))); }},
      {"icon", [] { return static_cast<QWidget *>(makeIconButton(QStringLiteral("Keys"), QStringLiteral("help"))); }}};
  return all;
}

QImage lookOf(QWidget &window, const QWidget &part) {
  QCoreApplication::processEvents();
  return window.grab().toImage().copy(part.geometry());
}

/// Of all lines of a file, those in which the pattern begins, as "path:line".
QStringList linesWith(const QRegularExpression &pattern, const QString &path, const QString &text) {
  QStringList found;
  for (auto each = pattern.globalMatch(text); each.hasNext();) {
    const auto start = each.next().capturedStart();
    found.append(QStringLiteral("%1:%2").arg(path).arg(text.left(start).count(QLatin1Char('\n')) + 1));
  }
  return found;
}
}  // namespace

/// Names every member, so that a colour that is added without a place here does not compile. What is really painted is
/// measured on every page and dialog, in tst_page_states and tst_dialogs.
void TestTheme::textCanBeRead() {
  QFETCH(Colors, colors);
  const auto &[dark, highContrast, window, surface, sunken, hover, selected, border, borderStrong, text, muted, faint,
               disabled, accent, accentHover, onAccent, accentSoft, focus, grid, veil, series, tones] = colors;
  QCOMPARE(std::size(tones), std::size_t(allTones.size()));
  const QMap<QString, QColor> grounds{
      {QStringLiteral("window"), window},     {QStringLiteral("surface"), surface},
      {QStringLiteral("sunken"), sunken},     {QStringLiteral("hover"), hover},
      {QStringLiteral("selected"), selected}, {QStringLiteral("soft accent"), accentSoft}};
  QMap<QString, QColor> texts{{QStringLiteral("text"), text},
                              {QStringLiteral("muted"), muted},
                              {QStringLiteral("faint"), faint},
                              {QStringLiteral("disabled"), disabled}};
  for (const auto tone : allTones) {
    const auto name = QStringLiteral("tone %1").arg(int(tone));
    const auto &of = colors.tone(tone);
    // What is said of a state stands on its ground, in its own colour or in those of all texts.
    for (auto each = texts.cbegin(); each != texts.cend(); ++each) {
      if (!each.key().startsWith(QLatin1String("tone")))
        demand(leastOfText, each.key() + QLatin1String(" on soft ") + name, each.value(), of.soft);
    }
    demand(leastOfText, name + QStringLiteral(" on its soft ground"), of.text, of.soft);
    demand(leastOfText, name + QStringLiteral(", on its fill"), of.onFill, of.fill);
    texts.insert(name, of.text);
  }
  for (auto each = texts.cbegin(); each != texts.cend(); ++each) {
    for (auto ground = grounds.cbegin(); ground != grounds.cend(); ++ground)
      demand(leastOfText, each.key() + QLatin1String(" on ") + ground.key(), each.value(), ground.value());
  }
  for (const auto &ground : {window, surface, hover, accentSoft})
    demand(leastOfText, QStringLiteral("accent"), accent, ground);
  for (const auto &ground : {accent, accentHover}) demand(leastOfText, QStringLiteral("on accent"), onAccent, ground);
  // Shapes. Edges, grid and veil part what is told apart without them.
  for (const auto &ground : {window, surface}) demand(leastOfShapes, QStringLiteral("focus"), focus, ground);
  for (const auto &line : series) demand(leastOfShapes, QStringLiteral("a chart's line"), line, surface);
  QVERIFY(border.isValid() && borderStrong.isValid() && grid.isValid() && veil.alpha() < 255);
  QCOMPARE(dark, window.lightness() < 128);
  QVERIFY(dark || !highContrast);
  const auto found = flaws();
  QVERIFY2(found.isEmpty(), qPrintable(found));
}

/// AAA: every text of the wall as it is painted, in calm and in trouble.
void TestTheme::wallIsReadAcrossTheRoom() {
  QFETCH(Colors, colors);
  QStringList found;
  for (const Scene scene : allScenes()) {
    for (const bool withIncident : {false, true}) {
      const WallScene shown(scene, withIncident);
      WallBoard board;
      board.setColors(wallColors(colors));
      board.resize(1'920, 1'080);
      board.setCapitals(wallCapitals({{}, board.size(), 55, 5}));
      const auto view = shown.view();
      board.show(topOf(view), {view});
      QVERIFY(paintedIn(board).size() >= 5);
      for (const auto &flaw : faintIn(board, 7, 7)) found.append(sceneName(scene) + QStringLiteral(": ") + flaw);
    }
  }
  QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

/// Each tone and each ink, whether or not a scene has it, painted by what paints words.
void TestTheme::whatPaintsWordsIsReadable() {
  QFETCH(QString, theme);
  Theme::install(themeModeFromName(theme));
  QStringList found;
  for (const char *panel : {"page", "card", "sunken"}) {
    QFrame frame;
    frame.setProperty("panel", QLatin1String(panel));
    auto *layout = new QVBoxLayout(&frame);
    for (const auto tone : allTones) {
      for (const auto look : {StatusBadge::Look::Plain, StatusBadge::Look::Pill})
        layout->addWidget(new StatusBadge(tone, QStringLiteral("state"), look));
    }
    for (const auto ink :
         {Ink::Text, Ink::Muted, Ink::Faint, Ink::Ok, Ink::Notice, Ink::Warning, Ink::Critical, Ink::Unknown}) {
      layout->addWidget(new PlainLabel(QStringLiteral("label"), Type::Body, ink));
      layout->addWidget(new ElidedLabel(QStringLiteral("line"), Type::Body, ink));
      auto *off = new ElidedLabel(QStringLiteral("line that is off"), Type::Body, ink);
      off->setEnabled(false);
      layout->addWidget(off);
    }
    for (const auto role : {ButtonRole::Normal, ButtonRole::Primary, ButtonRole::Danger, ButtonRole::Quiet}) {
      for (const bool isOn : {true, false}) {
        auto *button = makeButton(QStringLiteral("Button"), role);
        button->setEnabled(isOn);
        layout->addWidget(button);
      }
    }
    for (const bool isOn : {true, false}) {
      auto *field = new QLineEdit(QStringLiteral("field"));
      auto *hint = new QLineEdit;
      hint->setPlaceholderText(QStringLiteral("what belongs here"));
      auto *box = new QCheckBox(QStringLiteral("check"));
      auto *choice = new QComboBox;
      choice->addItem(QStringLiteral("choice"));
      for (QWidget *each : std::initializer_list<QWidget *>{field, hint, box, choice}) {
        each->setEnabled(isOn);
        layout->addWidget(each);
      }
    }
    frame.show();
    QCoreApplication::processEvents();
    QVERIFY(paintedIn(frame).size() > 50);
    for (const auto &flaw : faintIn(frame)) found.append(QLatin1String(panel) + QStringLiteral(": ") + flaw);
  }
  QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

/// Whoever sees no hue still tells what is well from what is not.
void TestTheme::tonesDifferWithoutHue() {
  QFETCH(Colors, colors);
  constexpr double least = 1.1;
  const QList<Tone> states{Tone::Ok, Tone::Warning, Tone::Critical};
  for (int i = 0; i < states.size(); ++i) {
    for (int k = i + 1; k < states.size(); ++k) {
      demand(least, QStringLiteral("tones %1 and %2").arg(int(states[i])).arg(int(states[k])),
             colors.tone(states[i]).fill, colors.tone(states[k]).fill);
    }
  }
  const auto found = flaws();
  QVERIFY2(found.isEmpty(), qPrintable(found));
}

void TestTheme::wallKeepsHighContrast() {
  const auto given = contrastColors(), wall = wallColors(given);
  QCOMPARE(wall.text, given.text);
  QCOMPARE(wall.muted, given.muted);
  QCOMPARE(wall.faint, given.faint);
  QCOMPARE(wall.border, given.border);
  for (const auto tone : allTones) QCOMPARE(wall.tone(tone).soft, given.tone(tone).soft);
}

void TestTheme::tickIsSeen() {
  QFETCH(QString, theme);
  Theme::install(themeModeFromName(theme));
  QWidget window;
  window.setProperty("panel", QStringLiteral("page"));
  auto *box = new QCheckBox(&window);
  box->setChecked(true);
  window.resize(60, 60);
  box->setGeometry(10, 10, 40, 30);
  window.show();
  QVERIFY(QTest::qWaitForWindowExposed(&window));
  const QImage look = lookOf(window, *box);
  // Round corners are of the accent and of what lies around; within them is only the tick.
  QPoint middle;
  int filled = 0;
  for (int y = 0; y < look.height(); ++y) {
    for (int x = 0; x < look.width(); ++x) {
      if (look.pixelColor(x, y) != colors().accent) continue;
      middle += QPoint(x, y);
      ++filled;
    }
  }
  QVERIFY(filled > 100);
  middle /= filled;
  double most = 0;
  for (int y = -4; y <= 4; ++y) {
    for (int x = -4; x <= 4; ++x)
      most = std::max(most, contrastOf(look.pixelColor(middle + QPoint(x, y)), colors().accent));
  }
  QVERIFY2(most >= leastOfShapes, qPrintable(QString::number(most)));
}

void TestTheme::focusIsSeen_data() {
  QTest::addColumn<QString>("theme");
  QTest::addColumn<int>("kind");
  for (const char *theme : {"light", "dark", "contrast"}) {
    for (int i = 0; i < focusables().size(); ++i)
      QTest::addRow("focus: %s, %s", focusables()[i].first, theme) << QString::fromLatin1(theme) << i;
  }
}

/// What changes with the focus is as much as a line around it, in colours that differ clearly.
void TestTheme::focusIsSeen() {
  QFETCH(QString, theme);
  QFETCH(int, kind);
  Theme::install(themeModeFromName(theme));
  QWidget window;
  window.setProperty("panel", QStringLiteral("page"));
  auto *layout = new QVBoxLayout(&window);
  auto *elsewhere = makeButton(QStringLiteral("Elsewhere"));
  auto *probed = focusables()[kind].second();
  layout->addWidget(elsewhere);
  layout->addWidget(probed, 0, Qt::AlignLeft);
  window.show();
  QVERIFY(QTest::qWaitForWindowActive(&window));
  elsewhere->setFocus();
  const QImage before = lookOf(window, *probed);
  probed->setFocus(Qt::TabFocusReason);
  QVERIFY(probed->hasFocus());
  const QImage after = lookOf(window, *probed);
  picture(window, QString::fromLatin1(QTest::currentDataTag()).remove(QLatin1Char(':')));
  QCOMPARE(after.size(), before.size());
  int changed = 0;
  for (int y = 0; y < after.height(); ++y) {
    for (int x = 0; x < after.width(); ++x)
      changed += contrastOf(after.pixelColor(x, y), before.pixelColor(x, y)) >= leastOfShapes ? 1 : 0;
  }
  // Corners are round, and an edge that was there already may have been nearly as bright.
  constexpr double ofOneLine = 0.75;
  const int around = 2 * (after.width() + after.height());
  QVERIFY2(changed >= ofOneLine * around, qPrintable(QStringLiteral("%1 of %2").arg(changed).arg(around)));
}

void TestTheme::practiceIsStripedButNotUnderWords() {
  QFETCH(QString, theme);
  Theme::install(themeModeFromName(theme));
  Environment environment;
  environment.name = QStringLiteral("lab");
  environment.tier = Tier::Practice;
  TierBand band;
  band.setEnvironment(QStringLiteral("shop"), environment);
  band.resize(900, band.sizeHint().height());
  const QImage look = band.grab().toImage();
  picture(band, QStringLiteral("practice-%1").arg(theme));
  const QColor ground = colors().tone(Tone::Notice).soft;
  const int row = look.height() - 2;  // below the letters
  for (int x = space::l; x < space::l + 100; ++x) QCOMPARE(look.pixelColor(x, row), ground);
  double most = 0;
  for (int x = 400; x < 440; ++x) most = std::max(most, contrastOf(look.pixelColor(x, row), ground));
  QVERIFY2(most >= (colors().highContrast ? leastOfShapes : 1.1), qPrintable(QString::number(most)));
}

/// A label that has a name is read by its name alone, so the name has to contain the value.
void TestTheme::valuesAreSpoken() {
  const auto heard = [](QWidget *widget) {
    return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
  };
  KeyValueGrid grid;
  auto *owner = grid.setValue(QStringLiteral("Owner"), QStringLiteral("Ana"));
  QCOMPARE(heard(owner), QStringLiteral("Owner: Ana"));
  grid.setValue(QStringLiteral("Owner"), QStringLiteral("Bo"));
  QCOMPARE(heard(owner), QStringLiteral("Owner: Bo"));
  owner->setText(QStringLiteral("Cy"));
  QCOMPARE(heard(owner), QStringLiteral("Owner: Cy"));
  FigureLabel figure;
  QCOMPARE(heard(&figure), QStringLiteral("unknown"));
  figure.setValue(QStringLiteral("12"), QStringLiteral("ms"));
  QCOMPARE(heard(&figure), QStringLiteral("12 ms"));
  figure.setAccessibleName(QStringLiteral("Latency"));
  for (const auto *value : {"12", "13"}) {
    figure.setValue(QLatin1String(value), QStringLiteral("ms"));
    QCOMPARE(heard(&figure), QStringLiteral("Latency: %1 ms").arg(QLatin1String(value)));
  }
}

void TestTheme::tableSaysWhyItIsEmpty() {
  QStandardItemModel model(0, 1);
  DataTable table(QStringLiteral("why-empty"));
  table.setModel(&model);
  table.setColumns({0});
  table.setEmptyText(QStringLiteral("Looking for runs…"));
  table.show();
  QCOMPARE(table.accessibleDescription(), QStringLiteral("Looking for runs…"));
  model.appendRow(new QStandardItem(QStringLiteral("a run")));
  QCOMPARE(table.accessibleDescription(), QString());
  table.startFilter();
  table.findChild<QLineEdit *>()->setText(QStringLiteral("none"));
  QVERIFY(table.accessibleDescription().contains(QStringLiteral("none")));
  table.findChild<QLineEdit *>()->clear();
  QCOMPARE(table.accessibleDescription(), QString());
  model.removeRow(0);
  QCOMPARE(table.accessibleDescription(), QStringLiteral("Looking for runs…"));
}

/// Sizes and colours are named in widgets/theme, and nowhere else stands a number for one.
void TestTheme::sizesAndColoursAreOfTheTheme() {
  const QRegularExpression letters(QStringLiteral(R"(\bset(Pixel|Point)SizeF?\()"));
  const QRegularExpression color(QStringLiteral(R"(\bQColor\(\s*(\d|"|Qt::|QLatin1|QStringLiteral))"));
  const QRegularExpression room(
      QStringLiteral(R"(\bset((Horizontal|Vertical)?Spacing|ContentsMargins)\((?=[^;]*(?<![\w.])[1-9]\d*)[^;]*\);)"));
  const QString root = QStringLiteral(OPSDECK_SOURCE_DIR "/");
  QStringList found;
  for (const char *folder : {"app", "widgets"}) {
    QDirIterator files(root + QLatin1String(folder), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
      QFile file(files.next());
      const auto path = file.fileName().mid(root.size());
      if (path.startsWith(QLatin1String("widgets/theme/"))) continue;
      QVERIFY(file.open(QIODevice::ReadOnly));
      const auto text = QString::fromUtf8(file.readAll());
      found += linesWith(color, path, text) + linesWith(room, path, text);
      // Letters of a wall are as large as its screen and distance ask, those on paper as paper asks.
      const bool hasOwnLetters =
          path == QLatin1String("widgets/wall/wall_letters.cpp") || path.startsWith(QLatin1String("widgets/report/"));
      if (!hasOwnLetters) found += linesWith(letters, path, text);
    }
  }
  found.sort();
  QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
