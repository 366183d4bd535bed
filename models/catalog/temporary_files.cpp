#include "models/catalog/temporary_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <algorithm>

#include "models/base/duration.h"
#include "models/base/paths.h"

namespace ops {

namespace {

constexpr Milliseconds leastKeep{3'600'000};

QString tr(const char *text) {
  return QCoreApplication::translate("TemporaryFiles", text);
}

struct KeptPath {
  QString what;  ///< as a complaint calls it
  QString path;  ///< absolute and clean; "*" and "?" may stand in it
};

QStringList partsOf(const QString &path) {
  return path.split(QLatin1Char('/'), Qt::SkipEmptyParts);
}

/// Whether one is the other, or lies in it, as far as names tell.
bool overlap(const QString &folder, const QString &pattern) {
  const auto parts = partsOf(folder), wanted = partsOf(pattern);
  for (qsizetype i = 0; i < std::min(parts.size(), wanted.size()); ++i) {
    const QRegularExpression name(QRegularExpression::wildcardToRegularExpression(wanted[i]));
    if (!name.match(parts[i]).hasMatch()) return false;
  }
  return true;
}

/// What is kept anywhere in the system; by name alone: several environments may share a machine.
QList<KeptPath> keptPaths(const System &system) {
  QList<KeptPath> kept;
  const auto add = [&kept](const QString &what, QString path) {
    if (path.startsWith(QLatin1String("~/"))) path = QDir::homePath() + path.mid(1);
    if (path.startsWith(QLatin1Char('/'))) kept.append({what, QDir::cleanPath(path)});
  };
  for (const auto &environment : system.environments) {
    add(tr("backups"), environment.backupFolder);
    for (const auto &place : environment.backups) {
      add(tr("backups"), place.path);
      for (const auto &file : place.files) add(tr("files that backups keep"), file);
    }
    for (const auto &place : environment.models) {
      add(tr("a model"), place.file);
      add(tr("a model's versions"), place.versions);
    }
    for (const auto &place : environment.logs) {
      for (const auto &file : place.files) add(tr("logs"), file);
    }
    add(tr("what the service manager needs"), environment.manager.address);
  }
  add(tr("the system file"), QFileInfo(system.file).absoluteFilePath());
  add(tr("what Opsdeck itself keeps"), paths::state());
  add(tr("what Opsdeck itself keeps"), paths::config());
  return kept;
}

/// Folders of the machine that are nobody's own.
bool isOfTheMachine(const QString &folder) {
  static const QStringList never{"etc", "usr", "bin", "sbin", "lib", "lib32", "lib64", "boot", "proc", "sys", "dev"};
  const auto parts = partsOf(folder);
  const bool isInTemp = parts.size() == 2 && parts[0] == QLatin1String("tmp");
  return never.contains(parts.value(0)) || (parts.size() < 3 && !isInTemp);
}

QString faultOfFolder(const QString &folder, const QList<KeptPath> &kept) {
  if (QDir::cleanPath(folder) != folder) {
    return tr("Write the folder without '..' or a slash too many: %1").arg(QDir::cleanPath(folder));
  }
  if (isOfTheMachine(folder)) {
    return tr("'%1' may hold what others need. Name one further down that is for temporary files alone, such as "
              "/tmp/shop or /var/tmp/shop.")
        .arg(folder);
  }
  if (QDir::cleanPath(QDir::homePath()).startsWith(folder)) return tr("It holds a home folder: %1").arg(folder);
  for (const auto &[what, path] : kept) {
    if (overlap(folder, path)) return tr("It holds %1, or lies among them: %2").arg(what, path);
  }
  return {};
}

}  // namespace

void checkTemporaryFiles(const Document &document, const System &system, QList<Complaint> &complaints) {
  const auto complain = [&](const QString &pointer, const QString &message) {
    if (document.isSure(pointer)) complaints.append({Complaint::Kind::Error, document.locate(pointer), message});
  };
  const auto kept = keptPaths(system);
  QList<TemporaryPlace> before;
  for (qsizetype i = 0; i < system.environments.size(); ++i) {
    const auto &environment = system.environments[i];
    for (const auto &[name, place] : environment.temporaryFiles.asKeyValueRange()) {
      const QString pointer = QStringLiteral("/environments/%1/temporaryFiles/%2").arg(i).arg(name);
      if (place.folder.isEmpty()) {
        if (!environment.lab) complain(pointer, tr("Temporary files need 'folder'."));
      } else if (const auto fault = faultOfFolder(place.folder, kept); !fault.isEmpty()) {
        complain(pointer + QLatin1String("/folder"), fault);
      } else {
        // Two that keep the same file for different times contradict each other.
        const auto other = std::ranges::find_if(before, [&](const TemporaryPlace &one) {
          const bool isSame = one.folder == place.folder && one.keep == place.keep;
          return one.host == place.host && !isSame && overlap(place.folder, one.folder);
        });
        if (other != before.end()) {
          complain(pointer + QLatin1String("/folder"),
                   tr("It shares files with %1, which is named before.").arg(other->folder));
        }
        before.append(place);
      }
      if (place.keep < leastKeep && !environment.lab) {
        complain(
            pointer + QLatin1String("/keep"),
            tr("That is %1, and files that are in use would be removed. Keep them for an hour at least (1h); usual is "
               "a week (7d).")
                .arg(formatDuration(place.keep)));
      }
    }
  }
}

}  // namespace ops
