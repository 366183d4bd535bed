#include "widgets/pages/backups/kept_states.h"

#include <ranges>

#include "models/base/text.h"

namespace ops {

namespace {
constexpr int mostRows = 2;
}  // namespace

KeptStates::KeptStates(QWidget *parent) : Card(tr("Kept by restores"), parent) {
  m_rows = new QVBoxLayout;
  m_rows->setSpacing(space::xs);
  body()->addLayout(m_rows);
  hide();
}

void KeptStates::setHistory(const QList<RestoredPart> &history) {
  if (history == m_history) return;
  m_history = history;
  m_discards.clear();
  while (auto *item = m_rows->takeAt(0)) {
    if (item->widget() != nullptr) item->widget()->deleteLater();
    delete item;
  }
  const auto states = keptStates(history);
  setVisible(!states.isEmpty());
  for (const auto &state : states | std::views::reverse | std::views::take(mostRows)) addRow(state);
  setNote(states.size() > mostRows ? tr("the newest %1 of %2").arg(mostRows).arg(states.size()) : QString());
}

void KeptStates::addRow(const KeptState &state) {
  auto *row = new QWidget;
  auto *layout = new QHBoxLayout(row);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(space::s);
  const auto text = state.takenBack ? tr("%1 UTC: what was restored and taken back of %2")
                                    : tr("%1 UTC: what stood there before the restore of %2");
  auto *label = new ElidedLabel(text.arg(state.at.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                                         visibleText(state.backups.join(QStringLiteral(", ")))));
  auto *show = makeButton(tr("Show the run"), ButtonRole::Normal);
  auto *discard = makeButton(tr("Discard…"), ButtonRole::Normal);
  const auto named = tr(" of run %1").arg(state.run.left(8));
  show->setAccessibleName(show->text() + named);
  discard->setAccessibleName(discard->text() + named);
  connect(show, &QPushButton::clicked, this, [this, run = state.run] { Q_EMIT runRequested(run); });
  connect(discard, &QPushButton::clicked, this, [this, run = state.run] { Q_EMIT discardRequested(run); });
  ops::setBlocked(discard, m_blocked);
  m_discards.append(discard);
  layout->addWidget(label, 1);
  layout->addWidget(show);
  layout->addWidget(discard);
  m_rows->addWidget(row);
}

void KeptStates::setBlocked(const QString &why) {
  m_blocked = why;
  for (auto *button : std::as_const(m_discards)) ops::setBlocked(button, why);
}

}  // namespace ops
