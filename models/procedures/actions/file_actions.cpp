#include <QSet>
#include <algorithm>
#include <cerrno>

#include "models/base/clock.h"
#include "models/base/patience.h"
#include "models/base/text.h"
#include "models/base/thread_op.h"
#include "models/procedures/actions/shipped_action.h"

namespace ops {

namespace {

/// More wait for the next run.
constexpr qsizetype mostFiles = 100'000;
/// How many are listed in the run's folder, and then go, at once; between two of these a run can be stopped.
constexpr qsizetype portion = 500;
/// How many go without a list where there is no room for one: then there is. Their names stand in the outcome.
constexpr qsizetype unlistedPortion = 25;
constexpr qsizetype mostUnlisted = 500;
constexpr qsizetype namedFiles = 3;
/// For a folder on a disk that hangs, which must not hide the others.
constexpr Milliseconds listPatience{60'000};

QString tr(const char *text, int n = -1) {
  return QCoreApplication::translate("FileActions", text, nullptr, n);
}

QDateTime lastTouched(const ListedFile &file) {
  return std::max(file.stat.modifiedAt, file.stat.changedAt);
}

/// Those that nobody has written, renamed or brought here since, nor a folder that they are in: one that was renamed
/// has changed itself, but not what it lists.
QList<ListedFile> untouchedSince(const QList<ListedFile> &listed, const QDateTime &cutoff, const FileJob &job) {
  QSet<QString> brought;
  QList<ListedFile> old;
  for (const auto &file : listed) {
    const bool isNew =
        file.stat.directory && file.stat.changedAt >= cutoff && file.stat.changedAt > file.stat.modifiedAt;
    if (isNew) brought.insert(file.path);
    if (file.stat.regular && file.stat.linksTo.isEmpty() && lastTouched(file) < cutoff) old.append(file);
  }
  const auto isBrought = [&brought](const QString &path) {
    for (auto end = path.lastIndexOf(QLatin1Char('/')); end > 0; end = path.lastIndexOf(QLatin1Char('/'), end - 1)) {
      if (brought.contains(path.left(end))) return true;
    }
    return false;
  };
  old.removeIf([&](const ListedFile &file) { return job.isStopped() || isBrought(file.path); });
  return old;
}

/// The oldest of them first, and no more than may go at once.
QList<ListedFile> oldest(QList<ListedFile> files, qsizetype most) {
  const auto end = files.begin() + std::min(most, files.size());
  std::ranges::partial_sort(files, end, {}, lastTouched);
  files.erase(end, files.end());
  return files;
}

QByteArray asLines(const QList<ListedFile> &files) {
  QByteArray lines;
  for (const auto &file : files) {
    const Json line{{"path", toJson(file.path)},
                    {"bytes", file.stat.size},
                    {"modified", toJson(file.stat.modifiedAt.toString(Qt::ISODateWithMs))}};
    lines.append(jsonDump(line)).append('\n');
  }
  return lines;
}

QString amount(const Json &value) {
  return tr("%n file(s), %1", static_cast<int>(jsonInteger(value, "files")))
      .arg(formatBytes(jsonInteger(value, "bytes")));
}

/// A folder that nobody has made yet holds no files.
bool isMissing(const Error &error) {
  return error.why == qt_error_string(ENOENT);
}

/// What is told of a place before anything happens there.
Json about(const QString &name, const TemporaryPlace &place, const QDateTime &cutoff) {
  return {{"name", toJson(name)},
          {"folder", toJson(place.folder)},
          {"keep", toJson(durationLiteral(place.keep))},
          {"before", toJson(cutoff.toString(Qt::ISODateWithMs))},
          {"files", 0},
          {"bytes", 0}};
}

Json foundIn(Json found, const QList<ListedFile> &listed, const QDateTime &cutoff, const FileJob &job) {
  const auto old = untouchedSince(listed, cutoff, job);
  qint64 bytes = 0;
  for (const auto &file : old) bytes += file.stat.size;
  auto names = Json::array();
  for (const auto &file : oldest(old, namedFiles)) names.push_back(toJson(file.path));
  found["files"] = old.size();
  found["bytes"] = bytes;
  found["oldest"] = std::move(names);
  return found;
}

/// "812 files, 3.1 GB in /tmp/doc-pipeline older than 7 d (a.pdf, b.pdf, c.pdf, …)"
QString foundText(const Json &place) {
  const auto folder = visibleText(jsonString(place, "folder"));
  if (const auto error = jsonString(place, "error"); !error.isEmpty()) return tr("%1: %2").arg(folder, error);
  const auto keep = parseDuration(jsonString(place, "keep"));
  const auto age = keep ? formatDuration(*keep) : QString();
  const auto files = jsonInteger(place, "files");
  if (files == 0) return tr("no file in %1 is older than %2").arg(folder, age);
  QStringList names;
  for (const auto &name : jsonMember(place, "oldest")) names.append(visibleText(jsonText(name)));
  if (files > names.size()) names.append(QStringLiteral("…"));
  auto text = tr("%1 in %2 older than %3 (%4)").arg(amount(place), folder, age, names.join(QStringLiteral(", ")));
  if (files > mostFiles) text += tr("; the oldest %1 go at once").arg(formatCount(mostFiles));
  return text;
}

Error noPlaces(const Environment &environment) {
  return {ErrorCode::Refused, tr("Removing old temporary files"), environment.name,
          tr("the environment does not say which files are temporary"),
          tr("Name their folders in the system file, under temporaryFiles of the environment.")};
}

/// Looks at each place that the environment declares; one that can't be looked at hides no other.
class Looking {
 public:
  Looking(ActionRun &run, const ActionContext &context) : m_run(run), m_backends(context.backends) {}

  void start() {
    const auto &places = m_backends.environment().temporaryFiles;
    if (places.isEmpty()) return m_run.end(noPlaces(m_backends.environment()));
    m_names = places.keys();
    next();
  }

 private:
  void next() {
    if (m_names.isEmpty()) return finish();
    const auto name = m_names.takeFirst();
    const auto place = m_backends.environment().temporaryFiles.value(name);
    const auto cutoff = utcNow().addMSecs(-place.keep.count());
    const auto found = about(name, place, cutoff);
    const auto host = m_backends.host(place.host);
    if (!host) return miss(found, host.error());
    m_run.attempt<QList<ListedFile>>(withPatience<QList<ListedFile>>((*host)->list(place.folder, true), listPatience),
                                     [this, found, cutoff](const Result<QList<ListedFile>> &listed) {
                                       if (!listed) return miss(found, listed.error());
                                       count(found, *listed, cutoff);
                                     });
  }

  /// There may be a million of them, and a plan is made where the window is painted.
  void count(const Json &found, const QList<ListedFile> &listed, const QDateTime &cutoff) {
    m_run.ask<Json>(
        onThread<Json>({}, [=](FileJob &job) -> Result<Json> { return foundIn(found, listed, cutoff, job); }),
        [this](const Json &counted) {
          m_places.push_back(counted);
          next();
        });
  }

  void miss(Json found, const Error &error) {
    if (!isMissing(error)) found["error"] = toJson(error.why);
    m_places.push_back(std::move(found));
    next();
  }

  void finish() {
    qint64 files = 0;
    qint64 bytes = 0;
    for (const auto &place : m_places) {
      files += jsonInteger(place, "files");
      bytes += jsonInteger(place, "bytes");
    }
    m_run.succeed({{"files", files}, {"bytes", bytes}, {"places", m_places}});
  }

  ActionRun &m_run;
  Backends &m_backends;
  QStringList m_names;
  Json m_places = Json::array();
};

/// Removes what was found, and nothing that was touched after that. Each portion is listed in the run's folder before
/// it goes.
class Cleaning {
 public:
  Cleaning(ActionRun &run, const ActionContext &context) : m_run(run), m_context(context) {}

  void start() {
    m_run.hold();  // it stops between two portions
    m_run.value() = {{"changed", false}, {"files", 0}, {"bytes", 0}, {"left", 0}, {"lists", Json::array()}};
    for (const auto &place : jsonMember(m_context.before, "places")) m_places.append(place);
    const auto own = m_context.backends.host({});
    if (!own) return m_run.end(own.error());
    m_own = *own;
    m_run.ask<Done>(m_own->makeFolder(m_context.folder), [this](const Done &) { findEarlierLists(); });
  }

 private:
  QString listPath() const {
    return QStringLiteral("%1/%2%3.jsonl").arg(m_context.folder, listPrefix()).arg(m_lists, 4, 10, QLatin1Char('0'));
  }
  /// The same at each attempt of the step: what an earlier one had begun is not forgotten.
  QString listPrefix() const {
    return QStringLiteral("to-remove-%1-").arg(m_context.token.section(QLatin1Char('/'), -1));
  }

  void findEarlierLists() {
    m_run.ask<QList<ListedFile>>(m_own->list(m_context.folder, false), [this](const QList<ListedFile> &files) {
      for (const auto &file : files) {
        if (!file.path.startsWith(listPrefix())) continue;
        m_run.value()["lists"].push_back(toJson(m_context.folder + QLatin1Char('/') + file.path));
        ++m_lists;
      }
      if (m_lists > 0) m_notes.append(tr("an earlier attempt was interrupted; its lists say what it may have removed"));
      nextPlace();
    });
  }

  void nextPlace() {
    if (m_places.isEmpty()) return finish();
    if (m_run.isCancelled()) return stop();
    const auto found = m_places.takeFirst();
    const auto place = m_context.backends.environment().temporaryFiles.value(jsonString(found, "name"));
    m_folder = jsonString(found, "folder");
    const auto cutoff = QDateTime::fromString(jsonString(found, "before"), Qt::ISODateWithMs);
    if (place.folder != m_folder || !cutoff.isValid()) {
      return m_run.end({ErrorCode::Refused, tr("Removing old temporary files"), m_folder,
                        tr("it is no folder of temporary files any more"),
                        tr("The system file was changed. Plan anew.")});
    }
    const auto host = m_context.backends.host(place.host);
    if (!host) return miss(host.error());
    m_host = *host;
    m_run.attempt<QList<ListedFile>>(withPatience<QList<ListedFile>>(m_host->list(m_folder, true), listPatience),
                                     [this, cutoff](const Result<QList<ListedFile>> &listed) {
                                       if (!listed) return miss(listed.error());
                                       choose(*listed, cutoff);
                                     });
  }

  void miss(const Error &error) {
    if (!isMissing(error)) m_faults.append(tr("%1: %2").arg(visibleText(m_folder), error.why));
    nextPlace();
  }

  void choose(const QList<ListedFile> &listed, const QDateTime &cutoff) {
    using Files = QList<ListedFile>;
    m_run.ask<Files>(
        onThread<Files>({}, [=](FileJob &job) -> Result<Files> { return untouchedSince(listed, cutoff, job); }),
        [this](const Files &old) {
          m_files = oldest(old, mostFiles);
          m_waiting += old.size() - m_files.size();
          nextPortion();
        });
  }

  void nextPortion() {
    if (m_files.isEmpty()) return nextPlace();
    if (m_run.isCancelled()) return stop();
    const auto some = m_files.first(std::min(portion, m_files.size()));
    const auto path = listPath();
    m_run.attempt<Done>(m_own->put(path, asLines(some)), [this, some, path](const Result<Done> &kept) {
      if (!kept) return removeUnlisted(kept.error());
      ++m_lists;
      m_run.value()["lists"].push_back(toJson(path));
      remove(some);
    });
  }

  /// What it did is known: nothing is to be probed.
  void stop() {
    m_run.end({ErrorCode::Failed,
               tr("Removing old temporary files"),
               m_folder,
               tr("it was stopped after %1").arg(amount(m_run.value())),
               {}});
  }

  /// The disk that is full may be the one that the list would be on.
  void removeUnlisted(const Error &error) {
    const auto some = m_files.first(std::min(unlistedPortion, m_files.size()));
    auto &unlisted = m_run.value()["unlisted"];
    if (static_cast<qsizetype>(unlisted.size()) + some.size() > mostUnlisted) return m_run.end(error);
    for (const auto &file : some) unlisted.push_back(toJson(file.path));
    remove(some);
  }

  /// What has begun is waited for, so that what it did is known.
  void remove(const QList<ListedFile> &some) {
    m_files.remove(0, some.size());
    m_run.attempt<Removal>(m_host->removeListed(m_folder, some), [this](const Result<Removal> &removal) {
      if (!removal) return giveUpPlace(removal.error());
      auto &value = m_run.value();
      value["files"] = jsonInteger(value, "files") + removal->files;
      value["bytes"] = jsonInteger(value, "bytes") + removal->bytes;
      value["left"] = jsonInteger(value, "left") + removal->left.size();
      value["changed"] = jsonInteger(value, "files") > 0;
      if (m_firstLeft.isEmpty()) m_firstLeft = removal->left.value(0);
      m_run.report(tr("%1 removed").arg(amount(value)), value);
      nextPortion();
    });
  }

  void giveUpPlace(const Error &error) {
    m_files.clear();
    miss(error);
  }

  void finish() {
    auto &value = m_run.value();
    const auto left = static_cast<int>(jsonInteger(value, "left"));
    if (left > 0) m_faults.append(tr("%n file(s) stayed; the first: %1", left).arg(m_firstLeft));
    if (!jsonMember(value, "lists").empty()) m_notes.append(tr("each is listed in %1").arg(m_context.folder));
    if (m_waiting > 0) m_notes.append(tr("%1 more wait for another run").arg(formatCount(m_waiting)));
    if (!jsonBool(value, "changed") && !m_faults.isEmpty()) {
      return m_run.end({ErrorCode::Failed,
                        tr("Removing old temporary files"),
                        {},
                        m_faults.join(QStringLiteral("; ")),
                        tr("Whoever runs Opsdeck needs the right to remove them.")});
    }
    auto summary = jsonBool(value, "changed") ? tr("%1 removed").arg(amount(value)) : tr("None was old enough");
    for (const auto &note : m_faults + m_notes) summary += QStringLiteral("; ") + note;
    value["summary"] = toJson(summary);
    m_run.succeed();
  }

  ActionRun &m_run;
  ActionContext m_context;
  Host *m_own = nullptr;  ///< where lists are kept
  QList<Json> m_places;
  Host *m_host = nullptr;
  QString m_folder;
  QList<ListedFile> m_files;  ///< of that folder, that are still to go
  QString m_firstLeft;
  QStringList m_faults, m_notes;
  qsizetype m_waiting = 0;
  int m_lists = 0;
};

class FilesClean final : public ShippedAction {
 public:
  FilesClean() : ShippedAction("files.clean", Risk::Destructive, {}) {}

  bool isRepeatable() const override { return true; }
  QString describe(const Json &, const System &) const override {
    return tr("Remove for good the temporary files that are older than the environment keeps them");
  }
  QString describeFound(const Json &found, const Json &, const System &) const override {
    QStringList texts;
    for (const auto &place : jsonMember(found, "places")) texts.append(foundText(place));
    return texts.join(QStringLiteral("; "));
  }
  QStringList targets(const Json &, const System &) const override { return {}; }
  std::unique_ptr<Operation> observe(const Json &, const ActionContext &context) const override {
    return std::make_unique<ActionRun>([context, looking = std::shared_ptr<Looking>()](ActionRun &run) mutable {
      looking = std::make_shared<Looking>(run, context);
      looking->start();
    });
  }
  std::unique_ptr<Operation> run(const Json &, const ActionContext &context) const override {
    return std::make_unique<ActionRun>([context, cleaning = std::shared_ptr<Cleaning>()](ActionRun &run) mutable {
      cleaning = std::make_shared<Cleaning>(run, context);
      cleaning->start();
    });
  }
};

}  // namespace

void addFileActions(ActionRegistry &registry) {
  registry.add(std::make_unique<FilesClean>());
}

}  // namespace ops
