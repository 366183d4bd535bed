#include "app/shell/page_window.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QScreen>
#include <QShortcut>

#include "models/base/text.h"
#include "widgets/wizard/tier_band.h"

namespace ops {

PageWindow::PageWindow(Page *page, QWidget *parent) : QWidget(parent, Qt::Window), m_page(page) {
  setAttribute(Qt::WA_DeleteOnClose);
  setProperty("panel", QStringLiteral("page"));
  setAttribute(Qt::WA_StyledBackground);
  m_band = new TierBand;
  auto *layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(m_band);
  layout->addWidget(m_page, 1);
  m_page->setAccessibleName(m_page->title());
  connect(new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this, &QWidget::close);
}

void PageWindow::setContext(PageContext *context) {
  m_page->setContext(context);
  m_band->setVisible(context != nullptr);
  if (context == nullptr) return;
  const auto &system = context->system();
  const auto title = visibleText(system.title.isEmpty() ? system.name : system.title);
  m_band->setEnvironment(title, context->environment());
  setWindowTitle(tr("%1 · %2 / %3 · Opsdeck").arg(m_page->title(), title, visibleText(context->environment().name)));
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
  if (event->key() != Qt::Key_Escape) return QWidget::keyPressEvent(event);
  m_page->goBack();
}

}  // namespace ops
