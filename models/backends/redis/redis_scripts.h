#pragma once

#include <QByteArray>

namespace ops::redis_scripts {

/// KEYS queue; ARGV first, last, cap. → depth, then for each job its length and its first `cap` bytes. Reads only.
extern const QByteArray peek;

/// KEYS from, to, state; ARGV batch, count, end to take from ("head" | "tail"), limit (0: the depth now), seconds to
/// keep the state. Moves at most `count` jobs in order, unless this batch was applied before. → moved, remaining,
/// batch, limit; all under the state's key. Taking from the tail puts in front, so that the old order comes back.
extern const QByteArray move;

/// KEYS from, to, state; ARGV batch, end to put to, seconds, then pairs of digest and payload in the order of the
/// queue. Moves each payload once where it still is. → moved, remaining, batch, and how many of this batch were
/// missing.
extern const QByteArray moveChosen;

/// KEYS from, to, aside, state, order; ARGV batch, seconds, limit, then triples of fate ("m" | "u" | "a"), raw digest
/// and payload in the order of the queue. Moves each payload once where it still is, and notes fate and digest under
/// `order`. → taken out in all, of them aside, remaining, batch, limit.
extern const QByteArray sortJobs;

/// KEYS from, to, aside, state, order; ARGV batch, seconds, then triples of an entry of `order`, "1" where its payload
/// is known, and the payload; the entries are the last ones, the very last first. → back, missing, remaining, batch.
extern const QByteArray unsortJobs;

/// KEYS queue, tombstone, state; ARGV seconds to keep the tombstone, seconds to keep the state. → jobs set aside.
extern const QByteArray setAside;

}  // namespace ops::redis_scripts
