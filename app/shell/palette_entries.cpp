#include "app/shell/palette_entries.h"

#include "app/shell/lab_entries.h"
#include "app/shell/main_window.h"
#include "app/shell/settings.h"
#include "models/base/text.h"
#include "models/procedures/procedure.h"

namespace ops {

QList<PaletteEntry> PaletteEntries::of(MainWindow &window, Console &console) {
  QList<PaletteEntry> entries;
  for (const PageInfo &page : window.pageInfos()) {
    entries += {tr("Page"), page.title, tr("g, then %1").arg(page.key), page.icon,
                [&window, name = page.name] { window.showPage(name); }};
  }
  entries += {tr("Settings"), tr("Settings"), tr("Ctrl+,; theme, size, language, notifications, files"),
              QStringLiteral("contrast"), [&window] { window.openSettings(); }};
  for (const auto &[mode, title] : settings::themeChoices()) {
    entries += {
        tr("Settings"), tr("Theme: %1").arg(title), {}, QStringLiteral("contrast"), [chosen = themeModeFromName(mode)] {
          MainWindow::setTheme(chosen);
        }};
  }
  entries +=
      {tr("System"), tr("Open a system file…"), {}, QStringLiteral("database"), [&window] { window.askForFile(); }};
  entries += {tr("Welcome"), tr("Welcome to Opsdeck"), tr("practise, open a system"), QStringLiteral("help"),
              [&window] { window.openWelcome(); }};
  PageContext *context = console.context();
  if (!context) return entries;
  entries += {tr("Wall"), tr("War room on the whole screen"), tr("F11"), QStringLiteral("incidents"),
              [&window] { window.openWall(); }};
  entries += {tr("Window"), tr("This page in a window of its own"), tr("Shift+F11"), QStringLiteral("overview"),
              [&window] { window.tearOff(); }};
  entries += {tr("Triage"), tr("Triage: what is wrong?"), tr("t; looks at everything, changes nothing"),
              QStringLiteral("search"), [&window] { window.startTriage(); }};
  entries += LabEntries::of(window, console);
  for (const ServiceSpec &service : context->system().services) {
    entries += {tr("Service"), visibleText(service.title.isEmpty() ? service.name : service.title),
                visibleText(service.name), QStringLiteral("service"),
                [&window, name = service.name] { window.showPage(QStringLiteral("health"), name); }};
  }
  for (const QueueSpec &queue : context->system().queues) {
    entries += {tr("Queue"), visibleText(queue.name), {}, QStringLiteral("queues"), [&window, name = queue.name] {
                  window.showPage(QStringLiteral("queues"), name);
                }};
  }
  for (const Procedure &procedure : context->procedures) {
    entries +=
        {tr("Procedure"), visibleText(procedure.title), visibleText(procedure.name), QStringLiteral("procedures"),
         [&window, name = procedure.name] { window.showPage(QStringLiteral("procedures"), name); }};
  }
  for (const auto &procedure : console.otherProcedures()) {
    entries += {tr("Procedure"),
                visibleText(procedure.title),
                procedure.system.isEmpty() ? tr("works on what this system does not declare")
                                           : tr("only for the system %1").arg(visibleText(procedure.system)),
                QStringLiteral("procedures"),
                {}};
  }
  for (const RunSummary &run : context->runSummaries().mid(0, 50)) {
    const QString state = run.outcome.isEmpty() ? tr("open") : run.outcome;
    entries +=
        {tr("Run"), visibleText(procedureText(run.title)),
         tr("%1, %2, %3")
             .arg(run.openedAt.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'")), state, run.run.left(8)),
         QStringLiteral("runs"), [&window, id = run.run] { window.showPage(QStringLiteral("runs"), id); }};
  }
  for (const System &system : console.systems()) {
    for (const Environment &environment : system.environments) {
      entries +=
          {tr("Environment"), visibleText(environment.name), tierTitle(environment.tier), QStringLiteral("database"),
           [&console, system = system.name, name = environment.name] { console.choose(system, name); }};
    }
  }
  return entries;
}

}  // namespace ops
