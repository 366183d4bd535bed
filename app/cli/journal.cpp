#include "app/cli/journal.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <ranges>

#include "app/cli/terminal.h"
#include "models/base/paths.h"
#include "models/base/text.h"
#include "models/journal/journal.h"

namespace ops {

namespace {

QString tr(const char *text, int count = -1) {
  return QCoreApplication::translate("JournalCommand", text, nullptr, count);
}

JournalOptions lookingOptions() {
  JournalOptions options;
  options.folder = paths::state() + QStringLiteral("/journal");
  options.readOnly = true;
  return options;
}

// The record as it stands, with its hash; the exact bytes are what `export` is for.
Json recordJson(const Record &record) {
  Json json = jsonParse(record.bytes).value_or(Json::object());
  json["hash"] = record.hash.toHex().toStdString();
  return json;
}

QString recordLine(const Record &record) {
  const auto &event = record.event;
  QStringList words{QString::number(record.sequence), record.utc.toUTC().toString(Qt::ISODate), record.actor,
                    event.type};
  if (!event.system.isEmpty()) words += event.system + QLatin1Char('/') + event.environment;
  if (!event.run.isEmpty()) words += tr("run %1").arg(event.run.left(8));
  if (!event.step.isEmpty()) words += event.step;
  constexpr qsizetype shown = 160;
  if (!event.body.empty()) words += visibleText(jsonDump(event.body), shown);
  return visibleText(words.join(QStringLiteral("  ")));
}

void withJournal(Journal &journal, const cli::Exit &exit, const std::function<void()> &then) {
  launch<Done>(journal.open(), &journal, [exit, then](const Result<Done> &opened) {
    if (!opened) return exit(cli::report(opened.error()));
    then();
  });
}

int list(const QStringList &words) {
  cli::Arguments arguments(QStringLiteral("journal list"), {}, tr("Lists records of the journal, the newest last."));
  arguments.addOption({QStringLiteral("run"), tr("Only records of this run."), QStringLiteral("RUN")});
  arguments.addOption(
      {QStringLiteral("type"), tr("Only records of this type, such as intent."), QStringLiteral("TYPE")});
  arguments.addOption(
      {QStringLiteral("limit"), tr("At most so many, 100 by default."), QStringLiteral("N"), QStringLiteral("100")});
  if (const auto code = arguments.parse(words, 0, 0)) return *code;
  bool valid = false;
  RecordQuery query;
  query.newestFirst = true;
  query.limit = arguments.parser().value(QStringLiteral("limit")).toInt(&valid);
  if (!valid || query.limit <= 0) {
    return cli::report({ErrorCode::Usage, tr("Reading --limit"), {}, tr("it must be a whole number above 0"), {}});
  }
  query.run = arguments.parser().value(QStringLiteral("run"));
  query.types = arguments.parser().values(QStringLiteral("type"));
  const bool json = arguments.json();
  Journal journal(lookingOptions());
  return cli::runLoop([&](const cli::Exit &exit) {
    withJournal(journal, exit, [&, exit] {
      launch<QList<Record>>(journal.read(query), &journal, [exit, json](const Result<QList<Record>> &found) {
        if (!found) return exit(cli::report(found.error()));
        Json records = Json::array();
        for (const auto &record : std::views::reverse(*found)) {
          if (json) {
            records.push_back(recordJson(record));
          } else {
            cli::print(recordLine(record));
          }
        }
        if (json) cli::printJson({{"records", records}});
        exit(0);
      });
    });
  });
}

int verdict(const VerifyReport &report, bool json) {
  if (json) {
    cli::printJson({{"records", report.records},
                    {"intact", report.intact},
                    {"head", report.head.toHex().toStdString()},
                    {"brokenAt", report.brokenAt},
                    {"detail", toJson(report.detail)}});
    return report.intact ? 0 : 1;
  }
  if (!report.intact) {
    cli::print(tr("broken at record %1: %2").arg(QString::number(report.brokenAt), visibleText(report.detail)));
    cli::print(tr("%1 records before it are intact").arg(report.records));
    return 1;
  }
  const auto head = report.head.isEmpty() ? tr("none") : QString::fromLatin1(report.head.toHex());
  cli::print(tr("%1 records, chain intact, head %2").arg(QString::number(report.records), head));
  if (!report.detail.isEmpty()) cli::print(visibleText(report.detail));
  return 0;
}

int verify(const QStringList &words) {
  cli::Arguments arguments(
      QStringLiteral("journal verify"), QStringLiteral("[EXPORT]"),
      tr("Reads every record and recomputes the hash chain, of the journal or of an export of it."));
  if (const auto code = arguments.parse(words, 0, 1)) return *code;
  const bool json = arguments.json();
  Journal journal(lookingOptions());
  return cli::runLoop([&](const cli::Exit &exit) {
    auto operation = arguments.words().isEmpty() ? journal.verify() : journal.verifyJsonl(arguments.word(0));
    launch<VerifyReport>(std::move(operation), &journal, [exit, json](const Result<VerifyReport> &report) {
      exit(report ? verdict(*report, json) : cli::report(report.error()));
    });
  });
}

int exportRecords(QStringList words) {
  // The only form there is; naming it is allowed.
  const auto format = words.indexOf(QStringLiteral("jsonl"));
  if (format > 0 && words[format - 1] == QLatin1String("-o")) words.remove(format - 1, 2);
  cli::Arguments arguments(
      QStringLiteral("journal export"), QStringLiteral("FILE"),
      tr("Writes every record, byte by byte, with its hash into a new file, one a line (-o jsonl)."));
  if (const auto code = arguments.parse(words, 1, 1)) return *code;
  const bool json = arguments.json();
  const QString path = QFileInfo(arguments.word(0)).absoluteFilePath();
  Journal journal(lookingOptions());
  return cli::runLoop([&](const cli::Exit &exit) {
    withJournal(journal, exit, [&, exit] {
      launch<qint64>(journal.exportJsonl(path, {}), &journal, [exit, json, path](const Result<qint64> &count) {
        if (!count) return exit(cli::report(count.error()));
        if (json) {
          cli::printJson({{"records", *count}, {"file", toJson(path)}});
        } else {
          cli::print(tr("%1 records written to %2").arg(QString::number(*count), visibleText(path)));
        }
        exit(0);
      });
    });
  });
}

int recover(const QStringList &words) {
  cli::Arguments arguments(QStringLiteral("journal recover"), QStringLiteral("--accept-loss"),
                           tr("Goes on with a damaged journal without the records that are lost, and says so in it."));
  arguments.addOption({QStringLiteral("accept-loss"), tr("Confirms that what is lost stays lost.")});
  if (const auto code = arguments.parse(words, 0, 0)) return *code;
  if (!arguments.parser().isSet(QStringLiteral("accept-loss"))) {
    return cli::report({ErrorCode::Usage,
                        tr("Recovering the journal"),
                        {},
                        tr("--accept-loss is missing"),
                        tr("See what is lost first: opsdeck journal verify")});
  }
  auto options = lookingOptions();
  options.readOnly = false;
  options.acceptLoss = true;
  Journal journal(options);
  return cli::runLoop([&](const cli::Exit &exit) {
    withJournal(journal, exit, [exit] {
      cli::print(tr("The journal is in use again. Its newest record says what was lost, if anything was."));
      exit(0);
    });
  });
}

int help(int code) {
  cli::print(tr("Usage: opsdeck journal COMMAND"));
  cli::print({});
  cli::print(tr("  list [--run RUN] [--type TYPE] [--limit N] [-o json]   the newest records"));
  cli::print(tr("  verify [EXPORT] [-o json]                              is anything altered or missing?"));
  cli::print(tr("  export FILE [-o jsonl]                                 every record, for other programs"));
  cli::print(tr("  recover --accept-loss                                  go on with a damaged journal"));
  return code;
}

}  // namespace

int journalCommand(const QStringList &arguments) {
  const QString command = arguments.value(0);
  const QStringList rest = arguments.mid(1);
  if (command == QLatin1String("list")) return list(rest);
  if (command == QLatin1String("verify")) return verify(rest);
  if (command == QLatin1String("export")) return exportRecords(rest);
  if (command == QLatin1String("recover")) return recover(rest);
  const bool asked = command == QLatin1String("--help") || command == QLatin1String("-h");
  return help(asked ? 0 : exitCode(ErrorCode::Usage));
}

}  // namespace ops
