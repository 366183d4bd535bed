#pragma once

#include <QAbstractProxyModel>
#include <QCollator>
#include <QElapsedTimer>
#include <QTimer>

namespace ops {

/// The rows of a model in the order of a column's SortRole, or as they come. What is not known stands last in either
/// order, and rows that are equal stand as they come. Only for models without children.
class SortedRows final : public QAbstractProxyModel {
  Q_OBJECT

 public:
  explicit SortedRows(QObject *parent = nullptr);
  void setSourceModel(QAbstractItemModel *model) override;
  /// A column of -1: as they come.
  void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
  /// "Depth, descending".
  static QString sortedBy(const QString &column, Qt::SortOrder order);
  /// Somebody is about to choose a row: for a moment rows stay where they are, whatever changes in them.
  void holdStill() { m_aimed.start(); }

  QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
  QModelIndex parent(const QModelIndex &child) const override;
  int rowCount(const QModelIndex &parent = {}) const override;
  int columnCount(const QModelIndex &parent = {}) const override;
  QModelIndex mapToSource(const QModelIndex &index) const override;
  QModelIndex mapFromSource(const QModelIndex &index) const override;
  /// The head of the column that rows are sorted by says so to a screen reader.
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  bool isSorted() const { return m_column >= 0; }
  QList<int> wantedOrder() const;
  void take(QList<int> order);
  void resort();
  void resortSoon();
  bool isHeld() const;
  void takeData(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);
  void addRows(int first, int last);
  void dropRows(int first, int last);
  void closeGap(int first, int last);
  void beginLayout();
  void endLayout();
  void beginReset() { beginResetModel(); }
  void endReset();

  QList<int> m_order;   ///< of each row here, its row there
  QList<int> m_places;  ///< of each row there, its row here; -1: it is going
  int m_column = -1;
  Qt::SortOrder m_direction = Qt::AscendingOrder;
  QCollator m_collator;
  QTimer m_soon;
  QElapsedTimer m_sortedAt, m_aimed;
  QModelIndexList m_kept;  ///< while the source changes its own order
  QList<QPersistentModelIndex> m_keptThere;
};

}  // namespace ops
