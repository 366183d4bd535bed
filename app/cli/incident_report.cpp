#include "app/cli/incident_report.h"

#include <QFileInfo>
#include <QGuiApplication>

#include "app/cli/incident.h"
#include "app/cli/incident_scene.h"
#include "models/base/host.h"
#include "widgets/report/report_file.h"

namespace ops {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("IncidentCommand", text);
}

}  // namespace

int incidentReportCommand(const QStringList &words) {
  cli::IncidentScene scene(
      QStringLiteral("report"), QStringLiteral("FILE.md|.html|.pdf"),
      tr("Writes the report on an incident: summary, times, timeline, evidence, root cause, actions. "
         "Everything in it comes from the journal."),
      false);
  scene.arguments().addOption({QStringLiteral("id"),
                               tr("Which incident; without it the one that is open, else the newest."),
                               QStringLiteral("INC-…")});
  scene.arguments().addOption({QStringLiteral("replace"), tr("Replace the file if it is there already.")});
  if (const auto code = scene.read(words, 2, 2)) return *code;
  const QFileInfo file(scene.arguments().word(1));
  const auto form = reportForm(file.fileName());
  if (!form)
    return cli::misuse(tr("the name of %1 says no form").arg(file.filePath()), tr("Name it .md, .html or .pdf."));
  const auto path = file.absoluteFilePath();
  if (const auto code = cli::cannotWrite(path)) return *code;
  if (file.exists() && !scene.has("replace")) {
    return cli::report({ErrorCode::Refused, tr("Writing the report"), path, tr("it is there already"),
                        tr("Name another file, or say --replace.")});
  }
  const auto host = makeLocalHost();
  const auto write = [&](const QByteArray &bytes, const QString &id, const cli::Exit &exit) {
    launch<Done>(host->put(path, bytes), host.get(), [&, exit, id](const Result<Done> &written) {
      if (!written) return exit(cli::report(written.error()));
      if (scene.arguments().json()) {
        cli::printJson({{"incident", toJson(id)}, {"file", toJson(path)}});
      } else {
        cli::print(tr("The report on %1 is in %2").arg(id, path));
      }
      exit(0);
    });
  };
  return cli::runLoop([&](const cli::Exit &exit) {
    scene.withOne(cli::IncidentScene::Meant::All, exit, [&, exit](const Incident &incident) {
      launch<IncidentStory>(readIncidentStory(scene.journal(), incident), host.get(),
                            [&, exit](const Result<IncidentStory> &story) {
                              if (!story) return exit(cli::report(story.error()));
                              const auto report = makeReport(scene.system(), *story, momentNow());
                              launch<QByteArray>(reportFile(scene.spec(), report, *form), host.get(),
                                                 [&, exit, id = report.id](const Result<QByteArray> &bytes) {
                                                   if (!bytes) return exit(cli::report(bytes.error()));
                                                   write(*bytes, id, exit);
                                                 });
                            });
    });
  });
}

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv) {
  const auto is = [argv](int index, const char *word) { return qstrcmp(argv[index], word) == 0; };
  if (argc < 3 || !is(1, "incident") || !is(2, "report")) return std::make_unique<QCoreApplication>(argc, argv);
  qputenv("QT_QPA_PLATFORM", "offscreen");
  return std::make_unique<QGuiApplication>(argc, argv);
}

}  // namespace ops
