#pragma once

#include <QString>

namespace ops {

/// How well what somebody typed fits a text; 0: not at all. Each word of it must be there as a word's beginning, within
/// a word, or letter by letter with gaps ("rstq" finds "Requeue stuck jobs"); better is what begins earlier and has
/// fewer gaps. Case does not count. Nothing typed fits everything equally. Pure.
int fuzzyScore(const QString &typed, const QString &text);

}  // namespace ops
