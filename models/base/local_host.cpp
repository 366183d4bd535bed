#include "models/base/host.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QPromise>
#include <QSysInfo>
#include <mutex>
#include <optional>

#include "models/base/file_threads.h"
#include "models/base/kept_process.h"
#include "models/base/local_files.h"
#include "models/base/local_process.h"
#include "models/base/text.h"

namespace ops {

namespace {
// What a thread found, for the operation's own thread. The future only rings the bell.
template <typename T>
class Found {
 public:
  void set(Result<T> result) {
    const std::lock_guard lock(m_mutex);
    m_result = std::move(result);
  }
  Result<T> take() {
    const std::lock_guard lock(m_mutex);
    return std::move(*m_result);
  }

 private:
  std::mutex m_mutex;
  std::optional<Result<T>> m_result;
};

// Runs `work` on a thread and ends the operation on its own one. Cancelling stops it, unless it has begun to commit:
// then nobody knows yet what will have happened.
template <typename T>
Op<T> onThread(const QString &what, std::function<Result<T>(FileJob &)> work) {
  const auto job = std::make_shared<FileJob>();
  const auto self = std::make_shared<OperationOf<T> *>(nullptr);
  auto body = [work = std::move(work), job, self](OperationOf<T> &operation) {
    *self = &operation;
    QObject::connect(&operation, &QObject::destroyed, [job] { job->stop(); });
    const auto found = std::make_shared<Found<T>>();
    const auto bell = std::make_shared<QPromise<void>>();
    auto *watcher = new QFutureWatcher<void>(&operation);
    QObject::connect(watcher, &QFutureWatcherBase::finished, &operation,
                     [found, &operation] { operation.end(found->take()); });
    bell->start();
    watcher->setFuture(bell->future());
    FileThreads::instance().start([found, bell, work, job] {
      found->set(work(*job));
      bell->finish();
    });
  };
  auto cancel = [what, job, self] {
    if (job->stop() || *self == nullptr) return;
    (*self)->fail({ErrorCode::OutcomeUnknown,
                   what,
                   {},
                   QCoreApplication::translate("LocalHost", "it was cancelled while it took effect"),
                   {}});
  };
  return makeOp<T>(std::move(body), std::move(cancel));
}

class LocalHost final : public Host {
 public:
  QString name() const override { return QSysInfo::machineHostName(); }

  Op<FileStat> stat(const QString &path) override {
    return onThread<FileStat>({}, [path](FileJob &) { return files::stat(path); });
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
  Op<Done> rename(const QString &from, const QString &to) override {
    return onThread<Done>(files::renameTitle(from), [=](FileJob &job) { return files::rename(from, to, job); });
  }
  Op<qint64> freeBytes(const QString &path) override {
    return onThread<qint64>({}, [path](FileJob &) { return files::freeBytes(path); });
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
