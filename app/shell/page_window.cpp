#include "app/shell/page_window.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QScreen>
#include <QShortcut>
#include <QWindow>

#include "app/shell/page_keys.h"
#include "models/base/text.h"
#include "widgets/theme/scroll_column.h"
#include "widgets/wizard/tier_band.h"

namespace ops {

QString placeTitle(const PageContext &context) {
  const auto &system = context.system();
  const auto title = visibleText(system.title.isEmpty() ? system.name : system.title);
  return PageWindow::tr("%1 · %2 / %3 · Opsdeck")
      .arg(tierTitle(context.environment().tier), title, visibleText(context.environment().name));
}

QWidget *scrolled(Page *page) {
  auto *frame = new ScrollColumn(QStringLiteral("page"));
  frame->setBarAsNeeded();
  frame->content()->addWidget(page);
  page->setMinimumWidth(1);  // it turns what stands beside each other where it is narrow; it does not ask for more
  return frame;
}

PageWindow::PageWindow(Page *page, const QList<PageInfo> &pages, QWidget *parent)
    : QWidget(parent, Qt::Window), m_page(page), m_keys(new PageKeys(pages, this)) {
  setAttribute(Qt::WA_DeleteOnClose);
  setProperty("panel", QStringLiteral("page"));
  setAttribute(Qt::WA_StyledBackground);
  m_band = new TierBand;
  auto *layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(m_band);
  layout->addWidget(scrolled(m_page), 1);
  connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_W), this), &QShortcut::activated, this, &QWidget::close);
  winId();
  windowHandle()->setTransientParent(nullptr);
}

void PageWindow::setContext(PageContext *context) {
  m_page->setContext(context);
  m_band->setVisible(context != nullptr);
  setWindowTitle(m_page->title());
  if (context == nullptr) return;
  const auto &system = context->system();
  const auto title = visibleText(system.title.isEmpty() ? system.name : system.title);
  m_band->setEnvironment(title, context->environment());
  setWindowTitle(tr("%1 · %2").arg(m_page->title(), placeTitle(*context)));
}

void PageWindow::showBeside() {
  const auto *there = parentWidget()->screen();
  for (auto *screen : QGuiApplication::screens()) {
    if (screen == there) continue;
    setScreen(screen);
    move(screen->geometry().topLeft());
    return showMaximized();
  }
  resize(parentWidget()->size().boundedTo(there->availableSize()));
  show();
}

void PageWindow::keyPressEvent(QKeyEvent *event) {
  if (!m_keys->press(*event, *m_page)) QWidget::keyPressEvent(event);
}

}  // namespace ops
