#pragma once

#include "models/backends/compose/compose_switch.h"

namespace ops {

/// The images of a project's services. A switch is written to a file beside the project's own one (ComposeOverride),
/// which every call of Compose is given as well.
class ComposeImages : public QObject, public ServiceImages {
  Q_OBJECT

 public:
  explicit ComposeImages(ComposeEngine &engine, QObject *parent = nullptr);

  Op<QList<ImageInUse>> imagesInUse(const QString &service) override;
  Op<PreviousImage> previousImage(const QString &service) override;
  Op<std::optional<ServiceImage>> localImage(const QString &image) override;
  Op<ImageSwitch> useImage(const QString &service, const QString &image, std::optional<int> replicas) override;
  Op<Done> pull(const QString &image) override;

 private:
  void describe(OperationOf<QList<ImageInUse>> &op, const QString &what, QList<ImageInUse> all, qsizetype done);
  Op<PreviousImage> fromLocalImages(const QString &what, const ServiceImage &current, const ComposeOverride &images,
                                    const QString &service);
  Op<ComposeView> viewOf(const QString &what, const QString &service);
  /// What must hold before anything is touched; then the switch itself.
  void prepareSwitch(OperationOf<ImageSwitch> &op, const QString &what, ComposeSwitch::Goal goal, const FileLock &lock);
  Error refusal(const QString &what, const QString &why, const QString &remedy = {}) const;

  ComposeEngine &m_engine;
};

/// The images of a service's containers, as imagesInUse() gives them.
QList<ImageInUse> composeImagesInUse(const ComposeService &service);

}  // namespace ops
