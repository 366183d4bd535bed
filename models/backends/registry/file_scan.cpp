#include "models/backends/registry/file_scan.h"

#include <QFileInfo>
#include <algorithm>

#include "models/base/clock.h"
#include "models/base/text.h"

namespace ops {

namespace {

constexpr qint64 descriptionCap = 1 << 20;

bool isGone(const UnfinishedFile &file) {
  const bool sameBoot = bootId().startsWith(file.boot);
  return !sameBoot || processStartTicks(file.pid) != file.ticks;
}

bool before(const ModelVersion &a, const ModelVersion &b) {
  if (a.createdAt != b.createdAt) return a.createdAt > b.createdAt;
  return a.version > b.version;
}

}  // namespace

const ModelVersion *FileState::find(const QString &name) const {
  const ModelVersion *meant = nullptr;
  bool differ = false;
  for (const ModelVersion &each : versions) {
    if (each.isArchived) continue;
    if (each.version == name) return &each;
    if (each.release != name) continue;
    differ = differ || (meant != nullptr && meant->digest != each.digest);
    if (meant == nullptr) meant = &each;
  }
  return differ ? nullptr : meant;
}

const ModelVersion *FileState::archived(const QString &name) const {
  const auto found =
      std::ranges::find_if(versions, [&](const ModelVersion &each) { return each.isArchived && each.version == name; });
  return found == versions.end() ? nullptr : &*found;
}

const ModelVersion *FileState::withDigest(const QString &digest) const {
  if (digest.isEmpty()) return nullptr;
  for (const bool archive : {false, true}) {
    for (const ModelVersion &each : versions) {
      if (each.isArchived == archive && each.digest == digest && each.complaint.isEmpty()) return &each;
    }
  }
  return nullptr;
}

ModelInPlace FileState::inPlace() const {
  const ModelVersion *version = withDigest(servedDigest);
  if (version == nullptr) return {{}, servedDigest, servedDescription.version};
  return {version->version, servedDigest, version->release};
}

bool FileState::isInPlace(const ModelInPlace &expected) const {
  if (!expected.digest.isEmpty()) return expected.digest == servedDigest;
  if (expected.version.isEmpty()) return !served;
  return std::ranges::any_of(versions, [&](const ModelVersion &each) {
    return each.version == expected.version && !each.digest.isEmpty() && each.digest == servedDigest;
  });
}

FileScan::FileScan(Host &host, FileDigests &digests, FilePlace place, QObject *parent)
    : FileWork(parent), m_host(host), m_digests(digests), m_place(std::move(place)) {
  digests.outlivedBy(this);
}

void FileScan::giveUp(const Error &error) {
  if (m_done) std::exchange(m_done, {})(fail(error));
}

void FileScan::start(Done done) {
  m_done = std::move(done);
  attempt<QList<ListedFile>>(m_host.list(m_place.folder(), false), [this](const QList<ListedFile> &files) {
    takeFolder(files, false);
    noteUnfinished(m_place.folder(), files);
    const bool hasArchive = std::ranges::any_of(
        files, [](const ListedFile &file) { return file.path == QLatin1String("archive") && file.stat.directory; });
    if (!hasArchive) {
      readServed();
      return;
    }
    attempt<QList<ListedFile>>(m_host.list(m_place.archive(), false), [this](const QList<ListedFile> &archived) {
      takeFolder(archived, true);
      readServed();
    });
  });
}

void FileScan::startServed(Done done) {
  m_done = std::move(done);
  readServed();
}

void FileScan::takeFolder(const QList<ListedFile> &files, bool archived) {
  QSet<QString> names;
  for (const ListedFile &file : files) names.insert(file.path);
  for (const ListedFile &file : files) {
    const QString version = m_place.versionOf(file.path);
    if (version.isEmpty() || file.stat.directory) continue;
    m_found.append({m_place.path(version, archived), version, archived, file.stat,
                    names.contains(FilePlace::descriptionOf(file.path))});
  }
}

void FileScan::noteUnfinished(const QString &folder, const QList<ListedFile> &files) {
  for (const ListedFile &file : files) {
    const auto unfinished = unfinishedFile(file.path);
    if (unfinished && !file.stat.directory && isGone(*unfinished)) {
      m_state.unfinished.append(folder + QLatin1Char('/') + file.path);
    }
  }
}

void FileScan::readServed() {
  // Through the folder's list, because a file that is not there and one that can't be reached are different things.
  attempt<QList<ListedFile>>(m_host.list(m_place.fileFolder(), false), [this](const QList<ListedFile> &files) {
    noteUnfinished(m_place.fileFolder(), files);
    const QString name = QFileInfo(m_place.file()).fileName();
    for (const ListedFile &file : files) {
      m_servedDescribed = m_servedDescribed || file.path == FilePlace::descriptionOf(name);
      if (file.path != name) continue;
      m_state.served = true;
      m_state.servedStat = file.stat;
    }
    if (!m_state.served) {
      nextVersion();
      return;
    }
    m_digests.measure(m_place.file(), m_state.servedStat, this, [this](const Result<QString> &digest) {
      if (!digest) {
        giveUp(digest.error());
        return;
      }
      m_state.servedDigest = *digest;
      describeServed();
    });
  });
}

void FileScan::describeServed() {
  if (!m_servedDescribed) {
    nextVersion();
    return;
  }
  const QString path = FilePlace::descriptionOf(m_place.file());
  attempt<QByteArray>(m_host.read(path, 0, descriptionCap), [this](const QByteArray &text) {
    // The model is the truth: what describes another one was left by somebody who replaced the model alone.
    if (const auto read = readDescription(text); read && read->digest == m_state.servedDigest) {
      m_state.servedDescription = *read;
    }
    nextVersion();
  });
}

void FileScan::nextVersion() {
  if (m_next >= m_found.size()) {
    end();
    return;
  }
  const Found found = m_found[m_next++];
  if (!found.described) {
    measure(found, std::nullopt, {});
    return;
  }
  const QString path = FilePlace::descriptionOf(found.path);
  launch<QByteArray>(m_host.read(path, 0, descriptionCap), this, [this, found](const Result<QByteArray> &text) {
    const auto description = text ? readDescription(*text) : fail(text.error());
    if (description) {
      measure(found, *description, {});
    } else {
      measure(found, std::nullopt, tr("Its description can't be read: %1.").arg(description.error().why));
    }
  });
}

void FileScan::measure(const Found &found, const std::optional<ModelDescription> &description,
                       const QString &complaint) {
  if (const QString link = linkComplaint(found); !link.isEmpty()) {
    add(found, description, link, {});
    return;
  }
  m_digests.measure(found.path, found.stat, this, [=, this](const Result<QString> &digest) {
    if (digest) {
      add(found, description, complaint, *digest);
    } else {
      add(found, description, tr("It can't be read: %1.").arg(digest.error().why), {});
    }
  });
}

// A link beside the versions, such as "stable" to one of them, is as good as that one. What leads elsewhere is not: its
// owner may change it behind the versions' back.
QString FileScan::linkComplaint(const Found &found) const {
  if (found.stat.linksTo.isEmpty()) return {};
  const bool toVersion = std::ranges::any_of(m_found, [&](const Found &other) {
    return other.stat.linksTo.isEmpty() && other.archived == found.archived && other.stat.inode == found.stat.inode &&
           found.stat.linksTo.endsWith(QLatin1Char('/') + QFileInfo(other.path).fileName());
  });
  if (toVersion) return {};
  return tr("It is a link to %1, which is none of the versions.").arg(visibleText(found.stat.linksTo));
}

void FileScan::add(const Found &found, const std::optional<ModelDescription> &description, QString complaint,
                   const QString &digest) {
  ModelVersion version;
  version.version = found.version;
  version.isArchived = found.archived;
  if (found.archived) {
    version.stage = QStringLiteral("archived");
    version.archivedAt = found.stat.changedAt;
  } else if (found.version == QLatin1String("stable")) {
    version.stage = found.version;
  }
  version.digest = digest;
  version.bytes = found.stat.size;
  version.location = found.path;
  version.createdAt = found.stat.modifiedAt;
  version.isInPlace = !digest.isEmpty() && digest == m_state.servedDigest;
  if (description) {
    version.release = description->version;
    version.metrics = description->metrics;
    version.parameters = description->parameters;
    version.createdBy = description->createdBy;
    if (description->createdAt.isValid()) version.createdAt = description->createdAt;
    const qint64 promised = description->bytes;
    if (complaint.isEmpty() && promised >= 0 && promised != found.stat.size) {
      complaint = tr("It has %1 bytes; its description says %2.").arg(found.stat.size).arg(promised);
    }
    if (complaint.isEmpty() && !description->digest.isEmpty() && description->digest != digest) {
      complaint = tr("Its SHA-256 is %1; its description says %2.")
                      .arg(digest.left(12), visibleText(description->digest.left(12)));
    }
    if (complaint.isEmpty()) m_state.descriptions.insert(found.path, *description);
  }
  version.complaint = complaint;
  m_state.versions.append(version);
  // From the event loop: thousands of versions that are known already must not become thousands of frames.
  QMetaObject::invokeMethod(this, &FileScan::nextVersion, Qt::QueuedConnection);
}

void FileScan::end() {
  std::ranges::stable_sort(m_state.versions, before);
  m_state.unfinished.removeDuplicates();
  std::exchange(m_done, {})(std::move(m_state));
}

}  // namespace ops
