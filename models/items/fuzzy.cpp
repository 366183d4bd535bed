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

/// Of letters in order, with as few gaps as can be: a letter follows at once, begins a word, or stands after a gap in
/// the word that the one before it stands in. Letters that lie strewn over a text are no find.
int lettersScore(const QString &letters, const QString &text) {
  constexpr int ofGap = 20, mostGaps = 2, never = mostGaps + 1;
  // The least gaps with which the letters so far end at each place.
  QList<int> gaps(text.size(), never);
  for (qsizetype i = 0; i < letters.size(); ++i) {
    QList<int> next(text.size(), never);
    int before = i == 0 ? 0 : never;  // the least of all places further left
    int beforeInWord = never;         // of those in the same word
    for (qsizetype at = 0; at < text.size(); ++at) {
      if (text[at].toCaseFolded() == letters[i].toCaseFolded()) {
        const int far = startsWord(text, at) ? before : i == 0 ? 1 : beforeInWord + 1;
        next[at] = std::min(far, at > 0 && i > 0 ? gaps[at - 1] : never);
      }
      if (i > 0) before = std::min(before, gaps[at]);
      beforeInWord = !text[at].isLetterOrNumber() ? never : i > 0 ? std::min(beforeInWord, gaps[at]) : never;
    }
    gaps = std::move(next);
  }
  const int least = gaps.isEmpty() ? never : std::ranges::min(gaps);
  return least > mostGaps ? 0 : ofLetters - ofGap * least;
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
