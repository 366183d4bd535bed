#include "app/cli/help.h"

#include <QCoreApplication>

#include "app/cli/arguments.h"
#include "models/catalog/syntax.h"

namespace ops {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("HelpCommand", text);
}

QString overview() {
  return tr(R"(Usage: opsdeck [--lab | --system SYSTEM] [-e ENVIRONMENT] [--theme NAME] [--new-window]
                                                            the console
       opsdeck --guide SYSTEM PROCEDURE [-e ENVIRONMENT]    one wizard, without the rest of it
       opsdeck --wall [SYSTEM…] [-e ENVIRONMENT] [--distance METRES] [--inches INCHES] [--theme NAME]
                                                            the war room on a whole screen; can only look
       opsdeck VERB …                                       the command line; -o json is for programs
       opsdeck help VERB [COMMAND]                          more of each, as VERB [COMMAND] --help

Look
  status SYSTEM               state of services and queues
  alerts SYSTEM               what asks for a person, by severity, and who sees to it;
                              --ack, --silence and --unsilence say something about one
  triage SYSTEM               what is wrong, how bad, and what may be behind it
  check SYSTEM                test every connection and permission
  logs SYSTEM SERVICE         what a service printed last
  validate FILE…              check system and procedure files

Act
  plan SYSTEM PROCEDURE       exactly what would be done; changes nothing
  run SYSTEM PROCEDURE        run a procedure and follow it
  runs [follow RUN]           list runs, or follow one
  resume RUN                  go on with a paused or orphaned run
  decide RUN DECISION         confirm, retry, done, skip, pause, resume, abort
  undo RUN                    take back what a run has done

Handle incidents
  incident open|note|set|message|close|reopen|list|show|report SYSTEM
                              who does what, status messages, and the report

Back up
  backup list|accept|create|verify|drill|restore|prune SYSTEM [SET]
                              what could be restored, and how well that is proven

Serve models
  models list|show|compare|promote|update|rollback|prune SYSTEM [VERSION…]
                              which version serves, which may, and the way back

Keep
  journal list|verify|anchor|export|recover
                              what was done, and that nothing was altered; go on with a damaged one
  screenshot PAGE FILE.png    a picture of a page, without a display

Practise
  lab start|stop|status|reset|traffic|monitoring|break|mend|faults
                              a pipeline of your own, to break and to mend

Exit codes
  0  it is done, or it is so
  1  it was tried and failed, or what was checked is not right
  2  the words make no sense, or what they name does not exist
  3  refused by a rule, a permission or the state of things
  4  something could not be reached, or gave no answer in time
  5  it may have happened or not: look before you try again
A run ends as the step that stopped it; what was done before stands in: opsdeck runs follow RUN)");
}

}  // namespace

int helpCommand(const QString &word, const QStringList &rest, const QStringList &verbs) {
  if (word == QLatin1String("--version") || word == QLatin1String("-v")) {
    cli::print(QStringLiteral("opsdeck ") + QCoreApplication::applicationVersion());
    return 0;
  }
  if (word.startsWith(QLatin1Char('-')) || word == QLatin1String("help")) {
    cli::print(overview());
    return 0;
  }
  cli::Arguments(word, {}, {}).look(rest);
  const auto near = nearestName(word, verbs);
  const auto see = tr("See: opsdeck --help");
  return cli::misuse(tr("there is no verb \"%1\"").arg(word),
                     near.isEmpty() ? see : QString(tr("Did you mean %1?").arg(near) + QLatin1Char(' ') + see));
}

}  // namespace ops
