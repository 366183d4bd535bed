#include "widgets/theme/panels.h"

#include <QScreen>
#include <QSplitter>
#include <QStyle>

#include "widgets/theme/glyph.h"

namespace ops {

namespace {

/// Marks the focus in one way whatever the button looks like: a ring of 2 px with a gap within it.
class RingedButton final : public QPushButton {
 public:
  using QPushButton::QPushButton;

 protected:
  /// Enter does what the ring shows, and not what a dialog's default button would do.
  void keyPressEvent(QKeyEvent *event) override {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    isEnter && !event->isAutoRepeat() ? click() : QPushButton::keyPressEvent(event);
  }
  void paintEvent(QPaintEvent *event) override {
    QPushButton::paintEvent(event);
    if (!hasFocus()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF edge(rect());
    painter.setPen(QPen(colors().surface, 2));
    painter.drawRoundedRect(edge.adjusted(3, 3, -3, -3), space::radiusSmall, space::radiusSmall);
    painter.setPen(QPen(colors().focus, 2));
    painter.drawRoundedRect(edge.adjusted(1, 1, -1, -1), space::radius, space::radius);
  }
};

}  // namespace

/// Painted and no picture: it is right in every theme and on every screen.
class GlyphMark final : public QWidget {
 public:
  GlyphMark() {
    constexpr int side = 28;
    setFixedSize(side, side);
  }
  void setTone(Tone tone) {
    m_tone = tone;
    update();
  }

 protected:
  void paintEvent(QPaintEvent *) override {
    QPainter painter(this);
    drawGlyph(painter, rect(), m_tone);
  }

 private:
  Tone m_tone = Tone::Neutral;
};

Card::Card(const QString &title, QWidget *parent) : QFrame(parent) {
  setProperty("panel", QStringLiteral("card"));
  auto *outer = new QVBoxLayout(this);
  outer->setContentsMargins(1, 1, 1, 1);
  outer->setSpacing(0);
  m_head = new QWidget(this);
  m_headLayout = new QHBoxLayout(m_head);
  m_headLayout->setContentsMargins(space::l - 1, space::s + 1, space::s, space::xs);
  m_headLayout->setSpacing(space::s);
  m_title = new ElidedLabel({}, Type::Title);
  m_note = new ElidedLabel({}, Type::Caption, Ink::Muted);
  m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);  // it has what the title leaves
  m_headLayout->addWidget(m_title);
  m_headLayout->addWidget(m_note, 1);
  m_head->setMinimumHeight(38);
  outer->addWidget(m_head);
  m_body = new QVBoxLayout;
  m_body->setSpacing(space::s);
  outer->addLayout(m_body, 1);
  nameIt(title);
  setFlush(false);
}

void Card::nameIt(const QString &title) {
  constexpr int whole = 80;  // pixels; only what is longer gives way to what stands beside it
  m_title->setText(title);
  m_title->setMinimumWidth(std::min(m_title->sizeHint().width(), whole));
  m_head->setVisible(!title.isEmpty());
  setAccessibleName(title);
}

void Card::setTitle(const QString &title) {
  nameIt(title);
  setFlush(m_body->contentsMargins().left() == 0);
}

void Card::setNote(const QString &note) {
  m_note->setText(note);
}

void Card::addAction(QWidget *widget) {
  m_headLayout->addWidget(widget);
}

void Card::setFlush(bool flush) {
  const bool hasHead = !m_title->text().isEmpty();
  if (flush) {
    m_body->setContentsMargins(0, 0, 0, 0);
  } else {
    m_body->setContentsMargins(space::l - 1, hasHead ? space::xs : space::m - 1, space::l - 1, space::m - 1);
  }
}

SectionHeader::SectionHeader(const QString &title, const QString &note, Type type, QWidget *parent) : QWidget(parent) {
  m_layout = new QBoxLayout(QBoxLayout::LeftToRight, this);
  m_layout->setContentsMargins(0, 0, 0, 0);
  m_layout->setSpacing(space::s);
  m_title = new PlainLabel(title, type);
  m_note = new ElidedLabel(note, Type::Body, Ink::Muted);
  m_note->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  auto *texts = new QHBoxLayout;
  texts->setSpacing(space::m);
  texts->addWidget(m_title);
  texts->addWidget(m_note, 1);
  m_actions = new QHBoxLayout;
  m_actions->setSpacing(space::m);
  m_actions->setContentsMargins(0, 0, 0, 0);
  m_layout->addLayout(texts, 1);
  m_layout->addLayout(m_actions);
  setMinimumHeight(space::control);
}

void SectionHeader::turn() {
  m_layout->invalidate();
  for (int i = 0; i < m_layout->count(); ++i) m_layout->itemAt(i)->invalidate();
  const int beside = m_title->sizeHint().width() + space::m + m_actions->minimumSize().width();
  m_layout->setDirection(beside > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void SectionHeader::resizeEvent(QResizeEvent *event) {
  QWidget::resizeEvent(event);
  turn();
}

bool SectionHeader::event(QEvent *event) {
  if (event->type() == QEvent::LayoutRequest) turn();
  return QWidget::event(event);
}

void SectionHeader::setNote(const QString &note) {
  m_note->setText(note);
}

KeyValueGrid::KeyValueGrid(QWidget *parent) : QWidget(parent) {
  m_grid = new QGridLayout(this);
  m_grid->setContentsMargins(0, 0, 0, 0);
  m_grid->setHorizontalSpacing(space::l);
  m_grid->setVerticalSpacing(6);
  m_grid->setColumnStretch(1, 1);
}

PlainLabel *KeyValueGrid::setValue(const QString &key, const QString &value, Type type, Ink ink) {
  for (const Row &row : m_rows) {
    if (row.key != key) continue;
    row.value->setText(value);
    row.value->setInk(ink);
    row.value->setFont(Theme::instance().font(type));
    return row.value;
  }
  Row row{key, new PlainLabel(key, Type::Body, Ink::Muted),
          (new PlainLabel(value, type, ink))->wrapped()->selectable()};
  row.value->setSpokenKey(row.name->text());
  const int line = static_cast<int>(m_rows.size());
  m_grid->addWidget(row.name, line, 0, Qt::AlignTop | Qt::AlignLeft);
  m_grid->addWidget(row.value, line, 1, Qt::AlignTop);
  m_rows.append(row);
  return row.value;
}

void KeyValueGrid::clear() {
  for (const Row &row : m_rows) {
    delete row.name;
    delete row.value;
  }
  m_rows.clear();
}

EmptyState::EmptyState(const QString &title, const QString &text, QWidget *parent) : QWidget(parent) {
  auto *layout = new QVBoxLayout(this);
  // It stands in the middle of what is free above and below.
  layout->setContentsMargins(space::xl, space::s, space::xl, space::s);
  layout->setSpacing(space::s);
  m_glyph = new GlyphMark;
  m_title = new PlainLabel(title, Type::Title, Ink::Text, this);
  m_title->setAlignment(Qt::AlignCenter);
  m_title->wrapped();
  m_text = new PlainLabel(text, Type::Body, Ink::Muted, this);
  m_text->setAlignment(Qt::AlignCenter);
  m_text->wrapped();
  m_button = makeButton({}, ButtonRole::Normal, {}, this);
  connect(m_button, &QPushButton::clicked, this, &EmptyState::actionTriggered);
  layout->addStretch(1);
  layout->addWidget(m_glyph, 0, Qt::AlignHCenter);
  layout->addWidget(m_title);
  layout->addWidget(m_text);
  auto *line = new QHBoxLayout;
  line->setContentsMargins(0, space::xs, 0, 0);
  line->addStretch();
  line->addWidget(m_button);
  line->addStretch();
  layout->addLayout(line);
  layout->addStretch(1);
  showParts();
}

void EmptyState::showParts() {
  setAccessibleName(m_isSilent ? QString() : m_title->text());
  m_glyph->setVisible(m_hasGlyph && !m_isSilent);
  m_title->setVisible(!m_isSilent);
  m_text->setVisible(!m_text->text().isEmpty() && !m_isSilent);
  m_button->setVisible(!m_button->text().isEmpty() && !m_isSilent);
}

void EmptyState::setTexts(const QString &title, const QString &text) {
  m_title->setText(title);
  m_text->setText(text);
  showParts();
}

void EmptyState::setGlyph(Tone tone) {
  m_glyph->setTone(tone);
  m_hasGlyph = true;
  showParts();
}

void EmptyState::setSilent(bool silent) {
  m_isSilent = silent;
  showParts();
}

void EmptyState::setAction(const QString &text) {
  m_button->setText(text);
  showParts();
}

void setButtonRole(QPushButton *button, ButtonRole role) {
  const char *names[] = {"normal", "primary", "danger", "quiet"};
  if (button->property("role") == QLatin1String(names[static_cast<int>(role)])) return;
  button->setProperty("role", QLatin1String(names[static_cast<int>(role)]));
  button->style()->unpolish(button);
  button->style()->polish(button);
}

QString withoutMnemonic(QString text) {
  return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

QPushButton *makeButton(const QString &text, ButtonRole role, const QString &icon, QWidget *parent) {
  auto *button = new RingedButton(text, parent);
  button->setAutoDefault(false);
  if (!icon.isEmpty()) button->setIcon(themeIcon(icon, role == ButtonRole::Primary));
  button->setIconSize(QSize(16, 16));
  button->setCursor(Qt::PointingHandCursor);
  setButtonRole(button, role);
  return button;
}

QPushButton *makeSegment(const QString &text) {
  auto *button = makeButton(text);
  button->setProperty("role", QStringLiteral("segment"));
  button->setCheckable(true);
  // A weight of the style sheet's would be painted, and not be measured.
  button->setFont(Theme::instance().font(Type::Strong));
  return button;
}

QToolButton *makeIconButton(const QString &text, const QString &icon, QWidget *parent) {
  auto *button = new QToolButton(parent);
  button->setIcon(themeIcon(icon));
  button->setIconSize(QSize(18, 18));
  button->setAccessibleName(text);
  button->setAutoRaise(true);
  button->setFocusPolicy(Qt::StrongFocus);
  setPlainToolTip(button, text);
  return button;
}

namespace {
constexpr const char *blockedFor = "blockedFor";
}

void setBlocked(QAbstractButton *button, const QString &reason) {
  // Before what others are told of: by then it is known.
  button->setProperty(blockedFor, reason);
  button->setAccessibleDescription(reason);
  setPlainToolTip(button, reason);
  button->setEnabled(reason.isEmpty());
}

QString blockedReason(const QAbstractButton *button) {
  return button->property(blockedFor).toString();
}

namespace {
constexpr const char *sizesBeside = "sizesBeside";
constexpr const char *knowsWhereToTurn = "knowsWhereToTurn";

void turn(QSplitter *listAndDetail, bool isNarrow, int height, int rows) {
  constexpr int head = 28;
  const auto direction = isNarrow ? Qt::Vertical : Qt::Horizontal;
  if (listAndDetail->orientation() == direction) return;
  listAndDetail->setOrientation(direction);
  listAndDetail->setHandleWidth(direction == Qt::Vertical ? space::m : space::l);
  constexpr int detail = 180;
  listAndDetail->setProperty(heightBelow, head + rows * space::row + space::m + detail);
  listAndDetail->updateGeometry();
  if (direction == Qt::Horizontal) {
    const auto kept = listAndDetail->property(sizesBeside).value<QList<int>>();
    if (!kept.isEmpty()) listAndDetail->setSizes(kept);
    return;
  }
  // What is chosen has more to say than the list.
  const int list = head + rows * space::row;
  listAndDetail->setSizes({list, std::max(list, height - list)});
}
}  // namespace

void setSizesBeside(QSplitter *listAndDetail, const QList<int> &widths) {
  listAndDetail->setProperty(sizesBeside, QVariant::fromValue(widths));
  if (listAndDetail->orientation() == Qt::Horizontal) listAndDetail->setSizes(widths);
}

void turnWhereNarrow(QSplitter *listAndDetail, const QSize &page, int rows) {
  constexpr int besideEachOther = 900;
  listAndDetail->setProperty(knowsWhereToTurn, true);
  turn(listAndDetail, page.width() < besideEachOther, page.height(), rows);
}

void turnWhereTight(QSplitter *listAndDetail) {
  if (listAndDetail->property(knowsWhereToTurn).toBool()) return;
  int needed = space::l;
  for (int i = 0; i < listAndDetail->count(); ++i) {
    const auto *part = listAndDetail->widget(i);
    needed += part->minimumWidth() > 0 ? part->minimumWidth() : part->minimumSizeHint().width();
  }
  constexpr int rows = 4;
  turn(listAndDetail, listAndDetail->width() < needed, listAndDetail->height(), rows);
}

QSize withinScreen(const QWidget &window, const QSize &wanted) {
  constexpr int frame = 32;  // no window knows its own before it is shown
  return wanted.boundedTo(window.screen()->availableSize() - QSize(0, frame));
}

QFrame *makeRule(Qt::Orientation orientation, QWidget *parent) {
  auto *rule = new QFrame(parent);
  rule->setProperty("panel", QStringLiteral("rule"));
  if (orientation == Qt::Horizontal) {
    rule->setFixedHeight(1);
  } else {
    rule->setFixedWidth(1);
  }
  return rule;
}

}  // namespace ops
