#include "tests/gui/painted.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QGraphicsView>
#include <QHeaderView>
#include <QLineEdit>
#include <QPaintEngine>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTextDocument>
#include <cmath>

#include "models/items/roles.h"
#include "tests/gui/contrast.h"

namespace ops::test {

namespace {

constexpr QChar dots(0x2026);

bool isViewport(const QWidget *widget) {
  const auto *area = qobject_cast<const QAbstractScrollArea *>(widget->parentWidget());
  return area != nullptr && area->viewport() == widget;
}

/// What is seen of a widget unless it is scrolled away: its part of what lies around it, up to a viewport.
QRectF roomOf(const QWidget *widget, const QWidget &place) {
  constexpr int far = 100'000;  // no scrolled place is longer
  QRect room = widget->rect();
  const bool isGraphics = qobject_cast<const QGraphicsView *>(widget->parentWidget()) != nullptr;
  if (isViewport(widget) && !isGraphics) {
    const auto *area = static_cast<const QAbstractScrollArea *>(widget->parentWidget());
    if (area->horizontalScrollBar()->maximum() > 0) return QRectF(-far, -far, 2 * far, 2 * far);
    room.adjust(0, -far, 0, far);
  }
  QPoint offset;
  for (const auto *each = widget; each != &place; each = each->parentWidget()) {
    const auto *parent = each->parentWidget();
    if (parent == nullptr || each->isWindow()) break;
    offset += each->pos();
    if (isViewport(parent)) {
      const auto *area = static_cast<const QAbstractScrollArea *>(parent->parentWidget());
      const bool goesSideways =
          area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff && area->horizontalScrollBar()->maximum() > 0;
      if (!goesSideways) room &= parent->rect().translated(-offset).adjusted(0, -far, 0, far);
      break;
    }
    if (!isViewport(widget)) room &= parent->rect().translated(-offset);
  }
  return QRectF(room.translated(widget->mapTo(&place, QPoint())));
}

/// Paints into a picture, and keeps each text with what lay under it.
class Recorder final : public QPaintEngine {
 public:
  Recorder(QWidget &place, QList<PaintedText> &texts) : QPaintEngine(AllFeatures), m_place(place), m_texts(texts) {
    const qreal ratio = place.devicePixelRatioF();
    m_picture = QImage((QSizeF(place.size()) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    m_picture.fill(place.palette().color(QPalette::Window));
  }

  bool begin(QPaintDevice *) override {
    m_picture.paintEngine()->setSystemClip(systemClip());
    return m_inner.begin(&m_picture);
  }
  bool end() override { return m_inner.end(); }
  Type type() const override { return User; }

  void updateState(const QPaintEngineState &state) override {
    const auto dirty = state.state();
    if (dirty & DirtyTransform) m_inner.setTransform(state.transform());
    if (dirty & DirtyPen) m_inner.setPen(state.pen());
    if (dirty & DirtyBrush) m_inner.setBrush(state.brush());
    if (dirty & DirtyBrushOrigin) m_inner.setBrushOrigin(state.brushOrigin());
    if (dirty & DirtyBackground) m_inner.setBackground(state.backgroundBrush());
    if (dirty & DirtyBackgroundMode) m_inner.setBackgroundMode(state.backgroundMode());
    if (dirty & DirtyFont) m_inner.setFont(state.font());
    if (dirty & DirtyHints) {
      m_inner.setRenderHints(~state.renderHints(), false);
      m_inner.setRenderHints(state.renderHints());
    }
    if (dirty & DirtyCompositionMode) m_inner.setCompositionMode(state.compositionMode());
    if (dirty & DirtyOpacity) m_inner.setOpacity(state.opacity());
    if (dirty & DirtyClipEnabled) m_inner.setClipping(state.isClipEnabled());
    if (dirty & DirtyClipPath) m_inner.setClipPath(state.clipPath(), state.clipOperation());
    if (dirty & DirtyClipRegion) m_inner.setClipRegion(state.clipRegion(), state.clipOperation());
  }

  void drawPath(const QPainterPath &path) override { m_inner.drawPath(path); }
  void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override {
    if (mode == PolylineMode) {
      m_inner.drawPolyline(points, count);
    } else if (mode == ConvexMode) {
      m_inner.drawConvexPolygon(points, count);
    } else {
      m_inner.drawPolygon(points, count, mode == OddEvenMode ? Qt::OddEvenFill : Qt::WindingFill);
    }
  }
  void drawPixmap(const QRectF &to, const QPixmap &pixmap, const QRectF &from) override {
    m_inner.drawPixmap(to, pixmap, from);
  }
  void drawTiledPixmap(const QRectF &to, const QPixmap &pixmap, const QPointF &from) override {
    m_inner.drawTiledPixmap(to, pixmap, from);
  }
  void drawImage(const QRectF &to, const QImage &image, const QRectF &from, Qt::ImageConversionFlags flags) override {
    m_inner.drawImage(to, image, from, flags);
  }
  void drawTextItem(const QPointF &at, const QTextItem &item) override {
    keep(at, item);
    m_inner.drawTextItem(at, item);
  }

 private:
  void keep(const QPointF &at, const QTextItem &item) {
    const auto *widget = dynamic_cast<const QWidget *>(painter()->device());
    if (widget == nullptr || item.text().trimmed().isEmpty()) return;
    const QRectF letters = QFontMetricsF(item.font()).tightBoundingRect(item.text()).translated(at);
    const QRectF inked = m_inner.transform().mapRect(letters);  // in the picture
    const qreal ratio = m_place.devicePixelRatioF();
    PaintedText text;
    text.widget = widget;
    text.text = item.text();
    text.ink = QRectF(inked.topLeft() / ratio, inked.size() / ratio);
    // Letters that lean over are taken for outside where lines end at the right.
    const qreal tolerance = widget->layoutDirection() == Qt::RightToLeft ? 1.6 : 1;
    QRectF room = roomOf(widget, m_place);
    // These clip to what is exposed.
    const bool isPlain = qobject_cast<const QPlainTextEdit *>(widget->parentWidget()) == nullptr &&
                         qobject_cast<const QGraphicsView *>(widget->parentWidget()) == nullptr;
    if (m_inner.hasClipping() && isPlain) {
      const QRectF clip = m_inner.transform().mapRect(QRectF(m_inner.clipBoundingRect()));
      room &= QRectF(clip.topLeft() / ratio, clip.size() / ratio);
    }
    text.isCut = !room.adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(text.ink);
    text.room = room;
    text.isLarge = item.font().pixelSize() >= 24 || (item.font().pixelSize() > 18 && item.font().bold());
    text.pen = m_inner.pen().color();
    QRect seen = inked.toAlignedRect() & m_picture.rect();
    if (!systemClip().isEmpty()) seen &= systemClip().boundingRect();
    if (m_inner.hasClipping()) seen &= m_inner.transform().mapRect(m_inner.clipBoundingRect().toAlignedRect());
    // What is scrolled away lies under something else.
    if (widget->isVisible()) {
      const QRect shown = widget->visibleRegion().boundingRect().translated(widget->mapTo(&m_place, QPoint()));
      seen &= QRectF(QPointF(shown.topLeft()) * ratio, QSizeF(shown.size()) * ratio).toAlignedRect();
    }
    measure(text, seen);
    m_texts.append(text);
  }

  /// Of all colours under the letters that are more than a line that crosses them.
  void measure(PaintedText &text, const QRect &under) const {
    std::vector<std::pair<QRgb, int>> grounds;
    for (int y = under.top(); y <= under.bottom(); ++y) {
      const auto *line = reinterpret_cast<const QRgb *>(m_picture.constScanLine(y));
      for (int x = under.left(); x <= under.right(); ++x) {
        auto known = std::ranges::find(grounds, line[x], &std::pair<QRgb, int>::first);
        if (known == grounds.end()) known = grounds.insert(known, {line[x], 0});
        ++known->second;
      }
    }
    constexpr double least = 0.12;
    for (const auto &[rgb, count] : grounds) {
      if (count < least * under.width() * under.height()) continue;
      const QColor ground = QColor::fromRgb(rgb);
      const double alpha = text.pen.alphaF() * m_inner.opacity();
      const auto mixed = [&](auto part) { return (text.pen.*part)() * alpha + (ground.*part)() * (1 - alpha); };
      const QColor seen =
          QColor::fromRgbF(float(mixed(&QColor::redF)), float(mixed(&QColor::greenF)), float(mixed(&QColor::blueF)));
      const double contrast = contrastOf(seen, ground);
      if (contrast < text.contrast) std::tie(text.contrast, text.ground) = std::pair(contrast, ground);
    }
  }

  QWidget &m_place;
  QList<PaintedText> &m_texts;
  QImage m_picture;
  QPainter m_inner;
};

class RecordingDevice final : public QPaintDevice {
 public:
  RecordingDevice(QWidget &place, QList<PaintedText> &texts) : m_place(place), m_recorder(place, texts) {}
  QPaintEngine *paintEngine() const override { return &m_recorder; }

 protected:
  int metric(PaintDeviceMetric metric) const override {
    const qreal ratio = m_place.devicePixelRatioF();
    switch (metric) {
      case PdmWidth:
        return qRound(m_place.width() * ratio);
      case PdmHeight:
        return qRound(m_place.height() * ratio);
      case PdmDevicePixelRatio:
        return int(ratio);
      case PdmDevicePixelRatioScaled:
        return int(ratio * devicePixelRatioFScale());
      case PdmDpiX:
      case PdmPhysicalDpiX:
        return m_place.logicalDpiX();
      case PdmDpiY:
      case PdmPhysicalDpiY:
        return m_place.logicalDpiY();
      default:
        return QPaintDevice::metric(metric);
    }
  }

 private:
  QWidget &m_place;
  mutable Recorder m_recorder;
};

bool continues(const PaintedText &before, const PaintedText &next) {
  constexpr qreal gap = 6, shift = 8;  // letters differ in height
  return before.widget == next.widget && before.pen == next.pen && before.ink.bottom() > next.ink.top() - shift &&
         std::abs(before.ink.center().y() - next.ink.center().y()) < shift &&
         next.ink.left() >= before.ink.right() - 1 && next.ink.left() - before.ink.right() < gap;
}

QString described(const PaintedText &text) {
  const auto *who = isViewport(text.widget) ? text.widget->parentWidget() : text.widget;
  const auto *view = qobject_cast<const QHeaderView *>(who);
  const auto name = view != nullptr ? who->parentWidget()->objectName() : who->objectName();
  return QStringLiteral("%1 %2: %3").arg(QLatin1String(who->metaObject()->className()), name, text.text.left(70));
}

/// All that tells the whole of a text that a widget paints a part of.
QStringList wholesOf(const QWidget *widget) {
  QStringList wholes;
  const auto addOf = [&](const QWidget *each) {
    QTextDocument tip;
    tip.setHtml(each->toolTip());
    wholes += {each->accessibleName(), each->accessibleDescription(), tip.toPlainText()};
  };
  addOf(widget);
  // A view speaks for its viewport, a chart for what lies over it.
  if (widget->parentWidget() != nullptr) addOf(widget->parentWidget());
  if (const auto *view = qobject_cast<const QAbstractItemView *>(widget->parentWidget());
      view != nullptr && view->model() != nullptr && qobject_cast<const QHeaderView *>(view) == nullptr) {
    for (int row = 0; row < std::min(view->model()->rowCount(), 100); ++row) {
      for (int column = 0; column < view->model()->columnCount(); ++column)
        wholes += view->model()->index(row, column).data().toString();
    }
  }
  return wholes;
}

/// The pseudo-language has its own letters for these, so a text that has one of them has it from data.
bool hasData(const QString &text) {
  static const QString plain = QStringLiteral("aceilnorstuyzACEILNORSTUYZ0123456789");
  return std::ranges::any_of(text, [](QChar c) { return plain.contains(c); });
}

/// A cell that is no state, as the title of what a row is about.
bool isNameInTable(const QWidget *widget, const QString &start) {
  const auto *table = qobject_cast<const QTableView *>(widget->parentWidget());
  if (table == nullptr || table->model() == nullptr) return false;
  for (int row = 0; row < std::min(table->model()->rowCount(), 100); ++row) {
    for (int column = 0; column < table->model()->columnCount(); ++column) {
      const auto index = table->model()->index(row, column);
      if (!index.data(ToneRole).isValid() && index.data().toString().contains(start)) return true;
    }
  }
  return false;
}

/// Empty: it is whole, or may be cut.
QString whyItMayNotEnd(const PaintedText &text) {
  const auto end = text.text.lastIndexOf(dots);
  if (end < 0) return {};
  const auto *button = qobject_cast<const QAbstractButton *>(text.widget);
  const bool isBalanced = text.text.count(QLatin1Char('[')) == text.text.count(QLatin1Char(']'));
  if (button != nullptr && isBalanced && button->text().contains(text.text)) return {};  // it asks first
  const auto start = text.text.left(end);
  if (start.count(QLatin1Char('[')) == start.count(QLatin1Char(']')) && text.text.size() > end + 1) return {};
  if (isNameInTable(text.widget, start)) return {};
  for (const auto &whole : wholesOf(text.widget)) {
    if (whole.contains(text.text)) return {};
    if (whole.contains(start) && hasData(whole)) return {};
    if (whole.contains(start)) return QStringLiteral("is the program's own");
  }
  return QStringLiteral("is whole nowhere");
}

}  // namespace

QList<PaintedText> paintedIn(QWidget &place) {
  QList<PaintedText> texts;
  {
    RecordingDevice device(place, texts);
    place.render(&device);
  }
  QList<PaintedText> lines;
  for (const auto &text : texts) {
    if (lines.isEmpty() || !continues(lines.last(), text)) {
      lines.append(text);
      continue;
    }
    auto &line = lines.last();
    const bool isApart = text.ink.left() - line.ink.right() > 2.5;
    line.text += (isApart && !line.text.endsWith(QLatin1Char(' ')) ? QStringLiteral(" ") : QString()) + text.text;
    line.ink |= text.ink;
    if (text.isCut && !line.isCut) std::tie(line.isCut, line.room) = std::pair(true, text.room);
    if (text.contrast < line.contrast) std::tie(line.contrast, line.ground) = std::pair(text.contrast, text.ground);
  }
  return lines;
}

QStringList cutIn(QWidget &place) {
  QStringList flaws;
  for (const auto &text : paintedIn(place)) {
    const auto *field = qobject_cast<const QLineEdit *>(text.widget);
    if (field != nullptr && !field->text().isEmpty()) continue;  // scrolls
    if (text.isCut) {
      const auto cut = [&](qreal beyond) { return QString::number(std::max(0.0, beyond), 'f', 1); };
      flaws.append(QStringLiteral("%1 is cut: %2 px left, %3 above, %4 right, %5 below")
                       .arg(described(text), cut(text.room.left() - text.ink.left()),
                            cut(text.room.top() - text.ink.top()), cut(text.ink.right() - text.room.right()),
                            cut(text.ink.bottom() - text.room.bottom())));
    } else if (const auto why = whyItMayNotEnd(text); !why.isEmpty()) {
      flaws.append(described(text) + QLatin1Char(' ') + why);
    }
  }
  flaws.removeDuplicates();
  return flaws;
}

QStringList faintIn(QWidget &place, double least, double leastOfLarge) {
  QStringList flaws;
  for (const auto &text : paintedIn(place)) {
    const auto *field = qobject_cast<const QLineEdit *>(text.widget);
    if (field != nullptr && field->hasSelectedText()) continue;  // painted twice, a part each
    if (text.contrast >= (text.isLarge ? leastOfLarge : least)) continue;
    flaws.append(QStringLiteral("%1: %2 on %3 is %4")
                     .arg(described(text), text.pen.name(QColor::HexArgb), text.ground.name())
                     .arg(text.contrast, 0, 'f', 2));
  }
  flaws.removeDuplicates();
  return flaws;
}

void tellAll(const QStringList &flaws) {
  for (const auto &flaw : flaws) qWarning("%s", qPrintable(flaw));
}

}  // namespace ops::test
