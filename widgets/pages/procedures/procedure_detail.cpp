#include "widgets/pages/procedures/procedure_detail.h"

#include <QFileInfo>

#include "models/base/paths.h"
#include "models/base/text.h"
#include "models/items/run_text.h"
#include "widgets/theme/blocked_note.h"
#include "widgets/theme/scroll_column.h"
#include "widgets/theme/status_badge.h"

namespace ops {

namespace {

QString typeText(const InputSpec &input) {
  switch (input.type) {
    case InputSpec::Type::String:
      return ProcedureDetail::tr("text");
    case InputSpec::Type::Integer:
      return ProcedureDetail::tr("whole number");
    case InputSpec::Type::Number:
      return ProcedureDetail::tr("number");
    case InputSpec::Type::Boolean:
      return ProcedureDetail::tr("yes or no");
    case InputSpec::Type::Choice:
      return visibleText(input.choices.join(QStringLiteral(", ")));
    case InputSpec::Type::Service:
      return ProcedureDetail::tr("a service");
    case InputSpec::Type::Queue:
      return ProcedureDetail::tr("a queue");
    case InputSpec::Type::Backup:
      return ProcedureDetail::tr("a backup");
    case InputSpec::Type::Model:
      return ProcedureDetail::tr("a model");
    case InputSpec::Type::ModelVersion:
      return ProcedureDetail::tr("a version of a model");
    case InputSpec::Type::Jobs:
      break;
  }
  return ProcedureDetail::tr("jobs of a queue");
}

QString inputText(const InputSpec &input) {
  QStringList parts{typeText(input)};
  const auto number = [](double value) { return QString::number(value, 'g', 12); };
  if (input.minimum) parts.append(ProcedureDetail::tr("from %1").arg(number(*input.minimum)));
  if (input.maximum) parts.append(ProcedureDetail::tr("to %1").arg(number(*input.maximum)));
  if (!input.defaultValue.is_null())
    parts.append(ProcedureDetail::tr("default %1").arg(visibleText(jsonText(input.defaultValue))));
  const auto question = visibleText(input.ask);
  const auto rule = parts.join(QStringLiteral(", "));
  return question.isEmpty() ? rule : QString(question + QLatin1Char('\n') + rule);
}

/// The file's name and whose it is; the whole path is the tool tip's.
QString fileText(const QString &file) {
  const bool shipped = file.startsWith(paths::resources() + QLatin1Char('/'));
  return ProcedureDetail::tr("%1, %2").arg(visibleText(QFileInfo(file).fileName()),
                                           shipped ? ProcedureDetail::tr("shipped") : ProcedureDetail::tr("yours"));
}

QString describe(const ActionCall &call, const System &system) {
  const auto *action = ActionRegistry::shipped().find(call.name);
  return action == nullptr ? QString() : visibleText(templatesNamed(action->describe(call.parameters, system)));
}

}  // namespace

ProcedureDetail::ProcedureDetail(QWidget *parent) : QWidget(parent) {
  auto *host = new QVBoxLayout(this);
  host->setContentsMargins(0, 0, 0, 0);
  m_empty = new EmptyState(tr("No procedure is selected"), tr("Select one to see what it does and to start it."));
  m_content = new QWidget;
  host->addWidget(m_empty, 1);
  host->addWidget(m_content, 1);

  m_title = (new PlainLabel({}, Type::Heading))->wrapped();
  m_start = makeButton({});
  auto *head = new QHBoxLayout;
  head->setSpacing(space::m);
  head->addWidget(m_title, 1);
  head->addWidget(m_start, 0, Qt::AlignTop);
  m_summary = (new PlainLabel({}, Type::Body, Ink::Muted))->wrapped()->selectable();
  m_facts = new KeyValueGrid;
  auto *facts = new Card;
  facts->body()->addWidget(m_facts);
  m_cards = new QVBoxLayout;
  m_cards->setSpacing(space::m);
  auto *scroll = new ScrollColumn(QStringLiteral("scrolled"));
  scroll->content()->setContentsMargins(0, 0, space::s, 0);
  scroll->content()->addWidget(m_summary);
  scroll->content()->addWidget(facts);
  scroll->content()->addLayout(m_cards);
  scroll->content()->addStretch(1);
  auto *layout = new QVBoxLayout(m_content);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(space::m);
  layout->addLayout(head);
  layout->addWidget(new BlockedNote({m_start}));
  layout->addWidget(scroll, 1);
  connect(m_start, &QPushButton::clicked, this, &ProcedureDetail::startRequested);
  setProcedure(nullptr, {}, {});
}

Card *ProcedureDetail::addCard(const QString &title, const QString &note) {
  auto *card = new Card(title);
  card->setNote(note);
  m_cards->addWidget(card);
  return card;
}

void ProcedureDetail::setProcedure(const ProcedureRow *row, const System &system, const QString &environment) {
  m_empty->setVisible(row == nullptr);
  m_content->setVisible(row != nullptr);
  while (auto *item = m_cards->takeAt(0)) {
    delete item->widget();
    delete item;
  }
  if (row == nullptr) return;
  const auto procedure = filledIn(row->procedure, suggestedInputs(row->procedure));
  m_title->setText(visibleText(procedure.title));
  m_summary->setText(visibleLines(procedure.summary.toUtf8()));
  m_summary->setVisible(!procedure.summary.isEmpty());
  m_start->setText(tr("Start in %1…").arg(visibleText(environment)));
  const auto risk = procedure.highestRisk();
  m_changes = risk != Risk::Read;
  setButtonRole(m_start, risk == Risk::Destructive ? ButtonRole::Danger : ButtonRole::Primary);
  m_start->setIcon(themeIcon(QStringLiteral("play"), risk != Risk::Destructive));
  m_broken = hasErrors(row->findings);
  updateStart();
  m_facts->setValue(tr("Name"), visibleText(procedure.name), Type::Mono);
  m_facts->setValue(tr("Risk"), markOf(risk).word, Type::Body, risk == Risk::Destructive ? Ink::Critical : Ink::Text);
  m_facts->setValue(tr("Severity"), procedure.severity ? severityName(*procedure.severity) : tr("not set"));
  m_facts->setValue(tr("Owner"), procedure.owner.isEmpty() ? tr("nobody") : visibleText(procedure.owner));
  m_facts->setValue(tr("Reviewed"),
                    procedure.reviewed.isValid() ? procedure.reviewed.toString(Qt::ISODate) : tr("never"));
  m_facts->setValue(tr("Last success"), row->lastSuccess.isValid()
                                            ? row->lastSuccess.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) +
                                                  QStringLiteral(" UTC")
                                            : tr("none in %1 yet").arg(visibleText(environment)));
  setPlainToolTip(m_facts->setValue(tr("File"), fileText(procedure.file)), visibleText(procedure.file));
  addFindings(row->findings);
  addInputs(procedure);
  addSteps(procedure, system);
}

void ProcedureDetail::addFindings(const QList<Complaint> &findings) {
  if (findings.isEmpty()) return;
  auto *card = addCard(tr("Findings of the linter"), tr("%n finding(s)", nullptr, static_cast<int>(findings.size())));
  for (const auto &finding : findings) {
    auto *line = new QHBoxLayout;
    line->setSpacing(space::m);
    const bool error = finding.kind == Complaint::Kind::Error;
    line->addWidget(new StatusBadge(error ? Tone::Critical : Tone::Warning, error ? tr("error") : tr("warning")), 0,
                    Qt::AlignTop);
    line->addWidget((new PlainLabel(visibleText(finding.toString())))->wrapped()->selectable(), 1);
    card->body()->addLayout(line);
  }
}

void ProcedureDetail::addInputs(const Procedure &procedure) {
  auto *card = addCard(tr("Inputs"));
  if (procedure.inputs.isEmpty()) {
    card->body()->addWidget(new PlainLabel(tr("It asks for nothing."), Type::Body, Ink::Muted));
    return;
  }
  auto *grid = new KeyValueGrid;
  for (const auto &input : procedure.inputs) grid->setValue(visibleText(input.name), inputText(input));
  card->body()->addWidget(grid);
}

void ProcedureDetail::addSteps(const Procedure &procedure, const System &system) {
  int changing = 0;
  for (const auto &step : procedure.steps) changing += step.risk == Risk::Read ? 0 : 1;
  auto *card = addCard(tr("Steps"),
                       changing == 0 ? tr("changes nothing") : tr("%n of them changing something", nullptr, changing));
  const auto addLine = [card](const QString &text, Type type) {
    if (!text.isEmpty()) card->body()->addWidget((new PlainLabel(text, type, Ink::Muted))->wrapped()->selectable());
  };
  int number = 0;
  for (const auto &step : procedure.steps) {
    if (number > 0) card->body()->addWidget(makeRule());
    const auto mark = markOf(step.risk);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::m);
    head->addWidget(
        (new PlainLabel(QStringLiteral("%1. %2").arg(++number).arg(visibleText(step.title)), Type::Strong))->wrapped(),
        1);
    head->addWidget(new StatusBadge(mark), 0, Qt::AlignTop);
    card->body()->addLayout(head);
    // What a faulty call would do can't be said.
    if (!m_broken) addLine(describe(step.action, system), Type::Body);
    addLine(callSummary(step.action), Type::Mono);
    QStringList notes;
    if (!step.why.isEmpty()) notes.append(visibleText(step.why));
    if (!step.when.isEmpty()) notes.append(tr("Only if %1.").arg(visibleText(step.when)));
    if (step.risk != Risk::Read) {
      const auto undoing = step.undo && !m_broken ? describe(*step.undo, system) : QString();
      notes.append(!step.undo ? tr("There is no way back.")
                              : tr("Way back: %1").arg(undoing.isEmpty() ? callSummary(*step.undo) : undoing));
    }
    addLine(notes.join(QLatin1Char('\n')), Type::Caption);
  }
}

void ProcedureDetail::setBlocked(const QString &why) {
  m_blocked = why;
  updateStart();
}

void ProcedureDetail::updateStart() {
  // A plan may be made and looked at wherever nothing may be changed; the wizard refuses the rest and names the rule.
  ops::setBlocked(m_start, m_broken ? tr("The linter found errors in this file.") : m_changes ? m_blocked : QString());
}

}  // namespace ops
