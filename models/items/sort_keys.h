#pragma once

#include <QDateTime>
#include <QVariant>
#include <optional>

#include "models/base/duration.h"
#include "models/items/roles.h"

namespace ops {

// What items give as SortRole: a number, a time or a text. What is not known is none of them, and stands last in either
// order.

inline QVariant sortKey(const QString &text) {
  return text.isEmpty() ? QVariant() : QVariant(text);
}

inline QVariant sortKey(const QDateTime &time) {
  return time.isValid() ? QVariant(time) : QVariant();
}

inline QVariant sortKey(Milliseconds time) {
  return qint64{time.count()};
}

template <typename Value>
QVariant sortKey(const std::optional<Value> &value) {
  if (!value) return {};
  if constexpr (std::is_same_v<Value, Milliseconds>) {
    return sortKey(*value);
  } else {
    return QVariant::fromValue(*value);
  }
}

/// The gravest is the least, as P0 is: whoever sorts by a state looks for what is wrong. That a state is not known is
/// one of them, and graver than what is well.
inline int gravity(Tone tone) {
  switch (tone) {
    case Tone::Critical:
      return 0;
    case Tone::Warning:
      return 1;
    case Tone::Unknown:
      return 2;
    case Tone::Notice:
      return 3;
    case Tone::Busy:
      return 4;
    case Tone::Neutral:
      return 5;
    case Tone::Ok:
      break;
  }
  return 6;
}

inline Tone graver(Tone a, Tone b) {
  return gravity(b) < gravity(a) ? b : a;
}

/// States of one tone that have a word each stand together.
inline QVariant sortKey(Tone tone, const QString &word) {
  return word.isEmpty() ? QVariant() : QVariant(QString(QString::number(gravity(tone)) + word));
}

}  // namespace ops
