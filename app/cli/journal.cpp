#include "app/cli/journal.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>
#include <ranges>

#include "app/cli/journal_anchor.h"
#include "app/cli/journal_session.h"
#include "app/cli/journal_verify.h"
#include "models/base/paths.h"
#include "models/base/text.h"
#include "models/journal/journal.h"

namespace ops {

namespace {

QString tr(const char *text, int count = -1) {
  return QCoreApplication::translate("JournalCommand", text, nullptr, count);
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

/// The words that --type takes.
const QStringList &recordTypes() {
  static const QStringList types = [] {
    QStringList words;
    for (const char *type : {event::runOpened, event::claimed, event::released, event::precheck, event::intent,
                             event::dispatched, event::outcome, event::reconciled, event::decision, event::runClosed,
                             event::clockJump, event::note, event::unlocked, event::exported}) {
      words += QLatin1String(type);
    }
    return words;
  }();
  return types;
}

void printRecords(const QList<Record> &newestFirst, bool json) {
  Json records = Json::array();
  for (const auto &record : std::views::reverse(newestFirst)) {
    if (json) {
      records.push_back(recordJson(record));
    } else {
      cli::print(recordLine(record));
    }
  }
  if (json) cli::printJson({{"records", records}});
}

void readRecords(Journal &journal, const RecordQuery &query, bool json, const cli::Exit &exit) {
  launch<QList<Record>>(journal.read(query), &journal, [exit, json](const Result<QList<Record>> &found) {
    if (!found) return exit(cli::report(found.error()));
    printRecords(*found, json);
    exit(0);
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
  if (!valid || query.limit <= 0) return cli::misuse(tr("--limit must be a whole number above 0"));
  query.types = arguments.parser().values(QStringLiteral("type"));
  for (const auto &type : std::as_const(query.types)) {
    if (recordTypes().contains(type)) continue;
    return cli::misuse(tr("there is no record type \"%1\"").arg(type),
                       tr("There are: %1").arg(recordTypes().join(QStringLiteral(", "))));
  }
  const bool ofRun = arguments.parser().isSet(QStringLiteral("run"));
  const QString prefix = arguments.parser().value(QStringLiteral("run"));
  const bool json = arguments.json();
  Journal journal(cli::journalOptions(true));
  return cli::runLoop([&](const cli::Exit &exit) {
    cli::openJournal(journal, exit, [&, exit] {
      if (!ofRun) return readRecords(journal, query, json, exit);
      cli::findRun(journal, prefix, exit, [&, exit](const RunSummary &run) {
        query.run = run.run;
        readRecords(journal, query, json, exit);
      });
    });
  });
}

/// To a new file; an existing one is refused by the journal itself.
void exportTo(const QString &path, Journal &journal, bool json, const cli::Exit &exit) {
  launch<qint64>(journal.exportRecords(path, {}), &journal, [exit, json, path](const Result<qint64> &count) {
    if (!count) return exit(cli::report(count.error()));
    if (json) {
      cli::printJson({{"records", *count}, {"file", toJson(path)}});
    } else {
      cli::print(tr("%1 records written to %2").arg(QString::number(*count), visibleText(path)));
    }
    exit(0);
  });
}

/// The same bytes as in a file: by way of one, which only the journal knows how to write.
void exportToOutput(Journal &journal, const QString &format, const cli::Exit &exit) {
  auto folder = std::make_shared<QTemporaryDir>(paths::state() + QStringLiteral("/export-XXXXXX"));
  if (!folder->isValid()) {
    return exit(
        cli::report({ErrorCode::Failed, tr("Exporting the journal"), paths::state(), folder->errorString(), {}}));
  }
  const QString path = folder->filePath(QStringLiteral("journal.") + format);
  launch<qint64>(journal.exportRecords(path, {}), &journal, [exit, folder, path](const Result<qint64> &count) {
    if (!count) return exit(cli::report(count.error()));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
      return exit(cli::report({ErrorCode::Failed, tr("Exporting the journal"), path, file.errorString(), {}}));
    }
    constexpr qint64 chunk = 1 << 20;
    while (!file.atEnd()) cli::printBytes(file.read(chunk));
    exit(0);
  });
}

int exportCommand(QStringList words) {
  // Naming the usual form is allowed.
  const auto usual = words.indexOf(QStringLiteral("jsonl"));
  if (usual > 0 && words[usual - 1] == QLatin1String("-o")) words.remove(usual - 1, 2);
  cli::Arguments arguments(
      QStringLiteral("journal export"), QStringLiteral("FILE|-"),
      tr("Writes every record, byte by byte, with its hash, one a line (-o jsonl): into a new file, "
         "or to standard output. A file named .csv gets cells for a spreadsheet instead."));
  arguments.addOption({QStringLiteral("format"), tr("The form; a file's name says it by itself."),
                       QStringLiteral("jsonl|csv"), QStringLiteral("jsonl")});
  if (const auto code = arguments.parse(words, 1, 1)) return *code;
  const bool json = arguments.json();
  const bool toOutput = arguments.word(0) == QLatin1String("-");
  const QFileInfo file(arguments.word(0));
  if (!toOutput) {
    if (const auto code = cli::cannotWrite(file.filePath())) return *code;
  }
  const QString format = arguments.parser().value(QStringLiteral("format"));
  if (format != QLatin1String("jsonl") && format != QLatin1String("csv")) {
    return cli::misuse(tr("there is no format \"%1\"").arg(format), tr("There are: jsonl and csv"));
  }
  const bool isCsvFile = file.suffix().compare(QLatin1String("csv"), Qt::CaseInsensitive) == 0;
  if (!toOutput && arguments.parser().isSet(QStringLiteral("format")) &&
      isCsvFile != (format == QLatin1String("csv"))) {
    return cli::misuse(tr("the file's name says another format"), tr("Name it with .%1 at its end.").arg(format));
  }
  Journal journal(cli::journalOptions(true));
  return cli::runLoop([&](const cli::Exit &exit) {
    cli::openJournal(journal, exit, [&, exit] {
      if (toOutput) return exportToOutput(journal, format, exit);
      exportTo(file.absoluteFilePath(), journal, json, exit);
    });
  });
}

int recover(const QStringList &words) {
  cli::Arguments arguments(QStringLiteral("journal recover"), QStringLiteral("--accept-loss"),
                           tr("Goes on with a damaged journal without the records that are lost, and says so in it."));
  arguments.addOption({QStringLiteral("accept-loss"), tr("Confirms that what is lost stays lost.")});
  if (const auto code = arguments.parse(words, 0, 0)) return *code;
  if (!arguments.parser().isSet(QStringLiteral("accept-loss"))) {
    return cli::misuse(tr("--accept-loss is missing"), tr("See what is lost first: opsdeck journal verify"));
  }
  auto options = cli::journalOptions(false);
  options.acceptLoss = true;
  Journal journal(options);
  return cli::runLoop([&](const cli::Exit &exit) {
    cli::openJournal(journal, exit, [exit] {
      cli::print(tr("The journal is in use again. Its newest record says what was lost, if anything was."));
      exit(0);
    });
  });
}

int help() {
  cli::print(tr("Usage: opsdeck journal COMMAND"));
  cli::print({});
  cli::print(tr("  list [--run RUN] [--type TYPE] [--limit N] [-o json]   the newest records"));
  cli::print(tr("  verify [EXPORT] [--anchor FILE] [-o json]              is anything altered or missing?"));
  cli::print(tr("  anchor FILE | --system SYSTEM --connection NAME        keep the head elsewhere, for verify"));
  cli::print(tr("  export FILE|- [--format jsonl|csv]                     every record, for other programs"));
  cli::print(tr("  recover --accept-loss                                  go on with a damaged journal"));
  return 0;
}

}  // namespace

int journalCommand(const QStringList &arguments) {
  const QString command = arguments.value(0);
  const QStringList rest = arguments.mid(1);
  if (command == QLatin1String("list")) return list(rest);
  if (command == QLatin1String("verify")) return journalVerifyCommand(rest);
  if (command == QLatin1String("anchor")) return journalAnchorCommand(rest);
  if (command == QLatin1String("export")) return exportCommand(rest);
  if (command == QLatin1String("recover")) return recover(rest);
  if (command == QLatin1String("--help") || command == QLatin1String("-h")) return help();
  return cli::wrongCommand(QStringLiteral("journal"),
                           {QStringLiteral("list"), QStringLiteral("verify"), QStringLiteral("anchor"),
                            QStringLiteral("export"), QStringLiteral("recover")},
                           arguments);
}

}  // namespace ops
