#include "widgets/pages/page.h"

#include <QDialog>
#include <utility>

#include "widgets/theme/scroll_column.h"
#include "widgets/theme/theme.h"

namespace ops {

Page::Page(PageInfo info, QWidget *parent) : QWidget(parent), m_info(std::move(info)) {
  setAccessibleName(m_info.title);
}

void Page::setContext(PageContext *context) {
  if (m_context == context) return;
  if (m_context) {
    if (m_context->status) m_context->status->disconnect(this);
    if (m_context->alerts) m_context->alerts->disconnect(this);
    if (m_context->journal) m_context->journal->disconnect(this);
    m_context->disconnect(this);
  }
  m_context = context;
  closeForeignDialogs();
  contextChanged();
}

void Page::closeForeignDialogs() {
  if (m_context == nullptr) return;
  const auto place = std::pair(m_context->system().name, m_context->environment().name);
  // Of the same place, connected anew, what was typed stays. Each asks again whether its subject is still there.
  if (std::exchange(m_place, place) == place) return;
  for (auto *dialog : findChildren<QDialog *>()) dialog->reject();
}

void Page::select(const QString &) {}

QWidget *Page::firstFocus() {
  for (QWidget *next = nextInFocusChain(); next && next != this; next = next->nextInFocusChain()) {
    if (isAncestorOf(next) && next->isVisibleTo(this) && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus))
      return next;
  }
  return nullptr;
}

QVBoxLayout *Page::addScrolledColumn() {
  auto *outer = new QVBoxLayout(this);
  outer->setContentsMargins(0, 0, 0, 0);
  auto *scroll = new ScrollColumn(QStringLiteral("page"));
  scroll->content()->setContentsMargins(space::xl, space::l, space::xl, space::xl);
  outer->addWidget(scroll);
  return scroll->content();
}

void Page::setCount(int count, Tone tone) {
  if (count == m_count && tone == m_countTone) return;
  m_count = count;
  m_countTone = tone;
  Q_EMIT countChanged();
}

}  // namespace ops
