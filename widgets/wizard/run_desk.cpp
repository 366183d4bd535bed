#include "widgets/wizard/run_desk.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ops {

static Error noBackends() {
  return {ErrorCode::Refused,
          QCoreApplication::translate("RunDesk", "Asking the environment"),
          {},
          QCoreApplication::translate("RunDesk", "it is not open in this window"),
          QCoreApplication::translate("RunDesk", "Switch to the environment first.")};
}

template <typename T>
static Op<T> refused(const Error &error) {
  return makeOp<T>([error](auto &operation) { operation.fail(error); });
}

/// As backends check themselves. Before the first backup there is no folder yet.
static Op<Json> checkFolder(const QString &folder) {
  return makeOp<Json>([folder](OperationOf<Json> &operation) {
    const QFileInfo info(folder);
    const bool isReadable = !info.exists() || (info.isDir() && info.isReadable());
    const Json check{
        {"check", toJson(QCoreApplication::translate("RunDesk", "Backups can be read"))},
        {"ok", isReadable},
        {"detail", isReadable ? std::string()
                              : toJson(QCoreApplication::translate("RunDesk", "it is no folder, or not for you"))}};
    operation.succeed(Json::array({check}));
  });
}

/// Whether its versions can be listed.
static Op<Json> checkRegistry(ModelRegistry &registry) {
  return makeOp<Json>([&registry](OperationOf<Json> &operation) {
    launch<QList<ModelVersion>>(registry.versions(), &operation, [&operation](const Result<QList<ModelVersion>> &all) {
      if (!all) return operation.fail(all.error());
      const Json check{{"check", toJson(QCoreApplication::translate("RunDesk", "Versions of the model can be listed"))},
                       {"ok", true},
                       {"detail", toJson(QCoreApplication::translate("RunDesk", "%n version(s)", nullptr,
                                                                     static_cast<int>(all->size())))}};
      operation.succeed(Json::array({check}));
    });
  });
}

Op<Plan> JournalRunDesk::plan(const Procedure &procedure, const Json &inputs) {
  if (m_backends == nullptr) return refused<Plan>(noBackends());
  return makePlan(procedure, inputs, *m_backends, ActionRegistry::shipped(), &m_journal);
}

Op<Json> JournalRunDesk::selfCheck(const QString &target) {
  if (m_backends == nullptr) return refused<Json>(noBackends());
  if (target == QLatin1String(backupFolderTarget)) {
    return checkFolder(m_backends->environment().backupFolder);
  }
  if (target == QLatin1String("manager")) {
    const auto manager = m_backends->serviceManager();
    return manager ? (*manager)->selfCheck() : refused<Json>(manager.error());
  }
  if (const auto model = modelOfTarget(target); !model.isEmpty()) {
    const auto registry = m_backends->modelRegistry(model);
    return registry ? checkRegistry(**registry) : refused<Json>(registry.error());
  }
  const auto *connection = m_backends->environment().connection(target);
  if (connection != nullptr && connection->kind == ConnectionSpec::Kind::Postgres) {
    const auto database = m_backends->database(target);
    return database ? (*database)->selfCheck() : refused<Json>(database.error());
  }
  const auto store = m_backends->queueStore(target);
  return store ? (*store)->selfCheck() : refused<Json>(store.error());
}

Op<QList<BackupSet>> JournalRunDesk::backups() {
  if (m_backends == nullptr) return refused<QList<BackupSet>>(noBackends());
  using Sets = OperationOf<QList<BackupSet>>;
  return makeOp<QList<BackupSet>>([this](Sets &operation) {
    launch<BackupEvidence>(
        backupEvidence(m_journal), &operation, [this, &operation](const Result<BackupEvidence> &found) {
          if (!found) return operation.fail(found.error());
          launch<QList<BackupSet>>(listBackups(m_backends->system(), m_backends->environment(), *found), &operation,
                                   [&operation](const Result<QList<BackupSet>> &sets) { operation.end(sets); });
        });
  });
}

Op<ModelView> JournalRunDesk::model(const QString &name) {
  if (m_backends == nullptr) return refused<ModelView>(noBackends());
  const auto *spec = m_backends->system().model(name);
  if (spec != nullptr) return lookAtModel(*spec, *m_backends, &m_journal);
  return refused<ModelView>({ErrorCode::Usage,
                             QCoreApplication::translate("RunDesk", "Looking for the model"),
                             name,
                             QCoreApplication::translate("RunDesk", "the system has none of that name"),
                             {}});
}

Op<UpCounts> JournalRunDesk::upNow(const RunState &run) {
  const bool isHere = m_backends != nullptr && m_backends->system().name == run.system &&
                      m_backends->environment().name == run.environment;
  if (!isHere) return refused<UpCounts>(noBackends());
  const auto manager = m_backends->serviceManager();
  if (!manager) return refused<UpCounts>(manager.error());
  return makeOp<UpCounts>([manager](OperationOf<UpCounts> &operation) {
    using Instances = QList<ServiceInstance>;
    launch<Instances>((*manager)->instances(), &operation, [&operation](const Result<Instances> &all) {
      all ? operation.succeed(upCounts(*all)) : operation.fail(all.error());
    });
  });
}

void JournalRunDesk::follow(const QString &run, QObject *receiver, Followed changed, Failed failed) {
  auto *follower = new RunFollower(m_journal, run, receiver);
  QObject::connect(follower, &RunFollower::changed, receiver,
                   [follower, changed = std::move(changed)] { changed(follower->state()); });
  QObject::connect(follower, &RunFollower::failed, receiver, std::move(failed));
  follower->start();
}

}  // namespace ops
