#include "models/backends/http/http_exchange.h"

namespace ops {
namespace {

bool isSafeLine(const QByteArray &text) {
  return !text.contains('\r') && !text.contains('\n') && !text.contains('\0');
}

}  // namespace

HttpExchange::HttpExchange(Endpoint endpoint, Request request, QObject *parent)
    : QObject(parent),
      m_request(std::move(request)),
      m_socket(std::move(endpoint)),
      m_parser(m_request.bodyCap, m_request.method == "HEAD") {
  m_deadline.setSingleShot(true);
  connect(&m_deadline, &QTimer::timeout, this, [this] {
    breakOff(ErrorCode::TimedOut, tr("No whole answer within %n ms", nullptr, m_request.timeoutMs),
             tr("Look at the service and the network, or allow it more time."));
  });
  connect(&m_socket, &StreamSocket::ready, this, &HttpExchange::send);
  connect(&m_socket, &StreamSocket::readyRead, this, &HttpExchange::onReadyRead);
  connect(&m_socket, &StreamSocket::failed, this, [this](Error error) {
    error.what = m_request.what;
    error.target = m_request.target;
    end(fail(error));
  });
  connect(&m_socket, &StreamSocket::closed, this, &HttpExchange::onClosed);
}

void HttpExchange::start(Done done) {
  m_done = std::move(done);
  m_clock.start();
  m_deadline.start(m_request.timeoutMs);
  m_socket.open();
}

void HttpExchange::send() {
  QByteArray text = m_request.method + ' ' + m_request.path + " HTTP/1.1\r\nHost: " + m_request.hostHeader + "\r\n";
  bool safe = isSafeLine(m_request.method) && isSafeLine(m_request.path) && isSafeLine(m_request.hostHeader);
  for (const auto &[name, value] : std::as_const(m_request.headers)) {
    safe = safe && isSafeLine(name) && isSafeLine(value);
    text += name + ": " + value + "\r\n";
  }
  if (!safe) {
    breakOff(ErrorCode::Usage, tr("A line break stands in the request's address or headers"));
    return;
  }
  if (!m_request.body.isEmpty() || m_request.changes) {
    text += "Content-Length: " + QByteArray::number(m_request.body.size()) + "\r\n";
  }
  text += "Connection: close\r\n\r\n";
  m_clock.restart();
  m_sent = true;
  m_socket.write(text + m_request.body);
}

void HttpExchange::onReadyRead() {
  if (m_ended) return;
  m_parser.feed(m_socket.readAll());
  if (m_parser.hasFailed()) {
    breakOff(ErrorCode::Failed, m_parser.failure(), m_parser.isTooLong() ? tr("Ask for less at once.") : QString());
  } else if (m_parser.isComplete()) {
    end(Response{m_parser.status(), m_parser.body(), m_parser.header("Content-Type"), m_parser.header("Location"),
                 static_cast<double>(m_clock.nsecsElapsed()) / 1e6});
  }
}

void HttpExchange::onClosed(const QString &why) {
  onReadyRead();
  if (m_ended) return;
  m_parser.feedEnd();
  if (m_parser.isComplete()) {
    onReadyRead();
  } else {
    breakOff(m_parser.status() == 0 ? ErrorCode::Unreachable : ErrorCode::Failed,
             QStringLiteral("%1 (%2)").arg(m_parser.failure(), why));
  }
}

void HttpExchange::breakOff(ErrorCode code, const QString &why, const QString &remedy) {
  Error error{code, m_request.what, m_request.target, why, remedy};
  if (m_request.changes && m_sent && code != ErrorCode::Usage) {
    error.code = ErrorCode::OutcomeUnknown;
    error.remedy = tr("The request was sent: look at what it did before sending it again.");
  }
  end(fail(error));
}

void HttpExchange::end(Result<Response> result) {
  if (m_ended) return;
  m_ended = true;
  m_deadline.stop();
  m_socket.disconnect(this);
  m_socket.abort();
  QMetaObject::invokeMethod(this, [this, result = std::move(result)] { m_done(result); }, Qt::QueuedConnection);
}

}  // namespace ops
