#include "widgets/pages/incident_form.h"

#include <QCoreApplication>
#include <QPointer>

#include "models/base/text.h"
#include "models/journal/writer.h"
#include "widgets/pages/question_dialog.h"

namespace ops {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("IncidentForm", text);
}

}  // namespace

QList<std::pair<QString, QString>> severityChoices(const System &system) {
  QList<std::pair<QString, QString>> choices;
  for (const auto severity : {Severity::P0, Severity::P1, Severity::P2, Severity::P3}) {
    const auto name = severityName(severity);
    const auto within = system.response.constFind(severity);
    choices.append({name, within == system.response.cend()
                              ? name
                              : tr("%1: to be taken within %2").arg(name, formatDuration(*within))});
  }
  return choices;
}

void askForIncident(PageContext &context, const std::optional<NewIncident> &known, QWidget *parent,
                    std::function<void(const Result<Incident> &)> done) {
  const auto &system = context.system();
  NewIncident begin = known.value_or(NewIncident());
  if (!known) begin.commander = osUser();
  auto *form = new FormDialog(tr("Open an incident"),
                              tr("%1 / %2. Its clocks run from now.")
                                  .arg(visibleText(system.title.isEmpty() ? system.name : system.title),
                                       visibleText(context.environment().name)),
                              tr("Open 1 incident"), parent);
  form->addLine(QStringLiteral("title"), tr("What is wrong, in a line"), begin.title, tr("Say what is wrong."));
  form->addChoice(QStringLiteral("severity"), tr("Severity; if unsure, the higher"), severityChoices(system),
                  known ? severityName(known->severity) : QString(), tr("Choose how bad it is."));
  form->addText(QStringLiteral("impact"), tr("What it means to users, in a sentence, if it is known"), begin.impact);
  form->addLine(QStringLiteral("component"), tr("What is affected, in a word or two"), begin.component);
  form->addLine(QStringLiteral("commander"), tr("Commander"), begin.commander);
  QObject::connect(form, &QDialog::accepted, parent,
                   [context = QPointer<PageContext>(&context), form, begin, parent, done = std::move(done)] {
                     if (context == nullptr || context->incidents == nullptr) return;
                     auto told = begin;
                     told.title = form->value(QStringLiteral("title"));
                     told.severity = severityNamed(form->value(QStringLiteral("severity"))).value_or(begin.severity);
                     told.impact = form->value(QStringLiteral("impact"));
                     told.component = form->value(QStringLiteral("component"));
                     told.commander = form->value(QStringLiteral("commander"));
                     launch<Incident>(context->incidents->open(told), parent, done);
                   });
  form->ask();
}

}  // namespace ops
