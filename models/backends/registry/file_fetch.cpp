#include "models/backends/registry/file_fetch.h"

#include "models/base/text.h"

namespace ops {

namespace {

constexpr qint64 descriptionCap = 1 << 20;
constexpr qsizetype errorsShown = 600;

}  // namespace

FileFetch::FileFetch(FileModel fileModel, Programs programs, QString version, QObject *parent)
    : FileChange(std::move(fileModel), tr("Fetching version %1").arg(visibleText(version)), parent),
      m_programs(std::move(programs)),
      m_version(std::move(version)) {}

void FileFetch::prepare() {
  if (!isVersionName(m_version)) {
    giveUp({ErrorCode::Usage,
            {},
            {},
            tr("this is no name of a version"),
            tr("It has letters, digits, dots, dashes and underscores, such as 2.1.0.")});
    return;
  }
  if (m_programs.fetch.isEmpty()) {
    refuse(tr("the environment does not say how a version is brought here"),
           tr("Say so under 'fetch' of the model, or put the file among the versions by other means."));
    return;
  }
  attempt<ops::Done>(model.host.makeFolder(model.place.folder()), [this](const ops::Done &) { scan(); });
}

void FileFetch::begin() {
  const ModelVersion *here = state.find(m_version);
  if (here == nullptr) here = state.archived(m_version);
  // What only calls itself so, and is damaged, is fetched under its own name.
  if (here != nullptr && (here->version == m_version || here->complaint.isEmpty())) {
    finish(here->version);
    return;
  }
  const QString file = unfinished(model.place.folder());
  Q_EMIT progressed(tr("%1 brings the version.").arg(visibleText(m_programs.fetch.first())));
  run(m_programs.fetch, file, [this, file] { take(file); });
}

void FileFetch::run(const QStringList &argv, const QString &file, const std::function<void()> &next) {
  ProcessRequest request;
  request.argv = fetchArguments(argv, m_version, file);
  request.timeoutMs = m_programs.timeoutMs;
  const QString program = visibleText(argv.first());
  auto operation = model.host.run(request);
  const auto ended = [=, this](const Result<ProcessResult> &result) {
    if (!result) {
      Error error = result.error();
      // Whatever it did, it did to a file that nobody has seen and that is removed now.
      if (error.code == ErrorCode::OutcomeUnknown) {
        error.code = ErrorCode::TimedOut;
        error.remedy = tr("Nothing was changed. Try again, or allow it more time under 'timeout' of the model.");
      }
      giveUp(error);
    } else if (result->exitCode != 0) {
      const QByteArray told = result->errors.trimmed().isEmpty() ? result->output : result->errors;
      giveUp({ErrorCode::Failed,
              {},
              {},
              tr("%1 ended with %2: %3")
                  .arg(program)
                  .arg(result->exitCode)
                  .arg(visibleText(told.right(errorsShown).trimmed())),
              tr("Run it by hand to see more.")});
    } else if (isCancelled()) {
      giveUp({ErrorCode::Cancelled, {}, {}, tr("it was cancelled"), {}});
    } else {
      next();
    }
  };
  watch(launch<ProcessResult>(std::move(operation), this, ended));
}

void FileFetch::take(const QString &file) {
  launch<FileStat>(model.host.stat(file), this, [=, this](const Result<FileStat> &stat) {
    const QString program = visibleText(m_programs.fetch.first());
    if (!stat || stat->size == 0) {
      giveUp({ErrorCode::Failed, {}, {}, tr("%1 wrote nothing").arg(program), tr("Is {{file}} at the right place?")});
    } else if (stat->directory || !stat->linksTo.isEmpty()) {
      refuse(tr("%1 made something that is no file").arg(program));
    } else if (m_programs.describe.isEmpty()) {
      check(file, *stat, {});
    } else {
      takeDescription(file, *stat);
    }
  });
}

void FileFetch::takeDescription(const QString &file, const FileStat &stat) {
  const QString beside = unfinished(model.place.folder());
  Q_EMIT progressed(tr("%1 brings its description.").arg(visibleText(m_programs.describe.first())));
  run(m_programs.describe, beside, [=, this] {
    attempt<QByteArray>(model.host.read(beside, 0, descriptionCap), [=, this](const QByteArray &text) {
      const auto description = readDescription(text);
      if (description) {
        check(file, stat, *description);
      } else {
        giveUp(description.error());
      }
    });
  });
}

void FileFetch::check(const QString &file, const FileStat &stat, const ModelDescription &description) {
  if (description.bytes >= 0 && description.bytes != stat.size) {
    refuse(tr("what arrived has %1 bytes; its description says %2").arg(stat.size).arg(description.bytes),
           tr("Fetch it again; if that does not help, whoever made it has to publish it anew."));
    return;
  }
  attempt<QString>(model.host.hash(file), [=, this](const QString &digest) {
    if (!description.digest.isEmpty() && description.digest != digest) {
      refuse(tr("what arrived has the SHA-256 %1; its description says %2")
                 .arg(digest.left(12), visibleText(description.digest.left(12))),
             tr("Fetch it again; if that does not help, whoever made it has to publish it anew."));
      return;
    }
    ModelDescription found = description;
    found.digest = digest;
    found.bytes = stat.size;
    attempt<ops::Done>(model.host.sync(file), [=, this](const ops::Done &) { place(file, found); });
  });
}

// The description first: a version that is here already is not fetched again, so it must not be without.
void FileFetch::place(const QString &file, const ModelDescription &description) {
  const QString path = model.place.path(m_version);
  describe(description, model.place.folder(), file, [=, this](const QString &written) {
    put(written, FilePlace::descriptionOf(path), [=, this] {
      passPointOfNoReturn();
      put(file, path, [this] { finish(m_version); });
    });
  });
}

}  // namespace ops
