#pragma once

#include <QDateTime>
#include <QMap>

#include "models/backends/service_images.h"
#include "models/base/json.h"

namespace ops {

/// The file beside the project's own one that says which images Opsdeck has put in the place of those named there, and
/// what was in use before. A Compose file like any other (JSON is YAML), handed over with a further -f; it lies there
/// rather than with one user, so that every desk and everybody who wants to sees the same images. Services are those of
/// the project's file.
struct ComposeOverride {
  /// A switch that ended well.
  struct Switch {
    QString service;
    ServiceImage from;
    ServiceImage to;
    QDateTime at;
    QDateTime takenBackAt = {};  ///< when `from` came back; invalid: it did not
  };
  /// A switch that has begun, and has not ended well: what is owed.
  struct Begun {
    ServiceImage from;  ///< in use when all was well
    int replicas = 0;   ///< that were up then, or were asked for
  };

  QMap<QString, QString> images;  ///< service → reference
  QMap<QString, Begun> begun;     ///< by service
  QList<Switch> switches;         ///< oldest first; the last hundred

  static QString path(const QString &file, const QString &project);
  /// Who changes the file has this one locked.
  static QString lockPath(const QString &file, const QString &project);
  static Result<ComposeOverride> parse(const QByteArray &text);
  QByteArray text() const;

  void begin(const QString &service, const QString &reference, const Begun &what);
  /// It ended well: `to` is in use.
  void end(const QString &service, const ServiceImage &to, const QDateTime &at);
  /// The image that this one was put in the place of; null if that is not written here.
  const ServiceImage *before(const QString &service, const QString &id) const;
  bool wasTakenBack(const QString &service, const QString &id) const;
};

}  // namespace ops
