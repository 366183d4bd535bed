#include "models/backends/compose/compose_project.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>

#include "models/base/child_environment.h"
#include "models/base/text.h"

namespace ops {

namespace {

constexpr qint64 smallFile = 1 << 20;
const QString nameVariable = QStringLiteral("COMPOSE_PROJECT_NAME");

/// The names that Compose looks for itself, and the override that it then reads as well.
const QStringList &usualNames() {
  static const QStringList names{QStringLiteral("docker-compose.yml"), QStringLiteral("docker-compose.yaml"),
                                 QStringLiteral("compose.yml"), QStringLiteral("compose.yaml")};
  return names;
}
const QStringList &usualOverrides() {
  static const QStringList names{QStringLiteral("docker-compose.override.yml"),
                                 QStringLiteral("docker-compose.override.yaml"), QStringLiteral("compose.override.yml"),
                                 QStringLiteral("compose.override.yaml")};
  return names;
}

bool isOurs(const ListedFile &file) {
  return file.path.startsWith(QLatin1String("opsdeck-images-"));
}

QList<ListedFile> withoutOurs(QList<ListedFile> files) {
  files.removeIf(isOurs);
  return files;
}

bool contains(const QList<ListedFile> &files, const QString &name) {
  return std::ranges::any_of(files, [&](const ListedFile &file) { return file.path == name; });
}

/// Both generations say it in these words, in a line of their own.
QStringList warningsIn(const QByteArray &errors) {
  QStringList warnings;
  for (const auto &line : errors.split('\n')) {
    if (line.contains("variable is not set")) warnings.append(visibleText(line.trimmed(), 300));
  }
  return warnings;
}

/// Of the first generation: one service a line.
QStringList linesOf(const QByteArray &output) {
  QStringList lines;
  for (const auto &line : output.split('\n')) {
    if (!line.trimmed().isEmpty()) lines.append(QString::fromUtf8(line.trimmed()));
  }
  return lines;
}

}  // namespace

QString composeProjectName(const QString &folder) {
  static const QRegularExpression others(QStringLiteral("[^-_a-z0-9]"));
  const auto name = QFileInfo(folder).fileName().toLower().remove(others);
  return name.isEmpty() ? QStringLiteral("default") : name;
}

QString projectNameInEnv(const QByteArray &env) {
  static const QRegularExpression line(
      QStringLiteral("^\\s*(?:export\\s+)?COMPOSE_PROJECT_NAME\\s*=\\s*(['\"]?)([^'\"#\\n]*?)\\1\\s*(?:#.*)?$"),
      QRegularExpression::MultilineOption);
  QString name;
  auto found = line.globalMatch(QString::fromUtf8(env));
  while (found.hasNext()) name = found.next().captured(2);  // the last one counts
  return name;
}

QStringList ComposeProject::arguments() const {
  QStringList list;
  for (const auto &file : files) list << QStringLiteral("-f") << file;
  return list << QStringLiteral("-p") << name;
}

ComposeProjectReader::ComposeProjectReader(ComposeCli &cli, ComposeTarget target, QObject *parent)
    : QObject(parent), m_cli(cli), m_target(std::move(target)) {}

QString ComposeProjectReader::folder() const {
  return QFileInfo(m_target.file).path();
}

Op<ComposeProject> ComposeProjectReader::read(const QString &what) {
  return makeOp<ComposeProject>([this, what](OperationOf<ComposeProject> &op) {
    ask(op, list(what), [this, what, &op](const Files &files) {
      if (m_project && withoutOurs(files) == m_readFrom) return readImages(op, what, files);
      ask(op, m_cli.program(what), [this, what, files, &op](const ComposeProgram &program) {
        ComposeProject project;
        project.program = program;
        project.files = {m_target.file};
        if (usualNames().contains(QFileInfo(m_target.file).fileName())) {
          for (const auto &name : usualOverrides()) {
            if (contains(files, name)) project.files.append(folder() + QLatin1Char('/') + name);
          }
        }
        readWith(op, what, files, project);
      });
    });
  });
}

/// The project's file and those beside it that have a say.
Op<ComposeProjectReader::Files> ComposeProjectReader::list(const QString &what) {
  return makeOp<Files>([this, what](OperationOf<Files> &op) {
    launch<Files>(m_cli.host().list(folder(), false), &op, [this, what, &op](const Result<Files> &all) {
      const auto own = QFileInfo(m_target.file).fileName();
      if (!all || !contains(*all, own)) {
        return op.fail({ErrorCode::Unreachable, what, m_cli.address(),
                        all ? tr("there is no file %1").arg(m_target.file) : all.error().why,
                        tr("Correct \"file\" of the environment's manager in the system file.")});
      }
      Files files;
      for (const auto &file : *all) {
        const bool counts = file.path == own || file.path == QLatin1String(".env") ||
                            usualOverrides().contains(file.path) || isOurs(file);
        if (counts) files.append(file);
      }
      op.succeed(files);
    });
  });
}

void ComposeProjectReader::readWith(OperationOf<ComposeProject> &op, const QString &what, const Files &files,
                                    ComposeProject project) {
  const bool second = project.program.isSecond();
  ComposeCli::Call call{what};
  for (const auto &file : project.files) call.arguments << QStringLiteral("-f") << file;
  // The whole of it, with the values of variables, stays within this function.
  if (!m_target.project.isEmpty()) call.arguments << QStringLiteral("-p") << m_target.project;
  call.arguments << QStringLiteral("config");
  call.arguments << (second ? QStringList{QStringLiteral("--format"), QStringLiteral("json")}
                            : QStringList{QStringLiteral("--services")});
  const auto program = project.program;
  ask(op, m_cli.compose(program, folder(), call),
      [this, what, files, second, &op, project = std::move(project)](const ProcessResult &ran) mutable {
        project.warnings = warningsIn(ran.errors);
        if (!second) {
          project.services = linesOf(ran.output);
          ask(op, nameFrom(files), [this, what, files, &op, project](const QString &name) mutable {
            project.name = name;
            keep(op, what, files, project);
          });
          return;
        }
        const auto json = jsonParse(ran.output);
        if (!json) return op.fail({ErrorCode::Failed, what, m_cli.address(), tr("Compose's answer can't be read"), {}});
        for (const auto &[service, settings] : jsonMember(*json, "services").items()) {
          project.services.append(QString::fromStdString(service));
        }
        project.name = m_target.project.isEmpty() ? jsonString(*json, "name") : m_target.project;
        keep(op, what, files, project);
      });
}

/// The first generation does not tell what it calls a project: these are its rules.
Op<QString> ComposeProjectReader::nameFrom(const Files &files) {
  return makeOp<QString>([=, this](OperationOf<QString> &op) {
    if (!m_target.project.isEmpty()) return op.succeed(m_target.project);
    const auto given = childEnvironment().value(nameVariable);
    if (!given.isEmpty()) return op.succeed(composeProjectName(given));
    if (!contains(files, QStringLiteral(".env"))) return op.succeed(composeProjectName(folder()));
    ask(op, m_cli.host().read(folder() + QStringLiteral("/.env"), 0, smallFile), [this, &op](const QByteArray &env) {
      const auto named = projectNameInEnv(env);
      op.succeed(composeProjectName(named.isEmpty() ? folder() : named));
    });
  });
}

void ComposeProjectReader::keep(OperationOf<ComposeProject> &op, const QString &what, const Files &files,
                                const ComposeProject &project) {
  m_project = project;
  m_readFrom = withoutOurs(files);
  m_imagesFrom.reset();
  readImages(op, what, files);
}

void ComposeProjectReader::readImages(OperationOf<ComposeProject> &op, const QString &what, const Files &files) {
  const auto path = ComposeOverride::path(m_target.file, m_project->name);
  const auto with = [path](ComposeProject project, const ComposeOverride &images) {
    project.images = images;
    if (!images.images.isEmpty()) project.files.append(path);
    return project;
  };
  const auto own = std::ranges::find(files, QFileInfo(path).fileName(), &ListedFile::path);
  if (own == files.end()) return op.succeed(*m_project);
  if (m_imagesFrom == *own) return op.succeed(with(*m_project, m_images));
  ask(op, m_cli.host().read(path, 0, smallFile),
      [this, what, path, with, own = *own, project = *m_project, &op](const QByteArray &text) {
        auto images = ComposeOverride::parse(text);
        if (!images) {
          const auto why = QStringLiteral("%1: %2").arg(path, images.error().why);
          return op.fail({ErrorCode::Failed, what, m_cli.address(), why, images.error().remedy});
        }
        m_imagesFrom = own;
        m_images = *images;
        op.succeed(with(project, *images));
      });
}

}  // namespace ops
