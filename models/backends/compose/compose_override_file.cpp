#include "models/backends/compose/compose_override_file.h"

namespace ops {

ComposeOverrideFile::ComposeOverrideFile(ComposeCli &cli, ComposeProjectReader &reader, QObject *parent)
    : QObject(parent), m_cli(cli), m_reader(reader) {}

Op<FileLock> ComposeOverrideFile::lock(const QString &what, const QString &project) {
  return makeOp<FileLock>([=, this](OperationOf<FileLock> &op) {
    const auto path = ComposeOverride::lockPath(m_reader.target().file, project);
    launch<FileLock>(m_cli.host().lock(path), &op, [=, this, &op](const Result<FileLock> &held) {
      if (held) return op.succeed(*held);
      auto error = held.error();
      error.what = what;
      error.target = m_cli.address();
      error.why = tr("%1: %2").arg(path, error.why);
      if (error.remedy.isEmpty()) error.remedy = tr("You need the right to write there, beside the project's file.");
      op.fail(error);
    });
  });
}

/// Everybody who runs Compose here must be able to read it; there is no secret in it.
Op<Done> ComposeOverrideFile::write(const QString &what, const QString &project, const ComposeOverride &images) {
  return makeOp<Done>([=, this](OperationOf<Done> &op) {
    const auto path = ComposeOverride::path(m_reader.target().file, project);
    launch<Done>(m_cli.host().put(path, images.text()), &op, [=, this, &op](const Result<Done> &written) {
      if (!written) {
        auto error = written.error();
        error.what = what;
        error.target = m_cli.address();
        error.why = tr("%1 can't be written: %2").arg(path, error.why);
        error.remedy = tr("Opsdeck keeps the image in use in this file: you need the right to write there.");
        return op.fail(error);
      }
      const ProcessRequest readable{{QStringLiteral("chmod"), QStringLiteral("a+r"), path}};
      ask(op, m_cli.host().run(readable), [&op](const ProcessResult &) { op.succeed({}); });
    });
  });
}

Op<Done> ComposeOverrideFile::forgetBegun(const QString &what, const QString &service) {
  return makeOp<Done>([=, this](OperationOf<Done> &op) {
    ask(op, m_reader.read(what), [=, this, &op](const ComposeProject &project) {
      if (!project.images.begun.contains(service)) return op.succeed({});
      ask(op, lock(what, project.name), [=, this, &op](const FileLock &held) {
        // Once more: it may have been written before it was locked.
        ask(op, m_reader.read(what), [=, this, &op](const ComposeProject &locked) {
          auto images = locked.images;
          images.begun.remove(service);
          ask(op, write(what, locked.name, images), [held, &op](const Done &) { op.succeed({}); });
        });
      });
    });
  });
}

}  // namespace ops
