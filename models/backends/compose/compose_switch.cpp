#include "models/backends/compose/compose_switch.h"

#include <algorithm>

#include "models/backends/compose/compose_errors.h"
#include "models/base/clock.h"

namespace ops {

ComposeSwitch::ComposeSwitch(ComposeEngine &engine, QString what, Goal goal, OperationOf<Done> &op)
    : QObject(&op), m_engine(engine), m_what(std::move(what)), m_goal(std::move(goal)), m_op(op) {}

void ComposeSwitch::start(const ComposeView &view) {
  m_before = *view.service(m_goal.service);
  m_old = view.project.images;
  m_path = ComposeOverride::path(m_engine.target().file, view.project.name);
  ComposeOverride images = m_old;
  const auto kept = m_before.kept();
  const auto &of = kept.isEmpty() ? m_before.containers : kept;
  ComposeOverride::Switch change{m_before.declared, {}, {m_goal.reference, m_goal.id, {}}, utcNow()};
  change.from = of.isEmpty() ? change.to : of.first().image;  // before the first container nothing was in use
  images.use(change, m_goal.reference);
  write(images, [this] { removeStopped(); });
}

/// Everybody who runs Compose here must be able to read it; there is no secret in it.
void ComposeSwitch::write(const ComposeOverride &images, const std::function<void()> &next) {
  auto &host = m_engine.cli().host();
  launch<Done>(host.put(m_path, images.text()), this, [this, &host, next](const Result<Done> &written) {
    if (!written) {
      auto error = written.error();
      error.what = m_what;
      error.target = m_engine.address();
      error.why = tr("%1 can't be written: %2").arg(m_path, error.why);
      error.remedy = tr("Opsdeck keeps the image in use in this file: you need the right to write there.");
      return m_op.fail(error);
    }
    const ProcessRequest readable{{QStringLiteral("chmod"), QStringLiteral("a+r"), m_path}};
    ask(m_op, host.run(readable), [next](const ProcessResult &) { next(); });
  });
}

/// They are of an image that is not wanted any more, and Compose would start them together with the others.
void ComposeSwitch::removeStopped() {
  QList<ComposeContainer> stopped;
  for (const auto &container : m_before.down()) {
    if (container.image.id != m_goal.id) stopped.append(container);
  }
  if (stopped.isEmpty()) return replace();
  launch<ProcessResult>(m_engine.remove(m_what, stopped), this, [this](const Result<ProcessResult> &removed) {
    if (!removed) return onFailure(removed.error());
    replace();
  });
}

void ComposeSwitch::look(std::function<void(const ComposeView &)> next) {
  launch<ComposeView>(m_engine.view(m_what), this, [this, next = std::move(next)](const Result<ComposeView> &view) {
    if (!view) return onFailure(onTheWay(view.error()));
    if (view->service(m_goal.service) != nullptr) return next(*view);
    m_op.fail({ErrorCode::OutcomeUnknown,
               m_what,
               m_engine.address(),
               tr("the project's file does not declare %1 any more").arg(m_goal.service),
               {}});
  });
}

void ComposeSwitch::replace() {
  look([this](const ComposeView &view) {
    const auto &service = *view.service(m_goal.service);
    const auto up = service.kept();
    const bool done =
        std::ranges::all_of(up, [this](const ComposeContainer &container) { return container.image.id == m_goal.id; });
    if (done) return check(view);
    launch<ProcessResult>(m_engine.up(m_what, view, service, up.size(), true), this, [this](const auto &ran) {
      if (!ran) return onFailure(ran.error());
      look([this](const ComposeView &now) { check(now); });
    });
  });
}

void ComposeSwitch::check(const ComposeView &now) {
  const auto &service = *now.service(m_goal.service);
  const auto fail = [this](const QString &why) {
    m_op.fail({ErrorCode::Failed, m_what, m_engine.address(), why, tr("Look at its log.")});
  };
  const auto up = service.kept();
  const auto wanted = m_before.kept().size();
  for (const auto &container : up) {
    if (container.image.id != m_goal.id) return fail(tr("%1 is still made of another image").arg(container.name));
  }
  if (up.size() < wanted) {
    const auto down = service.down();
    const auto detail = down.isEmpty() ? QString() : QStringLiteral("%1 %2").arg(down.last().name, down.last().detail);
    return fail(tr("only %1 of %2 stayed up: %3").arg(up.size()).arg(wanted).arg(detail));
  }
  std::vector<Op<Done>> all;
  for (const auto &container : up) all.push_back(m_engine.waitUntilUp(container));
  ask(m_op, together(std::move(all)), [this](const Done &) { m_op.succeed({}); });
}

bool ComposeSwitch::isUntouched(const ComposeView &now) const {
  const auto *service = now.service(m_goal.service);
  if (service == nullptr) return false;
  const auto up = service->kept();
  return std::ranges::all_of(m_before.kept(), [&](const ComposeContainer &old) {
    return std::ranges::find(up, old.id, &ComposeContainer::id) != up.end();
  });
}

/// What is not known stays as it is: the containers may be on their way.
void ComposeSwitch::onFailure(const Error &error) {
  if (error.code == ErrorCode::OutcomeUnknown) return m_op.fail(error);
  launch<ComposeView>(m_engine.view(m_what), this, [this, error](const Result<ComposeView> &now) {
    if (now && isUntouched(*now)) return takeBack(error);
    Error told = error;
    told.remedy = tr("Some instances may have been replaced already: put the former image back, or try again.");
    m_op.fail(told);
  });
}

void ComposeSwitch::takeBack(const Error &error) {
  write(m_old, [this, error] {
    Error told = error;
    told.remedy = tr("Nothing was replaced; the former image stands.");
    m_op.fail(told);
  });
}

}  // namespace ops
