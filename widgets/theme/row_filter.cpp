#include "widgets/theme/row_filter.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>

#include "widgets/theme/theme.h"

namespace ops {

RowFilter::RowFilter(QTableView *table) : QObject(table), m_table(table) {
  m_soon.setSingleShot(true);
  connect(&m_soon, &QTimer::timeout, this, &RowFilter::apply);
}

void RowFilter::watch(const QAbstractItemModel &model) {
  if (m_watched) disconnect(m_watched, nullptr, this, nullptr);
  m_watched = &model;
  const auto again = [this] {
    if (isActive()) apply();
  };
  connect(&model, &QAbstractItemModel::modelReset, this, again);
  connect(&model, &QAbstractItemModel::rowsInserted, this, again);
  connect(&model, &QAbstractItemModel::layoutChanged, this, again);
  connect(&model, &QAbstractItemModel::dataChanged, this, [this] {
    if (isActive()) m_soon.start();
  });
}

void RowFilter::makeLine() {
  m_line = new QLineEdit(m_table);
  m_line->setPlaceholderText(tr("Show only rows with…"));
  m_line->setAccessibleName(tr("Filter of %1").arg(m_table->accessibleName()));
  m_line->addAction(themeIcon(QStringLiteral("filter")), QLineEdit::LeadingPosition);
  m_line->installEventFilter(this);
  connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
    m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const int first = apply();
    Q_EMIT typed(isActive() ? first : -1);
  });
}

void RowFilter::start() {
  if (m_line == nullptr) makeLine();
  m_line->show();
  place();
  m_line->setFocus(Qt::ShortcutFocusReason);
  m_line->selectAll();
}

void RowFilter::end() {
  m_line->clear();
  m_line->hide();
  m_table->setFocus();
}

void RowFilter::place() {
  if (!isOpen()) return;
  constexpr int wide = 260;
  const QSize size(std::min(wide, m_table->width() - 2 * space::s), m_line->sizeHint().height());
  const auto area = m_table->viewport()->geometry();
  m_line->setGeometry(QRect(area.right() - size.width() - space::s, area.bottom() - size.height() - space::s,
                            size.width(), size.height()));
  m_line->raise();
}

bool RowFilter::isOpen() const {
  return m_line != nullptr && !m_line->isHidden();
}

QString RowFilter::text() const {
  return m_line == nullptr ? QString() : m_line->text();
}

bool RowFilter::eventFilter(QObject *watched, QEvent *event) {
  if (watched != m_line || event->type() != QEvent::KeyPress) return QObject::eventFilter(watched, event);
  const auto key = static_cast<QKeyEvent *>(event)->key();
  if (key == Qt::Key_Escape) {
    end();
  } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
    m_table->setFocus();  // and no more: to open the row takes another Enter
  } else {
    return QObject::eventFilter(watched, event);
  }
  return true;
}

bool RowFilter::matches(int row) const {
  if (!isActive()) return true;
  const auto *model = m_table->model();
  QString text;
  for (int column = 0; column < model->columnCount(); ++column) {
    const auto cell = model->index(row, column);
    text += cell.data().toString() + QLatin1Char('\n');
  }
  return std::ranges::all_of(m_words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool RowFilter::hidesAll() const {
  return isActive() && m_table->verticalHeader()->hiddenSectionCount() == m_table->model()->rowCount();
}

/// The first row that is shown; -1: none is.
int RowFilter::apply() {
  const auto *model = m_table->model();
  int first = -1;
  for (int row = 0; row < model->rowCount(); ++row) {
    const bool isShown = matches(row), wasHidden = m_table->isRowHidden(row);
    if (isShown && first < 0) first = row;
    if (wasHidden == isShown) m_table->setRowHidden(row, !isShown);
    // What nobody sees is not chosen, nor is it when it comes back: "select all" has chosen it unseen.
    if (!isShown || wasHidden) {
      m_table->selectionModel()->select(model->index(row, 0),
                                        QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    }
  }
  Q_EMIT applied();
  return first;
}

}  // namespace ops
