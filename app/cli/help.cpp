#include "app/cli/help.h"

#include <QCoreApplication>

#include "app/cli/arguments.h"

namespace ops {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("HelpCommand", text);
}

QString overview() {
  return tr(R"(Usage: opsdeck [--lab | --system SYSTEM] [-e ENVIRONMENT]    the console
       opsdeck --guide SYSTEM PROCEDURE [-e ENVIRONMENT]           one wizard, without the rest of it
       opsdeck --wall [SYSTEM…] [-e ENVIRONMENT] [--distance METRES] [--inches INCHES] [--theme light]
                                                            the war room on a whole screen; can only look
       opsdeck VERB …                                       the command line; each verb has --help

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
  decide RUN DECISION         confirm, retry, done, skip, undo, pause, resume, abort
  undo RUN                    take back what a run has done

Handle incidents
  incident open|note|set|message|close|reopen|list|show|report SYSTEM
                              who does what, status messages, and the report

Back up
  backup list|create|verify|drill|restore|prune SYSTEM [SET]
                              what could be restored, and how well that is proven

Serve models
  models list|show|compare|promote|update|rollback|prune SYSTEM [VERSION…]
                              which version serves, which may, and the way back

Keep
  journal list|verify|anchor|export
                              what was done, and that nothing was altered
  screenshot PAGE FILE.png    a picture of a page, without a display

Practise
  lab start|stop|status|reset|traffic|break|mend

Exit codes: 0 ok, 1 failed, 2 usage, 3 refused, 4 unreachable, 5 outcome unknown)");
}

}  // namespace

int helpCommand(const QString &word, const QStringList &rest) {
  if (word == QLatin1String("--version")) {
    cli::print(QStringLiteral("opsdeck ") + QCoreApplication::applicationVersion());
    return 0;
  }
  if (word == QLatin1String("--help") || word == QLatin1String("-h") || word == QLatin1String("help")) {
    cli::print(overview());
    return 0;
  }
  cli::Arguments(word, {}, {}).look(rest);
  return cli::misuse(tr("there is no verb \"%1\"").arg(word), tr("See: opsdeck --help"));
}

}  // namespace ops
