#include "widgets/wizard/preflight_stage.h"

#include "models/base/text.h"

namespace ops {

namespace {

constexpr int badgeWidth = 96;

using State = PreflightCheck::State;

Tone stateTone(State state) {
  switch (state) {
    case State::Waiting:
      return Tone::Neutral;
    case State::Running:
      return Tone::Busy;
    case State::Passed:
      return Tone::Ok;
    case State::Failed:
      break;
  }
  return Tone::Critical;
}

QString stateWord(State state) {
  switch (state) {
    case State::Waiting:
      return PreflightStage::tr("waiting");
    case State::Running:
      return PreflightStage::tr("checking");
    case State::Passed:
      return PreflightStage::tr("passed");
    case State::Failed:
      break;
  }
  return PreflightStage::tr("failed");
}

}  // namespace

PreflightStage::PreflightStage(QWidget *parent)
    : StageView(tr("Preflight"), tr("Only reads. Nothing has been changed so far."), parent) {
  auto *card = new Card;
  m_list = card->body();
  m_list->setSpacing(space::m);
  column()->addWidget(card);
  m_verdict = makeLead();
  m_again = makeButton(tr("Check again"), ButtonRole::Normal, QStringLiteral("refresh"));
  connect(m_again, &QPushButton::clicked, this, &PreflightStage::againRequested);
  auto *line = new QHBoxLayout;
  line->setSpacing(space::l);
  line->addWidget(m_verdict, 1);
  line->addWidget(m_again, 0, Qt::AlignTop);
  column()->addLayout(line);
  column()->addStretch(1);
}

PreflightStage::Line PreflightStage::addLine() {
  Line line{new StatusBadge, makeLead(), (new PlainLabel({}, Type::Body, Ink::Muted))->wrapped()->selectable()};
  line.badge->setFixedWidth(badgeWidth);
  auto *texts = new QVBoxLayout;
  texts->setSpacing(space::xxs);
  texts->addWidget(line.title);
  texts->addWidget(line.detail);
  auto *row = new QHBoxLayout;
  row->setSpacing(space::m);
  row->addWidget(line.badge, 0, Qt::AlignTop);
  row->addLayout(texts, 1);
  m_list->addLayout(row);
  return line;
}

void PreflightStage::setChecks(const Preflight &preflight) {
  const auto &checks = preflight.checks();
  while (m_lines.size() < checks.size()) m_lines.append(addLine());
  for (qsizetype i = 0; i < m_lines.size(); ++i) {
    const bool shown = i < checks.size();
    const auto check = shown ? checks[i] : PreflightCheck();
    const auto &line = m_lines[i];
    line.badge->setStatus(stateTone(check.state), stateWord(check.state));
    line.title->setText(check.title);
    line.detail->setText(check.remedy.isEmpty() ? check.detail
                                                : QString(check.detail + QStringLiteral("\n") + check.remedy));
    line.detail->setInk(check.state == State::Failed ? Ink::Critical : Ink::Muted);
    line.badge->setVisible(shown);
    line.title->setVisible(shown);
    line.detail->setVisible(shown && !line.detail->text().isEmpty());
  }
  m_again->setVisible(!preflight.isRunning());
  if (preflight.isRunning()) {
    m_verdict->setText(tr("Asking the targets…"));
  } else {
    m_verdict->setText(preflight.hasPassed() ? tr("Nothing here speaks against it.")
                                             : tr("It can't be run now. Nothing was changed."));
  }
}

}  // namespace ops
