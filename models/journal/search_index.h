#pragma once

#include <QList>
#include <optional>

#include "models/journal/sqlite.h"

namespace ops {

/// Which records may hold a text: an index of their three-letter parts, in a file beside the journal that is worth
/// nothing by itself. It is fed behind the journal, by whoever has the time; missing, behind, damaged or of another
/// journal, it is made anew. Belongs to one thread, and may block there.
class SearchIndex {
 public:
  /// Shorter texts can't be looked up.
  static constexpr qsizetype leastLetters = 3;

  explicit SearchIndex(const QString &folder) : m_path(folder + QStringLiteral("/search.db")) {}

  /// Adds the next records of the journal, up to `most`. True if there may be more; false, too, while somebody else
  /// feeds it, and where it can't be written.
  bool feed(SqlDatabase &journal, int most = 2'000);

  /// The sequence of the last record that it knows of this journal; 0: it knows nothing.
  qint64 end(SqlDatabase &journal);

  struct Range {
    qint64 after = 0, before = 0;  ///< neither of them belongs to it
    bool newestFirst = false;
  };
  /// Sequences in order; what they name need not hold the text, but nothing that does is missing up to end(). Empty
  /// where there are no more, and nothing at all if the file can't be read.
  std::optional<QList<qint64>> candidates(const QString &text, const Range &range, int most);

 private:
  bool open(bool create);
  bool refill(SqlDatabase &journal, int most, bool &more);
  void discard();

  QString m_path;
  SqlDatabase m_database;
};

}  // namespace ops
