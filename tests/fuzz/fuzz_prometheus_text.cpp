// What services show of themselves to Prometheus, and what Prometheus answers: text, and JSON where it begins with a
// brace.
#include <algorithm>

#include "models/backends/prometheus/prometheus_answers.h"
#include "models/monitor/prometheus_text.h"
#include "tests/fuzz/fuzz.h"

using namespace ops;
using ops::fuzz::demand;

namespace {

void checkText(const QByteArray &input) {
  const PrometheusText text(input);
  demand(text.samples() + text.unreadableLines() <= input.count('\n') + 1, "a line is one sample at most");
  // Whatever stands first in a line may be asked for.
  for (const QByteArray &line : input.split('\n')) {
    const auto end = std::ranges::find_if(line, [](char c) { return c == ' ' || c == '{'; });
    const QString name = QString::fromUtf8(line.left(end - line.begin()));
    const auto sum = text.sum(name);
    if (!sum) continue;
    demand(text.samples() > 0, "a sum is made of samples");
    const auto same = PrometheusText("# a remark\n\n" + input + "\n# another\n").sum(name);
    const bool isEqual = same && (*same == *sum || (std::isnan(*same) && std::isnan(*sum)));
    demand(text.isTruncated() || isEqual, "remarks change nothing", name);
    return;
  }
}

void checkAnswers(const Json &answer, bool mayHoldSecret) {
  using namespace std::chrono_literals;
  if (const auto reading = prometheusReading(answer)) {
    demand(reading->samples.size() <= MetricStore::mostSeries, "an answer is bounded");
  } else {
    demand(!reading.error().why.isEmpty() && !reading.error().remedy.isEmpty(), "an error says what would be right");
  }
  const auto from = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
  const auto to = from.addSecs(600);
  const auto history = prometheusHistory(answer, from, to, 15s);
  if (history) {
    for (const MetricSeries &series : history->series) {
      demand(series.values.size() == prometheusSteps(from, to, 15s), "a series has a value for each step");
    }
  }
  for (const ScrapeTarget &target : prometheusTargets(answer)) {
    demand(!mayHoldSecret || !target.address.contains(QLatin1String(fuzz::secret)), "an address shows no password",
           target.address);
  }
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
  const QByteArray input = fuzz::bytesOf(data, size);
  if (!input.startsWith('{')) {
    checkText(input);
  } else if (const auto json = jsonParse(input)) {
    checkAnswers(*json, fuzz::holdsOnlySecrets(input));
  }
  return 0;
}
