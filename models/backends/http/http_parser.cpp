#include "models/backends/http/http_parser.h"

#include <QCoreApplication>

#include "models/base/text.h"

namespace ops {
namespace {

struct Http {
  Q_DECLARE_TR_FUNCTIONS(Http)
};

constexpr qsizetype headCap = 64 * 1024;
constexpr qsizetype chunkLineCap = 1'024;

}  // namespace

HttpParser::HttpParser(qint64 bodyCap, bool withoutBody) : m_cap(bodyCap), m_withoutBody(withoutBody) {}

void HttpParser::feed(const QByteArray &bytes) {
  if (isComplete() || hasFailed()) return;
  m_buffer += bytes;
  while (!hasFailed()) {
    switch (m_phase) {
      case Phase::Head:
        if (!takeHead()) return;
        break;
      case Phase::Chunked:
        if (!takeChunk()) return;
        break;
      case Phase::Fixed:
        append(m_buffer.left(m_length - m_body.size()));
        m_buffer.clear();
        if (!hasFailed() && m_body.size() == m_length) m_phase = Phase::Complete;
        return;
      case Phase::UntilEnd:
        append(m_buffer);
        m_buffer.clear();
        return;
      case Phase::Complete:
        return;
    }
  }
}

void HttpParser::feedEnd() {
  if (isComplete() || hasFailed()) return;
  if (m_phase == Phase::UntilEnd) {
    m_phase = Phase::Complete;
    return;
  }
  fail(m_status == 0 ? Http::tr("The connection ended without an answer")
                     : Http::tr("The answer ended before it was whole"));
}

QByteArray HttpParser::header(const QByteArray &name) const {
  for (const auto &[key, value] : m_headers) {
    if (key.compare(name, Qt::CaseInsensitive) == 0) return value;
  }
  return {};
}

bool HttpParser::takeHead() {
  const qsizetype end = m_buffer.indexOf("\r\n\r\n");
  if (end < 0) {
    if (m_buffer.size() > headCap) fail(Http::tr("The answer's head is longer than %1").arg(formatBytes(headCap)));
    if (m_buffer.size() >= 5 && !m_buffer.startsWith("HTTP/")) fail(Http::tr("The answer is not HTTP"));
    return false;
  }
  const QList<QByteArray> lines = m_buffer.left(end).split('\n');
  m_buffer.remove(0, end + 4);
  m_headers.clear();
  const QList<QByteArray> first = lines.value(0).trimmed().split(' ');
  m_status = first.value(1).toInt();
  if (!first.value(0).startsWith("HTTP/1.") || m_status < 100 || m_status > 999) {
    fail(Http::tr("The answer is not HTTP"));
    return false;
  }
  for (qsizetype i = 1; i < lines.size(); ++i) {
    const qsizetype colon = lines[i].indexOf(':');
    if (colon > 0) m_headers.append({lines[i].left(colon).trimmed(), lines[i].mid(colon + 1).trimmed()});
  }
  if (m_status < 200 && m_status != 101) return true;  // the final answer follows
  chooseBody();
  return !isComplete();
}

void HttpParser::chooseBody() {
  if (m_withoutBody || m_status == 204 || m_status == 304 || m_status == 101) {
    m_phase = Phase::Complete;
    return;
  }
  if (header("Transfer-Encoding").toLower().contains("chunked")) {
    m_phase = Phase::Chunked;
    return;
  }
  const QByteArray length = header("Content-Length");
  if (length.isEmpty()) {
    m_phase = Phase::UntilEnd;
    return;
  }
  bool ok = false;
  m_length = length.toLongLong(&ok);
  if (!ok || m_length < 0) {
    fail(Http::tr("The answer's length is not a number"));
  } else if (m_length > m_cap) {
    m_tooLong = true;
    fail(Http::tr("The answer is %1 long; at most %2 are taken").arg(formatBytes(m_length), formatBytes(m_cap)));
  } else {
    m_phase = m_length == 0 ? Phase::Complete : Phase::Fixed;
  }
}

bool HttpParser::takeChunk() {
  const qsizetype end = m_buffer.indexOf("\r\n");
  if (end < 0) {
    if (m_buffer.size() > chunkLineCap) fail(Http::tr("The answer is malformed"));
    return false;
  }
  bool ok = false;
  const qint64 size = m_buffer.left(end).split(';').value(0).trimmed().toLongLong(&ok, 16);
  if (!ok || size < 0) {
    fail(Http::tr("The answer is malformed"));
    return false;
  }
  if (size > m_cap - m_body.size()) {
    m_tooLong = true;
    fail(Http::tr("The answer is longer than %1").arg(formatBytes(m_cap)));
    return false;
  }
  if (size == 0) {
    m_phase = Phase::Complete;  // trailers are of no interest
    return false;
  }
  if (m_buffer.size() < end + 2 + size + 2) return false;
  m_body += m_buffer.mid(end + 2, size);
  m_buffer.remove(0, end + 2 + size + 2);
  return true;
}

void HttpParser::append(const QByteArray &bytes) {
  if (m_body.size() + bytes.size() > m_cap) {
    m_tooLong = true;
    fail(Http::tr("The answer is longer than %1").arg(formatBytes(m_cap)));
    return;
  }
  m_body += bytes;
}

void HttpParser::fail(const QString &why) {
  m_failure = why;
}

}  // namespace ops
