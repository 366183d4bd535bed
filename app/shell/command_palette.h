#pragma once

#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QStandardItemModel>

#include "widgets/theme/panels.h"

namespace ops {

/// One thing that the palette can go to or start.
struct PaletteEntry {
  QString kind;  ///< "Page", "Service", "Procedure", "Run": as it is shown
  QString title;
  QString note;
  QString icon;
  std::function<void()> action;  ///< none: it can't be gone to from here, as the note says; found by its title alone
};

/// Finds by what was typed (models/items/fuzzy.h), and offers what was chosen last first; Enter goes, Esc leaves.
/// Covers the window that it belongs to.
class CommandPalette : public QWidget {
  Q_OBJECT

 public:
  explicit CommandPalette(QWidget *window);
  /// `typed` is searched for already.
  void open(const QList<PaletteEntry> &entries, const QString &typed = {});

 protected:
  bool eventFilter(QObject *watched, QEvent *event) override;
  void paintEvent(QPaintEvent *event) override;
  void mousePressEvent(QMouseEvent *event) override;
  void keyPressEvent(QKeyEvent *event) override;

 private:
  void find(const QString &typed);
  void place();
  void activate(const QModelIndex &index);
  void move(int by);

  QFrame *m_box;
  QLineEdit *m_field;
  QListView *m_list;
  PlainLabel *m_nothing;
  QStandardItemModel m_found;
  QList<PaletteEntry> m_entries;
  QPointer<QWidget> m_focusBefore;
};

}  // namespace ops
