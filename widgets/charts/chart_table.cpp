#include "widgets/charts/chart_table.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QShortcut>

namespace ops {

ChartTable::ChartTable(const QString &title, const QString &note, SampleItems *items, QWidget *parent)
    : QDialog(parent), m_items(items) {
  constexpr int timeWidth = 170, valueWidth = 150, height = 480;
  setWindowTitle(title);
  setAttribute(Qt::WA_DeleteOnClose);
  auto *layout = new QVBoxLayout(this);
  layout->setContentsMargins(space::l, space::l, space::l, space::l);
  layout->setSpacing(space::m);
  layout->addWidget((new PlainLabel(title, Type::Heading))->wrapped());
  if (!note.isEmpty()) layout->addWidget((new PlainLabel(note, Type::Caption, Ink::Muted))->wrapped());
  m_items->setParent(this);
  m_table = new DataTable(QStringLiteral("chart-values"));
  m_table->setAccessibleName(title);
  m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
  m_table->setEmptyText(tr("No values yet"));
  m_table->setModel(m_items);
  m_table->setColumns(QList<int>{timeWidth} + QList<int>(m_items->columnCount() - 1, 0));
  m_table->setLeastWidth(valueWidth / 2);
  layout->addWidget(m_table, 1);
  auto *line = new QHBoxLayout;
  auto *copyButton = makeButton(tr("Copy"), ButtonRole::Normal, QStringLiteral("copy"));
  setPlainToolTip(copyButton, tr("Copies the chosen rows, or all of them, for a spreadsheet (Ctrl+C)"));
  connect(copyButton, &QPushButton::clicked, this, &ChartTable::copy);
  connect(new QShortcut(QKeySequence::Copy, this), &QShortcut::activated, this, &ChartTable::copy);
  line->addWidget(copyButton);
  line->addStretch();
  auto *close = makeButton(tr("Close"));
  close->setDefault(true);
  connect(close, &QPushButton::clicked, this, &QDialog::accept);
  line->addWidget(close);
  layout->addLayout(line);
  resize(withinScreen(*this, {timeWidth + valueWidth * m_items->columnCount() + 2 * space::l, height}));
  m_table->setFocus();
}

void ChartTable::copy() const {
  auto rows = m_table->selectedRowNumbers();
  if (rows.isEmpty()) {
    for (int row = 0; row < m_items->rowCount(); ++row) rows.append(row);
  }
  QGuiApplication::clipboard()->setText(m_items->text(rows));
}

}  // namespace ops
