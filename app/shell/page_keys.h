#pragma once

#include <QTimer>

#include "widgets/pages/page.h"

class QKeyEvent;

namespace ops {

/// The keys of a window that shows a page. They mean the same in the console's window and in one that a page was torn
/// off to; `?` lists them.
class PageKeys final : public QObject {
  Q_OBJECT

 public:
  /// `pages` are those that one can go to. The window owns it, and gives it the keys that nothing in it has taken.
  PageKeys(QList<PageInfo> pages, QWidget *window);

  /// `page` is the one that the window shows. False: the key means nothing here.
  bool press(const QKeyEvent &event, Page &page);

 Q_SIGNALS:
  void pageChosen(const QString &name);
  void paletteChosen();
  void triageChosen();
  void switcherChosen();
  void refreshChosen();

 protected:
  bool eventFilter(QObject *watched, QEvent *event) override;

 private:
  bool goTo(QChar key);
  void filter(Page &page);
  void filterTable(Page &page);

  QList<PageInfo> m_pages;
  QWidget *m_window;
  QTimer m_goTimer;  ///< runs while a `g` waits for its letter
};

}  // namespace ops
