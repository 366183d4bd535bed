#include "app/shell/command_palette.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QSettings>
#include <QStyledItemDelegate>
#include <algorithm>

#include "models/base/text.h"
#include "models/items/fuzzy.h"
#include "widgets/theme/elided.h"

namespace ops {

namespace {

constexpr int noteRole = Qt::UserRole + 1;
constexpr int kindRole = Qt::UserRole + 2;
constexpr int iconRole = Qt::UserRole + 3;
constexpr int entryRole = Qt::UserRole + 4;

constexpr char recentKey[] = "palette/recent";
constexpr qsizetype mostRecent = 8;

/// What it is remembered by.
QString nameOf(const PaletteEntry &entry) {
  return entry.kind + QLatin1Char('/') + entry.title;
}

class EntryDelegate final : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;
  QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {100, 36}; }
  void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override {
    const Colors &c = colors();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect area = option.rect.adjusted(space::s, 1, -space::s, -1);
    if (option.state & QStyle::State_Selected) {
      painter->setPen(Qt::NoPen);
      painter->setBrush(c.selected);
      painter->drawRoundedRect(area, space::radius, space::radius);
    }
    // Where the language is read from the right, all that is on the left here is on the right there.
    const auto place = [&](const QRect &rect) { return QStyle::visualRect(option.direction, area, rect); };
    const QRect icon(area.left() + 10, area.center().y() - 8, 18, 18);
    painter->drawPixmap(place(icon).topLeft(), themePixmap(index.data(iconRole).toString(), 18, c.muted,
                                                           painter->device()->devicePixelRatioF()));
    painter->setFont(Theme::instance().font(Type::Caption));
    painter->setPen(c.faint);
    const QString kind = index.data(kindRole).toString();
    painter->drawText(place(area.adjusted(0, 0, -12, 0)), Qt::AlignRight | Qt::AlignVCenter, kind);
    const int kindWidth = painter->fontMetrics().horizontalAdvance(kind) + 24;
    painter->setFont(Theme::instance().font(Type::Body));
    painter->setPen(index.flags() & Qt::ItemIsEnabled ? c.text : c.disabled);
    const QString title = index.data(Qt::DisplayRole).toString();
    const QRect text = area.adjusted(40, 0, -kindWidth, 0);
    const int titleWidth = std::min(text.width(), painter->fontMetrics().horizontalAdvance(title));
    painter->drawText(place(text), Qt::AlignVCenter, elided(painter->fontMetrics(), title, text.width()));
    painter->setPen(c.muted);
    const QRect rest = text.adjusted(titleWidth + 12, 0, 0, 0);
    painter->drawText(place(rest), Qt::AlignVCenter,
                      elided(painter->fontMetrics(), index.data(noteRole).toString(), rest.width()));
    painter->restore();
  }
};

}  // namespace

CommandPalette::CommandPalette(QWidget *window) : QWidget(window) {
  setAccessibleName(tr("Command palette"));
  m_box = new QFrame(this);
  m_box->setProperty("panel", QStringLiteral("palette"));
  auto *layout = new QVBoxLayout(m_box);
  layout->setContentsMargins(space::edge, space::s, space::edge, space::s);
  layout->setSpacing(space::s);
  m_field = new QLineEdit;
  m_field->setPlaceholderText(tr("Page, service, procedure or run"));
  m_field->setAccessibleName(tr("Search or jump to"));
  m_field->addAction(themeIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
  m_field->installEventFilter(this);
  auto *line = new QHBoxLayout;
  line->setContentsMargins(space::s, 0, space::s, 0);
  line->addWidget(m_field);
  layout->addLayout(line);
  m_list = new QListView;
  m_list->setAccessibleName(tr("Results"));
  m_list->setItemDelegate(new EntryDelegate(m_list));
  m_list->setFocusPolicy(Qt::NoFocus);
  m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_list->setUniformItemSizes(true);
  layout->addWidget(m_list, 1);
  m_nothing = (new PlainLabel({}, Type::Body, Ink::Muted))->wrapped();
  m_nothing->setMargin(space::s);
  layout->addWidget(m_nothing);
  m_list->setModel(&m_found);
  connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::find);
  connect(m_list, &QListView::clicked, this, &CommandPalette::activate);
  window->installEventFilter(this);
  hide();
}

void CommandPalette::open(const QList<PaletteEntry> &entries, const QString &typed) {
  m_entries = entries;
  m_focusBefore = QApplication::focusWidget();
  m_field->setText(typed);
  m_field->selectAll();
  find(typed);
  place();
  show();
  raise();
  m_field->setFocus();
}

/// The best first; of equals what was chosen last, then as they come.
void CommandPalette::find(const QString &typed) {
  struct Hit {
    int score;
    qsizetype age, entry;
  };
  const auto recent = QSettings().value(QLatin1String(recentKey)).toStringList();
  QList<Hit> hits;
  for (qsizetype i = 0; i < m_entries.size(); ++i) {
    const auto &entry = m_entries[i];
    const auto text = QStringList{entry.title, entry.kind, entry.note}.join(QLatin1Char(' '));
    const auto at = recent.indexOf(nameOf(entry));
    const bool isHere = entry.action != nullptr;
    if (typed.isEmpty() && !isHere) continue;
    if (const int score = fuzzyScore(typed, isHere ? text : entry.title); score > 0)
      hits.append({isHere ? score : 0, at < 0 ? recent.size() : at, i});
  }
  std::ranges::stable_sort(hits, [](const Hit &one, const Hit &other) {
    return one.score != other.score ? one.score > other.score : one.age < other.age;
  });
  m_found.clear();
  for (const auto &hit : std::as_const(hits)) {
    const auto &entry = m_entries[hit.entry];
    auto *item = new QStandardItem(entry.title);
    item->setData(entry.note, noteRole);
    item->setData(entry.kind, kindRole);
    item->setData(entry.icon, iconRole);
    item->setEnabled(entry.action != nullptr);
    item->setData(static_cast<int>(hit.entry), entryRole);
    item->setData(QString(entry.kind + QStringLiteral(": ") + entry.title), Qt::AccessibleTextRole);
    m_found.appendRow(item);
  }
  m_list->setCurrentIndex(m_found.index(0, 0));
  m_list->setVisible(!hits.isEmpty());
  m_nothing->setVisible(hits.isEmpty());
  m_nothing->setText(hits.isEmpty() ? tr("Nothing is called \"%1\".").arg(visibleText(typed, 60)) : QString());
  place();
}

void CommandPalette::place() {
  setGeometry(parentWidget()->rect());
  const int width_ = std::min(640, width() - 2 * space::xl);
  constexpr int most = 420, around = 160;
  // As high as what was found; a large empty box would look as if it were still searching.
  const int least = m_box->layout()->minimumSize().height();
  const int rows = m_found.rowCount() * std::max(0, m_list->sizeHintForRow(0));
  const int wanted = rows > 0 ? m_field->sizeHint().height() + rows + 4 * space::s : least;
  m_box->setGeometry((width() - width_) / 2, std::min(96, height() / 8), width_,
                     std::min({wanted, most, height() - around}));
}

void CommandPalette::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  painter.fillRect(rect(), colors().veil);
}

void CommandPalette::mousePressEvent(QMouseEvent *) {
  hide();
  if (m_focusBefore) m_focusBefore->setFocus();
}

void CommandPalette::keyPressEvent(QKeyEvent *event) {
  event->accept();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event) {
  if (watched == parent() && event->type() == QEvent::Resize && isVisible()) place();
  if (watched != m_field || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
  switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
      hide();
      if (m_focusBefore) m_focusBefore->setFocus();
      return true;
    case Qt::Key_Down:
      move(1);
      return true;
    case Qt::Key_Up:
      move(-1);
      return true;
    case Qt::Key_PageDown:
      move(8);
      return true;
    case Qt::Key_PageUp:
      move(-8);
      return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      activate(m_list->currentIndex());
      return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
      return true;
    default:
      return false;
  }
}

void CommandPalette::move(int by) {
  const int rows = m_found.rowCount();
  if (rows == 0) return;
  m_list->setCurrentIndex(m_found.index(std::clamp(m_list->currentIndex().row() + by, 0, rows - 1), 0));
}

void CommandPalette::activate(const QModelIndex &index) {
  if (!index.isValid()) return;
  const auto &entry = m_entries[index.data(entryRole).toInt()];
  const auto action = entry.action;
  if (!action) return;  // its note says why
  auto recent = QSettings().value(QLatin1String(recentKey)).toStringList();
  recent.removeAll(nameOf(entry));
  recent.prepend(nameOf(entry));
  QSettings().setValue(QLatin1String(recentKey), recent.mid(0, mostRecent));
  hide();
  action();
}

}  // namespace ops
