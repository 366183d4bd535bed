#include <QTest>
#include <cmath>

#include "tests/gui/contrast.h"
#include "tests/gui/picture.h"
#include "widgets/charts/metric_chart.h"
#include "widgets/theme/text.h"
#include "widgets/theme/theme.h"

using namespace ops;
using namespace ops::test;

namespace {

constexpr int headHeight = 26, headText = 16, footHeight = 20;

/// What a colour covers of a part of the picture; null: nothing.
QRect inkOf(const QColor &color, const QImage &image, const QRect &part, int most = near) {
  QRect ink;
  const auto place = part & image.rect();
  for (int y = place.top(); y <= place.bottom(); ++y) {
    for (int x = place.left(); x <= place.right(); ++x) {
      if (isNear(image.pixel(x, y), color, most)) ink |= QRect(x, y, 1, 1);
    }
  }
  return ink;
}

const QList<MetricChart::Point> story{{QStringLiteral("1.6.0"), 0.3},
                                      {QStringLiteral("1.7.0"), 0.3},
                                      {QStringLiteral("1.8.0"), {}},
                                      {QStringLiteral("1.9.0"), 0.4},
                                      {QStringLiteral("2.0.0"), 0.4, true}};
const MetricChart::Gate gate{QStringLiteral("> 0.35"), 0.35};

}  // namespace

/// A metric over the versions of a model, as it is painted.
class TestMetricChart : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { Theme::install(ThemeMode::Light); }
  void init() {
    m_chart = std::make_unique<MetricChart>();
    m_chart->resize(size);
    m_chart->setPoints(QStringLiteral("NDCG@10"), story, gate);
  }
  void noLineGoesAcrossAGap();
  void gateStandsAtItsValue();
  void axisNamesItsSteps();
  void headSaysWhatIsDrawn();
  void headIsMirroredAndVersionsAreNot();
  void hoverTellsAVersion();
  void allOfItIsTold();

 private:
  QImage image() const { return m_chart->grab().toImage(); }
  QRect plot() const {
    // Between the figures of the axis and the right edge.
    return {40, headHeight, size.width() - 50, size.height() - headHeight - footHeight};
  }
  /// The middle of a version's column.
  int columnOf(const QImage &image, int version) const {
    constexpr int small = 4, large = 6;  // what a dot reaches out; the last one is marked
    const auto line = inkOf(colors().series.first(), image, plot());
    const int first = line.left() + small, last = line.right() - large;
    return first + (last - first) * version / (static_cast<int>(story.size()) - 1);
  }

  static constexpr QSize size{420, 200};
  std::unique_ptr<MetricChart> m_chart;
};

void TestMetricChart::noLineGoesAcrossAGap() {
  const auto seen = image();
  picture(*m_chart, QStringLiteral("metric-chart"));
  const auto color = colors().series.first();
  const auto between = [&](int one, int other) {
    const auto left = columnOf(seen, one) + 8, right = columnOf(seen, other) - 8;
    return inkOf(color, seen, QRect(left, headHeight, right - left, plot().height()));
  };
  QVERIFY(!between(0, 1).isNull());
  QVERIFY(between(1, 3).isNull());
  QVERIFY(!between(3, 4).isNull());
}

void TestMetricChart::gateStandsAtItsValue() {
  const auto seen = image();
  const auto color = colors().series.first();
  const auto rowAt = [&](int version) {
    const auto ink = inkOf(color, seen, QRect(columnOf(seen, version) - 5, headHeight, 11, plot().height()));
    return (ink.top() + ink.bottom()) / 2.0;
  };
  const auto line = inkOf(colors().tone(Tone::Critical).text, seen, plot(), partly);
  QVERIFY(line.height() <= 3 && line.width() > plot().width() * 0.9);
  // Half way between 0.3 and 0.4.
  const auto row = (line.top() + line.bottom()) / 2.0;
  QVERIFY2(std::abs(row - (rowAt(0) + rowAt(3)) / 2) <= 1, qPrintable(QString::number(row)));
  QVERIFY(rowAt(3) < row && row < rowAt(0));
  m_chart->setPoints(QStringLiteral("NDCG@10"), story, {});
  QVERIFY(inkOf(colors().tone(Tone::Critical).text, image(), m_chart->rect()).isNull());
}

void TestMetricChart::axisNamesItsSteps() {
  const auto seen = image();
  const auto figures = inkOf(colors().muted, seen, QRect(0, headHeight - 8, 36, size.height() - headHeight));
  QVERIFY(figures.height() > plot().height() * 0.9);
  // The newest version names itself below.
  const QRect below(columnOf(seen, 4) - 20, size.height() - footHeight + 2, 40, footHeight - 2);
  QVERIFY(inkOf(colors().text, seen, below).width() > 15);
}

void TestMetricChart::headSaysWhatIsDrawn() {
  const QRect head(0, 0, size.width(), headText);
  const auto seen = image();
  const auto title = inkOf(colors().muted, seen, head);
  const auto meaning = inkOf(colors().tone(Tone::Critical).text, seen, head, partly);
  QVERIFY(title.left() <= 2 && title.right() < meaning.left());
  // A sample of the gate's line, and its words.
  const QFontMetricsF metrics(Theme::instance().font(Type::Caption));
  QVERIFY(meaning.width() > space::xl + tabularWidth(metrics, QStringLiteral("gate > 0.35")) * 0.9);
  m_chart->setPoints(QStringLiteral("Precision@10"), story, gate);
  const auto renamed = image();
  QVERIFY(inkOf(colors().muted, renamed, head).width() > title.width());
  QCOMPARE(renamed.copy(plot()), seen.copy(plot()));
}

/// The oldest version is at the left in every language, as time is.
void TestMetricChart::headIsMirroredAndVersionsAreNot() {
  const QRect head(0, 0, size.width(), headText);
  const auto plain = image();
  m_chart->setLayoutDirection(Qt::RightToLeft);
  const auto mirrored = image();
  picture(*m_chart, QStringLiteral("metric-chart-rtl"));
  for (const auto &color : {colors().muted, colors().tone(Tone::Critical).text}) {
    const int most = color == colors().muted ? near : partly;
    const auto here = inkOf(color, plain, head, most), there = inkOf(color, mirrored, head, most);
    QVERIFY(std::abs(there.width() - here.width()) <= 2);
    QVERIFY2(std::abs((size.width() - 1 - there.right()) - here.left()) <= 3,
             qPrintable(QStringLiteral("%1 %2").arg(there.right()).arg(here.left())));
  }
  const auto below = plain.rect().adjusted(0, headHeight, 0, 0);
  QCOMPARE(mirrored.copy(below), plain.copy(below));
}

void TestMetricChart::hoverTellsAVersion() {
  const auto before = image();
  const auto point = [this](const QPointF &at) {
    QMouseEvent event(QEvent::MouseMove, at, m_chart->mapToGlobal(at), Qt::NoButton, Qt::NoButton, {});
    QCoreApplication::sendEvent(m_chart.get(), &event);
  };
  const auto boxOf = [&](int version) {
    point(QPointF(columnOf(before, version), 60));
    const auto seen = image();
    QRect changed;
    for (int y = 0; y < seen.height(); ++y) {
      for (int x = 0; x < seen.width(); ++x) {
        if (seen.pixel(x, y) != before.pixel(x, y)) changed |= QRect(x, y, 1, 1);
      }
    }
    return changed;
  };
  const auto first = boxOf(0), unknown = boxOf(2);
  picture(*m_chart, QStringLiteral("metric-chart-hover"));
  QVERIFY(first.width() > 50 && first.height() > 15);
  QVERIFY(first.left() <= columnOf(before, 0) && first.right() >= columnOf(before, 0));
  QVERIFY2(unknown.width() > first.width(), "\"not known\" is longer than a figure");
  QVERIFY(unknown.contains(QPoint(columnOf(before, 2), unknown.center().y())));
  QEvent leave(QEvent::Leave);
  QCoreApplication::sendEvent(m_chart.get(), &leave);
  QCOMPARE(image(), before);
}

void TestMetricChart::allOfItIsTold() {
  QCOMPARE(m_chart->accessibleName(), QStringLiteral("NDCG@10 over the versions"));
  QCOMPARE(m_chart->accessibleDescription(),
           QStringLiteral("1.6.0: 0.3, 1.7.0: 0.3, 1.8.0: not known, 1.9.0: 0.4, 2.0.0: 0.4, gate > 0.35"));
}

QTEST_MAIN(TestMetricChart)
#include "tst_metric_chart.moc"
