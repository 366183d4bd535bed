#pragma once

#include <QDateTime>
#include <QMap>

#include "models/backends/service_images.h"
#include "models/base/json.h"

namespace ops {

/// The file beside the project's own one that says which images Opsdeck has put in the place of those named there, and
/// what was in use before. A Compose file like any other (JSON is YAML), handed over with a further -f; it lies there
/// rather than with one user, so that every desk and everybody who wants to sees the same images.
struct ComposeOverride {
  struct Switch {
    QString service;
    ServiceImage from;
    ServiceImage to;
    QDateTime at;
  };

  QMap<QString, QString> images;  ///< service, as the project's file names it → reference
  QList<Switch> switches;         ///< oldest first; the last hundred

  static QString path(const QString &file, const QString &project);
  static Result<ComposeOverride> parse(const QByteArray &text);
  QByteArray text() const;

  void use(const Switch &change, const QString &reference);
  /// The image that this one was put in the place of; null if that is not written here.
  const ServiceImage *before(const QString &service, const QString &id) const;
};

}  // namespace ops
