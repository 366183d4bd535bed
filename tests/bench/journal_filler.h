#pragma once

#include "models/journal/journal.h"

namespace ops::test {

/// A record as runs write them; one in 100,000 has the word "quokka", which no other has.
inline Event benchEvent(int number) {
  constexpr int perRun = 20, perRareOne = 100'000, rareOne = 77;
  Event event;
  event.type = QLatin1String(number % 2 == 0 ? event::intent : event::outcome);
  event.run = QStringLiteral("3738dffb-3530-4ece-8d6e-%1").arg(number / perRun, 12, 16, QLatin1Char('0'));
  event.step = QStringLiteral("scale");
  event.attempt = 1;
  event.system = QStringLiteral("doc-pipeline");
  event.environment = QStringLiteral("production");
  event.body = {{"action", "queue.retry"},
                {"parameters", {{"queue", "document_queue"}, {"count", number}}},
                {"summary", std::to_string(number) + " of " + std::to_string(number + 3) + " jobs moved"}};
  if (number % perRareOne == rareOne) event.body["why"] = "the quokka said no";
  return event;
}

/// Appends so many of them, many at a time; false: the journal refused one.
inline bool fillJournal(Journal &journal, int count) {
  constexpr int atOnce = 64;
  QObject receiver;
  int sent = 0;
  int ended = 0;
  bool isWell = true;
  while (ended < count && isWell) {
    while (sent < count && sent - ended < atOnce) {
      launch<Record>(journal.append(benchEvent(sent++)), &receiver, [&](const Result<Record> &record) {
        isWell = isWell && record.has_value();
        ++ended;
      });
    }
    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
  }
  return isWell;
}

}  // namespace ops::test
