#pragma once

#include <QPointer>
#include <QTableView>
#include <QTimer>

class QLineEdit;

namespace ops {

/// Which rows of a table are shown: those that have every word which somebody types into the line at its end. Esc
/// closes it and shows all rows again.
class RowFilter final : public QObject {
  Q_OBJECT

 public:
  explicit RowFilter(QTableView *table);
  void start();
  void end();
  /// Where the line belongs, after the table has got another size.
  void place();
  /// The table shows this from now on.
  void watch(const QAbstractItemModel &model);
  bool isOpen() const;
  QString text() const;
  bool matches(int row) const;
  bool hidesAll() const;

 Q_SIGNALS:
  void applied();
  void typed(int first);  ///< the first row that is shown; -1: none is, or all are

 private:
  bool isActive() const { return !m_words.isEmpty(); }
  void makeLine();
  int apply();
  bool eventFilter(QObject *watched, QEvent *event) override;

  QTableView *m_table;
  QLineEdit *m_line = nullptr;  ///< made when it is wanted
  QStringList m_words;
  QTimer m_soon;  ///< what changes comes cell by cell
  QPointer<const QAbstractItemModel> m_watched;
};

}  // namespace ops
