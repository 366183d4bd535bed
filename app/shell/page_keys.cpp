#include "app/shell/page_keys.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>

#include "app/shell/key_sheet.h"
#include "widgets/theme/data_table.h"

namespace ops {

PageKeys::PageKeys(QList<PageInfo> pages, QWidget *window)
    : QObject(window), m_pages(std::move(pages)), m_window(window) {
  m_goTimer.setSingleShot(true);
  m_goTimer.setInterval(1'500);
  connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_K), window), &QShortcut::activated, this,
          &PageKeys::paletteChosen);
  connect(new QShortcut(QKeySequence(Qt::Key_F5), window), &QShortcut::activated, this, &PageKeys::refreshChosen);
}

bool PageKeys::press(const QKeyEvent &event, Page &page) {
  const auto text = event.text().toLower();
  const bool isLetter = !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
  if (m_goTimer.isActive() && !text.isEmpty()) {
    m_goTimer.stop();
    if (goTo(text[0])) return true;
  }
  if (event.key() == Qt::Key_Escape) {
    page.goBack();
  } else if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
    // Buttons outside a dialog take Space alone.
    if (auto *button = qobject_cast<QAbstractButton *>(m_window->focusWidget())) button->click();
  } else if (event.key() == Qt::Key_Question) {
    (new KeySheet(m_pages, m_window))->show();
  } else if (event.key() == Qt::Key_Slash) {
    filter(page);
  } else if (isLetter && text == QLatin1String("g")) {
    m_goTimer.start();
  } else if (isLetter && text == QLatin1String("t")) {
    Q_EMIT triageChosen();
  } else if (isLetter && text == QLatin1String("e")) {
    Q_EMIT switcherChosen();
  } else {
    return false;
  }
  return true;
}

bool PageKeys::goTo(QChar key) {
  const auto page = std::ranges::find(m_pages, key, &PageInfo::key);
  if (page == m_pages.cend()) return false;
  Q_EMIT pageChosen(page->name);
  return true;
}

void PageKeys::filter(Page &page) {
  auto *field = page.findChild<QLineEdit *>(QStringLiteral("filter"));
  if (field == nullptr || !field->isVisible()) return filterTable(page);
  field->installEventFilter(this);  // again and again is once
  field->setFocus(Qt::ShortcutFocusReason);
  field->selectAll();
}

/// The table that has the keyboard, or the page's own; the palette where there is none.
void PageKeys::filterTable(Page &page) {
  auto *table = qobject_cast<DataTable *>(m_window->focusWidget());
  if (table == nullptr) table = page.findChild<DataTable *>(page.name());
  const bool hasRows = table != nullptr && table->isVisible() && table->model()->rowCount() > 0;
  hasRows ? table->startFilter() : Q_EMIT paletteChosen();
}

/// Esc empties a filter, and leaves it when it is empty.
bool PageKeys::eventFilter(QObject *watched, QEvent *event) {
  auto *field = qobject_cast<QLineEdit *>(watched);
  const bool isKey = event->type() == QEvent::KeyPress;
  if (field == nullptr || !isKey || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape) {
    return QObject::eventFilter(watched, event);
  }
  field->text().isEmpty() ? field->clearFocus() : field->clear();
  return true;
}

}  // namespace ops
