#pragma once

#include <QDateTime>
#include <QHash>
#include <optional>

#include "models/base/clock.h"
#include "models/base/json.h"

namespace ops {

/// The kinds of records; the words stand in the journal and in its export.
namespace event {
inline constexpr char runOpened[] = "run-opened";  ///< frozen procedure, inputs, plan, fingerprints
inline constexpr char claimed[] = "claimed";       ///< somebody owns a resource; the record's sequence is the fence
inline constexpr char released[] = "released";
inline constexpr char precheck[] = "precheck";
inline constexpr char intent[] = "intent";          ///< durable before the effect starts
inline constexpr char dispatched[] = "dispatched";  ///< news of a step at work: children, batches
inline constexpr char outcome[] = "outcome";
inline constexpr char reconciled[] = "reconciled";  ///< what a probe found out about an unknown outcome
inline constexpr char decision[] = "decision";      ///< confirm, retry, done, skip, undo, pause, abort, resume
inline constexpr char runClosed[] = "run-closed";
inline constexpr char clockJump[] = "clock-jump";  ///< the wall clock was set since the record before
inline constexpr char note[] = "note";
inline constexpr char alert[] = "alert";        ///< an alert began, ended, was acknowledged or silenced
inline constexpr char incident[] = "incident";  ///< an incident was opened, or something about it changed
inline constexpr char unlocked[] = "unlocked";  ///< a read-only environment opened for a time, with a reason
inline constexpr char exported[] = "exported";  ///< data left the console
}  // namespace event

/// What is to be written. The journal adds stream, sequence, times, boot, actor, build and the chain.
struct Event {
  QString type;
  QString run;      ///< UUID of the run it belongs to; may be empty
  QString step;     ///< id of the step; may be empty
  int attempt = 0;  ///< from 1; 0 where it has no meaning
  QString system;
  QString environment;
  Json body = Json::object();
};

/// A record as it was written; never changes.
struct Record {
  qint64 sequence = 0;      ///< from 1, without holes, in its stream
  QString stream;           ///< the desk that wrote it: a UUID made with the journal
  QByteArray previousHash;  ///< 32 bytes
  QByteArray hash;          ///< SHA-256 of `bytes`, 32 bytes
  QDateTime utc;
  qint64 monotonicNs = 0;
  QString boot;
  QString actor;           ///< OS user
  QString authentication;  ///< how the actor is known: "os-user"
  QString build;           ///< version of the program
  Event event;
  QByteArray bytes;  ///< exactly what is hashed: one line of JSON with the previous hash in it

  Moment moment() const { return {utc, {monotonicNs, boot}}; }
};

/// Ownership of a resource ("run:UUID", "target:redis:RUNID"): a kernel lock that dies with its process, and a fence.
/// Movable through shared ownership; releasing the last copy releases the lock.
struct Claim {
  QString resource;
  qint64 fence = 0;            ///< sequence of the `claimed` record
  std::shared_ptr<void> lock;  ///< keeps the kernel lock
};

struct ClaimHolder {
  QString resource;
  QString run;
  QString actor;
  qint64 pid = 0;
  QDateTime since;
  bool alive = false;  ///< asked of the kernel lock
  Tick sinceTick;      ///< as `since`, by the monotonic clock
};

struct RecordQuery {
  qint64 after = 0;   ///< sequences above this
  qint64 before = 0;  ///< sequences below this; 0: no limit
  int limit = 500;
  bool newestFirst = false;
  QString run;                  ///< empty: all
  QStringList types;            ///< empty: all
  QString text;                 ///< contained in the record's text, without regard to case; empty: all
  QString system, environment;  ///< empty: all
};

struct VerifyReport {
  qint64 records = 0;
  QByteArray head;  ///< hash of the last record; empty for an empty journal
  bool intact = false;
  qint64 brokenAt = 0;               ///< sequence of the first record that does not fit; 0 if intact
  QString detail;                    ///< what is broken and where, for people
  qint64 last = 0;                   ///< sequence of the last record that fits
  QString stream;                    ///< whose records they are; empty if there are none
  QHash<qint64, QByteArray> hashes;  ///< of the records that were asked for, as far as they are there and fit
};

/// A run in a line, as far as its records tell.
struct RunSummary {
  QString run;
  QString system, environment;
  QString procedure, title;
  QString about;  ///< the input that tells runs of its procedure apart: "2.1.0"; empty: it has none
  QString actor;
  QDateTime openedAt, closedAt;
  Tick openedTick, closedTick;
  QString outcome;      ///< "succeeded", "failed", "cancelled", "unknown"; empty while it is open
  QString currentStep;  ///< id of the step last spoken of
  QString waitingFor;   ///< "decision" where an operator is asked; else empty
  qint64 lastSequence = 0;
  bool paused = false;
  bool undoing = false;     ///< open, and on its way back
  bool undone = false;      ///< closed after everything it had done was taken back
  QString leftAlone;        ///< why its undo did not touch what it found; empty: there was no such thing
  bool ownerAlive = false;  ///< its runner holds the claim "run:UUID"
  QString stoppedBy = {};   ///< who decided "abort" last; empty: nobody
  QDateTime stoppedAt = {};
};

}  // namespace ops
