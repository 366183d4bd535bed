#include "widgets/pages/alerts/alert_detail.h"

#include "models/base/text.h"
#include "models/items/attention.h"
#include "widgets/pages/page.h"
#include "widgets/pages/procedure_offer.h"
#include "widgets/theme/blocked_note.h"
#include "widgets/theme/flow_layout.h"
#include "widgets/theme/freshness_label.h"
#include "widgets/theme/scroll_column.h"

namespace ops {

namespace {

constexpr qsizetype shownChanges = 8;
constexpr qsizetype detailLetters = 160;

QString shown(const QString &text) {
  return visibleText(text, detailLetters);
}

}  // namespace

AlertDetail::AlertDetail(QWidget *parent) : QWidget(parent) {
  auto *host = new QVBoxLayout(this);
  host->setContentsMargins(0, 0, 0, 0);
  m_empty = new EmptyState(tr("No alert is selected"), tr("Select one to see its rule and what can be done."));
  m_content = new QWidget;
  host->addWidget(m_empty, 1);
  host->addWidget(m_content, 1);

  m_title = (new PlainLabel({}, Type::Heading))->wrapped();
  m_severity = new StatusBadge(Tone::Unknown, {}, StatusBadge::Look::Pill);
  auto *head = new QHBoxLayout;
  head->setSpacing(space::m);
  head->addWidget(m_title, 1);
  head->addWidget(m_severity, 0, Qt::AlignVCenter);
  m_text = (new PlainLabel)->wrapped()->selectable();
  m_answer = new StatusBadge;
  m_acknowledge = makeButton(tr("Acknowledge…"), ButtonRole::Primary, QStringLiteral("check"));
  m_silence = makeButton(tr("Silence…"), ButtonRole::Normal, QStringLiteral("pause"));
  m_endSilence = makeButton(tr("End the silence"), ButtonRole::Normal, QStringLiteral("play"));
  m_triage = makeButton(tr("Triage this alert"), ButtonRole::Normal, QStringLiteral("search"));
  setPlainToolTip(m_triage, tr("Looks at everything for what is behind this alert; changes nothing."));
  auto *actions = new FlowLayout(space::s);
  for (auto *button : {m_acknowledge, m_silence, m_endSilence, m_triage}) actions->addWidget(button);
  connect(m_acknowledge, &QPushButton::clicked, this, [this] { Q_EMIT acknowledgeRequested(m_key); });
  connect(m_silence, &QPushButton::clicked, this, [this] { Q_EMIT silenceRequested(m_key); });
  connect(m_triage, &QPushButton::clicked, this, [this] { Q_EMIT triageRequested(m_key); });
  connect(m_endSilence, &QPushButton::clicked, this, [this] { Q_EMIT endSilenceRequested(m_key); });

  m_figure = new AlertHistory;
  m_proceduresCard = new Card(tr("Procedures that fit"));
  m_procedures = new QVBoxLayout;
  m_procedures->setSpacing(space::s);
  m_proceduresCard->body()->addLayout(m_procedures);
  auto *facts = new Card;
  m_facts = new KeyValueGrid;
  facts->body()->addWidget(m_facts);
  m_dependentsCard = new Card(tr("What depends on it"));
  m_dependents = (new PlainLabel)->wrapped()->selectable();
  m_dependentsCard->body()->addWidget(m_dependents);
  auto *history = new Card(tr("Lately"));
  m_history = (new PlainLabel)->wrapped()->selectable();
  history->body()->addWidget(m_history);

  auto *scroll = new ScrollColumn(QStringLiteral("scrolled"));
  scroll->content()->setContentsMargins(0, 0, space::s, 0);
  scroll->content()->setSpacing(space::m);
  scroll->content()->addWidget(m_text);
  scroll->content()->addWidget(m_answer);
  scroll->content()->addLayout(actions);
  scroll->content()->addWidget(new BlockedNote({m_acknowledge, m_silence, m_endSilence}));
  for (auto *card : {m_proceduresCard, static_cast<Card *>(m_figure), facts, m_dependentsCard, history})
    scroll->content()->addWidget(card);
  scroll->content()->addStretch(1);
  auto *layout = new QVBoxLayout(m_content);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(space::s);
  layout->addLayout(head);
  layout->addWidget(scroll, 1);
  setCase(nullptr, nullptr);
}

void AlertDetail::setCase(const AlertCase *entry, PageContext *context) {
  const bool isShown = entry != nullptr && context != nullptr && context->alerts != nullptr;
  m_empty->setVisible(!isShown);
  m_content->setVisible(isShown);
  if (!isShown || entry->alert.key != m_key) {
    m_key = isShown ? entry->alert.key : QString();
    m_shown.reset();
    m_facts->clear();
  }
  m_figure->setCase(isShown ? entry : nullptr, isShown ? context : nullptr);
  if (!isShown) return;
  const auto &alert = entry->alert;
  m_title->setText(alert.title);
  m_severity->setStatus(severityTone(alert.severity), severityName(alert.severity));
  m_text->setText(alert.text);
  const auto answer = answerState(*entry, context->system(), context->wallTime());
  m_answer->setStatus(answer.tone, answer.toString());
  showFacts(*entry, *context);
  showDependents(*entry, *context);
  showHistory(*entry, *context);
  showProcedures(*entry, *context);
  updateButtons(*entry, *context);
}

void AlertDetail::showFacts(const AlertCase &entry, const PageContext &context) {
  const auto now = context.wallTime();
  const auto &record = entry.record;
  QList<std::pair<QString, QString>> facts;
  const auto add = [&facts](const QString &name, const QString &value) {
    if (!value.isEmpty()) facts.append({name, value});
  };
  add(tr("Rule"), ruleText(entry, context.system(), context.environment().name));
  auto since = tr("%1 ago").arg(ageText(entry.alert.since, context.now()));
  if (record.firedAt.isValid()) since = tr("%1, %2").arg(momentText(record.firedAt, now), since);
  // Of its own, Opsdeck knows only since when one of its consoles has seen it.
  add(entry.source == AlertCase::Source::AlertManager ? tr("Began") : tr("Seen since"), since);
  if (record.graverAt.isValid() && entry.alert.severity <= record.severity) {
    add(tr("%1 since").arg(severityName(record.severity)), momentText(record.graverAt, now));
  }
  if (entry.alert.flaps > 0) add(tr("Came back"), tr("%n time(s) before it was over", nullptr, entry.alert.flaps));
  const auto due = responseDue(context.system(), entry.alert, record);
  if (due.isValid() && entry.needsAnswer(now)) add(tr("Answer by"), deadlineText(due, now));
  if (record.isAcknowledged()) {
    const auto at = momentText(record.acknowledgedAt, now);
    add(tr("Owner"), record.comment.isEmpty()
                         ? tr("%1, since %2").arg(shown(record.owner), at)
                         : tr("%1, since %2: %3").arg(shown(record.owner), at, shown(record.comment)));
  }
  if (entry.incident) {
    const auto &commander = entry.incident->commander;
    add(tr("Incident"), commander.isEmpty() ? tr("%1, no commander yet").arg(entry.incident->id)
                                            : tr("%1, commander %2").arg(entry.incident->id, shown(commander)));
  }
  if (record.isSilenced(now)) {
    add(tr("Silence"),
        tr("until %1, by %2: %3")
            .arg(momentText(record.silencedUntil, now), shown(record.silencedBy), shown(record.silenceComment)));
  }
  for (const auto &silence : entry.silences) {
    QStringList matchers;
    for (const auto &matcher : silence.matchers) matchers.append(matcher.toString());
    add(tr("It silences"), shown(matchers.join(QStringLiteral(", "))));
  }
  add(tr("Mind"), entry.note);
  add(tr("Source"), sourceTitle(entry.source));
  add(tr("Key"), shown(entry.alert.key));
  QStringList names;
  for (const auto &[name, value] : std::as_const(facts)) names.append(name);
  if (names != m_factNames) m_facts->clear();
  m_factNames = names;
  for (const auto &[name, value] : std::as_const(facts)) m_facts->setValue(name, value);
}

void AlertDetail::showDependents(const AlertCase &entry, const PageContext &context) {
  QStringList lines;
  const auto dependents = dependentsOf(entry.alert, context.system());
  if (!dependents.isEmpty()) lines.append(dependents.join(QStringLiteral(", ")));
  QStringList explained;
  for (const auto &other : context.alerts->alerts()) {
    if (other.alert.explainedBy == entry.alert.title) explained.append(other.alert.title);
  }
  explained.removeDuplicates();
  if (!explained.isEmpty()) lines.append(tr("It explains the alerts of %1.").arg(explained.join(QStringLiteral(", "))));
  m_dependents->setText(lines.join(QLatin1Char('\n')));
  m_dependentsCard->setVisible(!lines.isEmpty());
}

void AlertDetail::showHistory(const AlertCase &entry, const PageContext &context) {
  QStringList lines;
  const auto now = context.wallTime();
  const auto changes = context.alerts->history(entry.alert.key);
  for (const auto &change : changes.mid(0, shownChanges)) {
    const bool isByPerson = !QStringList{"fired", "rose", "resolved"}.contains(change.change);
    auto line = QStringLiteral("%1  %2").arg(momentText(change.at, now), alertChangeTitle(change.change));
    if (isByPerson) line = tr("%1 by %2").arg(line, shown(change.actor));
    lines.append(change.text.isEmpty() ? line : tr("%1: %2").arg(line, shown(change.text)));
  }
  if (changes.size() > shownChanges) {
    lines.append(tr("… and %n earlier one(s): see Audit", nullptr, int(changes.size() - shownChanges)));
  }
  if (lines.isEmpty()) {
    lines.append(entry.source == AlertCase::Source::AlertManager
                     ? tr("Its beginning and end are Alertmanager's to remember; nobody has acknowledged it here.")
                     : tr("The journal says nothing of it yet."));
  }
  m_history->setText(lines.join(QLatin1Char('\n')));
}

/// What fits may change with the state of others.
void AlertDetail::showProcedures(const AlertCase &entry, PageContext &context) {
  const auto &alert = entry.alert;
  auto fitting =
      fittingProcedures(context.system(), context.status != nullptr ? context.status->status() : EnvironmentStatus{},
                        alert.kind, alert.subject, alert.key.section(QLatin1Char('/'), -1));
  if (m_shown == fitting) return;
  m_shown = fitting;
  while (auto *item = m_procedures->takeAt(0)) {
    delete item->widget();
    delete item;
  }
  for (const auto &name : fitting.names) {
    const auto *procedure = context.procedure(name);
    if (procedure != nullptr) m_procedures->addWidget(new ProcedureOffer(*procedure, fitting.inputs, context));
  }
  if (m_procedures->count() > 0) return;
  const auto why = !fitting.after.isEmpty() ? tr("None before %1 is back.").arg(fitting.after)
                   : fitting.needsTriage ? tr("Data is missing: find out with Triage what is so before you start one.")
                                         : tr("None by its kind. Triage looks at everything and may find one.");
  m_procedures->addWidget((new PlainLabel(why, Type::Body, Ink::Muted))->wrapped());
}

void AlertDetail::updateButtons(const AlertCase &entry, const PageContext &context) {
  const auto notWritable = context.alerts->whyNotWritable();
  const bool isPending = entry.alert.state == Alert::State::Pending;
  setBlocked(m_acknowledge, isPending ? tr("It has not lasted long enough to be an alert.") : notWritable);
  m_acknowledge->setText(entry.record.isAcknowledged() ? tr("Give it to another…") : tr("Acknowledge…"));
  const bool needsAnswer = entry.needsAnswer(context.wallTime());
  setButtonRole(m_acknowledge, needsAnswer ? ButtonRole::Primary : ButtonRole::Normal);
  m_acknowledge->setIcon(themeIcon(QStringLiteral("check"), needsAnswer));
  const bool isSilenced = entry.record.isSilenced(context.wallTime());
  m_silence->setVisible(!isSilenced);
  m_endSilence->setVisible(isSilenced);
  for (auto *button : {m_silence, m_endSilence}) setBlocked(button, context.alerts->whyNotSilenceable(entry));
}

QWidget *AlertDetail::firstAction() const {
  for (auto *button : {m_acknowledge, m_silence, m_endSilence}) {
    if (button->isVisible() && button->isEnabled()) return button;
  }
  return nullptr;
}

}  // namespace ops
