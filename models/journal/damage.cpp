#include "models/journal/damage.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cstring>

#include "models/base/clock.h"
#include "models/base/text.h"
#include "models/journal/chain.h"
#include "models/journal/texts.h"

namespace ops {

namespace {
QStringList partsOf(const JournalFiles &files, const QString &headPath) {
  return {files.database, files.wal, headPath};
}

// Tells one state of the files from another.
QByteArray stateOf(const QStringList &parts) {
  QByteArray state;
  for (const auto &part : parts) {
    const QFileInfo info(part);
    state += info.fileName().toUtf8() + ' ' + QByteArray::number(info.size()) + ' ' +
             QByteArray::number(info.lastModified().toMSecsSinceEpoch()) + '\n';
  }
  return state;
}

constexpr char stateFile[] = "/state";

QString existingCopy(const JournalFiles &files, const QByteArray &state) {
  const auto folders = QDir(files.folder).entryList({QStringLiteral("damaged-*")}, QDir::Dirs);
  for (const auto &folder : folders) {
    const QString path = files.folder + QLatin1Char('/') + folder;
    QFile file(path + QLatin1String(stateFile));
    if (file.open(QIODevice::ReadOnly) && file.readAll() == state) return path;
  }
  return {};
}

QString newFolder(const JournalFiles &files) {
  const QString stem =
      files.folder + QStringLiteral("/damaged-") + utcNow().toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'"));
  for (int i = 0; i < 100; ++i) {
    QString path = i == 0 ? stem : stem + QLatin1Char('-') + QString::number(i);
    if (!QDir().mkdir(path)) continue;
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
  }
  return {};
}

QString putCopyAside(const JournalFiles &files, const QString &headPath) {
  const auto parts = partsOf(files, headPath);
  const QByteArray state = stateOf(parts);
  if (const QString path = existingCopy(files, state); !path.isEmpty()) return path;
  QString path = newFolder(files);
  if (path.isEmpty()) return {};
  for (const auto &part : parts) {
    if (QFile::exists(part) && !QFile::copy(part, path + QLatin1Char('/') + QFileInfo(part).fileName())) return {};
  }
  QFile file(path + QLatin1String(stateFile));
  if (!file.open(QIODevice::WriteOnly) || file.write(state) != state.size()) return {};
  return path;
}
}  // namespace

Error damageRefusal(const JournalFiles &files, const QString &headPath, const QString &damage, bool readOnly) {
  const QString copy = readOnly ? QString() : putCopyAside(files, headPath);
  const auto where = readOnly         ? JournalTexts::tr("Nothing was changed.")
                     : copy.isEmpty() ? JournalTexts::tr("A copy could not be put aside: make one by hand.")
                                      : JournalTexts::tr("A copy is in %1.").arg(copy);
  return {
      ErrorCode::Refused, JournalTexts::tr("Opening the journal"), files.database, damage,
      where + QLatin1Char(' ') +
          JournalTexts::tr("Put the journal back from a backup, or go on without what is lost: opsdeck journal recover "
                           "--accept-loss")};
}

namespace {
Error recoveryError(const QString &target, const QString &why) {
  return {ErrorCode::Failed, JournalTexts::tr("Recovering the journal"), target, why, {}};
}

// Copies the longest prefix whose chain holds into the new journal. Gives the last record of it.
Result<Head> salvage(const QString &damaged, SqlDatabase &fresh) {
  Head last{0, QByteArray(hashSize, '\0'), {}};
  SqlDatabase source;
  if (source.open(damaged, SQLITE_OPEN_READWRITE) != SQLITE_OK) return last;
  const QByteArray select = QByteArray("SELECT ") + rowColumns + " FROM records ORDER BY seq";
  SqlStatement rows(source.handle(), select.constData());
  ChainChecker checker;
  fresh.execute("BEGIN IMMEDIATE");
  SqlStatement insert(fresh.handle(), "INSERT INTO records VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9)");
  while (rows.step() == SQLITE_ROW) {
    const auto row = rowOf(rows);
    if (!checker.check(row)) break;
    const QByteArray bytes = row.bytes.toByteArray();
    const QByteArray hash = row.hash.toByteArray();
    QByteArrayList texts;
    // An empty text is not a null one.
    for (const auto &text : {row.type, row.run, row.system, row.environment, row.utc, row.resource}) {
      texts.append(text.isEmpty() ? QByteArray("") : text.toByteArray());
    }
    int column = 0;
    insert.bind(++column, row.sequence);
    insert.bindBlob(++column, bytes);
    insert.bindBlob(++column, hash);
    for (const auto &text : texts) insert.bindText(++column, text);
    if (insert.step() != SQLITE_DONE) return fail(recoveryError(damaged, fresh.message()));
    insert.reset();
    last = {row.sequence, hash, last.stream};
    if (row.sequence == 1) {
      Envelope envelope;
      if (envelope.scan(bytes)) last.stream = unescaped(envelope.stream);
    }
  }
  insert = {};
  if (!last.stream.isEmpty()) {
    SqlStatement stream(fresh.handle(), "UPDATE meta SET value=?1 WHERE key='stream'");
    const QByteArray name = last.stream.toUtf8();
    stream.bindText(1, name);
    stream.step();
  }
  if (fresh.execute("COMMIT") != SQLITE_OK) return fail(recoveryError(damaged, fresh.message()));
  return last;
}

Event lossRemark(const QString &damage, const Head &last, qint64 acknowledged, const QString &copy) {
  Event event;
  event.type = QString::fromLatin1(event::note);
  event.body = {{"text", toJson(JournalTexts::tr("The journal was damaged, and the loss was accepted."))},
                {"damage", toJson(damage)},
                {"copy", toJson(copy)}};
  if (acknowledged > last.sequence) {
    event.body["segment"] = {{"lostFrom", last.sequence + 1}, {"lostTo", acknowledged}};
  }
  return event;
}
}  // namespace

Result<OpenedJournal> recoverJournal(SqlDatabase &database, const JournalFiles &files, HeadFile &headFile,
                                     const QString &damage) {
  // A number that was once acknowledged never names another record, and fences only grow.
  const auto head = headFile.read();
  qint64 acknowledged = head ? head->sequence : 0;
  if (database.isOpen()) acknowledged = std::max(acknowledged, database.integer("SELECT max(seq) FROM records"));
  database.close();
  const QString aside = newFolder(files);
  if (aside.isEmpty())
    return fail(recoveryError(files.folder, JournalTexts::tr("the damaged files cannot be moved aside")));
  const QString shared = files.database + QStringLiteral("-shm");
  for (const auto &part : {files.wal, shared, files.database}) {
    if (QFile::exists(part) && !QFile::rename(part, aside + QLatin1Char('/') + QFileInfo(part).fileName())) {
      return fail(recoveryError(part, JournalTexts::tr("the damaged files cannot be moved aside")));
    }
  }
  QFile::copy(headFile.path(), aside + QLatin1Char('/') + QFileInfo(headFile.path()).fileName());
  if (const int cause = makePrivateFile(files.database); cause != 0) {
    return fail(recoveryError(files.database, QString::fromLocal8Bit(std::strerror(cause))));
  }
  if (auto status = openJournalDatabase(database, files.database, true, false); !status) {
    return std::unexpected(status.error());
  }
  auto last = salvage(aside + QStringLiteral("/journal.db"), database);
  if (!last) return std::unexpected(last.error());
  OpenedJournal opened{*last, last->stream, {}, std::max<qint64>(0, acknowledged - last->sequence)};
  opened.remarks.append(lossRemark(damage, *last, acknowledged, aside));
  return opened;
}

}  // namespace ops
