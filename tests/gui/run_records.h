#pragma once

#include <QFile>
#include <QFileInfo>
#include <QSet>

#include "models/journal/record.h"

/// What a run left behind, judged by its records alone.
namespace ops::test {

inline bool isOf(const Record &record, const char *type) {
  return record.event.type == QLatin1String(type);
}

inline qsizetype countOf(const QList<Record> &records, const char *type) {
  return std::ranges::count_if(records, [type](const Record &record) { return isOf(record, type); });
}

/// The end of an action, neither that of its check nor a step that was left out.
inline bool endsAction(const Record &record) {
  return isOf(record, event::outcome) && jsonString(record.event.body, "phase") == QLatin1String("do");
}

inline const Record *find(const QList<Record> &records, const char *type, const QString &step) {
  const auto found = std::ranges::find_if(
      records, [&](const Record &record) { return isOf(record, type) && record.event.step == step; });
  return found == records.end() ? nullptr : &*found;
}

inline QStringList executedSteps(const QList<Record> &records) {
  QStringList steps;
  for (const auto &record : records) {
    if (isOf(record, event::intent)) steps += record.event.step;
  }
  return steps;
}

inline QStringList skippedSteps(const QList<Record> &records) {
  QStringList steps;
  for (const auto &record : records) {
    const bool skipped = jsonString(record.event.body, "outcome") == QLatin1String("skipped");
    if (isOf(record, event::outcome) && skipped) steps += record.event.step;
  }
  return steps;
}

/// Why these are not all records of one run that succeeded, each action with one intent and then one outcome; nothing
/// if they are.
inline QString flawOf(const QList<Record> &records) {
  if (countOf(records, event::runOpened) != 1 || countOf(records, event::runClosed) != 1)
    return QStringLiteral("not opened and closed once");
  if (!isOf(records.first(), event::runOpened)) return QStringLiteral("does not begin with its opening");
  if (!isOf(records.last(), event::runClosed)) return QStringLiteral("goes on after its end");
  const auto outcome = jsonString(records.last().event.body, "outcome");
  if (outcome != QLatin1String("succeeded")) return QStringLiteral("ended as ") + outcome;
  QSet<QString> underWay;
  for (const auto &record : records) {
    const QString step = QStringLiteral("%1 #%2").arg(record.event.step).arg(record.event.attempt);
    if (isOf(record, event::intent)) {
      if (underWay.contains(step)) return QStringLiteral("two intents: ") + step;
      underWay.insert(step);
    } else if (endsAction(record) && !underWay.remove(step)) {
      return QStringLiteral("an outcome without intent: ") + step;
    }
  }
  return underWay.isEmpty() ? QString() : QStringLiteral("no outcome: ") + *underWay.begin();
}

struct Together {
  bool overlapped = false;  ///< none was closed before the last had begun
  qsizetype turns = 0;      ///< since then: how often another one of them wrote of an action
};

/// How these runs stand among each other in the journal.
inline Together togetherIn(const QList<Record> &journal, const QStringList &runs) {
  Together together;
  qsizetype begun = 0;
  qsizetype closed = 0;
  QString writer;
  for (const auto &record : journal) {
    if (!runs.contains(record.event.run)) continue;
    begun += isOf(record, event::claimed) ? 1 : 0;
    closed += isOf(record, event::runClosed) ? 1 : 0;
    if (begun == runs.size() && closed == 0) together.overlapped = true;
    const bool ofAction = isOf(record, event::intent) || isOf(record, event::outcome);
    if (begun < runs.size() || !ofAction || record.event.run == writer) continue;
    ++together.turns;
    writer = record.event.run;
  }
  return together;
}

/// The process that claimed the run last; 0 if none has.
inline qint64 runnerOf(const QList<Record> &records) {
  qint64 pid = 0;
  for (const auto &record : records) {
    const auto resource = jsonString(record.event.body, "resource");
    if (isOf(record, event::claimed) && resource == QStringLiteral("run:") + record.event.run)
      pid = jsonInteger(record.event.body, "pid");
  }
  return pid;
}

/// 0 for a process that is gone.
inline qint64 parentOf(qint64 pid) {
  QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
  if (!stat.open(QIODevice::ReadOnly)) return 0;
  // The name before it may hold anything; state and parent follow its bracket.
  const auto text = stat.readAll();
  return text.mid(text.lastIndexOf(')') + 2).split(' ').value(1).toLongLong();
}

inline QList<QByteArray> wordsOfProcess(qint64 pid) {
  QFile line(QStringLiteral("/proc/%1/cmdline").arg(pid));
  return line.open(QIODevice::ReadOnly) ? line.readAll().split('\0') : QList<QByteArray>();
}

/// The name of its executable's file, as the kernel tells everybody; its path is shown to nobody where it may not be
/// looked into. Empty for a process that is gone.
inline QString programOf(qint64 pid) {
  QFile name(QStringLiteral("/proc/%1/comm").arg(pid));
  return name.open(QIODevice::ReadOnly) ? QString::fromLocal8Bit(name.readAll()).trimmed() : QString();
}

}  // namespace ops::test
