// A process for the crash tests. What it prints, a line each, unbuffered:
//   journal_writer FOLDER append COUNT TYPE…   appends records, the types in turn: "b" before each append,
//                                              "a SEQ HASH" once it is acknowledged, "e CODE WRITABLE WHY" if it
//                                              failed, "l WHY" when the journal says that it takes no more
//   journal_writer FOLDER hold RESOURCE        claims, prints "h FENCE" or "e …", and holds on until it is killed
#include <unistd.h>

#include <QCoreApplication>
#include <QTimer>

#include "models/journal/journal.h"

using namespace ops;

namespace {

void say(const QByteArray &line) {
  const QByteArray text = line + '\n';
  if (::write(STDOUT_FILENO, text.constData(), static_cast<size_t>(text.size())) != text.size()) ::_exit(9);
}

void sayError(const Error &error, bool writable) {
  say("e " + errorCodeName(error.code).toUtf8() + (writable ? " 1 " : " 0 ") + error.why.toUtf8());
}

void append(Journal &journal, const QStringList &types, int left) {
  if (left == 0) return QCoreApplication::exit(0);
  Event event;
  event.type = types[left % types.size()];
  event.run = QStringLiteral("run-of-%1").arg(QCoreApplication::applicationPid());
  event.body = {{"left", left}, {"text", std::string(300, 'x')}};
  say("b");
  launch<Record>(journal.append(event), &journal, [&journal, types, left](const Result<Record> &record) {
    if (record) {
      say("a " + QByteArray::number(record->sequence) + ' ' + record->hash.toHex());
      return append(journal, types, left - 1);
    }
    sayError(record.error(), journal.isWritable());
    // Refusals come at once; without a pause they would flood who listens.
    constexpr int pauseMs = 20;
    QTimer::singleShot(pauseMs, &journal, [&journal, types, left] { append(journal, types, left - 1); });
  });
}

void hold(Journal &journal, const QString &resource) {
  launch<Claim>(journal.claim(resource, {}), &journal, [&journal](const Result<Claim> &claim) {
    if (!claim) {
      sayError(claim.error(), journal.isWritable());
      return QCoreApplication::exit(3);
    }
    static Claim kept;
    kept = *claim;
    say("h " + QByteArray::number(kept.fence));
  });
}

}  // namespace

int main(int argc, char *argv[]) {
  QCoreApplication application(argc, argv);
  const auto words = QCoreApplication::arguments().mid(1);
  JournalOptions options;
  options.folder = words.value(0);
  Journal journal(options);
  QObject::connect(&journal, &Journal::latched, [](const QString &why) { say("l " + why.toUtf8()); });
  launch<Done>(journal.open(), &journal, [&](const Result<Done> &opened) {
    if (!opened) {
      sayError(opened.error(), false);
      return QCoreApplication::exit(1);
    }
    if (words.value(1) == QLatin1String("hold")) return hold(journal, words.value(2));
    append(journal, words.mid(3), words.value(2).toInt());
  });
  return QCoreApplication::exec();
}
