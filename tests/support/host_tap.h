#pragma once

#include "models/base/host.h"

namespace ops {

/// A host that does what the real one does, unless a test has other plans for a call. `name` is that of the function,
/// `path` its first one.
class HostTap final : public Host {
 public:
  /// Before the call: an error takes its place. It may do whatever it likes, and end the process.
  std::function<std::optional<Error>(const QString &name, const QString &path)> before;
  /// Instead of the call: it never ends, as on a disk that hangs.
  std::function<bool(const QString &name, const QString &path)> hangs;
  /// After a copy that succeeded, with the path of the copy.
  std::function<void(const QString &copy)> afterCopy;
  QStringList calls;  ///< "rename /path/from", in order

  QString name() const override { return m_host->name(); }
  Op<FileStat> stat(const QString &path) override {
    return pass<FileStat>("stat", path, [&] { return m_host->stat(path); });
  }
  Op<QList<ListedFile>> list(const QString &folder, bool deep) override {
    return pass<QList<ListedFile>>("list", folder, [&] { return m_host->list(folder, deep); });
  }
  Op<QByteArray> read(const QString &path, qint64 offset, qint64 cap) override {
    return pass<QByteArray>("read", path, [&] { return m_host->read(path, offset, cap); });
  }
  Op<QString> hash(const QString &path) override {
    return pass<QString>("hash", path, [&] { return m_host->hash(path); });
  }
  Op<Done> put(const QString &path, const QByteArray &content) override {
    return pass<Done>("put", path, [&] { return m_host->put(path, content); });
  }
  Op<qint64> copy(const QString &from, const QString &to, const QString &like) override {
    return pass<qint64>("copy", from, [&] {
      const auto copied = [this, from, to, like](OperationOf<qint64> &op) {
        launch<qint64>(m_host->copy(from, to, like), &op, [this, to, &op](const Result<qint64> &result) {
          // It may replace itself.
          if (const auto hook = afterCopy; result && hook) hook(to);
          op.end(result);
        });
      };
      return makeOp<qint64>(copied);
    });
  }
  Op<Done> sync(const QString &path) override {
    return pass<Done>("sync", path, [&] { return m_host->sync(path); });
  }
  Op<Done> remove(const QString &path) override {
    return pass<Done>("remove", path, [&] { return m_host->remove(path); });
  }
  Op<Removal> removeListed(const QString &folder, const QList<ListedFile> &listed) override {
    return pass<Removal>("removeListed", folder, [&] { return m_host->removeListed(folder, listed); });
  }
  Op<FileLock> lock(const QString &path) override {
    return pass<FileLock>("lock", path, [&] { return m_host->lock(path); });
  }
  Op<Done> rename(const QString &from, const QString &to) override {
    return pass<Done>("rename", from, [&] { return m_host->rename(from, to); });
  }
  Op<Done> makeFolder(const QString &path) override {
    return pass<Done>("makeFolder", path, [&] { return m_host->makeFolder(path); });
  }
  Op<Done> removeFolder(const QString &path) override {
    return pass<Done>("removeFolder", path, [&] { return m_host->removeFolder(path); });
  }
  Op<qint64> freeBytes(const QString &path) override {
    if (plentyFree) return makeOp<qint64>([](OperationOf<qint64> &op) { op.succeed(qint64{1} << 40); });
    return pass<qint64>("freeBytes", path, [&] { return m_host->freeBytes(path); });
  }
  Op<ProcessResult> run(const ProcessRequest &request) override {
    return pass<ProcessResult>("run", request.argv.value(0), [&] { return m_host->run(request); });
  }
  Op<KeptResult> keep(const KeptRequest &request) override {
    return pass<KeptResult>("keep", request.folder, [&] { return m_host->keep(request); });
  }

  bool plentyFree = false;  ///< says that a terabyte is free, whatever the disk says
  int count(const QString &call) const {
    return static_cast<int>(calls.filter(QString(call + QLatin1Char(' '))).size());
  }

 private:
  template <typename T, typename Call>
  Op<T> pass(const char *function, const QString &path, Call call) {
    const QString called = QString::fromLatin1(function);
    calls.append(called + QLatin1Char(' ') + path);
    if (hangs && hangs(called, path)) return makeOp<T>([](OperationOf<T> &) {});
    const auto error = before ? before(called, path) : std::nullopt;
    if (!error) return call();
    return makeOp<T>([error = *error](OperationOf<T> &op) { op.fail(error); });
  }

  std::unique_ptr<Host> m_host = makeLocalHost();
};

}  // namespace ops
