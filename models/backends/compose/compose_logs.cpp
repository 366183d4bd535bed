#include "models/backends/compose/compose_logs.h"

#include <algorithm>

namespace ops {

namespace {

constexpr qint64 logCap = 1 << 20;
constexpr qint64 fewestEntries = 256;
constexpr qint64 likelyEntryBytes = 64;
constexpr qint64 moreEntries = 16;       // times
constexpr qint64 longestEntry = 16'384;  // bytes; the engine cuts longer lines
constexpr int timeoutMs = 60'000;

/// Whether that many entries were all there is: the engine counts lines, and pieces of long ones.
bool isWhole(const QByteArray &log, qint64 entries) {
  return log.count('\n') + log.size() / longestEntry + 1 < entries;
}

// docker logs can be asked for a number of lines only, so it is asked for more until they hold enough bytes.
Op<QByteArray> lastEntries(ComposeCli &cli, const QString &what, const QString &container, qint64 bytes,
                           qint64 entries) {
  return makeOp<QByteArray>([=, &cli](OperationOf<QByteArray> &op) {
    ComposeCli::Call call{what};
    call.arguments = {QStringLiteral("container"), QStringLiteral("logs"), QStringLiteral("--tail"),
                      QString::number(entries), container};
    call.lastBytes = true;
    call.outputCap = bytes;
    call.timeoutMs = timeoutMs;
    ask(op, cli.docker(call), [=, &cli, &op](const ProcessResult &ran) {
      // An entry has one byte at least.
      const bool enough = ran.output.size() >= bytes || entries >= bytes || isWhole(ran.output, entries);
      if (enough) return op.succeed(ran.output);
      ask(op, lastEntries(cli, what, container, bytes, entries * moreEntries),
          [&op](const QByteArray &log) { op.succeed(log); });
    });
  });
}

}  // namespace

Op<QByteArray> composeLog(ComposeCli &cli, const QString &what, const QString &container, qint64 bytes) {
  const auto cap = std::clamp<qint64>(bytes, 0, logCap);
  return lastEntries(cli, what, container, cap, std::max(fewestEntries, cap / likelyEntryBytes));
}

}  // namespace ops
