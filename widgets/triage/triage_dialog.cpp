#include "widgets/triage/triage_dialog.h"

#include <QClipboard>
#include <QGuiApplication>

#include "models/base/clock.h"
#include "models/base/text.h"
#include "models/incidents/investigation.h"
#include "models/incidents/triage_text.h"
#include "models/items/attention.h"
#include "models/items/wall_view.h"
#include "models/journal/writer.h"
#include "widgets/pages/incident_form.h"
#include "widgets/pages/page.h"
#include "widgets/pages/procedure_offer.h"
#include "widgets/wizard/tier_band.h"

namespace ops {

namespace {

constexpr qsizetype mostCauses = 6;
constexpr int leftWidth = 380;
constexpr qsizetype triageLetters = 400;

Observation observationOf(const Json &json) {
  using Weight = Observation::Weight;
  Observation seen{jsonString(json, "id"), jsonString(json, "title"), jsonString(json, "text"), Weight::NotKnown};
  const auto weight = jsonString(json, "weight");
  for (const auto each : {Weight::Fine, Weight::Notable, Weight::Bad}) {
    if (weight == observationWeightName(each)) seen.weight = each;
  }
  return seen;
}

PlainLabel *addLine(QVBoxLayout *layout, const QString &mark, const QString &meaning, const QString &text, Ink ink) {
  auto *line = new QHBoxLayout;
  line->setSpacing(space::s);
  auto *sign = new PlainLabel(mark, Type::Strong, ink);
  sign->setFixedWidth(space::m);
  sign->setAccessibleName(meaning);
  auto *label = (new PlainLabel(visibleText(text, triageLetters)))->wrapped()->selectable();
  line->addWidget(sign, 0, Qt::AlignTop);
  line->addWidget(label, 1);
  layout->addLayout(line);
  return label;
}

}  // namespace

TriageDialog::TriageDialog(PageContext &context, QWidget *parent)
    : TriageDialog(
          context,
          [&context] { return investigate({*context.backends, context.journal, context.status, context.alerts}); },
          parent) {}

TriageDialog::TriageDialog(PageContext &context, Look look, QWidget *parent)
    : QDialog(parent, Qt::Window), m_context(context), m_look(std::move(look)) {
  setAttribute(Qt::WA_DeleteOnClose);
  setMinimumSize(withinScreen(*this, {820, 520}));
  setWindowTitle(tr("%1 · Triage · Opsdeck").arg(tierTitle(context.environment().tier)));
  build();
  connect(&m_context, &PageContext::ticked, this, &TriageDialog::showAge);
  this->look();
}

void TriageDialog::build() {
  const auto &system = m_context.system();
  auto *band = new TierBand;
  band->setEnvironment(visibleText(system.title.isEmpty() ? system.name : system.title), m_context.environment());
  m_header = new SectionHeader(tr("Triage"));

  m_seen = new ObservationList;
  m_seenCard = new Card(tr("What was seen"));
  m_seenCard->setFlush(true);
  m_seenCard->body()->addWidget(m_seen, 1);
  m_seenCard->setFixedWidth(leftWidth);

  auto *verdict = new Card;
  m_severity = new StatusBadge(Tone::Busy, {}, StatusBadge::Look::Pill);
  m_because = (new PlainLabel)->wrapped()->selectable();
  m_subject = (new PlainLabel({}, Type::Strong))->wrapped();
  m_subject->hide();
  verdict->body()->addWidget(m_subject);
  verdict->body()->addWidget(m_severity, 0, Qt::AlignLeft);
  verdict->body()->addWidget(m_because);
  m_age = (new PlainLabel({}, Type::Body, Ink::Muted))->wrapped();
  m_age->hide();
  verdict->body()->addWidget(m_age);
  m_causes = new QVBoxLayout;
  m_causes->setSpacing(space::m);
  m_right = new ScrollColumn(QStringLiteral("scrolled"));
  m_right->content()->setContentsMargins(0, 0, space::s, 0);
  m_right->content()->setSpacing(space::m);
  m_right->content()->addWidget(verdict);
  m_right->content()->addLayout(m_causes);
  m_right->content()->addStretch(1);

  auto *columns = new QHBoxLayout;
  columns->setSpacing(space::l);
  columns->addWidget(m_seenCard);
  columns->addWidget(m_right, 1);
  auto *body = new QVBoxLayout;
  body->setContentsMargins(space::xl, space::l, space::xl, space::l);
  body->setSpacing(space::m);
  body->addWidget(m_header);
  body->addLayout(columns, 1);
  auto *layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(band);
  layout->addLayout(body, 1);
  layout->addWidget(makeRule());
  layout->addWidget(buildFooter());
  m_close->setFocus();
}

QWidget *TriageDialog::buildFooter() {
  auto *footer = new QWidget;
  auto *line = new QHBoxLayout(footer);
  line->setContentsMargins(space::l, space::m, space::l, space::m);
  line->setSpacing(space::m);
  auto *promise =
      new PlainLabel(tr("Triage looks and changes nothing. What to do is yours to decide."), Type::Body, Ink::Muted);
  line->addWidget(promise->wrapped(), 1);
  m_incident = makeButton(tr("Open an incident…"), ButtonRole::Normal, QStringLiteral("incidents"));
  m_attach = makeButton({}, ButtonRole::Normal, QStringLiteral("incidents"));
  m_copy = makeButton(tr("Copy as text"), ButtonRole::Normal, QStringLiteral("copy"));
  m_again = makeButton(tr("Look again"), ButtonRole::Normal, QStringLiteral("refresh"));
  m_close = makeButton(tr("Close"));
  m_close->setDefault(true);
  for (auto *button : {m_attach, m_incident, m_copy, m_again, m_close}) line->addWidget(button);
  connect(m_incident, &QPushButton::clicked, this, &TriageDialog::openIncident);
  connect(m_attach, &QPushButton::clicked, this, &TriageDialog::attach);
  if (m_context.incidents != nullptr) {
    connect(m_context.incidents, &IncidentBook::changed, this, &TriageDialog::updateAttach);
  }
  updateAttach();
  connect(m_copy, &QPushButton::clicked, this, &TriageDialog::copy);
  connect(m_again, &QPushButton::clicked, this, &TriageDialog::look);
  connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
  return footer;
}

void TriageDialog::setAlert(const QString &key) {
  const auto *entry = m_context.alerts == nullptr ? nullptr : m_context.alerts->find(key);
  m_alert = entry == nullptr ? std::nullopt : std::optional(entry->alert);
  showSubject();
  if (!m_triage) return;
  take(m_triage->findings);
  constexpr qint64 freshMs = 15'000;
  if (m_triage->findings.at.msecsTo(utcNow()) > freshMs) look();
}

void TriageDialog::showSubject() {
  m_subject->setVisible(m_alert.has_value());
  if (m_alert) m_subject->setText(tr("Alert: %1: %2").arg(m_alert->title, visibleText(m_alert->text, triageLetters)));
}

void TriageDialog::look() {
  if (m_looking) return;
  setBlocked(m_again, tr("It is still looking."));
  setBlocked(m_copy, m_triage ? QString() : tr("There is nothing to copy yet."));
  const auto *book = m_context.incidents;
  setBlocked(m_incident, book == nullptr ? tr("The journal is not open.") : book->whyNotWritable());
  m_header->setNote(tr("Looking at everything at once"));
  m_looking = launch<Findings>(m_look(), this, [this](const Result<Findings> &findings) {
    m_looking.clear();
    setBlocked(m_again, {});
    if (findings) return take(*findings);
    m_severity->setStatus(Tone::Unknown, tr("Not known"));
    m_because->setText(visibleText(findings.error().toString(), triageLetters));
  });
  connect(m_looking, &Operation::progressed, this, &TriageDialog::takeProgress);
  // What was found before stays until there is something better.
  if (!m_triage) takeProgress(Json::object());
}

void TriageDialog::takeProgress(const Json &progress) {
  if (m_triage) return;
  QList<Observation> seen;
  for (const auto &each : jsonMember(progress, "observations")) seen.append(observationOf(each));
  m_seen->show(seen);
  m_seenCard->setNote(tr("%n so far", nullptr, static_cast<int>(seen.size())));
  m_severity->setStatus(Tone::Busy, tr("Looking"));
  const auto open = static_cast<int>(jsonInteger(progress, "open"));
  m_because->setText(
      open > 0 ? tr("Services, queues, jobs, logs, models, the machine, changes and backups are asked at once; still "
                    "to come: %n answer(s). Who is silent for 15 s counts as not known.",
                    nullptr, open)
               : tr("Services, queues, jobs, logs, models, the machine, changes and backups are asked at once."));
}

void TriageDialog::take(const Findings &findings) {
  auto all = findings;
  const auto isSeen = [this](const Alert &alert) { return alert.key == m_alert->key; };
  if (m_alert && std::ranges::none_of(all.alerts, isSeen)) all.alerts.append(*m_alert);
  m_triage = judge(m_context.system(), all);
  updateAttach();
  setBlocked(m_copy, {});
  const auto seen = observations(m_triage->findings);
  m_seen->show(seen);
  m_seenCard->setNote(tr("%n in all", nullptr, static_cast<int>(seen.size())));
  m_header->setNote(tr("as of %1").arg(findings.at.toUTC().toString(QStringLiteral("HH:mm:ss 'UTC'"))));
  showAge();
  showVerdict();
  showCauses();
}

/// A verdict is of its time; whether what it saw is still so, the alerts tell.
void TriageDialog::showAge() {
  if (!m_triage) return;
  const auto &findings = m_triage->findings;
  const Milliseconds age(findings.at.msecsTo(m_context.wallTime()));
  constexpr Milliseconds fresh{10'000};
  m_age->setVisible(age >= fresh);
  if (age < fresh) return;
  auto text = tr("looked %1 ago").arg(formatDuration(age));
  const auto *desk = m_context.alerts;
  const auto goesOn = [desk](const Alert &alert) {
    const auto *entry = desk->find(alert.key);
    return alert.isOpen() && entry != nullptr && entry->alert.state != Alert::State::Recovering;
  };
  const bool hadAlerts = std::ranges::any_of(findings.alerts, &Alert::isOpen);
  if (desk != nullptr && hadAlerts && std::ranges::none_of(findings.alerts, goesOn)) {
    text = tr("%1; none of its alerts fires any more: look again").arg(text);
  }
  m_age->setText(text);
}

void TriageDialog::showVerdict() {
  const auto &classification = m_triage->classification;
  const auto notKnown = titlesOf(m_triage->findings, Observation::Weight::NotKnown).size();
  if (classification.severity) {
    m_severity->setStatus(severityTone(*classification.severity),
                          tr("Severity %1").arg(severityName(*classification.severity)));
    m_because->setText(classification.because.join(QLatin1Char('\n')));
  } else if (notKnown > 0) {
    m_severity->setStatus(Tone::Unknown, tr("Nothing that is known"));
    m_because->setText(
        tr("What was seen is as it should be; not known: %n thing(s).", nullptr, static_cast<int>(notKnown)));
  } else if (const auto notable = titlesOf(m_triage->findings, Observation::Weight::Notable); !notable.isEmpty()) {
    m_severity->setStatus(Tone::Notice, tr("Nothing alarming"));
    m_because->setText(
        tr("No limit is crossed, and nothing fails. Worth a look: %1.").arg(notable.join(QStringLiteral(", "))));
  } else {
    m_severity->setStatus(Tone::Ok, tr("Nothing is wrong"));
    m_because->setText(tr("Everything that was asked has answered, and is as it should be."));
  }
}

void TriageDialog::showCauses() {
  // A button that has the focus must not take it along.
  const bool hadFocus = m_right->isAncestorOf(focusWidget());
  while (auto *item = m_causes->takeAt(0)) {
    delete item->widget();
    delete item;
  }
  const auto &causes = m_triage->causes;
  if (!causes.isEmpty()) {
    m_causes->addWidget(new PlainLabel(tr("What may be behind it, the most likely first"), Type::Title));
  } else if (m_triage->classification.severity) {
    m_causes->addWidget((new PlainLabel(tr("Nothing that was seen points to a cause. Look at what is bad or not known "
                                           "at the left, and at the logs."),
                                        Type::Body, Ink::Muted))
                            ->wrapped());
  }
  int number = 0;
  for (const auto &cause : causes.mid(0, mostCauses)) m_causes->addWidget(makeCause(cause, ++number));
  if (causes.size() > mostCauses) {
    m_causes->addWidget(
        new PlainLabel(tr("Left out: %n less likely one(s).", nullptr, static_cast<int>(causes.size() - mostCauses)),
                       Type::Body, Ink::Muted));
  }
  if (hadFocus) m_again->setFocus();
}

QWidget *TriageDialog::makeCause(const Cause &cause, int number) {
  auto *card = new Card;
  auto *body = card->body();
  const auto title = QStringLiteral("%1. %2").arg(number).arg(visibleText(cause.title, triageLetters));
  body->addWidget((new PlainLabel(title, Type::Title))->wrapped());
  body->setSpacing(space::xs);
  for (const auto &text : cause.evidenceFor)
    addLine(body, QStringLiteral("+"), tr("Speaks for it"), text, Ink::Critical);
  for (const auto &text : cause.evidenceAgainst) {
    addLine(body, QStringLiteral("−"), tr("Speaks against it"), text, Ink::Ok);
  }
  for (const auto &text : cause.notKnown) {
    addLine(body, QStringLiteral("?"), tr("Not known"), tr("Not known: %1").arg(text), Ink::Unknown);
  }
  if (!cause.toTell.isEmpty()) {
    addLine(body, QStringLiteral("→"), tr("How to tell"), tr("To tell: %1").arg(cause.toTell), Ink::Muted)
        ->setInk(Ink::Muted);
  }
  const auto *procedure = procedureFor(cause, m_context.procedures);
  body->addSpacing(space::s);
  if (procedure != nullptr) {
    body->addWidget(new ProcedureOffer(*procedure, cause.inputs, m_context));
  } else {
    body->addWidget(new PlainLabel(tr("No procedure fits it."), Type::Body, Ink::Muted));
  }
  card->setAccessibleName(tr("Cause %1: %2").arg(number).arg(visibleText(cause.title, triageLetters)));
  return card;
}

/// With what was seen as its evidence; one that is opened before the look has ended has none.
void TriageDialog::openIncident() {
  NewIncident begin;
  begin.severity = Severity::P1;
  if (m_triage) begin = incidentFrom(*m_triage, m_context.procedures);
  begin.commander = osUser();
  askForIncident(m_context, begin, this, [this](const Result<Incident> &opened) {
    if (opened) return m_context.navigate(QStringLiteral("incidents"), opened->uuid);
    m_header->setNote(visibleText(opened.error().toString(), triageLetters));
  });
}

/// The incident of the alert that triage was started for; else the gravest of those that are open.
const Incident *TriageDialog::incidentToAddTo() const {
  const auto *book = m_context.incidents;
  if (book == nullptr) return nullptr;
  const auto own = m_alert ? incidentOf(*m_alert, book->incidents()) : std::nullopt;
  return own ? book->find(own->uuid) : gravestOpen(book->incidents());
}

void TriageDialog::updateAttach() {
  const auto *book = m_context.incidents;
  const auto *open = incidentToAddTo();
  m_attach->setVisible(open != nullptr);
  if (open == nullptr) return;
  m_attach->setText(tr("Add to %1").arg(open->id));
  setPlainToolTip(m_attach, visibleText(open->title, triageLetters));
  setBlocked(m_attach, m_triage ? book->whyNotWritable() : tr("It is still looking."));
  m_openIncident = open->uuid;
}

/// What was seen becomes evidence of it, beside what was kept before.
void TriageDialog::attach() {
  if (!m_triage || m_context.incidents == nullptr) return;
  IncidentEdit change;
  change.evidence = toJson(*m_triage, m_context.procedures);
  launch<Incident>(m_context.incidents->edit(m_openIncident, change), this, [this](const Result<Incident> &changed) {
    m_header->setNote(changed ? tr("Added to %1").arg(changed->id)
                              : visibleText(changed.error().toString(), triageLetters));
  });
}

void TriageDialog::copy() {
  if (!m_triage) return;
  const QStringList head{tr("Triage of %1 / %2, %3")
                             .arg(visibleText(m_context.system().name), visibleText(m_context.environment().name),
                                  m_triage->findings.at.toUTC().toString(Qt::ISODate)),
                         QString()};
  QGuiApplication::clipboard()->setText(
      visibleLines((head + triageLines(*m_triage, m_context.procedures)).join(QLatin1Char('\n'))));
}

}  // namespace ops
