#include "models/journal/head_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <QFile>
#include <cerrno>
#include <thread>

#include "models/base/json.h"
#include "models/journal/envelope.h"

namespace ops {

namespace {
constexpr qsizetype fileSize = 256;

QByteArray checksum(qint64 sequence, const QByteArray &hash, const QString &stream) {
  constexpr qsizetype shown = 8;
  return recordHash(QByteArray(QByteArray::number(sequence) + hash + stream.toUtf8())).toHex().first(shown);
}

std::optional<Head> parse(const QByteArray &text) {
  const auto json = jsonParse(text.trimmed());
  if (!json || jsonInteger(*json, "v") != 1) return {};
  Head head{jsonInteger(*json, "seq", -1), QByteArray::fromHex(jsonString(*json, "hash").toLatin1()),
            jsonString(*json, "stream")};
  const bool whole = jsonString(*json, "check").toLatin1() == checksum(head.sequence, head.hash, head.stream);
  if (!whole || head.sequence < 0 || head.hash.size() != hashSize) return {};
  return head;
}
}  // namespace

HeadFile::HeadFile(const QString &folder) : m_path(folder + QStringLiteral("/journal.head")) {}

HeadFile::~HeadFile() {
  if (m_fd >= 0) ::close(m_fd);
}

bool HeadFile::exists() const {
  return QFile::exists(m_path);
}

std::optional<Head> HeadFile::read() const {
  // Somebody may be writing it at this moment.
  constexpr int attempts = 5;
  for (int i = 0; i < attempts; ++i) {
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    if (auto head = parse(file.read(fileSize))) return head;
    std::this_thread::yield();
  }
  return {};
}

int HeadFile::write(const Head &head) {
  if (m_fd < 0) {
    m_fd = ::open(QFile::encodeName(m_path).constData(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
  }
  if (m_fd < 0) return errno;
  QByteArray text = jsonDump({{"v", 1},
                              {"seq", head.sequence},
                              {"hash", head.hash.toHex().toStdString()},
                              {"stream", toJson(head.stream)},
                              {"check", checksum(head.sequence, head.hash, head.stream).toStdString()}});
  text = text.leftJustified(fileSize - 1) + '\n';
  const auto written = ::pwrite(m_fd, text.constData(), static_cast<size_t>(text.size()), 0);
  if (written < 0) return errno;
  return written == text.size() ? 0 : ENOSPC;
}

}  // namespace ops
