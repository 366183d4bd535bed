// A journal's export that comes from elsewhere: it is checked, its records are read, and runs are made of them. An
// input is taken as such a file and, for random bytes hardly ever have the right hash, as its records alone, which are
// sealed first.
#include <sys/mman.h>
#include <unistd.h>

#include "models/journal/anchor.h"
#include "models/journal/envelope.h"
#include "models/journal/export.h"
#include "models/procedures/run_state.h"
#include "tests/fuzz/fuzz.h"

using namespace ops;
using ops::fuzz::demand;

namespace {

/// A file in memory with this content.
QString fileOf(const QByteArray &content) {
  static const int file = ::memfd_create("export", 0);
  const bool written =
      ::ftruncate(file, 0) == 0 && ::pwrite(file, content.constData(), content.size(), 0) == content.size();
  demand(written, "the file can be written");
  return QStringLiteral("/proc/self/fd/%1").arg(file);
}

VerifyReport verify(const QByteArray &content) {
  JsonlVerification verification(fileOf(content), {1, 2});
  while (!verification.step()) {
  }
  const auto report = verification.result();
  demand(report.has_value(), "a file can be checked");
  demand(report->records <= content.count('\n') + 1, "a line is one record at most");
  demand(report->intact == (report->brokenAt == 0), "what is broken is so at a place");
  demand(report->intact || !report->detail.isEmpty(), "what is broken is named");
  return *report;
}

/// With each record bound to the one before it, as whoever changes an export would do.
QByteArrayList chained(const QByteArrayList &lines) {
  static const QByteArray previous(R"("prev":")");
  QByteArrayList records;
  QByteArray hash(hashSize, '\0');
  for (QByteArray line : lines) {
    if (line.isEmpty()) continue;
    const auto at = line.indexOf(previous);
    const auto length = qsizetype{hashSize} * 2;
    if (at >= 0 && at + previous.size() + length <= line.size())
      line.replace(at + previous.size(), length, hash.toHex());
    hash = recordHash(line);
    records.append(line);
  }
  return records;
}

bool isSame(const Record &a, const Record &b) {
  return a.sequence == b.sequence && a.stream == b.stream && a.previousHash == b.previousHash && a.utc == b.utc &&
         a.monotonicNs == b.monotonicNs && a.boot == b.boot && a.actor == b.actor &&
         a.authentication == b.authentication && a.build == b.build && a.event.type == b.event.type &&
         a.event.run == b.event.run && a.event.step == b.event.step && a.event.attempt == b.event.attempt &&
         a.event.system == b.event.system && a.event.environment == b.event.environment && a.event.body == b.event.body;
}

/// A record that was read and written anew is read as the same.
void checkRoundTrip(const Record &record) {
  const Stamp stamp{record.stream,   recordTime(record.utc), record.boot,
                    record.actor,    record.authentication,  record.build,
                    record.sequence, record.monotonicNs,     record.previousHash};
  const QByteArray bytes = encodeRecord(stamp, record.event, jsonDump(record.event.body));
  const auto again = decodeRecord(bytes, recordHash(bytes));
  demand(again.has_value(), "a record that was written can be read");
  demand(isSame(record, *again), "a record that was read again is the same", QString::fromUtf8(bytes));
}

void checkState(const RunState &state) {
  demand(!state.opened || state.steps.size() == state.procedure.steps.size(), "every step has its state");
  const Decision decision = next(state);
  demand(decision.step >= -1 && decision.step < std::max<qsizetype>(state.steps.size(), 1),
         "a decision is about a step");
  possibleDecisions(state);
  whatWasLeftAlone(state);
  isAllTakenBack(state);
  hasChanged(state);
  demand(jsonDump(toJson(state)).startsWith('{'), "a state is JSON");
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
  const QByteArray input = fuzz::bytesOf(data, size);
  verify(input);
  const QByteArrayList lines = input.split('\n');
  QByteArray sealed;
  RunState state;
  for (const QByteArray &line : chained(lines)) {
    const QByteArray hash = recordHash(line);
    sealed += R"({"hash":")" + hash.toHex() + R"(","record":)" + line + "}\n";
    const auto record = decodeRecord(line, hash);
    if (!record) {
      demand(!record.error().why.isEmpty(), "an error says what is wrong");
      continue;
    }
    checkRoundTrip(*record);
    state = apply(std::move(state), *record);
    checkState(state);
  }
  verify(sealed);
  for (const QByteArray &line : lines) {
    if (const auto anchor = parseAnchor(line)) demand(anchorLine(*anchor) == line, "an anchor is its line");
  }
  return 0;
}
