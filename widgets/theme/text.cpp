#include "widgets/theme/text.h"

#include <QPainter>
#include <QResizeEvent>
#include <QStyle>
#include <QStyleOption>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextOption>
#include <algorithm>
#include <cmath>

#include "models/base/text.h"
#include "widgets/theme/elided.h"

namespace ops {

namespace {

constexpr qsizetype labelMost = 4'000;  ///< as long as what somebody may write into a form
constexpr qsizetype lineMost = 2'000;
constexpr qsizetype wordMost = 160;  ///< fonts have rules for neighbours, and long words take long by them
constexpr int linesMost = 60;

const char *inkName(Ink ink) {
  switch (ink) {
    case Ink::Muted:
      return "muted";
    case Ink::Faint:
      return "faint";
    case Ink::Ok:
      return "ok";
    case Ink::Notice:
      return "notice";
    case Ink::Warning:
      return "warning";
    case Ink::Critical:
      return "critical";
    case Ink::Unknown:
      return "unknown";
    case Ink::Text:
      break;
  }
  return "text";
}

/// Made visible, without the rest of words and of lists of lines that nobody reads on a label.
QString withoutExcess(const QString &text, qsizetype longestWord) {
  const QString visible = visibleLines(text);
  QString out;
  out.reserve(visible.size());
  qsizetype word = 0;
  int lines = 1;
  for (const QChar c : visible) {
    word = c == QLatin1Char(' ') || c == QLatin1Char('\n') ? 0 : word + 1;
    if (c == QLatin1Char('\n') && ++lines > linesMost) return out + QStringLiteral("\n…");
    if (word > longestWord) {
      if (word == longestWord + 1) out += QChar(0x2026);
      continue;
    }
    out += c;
  }
  return out;
}

qreal digitWidth(const QFontMetricsF &metrics) {
  qreal widest = 0;
  for (char c = '0'; c <= '9'; ++c) widest = std::max(widest, metrics.horizontalAdvance(QLatin1Char(c)));
  return widest;
}

bool isDigit(QChar c) {
  return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

/// Each digit by itself, so that no neighbour moves it, and what stands between two of them as a whole.
template <typename Take>
void forEachPart(const QString &text, const Take &take) {
  for (qsizetype i = 0; i < text.size();) {
    auto end = i + 1;
    while (!isDigit(text[i]) && end < text.size() && !isDigit(text[end])) ++end;
    take(text.mid(i, end - i));
    i = end;
  }
}

bool hasLettersFromTheRight(const QString &text) {
  return std::ranges::any_of(text,
                             [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
}

/// In one line from x on, whatever its direction: Qt finds the order, and each digit fills its cell.
void drawReordered(QPainter &painter, const QPointF &at, const QString &text, Qt::LayoutDirection direction) {
  const QFontMetricsF metrics(painter.font());
  const qreal cell = digitWidth(metrics);
  QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
  option.setWrapMode(QTextOption::NoWrap);
  option.setTextDirection(direction);
  QList<QTextLayout::FormatRange> digits;
  for (int i = 0; i < text.size(); ++i) {
    if (!isDigit(text[i])) continue;
    QTextLayout::FormatRange digit{i, 1, {}};
    digit.format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
    digit.format.setFontLetterSpacing(cell - metrics.horizontalAdvance(text[i]));
    digits.append(digit);
  }
  QTextLayout layout(text, painter.font());
  layout.setTextOption(option);
  layout.setFormats(digits);
  layout.beginLayout();
  auto line = layout.createLine();
  line.setLineWidth(tabularWidth(metrics, text));
  layout.endLayout();
  line.draw(&painter, at - QPointF(0, line.ascent()));
}

}  // namespace

QColor inkColor(Ink ink) {
  const Colors &c = colors();
  switch (ink) {
    case Ink::Text:
      return c.text;
    case Ink::Muted:
      return c.muted;
    case Ink::Faint:
      return c.faint;
    case Ink::Ok:
      return c.tone(Tone::Ok).text;
    case Ink::Notice:
      return c.tone(Tone::Notice).text;
    case Ink::Warning:
      return c.tone(Tone::Warning).text;
    case Ink::Critical:
      return c.tone(Tone::Critical).text;
    case Ink::Unknown:
      return c.tone(Tone::Unknown).text;
  }
  return c.text;
}

Ink toneInk(Tone tone) {
  switch (tone) {
    case Tone::Ok:
      return Ink::Ok;
    case Tone::Notice:
    case Tone::Busy:
      return Ink::Notice;
    case Tone::Warning:
      return Ink::Warning;
    case Tone::Critical:
      return Ink::Critical;
    case Tone::Unknown:
      return Ink::Unknown;
    case Tone::Neutral:
      break;
  }
  return Ink::Muted;
}

QString plainToolTip(const QString &text) {
  return text.isEmpty() ? QString() : Qt::convertFromPlainText(visibleLines(text.left(lineMost)));
}

void setPlainToolTip(QWidget *widget, const QString &text) {
  widget->setToolTip(plainToolTip(text));
}

qreal tabularWidth(const QFontMetricsF &metrics, const QString &text) {
  const qreal cell = digitWidth(metrics);
  qreal width = 0;
  forEachPart(text,
              [&](const QString &part) { width += isDigit(part.front()) ? cell : metrics.horizontalAdvance(part); });
  return width;
}

void drawTabular(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text) {
  const QFontMetricsF metrics(painter.font());
  const auto direction = text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
  const qreal width = tabularWidth(metrics, text);
  if (width > rect.width()) {
    const int forced = direction == Qt::RightToLeft ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    const int flags = static_cast<int>(alignment | Qt::AlignAbsolute) | Qt::TextSingleLine | forced;
    painter.drawText(rect, flags, metrics.elidedText(text, Qt::ElideRight, rect.width()));
    return;
  }
  qreal x = rect.left();
  if (alignment & Qt::AlignRight) x = rect.right() - width;
  if (alignment & Qt::AlignHCenter) x = rect.center().x() - width / 2;
  qreal y = rect.top() + (rect.height() - metrics.height()) / 2 + metrics.ascent();
  if (alignment & Qt::AlignTop) y = rect.top() + metrics.ascent();
  if (alignment & Qt::AlignBottom) y = rect.bottom() - metrics.descent();
  if (hasLettersFromTheRight(text)) return drawReordered(painter, {x, y}, text, direction);
  const auto before = painter.layoutDirection();
  painter.setLayoutDirection(direction);
  const qreal cell = digitWidth(metrics);
  forEachPart(text, [&](const QString &part) {
    const qreal advance = metrics.horizontalAdvance(part);
    const bool isOne = isDigit(part.front());
    painter.drawText(QPointF(isOne ? x + (cell - advance) / 2 : x, y), part);
    x += isOne ? cell : advance;
  });
  painter.setLayoutDirection(before);
}

PlainLabel::PlainLabel(const QString &text, Type type, Ink ink, QWidget *parent) : QLabel(parent) {
  setTextFormat(Qt::PlainText);
  setFont(Theme::instance().font(type));
  setInk(ink);
  setText(text);
  lead();
}

/// Data may be of another direction than the language, and begins where the language does all the same.
void PlainLabel::lead() {
  const auto side = (layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
  if ((alignment() & Qt::AlignHorizontal_Mask) == side || alignment().testFlag(Qt::AlignHCenter)) return;
  setAlignment((alignment() & Qt::AlignVertical_Mask) | side);
}

void PlainLabel::setText(const QString &text) {
  m_heights.clear();
  m_hint = m_minimum = QSize();
  m_broken = false;
  QString shown = withoutExcess(text.left(labelMost), font().fixedPitch() ? labelMost : wordMost);
  if (text.size() > labelMost) shown += tr("… (+ %1 characters)").arg(formatCount(text.size() - labelMost));
  QLabel::setText(shown);
  speak();
}

void PlainLabel::setSpokenKey(const QString &key) {
  m_spokenKey = key;
  speak();
}

void PlainLabel::speak() {
  if (!m_spokenKey.isEmpty()) setAccessibleName(QString(m_spokenKey + QStringLiteral(": ") + QLabel::text()));
}

void PlainLabel::setInk(Ink ink) {
  const QString name = QLatin1String(inkName(ink));
  if (property("ink") == name) return;
  setProperty("ink", name);
  style()->unpolish(this);
  style()->polish(this);
}

PlainLabel *PlainLabel::wrapped() {
  setWordWrap(true);
  // How high it must be depends on the width alone; a least height of its own would be that of a narrow column.
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  return this;
}

PlainLabel *PlainLabel::selectable() {
  setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  return this;
}

/// Lays the paragraphs out in so wide a column and gives their height; draws them if there is a painter. Every layout
/// shapes the whole text anew, and that is what takes the time.
int PlainLabel::layOut(int width, QPainter *painter) const {
  QTextOption option(alignment() & Qt::AlignHorizontal_Mask);
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  qreal y = painter ? contentsRect().top() + margin() : 0;
  const qreal top = y;
  for (const QString &paragraph : text().split(QLatin1Char('\n'))) {
    QTextLayout layout(paragraph, font());
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
      line.setLineWidth(std::max(1, width));
      line.setPosition(QPointF(0, y));
      y += line.height();
    }
    layout.endLayout();
    if (painter) layout.draw(painter, QPointF(contentsRect().left() + margin(), 0));
  }
  return static_cast<int>(std::ceil(y - top));
}

int PlainLabel::heightForWidth(int width) const {
  if (!wordWrap()) return QLabel::heightForWidth(width);
  const auto known = m_heights.constFind(width);
  if (known != m_heights.constEnd()) return *known;
  const QMargins margins = contentsMargins();
  const int around = 2 * margin() + margins.top() + margins.bottom();
  const int height = around + layOut(width - 2 * margin() - margins.left() - margins.right(), nullptr);
  m_heights.insert(width, height);
  return height;
}

QSize PlainLabel::sizeHint() const {
  if (!wordWrap()) return QLabel::sizeHint();
  // QLabel tries widths until the shape pleases; for a long text any column will do. It is not laid out for that: how
  // high it is will be asked again, for the width that it gets.
  constexpr qsizetype longText = 100;
  constexpr int column = 480;
  if (!m_hint.isValid() && text().size() > longText) {
    const QFontMetrics metrics(font());
    const auto letters = static_cast<int>(text().size()) * metrics.averageCharWidth();
    m_hint = {column, (letters / column + 1) * metrics.lineSpacing()};
  }
  if (!m_hint.isValid()) m_hint = QLabel::sizeHint();
  return m_hint;
}

QSize PlainLabel::minimumSizeHint() const {
  if (!wordWrap()) return QLabel::minimumSizeHint();
  constexpr int leastColumn = 64;
  if (!m_minimum.isValid()) {
    // QLabel would lay the text out in a column of one character.
    const QFontMetrics metrics(font());
    const QMargins margins = contentsMargins();
    const int extra = 2 * margin();
    const auto lines = static_cast<int>(text().count(QLatin1Char('\n'))) + 1;
    const int natural = metrics.horizontalAdvance(text().left(leastColumn));
    m_minimum = {std::min(natural, leastColumn) + margins.left() + margins.right() + extra,
                 lines * metrics.lineSpacing() + margins.top() + margins.bottom() + extra};
  }
  return m_minimum;
}

void PlainLabel::changeEvent(QEvent *event) {
  m_heights.clear();
  m_hint = m_minimum = QSize();
  QLabel::changeEvent(event);
  if (event->type() == QEvent::LayoutDirectionChange) lead();
}

/// QLabel lays out what can be selected as a document, with a way of breaking that leaves long words whole.
void PlainLabel::breakLongWords() {
  const auto documents = findChildren<QTextDocument *>();
  const auto isBroken = [](const QTextDocument *document) {
    return document->defaultTextOption().wrapMode() == QTextOption::WrapAtWordBoundaryOrAnywhere;
  };
  if (m_broken && !documents.isEmpty() && std::ranges::all_of(documents, isBroken)) return;
  QLabel::heightForWidth(width());  // lays out what has changed
  for (auto *document : findChildren<QTextDocument *>()) {
    auto option = document->defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document->setDefaultTextOption(option);
  }
  m_broken = true;
}

void PlainLabel::paintEvent(QPaintEvent *event) {
  const bool isDocument = textInteractionFlags() & (Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  if (!wordWrap()) return QLabel::paintEvent(event);
  if (isDocument) {
    breakLongWords();
    return QLabel::paintEvent(event);
  }
  QPainter painter(this);
  QStyleOption option;
  option.initFrom(this);
  style()->drawPrimitive(QStyle::PE_Widget, &option, &painter, this);
  painter.setFont(font());
  painter.setPen(palette().color(foregroundRole()));
  const int room = contentsRect().width() - 2 * margin();
  const int spare = contentsRect().height() - heightForWidth(width());
  if (spare > 0 && (alignment() & Qt::AlignVCenter)) painter.translate(QPoint(0, spare / 2));
  layOut(room, &painter);
}

ElidedLabel::ElidedLabel(const QString &text, Type type, Ink ink, QWidget *parent)
    : QWidget(parent), m_text(visibleText(text.left(lineMost))), m_ink(ink) {
  setFont(Theme::instance().font(type));
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  setAccessibleName(m_text);
}

void ElidedLabel::setText(const QString &text) {
  const QString shown = visibleText(text.left(lineMost));
  if (m_text == shown) return;
  m_text = shown;
  setAccessibleName(shown);
  updateGeometry();
  updateToolTip();
  update();
}

void ElidedLabel::setInk(Ink ink) {
  m_ink = ink;
  update();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode) {
  m_mode = mode;
  update();
}

QSize ElidedLabel::sizeHint() const {
  const QFontMetrics metrics(font());
  return {metrics.horizontalAdvance(m_text) + 2, metrics.height() + 2};
}

QSize ElidedLabel::minimumSizeHint() const {
  return {24, QFontMetrics(font()).height() + 2};
}

void ElidedLabel::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  painter.setPen(inkColor(isEnabled() ? m_ink : Ink::Faint));
  const QFontMetrics metrics(font());
  painter.drawText(
      rect(), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
      m_mode == Qt::ElideRight ? elided(metrics, m_text, width()) : metrics.elidedText(m_text, m_mode, width()));
}

void ElidedLabel::resizeEvent(QResizeEvent *event) {
  QWidget::resizeEvent(event);
  updateToolTip();
}

void ElidedLabel::updateToolTip() {
  const bool cut = QFontMetrics(font()).horizontalAdvance(m_text) > width();
  setPlainToolTip(this, cut ? m_text : QString());
}

FigureLabel::FigureLabel(Type type, Qt::Alignment alignment, QWidget *parent)
    : QWidget(parent), m_figure(QStringLiteral("–")), m_alignment(alignment) {
  setFont(Theme::instance().font(type));
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  m_spoken = tr("unknown");
  setAccessibleName(m_spoken);
}

void FigureLabel::setValue(const QString &figure, const QString &unit) {
  const QString shown = figure.isEmpty() ? QStringLiteral("–") : figure;
  const QString shownUnit = figure.isEmpty() ? QString() : unit;
  const bool isNamed = accessibleName() != m_spoken;
  if (isNamed) m_spokenKey = accessibleName();
  if (!isNamed && shown == m_figure && shownUnit == m_unit) return;
  m_figure = shown;
  m_unit = shownUnit;
  m_spoken = figure.isEmpty() ? tr("unknown") : text();
  if (!m_spokenKey.isEmpty()) m_spoken.prepend(QString(m_spokenKey + QStringLiteral(": ")));
  setAccessibleName(m_spoken);
  updateGeometry();
  update();
}

void FigureLabel::setInk(Ink ink) {
  m_ink = ink;
  update();
}

QString FigureLabel::text() const {
  return m_unit.isEmpty() ? m_figure : QString(m_figure + QLatin1Char(' ') + m_unit);
}

QSize FigureLabel::sizeHint() const {
  const QFontMetricsF metrics(font());
  const QFontMetricsF small(Theme::instance().font(Type::Caption));
  qreal width = tabularWidth(metrics, m_figure);
  if (!m_unit.isEmpty()) width += space::xs + small.horizontalAdvance(m_unit);
  return {int(std::ceil(width)) + 1, int(std::ceil(metrics.height()))};
}

void FigureLabel::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  const QFontMetricsF metrics(font());
  const QFont smallFont = Theme::instance().font(Type::Caption);
  const QFontMetricsF small(smallFont);
  const qreal figureWidth = tabularWidth(metrics, m_figure);
  const qreal unitWidth = m_unit.isEmpty() ? 0 : space::xs + small.horizontalAdvance(m_unit);
  qreal x = 0;
  const auto side = QStyle::visualAlignment(layoutDirection(), m_alignment);
  if (side & Qt::AlignRight) x = width() - figureWidth - unitWidth;
  painter.setPen(inkColor(m_ink));
  drawTabular(painter, QRectF(x, 0, figureWidth + 1, height()), Qt::AlignLeft, m_figure);
  if (unitWidth > 0) {
    const qreal baseline = (height() - metrics.height()) / 2 + metrics.ascent();
    painter.setFont(smallFont);
    painter.setPen(colors().muted);
    painter.drawText(QPointF(x + figureWidth + space::xs, baseline), m_unit);
  }
}

}  // namespace ops
