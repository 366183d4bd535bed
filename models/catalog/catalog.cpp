#include "models/catalog/catalog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

#include "models/base/paths.h"
#include "models/catalog/incident_spec.h"
#include "models/catalog/syntax.h"
#include "models/catalog/system_check.h"
#include "models/catalog/system_reader.h"

namespace ops {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("Catalog", text);
}

// The name that a file gives itself, read without checking the rest of it.
QString nameIn(const ReadDocument &read) {
  return read.document ? jsonString(jsonMember(read.document->root(), "metadata"), "name") : QString();
}

// Only for telling which file is meant: a text that can't be read as a whole may still say its name.
bool wouldDefine(const QString &file, const QString &name) {
  if (QFileInfo(file).completeBaseName() == name) return true;
  QFile input(file);
  if (!input.open(QIODevice::ReadOnly)) return false;
  static const QRegularExpression firstName(
      QStringLiteral(R"(\bmetadata["']?\s*:(?:(?!\bname\b)[^}])*\bname["']?\s*:\s*["']?([^\s,}"'#]+))"));
  constexpr qint64 head = 64 * 1024;
  return firstName.match(QString::fromUtf8(input.read(head))).captured(1) == name;
}

// A file that should be what was asked for, with the first of its complaints.
Error broken(const QString &name, const QString &file, const QList<Complaint> &complaints) {
  const auto wrong = [](const Complaint &complaint) { return complaint.kind == Complaint::Kind::Error; };
  const auto first = std::ranges::find_if(complaints, wrong);
  const auto count = static_cast<int>(std::ranges::count_if(complaints, wrong));
  return {
      ErrorCode::Usage,
      tr("Reading \"%1\", whose file is broken").arg(name),
      {},
      first == complaints.end() ? file : first->toString(),
      QCoreApplication::translate("Catalog", "%n complaint(s) in all: opsdeck validate %1", nullptr, count).arg(file)};
}

/// The system, if there is one; all complaints about its file are added.
std::optional<System> systemIn(ReadDocument &read) {
  if (read.document) return systemFromDocument(*read.document, read.complaints);
  if (!read.sketch || read.sketch->kind() != QLatin1String("System")) return std::nullopt;
  System system = readSystemFields(*read.sketch);
  for (qsizetype i = 0; i < system.environments.size(); ++i) {
    // What they allow can't be complained of where they are not known.
    const auto at = QStringLiteral("/environments/%1").arg(i);
    auto &environment = system.environments[i];
    if (!read.sketch->isSure(at + QLatin1String("/lab"))) environment.lab = true;
    if (!read.sketch->isSure(at + QLatin1String("/tier"))) environment.tier = Tier::Practice;
  }
  checkSystem(*read.sketch, system, read.complaints);
  sortComplaints(read.complaints);
  return std::nullopt;
}

}  // namespace

QString displayPath(const QString &file) {
  const QString home = QDir::homePath() + QLatin1Char('/');
  return file.startsWith(home) ? QString(QLatin1String("~/") + file.mid(home.size())) : file;
}

std::optional<System> systemFromDocument(const Document &document, QList<Complaint> &complaints) {
  if (document.kind() != QLatin1String("System")) {
    complaints.append({Complaint::Kind::Error, document.locate(QStringLiteral("/kind")),
                       tr("This is a file of kind %1; one of kind System is wanted.").arg(document.kind())});
    return std::nullopt;
  }
  System system = readSystemFields(document);
  QList<Complaint> found;
  checkSystem(document, system, found);
  const bool usable = !hasErrors(found);
  complaints.append(found);
  sortComplaints(complaints);
  if (!usable) return std::nullopt;
  return system;
}

Result<System> readSystem(const QString &file) {
  ReadDocument read = readDocument(file);
  if (auto system = systemIn(read)) return std::move(*system);
  return fail(toError(file, read.complaints));
}

QList<Complaint> validateFile(const QString &file) {
  ReadDocument read = readDocument(file);
  if (!read.document || read.document->kind() == QLatin1String("System")) systemIn(read);
  return read.complaints;
}

QStringList catalogFiles(const QString &kind) {
  QStringList files;
  QSet<QString> seen;
  for (const QString &folder : {paths::config(), paths::resources()}) {
    const QDir dir(QString(folder + QLatin1Char('/') + kind));
    const QStringList patterns{QStringLiteral("*.yaml"), QStringLiteral("*.yml"), QStringLiteral("*.json")};
    for (const QFileInfo &info : dir.entryInfoList(patterns, QDir::Files, QDir::Name)) {
      if (seen.contains(info.completeBaseName())) continue;
      seen.insert(info.completeBaseName());
      files.append(info.absoluteFilePath());
    }
  }
  return files;
}

std::optional<Error> brokenFile(const QString &kind, const QString &name) {
  for (const QString &file : catalogFiles(kind)) {
    const ReadDocument read = readDocument(file);
    if (!read.document && wouldDefine(file, name)) return broken(name, file, read.complaints);
  }
  return std::nullopt;
}

QStringList knownSystems() {
  QStringList names;
  for (const QString &file : catalogFiles(QStringLiteral("systems"))) {
    ReadDocument read = readDocument(file);
    const auto system = systemIn(read);
    const auto name = nameIn(read);
    names.append(system
                     ? system->name
                     : tr("%1 (its file is broken)").arg(name.isEmpty() ? QFileInfo(file).completeBaseName() : name));
  }
  return names;
}

Result<System> findSystem(const QString &nameOrPath) {
  if (nameOrPath.contains(QLatin1Char('/'))) return readSystem(nameOrPath);
  QStringList known;
  for (const QString &file : catalogFiles(QStringLiteral("systems"))) {
    ReadDocument read = readDocument(file);
    const QString name = nameIn(read);
    if (read.document ? name == nameOrPath : wouldDefine(file, nameOrPath)) {
      if (auto system = systemIn(read)) return std::move(*system);
      return fail(broken(nameOrPath, file, read.complaints));
    }
    known.append(name.isEmpty() ? QFileInfo(file).completeBaseName() : name);
  }
  const QString near = nearestName(nameOrPath, known);
  const QString folder = displayPath(paths::config() + QLatin1String("/systems"));
  const QString remedy =
      !near.isEmpty() ? tr("Did you mean %1?").arg(near)
      : known.isEmpty()
          ? tr("Put its file into %1.").arg(folder)
          : tr("Known systems: %1. Yours belong into %2.").arg(knownSystems().join(QStringLiteral(", ")), folder);
  return fail({ErrorCode::Usage,
               tr("Finding the system \"%1\"").arg(nameOrPath),
               {},
               tr("no system file has this name"),
               remedy});
}

QList<System> allSystems(QList<Complaint> &complaints) {
  QList<System> systems;
  for (const QString &file : catalogFiles(QStringLiteral("systems"))) {
    ReadDocument read = readDocument(file);
    auto system = systemIn(read);
    const bool isNew = system && std::ranges::find(systems, system->name, &System::name) == systems.end();
    if (system && !isNew) {
      read.complaints.append({Complaint::Kind::Error, read.document->locate(QStringLiteral("/metadata/name")),
                              tr("Another file describes a system of the name '%1' already.").arg(system->name)});
    }
    if (isNew) systems.append(std::move(*system));
    complaints.append(read.complaints);
  }
  return systems;
}

QStringList secretVariables() {
  QStringList variables;
  QList<Complaint> ignored;
  for (const auto &system : allSystems(ignored)) {
    variables += webhookVariables(system);
    for (const auto &environment : system.environments) {
      for (const auto &connection : environment.connections) {
        if (connection.auth.kind == SecretRef::Kind::Environment) variables.append(connection.auth.name);
      }
    }
  }
  return variables;
}

}  // namespace ops
