#include "models/items/fuzzy.h"

#include <QStringList>
#include <algorithm>

namespace ops {

namespace {

constexpr int ofWordStart = 300, ofPart = 200, ofLetters = 100;
constexpr int mostLost = 90;  ///< by standing late, or by gaps

bool startsWord(const QString &text, qsizetype at) {
  return at == 0 || !text[at - 1].isLetterOrNumber();
}

/// Of letters in order, each at a word's beginning or next to the one before where that is possible.
int lettersScore(const QString &letters, const QString &text) {
  qsizetype at = -1;
  int gaps = 0;
  for (const auto letter : letters) {
    auto next = text.indexOf(letter, at + 1, Qt::CaseInsensitive);
    if (next < 0) return 0;
    if (next != at + 1) {
      auto start = next;
      while (start >= 0 && !startsWord(text, start)) start = text.indexOf(letter, start + 1, Qt::CaseInsensitive);
      if (start >= 0) next = start;
      if (at >= 0 && !startsWord(text, next)) ++gaps;
    }
    at = next;
  }
  constexpr int ofGap = 20, mostGaps = 2;
  return gaps > mostGaps ? 0 : ofLetters - ofGap * gaps;
}

int wordScore(const QString &word, const QString &text) {
  const auto lost = [](qsizetype at) { return static_cast<int>(std::min<qsizetype>(at, mostLost)); };
  qsizetype first = text.indexOf(word, 0, Qt::CaseInsensitive);
  for (auto at = first; at >= 0; at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
    if (startsWord(text, at)) return ofWordStart - lost(at);
  }
  return first >= 0 ? ofPart - lost(first) : lettersScore(word, text);
}

}  // namespace

int fuzzyScore(const QString &typed, const QString &text) {
  int score = 1;
  for (const auto &word : typed.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
    const int one = wordScore(word, text);
    if (one == 0) return 0;
    score += one;
  }
  return score;
}

}  // namespace ops
