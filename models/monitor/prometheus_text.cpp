#include "models/monitor/prometheus_text.h"

#include <QString>
#include <cmath>
#include <limits>

namespace ops {

namespace {

bool isNameByte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == ':';
}

/// Length of "{…}" at the start of `text`, quoted values with their escapes included; -1 if it does not end.
qsizetype labelsLength(QByteArrayView text) {
  bool quoted = false;
  for (qsizetype i = 1; i < text.size(); ++i) {
    if (quoted && text[i] == '\\') {
      ++i;
    } else if (text[i] == '"') {
      quoted = !quoted;
    } else if (text[i] == '}' && !quoted) {
      return i + 1;
    }
  }
  return -1;
}

std::optional<double> number(QByteArrayView text) {
  const auto word = text.toByteArray().toLower();
  if (word == "nan") return std::numeric_limits<double>::quiet_NaN();
  if (word == "+inf" || word == "inf") return std::numeric_limits<double>::infinity();
  if (word == "-inf") return -std::numeric_limits<double>::infinity();
  bool ok = false;
  const double value = word.toDouble(&ok);
  return ok ? std::optional(value) : std::nullopt;
}

}  // namespace

PrometheusText::PrometheusText(const QByteArray &text) {
  const QByteArrayView all(text);
  qsizetype start = 0;
  while (start < all.size()) {
    auto end = text.indexOf('\n', start);
    if (end < 0) end = all.size();
    const auto line = all.sliced(start, end - start).trimmed();
    start = end + 1;
    if (line.isEmpty() || line.front() == '#') continue;
    if (m_samples >= maximumSamples) {
      m_truncated = true;
      return;
    }
    if (readLine(line)) {
      ++m_samples;
    } else {
      ++m_unreadable;
    }
  }
}

bool PrometheusText::readLine(QByteArrayView line) {
  qsizetype nameEnd = 0;
  while (nameEnd < line.size() && isNameByte(line[nameEnd])) ++nameEnd;
  if (nameEnd == 0) return false;
  auto rest = line.sliced(nameEnd).trimmed();
  if (rest.startsWith('{')) {
    const auto labels = labelsLength(rest);
    if (labels < 0) return false;
    rest = rest.sliced(labels).trimmed();
  }
  // A timestamp or an exemplar may follow the value.
  qsizetype valueEnd = 0;
  while (valueEnd < rest.size() && rest[valueEnd] != ' ' && rest[valueEnd] != '\t') ++valueEnd;
  const auto value = number(rest.first(valueEnd));
  if (!value) return false;
  if (!std::isnan(*value)) m_sums[line.first(nameEnd).toByteArray()] += *value;
  return true;
}

std::optional<double> PrometheusText::sum(const QString &name) const {
  const auto found = m_sums.constFind(name.toUtf8());
  if (name.isEmpty() || found == m_sums.constEnd()) return std::nullopt;
  return *found;
}

}  // namespace ops
