#include "tests/support/image_registry.h"

#include <QCryptographicHash>
#include <QSysInfo>

#include "models/base/json.h"

namespace ops {

namespace {

const QByteArray kManifest = "application/vnd.docker.distribution.manifest.v2+json";
const QByteArray kConfig = "application/vnd.docker.container.image.v1+json";
const QByteArray kLayer = "application/vnd.docker.image.rootfs.diff.tar";

// As Docker calls it.
QString architecture() {
  const QString name = QSysInfo::currentCpuArchitecture();
  return name == QLatin1String("x86_64") ? QStringLiteral("amd64") : name;
}

HttpTestServer::Answer unknown(const char *code) {
  const Json body{{"errors", {{{"code", code}, {"message", "it is unknown to this registry"}}}}};
  return {HttpTestServer::answer(404, jsonDump(body), "Content-Type: application/json\r\n")};
}

}  // namespace

ImageRegistry::ImageRegistry()
    : m_server(std::make_unique<HttpTestServer>([this](const QByteArray &request) { return answer(request); })) {}

QString ImageRegistry::reference(const QString &repository, const QString &tag) const {
  return QStringLiteral("127.0.0.1:%1/%2:%3").arg(m_server->port()).arg(repository, tag);
}

QString ImageRegistry::keep(const QByteArray &type, const QByteArray &content) {
  const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
  const QString digest = QStringLiteral("sha256:") + QString::fromLatin1(hash);
  m_blobs[digest] = {type, content};
  return digest;
}

void ImageRegistry::add(const QString &repository, const QString &tag, const QByteArray &layer,
                        const QStringList &command) {
  const auto described = [](const QByteArray &type, const QString &digest, qsizetype size) {
    return Json{{"mediaType", type.toStdString()}, {"digest", toJson(digest)}, {"size", size}};
  };
  const QString layerDigest = keep(kLayer, layer);
  const QByteArray config = jsonDump(Json{{"architecture", toJson(architecture())},
                                          {"os", "linux"},
                                          {"config", {{"Cmd", toJson(command)}}},
                                          {"rootfs", {{"type", "layers"}, {"diff_ids", {toJson(layerDigest)}}}},
                                          {"history", {{{"created_by", toJson(tag)}}}}});
  const Json manifest{{"schemaVersion", 2},
                      {"mediaType", kManifest.toStdString()},
                      {"config", described(kConfig, keep(kConfig, config), config.size())},
                      {"layers", {described(kLayer, layerDigest, layer.size())}}};
  m_tags[repository + QLatin1Char(':') + tag] = keep(kManifest, jsonDump(manifest));
}

HttpTestServer::Answer ImageRegistry::answer(const QByteArray &request) {
  const QList<QByteArray> line = request.left(request.indexOf("\r\n")).split(' ');
  const QString path = QString::fromUtf8(line.value(1));
  calls.append(QString::fromLatin1(line.value(0)) + QLatin1Char(' ') + path);
  if (path == QLatin1String("/v2/")) return {HttpTestServer::answer(200, "{}", "Content-Type: application/json\r\n")};
  const QString last = path.section(QLatin1Char('/'), -1);
  const QString kind = path.section(QLatin1Char('/'), -2, -2);
  QString digest = last;
  if (kind == QLatin1String("manifests") && !last.startsWith(QLatin1String("sha256:"))) {
    digest = m_tags.value(path.section(QLatin1Char('/'), 2, -3) + QLatin1Char(':') + last);
  }
  const auto found = m_blobs.constFind(digest);
  if (found == m_blobs.constEnd()) {
    return unknown(kind == QLatin1String("manifests") ? "MANIFEST_UNKNOWN" : "BLOB_UNKNOWN");
  }
  const QByteArray bytes = HttpTestServer::answer(
      200, found->content, "Content-Type: " + found->type + "\r\nDocker-Content-Digest: " + digest.toLatin1() + "\r\n");
  return {line.value(0) == "HEAD" ? bytes.chopped(found->content.size()) : bytes};
}

}  // namespace ops
