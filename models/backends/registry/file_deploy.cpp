#include "models/backends/registry/file_deploy.h"

#include <QTimer>

#include "models/base/text.h"

namespace ops {

namespace {
constexpr int mostTries = 20;
constexpr std::chrono::milliseconds pause{100};
}  // namespace

FileDeploy::FileDeploy(FileModel fileModel, QString version, ModelInPlace expected, QObject *parent)
    : FileChange(std::move(fileModel), tr("Putting version %1 in place").arg(visibleText(version)), parent),
      m_version(std::move(version)),
      m_expected(std::move(expected)) {}

void FileDeploy::begin() {
  const ModelVersion *version = state.find(m_version);
  if (version == nullptr) {
    const bool archived = state.archived(m_version) != nullptr;
    refuse(archived ? tr("it is archived") : tr("there is no such version"),
           archived ? tr("Bring it back first.") : tr("Look at the list of versions, or fetch it first."));
    return;
  }
  if (!version->complaint.isEmpty()) {
    refuse(tr("the file is not what it should be: %1").arg(version->complaint), tr("Fetch it again."));
    return;
  }
  const ModelDescription description = descriptionOf(*version);
  const QString like = state.served ? model.place.file() : version->location;
  if (state.served && state.servedDigest == version->digest) {
    const QString name = version->version;
    if (state.servedDescription.digest == version->digest) {
      finish(name);
      return;
    }
    // A run that was killed right after the swap has left it without its description.
    describe(description, model.place.fileFolder(), like, [this, name](const QString &written) {
      put(written, FilePlace::descriptionOf(model.place.file()), [this, name] { finish(name); });
    });
    return;
  }
  if (!state.isInPlace(m_expected)) {
    refuseOther(state.servedDigest);
    return;
  }
  m_version = version->version;
  const QString folder = model.place.fileFolder();
  needSpace(folder, version->bytes, [=, this, from = version->location, digest = version->digest] {
    copyChecked(from, folder, like, digest, [=, this](const QString &copy) {
      describe(description, folder, like, [=, this](const QString &written) { lockAndSwap(copy, written, mostTries); });
    });
  });
}

ModelDescription FileDeploy::descriptionOf(const ModelVersion &version) const {
  ModelDescription description = state.descriptions.value(version.location);
  description.digest = version.digest;
  description.bytes = version.bytes;
  if (!description.createdAt.isValid()) description.createdAt = version.createdAt;
  return description;
}

void FileDeploy::refuseOther(const QString &digest) {
  const QString there = digest.isEmpty() ? tr("nothing") : digest.left(12);
  const QString wanted = m_expected.digest.isEmpty() ? m_expected.version : m_expected.digest.left(12);
  refuse(tr("%1 is in place by now, and not %2").arg(there, wanted.isEmpty() ? tr("nothing") : visibleText(wanted)),
         tr("Somebody else has changed it. Look at what is in place, and begin again."));
}

void FileDeploy::lockAndSwap(const QString &copy, const QString &description, int tries) {
  launch<FileLock>(model.host.lock(model.place.lock()), this, [=, this](const Result<FileLock> &lock) {
    if (lock) {
      held = *lock;
      return compareAgain(copy, description);
    }
    if (lock.error().code != ErrorCode::Refused || tries <= 1 || isCancelled()) return giveUp(lock.error());
    QTimer::singleShot(pause, this, [=, this] { lockAndSwap(copy, description, tries - 1); });
  });
}

void FileDeploy::compareAgain(const QString &copy, const QString &description) {
  auto *look = new FileScan(model.host, model.digests, model.place, this);
  look->startServed([=, this](const Result<FileState> &now) {
    look->deleteLater();
    if (!now) {
      giveUp(now.error());
    } else if (now->served != state.served || now->servedDigest != state.servedDigest) {
      refuseOther(now->servedDigest);
    } else if (isCancelled()) {
      giveUp({ErrorCode::Cancelled, {}, {}, tr("it was cancelled"), {}});
    } else {
      swap(copy, description);
    }
  });
}

void FileDeploy::swap(const QString &copy, const QString &description) {
  passPointOfNoReturn();
  put(copy, model.place.file(), [this, description] {
    // The model is in place, whatever becomes of its description: one that fits no model is not read.
    const QString path = FilePlace::descriptionOf(model.place.file());
    launch<ops::Done>(model.host.rename(description, path), this,
                      [this](const Result<ops::Done> &) { finish(m_version); });
  });
}

FileKeep::FileKeep(FileModel fileModel, QObject *parent)
    : FileChange(std::move(fileModel), tr("Keeping what is in place"), parent) {}

void FileKeep::prepare() {
  attempt<ops::Done>(model.host.makeFolder(model.place.folder()), [this](const ops::Done &) { scan(); });
}

void FileKeep::begin() {
  if (!state.served) {
    refuse(tr("nothing is in place"));
    return;
  }
  const ModelVersion *known = state.withDigest(state.servedDigest);
  if (known != nullptr && !known->isArchived) {
    finish(known->version);
    return;
  }
  const QString day = QDate::currentDate().toString(QStringLiteral("yyyyMMdd"));
  QStringList taken;
  for (const ModelVersion &version : std::as_const(state.versions)) taken.append(version.version);
  QString name = day;
  for (int number = 2; taken.contains(name); ++number) name = QStringLiteral("%1-%2").arg(day).arg(number);
  ModelDescription description = state.servedDescription;
  description.digest = state.servedDigest;
  description.bytes = state.servedStat.size;
  if (!description.createdAt.isValid()) description.createdAt = state.servedStat.modifiedAt;
  const QString folder = model.place.folder();
  const QString file = model.place.file();
  needSpace(folder, state.servedStat.size, [=, this] {
    copyChecked(file, folder, file, state.servedDigest, [=, this](const QString &copy) {
      describe(description, folder, file, [=, this](const QString &written) { place(name, copy, written); });
    });
  });
}

// The description first: a version without one would look as if nothing were known of it.
void FileKeep::place(const QString &version, const QString &copy, const QString &description) {
  const QString path = model.place.path(version);
  put(description, FilePlace::descriptionOf(path), [=, this] {
    passPointOfNoReturn();
    put(copy, path, [this, version] { finish(version); });
  });
}

FileArchive::FileArchive(FileModel fileModel, QString version, Goal goal, QObject *parent)
    : FileChange(std::move(fileModel),
                 (goal == Goal::Aside  ? tr("Archiving version %1")
                  : goal == Goal::Back ? tr("Bringing version %1 back")
                                       : tr("Removing version %1"))
                     .arg(visibleText(version)),
                 parent),
      m_version(std::move(version)),
      m_goal(goal) {}

const ModelVersion *FileArchive::active() const {
  const ModelVersion *found = state.find(m_version);
  return found != nullptr && found->version == m_version ? found : nullptr;
}

void FileArchive::begin() {
  const ModelVersion *there = active();
  const ModelVersion *set = state.archived(m_version);
  const ModelVersion *meant = m_goal == Goal::Aside && there != nullptr ? there : set;
  if (meant == nullptr && there == nullptr) {
    refuse(tr("there is no such version"), tr("Look at the list of versions."));
  } else if (meant == nullptr && m_goal == Goal::Gone) {
    refuse(tr("it is not archived"), tr("Archive it first."));
  } else if (meant == nullptr) {
    finish(m_version);  // it is back already
  } else if (meant->isInPlace && m_goal != Goal::Back) {
    refuse(tr("it is what is in place"), tr("Put another version in place first."));
  } else if (m_goal == Goal::Aside) {
    aside();
  } else if (m_goal == Goal::Back) {
    back();
  } else {
    gone();
  }
}

// The description stays where the version can be used until the very end: it is what tells a damaged file.
void FileArchive::aside() {
  const QString from = model.place.path(m_version);
  const QString to = model.place.path(m_version, true);
  const auto rest = [=, this] {
    moveIfThere(FilePlace::descriptionOf(from), FilePlace::descriptionOf(to), [this] { finish(m_version); });
  };
  const ModelVersion *there = active();
  const ModelVersion *set = state.archived(m_version);
  if (there == nullptr) {
    rest();  // killed half way, or done before
  } else if (set != nullptr && set->digest != there->digest) {
    refuse(tr("the archive has another version of this name"), tr("Remove that one first."));
  } else {
    attempt<ops::Done>(model.host.makeFolder(model.place.archive()),
                       [=, this](const ops::Done &) { moveFile(from, to, rest); });
  }
}

void FileArchive::back() {
  const QString from = model.place.path(m_version, true);
  const QString to = model.place.path(m_version);
  if (active() != nullptr) {
    refuse(tr("another version of this name is not archived"), tr("Archive or rename that one first."));
    return;
  }
  moveIfThere(FilePlace::descriptionOf(from), FilePlace::descriptionOf(to),
              [=, this] { moveFile(from, to, [this] { finish(m_version); }); });
}

void FileArchive::gone() {
  const QString path = model.place.path(m_version, true);
  attempt<ops::Done>(model.host.remove(FilePlace::descriptionOf(path)), [=, this](const ops::Done &) {
    attempt<ops::Done>(model.host.remove(path), [this](const ops::Done &) { finish(m_version); });
  });
}

void FileArchive::moveFile(const QString &from, const QString &to, std::function<void()> next) {
  passPointOfNoReturn();
  attempt<ops::Done>(model.host.rename(from, to), [next = std::move(next)](const ops::Done &) { next(); });
}

void FileArchive::moveIfThere(const QString &from, const QString &to, std::function<void()> next) {
  launch<FileStat>(model.host.stat(from), this, [=, this, next = std::move(next)](const Result<FileStat> &found) {
    if (found) {
      moveFile(from, to, next);
    } else {
      next();
    }
  });
}

}  // namespace ops
