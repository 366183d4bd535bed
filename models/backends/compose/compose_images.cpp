#include "models/backends/compose/compose_images.h"

#include <QRegularExpression>

#include "models/backends/compose/compose_errors.h"
#include "models/backends/compose/compose_switch.h"
#include "models/base/text.h"

namespace ops {

namespace {

constexpr int pullTimeoutMs = 1'800'000;

QStringList imageCommand(const char *verb, const char *format) {
  return {QStringLiteral("image"), QLatin1String(verb), QStringLiteral("--format"), QLatin1String(format)};
}

/// The image that a service is made of: that of those that are up, if these agree.
std::optional<ServiceImage> common(const ComposeService &service) {
  auto of = service.kept();
  if (of.isEmpty()) of = service.containers;
  for (const auto &container : std::as_const(of)) {
    if (container.image.id != of.first().image.id) return {};
  }
  return of.isEmpty() ? std::nullopt : std::optional(of.first().image);
}

PreviousImage unknown(const QString &why) {
  return {PreviousImage::Source::Unknown, {}, why};
}

/// From the lines of `docker image ls`: other images of the repository, each once.
QList<ServiceImage> others(const QByteArray &output, const QString &current) {
  QList<ServiceImage> found;
  for (const auto &line : output.split('\n')) {
    const auto json = jsonParse(line);
    if (!json) continue;
    const auto id = jsonString(*json, "ID");
    const auto known = [&](const ServiceImage &image) { return image.id == id; };
    if (id.isEmpty() || id == current || std::ranges::any_of(found, known)) continue;
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
  static const QRegularExpression form(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9._/:@-]{0,499}$"));
  return form.match(image).hasMatch();
}

ComposeImages::ComposeImages(ComposeEngine &engine, QObject *parent) : QObject(parent), m_engine(engine) {}

Op<ComposeView> ComposeImages::viewOf(const QString &what, const QString &service) {
  return makeOp<ComposeView>([=, this](OperationOf<ComposeView> &op) {
    ask(op, m_engine.view(what), [=, this, &op](const ComposeView &view) {
      if (view.service(service) != nullptr) return op.succeed(view);
      op.fail({ErrorCode::Refused, what, m_engine.address(),
               tr("the project's file declares no service %1").arg(service),
               tr("Declare it there, or correct \"services\" of the environment's manager in the system file.")});
    });
  });
}

Op<ServiceImage> ComposeImages::imageInUse(const QString &instance) {
  const auto what = tr("Asking for the image of %1").arg(instance);
  return makeOp<ServiceImage>([=, this](OperationOf<ServiceImage> &op) {
    ask(op, m_engine.view(what), [=, this, &op](const ComposeView &view) {
      const auto *container = view.container(instance);
      if (container == nullptr) {
        return op.fail(
            {ErrorCode::Refused, what, m_engine.address(), tr("there is no container %1").arg(instance), {}});
      }
      const auto image = container->image;
      ask(op, digestOf(what, image),
          [image, &op](const QString &digest) { op.succeed({image.reference, image.id, digest}); });
    });
  });
}

Op<QString> ComposeImages::localId(const QString &what, const QString &image) {
  return makeOp<QString>([=, this](OperationOf<QString> &op) {
    ComposeCli::Call call{what, imageCommand("inspect", "{{json .Id}}") << image};
    call.anyExit = true;
    ask(op, m_engine.cli().docker(call), [=, this, &op](const ProcessResult &ran) {
      const auto id = jsonParse(ran.output.trimmed());
      if (ran.exitCode == 0 && id) return op.succeed(jsonText(*id));
      const auto said = QString::fromUtf8(ran.errors);
      if (said.contains(QLatin1String("no such image"), Qt::CaseInsensitive)) return op.succeed({});
      op.fail(composeError(what, m_engine.address(), ran, false));
    });
  });
}

Op<QString> ComposeImages::digestOf(const QString &what, const ServiceImage &image) {
  return makeOp<QString>([=, this](OperationOf<QString> &op) {
    ComposeCli::Call call{what, imageCommand("inspect", "{{json .RepoDigests}}") << image.id};
    call.anyExit = true;  // the image may have been removed from under it
    ask(op, m_engine.cli().docker(call), [=, &op](const ProcessResult &ran) {
      const QString prefix = imageRepository(image.reference) + QLatin1Char('@');
      const auto digests = jsonParse(ran.output.trimmed());
      for (const Json &digest : digests.value_or(Json::array())) {
        if (jsonText(digest).startsWith(prefix)) return op.succeed(jsonText(digest));
      }
      op.succeed({});
    });
  });
}

Op<PreviousImage> ComposeImages::previousImage(const QString &service) {
  const auto what = tr("Asking for the previous image of %1").arg(service);
  return makeOp<PreviousImage>([=, this](OperationOf<PreviousImage> &op) {
    ask(op, viewOf(what, service), [=, this, &op](const ComposeView &view) {
      const auto &own = *view.service(service);
      const auto current = common(own);
      if (!current) {
        return op.succeed(unknown(own.containers.isEmpty() ? tr("no container has been made for it yet")
                                                           : tr("its instances are not all made of one image")));
      }
      const auto *recorded = view.project.images.before(own.declared, current->id);
      if (recorded == nullptr) {
        ask(op, fromLocalImages(what, *current), [&op](const PreviousImage &previous) { op.succeed(previous); });
        return;
      }
      PreviousImage previous{PreviousImage::Source::Recorded, *recorded,
                             tr("in use until Opsdeck put the present image in its place")};
      ask(op, localId(what, recorded->id), [previous, &op](const QString &id) mutable {
        if (id.isEmpty()) previous.detail += tr("; this machine does not have it any more");
        op.succeed(previous);
      });
    });
  });
}

Op<PreviousImage> ComposeImages::fromLocalImages(const QString &what, const ServiceImage &current) {
  return makeOp<PreviousImage>([=, this](OperationOf<PreviousImage> &op) {
    const auto repository = imageRepository(current.reference);
    if (repository.isEmpty()) return op.succeed(unknown(tr("nothing is recorded, and its image has no name")));
    ComposeCli::Call call{what, imageCommand("ls", "{{json .}}")
                                    << QStringLiteral("--no-trunc") << QStringLiteral("--digests") << repository};
    ask(op, m_engine.cli().docker(call), [repository, current, &op](const ProcessResult &ran) {
      const auto found = others(ran.output, current.id);
      if (found.size() == 1) {
        return op.succeed(
            {PreviousImage::Source::LocalImages, found.first(),
             tr("nothing is recorded; it is the only other image of %1 on this machine").arg(repository)});
      }
      op.succeed(unknown(tr("nothing is recorded, and this machine has %n other image(s) of %1", nullptr,
                            static_cast<int>(found.size()))
                             .arg(repository)));
    });
  });
}

Op<Done> ComposeImages::useImage(const QString &service, const QString &image) {
  const auto what = tr("Making %1 of %2").arg(service, visibleText(image));
  return m_engine.cli().change<Done>(what, [=, this](OperationOf<Done> &op) {
    const auto refuse = [=, this, &op](ErrorCode code, const QString &why, const QString &remedy) {
      op.fail({code, what, m_engine.address(), why, remedy});
    };
    if (!isImageName(image)) return refuse(ErrorCode::Usage, tr("this is no name of an image"), {});
    ask(op, viewOf(what, service), [=, this, &op](const ComposeView &view) {
      if (!view.service(service)->isDeclared) {
        return refuse(ErrorCode::Refused, tr("the project's file does not declare %1 any more").arg(service), {});
      }
      ask(op, localId(what, image), [=, this, &op](const QString &id) {
        if (id.isEmpty()) {
          return refuse(ErrorCode::Refused, tr("this machine has no image %1").arg(image), tr("Pull it first."));
        }
        auto *change = new ComposeSwitch(m_engine, what, {service, image, id}, op);  // owned by the operation
        change->start(view);
      });
    });
  });
}

Op<Done> ComposeImages::pull(const QString &image) {
  const auto what = tr("Pulling %1").arg(visibleText(image));
  return m_engine.cli().change<Done>(what, [=, this](OperationOf<Done> &op) {
    if (!isImageName(image)) {
      return op.fail({ErrorCode::Usage, what, m_engine.address(), tr("this is no name of an image"), {}});
    }
    ComposeCli::Call call{what};
    call.arguments = {QStringLiteral("image"), QStringLiteral("pull"), QStringLiteral("--quiet"), image};
    call.changes = true;
    call.timeoutMs = pullTimeoutMs;
    ask(op, m_engine.cli().docker(call), [&op](const ProcessResult &) { op.succeed({}); });
  });
}

}  // namespace ops
