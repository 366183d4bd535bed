#include "models/base/text.h"
#include "models/procedures/actions/service_actions.h"

namespace ops {

using namespace serviceactions;

namespace {

const QStringList managerTarget{QStringLiteral("manager")};
const QLatin1String previousWord("previous");

QString tr(const char *text) {
  return QCoreApplication::translate("ServiceActions", text);
}

QString image(const Json &parameters) {
  return parameterText(parameters, "image");
}

/// Templates of a plan as words.
QString imageText(const Json &parameters) {
  const auto name = image(parameters);
  if (name.contains(QLatin1String("before."))) return tr("the image that was in use before");
  return name.contains(QLatin1String("{{")) ? tr("the image that was found") : visibleText(name);
}

/// Ends the run where services are not made of images.
void withImages(ActionRun &run, const ActionContext &context, const QString &what,
                const std::function<void(ServiceImages &)> &next) {
  const auto manager = context.backends.serviceManager();
  if (!manager) return run.end(manager.error());
  if (auto *images = (*manager)->images()) return next(*images);
  run.end({ErrorCode::Refused, what, (*manager)->address(), tr("this service manager keeps programs, not images"),
           tr("Choose an environment whose manager is Docker Compose.")});
}

/// What a service is made of; ends the run where there is no instance.
void withImagesInUse(ActionRun &run, const ActionContext &context, const QString &name,
                     std::function<void(ServiceImages &, const QList<ImageInUse> &)> next) {
  const auto what = tr("Asking for the image of %1").arg(name);
  withImages(run, context, what, [&run, &context, what, name, next = std::move(next)](ServiceImages &images) {
    const auto address = (*context.backends.serviceManager())->address();
    run.ask<QList<ImageInUse>>(images.imagesInUse(name), [&run, &images, what, address,
                                                          next](const QList<ImageInUse> &all) {
      if (!all.isEmpty()) return next(images, all);
      run.end({ErrorCode::Refused, what, address, tr("no instance of it has been made yet"), tr("Start it first.")});
    });
  });
}

int upOf(const QList<ImageInUse> &all) {
  int up = 0;
  for (const auto &each : all) up += each.replicas;
  return up;
}

/// How many of those that are up are made of this image, and of no other.
int madeOf(const QList<ImageInUse> &all, const QString &id) {
  const auto found = std::ranges::find(all, id, [](const ImageInUse &each) { return each.image.id; });
  return found == all.end() ? 0 : found->replicas;
}

/// {"image", "reference", "digest", "up", "mixed"} of what is in use.
Json inUseJson(const QList<ImageInUse> &all) {
  const auto &most = all.first().image;
  return {{"image", ops::toJson(most.id)},
          {"reference", ops::toJson(most.reference)},
          {"digest", ops::toJson(most.digest)},
          {"up", upOf(all)},
          {"mixed", all.size() > 1}};
}

/// One look at the image of a service, and at one that is to take its place. Lives with its run.
class ImageLook {
 public:
  ImageLook(ActionRun &run, QString name, QString wanted, ServiceImages &images, const QList<ImageInUse> &all)
      : m_run(run), m_name(std::move(name)), m_wanted(std::move(wanted)), m_images(images), m_all(all) {}

  void start() {
    m_run.value() = inUseJson(m_all);
    m_run.value()["replicas"] = upOf(m_all);
    if (m_wanted.isEmpty()) return m_run.succeed();
    if (m_wanted != previousWord) return lookFor(m_wanted, [this](const auto &here) { tell(m_wanted, here, {}); });
    m_run.ask<PreviousImage>(m_images.previousImage(m_name), [this](const PreviousImage &previous) {
      if (previous.source == PreviousImage::Source::Unknown) {
        return m_run.end({ErrorCode::Failed,
                          tr("Looking for the previous image of %1").arg(m_name),
                          {},
                          previous.detail,
                          tr("Say which image should be used.")});
      }
      lookForPrevious(previous);
    });
  }

 private:
  using Here = std::optional<ServiceImage>;

  void lookFor(const QString &name, std::function<void(const Here &)> next) {
    m_run.ask<Here>(m_images.localImage(name), std::move(next));
  }

  /// By its tag, as people know it, if that still means the same image.
  void lookForPrevious(const PreviousImage &previous) {
    const auto &image = previous.image;
    lookFor(image.reference, [this, previous, image](const Here &tagged) {
      if (tagged && tagged->id == image.id) return tell(image.reference, tagged, previous.detail);
      lookFor(image.id, [this, previous, image](const Here &here) {
        if (here) return tell(image.id, here, previous.detail);
        if (!image.digest.isEmpty()) return tell(image.digest, {}, previous.detail);
        m_run.end({ErrorCode::Failed,
                   tr("Looking for the previous image of %1").arg(m_name),
                   {},
                   tr("it was %1, which this machine does not have any more, and its registry's name for it is not "
                      "known")
                       .arg(image.reference),
                   tr("Say which image should be used.")});
      });
    });
  }

  /// `goal`: what service.pull and service.use-image are to be given.
  void tell(const QString &goal, const Here &here, const QString &from) {
    auto &value = m_run.value();
    value["goal"] = ops::toJson(goal);
    value["here"] = here.has_value();
    value["goalReference"] = ops::toJson(here ? here->reference : goal);
    value["goalImage"] = ops::toJson(here ? here->id : QString());
    value["replicas"] = here ? madeOf(m_all, here->id) : 0;
    if (!from.isEmpty()) value["goalFrom"] = ops::toJson(from);
    auto text = tr("%1: %2 in use, %3 up").arg(m_name, jsonString(value, "reference")).arg(upOf(m_all));
    if (m_wanted == previousWord) text += tr("; before it %1: %2").arg(jsonString(value, "goalReference"), from);
    m_run.report(text);
    m_run.succeed();
  }

  ActionRun &m_run;
  QString m_name;
  QString m_wanted;
  ServiceImages &m_images;
  QList<ImageInUse> m_all;
};

class ServiceImageLook final : public ReadAction {
 public:
  ServiceImageLook()
      : ReadAction("service.image", "replicas",
                   {{"service", Parameter::Type::Service, true}, {"image", Parameter::Type::Text}}) {}
  QStringList targets(const Json &, const System &) const override { return managerTarget; }

 protected:
  QString describeLook(const Json &parameters, const System &) const override {
    const auto name = service(parameters);
    if (image(parameters).isEmpty()) return tr("Ask which image %1 is made of").arg(name);
    if (image(parameters) == previousWord)
      return tr("Ask which image %1 is made of, and which it was before").arg(name);
    return tr("Count the instances of %1 that are up and made of %2").arg(name, imageText(parameters));
  }
  std::unique_ptr<Operation> look(const Json &parameters, const ActionContext &context) const override {
    return std::make_unique<ActionRun>([parameters, context](ActionRun &run) {
      const auto name = service(parameters);
      withImagesInUse(run, context, name,
                      [&run, name, wanted = image(parameters)](ServiceImages &images, const QList<ImageInUse> &all) {
                        auto *asked = new ImageLook(run, name, wanted, images, all);
                        QObject::connect(&run, &QObject::destroyed, [asked] { delete asked; });
                        asked->start();
                      });
    });
  }
};

class ServicePull final : public ShippedAction {
 public:
  ServicePull() : ShippedAction("service.pull", Risk::Change, {{"image", Parameter::Type::Text, true}}) {}
  bool isRepeatable() const override { return true; }
  bool takesNothingAway() const override { return true; }
  QStringList targets(const Json &, const System &) const override { return managerTarget; }
  QString describe(const Json &parameters, const System &) const override {
    return tr("Fetch %1 from its registry; nothing uses it yet").arg(imageText(parameters));
  }
  std::unique_ptr<Operation> run(const Json &parameters, const ActionContext &context) const override {
    return std::make_unique<ActionRun>([name = image(parameters), context](ActionRun &run) {
      withImages(run, context, tr("Pulling %1").arg(visibleText(name)), [&run, name](ServiceImages &images) {
        run.ask<Done>(images.pull(name), [&run, &images, name](const Done &) {
          using Here = std::optional<ServiceImage>;
          run.ask<Here>(images.localImage(name), [&run, name](const Here &here) {
            const auto got = here.value_or(ServiceImage{name, {}, {}});
            run.succeed({{"image", ops::toJson(got.id)},
                         {"reference", ops::toJson(got.reference)},
                         {"digest", ops::toJson(got.digest)}});
          });
        });
      });
    });
  }
};

class ServiceUseImage final : public ShippedAction {
 public:
  ServiceUseImage()
      : ShippedAction("service.use-image", Risk::Change,
                      {{"service", Parameter::Type::Service, true},
                       {"image", Parameter::Type::Text, true},
                       {"replicas", Parameter::Type::Integer, false, 0, 1'000}}) {}
  bool isRepeatable() const override { return true; }
  QStringList targets(const Json &, const System &) const override { return managerTarget; }
  QString describe(const Json &parameters, const System &) const override {
    const auto number = parameterText(parameters, "replicas");
    const bool isOpen = number.isEmpty() || number.contains(QLatin1String("{{"));
    return tr("Replace every instance of %1 by one of %2; %3 of them")
        .arg(service(parameters), imageText(parameters), isOpen ? tr("as many as before") : number);
  }
  std::unique_ptr<Operation> observe(const Json &parameters, const ActionContext &context) const override {
    return std::make_unique<ActionRun>([name = service(parameters), context](ActionRun &run) {
      withImagesInUse(run, context, name, [&run](ServiceImages &, const QList<ImageInUse> &all) {
        auto before = inUseJson(all);
        before["replicas"] = upOf(all);
        run.succeed(std::move(before));
      });
    });
  }
  std::unique_ptr<Operation> run(const Json &parameters, const ActionContext &context) const override {
    return std::make_unique<ActionRun>([parameters, context](ActionRun &run) {
      const auto name = service(parameters);
      withImages(run, context, tr("Changing the image of %1").arg(name), [&run, parameters, name](auto &images) {
        run.report(tr("Replacing %1").arg(name));
        run.ask<ImageSwitch>(images.useImage(name, image(parameters), replicas(parameters)),
                             [&run](const ImageSwitch &done) {
                               run.succeed({{"image", ops::toJson(done.to.id)},
                                            {"reference", ops::toJson(done.to.reference)},
                                            {"digest", ops::toJson(done.to.digest)},
                                            {"replicas", done.replicas},
                                            {"from", ops::toJson(done.from.id)},
                                            {"fromReference", ops::toJson(done.from.reference)},
                                            {"replicasBefore", done.replicasBefore}});
                             });
      });
    });
  }
  std::unique_ptr<Operation> probe(const Json &parameters, const ActionContext &context) const override {
    return std::make_unique<ActionRun>([parameters, context](ActionRun &run) {
      const auto wanted = replicas(parameters).value_or(static_cast<int>(jsonInteger(context.before, "replicas", -1)));
      withImagesInUse(run, context, service(parameters),
                      [&run, parameters, wanted](ServiceImages &images, const QList<ImageInUse> &all) {
                        using Here = std::optional<ServiceImage>;
                        run.ask<Here>(images.localImage(image(parameters)), [&run, wanted, all](const Here &here) {
                          const int made = here ? madeOf(all, here->id) : 0;
                          const bool isDone = here && wanted >= 0 && made == wanted && upOf(all) == wanted;
                          run.succeed({{"happened", isDone ? Json(true) : Json()}, {"replicas", made}});
                        });
                      });
    });
  }

 private:
  static std::optional<int> replicas(const Json &parameters) {
    if (jsonMember(parameters, "replicas").is_null()) return {};
    return parameterText(parameters, "replicas").toInt();
  }
};

}  // namespace

void addServiceImages(ActionRegistry &registry) {
  registry.add(std::make_unique<ServiceImageLook>());
  registry.add(std::make_unique<ServicePull>());
  registry.add(std::make_unique<ServiceUseImage>());
}

}  // namespace ops
