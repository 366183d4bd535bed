#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace ops {

/// The content of a table, whatever the order of its rows: how many, and the sum of a hash of each in the text format
/// of COPY. Finds what was lost, doubled or damaged by accident; no protection from somebody who means it.
struct RowDigest {
  qint64 rows = 0;
  quint64 sum = 0;

  void add(QByteArrayView row);
  QString hex() const { return QStringLiteral("%1").arg(sum, 16, 16, QLatin1Char('0')); }
  bool operator==(const RowDigest &) const = default;
};

/// The rows of a table, to be held against those of another state of it.
struct RowSet {
  RowDigest digest;
  QList<quint64> hashes;  ///< one for each row, in no order; none if there are more rows than were asked for

  bool isWhole() const { return hashes.size() == digest.rows; }
  /// `mostHashes`: more are dropped, all of them.
  void add(QByteArrayView row, qint64 mostHashes);
  /// How many of its rows `other` does not have; of equal ones as many as it has more.
  qint64 notIn(const RowSet &other) const;
};

/// How rows are written where the settings of a session decide.
struct RowStyle {
  QString timeZone = QStringLiteral("UTC");
  QString byteaOutput = QStringLiteral("hex");

  bool operator==(const RowStyle &) const = default;
};

}  // namespace ops
