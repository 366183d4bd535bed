#include "models/backends/registry/file_change.h"

#include "models/base/text.h"

namespace ops {

namespace {
// A disk that is full to the last byte is nobody's friend.
constexpr qint64 spareBytes = 1 << 20;
}  // namespace

FileChange::FileChange(FileModel fileModel, const QString &what, QObject *parent)
    : FileWork(parent), model(std::move(fileModel)), m_hostGuard(&model.host), m_what(what) {
  model.digests.outlivedBy(this);
}

FileChange::~FileChange() {
  // Deleted before its end: nobody waits for this any more.
  if (!m_hostGuard) return;
  for (const QString &path : std::as_const(m_unfinished)) {
    launch<ops::Done>(model.host.remove(path), &model.host, [](const Result<ops::Done> &) {});
  }
}

void FileChange::start(Done done) {
  m_done = std::move(done);
  prepare();
}

void FileChange::cancel() {
  if (m_scan == nullptr) {
    FileWork::cancel();
    return;
  }
  delete std::exchange(m_scan, nullptr);
  giveUp({ErrorCode::Cancelled, m_what, {}, tr("it was cancelled"), {}});
}

void FileChange::scan() {
  m_scan = new FileScan(model.host, model.digests, model.place, this);
  m_scan->start([this](const Result<FileState> &found) {
    std::exchange(m_scan, nullptr)->deleteLater();
    if (!found) {
      giveUp(found.error());
      return;
    }
    state = *found;
    removeLeftovers();
  });
}

void FileChange::removeLeftovers() {
  if (state.unfinished.isEmpty()) {
    begin();
    return;
  }
  const QString path = state.unfinished.takeFirst();
  attempt<ops::Done>(model.host.remove(path), [this](const ops::Done &) { removeLeftovers(); });
}

void FileChange::giveUp(const Error &error) {
  Error told = error;
  // Whatever the last call has done, it has done to what is not finished.
  if (isCancelled()) told = {ErrorCode::Cancelled, m_what, {}, tr("it was cancelled"), {}};
  if (told.target.isEmpty()) told.target = model.address;
  if (!told.what.isEmpty() && told.what != m_what && told.code != ErrorCode::Cancelled) {
    told.why = tr("%1: %2").arg(told.what, told.why);
  }
  told.what = m_what;
  removeUnfinished(fail(told));
}

void FileChange::refuse(const QString &why, const QString &remedy) {
  giveUp({ErrorCode::Refused, m_what, model.address, why, remedy});
}

void FileChange::finish(const QString &version) {
  removeUnfinished(version);
}

void FileChange::removeUnfinished(const Result<QString> &result) {
  if (m_unfinished.isEmpty()) {
    held.reset();
    if (m_done) std::exchange(m_done, {})(result);
    return;
  }
  const QString path = m_unfinished.takeFirst();
  launch<ops::Done>(model.host.remove(path), this,
                    [this, result](const Result<ops::Done> &) { removeUnfinished(result); });
}

QString FileChange::unfinished(const QString &folder) {
  const QString path = model.place.unfinished(folder);
  m_unfinished.append(path);
  return path;
}

void FileChange::put(const QString &unfinishedPath, const QString &path, std::function<void()> next) {
  attempt<ops::Done>(model.host.rename(unfinishedPath, path), [=, this, next = std::move(next)](const ops::Done &) {
    m_unfinished.removeAll(unfinishedPath);
    next();
  });
}

void FileChange::describe(const ModelDescription &description, const QString &folder, const QString &like,
                          std::function<void(const QString &)> next) {
  const QString written = unfinished(folder);
  attempt<ops::Done>(model.host.put(written, writeDescription(description)),
                     [=, this, next = std::move(next)](const ops::Done &) {
                       const QString copy = unfinished(folder);
                       attempt<qint64>(model.host.copy(written, copy, like), [copy, next](qint64) { next(copy); });
                     });
}

void FileChange::needSpace(const QString &folder, qint64 bytes, std::function<void()> next) {
  attempt<qint64>(model.host.freeBytes(folder), [=, this, next = std::move(next)](qint64 free) {
    if (free >= bytes + spareBytes) {
      next();
      return;
    }
    refuse(tr("%1 has %2 free; %3 are needed").arg(visibleText(folder), formatBytes(free), formatBytes(bytes)),
           tr("Make room, for instance by removing old versions."));
  });
}

void FileChange::copyChecked(const QString &from, const QString &folder, const QString &like, const QString &digest,
                             std::function<void(const QString &)> next) {
  const QString copy = unfinished(folder);
  attempt<qint64>(model.host.copy(from, copy, like), [=, this, next = std::move(next)](qint64) {
    attempt<QString>(model.host.hash(copy), [=, this](const QString &found) {
      if (found == digest) {
        next(copy);
        return;
      }
      refuse(tr("the copy of %1 has another SHA-256 (%2) than the file had before (%3)")
                 .arg(visibleText(from), found.left(12), digest.left(12)),
             tr("Somebody writes to it, or the disk is damaged. Try again."));
    });
  });
}

}  // namespace ops
