#include "models/backends/compose/compose_local_images.h"

#include <QRegularExpression>

#include "models/backends/compose/compose_errors.h"

namespace ops {

namespace {

// docker's own names of the fields, as in ComposeContainer::format().
const char *const format = R"({"id":{{json .ID}},"tags":{{json .RepoTags}},"digests":{{json .RepoDigests}}})";

QStringList imageCommand(const char *verb, const char *printing) {
  return {QStringLiteral("image"), QLatin1String(verb), QStringLiteral("--format"), QLatin1String(printing)};
}

/// From a line of docker image inspect, for what was asked for as `reference`.
ServiceImage imageFrom(const Json &json, const QString &reference) {
  ServiceImage image{reference, jsonString(json, "id"), {}};
  const auto &tags = jsonMember(json, "tags");
  if (imageRepository(reference).isEmpty() && tags.is_array() && !tags.empty())
    image.reference = jsonText(tags.front());
  const QString prefix = imageRepository(image.reference) + QLatin1Char('@');
  for (const Json &digest : jsonMember(json, "digests")) {
    if (jsonText(digest).startsWith(prefix)) image.digest = jsonText(digest);
  }
  return image;
}

/// From the lines of docker image ls.
QList<ServiceImage> imagesFrom(const QByteArray &output) {
  QList<ServiceImage> found;
  for (const auto &line : output.split('\n')) {
    const auto json = jsonParse(line);
    if (!json) continue;
    const auto id = jsonString(*json, "ID");
    const auto isKnown = [&](const ServiceImage &image) { return image.id == id; };
    if (id.isEmpty() || std::ranges::any_of(found, isKnown)) continue;
    const auto repository = jsonString(*json, "Repository");
    const auto tag = jsonString(*json, "Tag");
    const auto digest = jsonString(*json, "Digest");
    const bool tagged = tag != QLatin1String("<none>");
    const bool digested = !digest.isEmpty() && digest != QLatin1String("<none>");
    found.append({tagged ? QStringLiteral("%1:%2").arg(repository, tag) : id, id,
                  digested ? QStringLiteral("%1@%2").arg(repository, digest) : QString()});
  }
  return found;
}

}  // namespace

QString imageRepository(const QString &reference) {
  if (reference.startsWith(QLatin1String("sha256:"))) return {};
  auto name = reference.section(QLatin1Char('@'), 0, 0);
  const auto colon = name.indexOf(QLatin1Char(':'), name.lastIndexOf(QLatin1Char('/')) + 1);
  if (colon >= 0) name.truncate(colon);
  return name;
}

bool isImageName(const QString &image) {
  static const QRegularExpression form(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9._/:@-]{0,499}\\z"));
  return form.match(image).hasMatch();
}

Op<std::optional<ServiceImage>> composeLocalImage(ComposeCli &cli, const QString &what, const QString &image) {
  using Found = std::optional<ServiceImage>;
  return makeOp<Found>([=, &cli](OperationOf<Found> &op) {
    ComposeCli::Call call{what, imageCommand("inspect", format) << image};
    call.anyExit = true;
    ask(op, cli.docker(call), [=, &cli, &op](const ProcessResult &ran) {
      const auto json = jsonParse(ran.output.trimmed());
      if (ran.exitCode == 0 && json) return op.succeed(imageFrom(*json, image));
      const auto said = QString::fromUtf8(ran.errors);
      if (said.contains(QLatin1String("no such image"), Qt::CaseInsensitive)) return op.succeed({});
      op.fail(composeError(what, cli.address(), ran, false));
    });
  });
}

Op<ServiceImage> composeDescribedImage(ComposeCli &cli, const QString &what, const ServiceImage &image) {
  return makeOp<ServiceImage>([=, &cli](OperationOf<ServiceImage> &op) {
    if (image.id.isEmpty()) return op.succeed(image);
    ComposeCli::Call call{what, imageCommand("inspect", format) << image.id};
    call.anyExit = true;  // the image may have been removed from under its containers
    ask(op, cli.docker(call), [image, &op](const ProcessResult &ran) {
      const auto json = jsonParse(ran.output.trimmed());
      op.succeed(ran.exitCode == 0 && json ? imageFrom(*json, image.reference) : image);
    });
  });
}

Op<QList<ServiceImage>> composeImagesOf(ComposeCli &cli, const QString &what, const QString &repository) {
  return makeOp<QList<ServiceImage>>([=, &cli](OperationOf<QList<ServiceImage>> &op) {
    const ComposeCli::Call call{what, imageCommand("ls", "{{json .}}")
                                          << QStringLiteral("--no-trunc") << QStringLiteral("--digests") << repository};
    ask(op, cli.docker(call), [&op](const ProcessResult &ran) { op.succeed(imagesFrom(ran.output)); });
  });
}

}  // namespace ops
