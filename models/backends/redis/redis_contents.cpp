#include "models/backends/redis/redis_contents.h"

#include <algorithm>
#include <limits>

#include "models/base/text.h"

namespace ops {

namespace {
constexpr int pageEntries = 200;  // of a key
const QByteArray pageText = QByteArray::number(pageEntries);
constexpr qint64 mostReadAtOnce = 4LL * 1024 * 1024;
constexpr qint64 everyHash = std::numeric_limits<qint64>::max();
}  // namespace

RedisContents::RedisContents(RedisConnection &connection, qint64 mostBytes, OperationOf<StoreContents> &operation)
    : QObject(&operation),
      m_connection(connection),
      m_mostBytes(mostBytes),
      m_operation(operation),
      m_pages(connection, tr("Reading what Redis holds"), this) {}

void RedisContents::start() {
  scan("0");
}

void RedisContents::refuse(const QString &why) {
  m_operation.fail({ErrorCode::Refused,
                    tr("Reading what Redis holds"),
                    QStringLiteral("redis ") + m_connection.target().address(),
                    why,
                    {}});
}

void RedisContents::ask(QList<QByteArrayList> commands, const Take &take) {
  m_connection.request({tr("Reading what Redis holds"), std::move(commands)}, this,
                       [this, take](const Result<QList<RedisReply>> &replies) {
                         if (!replies) return m_operation.fail(replies.error());
                         take(*replies);
                       });
}

void RedisContents::scan(const QByteArray &cursor) {
  ask({{"SCAN", cursor, "COUNT", pageText}}, [this](const QList<RedisReply> &replies) {
    m_cursor = replies.at(0).at(0).text;
    m_keys.clear();
    for (const auto &key : replies.at(0).at(1).items) {
      if (!m_contents.contains(key.text) && !m_keys.contains(key.text)) m_keys.append(key.text);
    }
    nextKey();
  });
}

void RedisContents::nextKey() {
  if (m_bytes > m_mostBytes) return refuse(tr("it is more than %1").arg(formatBytes(m_mostBytes)));
  if (m_keys.isEmpty()) {
    if (m_cursor == "0") return m_operation.succeed(m_contents);
    return scan(m_cursor);
  }
  m_key = m_keys.takeFirst();
  m_entries = {};
  ask({{"TYPE", m_key}, {"PTTL", m_key}}, [this](const QList<RedisReply> &replies) {
    constexpr qint64 endsNever = -1;
    if (replies.at(1).toInteger() != endsNever) return nextKey();
    readKey(replies.at(0).text);
  });
}

void RedisContents::readKey(const QByteArray &type) {
  if (type == "list") return readList(0);
  if (type == "set") return readScanned("SSCAN", false, "0");
  if (type == "hash") return readScanned("HSCAN", true, "0");
  if (type == "zset") return readScanned("ZSCAN", true, "0");
  if (type == "stream") return readStream("-");
  // Of a type that a module brings only that it is there is known.
  if (type != "string") {
    add(type);
    return endKey();
  }
  ask({{"GET", m_key}}, [this](const QList<RedisReply> &replies) {
    add(replies.at(0).text);
    endKey();
  });
}

void RedisContents::readList(qint64 first) {
  const auto name = QString::fromUtf8(m_key);
  if (name.toUtf8() != m_key) return refuse(tr("the name of the list %1 is no UTF-8").arg(visibleText(m_key)));
  m_pages.read({name, first, pageEntries, mostReadAtOnce, mostReadAtOnce}, [this, first](const auto &read) {
    if (!read) return m_operation.fail(read.error());
    for (const auto &job : read->jobs) add(job.payload);
    const auto next = first + read->jobs.size();
    const bool isLast = read->jobs.isEmpty() || next >= read->depth || m_bytes > m_mostBytes;
    isLast ? endKey() : readList(next);
  });
}

void RedisContents::readScanned(const char *command, bool inPairs, const QByteArray &cursor) {
  ask({{command, m_key, cursor, "COUNT", pageText}}, [=, this](const QList<RedisReply> &replies) {
    const auto &found = replies.at(0).at(1).items;
    for (qsizetype i = 0; i < found.size(); i += inPairs ? 2 : 1) {
      auto entry = found[i].text;
      if (inPairs) entry += QByteArray(1, '\0') + found.value(i + 1).text;
      add(entry);
    }
    const auto &next = replies.at(0).at(0).text;
    if (next != "0" && m_bytes <= m_mostBytes) return readScanned(command, inPairs, next);
    auto &hashes = m_entries.hashes;
    std::ranges::sort(hashes);
    const auto doubled = std::ranges::unique(hashes);
    hashes.erase(doubled.begin(), doubled.end());
    m_entries.digest.rows = hashes.size();
    endKey();
  });
}

void RedisContents::readStream(const QByteArray &after) {
  ask({{"XRANGE", m_key, after, "+", "COUNT", pageText}}, [this](const QList<RedisReply> &replies) {
    QByteArray last;
    for (const auto &message : replies.at(0).items) {
      last = message.at(0).text;
      auto entry = last;
      for (const auto &part : message.at(1).items) entry += QByteArray(1, '\0') + part.text;
      add(entry);
    }
    if (replies.at(0).items.size() < pageEntries || m_bytes > m_mostBytes) return endKey();
    readStream("(" + last);
  });
}

void RedisContents::add(const QByteArray &entry) {
  m_bytes += entry.size() + m_key.size();
  m_entries.add(entry, everyHash);
}

void RedisContents::endKey() {
  m_contents.insert(m_key, std::exchange(m_entries, {}));
  nextKey();
}

}  // namespace ops
