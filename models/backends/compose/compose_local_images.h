#pragma once

#include "models/backends/compose/compose_cli.h"
#include "models/backends/service_images.h"

namespace ops {

/// What this machine's engine has under a reference, a digest or an id; no value: nothing.
Op<std::optional<ServiceImage>> composeLocalImage(ComposeCli &cli, const QString &what, const QString &image);
/// The image as a container names it, with what the engine knows of it besides: its digest, and a tag where it is named
/// by its id alone. As it is, where the engine has none any more.
Op<ServiceImage> composeDescribedImage(ComposeCli &cli, const QString &what, const ServiceImage &image);
/// The images of a repository, each once.
Op<QList<ServiceImage>> composeImagesOf(ComposeCli &cli, const QString &what, const QString &repository);

/// "shop/api" of "shop/api:1.4"; empty where an image is named by its id alone.
QString imageRepository(const QString &reference);
/// Whether it can be a reference or an id, and no option of a program.
bool isImageName(const QString &image);

}  // namespace ops
