#include "models/backends/compose/compose_switch.h"

#include <algorithm>

#include "models/backends/compose/compose_errors.h"
#include "models/backends/compose/compose_logs.h"
#include "models/base/clock.h"
#include "models/base/text.h"

namespace ops {

namespace {

constexpr qint64 shownLog = 400;  // bytes

}  // namespace

ComposeSwitch::ComposeSwitch(ComposeEngine &engine, QString what, Goal goal, FileLock lock,
                             OperationOf<ImageSwitch> &op)
    : QObject(&op),
      m_engine(engine),
      m_what(std::move(what)),
      m_goal(std::move(goal)),
      m_lock(std::move(lock)),
      m_op(op) {}

void ComposeSwitch::start(const ComposeView &view, const ServiceImage &from) {
  m_view = view;
  m_before = *view.service(m_goal.service);
  m_old = m_images = view.project.images;
  const auto up = m_before.kept();
  m_result = {from, m_goal.image, static_cast<int>(up.size()), 0};
  // What is owed since one that failed on its way: those that are up now are what it has left.
  const auto owed = m_old.begun.constFind(m_before.declared);
  const bool owes = owed != m_old.begun.constEnd();
  m_wanted = m_goal.replicas.value_or(std::max(owes ? owed->replicas : 0, m_result.replicasBefore));
  const bool isThere = !owes && isOfGoal(m_before.containers) && up.size() == m_wanted;
  if (isThere && m_old.images.value(m_before.declared) == m_goal.reference) return waitUntilUp(up);
  m_images.begin(m_before.declared, m_goal.reference, {owes ? owed->from : from, static_cast<int>(m_wanted)});
  write(m_images, [this, isThere, up] {
    if (isThere) return waitUntilUp(up);
    removeStopped();
  });
}

void ComposeSwitch::write(const ComposeOverride &images, std::function<void()> next) {
  ask(m_op, m_engine.overrideFile().write(m_what, m_view.project.name, images),
      [next = std::move(next)](const Done &) { next(); });
}

bool ComposeSwitch::isOfGoal(const QList<ComposeContainer> &containers) const {
  return std::ranges::all_of(
      containers, [this](const ComposeContainer &container) { return container.image.id == m_goal.image.id; });
}

/// Compose would start them together with the others, or take them for some of these.
void ComposeSwitch::removeStopped() {
  const auto stopped = m_before.down();
  const auto next = [this] { look([this](const ComposeView &view) { replace(view); }); };
  if (stopped.isEmpty()) return next();
  launch<ProcessResult>(m_engine.remove(m_what, stopped), this, [this, next](const Result<ProcessResult> &removed) {
    if (!removed) return onFailure(removed.error());
    next();
  });
}

void ComposeSwitch::look(std::function<void(const ComposeView &)> next) {
  launch<ComposeView>(m_engine.view(m_what), this, [this, next = std::move(next)](const Result<ComposeView> &view) {
    if (!view) return onFailure(onTheWay(view.error()));
    if (view->service(m_goal.service) != nullptr) return next(*view);
    auto gone = error(tr("the project's file does not declare %1 any more").arg(m_goal.service));
    gone.code = ErrorCode::OutcomeUnknown;
    m_op.fail(gone);
  });
}

/// `view`: with the override as it is written now.
void ComposeSwitch::replace(const ComposeView &view) {
  const auto &service = *view.service(m_goal.service);
  const auto up = service.kept();
  if (isOfGoal(up) && up.size() == m_wanted) return check(view);
  launch<ProcessResult>(m_engine.up(m_what, view, service, m_wanted, true), this, [this](const auto &ran) {
    if (!ran) return onFailure(ran.error());
    look([this](const ComposeView &now) { check(now); });
  });
}

void ComposeSwitch::check(const ComposeView &now) {
  const auto &service = *now.service(m_goal.service);
  const auto up = service.kept();
  const auto isOther = [this](const ComposeContainer &container) { return container.image.id != m_goal.image.id; };
  if (const auto other = std::ranges::find_if(up, isOther); other != up.end()) {
    return m_op.fail(error(tr("%1 is still made of another image").arg(other->name)));
  }
  if (up.size() < m_wanted) {
    const auto down = service.down();
    const auto detail = down.isEmpty() ? QString() : QStringLiteral("%1 %2").arg(down.last().name, down.last().detail);
    return failWithLog(error(tr("only %1 of %2 stayed up: %3").arg(up.size()).arg(m_wanted).arg(detail)));
  }
  waitUntilUp(up);
}

void ComposeSwitch::waitUntilUp(const QList<ComposeContainer> &up) {
  m_result.replicas = static_cast<int>(up.size());
  std::vector<Op<Done>> all;
  for (const auto &container : up) all.push_back(m_engine.waitUntilUp(container));
  launch<Done>(together(std::move(all)), this, [this](const Result<Done> &ended) {
    if (ended) return finish();
    if (ended.error().code == ErrorCode::OutcomeUnknown) return m_op.fail(ended.error());
    failWithLog(ended.error());
  });
}

void ComposeSwitch::finish() {
  if (!m_images.begun.contains(m_before.declared)) return m_op.succeed(m_result);
  m_images.end(m_before.declared, m_goal.image, utcNow());
  write(m_images, [this] { m_op.succeed(m_result); });
}

Error ComposeSwitch::error(const QString &why) const {
  return {ErrorCode::Failed, m_what, m_engine.address(), why, {}};
}

/// Its log goes with the container, as soon as another image takes its place.
void ComposeSwitch::failWithLog(const Error &error) {
  launch<ComposeView>(m_engine.view(m_what), this, [this, error](const Result<ComposeView> &now) {
    const auto *service = now ? now->service(m_goal.service) : nullptr;
    const auto containers = service == nullptr ? QList<ComposeContainer>() : service->containers;
    const auto sick = std::ranges::find_if(
        containers, [](const ComposeContainer &container) { return container.state != InstanceState::Running; });
    if (sick == containers.end()) return m_op.fail(error);
    launch<QByteArray>(composeLog(m_engine.cli(), m_what, sick->id, shownLog), this,
                       [this, error, name = sick->name](const Result<QByteArray> &log) {
                         Error told = error;
                         const auto said = log ? visibleText(log->trimmed()) : QString();
                         if (!said.isEmpty()) told.why += tr("; the end of the log of %1: %2").arg(name, said);
                         m_op.fail(told);
                       });
  });
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
