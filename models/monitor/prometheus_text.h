#pragma once

#include <QByteArray>
#include <QHash>
#include <optional>

namespace ops {

/// Counters and gauges of a Prometheus text exposition (format 0.0.4, and OpenMetrics as far as it is the same), each
/// name's samples summed over all their label sets. Lines that can't be read are passed over and counted; at most
/// `maximumSamples` are looked at. NaN samples are left out.
class PrometheusText {
 public:
  static constexpr int maximumSamples = 20'000;

  explicit PrometheusText(const QByteArray &text);

  /// nullopt: the text has no such series.
  std::optional<double> sum(const QString &name) const;
  int samples() const { return m_samples; }
  int unreadableLines() const { return m_unreadable; }
  bool isTruncated() const { return m_truncated; }

 private:
  bool readLine(QByteArrayView line);

  QHash<QByteArray, double> m_sums;
  int m_samples = 0;
  int m_unreadable = 0;
  bool m_truncated = false;
};

}  // namespace ops
