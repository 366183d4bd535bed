#pragma once

#include "widgets/pages/page.h"

namespace ops {

class TierBand;

/// What a window that shows this place is called: "PRODUCTION · Shop / main · Opsdeck".
QString placeTitle(const PageContext &context);

/// A page in a window of its own, for a second screen. It follows the environment of the window that it was torn off:
/// what is started from it opens there. F5 asks every source now, Esc steps back in the page.
class PageWindow final : public QWidget {
  Q_OBJECT

 public:
  /// Takes the page. `parent` is the window that it was torn off, and need not lie below it.
  PageWindow(Page *page, QWidget *parent);

  Page *page() const { return m_page; }
  /// As Page::setContext().
  void setContext(PageContext *context);
  /// Fills another screen than that of its parent, where there is one.
  void showBeside();

 protected:
  void keyPressEvent(QKeyEvent *event) override;

 private:
  TierBand *m_band;
  Page *m_page;
};

}  // namespace ops
