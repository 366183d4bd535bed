#include "app/shell/key_sheet.h"

#include <QShortcut>

#include "widgets/theme/panels.h"
#include "widgets/theme/scroll_column.h"

namespace ops {

KeySheet::KeySheet(const QList<PageInfo> &pages, QWidget *parent) : QDialog(parent) {
  setWindowTitle(tr("Keys"));
  setAttribute(Qt::WA_DeleteOnClose);
  auto *layout = new QVBoxLayout(this);
  layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
  layout->setSpacing(space::m);
  layout->addWidget(new PlainLabel(tr("Keys"), Type::Heading));
  auto *grid = new KeyValueGrid;
  grid->setValue(tr("Ctrl+K"), tr("Search or jump to a page, service, procedure or run"));
  grid->setValue(tr("/"), tr("Filter the page, or the rows of its table"));
  for (const PageInfo &page : pages) grid->setValue(tr("g, then %1").arg(page.key), page.title);
  grid->setValue(tr("t"), tr("Triage: what is wrong, and what may be behind it"));
  grid->setValue(tr("e"), tr("Choose system and environment"));
  grid->setValue(tr("Ctrl+,"), tr("Settings"));
  grid->setValue(tr("F5"), tr("Ask every source now"));
  grid->setValue(tr("F11"), tr("War room on the whole screen; Esc leaves it, q closes it"));
  grid->setValue(tr("Shift+F11"), tr("This page in a window of its own, on another screen where there is one"));
  grid->setValue(tr("Tab, Shift+Tab"), tr("From part to part"));
  grid->setValue(tr("Arrows, Enter"), tr("Choose and open a row"));
  grid->setValue(tr("Menu, Shift+F10"), tr("Choose the columns of the table, and what it is sorted by"));
  grid->setValue(tr("Shift+Arrows, Ctrl+Space"), tr("Choose several rows: two versions of a model are compared"));
  grid->setValue(tr("Esc"), tr("Back; changes nothing"));
  grid->setValue(tr("?"), tr("This list"));
  auto *scroll = new ScrollColumn(QStringLiteral("scrolled"));
  scroll->content()->setContentsMargins(space::s, space::s, space::s, space::s);  // for the ring of the focus
  scroll->content()->addWidget(grid);
  layout->addWidget(scroll, 1);
  auto *line = new QHBoxLayout;
  line->addStretch();
  QPushButton *close = makeButton(tr("Close"));
  close->setDefault(true);
  line->addWidget(close);
  layout->addLayout(line);
  connect(close, &QPushButton::clicked, this, &QDialog::accept);
  connect(new QShortcut(QKeySequence(QStringLiteral("?")), this), &QShortcut::activated, this, &QDialog::accept);
  // Its lines wrap, so its height follows from its width.
  constexpr int width = 640;
  setMinimumWidth(width);
  resize(width, 0);
  scroll->fitDialog();
}

}  // namespace ops
