#include <sys/prctl.h>
#include <sys/resource.h>

#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "app/cli/alerts.h"
#include "app/cli/backup.h"
#include "app/cli/check.h"
#include "app/cli/help.h"
#include "app/cli/incident.h"
#include "app/cli/journal.h"
#include "app/cli/lab.h"
#include "app/cli/logs.h"
#include "app/cli/models.h"
#include "app/cli/run.h"
#include "app/cli/runner.h"
#include "app/cli/runs.h"
#include "app/cli/screenshot.h"
#include "app/cli/status.h"
#include "app/cli/terminal.h"
#include "app/cli/triage.h"
#include "app/cli/undo.h"
#include "app/cli/validate.h"
#include "app/composition/language.h"
#include "app/shell/console_main.h"

namespace {

struct Verb {
  const char *name;
  int (*command)(const QStringList &);
};

constexpr std::array verbs{
    Verb{"status", ops::statusCommand},     Verb{"plan", ops::planCommand},
    Verb{"run", ops::runCommand},           Verb{"runs", ops::runsCommand},
    Verb{"resume", ops::resumeCommand},     Verb{"undo", ops::undoCommand},
    Verb{"decide", ops::decideCommand},     Verb{"check", ops::checkCommand},
    Verb{"logs", ops::logsCommand},         Verb{"journal", ops::journalCommand},
    Verb{"validate", ops::validateCommand}, Verb{"lab", ops::labCommand},
    Verb{"backup", ops::backupCommand},     Verb{"models", ops::modelsCommand},
    Verb{"alerts", ops::alertsCommand},     Verb{"triage", ops::triageCommand},
    Verb{"runner", ops::runnerCommand},     Verb{"incident", ops::incidentCommand},
};

/// "help VERB COMMAND" is "VERB COMMAND --help".
void turnHelp(int argc, char *argv[]) {
  static char option[] = "--help";
  if (argc < 3 || qstrcmp(argv[1], "help") != 0) return;
  std::rotate(argv + 1, argv + 2, argv + argc);
  argv[argc - 1] = option;
}

bool asksForHelp(int argc, char *argv[]) {
  return std::any_of(argv, argv + argc,
                     [](const char *word) { return qstrcmp(word, "--help") == 0 || qstrcmp(word, "-h") == 0; });
}

void describe() {
  QCoreApplication::setApplicationName(QStringLiteral("opsdeck"));
  QCoreApplication::setApplicationVersion(QStringLiteral(OPSDECK_VERSION));
}

}  // namespace

int main(int argc, char *argv[]) {
  // Core files could hold secrets. A limit of 0 does not stop a system that pipes them to a program; this does, and
  // keeps other programs of the same user from reading this one's memory and environment.
  const rlimit none{0, 0};
  setrlimit(RLIMIT_CORE, &none);
#ifndef __SANITIZE_ADDRESS__  // the search for leaks looks inside, too
  prctl(PR_SET_DUMPABLE, 0);
#endif
  turnHelp(argc, argv);
  const auto verb = argc > 1 ? QByteArray(argv[1]) : QByteArray();
  // These two make their own application object, with a screen.
  if (verb == "screenshot") return ops::screenshotMain(argc, argv);
  if (argc < 2 || (ops::opensConsole(verb) && !asksForHelp(argc, argv))) return ops::consoleMain(argc, argv);

  const auto application = ops::makeApplication(argc, argv);
  describe();
  ops::installLanguage();
  const auto words = QCoreApplication::arguments().mid(2);
  for (const auto &entry : verbs) {
    if (verb == entry.name) return ops::cli::finish(entry.command(words));
  }
  QStringList known{QStringLiteral("help"), QStringLiteral("screenshot")};
  for (const auto &entry : verbs) known += QLatin1String(entry.name);
  return ops::cli::finish(ops::helpCommand(QString::fromLocal8Bit(verb), words, known));
}
