#include "models/backends/compose/compose_scaling.h"

#include <algorithm>

#include "models/backends/compose/compose_errors.h"

namespace ops {

namespace {

constexpr int mostRounds = 5;

/// Which is stopped first: one that is not well, then the one with the highest number.
bool goesFirst(const ComposeContainer &one, const ComposeContainer &other) {
  const bool oneIsWell = one.state == InstanceState::Running;
  const bool otherIsWell = other.state == InstanceState::Running;
  return oneIsWell != otherIsWell ? !oneIsWell : one.number > other.number;
}

QSet<QString> idSetOf(const QList<ComposeContainer> &containers) {
  QSet<QString> ids;
  for (const auto &container : containers) ids.insert(container.id);
  return ids;
}

}  // namespace

ComposeScaling::ComposeScaling(ComposeEngine &engine, QString service, int replicas, OperationOf<Done> &op)
    : QObject(&op),
      m_engine(engine),
      m_service(std::move(service)),
      m_replicas(replicas),
      m_what(tr("Scaling %1 to %2").arg(m_service).arg(replicas)),
      m_op(op) {}

void ComposeScaling::look() {
  launch<ComposeView>(m_engine.view(m_what), this, [this](const Result<ComposeView> &view) {
    if (view) return decide(*view);
    m_op.fail(m_round == 1 ? view.error() : onTheWay(view.error()));
  });
}

void ComposeScaling::change(std::vector<Op<Done>> all) {
  launch<Done>(together(std::move(all)), this, [this](const Result<Done> &done) {
    if (!done) return m_op.fail(onTheWay(done.error()));
    ++m_round;
    look();
  });
}

void ComposeScaling::refuse(const QString &why, const QString &remedy) {
  m_op.fail({ErrorCode::Refused, m_what, m_engine.address(), why, remedy});
}

void ComposeScaling::decide(const ComposeView &view) {
  const auto *service = view.service(m_service);
  if (service == nullptr || (!service->isDeclared && service->containers.size() < m_replicas)) {
    return refuse(tr("the project's file declares no service %1").arg(m_service),
                  tr("Declare it there, or correct \"services\" of the environment's manager in the system file."));
  }
  if (m_replicas < 0) return refuse(tr("there is no number below 0"), {});
  if (m_round > mostRounds) {
    return m_op.fail(m_conflict.value_or(Error{ErrorCode::Failed, m_what, m_engine.address(),
                                               tr("somebody else changes the number at the same time"),
                                               tr("Try again when that has ended.")}));
  }
  // Where nothing has come of it, the name belongs to somebody who will not give it away.
  if (m_conflict && m_old && *m_old == idSetOf(service->containers)) return m_op.fail(*m_conflict);
  if (view.project.images.begun.contains(service->declared)) m_owed = service->declared;
  for (const auto &container : service->containers) {
    if (m_old && !m_old->contains(container.id)) m_started.insert(container.id);
  }
  const auto up = service->kept();
  if (up.size() > m_replicas) return stopSome(*service, up.size() - m_replicas);
  if (up.size() == m_replicas) return waitForAll(up);
  // Only where one is missing: with the number right, somebody else has stopped it as one too many.
  for (const auto &container : service->down()) {
    if (!m_started.contains(container.id)) continue;
    return m_op.fail({ErrorCode::Failed, m_what, m_engine.address(),
                      tr("%1 did not stay up: %2").arg(container.name, container.detail), tr("Look at its log.")});
  }
  startSome(view, *service, m_replicas - up.size());
}

void ComposeScaling::stopSome(const ComposeService &service, qsizetype count) {
  auto up = service.kept();
  std::ranges::sort(up, goesFirst);
  std::vector<Op<Done>> all;
  for (const auto &container : up.first(count)) all.push_back(m_engine.bringDown(container));
  change(std::move(all));
}

void ComposeScaling::startSome(const ComposeView &view, const ComposeService &service, qsizetype count) {
  auto down = service.down();
  if (down.isEmpty()) return create(view, service, count);
  down = down.first(std::min(count, down.size()));
  QList<ComposeContainer> unused;
  std::ranges::copy_if(down, std::back_inserter(unused), &ComposeContainer::isUnused);
  if (!unused.isEmpty() && !view.project.program.isSecond()) return removeUnused(unused);
  std::vector<Op<Done>> all;
  for (const auto &container : down) {
    m_started.insert(container.id);
    all.push_back(m_engine.bringUp(container));
  }
  change(std::move(all));
}

/// The first generation connects a container to its networks when it starts it itself; one that it has made and never
/// started, as when it was killed in between, holds nothing and is made anew.
void ComposeScaling::removeUnused(const QList<ComposeContainer> &containers) {
  launch<ProcessResult>(m_engine.remove(m_what, containers), this, [this](const Result<ProcessResult> &removed) {
    if (!removed && !isComposeConflict(removed.error())) return m_op.fail(onTheWay(removed.error()));
    ++m_round;
    look();
  });
}

/// All that are there are up: Compose adds to them and leaves them alone.
void ComposeScaling::create(const ComposeView &view, const ComposeService &service, qsizetype count) {
  const auto old = idSetOf(service.containers);
  m_conflict.reset();
  const auto total = service.containers.size() + count;
  launch<ProcessResult>(m_engine.up(m_what, view, service, total, false), this, [this, old](const auto &ran) {
    // Somebody else was quicker with the same name: the number may be right already.
    if (!ran && !isComposeConflict(ran.error())) return m_op.fail(ran.error());
    if (!ran) m_conflict = ran.error();
    ++m_round;
    m_old = old;
    look();
  });
}

/// Only of those that it has started itself, or that are on their way. One that somebody else stops meanwhile is no
/// failure yet: the number decides, looked at once more.
void ComposeScaling::waitForAll(const QList<ComposeContainer> &up) {
  std::vector<Op<Done>> all;
  for (const auto &container : up) {
    const bool waits = container.state != InstanceState::Running || m_started.contains(container.id);
    if (waits) all.push_back(m_engine.waitUntilUp(container));
  }
  launch<Done>(together(std::move(all)), this, [this](const Result<Done> &waited) {
    if (waited) return finish();
    if (std::exchange(m_hasWaited, true) || waited.error().code == ErrorCode::Cancelled) {
      return m_op.fail(waited.error());
    }
    look();
  });
}

/// The number is as it should be, even where a switch that is under way keeps this from being written.
void ComposeScaling::finish() {
  if (m_owed.isEmpty()) return m_op.succeed({});
  launch<Done>(m_engine.overrideFile().forgetBegun(m_what, m_owed), this,
               [this](const Result<Done> &) { m_op.succeed({}); });
}

}  // namespace ops
