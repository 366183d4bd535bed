#include "widgets/wizard/run_clock.h"

#include <QVBoxLayout>

#include "models/base/clock.h"
#include "models/base/duration.h"

namespace ops {

namespace {
QString whole(Milliseconds time) {
  constexpr qint64 second = 1'000;
  return formatDuration(Milliseconds(time.count() / second * second));
}
}  // namespace

RunClock::RunClock(QWidget *parent) : QWidget(parent) {
  m_name = new PlainLabel({}, Type::Caption, Ink::Muted);
  m_elapsed = new FigureLabel(Type::Heading);
  m_elapsed->setAccessibleName(tr("Time since the run began"));
  m_usually = (new PlainLabel({}, Type::Caption, Ink::Muted))->wrapped();
  m_left = (new PlainLabel({}, Type::Caption, Ink::Muted))->wrapped();
  auto *layout = new QVBoxLayout(this);
  layout->setContentsMargins(space::m, space::m, space::m, space::s);
  layout->setSpacing(space::xs);
  for (QWidget *part : std::initializer_list<QWidget *>{m_name, m_elapsed, m_usually, m_left}) layout->addWidget(part);
}

void RunClock::setExpected(std::optional<Milliseconds> usual, Milliseconds promised) {
  m_usual = usual;
  m_promised = promised;
  tick(momentNow());
}

void RunClock::setRun(const RunState &run) {
  m_run = run;
  tick(momentNow());
}

void RunClock::tick(const Moment &now) {
  if (!m_run.openedAt.isValid()) return;
  const auto elapsed = runDuration(m_run, now);
  m_elapsed->setValue(tookText(elapsed, m_run.outcome.has_value()));
  m_name->setText(m_run.outcome ? tr("The run took") : tr("Since the run began"));
  m_usually->setVisible(m_usual.has_value());
  if (m_usual) {
    const auto over = elapsed - *m_usual;
    const auto usual = formatDuration(*m_usual);
    m_usually->setText(over >= std::chrono::seconds(1) ? tr("usually %1 in all: longer by %2").arg(usual, whole(over))
                                                       : tr("usually %1 in all").arg(usual));
  }
  m_left->setVisible(m_promised.count() > 0);
  if (m_promised.count() == 0) return;
  const auto left = m_promised - elapsed;
  m_left->setInk(left.count() < 0 ? Ink::Critical : Ink::Muted);
  m_left->setText(left.count() < 0
                      ? tr("RTO %1: over by %2").arg(formatDuration(m_promised), whole(-left))
                      : tr("RTO %1: %2 left, counted from this run").arg(formatDuration(m_promised), whole(left)));
}

}  // namespace ops
