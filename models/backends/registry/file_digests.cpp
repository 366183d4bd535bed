#include "models/backends/registry/file_digests.h"

#include "models/base/clock.h"

namespace ops {

namespace {

constexpr qint64 settledMs = 2'000;
constexpr qsizetype most = 10'000;

}  // namespace

FileDigests::~FileDigests() {
  for (const auto &user : std::as_const(m_users)) delete user.data();
}

void FileDigests::outlivedBy(QObject *user) {
  m_users.removeIf([](const QPointer<QObject> &each) { return each.isNull(); });
  m_users.append(user);
}

void FileDigests::measure(const QString &path, const FileStat &stat, QObject *context, Done done) {
  const auto known = m_known.constFind(path);
  if (known != m_known.cend() && known->stat == stat) {
    done(known->digest);
    return;
  }
  for (auto run = m_running.begin(); run != m_running.end(); ++run) {
    if (m_paths.value(run.key()) != path || !(run->stat == stat)) continue;
    run->waiting.append({context, std::move(done)});
    return;
  }
  const quint64 run = ++m_last;
  m_paths.insert(run, path);
  m_running.insert(run, {stat, {{context, std::move(done)}}});
  hash(path, stat, run);
}

void FileDigests::hash(const QString &path, const FileStat &stat, quint64 run) {
  const bool settled = qAbs(stat.modifiedAt.msecsTo(utcNow())) > settledMs;
  launch<QString>(m_host.hash(path), this, [=, this](const Result<QString> &digest) {
    if (!digest) {
      end(run, digest);
      return;
    }
    ++m_measured;
    launch<FileStat>(m_host.stat(path), this, [=, this](const Result<FileStat> &after) {
      if (!after) {
        end(run, fail(after.error()));
      } else if (!(*after == stat)) {
        end(run, fail({ErrorCode::Failed,
                       tr("Reading %1").arg(path),
                       {},
                       tr("it changed while it was read"),
                       tr("Try again when nobody writes to it.")}));
      } else {
        if (m_known.size() >= most) m_known.clear();
        if (settled) m_known.insert(path, {stat, *digest});
        end(run, digest);
      }
    });
  });
}

void FileDigests::end(quint64 run, const Result<QString> &digest) {
  m_paths.remove(run);
  const QList<Waiting> waiting = m_running.take(run).waiting;
  for (const Waiting &each : waiting) {
    if (each.context) each.done(digest);
  }
}

}  // namespace ops
