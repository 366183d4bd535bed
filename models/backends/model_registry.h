#pragma once

#include <QDateTime>
#include <QMap>

#include "models/base/operation.h"
#include "models/base/target.h"

namespace ops {

/// One version of a model, as its registry knows it.
struct ModelVersion {
  QString version;      ///< the registry's own name for it, of which there is one: "2.0.0", "20250304", "7"
  QString release;      ///< what its maker calls it: "2.0.0"; several may share one; empty: unknown
  QString stage;        ///< the registry's own word: "Production", "Archived", "stable"; empty: none
  QStringList aliases;  ///< MLflow's; empty elsewhere
  QString digest;  ///< SHA-256 of what would be served, in hex, measured or as the registry promises; empty: unknown
  bool isInPlace = false;   ///< it is what the service loads when it starts
  bool isArchived = false;  ///< kept, but not offered
  QDateTime archivedAt;     ///< it was not archived later than this; invalid: unknown, or it is not archived
  QDateTime createdAt;      ///< invalid: unknown
  QString createdBy;        ///< empty: unknown
  QString location;         ///< path or URI of what would be served
  qint64 bytes = -1;        ///< -1: unknown
  QMap<QString, double> metrics;
  QMap<QString, QString> parameters;
  QMap<QString, QString> tags;
  QString complaint;  ///< why it must not be used: it is shorter than its description says; empty: nothing is known
};

/// What the service loads when it starts.
struct ModelInPlace {
  QString version;       ///< empty: it is none of the versions that the registry has
  QString digest;        ///< SHA-256 in hex; empty: unknown
  QString release = {};  ///< what its maker calls it; empty: unknown

  /// What it is called by its maker makes no difference.
  bool operator==(const ModelInPlace &other) const { return version == other.version && digest == other.digest; }
};

/// Whatever keeps the versions of one model: files, MLflow, Ollama. Reading changes nothing. A call that the registry
/// has no means for ends with ErrorCode::Refused and says what there is instead. Lives on its creator's thread.
class ModelRegistry : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  virtual QString address() const = 0;
  virtual Op<Fingerprint> fingerprint() = 0;
  /// All, newest first, with figures and parameters.
  virtual Op<QList<ModelVersion>> versions() = 0;
  virtual Op<ModelInPlace> inPlace() = 0;
  /// Brings a version here from where they are made; the service goes on with what it has. Gives the version as
  /// versions() then names it. One that is here already is left as it is. Progress: {"text"}.
  virtual Op<QString> fetch(const QString &version) = 0;
  /// Sees to it that what is in place is among the versions, so that it can be put back. Gives its version. May be
  /// repeated.
  virtual Op<QString> keep() = 0;
  /// Puts a version in place of `expected`, in one step that no reader sees half of; the service still has to load it.
  /// Refused, with nothing touched, if something else than `expected` is in place by now, or if the version is not
  /// what it is said to be. Putting in place what is there already succeeds without doing anything.
  virtual Op<Done> deploy(const QString &version, const ModelInPlace &expected) = 0;
  /// Sets a version aside, or brings it back. The one in place is refused.
  virtual Op<Done> setArchived(const QString &version, bool archived) = 0;
  /// Deletes an archived version for good. One that is not archived, or in place, is refused.
  virtual Op<Done> remove(const QString &version) = 0;
};

}  // namespace ops
