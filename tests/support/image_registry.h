#pragma once

#include <QMap>
#include <QStringList>
#include <memory>

#include "tests/support/http_test_server.h"

namespace ops {

/// A registry of images on a port of 127.0.0.1, where Docker takes one without TLS: what of the Registry HTTP API V2
/// pulling needs. Its images have one layer each, which are told apart by their digests as anywhere.
class ImageRegistry {
 public:
  ImageRegistry();

  /// "127.0.0.1:7321/shop/app:2" of the repository "shop/app" and the tag "2".
  QString reference(const QString &repository, const QString &tag) const;
  /// Offers an image for this machine whose only layer is this tar archive. A tag that is there moves.
  void add(const QString &repository, const QString &tag, const QByteArray &layer, const QStringList &command);
  /// What was asked for: "GET /v2/shop/app/manifests/2".
  QStringList calls;

 private:
  struct Blob {
    QByteArray type;
    QByteArray content;
  };

  HttpTestServer::Answer answer(const QByteArray &request);
  /// Its digest: "sha256:…".
  QString keep(const QByteArray &type, const QByteArray &content);

  QMap<QString, Blob> m_blobs;    // by digest
  QMap<QString, QString> m_tags;  // "shop/app:2" → digest of its manifest
  std::unique_ptr<HttpTestServer> m_server;
};

}  // namespace ops
