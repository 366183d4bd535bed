#include <QTest>

#include "tests/gui/contrast.h"
#include "widgets/theme/colors.h"

using namespace ops;
using namespace ops::test;

/// Every pair of colours that a text or a mark is made of can be told apart, as WCAG AA asks: 4.5 for text, 3 for
/// shapes.
class TestTheme : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void textCanBeRead_data() { themes(); }
  void textCanBeRead();
  void shapesCanBeSeen_data() { themes(); }
  void shapesCanBeSeen();
  void tonesDifferWithoutHue_data() { themes(); }
  void tonesDifferWithoutHue();

 private:
  static void themes() {
    QTest::addColumn<Colors>("colors");
    QTest::newRow("light") << lightColors();
    QTest::newRow("dark") << darkColors();
    QTest::newRow("contrast") << contrastColors();
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
const QList<Tone> tones{Tone::Ok, Tone::Notice, Tone::Warning, Tone::Critical, Tone::Unknown};
}  // namespace

void TestTheme::textCanBeRead() {
  QFETCH(Colors, colors);
  const QList<std::pair<QString, QColor>> grounds{
      {QStringLiteral("window"), colors.window},     {QStringLiteral("surface"), colors.surface},
      {QStringLiteral("sunken"), colors.sunken},     {QStringLiteral("hover"), colors.hover},
      {QStringLiteral("selected"), colors.selected}, {QStringLiteral("soft accent"), colors.accentSoft}};
  for (const auto &[name, ground] : grounds) {
    demand(leastOfText, QStringLiteral("text on ") + name, colors.text, ground);
    demand(leastOfText, QStringLiteral("muted on ") + name, colors.muted, ground);
    demand(leastOfText, QStringLiteral("faint on ") + name, colors.faint, ground);
    for (const auto tone : tones) {
      demand(leastOfText, QStringLiteral("tone %1 on %2").arg(int(tone)).arg(name), colors.tone(tone).text, ground);
    }
  }
  for (const auto &ground : {colors.window, colors.surface}) {
    demand(leastOfText, QStringLiteral("accent"), colors.accent, ground);
  }
  for (const auto tone : tones) {
    const auto &of = colors.tone(tone);
    demand(leastOfText, QStringLiteral("tone %1 on its soft ground").arg(int(tone)), of.text, of.soft);
  }
  demand(leastOfText, QStringLiteral("on accent"), colors.onAccent, colors.accent);
  demand(leastOfText, QStringLiteral("on accent, hovered"), colors.onAccent, colors.accentHover);
  demand(leastOfText, QStringLiteral("accent, soft"), colors.accent, colors.accentSoft);
  const auto found = flaws();
  QVERIFY2(found.isEmpty(), qPrintable(found));
}

void TestTheme::shapesCanBeSeen() {
  QFETCH(Colors, colors);
  for (const auto &ground : {colors.window, colors.surface}) {
    demand(leastOfShapes, QStringLiteral("focus"), colors.focus, ground);
    for (const auto &line : colors.series)
      demand(leastOfShapes, QStringLiteral("a chart's line"), line, colors.surface);
  }
  for (const auto tone : tones) {
    const auto &of = colors.tone(tone);
    demand(leastOfShapes, QStringLiteral("mark on tone %1").arg(int(tone)), of.onFill, of.fill);
  }
  const auto found = flaws();
  QVERIFY2(found.isEmpty(), qPrintable(found));
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

QTEST_GUILESS_MAIN(TestTheme)
#include "tst_theme.moc"
