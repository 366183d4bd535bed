#include "models/backends/registry/file_registry.h"

#include "models/backends/registry/file_deploy.h"
#include "models/backends/registry/file_fetch.h"

namespace ops {

FileRegistry::FileRegistry(Host &host, const ModelPlace &place, Access access, QObject *parent)
    : ModelRegistry(parent), m_host(host), m_spec(place), m_place(place), m_access(access), m_digests(host) {}

QString FileRegistry::address() const {
  return tr("files %1").arg(m_place.file());
}

FileModel FileRegistry::model() {
  return {m_host, m_digests, m_place, address()};
}

Op<Fingerprint> FileRegistry::fingerprint() {
  return makeOp<Fingerprint>([this](OperationOf<Fingerprint> &op) {
    const QString target = address();
    const QString file = m_place.file();
    const QString host = m_host.name();
    launch<FileStat>(m_host.stat(m_place.fileFolder()), &op, [=, &op](const Result<FileStat> &folder) {
      if (folder) {
        op.succeed({QStringLiteral("files"), QStringLiteral("%1 %2 %3").arg(host).arg(folder->inode).arg(file),
                    tr("model file %1 on %2").arg(file, host)});
        return;
      }
      Error error = folder.error();
      error.target = target;
      op.fail(error);
    });
  });
}

template <typename T>
Op<T> FileRegistry::look(const QString &what, std::function<T(const FileState &)> tell) {
  return makeOp<T>([this, what, tell = std::move(tell)](OperationOf<T> &op) {
    auto *scan = new FileScan(m_host, m_digests, m_place, &op);
    scan->start([this, &op, what, tell](const Result<FileState> &state) {
      if (state) {
        op.succeed(tell(*state));
        return;
      }
      Error error = state.error();
      error.why = tr("%1: %2").arg(error.what, error.why);
      error.what = what;
      error.target = address();
      op.fail(error);
    });
  });
}

Op<QList<ModelVersion>> FileRegistry::versions() {
  return look<QList<ModelVersion>>(tr("Reading the versions of the model"),
                                   [](const FileState &state) { return state.versions; });
}

Op<ModelInPlace> FileRegistry::inPlace() {
  return look<ModelInPlace>(tr("Reading what is in place"), [](const FileState &state) { return state.inPlace(); });
}

template <typename T>
Op<T> FileRegistry::change(const QString &what, Make make) {
  const auto current = std::make_shared<QPointer<FileChange>>();
  auto body = [=, this, make = std::move(make)](OperationOf<T> &op) {
    if (m_access == Access::ReadOnly) {
      op.fail({ErrorCode::Refused, what, address(), tr("This session is read-only and changes no version"),
               tr("Use an environment that is not read-only.")});
      return;
    }
    FileChange *work = make(model(), op);
    *current = work;
    work->start([&op](const Result<QString> &version) {
      if (!version) {
        op.fail(version.error());
      } else if constexpr (std::is_same_v<T, QString>) {
        op.succeed(*version);
      } else {
        op.succeed({});
      }
    });
  };
  auto cancel = [current] {
    if (*current) (*current)->cancel();
  };
  return std::make_unique<OperationOf<T>>(std::move(body), std::move(cancel), OperationOf<T>::OnCancel::LetBodyEnd);
}

Op<QString> FileRegistry::fetch(const QString &version) {
  const FileFetch::Programs programs{m_spec.fetch, m_spec.describe, static_cast<int>(m_spec.timeout.count())};
  return change<QString>(tr("Fetching a version"), [=](const FileModel &files, Operation &op) {
    auto *fetching = new FileFetch(files, programs, version, &op);
    connect(fetching, &FileFetch::progressed, &op,
            [&op](const QString &text) { Q_EMIT op.progressed({{"text", toJson(text)}}); });
    return fetching;
  });
}

Op<QString> FileRegistry::keep() {
  return change<QString>(tr("Keeping what is in place"),
                         [](const FileModel &files, Operation &op) { return new FileKeep(files, &op); });
}

Op<Done> FileRegistry::deploy(const QString &version, const ModelInPlace &expected) {
  return change<Done>(tr("Putting a version in place"), [=](const FileModel &files, Operation &op) {
    return new FileDeploy(files, version, expected, &op);
  });
}

Op<Done> FileRegistry::setArchived(const QString &version, bool archived) {
  const auto goal = archived ? FileArchive::Goal::Aside : FileArchive::Goal::Back;
  return change<Done>(tr("Archiving a version"), [=](const FileModel &files, Operation &op) {
    return new FileArchive(files, version, goal, &op);
  });
}

Op<Done> FileRegistry::remove(const QString &version) {
  return change<Done>(tr("Removing a version"), [=](const FileModel &files, Operation &op) {
    return new FileArchive(files, version, FileArchive::Goal::Gone, &op);
  });
}

}  // namespace ops
