#pragma once

#include <QCollator>
#include <QElapsedTimer>
#include <QSortFilterProxyModel>
#include <QTimer>

namespace ops {

/// The rows of a model in the order of a column's SortRole, or as they come. What is not known stands last in either
/// order, and rows that are equal stand as they come. Only for models without children.
class SortedRows final : public QSortFilterProxyModel {
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
  /// The head of the column that rows are sorted by says so to a screen reader.
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 protected:
  bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

 private:
  struct Key;
  Key keyOf(const QModelIndex &index) const;
  bool isBefore(const Key &left, const Key &right) const;
  bool isInOrder() const;
  void resort();
  void resortSoon();
  bool isHeld() const;

  QCollator m_collator;
  QTimer m_soon;
  QElapsedTimer m_sortedAt, m_aimed;
};

}  // namespace ops
