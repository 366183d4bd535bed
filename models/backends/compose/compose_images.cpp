#include "models/backends/compose/compose_images.h"

#include <algorithm>

#include "models/backends/compose/compose_local_images.h"
#include "models/base/text.h"

namespace ops {

namespace {

constexpr int pullTimeoutMs = 1'800'000;

PreviousImage unknown(const QString &why) {
  return {PreviousImage::Source::Unknown, {}, why};
}

}  // namespace

QList<ImageInUse> composeImagesInUse(const ComposeService &service) {
  const auto up = service.kept();
  QList<ImageInUse> all;
  for (const auto &container : up.isEmpty() ? service.containers : up) {
    auto found = std::ranges::find_if(all, [&](const ImageInUse &each) { return each.image.id == container.image.id; });
    if (found == all.end()) found = all.insert(all.end(), {container.image, 0});
    if (!up.isEmpty()) ++found->replicas;
  }
  std::ranges::stable_sort(all, std::greater<>(), &ImageInUse::replicas);
  return all;
}

ComposeImages::ComposeImages(ComposeEngine &engine, QObject *parent) : QObject(parent), m_engine(engine) {}

Error ComposeImages::refusal(const QString &what, const QString &why, const QString &remedy) const {
  return {ErrorCode::Refused, what, m_engine.address(), why, remedy};
}

Op<ComposeView> ComposeImages::viewOf(const QString &what, const QString &service) {
  return makeOp<ComposeView>([=, this](OperationOf<ComposeView> &op) {
    ask(op, m_engine.view(what), [=, this, &op](const ComposeView &view) {
      if (view.service(service) != nullptr) return op.succeed(view);
      op.fail(
          refusal(what, tr("the project's file declares no service %1").arg(service),
                  tr("Declare it there, or correct \"services\" of the environment's manager in the system file.")));
    });
  });
}

Op<QList<ImageInUse>> ComposeImages::imagesInUse(const QString &service) {
  const auto what = tr("Asking for the image of %1").arg(service);
  return makeOp<QList<ImageInUse>>([=, this](OperationOf<QList<ImageInUse>> &op) {
    ask(op, viewOf(what, service),
        [=, this, &op](const ComposeView &view) { describe(op, what, composeImagesInUse(*view.service(service)), 0); });
  });
}

void ComposeImages::describe(OperationOf<QList<ImageInUse>> &op, const QString &what, QList<ImageInUse> all,
                             qsizetype done) {
  if (done == all.size()) return op.succeed(std::move(all));
  const auto image = all[done].image;
  ask(op, composeDescribedImage(m_engine.cli(), what, image), [=, this, &op](const ServiceImage &described) mutable {
    all[done].image = described;
    describe(op, what, std::move(all), done + 1);
  });
}

Op<std::optional<ServiceImage>> ComposeImages::localImage(const QString &image) {
  const auto what = tr("Looking for the image %1").arg(visibleText(image));
  if (isImageName(image)) return composeLocalImage(m_engine.cli(), what, image);
  return makeOp<std::optional<ServiceImage>>([](auto &op) { op.succeed({}); });
}

Op<PreviousImage> ComposeImages::previousImage(const QString &service) {
  const auto what = tr("Asking for the previous image of %1").arg(service);
  return makeOp<PreviousImage>([=, this](OperationOf<PreviousImage> &op) {
    ask(op, viewOf(what, service), [=, this, &op](const ComposeView &view) {
      const auto &own = *view.service(service);
      const auto &images = view.project.images;
      // Of one that failed on its way, this is where the way led from.
      const auto begun = images.begun.constFind(own.declared);
      if (begun != images.begun.constEnd() && !begun->from.id.isEmpty()) {
        return op.succeed({PreviousImage::Source::Recorded, begun->from,
                           tr("in use until another image was to take its place, which did not end well")});
      }
      const auto all = composeImagesInUse(own);
      if (all.isEmpty()) return op.succeed(unknown(tr("no container has been made for it yet")));
      if (all.size() > 1) return op.succeed(unknown(tr("its instances are not all made of one image")));
      if (const auto *recorded = images.before(own.declared, all.first().image.id)) {
        return op.succeed({PreviousImage::Source::Recorded, *recorded,
                           tr("in use until Opsdeck put the present image in its place")});
      }
      ask(op, fromLocalImages(what, all.first().image, images, own.declared),
          [&op](const PreviousImage &previous) { op.succeed(previous); });
    });
  });
}

Op<PreviousImage> ComposeImages::fromLocalImages(const QString &what, const ServiceImage &current,
                                                 const ComposeOverride &images, const QString &service) {
  return makeOp<PreviousImage>([=, this](OperationOf<PreviousImage> &op) {
    auto &cli = m_engine.cli();
    ask(op, composeDescribedImage(cli, what, current), [=, &cli, &op](const ServiceImage &described) {
      const auto repository = imageRepository(described.reference);
      if (repository.isEmpty()) return op.succeed(unknown(tr("nothing is recorded, and its image has no name")));
      ask(op, composeImagesOf(cli, what, repository), [=, &op](QList<ServiceImage> found) {
        found.removeIf([&](const ServiceImage &image) {
          return image.id == described.id || images.wasTakenBack(service, image.id);
        });
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
  });
}

Op<ImageSwitch> ComposeImages::useImage(const QString &service, const QString &image, std::optional<int> replicas) {
  const auto what = tr("Making %1 of %2").arg(service, visibleText(image));
  return m_engine.cli().change<ImageSwitch>(what, [=, this](OperationOf<ImageSwitch> &op) {
    if (!isImageName(image)) {
      return op.fail({ErrorCode::Usage, what, m_engine.address(), tr("this is no name of an image"), {}});
    }
    if (replicas && *replicas < 0) return op.fail(refusal(what, tr("there is no number below 0")));
    ask(op, m_engine.reader().read(what), [=, this, &op](const ComposeProject &project) {
      ask(op, m_engine.overrideFile().lock(what, project.name),
          [=, this, &op](const FileLock &lock) { prepareSwitch(op, what, {service, image, {}, replicas}, lock); });
    });
  });
}

void ComposeImages::prepareSwitch(OperationOf<ImageSwitch> &op, const QString &what, ComposeSwitch::Goal goal,
                                  const FileLock &lock) {
  ask(op, viewOf(what, goal.service), [=, this, &op](const ComposeView &view) {
    const auto &service = *view.service(goal.service);
    if (!service.isDeclared) {
      return op.fail(refusal(what, tr("the project's file does not declare %1 any more").arg(goal.service)));
    }
    ask(op, composeLocalImage(m_engine.cli(), what, goal.reference),
        [=, this, &op](const std::optional<ServiceImage> &here) mutable {
          if (!here) {
            return op.fail(refusal(what, tr("this machine has no image %1").arg(goal.reference), tr("Pull it first.")));
          }
          goal.image = *here;
          const auto all = composeImagesInUse(service);
          const auto from = all.isEmpty() ? ServiceImage() : all.first().image;
          ask(op, composeDescribedImage(m_engine.cli(), what, from), [=, this, &op](const ServiceImage &described) {
            auto *change = new ComposeSwitch(m_engine, what, goal, lock, op);  // owned by the operation
            change->start(view, described);
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
