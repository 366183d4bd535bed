#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace ops {

/// Reads one HTTP/1.x answer as its bytes come in. Interim answers (1xx) are passed over. A body longer than the cap,
/// or a malformed answer, is an error: nothing is cut.
class HttpParser {
 public:
  /// `withoutBody`: the request was a HEAD.
  HttpParser(qint64 bodyCap, bool withoutBody);

  void feed(const QByteArray &bytes);
  /// The connection has ended: completes an answer without a length, else it is cut short.
  void feedEnd();

  bool isComplete() const { return m_phase == Phase::Complete; }
  bool hasFailed() const { return !m_failure.isEmpty(); }
  const QString &failure() const { return m_failure; }
  /// It has failed since its body is longer than the cap.
  bool isTooLong() const { return m_tooLong; }
  int status() const { return m_status; }
  const QByteArray &body() const { return m_body; }
  /// First header of this name, whatever its case.
  QByteArray header(const QByteArray &name) const;

 private:
  enum class Phase { Head, Fixed, Chunked, UntilEnd, Complete };

  bool takeHead();
  void chooseBody();
  bool takeChunk();
  void append(const QByteArray &bytes);
  void fail(const QString &why);

  qint64 m_cap;
  bool m_withoutBody;
  Phase m_phase = Phase::Head;
  QByteArray m_buffer;
  int m_status = 0;
  QList<QPair<QByteArray, QByteArray>> m_headers;
  QByteArray m_body;
  qint64 m_length = 0;
  QString m_failure;
  bool m_tooLong = false;
};

}  // namespace ops
