#include "widgets/pages/incidents/incident_detail.h"

#include <QFileDialog>

#include "models/base/host.h"
#include "models/base/text.h"
#include "models/items/alert_items.h"
#include "models/items/attention.h"
#include "models/items/texts.h"
#include "models/journal/writer.h"
#include "models/procedures/procedure.h"
#include "widgets/report/report_file.h"
#include "widgets/theme/flow_layout.h"
#include "widgets/theme/scroll_column.h"

namespace ops {

namespace {

constexpr qsizetype fieldLetters = 500;
constexpr int noteLetters = 2'000;
constexpr int mostDues = 2;

QString fieldText(const QString &text) {
  return visibleText(text, fieldLetters);
}

/// A triage's JSON in lines: why it was as bad, and what may be behind it.
QString evidenceText(const Json &evidence) {
  QStringList lines;
  for (const auto &because : jsonMember(evidence, "because")) lines.append(fieldText(jsonText(because)));
  int number = 0;
  for (const auto &cause : jsonMember(evidence, "causes")) {
    lines.append(QStringLiteral("%1. %2").arg(++number).arg(fieldText(jsonString(cause, "title"))));
    for (const auto &text : jsonMember(cause, "evidenceFor")) {
      lines.append(QStringLiteral("    + %1").arg(fieldText(jsonText(text))));
    }
    for (const auto &text : jsonMember(cause, "evidenceAgainst")) {
      lines.append(QStringLiteral("    − %1").arg(fieldText(jsonText(text))));
    }
  }
  return lines.join(QLatin1Char('\n'));
}

}  // namespace

IncidentDetail::IncidentDetail(QWidget *parent) : QWidget(parent) {
  auto *host = new QVBoxLayout(this);
  host->setContentsMargins(0, 0, 0, 0);
  m_empty = new EmptyState(tr("No incident is selected"), tr("Select one to see what is due and what has happened."));
  m_content = new QWidget;
  host->addWidget(m_empty, 1);
  host->addWidget(m_content, 1);

  m_composer = new MessageComposer;
  connect(m_composer, &MessageComposer::sendRequested, this, &IncidentDetail::send);
  m_lessons = new IncidentLessons;
  connect(m_lessons, &IncidentLessons::rootCauseRequested, this, [this] { ask(&IncidentQuestions::rootCause); });
  connect(m_lessons, &IncidentLessons::wentWellRequested, this, [this] { ask(&IncidentQuestions::whatWentWell); });
  connect(m_lessons, &IncidentLessons::actionRequested, this, [this] { ask(&IncidentQuestions::action); });
  connect(m_lessons, &IncidentLessons::doneRequested, this, [this](int number) {
    IncidentEdit change;
    change.done = {number};
    edit(change);
  });
  auto *head = makeHead();
  auto *scroll = new ScrollColumn(QStringLiteral("scrolled"));
  scroll->content()->setContentsMargins(0, 0, space::s, 0);
  scroll->content()->setSpacing(space::m);
  m_escalation = new EscalationCard;
  connect(m_escalation, &EscalationCard::called, this, &IncidentDetail::edit);
  scroll->content()->addWidget(m_escalation);
  scroll->content()->addWidget(m_composer);
  scroll->content()->addWidget(makeFacts());
  for (auto *card : {makeTimeline(), makeEvidence()}) scroll->content()->addWidget(card);
  scroll->content()->addWidget(m_lessons);
  scroll->content()->addStretch(1);
  auto *layout = new QVBoxLayout(m_content);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(space::m);
  layout->addWidget(head);
  layout->addWidget(scroll, 1);
  setIncident(nullptr, nullptr);
}

QWidget *IncidentDetail::makeHead() {
  auto *head = new QWidget;
  auto *layout = new QVBoxLayout(head);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(space::s);
  m_title = (new PlainLabel({}, Type::Heading))->wrapped();
  m_severity = new StatusBadge(Tone::Unknown, {}, StatusBadge::Look::Pill);
  auto *first = new QHBoxLayout;
  first->setSpacing(space::m);
  first->addWidget(m_title, 1);
  first->addWidget(m_severity, 0, Qt::AlignVCenter);
  m_line = (new PlainLabel({}, Type::Body, Ink::Muted))->wrapped()->selectable();
  auto *dues = new FlowLayout(space::l);
  for (int i = 0; i < mostDues; ++i) dues->addWidget(m_dues.emplaceBack(new StatusBadge));

  m_stateBox = new QWidget;
  auto *states = new FlowLayout(space::xs);
  m_stateBox->setLayout(states);
  m_states = new QButtonGroup(this);
  for (const auto state :
       {IncidentState::Detected, IncidentState::Triaging, IncidentState::Investigating, IncidentState::Mitigating}) {
    // One leads to the next.
    if (state != IncidentState::Detected) {
      auto *next = new PlainLabel(QStringLiteral("›"), Type::Body, Ink::Muted);
      if (m_afterDetected == nullptr) m_afterDetected = next;
      states->addWidget(next);
    }
    auto *button = makeSegment(incidentStateTitle(state));
    m_states->addButton(button, static_cast<int>(state));
    states->addWidget(button);
    m_writers.append(button);
  }
  connect(m_states, &QButtonGroup::idClicked, this, [this](int id) {
    IncidentEdit change;
    change.state = static_cast<IncidentState>(id);
    // What the journal says is shown, not what was clicked.
    showHead();
    if (change.state != m_incident.state()) edit(change);
  });
  m_mitigated = new StateBanner;
  m_mitigated->setAction(tr("Set to %1").arg(incidentStateTitle(IncidentState::Mitigating)));
  connect(m_mitigated, &StateBanner::actionTriggered, this, [this] {
    IncidentEdit change;
    change.state = IncidentState::Mitigating;
    edit(change);
  });
  auto *actions = new FlowLayout(space::s);
  const auto add = [&](const QString &text, const QString &icon, auto slot) {
    auto *button = makeButton(text, ButtonRole::Normal, icon);
    connect(button, &QPushButton::clicked, this, slot);
    actions->addWidget(button);
    return button;
  };
  m_resolve = add(tr("Resolve…"), {}, [this] { ask(&IncidentQuestions::whatEndedIt); });
  m_reopen = add(tr("Open again…"), QStringLiteral("undo"), [this] { ask(&IncidentQuestions::whyItIsNotOver); });
  m_review =
      add(tr("Post-mortem is done…"), QStringLiteral("check"), [this] { ask(&IncidentQuestions::whetherReviewed); });
  m_writers += {m_resolve, m_reopen, m_review};
  add(tr("Save the report…"), QStringLiteral("export"), &IncidentDetail::saveReport);
  // Last: it goes when it is clicked, and nothing else may come under the mouse then.
  m_take = add(tr("I take it"), QStringLiteral("check"), &IncidentDetail::take);
  m_writers.append(m_take);

  layout->addLayout(first);
  layout->addWidget(m_line);
  layout->addLayout(dues);
  layout->addWidget(m_stateBox);
  layout->addWidget(m_mitigated);
  layout->addLayout(actions);
  return head;
}

Card *IncidentDetail::makeFacts() {
  auto *card = new Card(tr("Impact and roles"));
  auto *facts = makeButton(tr("Edit…"), ButtonRole::Quiet);
  auto *roles = makeButton(tr("Roles…"), ButtonRole::Quiet);
  connect(facts, &QPushButton::clicked, this, [this] { ask(&IncidentQuestions::facts); });
  connect(roles, &QPushButton::clicked, this, [this] { ask(&IncidentQuestions::roles); });
  m_writers += {facts, roles};
  card->addAction(facts);
  card->addAction(roles);
  m_facts = new KeyValueGrid;
  card->body()->addWidget(m_facts);
  return card;
}

Card *IncidentDetail::makeEvidence() {
  m_evidenceCard = new Card(tr("What triage saw"));
  m_evidence = (new PlainLabel)->wrapped()->selectable();
  m_evidenceCard->body()->addWidget(m_evidence);
  return m_evidenceCard;
}

Card *IncidentDetail::makeTimeline() {
  auto *card = new Card(tr("What happened"));
  card->setNote(tr("UTC, the newest first; alerts and procedures come in by themselves"));
  m_note = new QLineEdit;
  m_note->setMaxLength(noteLetters);
  m_note->setPlaceholderText(tr("What was seen or done"));
  m_note->setAccessibleName(tr("Note"));
  m_addNote = makeButton(tr("Add the note"));
  m_writers.append(m_addNote);
  auto *line = new QHBoxLayout;
  line->setSpacing(space::s);
  line->addWidget(m_note, 1);
  line->addWidget(m_addNote);
  connect(m_addNote, &QPushButton::clicked, this, &IncidentDetail::addNote);
  connect(m_note, &QLineEdit::returnPressed, this, &IncidentDetail::addNote);
  m_timeline = new IncidentTimeline;
  card->body()->addLayout(line);
  card->body()->addWidget(m_timeline);
  return card;
}

void IncidentDetail::setIncident(const Incident *incident, PageContext *context) {
  const bool isShown = incident != nullptr && context != nullptr && context->incidents != nullptr;
  m_empty->setVisible(!isShown);
  m_content->setVisible(isShown);
  m_context = context;
  if (!isShown || incident->uuid != m_incident.uuid) {
    m_timeline->clear();
    m_mitigating.reset();
    // What was begun for one is found there again.
    m_drafts[m_incident.uuid] = m_note->text();
    m_note->setText(isShown ? m_drafts.take(incident->uuid) : QString());
    m_told = -1;
  }
  m_incident = isShown ? *incident : Incident();
  if (!isShown) return;
  showHead();
  showFacts();
  m_escalation->setIncident(m_incident, *m_context);
  showEvidence();
  m_composer->setIncident(m_incident, *m_context);
  const auto why = m_context->incidents->whyNotWritable();
  for (auto *button : std::as_const(m_writers)) setBlocked(button, why);
  m_lessons->setIncident(m_incident, why, m_context->wallTime().toUTC().date());
  readStory();
}

void IncidentDetail::showHead() {
  const auto now = m_context->moment();
  m_title->setText(fieldText(m_incident.title));
  m_severity->setStatus(m_incident.isOpen() ? severityTone(m_incident.severity) : Tone::Neutral,
                        severityName(m_incident.severity));
  const auto duration = figure::steadyDuration(m_incident.duration(now));
  const auto since = momentText(m_incident.openedAt().utc, now.utc);
  m_line->setText(
      m_incident.isOpen()
          ? tr("%1 · open for %2, since %3, by %4").arg(m_incident.id, duration, since, fieldText(m_incident.openedBy))
          : tr("%1 · %2 · was open for %3, since %4, by %5")
                .arg(m_incident.id, incidentStateTitle(m_incident.state()), duration, since,
                     fieldText(m_incident.openedBy)));
  const auto dues = incidentDues(m_context->system(), m_context->incidents->spec(), m_incident, now);
  for (int i = 0; i < m_dues.size(); ++i) {
    m_dues[i]->setVisible(i < dues.size());
    if (i < dues.size()) m_dues[i]->setStatus(dues[i].tone, dues[i].text);
  }
  const auto state = m_incident.state();
  m_stateBox->setVisible(m_incident.isOpen());
  askWhetherMitigated();
  if (auto *button = m_states->button(static_cast<int>(state))) button->setChecked(true);
  // Nothing goes back to before somebody had taken it on.
  m_states->button(static_cast<int>(IncidentState::Detected))->setVisible(state == IncidentState::Detected);
  m_afterDetected->setVisible(state == IncidentState::Detected);
  const bool isTaken = m_incident.acknowledged.has_value();
  m_take->setVisible(m_incident.isOpen() && !isTaken);
  setButtonRole(m_take, ButtonRole::Primary);
  m_take->setIcon(themeIcon(QStringLiteral("check"), true));
  m_resolve->setVisible(m_incident.isOpen());
  m_reopen->setVisible(!m_incident.isOpen());
  m_review->setVisible(state == IncidentState::Resolved);
}

void IncidentDetail::showFacts() {
  const auto set = [this](const QString &name, const QString &text, const QString &ifEmpty) {
    m_facts->setValue(name, text.isEmpty() ? ifEmpty : visibleText(text), Type::Body,
                      text.isEmpty() ? Ink::Muted : Ink::Text);
  };
  set(tr("Impact"), m_incident.impact, tr("not known yet: what can users not do?"));
  set(tr("Affected"), m_incident.component, tr("not said"));
  for (const auto role : incidentRoles()) set(incidentRoleTitle(role), m_incident.role(role), tr("nobody yet"));
}

void IncidentDetail::showEvidence() {
  m_evidenceCard->setVisible(!m_incident.triages.isEmpty());
  if (m_incident.triages.isEmpty()) return;
  const auto &last = m_incident.triages.last();
  const auto earlier = static_cast<int>(m_incident.triages.size()) - 1;
  auto note = momentText(last.at, m_context->wallTime());
  if (earlier > 0) note = tr("%1; %n earlier one(s) in the report", nullptr, earlier).arg(note);
  m_evidenceCard->setNote(note);
  m_evidence->setText(evidenceText(last.found));
}

void IncidentDetail::readStory() {
  const auto revision = m_context->incidents->revision();
  if (m_reading || revision == m_told) return;
  m_reading = true;
  m_told = revision;
  launch<IncidentStory>(m_context->incidents->story(m_incident), this,
                        [this, uuid = m_incident.uuid](const Result<IncidentStory> &story) {
                          m_reading = false;
                          if (uuid != m_incident.uuid) return;
                          if (!story) Q_EMIT failed(story.error());
                          if (story) {
                            const auto *run = runThatMayHaveMitigated(*story);
                            m_mitigating = run == nullptr ? std::nullopt : std::optional(*run);
                            m_timeline->show(story->timeline);
                          }
                          if (m_context == nullptr || m_context->incidents == nullptr) return;
                          askWhetherMitigated();
                          readStory();  // news meanwhile
                        });
}

/// A run ends well whether or not that has helped: what still fires is not mitigated, and else people say so.
void IncidentDetail::askWhetherMitigated() {
  const auto *alerts = m_context->alerts;
  const bool isFiring = alerts != nullptr && isStillFiring(m_incident, alerts->alerts());
  if (!m_mitigating || isFiring || m_incident.state() >= IncidentState::Mitigating) return m_mitigated->clear();
  const auto title = m_mitigating->title.isEmpty() ? m_mitigating->procedure : procedureText(m_mitigating->title);
  m_mitigated->setNote(tr("“%1” ended well, %2. Is it mitigated?")
                           .arg(fieldText(title), momentText(m_mitigating->closedAt, m_context->wallTime())));
}

QWidget *IncidentDetail::firstAction() const {
  for (auto *button : {m_take, m_resolve, m_reopen}) {
    if (button->isVisible() && button->isEnabled()) return button;
  }
  return nullptr;
}

void IncidentDetail::run(Op<Incident> op, const std::function<void(const Result<Incident> &)> &done) {
  Q_EMIT asked();
  launch<Incident>(std::move(op), this, [this, done](const Result<Incident> &incident) {
    if (done) done(incident);
    if (!incident) Q_EMIT failed(incident.error());
  });
}

void IncidentDetail::edit(const IncidentEdit &edit) {
  if (m_context == nullptr || m_context->incidents == nullptr) return;
  run(m_context->incidents->edit(m_incident.uuid, edit));
}

void IncidentDetail::ask(void (IncidentQuestions::*question)() const) {
  if (m_context == nullptr) return;
  const IncidentQuestions questions(m_incident, *m_context, this, [this, uuid = m_incident.uuid](const auto &answer) {
    if (m_context != nullptr && m_context->incidents != nullptr) run(m_context->incidents->edit(uuid, answer));
  });
  (questions.*question)();
}

void IncidentDetail::take() {
  IncidentEdit change;
  change.roles.insert(IncidentRole::Commander, osUser());
  if (m_incident.state() == IncidentState::Detected) change.state = IncidentState::Triaging;
  edit(change);
}

void IncidentDetail::addNote() {
  const auto text = m_note->text().trimmed();
  if (text.isEmpty() || !m_addNote->isEnabled() || m_context == nullptr || m_context->incidents == nullptr) return;
  IncidentEdit change;
  change.note = text;
  run(m_context->incidents->edit(m_incident.uuid, change), [this, text](const Result<Incident> &written) {
    if (written && m_note->text().trimmed() == text) m_note->clear();
  });
}

void IncidentDetail::send(const QString &text, bool byHand) {
  if (m_context == nullptr || m_context->incidents == nullptr) return;
  run(m_context->incidents->send(m_incident.uuid, text, byHand),
      [this, uuid = m_incident.uuid](const Result<Incident> &sent) {
        m_composer->endSending(uuid, sent && sent->messages.last().outcome == OutcomeKind::Succeeded);
      });
}

void IncidentDetail::saveReport() {
  auto *dialog = new QFileDialog(this, tr("Save the report"), m_incident.id + QStringLiteral(".html"),
                                 tr("Web page (*.html);;Markdown (*.md);;PDF (*.pdf)"));
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setDefaultSuffix(QStringLiteral("html"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
    dialog->setDefaultSuffix(filter.section(QStringLiteral("*."), 1).chopped(1));
  });
  connect(dialog, &QFileDialog::fileSelected, this, &IncidentDetail::writeReport);
  dialog->open();
}

void IncidentDetail::writeReport(const QString &path) {
  const auto form = reportForm(path);
  if (!form) {
    return Q_EMIT failed({ErrorCode::Usage, tr("Saving the report"), path, tr("the name says no form"),
                          tr("Name it .html, .md or .pdf.")});
  }
  if (m_context == nullptr || m_context->incidents == nullptr) return;
  Q_EMIT asked();
  // Told anew: the timeline on the screen may be a second old.
  launch<IncidentStory>(m_context->incidents->story(m_incident), this,
                        [this, path, form = *form](const Result<IncidentStory> &story) {
                          if (!story) return Q_EMIT failed(story.error());
                          if (m_context == nullptr || m_context->incidents == nullptr) return;
                          const auto report = makeReport(m_context->system(), *story, m_context->moment());
                          launch<QByteArray>(reportFile(m_context->incidents->spec(), report, form), this,
                                             [this, path](const Result<QByteArray> &bytes) {
                                               if (!bytes) return Q_EMIT failed(bytes.error());
                                               putReport(path, *bytes);
                                             });
                        });
}

void IncidentDetail::putReport(const QString &path, const QByteArray &bytes) {
  auto host = makeLocalHost();
  launch<Done>(host->put(path, bytes), this, [this, path](const Result<Done> &written) {
    if (written) {
      Q_EMIT saved(path);
    } else {
      Q_EMIT failed(written.error());
    }
  });
  host.release()->setParent(this);
}

}  // namespace ops
