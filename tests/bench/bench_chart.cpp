// A live chart of a million points, and eight of them: a new point comes in, and the picture is drawn anew. Against
// QtCharts' own series with all points, which is what one would write first.
//
//   bench_chart [POINTS [ROUNDS]]     1000000 and 5 unless said otherwise
#include <QApplication>
#include <QElapsedTimer>
#include <QtCharts/QChartView>
#include <QtCharts/QLineSeries>
#include <cmath>
#include <cstdlib>

#include "tests/bench/bench_table.h"
#include "widgets/charts/live_chart.h"
#include "widgets/theme/theme.h"

using namespace ops;
using namespace ops::test;

namespace {

constexpr double nsPerMs = 1e6;
constexpr qint64 firstMs = 1'700'000'000'000;
constexpr int everyMs = 100, manyCharts = 8;

QList<Sample> samplesOf(int count) {
  constexpr double slow = 0.0001, quick = 0.37, height = 100;
  QList<Sample> samples;
  samples.reserve(count + 1);
  for (int i = 0; i < count; ++i) {
    samples.append({firstMs + qint64{i} * everyMs, height * (std::sin(i * slow) + std::sin(i * quick) / 4 + 2)});
  }
  return samples;
}

double elapsed(const QElapsedTimer &clock) {
  return static_cast<double>(clock.nsecsElapsed()) / nsPerMs;
}

/// Whether there is more on it than its ground.
bool isDrawn(const QPixmap &picture) {
  const auto image = picture.toImage();
  const auto ground = image.pixel(1, 1);
  for (int x = 0; x < image.width(); ++x) {
    if (image.pixel(x, image.height() / 2) != ground) return true;
  }
  return false;
}

void append(QList<Sample> &samples) {
  const auto last = samples.last();
  samples.append({last.atMs + everyMs, last.value});
}

}  // namespace

int main(int argc, char *argv[]) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  QApplication application(argc, argv);
  Theme::install(ThemeMode::Light);
  const int points = argc > 1 ? std::atoi(argv[1]) : 1'000'000;
  const int rounds = argc > 2 ? std::atoi(argv[2]) : 5;
  auto samples = samplesOf(points);
  const auto ours = QStringLiteral("Opsdeck's chart"), plain = QStringLiteral("QtCharts, all points");
  const auto eight = QStringLiteral("eight of Opsdeck's, the longest frame");
  BenchTable table(QStringLiteral("A new point among %L1, and the picture").arg(points));

  const auto draw = [&samples](LiveChart &chart) {
    const auto until = QDateTime::fromMSecsSinceEpoch(samples.last().atMs, Qt::UTC);
    chart.setLines({{QStringLiteral("value"), &samples}}, until, Milliseconds(samples.last().atMs - firstMs));
    return chart.grab();
  };
  std::vector<std::unique_ptr<LiveChart>> charts;
  for (int i = 0; i < manyCharts; ++i) {
    charts.push_back(std::make_unique<LiveChart>(ChartUnit::Number));
    charts.back()->resize(640, 300);
    draw(*charts.back());  // the first one makes axes and fonts
  }
  auto *series = new QLineSeries;
  auto *chart = new QChart;
  chart->addSeries(series);
  chart->createDefaultAxes();
  QChartView view(chart);  // owns it
  view.resize(640, 300);
  for (int i = 0; i < rounds; ++i) {
    append(samples);
    QElapsedTimer clock;
    clock.start();
    const auto picture = draw(*charts.front());
    table.add(ours, elapsed(clock), isDrawn(picture));

    double longest = 0;
    bool isRight = true;
    for (const auto &each : charts) {
      clock.restart();
      isRight = isDrawn(draw(*each)) && isRight;
      longest = std::max(longest, elapsed(clock));
    }
    table.add(eight, longest, isRight);

    clock.restart();
    QList<QPointF> all;
    all.reserve(samples.size());
    for (const auto &sample : samples) all.append(QPointF(double(sample.atMs), sample.value));
    series->replace(all);
    chart->axes(Qt::Horizontal).first()->setRange(double(firstMs), double(samples.last().atMs));
    chart->axes(Qt::Vertical).first()->setRange(0, 400);
    const auto other = view.grab();
    table.add(plain, elapsed(clock), isDrawn(other));
  }
  constexpr double goalMs = 4, frameMs = 16;
  table.stands(plain, BenchTable::Role::Today);
  table.goal(ours, goalMs);
  table.goal(eight, frameMs);
  table.print();
  return 0;
}
