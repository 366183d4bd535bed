#pragma once

#include "models/backends/compose/compose_engine.h"

namespace ops {

/// The images of a project's services. A switch is written to a file beside the project's own one (ComposeOverride),
/// which every call of Compose is given as well.
class ComposeImages : public QObject, public ServiceImages {
  Q_OBJECT

 public:
  explicit ComposeImages(ComposeEngine &engine, QObject *parent = nullptr);

  Op<ServiceImage> imageInUse(const QString &instance) override;
  Op<PreviousImage> previousImage(const QString &service) override;
  Op<Done> useImage(const QString &service, const QString &image) override;
  Op<Done> pull(const QString &image) override;

 private:
  /// The id that this machine has for a reference; empty: it has none.
  Op<QString> localId(const QString &what, const QString &image);
  Op<QString> digestOf(const QString &what, const ServiceImage &image);
  Op<PreviousImage> fromLocalImages(const QString &what, const ServiceImage &current);
  Op<ComposeView> viewOf(const QString &what, const QString &service);

  ComposeEngine &m_engine;
};

/// "shop/api" of "shop/api:1.4"; empty where an image is named by its id alone.
QString imageRepository(const QString &reference);
/// Whether it can be a reference or an id, and no option of a program.
bool isImageName(const QString &image);

}  // namespace ops
