#pragma once

#include <QAbstractTableModel>

#include "models/backends/queue_store.h"
#include "models/items/roles.h"

namespace ops {

/// Where a payload says what about its job; empty pointers: not declared, so not guessed.
struct JobFields {
  QString timestamp, attempts, error;
  bool operator==(const JobFields &) const = default;
};

/// Why a job failed, as far as its payload tells where the system file says; empty: it does not.
QString jobReason(const QueueJob &job, const QString &errorPointer);

/// One page of a queue's jobs. IdRole is the digest in hex, which names a job to procedures; empty where the payload
/// was cut.
class JobItems final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { Position, Preview, Attempts, Reason, Since, Size, ColumnCount };
  Q_ENUM(Column)
  using QAbstractTableModel::QAbstractTableModel;

  /// The same jobs at the same places change nothing: views keep what they have.
  void setPage(const QueuePage &page, const JobFields &fields);
  void clear() { setPage({}, {}); }
  const QueueJob &at(int row) const { return m_rows[row].job; }
  qint64 depth() const { return m_depth; }
  /// What tells these jobs from others, wherever they stand by now.
  QByteArrayList keys(const QList<int> &rows) const;
  /// The rows of jobs with these keys; each key finds one, as long as there are any.
  static QList<int> find(const QueuePage &page, QByteArrayList keys);
  /// Digests in hex of these rows; rows whose payload was cut are left out.
  QStringList digests(const QList<int> &rows) const;

  int rowCount(const QModelIndex &parent = {}) const final;
  int columnCount(const QModelIndex &parent = {}) const final;
  QVariant data(const QModelIndex &index, int role) const final;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

 private:
  struct Row {
    QueueJob job;
    QString preview, attempts, reason, since;
  };
  QList<Row> m_rows;
  JobFields m_fields;
  qint64 m_depth = 0;
};

}  // namespace ops
