#include "app/lab/model_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QRandomGenerator>
#include <QSaveFile>

#include "models/base/json.h"

namespace ops {

namespace {

QByteArray hexDigest(const QByteArray &bytes) {
  return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

// The same version always has the same weights; qHash() differs from process to process.
QByteArray weights(const QString &version, const QString &name) {
  QRandomGenerator generator(
      hexDigest(QString(name + QLatin1Char(' ') + version).toUtf8()).left(8).toUInt(nullptr, 16));
  QByteArray bytes(64 * 1024, Qt::Uninitialized);
  generator.fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / qsizetype{sizeof(quint32)});
  return bytes;
}

QByteArray header(const QString &version, const QString &name, const QByteArray &promised) {
  return jsonDump(Json{
             {"model", toJson(name)}, {"version", toJson(version)}, {"weights", hexDigest(promised).toStdString()}}) +
         '\n';
}

}  // namespace

Result<ModelFile> readModel(const QString &path) {
  const QString what = QCoreApplication::translate("Lab", "Reading the model");
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return fail({ErrorCode::Failed, what, path, file.errorString(), {}});
  const QByteArray content = file.readAll();
  const auto lineEnd = content.indexOf('\n');
  const auto first = jsonParse(content.left(qMax<qsizetype>(lineEnd, 0)));
  ModelFile model;
  model.digest = hexDigest(content);
  if (lineEnd < 0 || !first) {
    model.version = QStringLiteral("unknown");
    return model;
  }
  model.version = jsonString(*first, "version");
  model.sound = jsonString(*first, "weights").toLatin1() == hexDigest(content.mid(lineEnd + 1));
  return model;
}

QByteArray soundModel(const QString &version, const QString &name) {
  const QByteArray bytes = weights(version, name);
  return header(version, name, bytes) + bytes;
}

QByteArray brokenModel(const QString &version, const QString &name) {
  const QByteArray bytes = weights(version, name);
  return header(version, name, bytes) + bytes.left(bytes.size() / 3);
}

Status writeModel(const QString &path, const QByteArray &content) {
  QSaveFile file(path);
  if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0 || !file.commit()) {
    return fail(
        {ErrorCode::Failed, QCoreApplication::translate("Lab", "Writing the model"), path, file.errorString(), {}});
  }
  return {};
}

}  // namespace ops
