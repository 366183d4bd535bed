#include "models/base/host.h"

#include <QCoreApplication>
#include <QSysInfo>

#include "models/base/kept_process.h"
#include "models/base/local_files.h"
#include "models/base/local_process.h"
#include "models/base/text.h"
#include "models/base/thread_op.h"

namespace ops {

namespace {
class LocalHost final : public Host {
 public:
  QString name() const override { return QSysInfo::machineHostName(); }

  Op<FileStat> stat(const QString &path) override {
    return onThread<FileStat>({}, [path](FileJob &) { return files::stat(path); });
  }
  Op<QList<ListedFile>> list(const QString &folder, bool deep) override {
    return onThread<QList<ListedFile>>({}, [=](FileJob &job) { return files::list(folder, deep, job); });
  }
  Op<QByteArray> read(const QString &path, qint64 offset, qint64 cap) override {
    return onThread<QByteArray>({}, [=](FileJob &job) { return files::read(path, offset, cap, job); });
  }
  Op<QString> hash(const QString &path) override {
    return onThread<QString>({}, [path](FileJob &job) { return files::hash(path, job); });
  }
  Op<Done> put(const QString &path, const QByteArray &content) override {
    return onThread<Done>(files::putTitle(path), [=](FileJob &job) { return files::put(path, content, job); });
  }
  Op<qint64> copy(const QString &from, const QString &to, const QString &like) override {
    return onThread<qint64>({}, [=](FileJob &job) { return files::copy(from, to, like, job); });
  }
  Op<Done> sync(const QString &path) override {
    return onThread<Done>({}, [path](FileJob &) { return files::sync(path); });
  }
  Op<Done> remove(const QString &path) override {
    return onThread<Done>(files::removeTitle(path), [path](FileJob &job) { return files::remove(path, job); });
  }
  Op<Removal> removeListed(const QString &folder, const QList<ListedFile> &listed) override {
    return onThread<Removal>(files::removeListedTitle(folder),
                             [=](FileJob &job) { return files::removeListed(folder, listed, job); });
  }
  Op<Done> rename(const QString &from, const QString &to) override {
    return onThread<Done>(files::renameTitle(from), [=](FileJob &job) { return files::rename(from, to, job); });
  }
  Op<Done> makeFolder(const QString &path) override {
    return onThread<Done>({}, [path](FileJob &) { return files::makeFolder(path); });
  }
  Op<Done> removeFolder(const QString &path) override {
    return onThread<Done>({}, [path](FileJob &) { return files::removeFolder(path); });
  }
  Op<qint64> freeBytes(const QString &path) override {
    return onThread<qint64>({}, [path](FileJob &) { return files::freeBytes(path); });
  }
  Op<FileLock> lock(const QString &path) override {
    return onThread<FileLock>({}, [path](FileJob &) { return files::lock(path); });
  }
  Op<ProcessResult> run(const ProcessRequest &request) override {
    const auto process = std::make_shared<QPointer<LocalProcess>>();
    auto body = [request, process](OperationOf<ProcessResult> &operation) {
      auto *program = new LocalProcess(request, nullptr);
      *process = program;
      QObject::connect(program, &LocalProcess::ended, &operation,
                       [&operation](const Result<ProcessResult> &result) { operation.end(result); });
      // Its end and its deletion leave nothing running.
      QObject::connect(&operation, &QObject::destroyed, program, &LocalProcess::abandon);
      program->start();
    };
    return makeOp<ProcessResult>(std::move(body), [process] {
      if (*process) (*process)->abandon();
    });
  }
  Op<KeptResult> keep(const KeptRequest &request) override {
    const auto process = std::make_shared<QPointer<KeptProcess>>();
    auto body = [request, process](OperationOf<KeptResult> &operation) {
      auto *program = new KeptProcess(request, &operation);  // owned by the operation
      *process = program;
      QObject::connect(program, &KeptProcess::ended, &operation,
                       [&operation](const Result<KeptResult> &result) { operation.end(result); });
      QObject::connect(program, &KeptProcess::wrote, &operation, [&operation](const QByteArrayList &lines) {
        auto texts = Json::array();
        for (const auto &line : lines) texts.push_back(toJson(visibleText(line)));
        Q_EMIT operation.progressed({{"lines", std::move(texts)}});
      });
      program->start();
    };
    auto cancel = [process] {
      if (*process) (*process)->cancel();
    };
    return std::make_unique<OperationOf<KeptResult>>(std::move(body), std::move(cancel),
                                                     OperationOf<KeptResult>::OnCancel::LetBodyEnd);
  }
};
}  // namespace

std::unique_ptr<Host> makeLocalHost() {
  return std::make_unique<LocalHost>();
}

}  // namespace ops
