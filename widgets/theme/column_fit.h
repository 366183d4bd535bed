#pragma once

#include <QList>
#include <QSet>
#include <functional>

namespace ops {

/// What a table wants of its columns, and what somebody has chosen. All widths are in pixels.
struct ColumnWishes {
  QList<int> wanted;      ///< of each; 0: what is left
  QList<int> least;       ///< down to which each is of use; none, or 0: what it wants
  QList<int> optional;    ///< are left out where there is no room; the first to go first
  QSet<int> withheld;     ///< have nothing to say, and are not missed
  int leastOfOpen = 170;  ///< of those that take what is left
  QList<int> dragged;     ///< by somebody; 0: not
  QList<int> picked;      ///< by somebody, the newest last: column + 1 to be shown, -(column + 1) not to be

  qsizetype size() const { return wanted.size(); }
  void pick(int column, bool shown);
};

/// A column as it is now.
struct ColumnNeed {
  int name = 0;          ///< width in which its name and its states are not cut
  int content = 0;       ///< width in which nothing in it is cut; 0: not known
  bool isRight = false;  ///< what stands in it ends where the sign is
};

struct ColumnPlace {
  int index = 0;
  int width = 0;
};

/// Those that stand in so much room, from left to right. Where it is too little for what all want, each gives up the
/// same part of what it can; then the optional ones go, and then others, but never the last. What a column then has
/// beyond what stands in it goes to those that are cut, the least cut first. `signWidth` is what the sign takes that
/// says how many are missing.
QList<ColumnPlace> fitColumns(const ColumnWishes &wishes, const QList<ColumnNeed> &needs, int room,
                              const std::function<int(qsizetype missing)> &signWidth);

}  // namespace ops
