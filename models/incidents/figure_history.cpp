#include "models/incidents/figure_history.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

#include "models/base/text.h"
#include "models/incidents/svg_picture.h"
#include "models/monitor/thinned.h"

namespace ops {

namespace {

constexpr qsizetype mostFigures = 4;
constexpr qsizetype mostSamples = 60;
constexpr double width = 1'000;
constexpr double height = 190;
constexpr double left = 80;
constexpr double right = width - 20;
constexpr double top = 34;
constexpr double bottom = height - 34;
constexpr double percent = 100;
constexpr int marksOfTime = 3;

QString tr(const char *text) {
  return QCoreApplication::translate("FigureHistory", text);
}

/// A series of the monitor: its key's end, and how people read it.
struct Figure {
  const char *metric;  ///< of thresholds
  const char *series;
  const char *title;
  const char *unit;
  double factor;
};
constexpr Figure figures[] = {
    {"latency", "latency-ms", QT_TRANSLATE_NOOP("FigureHistory", "mean latency"), "ms", 1},
    {"success-rate", "success-rate", QT_TRANSLATE_NOOP("FigureHistory", "success"), "%", percent},
    {"depth", "depth", QT_TRANSLATE_NOOP("FigureHistory", "jobs waiting"), "", 1},
    {"failed", "failed", QT_TRANSLATE_NOOP("FigureHistory", "jobs failed"), "", 1},
    {"running", "running", QT_TRANSLATE_NOOP("FigureHistory", "instances running"), "", 1}};

const Figure *figureOf(const QString &metric) {
  const auto found =
      std::ranges::find_if(figures, [&](const Figure &each) { return metric == QLatin1String(each.metric); });
  return found == std::end(figures) ? nullptr : found;
}

qsizetype valuesIn(const QList<Sample> &samples) {
  return std::ranges::count_if(samples, [](const Sample &sample) { return std::isfinite(sample.value); });
}

QList<Sample> keptOf(const QList<Sample> &samples, double factor) {
  auto kept = thinned(samples, mostSamples);
  for (auto &sample : kept) sample.value *= factor;
  return kept;
}

class Collector {
 public:
  explicit Collector(const SeriesOf &series) : m_series(series) {}

  void add(const QString &prefix, const QString &title, const Figure &figure, std::optional<double> limit) {
    const QString key = prefix + QLatin1String(figure.series);
    if (m_histories.size() >= mostFigures || m_keys.contains(key)) return;
    const auto &samples = m_series(key).samples();
    if (valuesIn(samples) < 2) return;
    m_keys.append(key);
    if (limit) *limit *= figure.factor;
    m_histories.append({QStringLiteral("%1: %2").arg(title, tr(figure.title)), QLatin1String(figure.unit), limit,
                        keptOf(samples, figure.factor)});
  }
  void addCrossed(const QString &prefix, const QString &title, const QList<CrossedThreshold> &crossed) {
    for (const auto &each : crossed) {
      if (const auto *figure = figureOf(each.threshold.metric)) add(prefix, title, *figure, each.threshold.value);
    }
  }
  QList<FigureHistory> take() { return std::move(m_histories); }

 private:
  const SeriesOf &m_series;
  QStringList m_keys;
  QList<FigureHistory> m_histories;
};

QString valueText(double value) {
  return formatNumber(value, std::abs(value) < 10 && value != std::floor(value) ? 1 : 0);
}

QString withUnit(double value, const QString &unit) {
  return unit.isEmpty() ? valueText(value) : QStringLiteral("%1 %2").arg(valueText(value), unit);
}

/// Samples without a value are gaps; there is one with a value at least.
std::pair<double, double> rangeOf(const FigureHistory &history) {
  double least = std::numeric_limits<double>::infinity(), most = -least;
  for (const auto &sample : history.samples) {
    if (!std::isfinite(sample.value)) continue;
    least = std::min(least, sample.value);
    most = std::max(most, sample.value);
  }
  return {least, most};
}

std::pair<double, double> boundsOf(const FigureHistory &history) {
  const auto [low, high] = rangeOf(history);
  double least = std::min(0.0, low), most = high;
  if (history.limit) most = std::max(most, *history.limit);
  if (most <= least) most = least + 1;
  return {least, most};
}

}  // namespace

QList<FigureHistory> figureHistories(const System &system, const EnvironmentStatus &status, const SeriesOf &series) {
  Collector collector(series);
  const auto titleOf = [&system](const QString &name) {
    const auto *spec = system.service(name);
    return spec == nullptr || spec->title.isEmpty() ? name : spec->title;
  };
  const auto ofService = [](const QString &name) { return QStringLiteral("service/%1/").arg(name); };
  const auto ofQueue = [](const QString &name) { return QStringLiteral("queue/%1/").arg(name); };
  for (const auto &service : status.services) {
    collector.addCrossed(ofService(service.name), titleOf(service.name), service.crossed + service.pending);
  }
  for (const auto &queue : status.queues) {
    collector.addCrossed(ofQueue(queue.name), queue.name, queue.crossed + queue.pending);
  }
  for (const auto &queue : status.queues)
    collector.add(ofQueue(queue.name), queue.name, *figureOf(QStringLiteral("depth")), {});
  for (const auto &service : status.services) {
    collector.add(ofService(service.name), titleOf(service.name), *figureOf(QStringLiteral("success-rate")), {});
  }
  return collector.take();
}

Json toJson(const FigureHistory &history) {
  auto samples = Json::array();
  for (const auto &sample : history.samples) {
    samples.push_back(Json::array({sample.atMs, std::isfinite(sample.value) ? Json(sample.value) : Json()}));
  }
  return {{"title", toJson(history.title)},
          {"unit", toJson(history.unit)},
          {"limit", history.limit ? Json(*history.limit) : Json()},
          {"samples", std::move(samples)}};
}

std::optional<FigureHistory> figureHistory(const Json &json) {
  FigureHistory history{jsonString(json, "title"), jsonString(json, "unit"), {}, {}};
  for (const auto &sample : jsonMember(json, "samples")) {
    if (!sample.is_array() || sample.size() != 2 || !sample[0].is_number()) return std::nullopt;
    const bool isGap = sample[1].is_null();
    if (!isGap && (!sample[1].is_number() || !std::isfinite(sample[1].get<double>()))) return std::nullopt;
    const Sample read{sample[0].get<qint64>(), isGap ? qQNaN() : sample[1].get<double>()};
    if (!history.samples.isEmpty() && read.atMs < history.samples.last().atMs) return std::nullopt;
    history.samples.append(read);
  }
  if (const auto &limit = jsonMember(json, "limit"); limit.is_number()) history.limit = limit.get<double>();
  if (valuesIn(history.samples) < 2) return std::nullopt;
  return history;
}

QByteArray figureChart(const FigureHistory &history) {
  const auto [least, most] = boundsOf(history);
  const auto from = history.samples.first().atMs;
  const auto to = std::max(history.samples.last().atMs, from + 1);
  const auto x = [&](qint64 at) {
    return left + static_cast<double>(at - from) / static_cast<double>(to - from) * (right - left);
  };
  const auto y = [&](double value) { return bottom - (value - least) / (most - least) * (bottom - top); };
  const auto ink = QStringLiteral("#333333"), grid = QStringLiteral("#dddddd");
  SvgPicture picture(width, height);
  picture.text(0, 18, history.title, ink);
  for (const auto value : {least, most}) {
    picture.rectangle(left, y(value), right - left, 1, grid);
    picture.text(left - 8, y(value) + 5, withUnit(value, history.unit), ink, SvgPicture::Anchor::End);
  }
  if (history.limit) {
    const auto at = y(*history.limit);
    picture.line({{left, at}, {right, at}}, QStringLiteral("#b3261e"), 1);
    picture.text(right, at - 5, tr("limit %1").arg(withUnit(*history.limit, history.unit)), QStringLiteral("#b3261e"),
                 SvgPicture::Anchor::End);
  }
  const auto lineInk = QStringLiteral("#1f4e79");
  QList<QPointF> points;
  const auto endLine = [&] {
    // What stands alone between two gaps is no line, and must not be lost.
    if (points.size() == 1) picture.rectangle(points[0].x() - 2, points[0].y() - 2, 4, 4, lineInk);
    if (points.size() > 1) picture.line(points, lineInk, 2);
    points.clear();
  };
  for (const auto &sample : history.samples) {
    std::isfinite(sample.value) ? points.append({x(sample.atMs), y(sample.value)}) : endLine();
  }
  endLine();
  for (int i = 0; i < marksOfTime; ++i) {
    const auto at = from + (to - from) * i / (marksOfTime - 1);
    const auto anchor = i == 0                 ? SvgPicture::Anchor::Start
                        : i + 1 == marksOfTime ? SvgPicture::Anchor::End
                                               : SvgPicture::Anchor::Middle;
    picture.text(x(at), bottom + 22, QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(QStringLiteral("HH:mm:ss")),
                 ink, anchor);
  }
  picture.text(0, bottom + 22, tr("UTC"), ink);
  return picture.end();
}

QString figureText(const FigureHistory &history) {
  const auto [low, high] = rangeOf(history);
  const auto last = history.samples.last().value;
  const auto text = tr("between %1 and %2, at the end %3")
                        .arg(withUnit(low, history.unit), withUnit(high, history.unit),
                             std::isfinite(last) ? withUnit(last, history.unit) : tr("not known"));
  return history.limit ? tr("%1; limit %2").arg(text, withUnit(*history.limit, history.unit)) : text;
}

}  // namespace ops
