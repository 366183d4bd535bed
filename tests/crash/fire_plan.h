#pragma once

#include <QList>
#include <QRandomGenerator>

#include "tests/support/script_proxy.h"
#include "tests/support/soak.h"

namespace ops::fire {

/// How much of it. The short cut is an honest one of the full one: the same code, fewer rounds.
struct Size {
  int jobs;
  int runnerKills;   ///< at a byte of its talk with Redis
  int journalKills;  ///< at a boundary of its journal
  int redisKills;
  int cuts;
  int hugeEvery;  ///< one job in so many is of 1 MB
};

inline Size sizeOfTest() {
  if (isSoak()) return {100'000, 20, 14, 16, 100, 2'500};
  return {4'000, 2, 2, 2, 6, 1'000};
}

enum class Move { Retry, ClearAndUndo, Requeue, Move };
enum class Blow { RunnerKill, JournalKill, RedisKill, Cut };

struct Round {
  Move move = Move::Retry;
  Blow blow = Blow::Cut;
  ScriptProxy::Fault fault;
  QByteArray journalFault;
  bool inUndo = false;  ///< of clear and undo: it strikes the second
  int jobs = 0;
};

inline const char *nameOf(Move move) {
  return QList<const char *>{"retry", "clear", "requeue", "move"}[static_cast<int>(move)];
}

inline const char *nameOf(Blow blow) {
  return QList<const char *>{"runner kill", "journal kill", "redis kill", "cut"}[static_cast<int>(blow)];
}

/// Jobs that a round needs to be moved, as its share of all.
inline int jobsOf(Move move, int share) {
  if (move == Move::ClearAndUndo) return share * 6 / 10;
  return move == Move::Requeue ? share * 8 / 10 : share * 12 / 10;
}

/// Where a round is struck: all five places in turn, at a part of request or reply that the seed chooses.
inline void chooseFault(Round &round, int number, QRandomGenerator &random) {
  using Place = ScriptProxy::Place;
  round.fault.place = QList<Place>{Place::BeforeRequest, Place::InRequest, Place::AfterRequest, Place::InReply,
                                   Place::AfterReply}[number % 5];
  round.fault.part = random.bounded(1.0);
  const int scripts = (round.jobs + 499) / 500;
  const bool isOne = round.move == Move::ClearAndUndo || scripts < 2;
  round.fault.count = isOne ? 1 : 1 + static_cast<int>(random.bounded(scripts));
  const char *kind = random.bounded(2) == 0 ? "write" : "synced";
  round.journalFault = QByteArray(kind) + " KILL " + QByteArray::number(2 + random.bounded(3)) + "\n";
}

inline QList<Round> planRounds(const Size &size, QRandomGenerator &random) {
  QList<Blow> blows;
  blows.insert(blows.size(), size.runnerKills, Blow::RunnerKill);
  blows.insert(blows.size(), size.journalKills, Blow::JournalKill);
  blows.insert(blows.size(), size.redisKills, Blow::RedisKill);
  blows.insert(blows.size(), size.cuts, Blow::Cut);
  std::shuffle(blows.begin(), blows.end(), random);
  const int share = static_cast<int>(size.jobs * 0.8 / static_cast<double>(blows.size()));
  QList<Round> rounds;
  int seen[4] = {0, 0, 0, 0};
  for (const Blow blow : blows) {
    Round round;
    const int turn = seen[static_cast<int>(blow)]++;
    round.blow = blow;
    round.move = static_cast<Move>((turn + static_cast<int>(blow)) % 4);
    round.inUndo = turn / 4 % 2 == 1 || blow == Blow::RunnerKill;
    round.jobs = jobsOf(round.move, share);
    chooseFault(round, turn, random);
    rounds << round;
  }
  return rounds;
}

}  // namespace ops::fire
