#include "app/cli/incident.h"

#include <algorithm>

#include "app/cli/incident_open.h"
#include "app/cli/incident_report.h"
#include "app/cli/incident_scene.h"
#include "app/cli/incident_text.h"
#include "models/base/clock.h"
#include "models/base/text.h"
#include "models/incidents/alert_log.h"
#include "models/incidents/incident_clock.h"
#include "models/incidents/incident_edit.h"
#include "models/incidents/status_message.h"
#include "models/items/alert_items.h"

namespace ops {

namespace {

using cli::IncidentScene;
using Meant = cli::IncidentScene::Meant;

QString tr(const char *text) {
  return QCoreApplication::translate("IncidentCommand", text);
}

/// So that who types blindly sees what has been understood.
void tellChanges(const Incident &before, const IncidentEdit &edit) {
  const auto events = editEvents(before, edit);
  if (!events) return;
  for (const auto &event : *events) {
    const auto text = incidentChangeText(event.body);
    if (!text.isEmpty()) cli::print(QStringLiteral("  ") + visibleText(text));
  }
}

/// What the journal has begin and not end keeps nobody from resolving, but is said: of the incident's own subject
/// first.
void warnOfFiring(const AlertRecords &records, const QString &component) {
  QStringList firing;
  QDateTime written;
  for (auto it = records.begin(); it != records.end(); ++it) {
    if (!it->firedAt.isValid()) continue;
    const bool isOwn = QStringList{alertKey(it.key()).subject, it->title}.contains(component, Qt::CaseInsensitive);
    isOwn ? firing.prepend(it.key()) : firing.append(it.key());
    written = std::max({written, it->firedAt, it->graverAt});
  }
  if (firing.isEmpty()) return;
  cli::note(tr("By the journal these alerts have not ended (as last written at %1): %2. Look: opsdeck alerts")
                .arg(momentText(written, utcNow()), firing.join(QStringLiteral(", "))));
}

/// A grave one gets a report, and whoever has just ended it knows best what it has to say.
void tellWhatIsUnsaid(const Incident &incident) {
  if (incident.severity > Severity::P1) return;
  QStringList unsaid, options;
  const auto need = [&](const QString &text, const QString &title, const QString &option) {
    if (!text.trimmed().isEmpty()) return;
    unsaid += title;
    options += option;
  };
  need(incident.impact, tr("impact"), QStringLiteral("--impact TEXT"));
  need(incident.rootCause, tr("root cause"), QStringLiteral("--root-cause TEXT"));
  if (unsaid.isEmpty()) return;
  cli::note(tr("Not said yet: %1. For the report: %2")
                .arg(unsaid.join(QStringLiteral(", ")),
                     QStringLiteral("opsdeck incident set %1 -e %2 --id %3 %4")
                         .arg(incident.system, incident.environment, incident.id, options.join(QLatin1Char(' ')))));
}

void tellChanged(IncidentScene &scene, const Incident &before, const IncidentEdit &edit, const Incident &after,
                 const cli::Exit &exit) {
  if (!scene.arguments().json()) tellChanges(before, edit);
  if (edit.state != IncidentState::Resolved) return scene.tell(after, exit);
  launch<AlertLog>(readAlertLog(scene.journal(), scene.system().name, scene.environment()), &scene.journal(),
                   [&scene, after, exit](const Result<AlertLog> &log) {
                     if (log) warnOfFiring(log->records, after.component);
                     tellWhatIsUnsaid(after);
                     scene.tell(after, exit);
                   });
}

void change(IncidentScene &scene, Meant meant, const IncidentEdit &edit, const cli::Exit &exit) {
  scene.withOne(meant, exit, [&scene, edit, exit](const Incident &incident) {
    auto op = edit.state == IncidentState::Resolved
                  ? incidentdesk::close(scene.journal(), scene.spec(), incident.uuid, edit)
                  : incidentdesk::edit(scene.journal(), incident.uuid, edit);
    launch<Incident>(std::move(op), &scene.journal(), [&scene, incident, edit, exit](const Result<Incident> &edited) {
      if (!edited) return exit(cli::report(edited.error()));
      tellChanged(scene, incident, edit, *edited, exit);
    });
  });
}

int note(const QStringList &words) {
  IncidentScene scene(QStringLiteral("note"), QStringLiteral("TEXT | --called LEVEL [TEXT]"),
                      tr("Writes down what was seen or done, or that a level of the escalation was called, and what "
                         "they said."));
  scene.addIdOption();
  scene.arguments().addOption(
      {QStringLiteral("called"), tr("This level of the escalation was called."), QStringLiteral("L1")});
  if (const auto code = scene.read(words, 1, 2)) return *code;
  IncidentEdit edit;
  const auto text = scene.arguments().word(1);
  if (!scene.has("called") && scene.arguments().words().size() < 2) {
    return cli::misuse(tr("the TEXT is missing"), tr("See: opsdeck incident note --help"));
  }
  if (scene.has("called")) {
    const auto &levels = scene.system().escalation;
    const auto level = std::ranges::find_if(
        levels, [&](const auto &each) { return each.level.compare(scene.value("called"), Qt::CaseInsensitive) == 0; });
    if (level == levels.end()) {
      QStringList names;
      for (const auto &each : levels) names.append(each.level);
      return cli::misuse(tr("the escalation has no level \"%1\"").arg(scene.value("called")),
                         names.isEmpty() ? tr("The system file names none.")
                                         : tr("There are: %1").arg(names.join(QStringLiteral(", "))));
    }
    edit = calledEdit(*level);
    if (!text.trimmed().isEmpty()) edit.note = tr("%1: %2").arg(*edit.note, text.trimmed());
  } else {
    edit.note = text;
  }
  return cli::runLoop([&](const cli::Exit &exit) { change(scene, Meant::All, edit, exit); });
}

/// What the options of `set` say; a usage error as a text.
std::expected<IncidentEdit, QString> readEdit(const IncidentScene &scene) {
  IncidentEdit edit;
  const auto take = [&scene](const char *option, std::optional<QString> &field) {
    if (scene.has(option)) field = scene.value(option);
  };
  take("title", edit.title);
  take("component", edit.component);
  take("impact", edit.impact);
  take("root-cause", edit.rootCause);
  for (const auto role : incidentRoles()) {
    const auto name = incidentRoleName(role);
    if (scene.has(qPrintable(name))) edit.roles.insert(role, scene.value(qPrintable(name)));
  }
  const auto &parser = scene.arguments().parser();
  edit.wentWell = parser.values(QStringLiteral("went-well"));
  if (scene.has("severity")) {
    edit.severity = severityNamed(scene.value("severity").toUpper());
    if (!edit.severity) return std::unexpected(tr("there is no severity \"%1\"").arg(scene.value("severity")));
  }
  if (scene.has("state")) {
    edit.state = incidentStateNamed(scene.value("state"));
    if (!edit.state) return std::unexpected(tr("there is no state \"%1\"").arg(scene.value("state")));
  }
  if (scene.has("action")) {
    CorrectiveAction action{scene.value("action"), scene.value("owner"), {}, {}, {}};
    if (scene.has("due")) {
      action.due = QDate::fromString(scene.value("due"), Qt::ISODate);
      if (!action.due.isValid())
        return std::unexpected(tr("--due \"%1\" is no date such as 2026-12-01").arg(scene.value("due")));
    }
    edit.actions.append(action);
  } else if (scene.has("owner") || scene.has("due")) {
    return std::unexpected(tr("--owner and --due belong to --action"));
  }
  for (const auto &number : parser.values(QStringLiteral("done"))) {
    bool isNumber = false;
    edit.done.append(number.toInt(&isNumber));
    if (!isNumber) return std::unexpected(tr("--done \"%1\" is no number of an action").arg(number));
  }
  return edit;
}

int set(const QStringList &words) {
  IncidentScene scene(QStringLiteral("set"), {},
                      tr("Changes what is known of an incident: how bad, who does what, what to do about it."));
  scene.addIdOption();
  scene.addSeverityOption();
  scene.arguments().addOption({QStringLiteral("state"), tr("How far it is."),
                               QStringLiteral("triaging|investigating|mitigating|resolved|reviewed")});
  scene.addTextOption("title", tr("What is wrong, in a line."));
  scene.addTextOption("component", tr("What is affected, in a word or two."));
  scene.addTextOption("impact", tr("What it means to users, in a sentence."));
  for (const auto role : incidentRoles())
    scene.addTextOption(qPrintable(incidentRoleName(role)), incidentRoleTitle(role));
  scene.addTextOption("root-cause", tr("Why it happened."));
  scene.addTextOption("went-well", tr("What went well; may be said again."));
  scene.addTextOption("action", tr("What is to be done so that it does not happen again."));
  scene.addTextOption("owner", tr("Who does that."));
  scene.arguments().addOption({QStringLiteral("due"), tr("Until when."), QStringLiteral("YYYY-MM-DD")});
  scene.arguments().addOption({QStringLiteral("done"), tr("An action that is done, by its number."), tr("number")});
  if (const auto code = scene.read(words, 1, 1)) return *code;
  const auto edit = readEdit(scene);
  if (!edit) return cli::misuse(edit.error(), tr("See: opsdeck incident set --help"));
  return cli::runLoop([&](const cli::Exit &exit) { change(scene, Meant::All, *edit, exit); });
}

int list(const QStringList &words) {
  IncidentScene scene(
      QStringLiteral("list"), QStringLiteral("[-e ENVIRONMENT] [-o json]"),
      tr("Lists the incidents of an environment: those that are open, the gravest first, then those that "
         "are over."),
      false);
  if (const auto code = scene.read(words, 1, 1)) return *code;
  return cli::runLoop([&](const cli::Exit &exit) {
    scene.withAll(exit, [&scene, exit](const QList<Incident> &all) {
      Json json = Json::array();
      if (all.isEmpty() && !scene.arguments().json()) cli::print(tr("No incident."));
      for (const auto &incident : byUrgency(all)) {
        json.push_back(toJson(incident, momentNow()));
        if (!scene.arguments().json()) cli::printIncidentLine(incident);
      }
      if (scene.arguments().json()) cli::printJson({{"incidents", std::move(json)}});
      exit(0);
    });
  });
}

int show(const QStringList &words) {
  IncidentScene scene(QStringLiteral("show"), QStringLiteral("[--id INC-…] [-o json]"),
                      tr("All that is known of an incident: who, since when, what is due, what happened."), false);
  scene.addIdOption();
  if (const auto code = scene.read(words, 1, 1)) return *code;
  return cli::runLoop([&](const cli::Exit &exit) {
    scene.withOne(Meant::All, exit, [&scene, exit](const Incident &incident) {
      launch<IncidentStory>(readIncidentStory(scene.journal(), incident), &scene.journal(),
                            [&scene, exit](const Result<IncidentStory> &story) {
                              if (!story) return exit(cli::report(story.error()));
                              const auto report = makeReport(scene.system(), *story, momentNow());
                              if (scene.arguments().json()) {
                                auto json = toJson(report);
                                json["clock"] = cli::incidentClockJson(scene.system(), scene.spec(), story->incident,
                                                                       report.madeAt);
                                cli::printJson(json);
                              } else {
                                cli::printIncident(scene.system(), scene.spec(), report);
                              }
                              exit(0);
                            });
    });
  });
}

/// Ends with what became of the last message.
void tellMessage(IncidentScene &scene, const Incident &incident, const cli::Exit &exit) {
  const auto &message = incident.messages.last();
  if (scene.arguments().json()) cli::printJson(toJson(incident, momentNow()));
  if (message.outcome == OutcomeKind::Succeeded) {
    const bool byHand = message.via == webhookName(WebhookSpec::Kind::None);
    const auto channel = scene.spec().channel.isEmpty() ? tr("everybody who waits for it") : scene.spec().channel;
    const auto head = byHand ? tr("Tell this to %1:").arg(channel) : tr("Sent to the %1 webhook:").arg(message.via);
    if (!scene.arguments().json()) cli::print(head + QLatin1Char('\n') + message.text);
    return exit(0);
  }
  const bool isUnknown = message.outcome == OutcomeKind::Unknown;
  exit(cli::complain(
      {isUnknown ? ErrorCode::OutcomeUnknown : ErrorCode::Failed, tr("Sending the message"),
       tr("%1 webhook").arg(message.via), message.why,
       isUnknown ? tr("Look there before you send it again.") : tr("Send it again, or with --by-hand.")}));
}

int message(const QStringList &words) {
  IncidentScene scene(
      QStringLiteral("message"), QStringLiteral("[TEXT]"),
      tr("Sends a status message: what is wrong, how far it is, its commander, when the next one comes, and "
         "TEXT. It goes to the webhook of the environment."));
  scene.addIdOption();
  scene.arguments().addOption({QStringLiteral("by-hand"), tr("Print it, and write down that it was told by hand.")});
  scene.arguments().addOption({QStringLiteral("preview"), tr("Print it alone.")});
  scene.arguments().addOption({QStringLiteral("template"),
                               tr("Which of the system file's texts it has (incidents.messages.templates)."),
                               QStringLiteral("NAME"), QStringLiteral("standard")});
  if (const auto code = scene.read(words, 1, 2)) return *code;
  const bool byHand = scene.has("by-hand");
  const auto webhook = byHand ? WebhookSpec() : scene.spec().webhook;
  if (!byHand && !scene.has("preview") && webhook.kind == WebhookSpec::Kind::None) {
    return cli::report({ErrorCode::Refused, tr("Sending the message"), scene.environment(),
                        tr("the system file names no webhook for incidents"),
                        tr("Name one (incidents.webhook), or use --by-hand.")});
  }
  const auto http = makeHttpClient();
  return cli::runLoop([&](const cli::Exit &exit) {
    scene.withOne(Meant::All, exit, [&, exit](const Incident &incident) {
      const auto name = scene.arguments().parser().value(QStringLiteral("template"));
      launch<MessageTemplate>(
          readMessageTemplate(scene.spec(), name), &scene.journal(),
          [&, exit, incident](const Result<MessageTemplate> &from) {
            const auto text = from ? statusMessageText(*from, scene.system(), scene.spec(), incident,
                                                       scene.arguments().word(1).trimmed(), momentNow())
                                   : fail(from.error());
            if (!text) return exit(cli::report(text.error()));
            if (scene.has("preview")) {
              if (scene.arguments().json()) cli::printJson({{"text", toJson(*text)}});
              if (!scene.arguments().json()) cli::print(*text);
              return exit(0);
            }
            launch<Incident>(incidentdesk::send(scene.journal(), *http, webhook, incident.uuid, *text),
                             &scene.journal(), [&, exit](const Result<Incident> &sent) {
                               if (!sent) return exit(cli::report(sent.error()));
                               tellMessage(scene, *sent, exit);
                             });
          });
    });
  });
}

int close(const QStringList &words) {
  IncidentScene scene(QStringLiteral("close"), QStringLiteral("[TEXT]"),
                      tr("Says that the incident is over, and appends its line to the file of incidents, if the system "
                         "file names one."));
  scene.addIdOption();
  if (const auto code = scene.read(words, 1, 2)) return *code;
  IncidentEdit edit;
  edit.state = IncidentState::Resolved;
  edit.reason = scene.arguments().word(1);
  if (scene.arguments().words().size() > 1 && edit.reason.trimmed().isEmpty()) {
    return cli::misuse(tr("the text is empty"), tr("Say what has ended it, or leave it out."));
  }
  return cli::runLoop([&](const cli::Exit &exit) { change(scene, Meant::Open, edit, exit); });
}

int reopen(const QStringList &words) {
  IncidentScene scene(QStringLiteral("reopen"), QStringLiteral("REASON"),
                      tr("Opens an incident again that is over; without --id the newest of those."));
  scene.addIdOption();
  if (const auto code = scene.read(words, 2, 2)) return *code;
  IncidentEdit edit;
  edit.state = IncidentState::Investigating;
  edit.reopen = true;
  edit.reason = scene.arguments().word(1);
  return cli::runLoop([&](const cli::Exit &exit) { change(scene, Meant::Over, edit, exit); });
}

int help() {
  cli::print(tr("Usage: opsdeck incident COMMAND SYSTEM [-e ENVIRONMENT] [--id INC-…]"));
  cli::print({});
  cli::print(tr("  open --title TEXT --severity P1 | --from-triage    begin; the clocks run from here"));
  cli::print(tr("  note TEXT | --called L1 [TEXT]                     what was seen or done, who was called"));
  cli::print(
      tr("  set [options]                                      severity, state, roles, impact, root cause, actions"));
  cli::print(
      tr("  message [TEXT] [--by-hand|--preview]               a status message, to the webhook; --template NAME"));
  cli::print(tr("  close [TEXT]                                       it is over; writes the line of the CSV file"));
  cli::print(tr("  reopen REASON                                      it is not over"));
  cli::print(tr("  list                                               all of an environment"));
  cli::print(tr("  show                                               all of one, with its timeline"));
  cli::print(tr("  report FILE.md|.html|.pdf [--replace]              the report, from what the journal knows"));
  return 0;
}

struct Command {
  const char *name;
  int (*run)(const QStringList &);
};
constexpr Command commands[] = {{"open", incidentOpenCommand},
                                {"note", note},
                                {"set", set},
                                {"list", list},
                                {"show", show},
                                {"message", message},
                                {"close", close},
                                {"reopen", reopen},
                                {"report", incidentReportCommand}};

}  // namespace

int incidentCommand(const QStringList &words) {
  const auto name = words.value(0);
  QStringList known;
  for (const auto &command : commands) {
    if (name == QLatin1String(command.name)) return command.run(words.mid(1));
    known += QLatin1String(command.name);
  }
  if (name == QLatin1String("--help") || name == QLatin1String("-h")) return help();
  return cli::wrongCommand(QStringLiteral("incident"), known, words);
}

}  // namespace ops
