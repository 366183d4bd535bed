#pragma once

#include "models/catalog/document.h"
#include "models/catalog/system.h"

namespace ops {

/// Turns a checked document of kind System into a value; complaints about references and figures are added.
/// Errors among them mean that there is no system; warnings don't.
std::optional<System> systemFromDocument(const Document &document, QList<Complaint> &complaints);
Result<System> readSystem(const QString &file);

/// All complaints about a file, in order; one of kind System is checked to the end, as far as what else is wrong with
/// it lets tell; one of kind Procedure against the schema alone.
QList<Complaint> validateFile(const QString &file);

/// The files of one kind ("systems", "procedures"): the user's under paths::config() before the shipped ones under
/// paths::resources(); a user's file of the same base name stands in for the shipped one.
QStringList catalogFiles(const QString &kind);

/// The first file of that kind that would define this name, or bears it itself, but can't be read: as an error that
/// says where it is broken.
std::optional<Error> brokenFile(const QString &kind, const QString &name);

/// Names of all systems of the catalog, for people: one whose file is broken says so.
QStringList knownSystems();

/// By metadata.name, among catalogFiles("systems"), or by a path that contains a slash.
Result<System> findSystem(const QString &nameOrPath);
/// A path as people write it: "~" for the home folder.
QString displayPath(const QString &file);
/// Every readable system; what can't be read is reported in `complaints`.
QList<System> allSystems(QList<Complaint> &complaints);

/// The environment variables that hold secrets, as any system of the catalog that can be read says under `auth`.
QStringList secretVariables();

}  // namespace ops
