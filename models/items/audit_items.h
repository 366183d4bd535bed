#pragma once

#include <QAbstractTableModel>
#include <QPointer>

#include "models/journal/journal.h"

namespace ops {

/// One record as the table shows it. The record itself is read again when somebody looks at it.
struct AuditRow {
  qint64 sequence = 0;
  QDateTime utc;
  QString actor, type, what, where, result, run;
};
AuditRow auditRow(const Record &record);
/// The type of a record for people: "Intent", "Run opened".
QString eventTitle(const QString &type);

/// The journal, newest first, a page at a time: rows are fetched by key as the view asks for them, and new records come
/// in on top. Never more than `rowCap` rows; older ones are reached by a filter.
class AuditItems final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { Sequence, When, Who, What, Where, ResultColumn, ColumnCount };
  Q_ENUM(Column)
  static constexpr int pageSize = 200;
  static constexpr int rowCap = 20'000;

  explicit AuditItems(Journal &journal, QObject *parent = nullptr);

  /// Its `after`, `before`, `limit` and order have no meaning here. Starts anew from the newest record.
  void setFilter(const RecordQuery &filter);
  const RecordQuery &filter() const { return m_filter; }
  const AuditRow *row(int index) const;
  bool isLoading() const { return m_reading != nullptr; }
  bool isCapped() const { return m_rows.size() >= rowCap; }
  /// The whole record of a row.
  Op<QList<Record>> readRecord(qint64 sequence) const;

  int rowCount(const QModelIndex &parent = {}) const final;
  int columnCount(const QModelIndex &parent = {}) const final;
  QVariant data(const QModelIndex &index, int role) const final;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const final;
  bool canFetchMore(const QModelIndex &parent) const final;
  void fetchMore(const QModelIndex &parent) final;

 Q_SIGNALS:
  /// A page has come, or reading has failed; the model is at rest.
  void loaded();
  void failed(const ops::Error &error);

 private:
  void read(const RecordQuery &query, void (AuditItems::*take)(const QList<Record> &));
  void readNewer();
  void takeOlder(const QList<Record> &records);
  void takeNewer(const QList<Record> &records);

  Journal &m_journal;
  RecordQuery m_filter;
  QList<AuditRow> m_rows;
  qint64 m_newest = 0;  ///< sequence up to which newer records have been looked for
  bool m_atEnd = false;
  bool m_newsWaiting = false;
  QPointer<Operation> m_reading;
};

}  // namespace ops
