#include "models/journal/export.h"
#include "models/journal/journal_p.h"

namespace ops {

// The operations that go through the whole journal, a step at a time on the reader's thread.

Op<VerifyReport> Journal::verify(const QSet<qint64> &witnesses) {
  const QPointer<Journal> self(this);
  return makeOp<VerifyReport>([self, witnesses](OperationOf<VerifyReport> &op) {
    if (!self) return op.fail(Private::closedForGood());
    self->m_private->stepwise<VerifyReport>(op, std::make_shared<Verification>(self->folder(), witnesses));
  });
}

Op<qint64> Journal::exportRecords(const QString &path, const RecordQuery &query) {
  const QPointer<Journal> self(this);
  return makeOp<qint64>([self, path, query](OperationOf<qint64> &op) {
    if (!self) return op.fail(Private::closedForGood());
    if (const auto closed = self->m_private->closedError(false)) return op.fail(*closed);
    self->m_private->stepwise<qint64>(op, std::make_shared<RecordExport>(self->m_private->reader, path, query));
  });
}

Op<VerifyReport> Journal::verifyJsonl(const QString &path, const QSet<qint64> &witnesses) {
  const QPointer<Journal> self(this);
  return makeOp<VerifyReport>([self, path, witnesses](OperationOf<VerifyReport> &op) {
    if (!self) return op.fail(Private::closedForGood());
    self->m_private->stepwise<VerifyReport>(op, std::make_shared<JsonlVerification>(path, witnesses));
  });
}

}  // namespace ops
