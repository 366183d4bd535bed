#pragma once

#include <QByteArray>
#include <QList>

#include "models/catalog/yaml_tree.h"

namespace ops {

/// The bytes of a file made ready for the parser: without byte order mark, with LF at the ends of lines; and what no
/// file may contain. Knows its lines, so that byte offsets become the columns that an editor shows.
class SourceText {
 public:
  explicit SourceText(const QByteArray &bytes);

  const QByteArray &bytes() const { return m_bytes; }
  const QList<YamlComplaint> &complaints() const { return m_complaints; }
  /// `line` from 0; without its end. Empty where there is no such line.
  QByteArray line(int line) const;
  /// Both from 0 and the column in bytes, as the parser counts; the result counts characters from 1.
  int column(int line, int byteColumn) const;
  /// False if a quote opens at this place and is not closed anywhere.
  bool isQuoteClosed(int line, int byteColumn) const;
  /// The bytes at this place up to the end of its line, at the most `length`.
  QByteArray from(int line, int byteColumn, qsizetype length = -1) const;

 private:
  void findLines();
  void checkBytes();
  void checkIndentation();
  void complain(qsizetype offset, const QString &message);

  QByteArray m_bytes;
  QList<qsizetype> m_lineStarts;
  QList<YamlComplaint> m_complaints;
  // The place that was asked for last: the next one is mostly further on in the same line.
  struct Place {
    int line = -1;
    int byteColumn = 0;
    int column = 1;
  };
  mutable Place m_last;
};

}  // namespace ops
