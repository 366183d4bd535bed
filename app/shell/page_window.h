#pragma once

#include "widgets/pages/page.h"
#include "widgets/theme/focus_order.h"

namespace ops {

class PageKeys;
class TierBand;

/// What a window that shows this place is called: "PRODUCTION · Shop / main · Opsdeck".
QString placeTitle(const PageContext &context);

/// A page in a frame that scrolls where its window is lower than the page can be.
QWidget *scrolled(Page *page);

/// A page in a window of its own, for a second screen. It follows the environment of the window that it was torn off:
/// what is started from it, and where its keys go to, opens there.
class PageWindow final : public QWidget {
  Q_OBJECT

 public:
  /// Takes the page. `pages` are all that its keys can go to; `parent` is the window that it was torn off, and need not
  /// lie below it.
  PageWindow(Page *page, const QList<PageInfo> &pages, QWidget *parent);

  Page *page() const { return m_page; }
  const PageKeys &keys() const { return *m_keys; }
  /// As Page::setContext().
  void setContext(PageContext *context);
  /// Fills another screen than that of its parent, where there is one.
  void showBeside();

 protected:
  void keyPressEvent(QKeyEvent *event) override;
  bool focusNextPrevChild(bool next) override { return focusNextStop(*this, next); }

 private:
  TierBand *m_band;
  Page *m_page;
  PageKeys *m_keys;
};

}  // namespace ops
