#pragma once

#include <QByteArray>
#include <QString>

#include "models/base/error.h"

namespace ops {

/// A model of the lab: a line of JSON with name, version and the digest of the weights, then the weights.
struct ModelFile {
  QString version;
  QByteArray digest;   ///< SHA-256 of the whole file, in hex
  bool sound = false;  ///< the weights are those that the first line promises
};

Result<ModelFile> readModel(const QString &path);
QByteArray soundModel(const QString &version, const QString &name = QStringLiteral("doc-nlp"));
/// A model whose weights were cut short on the way, as a broken download leaves it.
QByteArray brokenModel(const QString &version, const QString &name = QStringLiteral("doc-nlp"));
Status writeModel(const QString &path, const QByteArray &content);

}  // namespace ops
