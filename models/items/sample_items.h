#pragma once

#include <QAbstractTableModel>
#include <QList>

namespace ops {

/// The values that a chart draws, as text: a row for each moment, the newest first. What has no value then is "–".
class SampleItems final : public QAbstractTableModel {
  Q_OBJECT

 public:
  struct Row {
    qint64 atMs = 0;        ///< since the epoch
    QStringList values;     ///< as people read them
    QList<double> figures;  ///< the same, as numbers of the unit; NaN: none
  };

  /// `titles` are those of the lines; each row has as many values. `unit` is what the figures count: "milliseconds".
  SampleItems(QStringList titles, QString unit, QList<Row> rows, QObject *parent = nullptr);
  /// These rows for a spreadsheet: tabs between the cells, plain numbers whose unit stands at the top, times in UTC as
  /// ISO 8601 has them.
  QString text(const QList<int> &rows) const;

  int rowCount(const QModelIndex &parent = {}) const final;
  int columnCount(const QModelIndex &parent = {}) const final;
  QVariant data(const QModelIndex &index, int role) const final;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

 private:
  QStringList m_titles;
  QString m_unit;
  QList<Row> m_rows;
};

}  // namespace ops
