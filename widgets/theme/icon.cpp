#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include "widgets/theme/theme.h"

namespace ops {

namespace {

/// The files draw with `currentColor`; the colour is put in when it is known.
class LineIcon final : public QIconEngine {
 public:
  LineIcon(QString name, bool onAccent) : m_name(std::move(name)), m_onAccent(onAccent) {}

  void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override {
    const Colors &c = colors();
    QColor color = state == QIcon::On ? c.accent : c.muted;
    if (m_onAccent) color = c.onAccent;
    if (mode == QIcon::Disabled) color = c.borderStrong;
    if (!m_onAccent && (mode == QIcon::Selected || mode == QIcon::Active))
      color = state == QIcon::On ? c.accent : c.text;
    const int side = std::min(rect.width(), rect.height());
    const QPixmap pixmap = themePixmap(m_name, side, color, painter->device()->devicePixelRatioF());
    painter->drawPixmap(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, pixmap);
  }

  QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override {
    return scaledPixmap(size, mode, state, 1);
  }

  /// `size` is in device pixels, as Qt asks it.
  QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override {
    QPixmap result(size);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    paint(&painter, QRect(QPoint(), size), mode, state);
    return result;
  }

  QIconEngine *clone() const override { return new LineIcon(m_name, m_onAccent); }

 private:
  QString m_name;
  bool m_onAccent;
};

}  // namespace

QPixmap themePixmap(const QString &name, int size, const QColor &color, qreal devicePixelRatio) {
  const QString key =
      QStringLiteral("ops-icon/%1/%2/%3/%4").arg(name).arg(size).arg(color.rgba()).arg(devicePixelRatio);
  QPixmap pixmap;
  if (QPixmapCache::find(key, &pixmap)) return pixmap;
  pixmap = QPixmap(QSize(size, size) * devicePixelRatio);
  pixmap.fill(Qt::transparent);
  QFile file(QStringLiteral(":/opsdeck/icons/%1.svg").arg(name));
  if (file.open(QIODevice::ReadOnly)) {
    QSvgRenderer renderer(file.readAll().replace("currentColor", color.name().toLatin1()));
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(pixmap.size())));
  }
  pixmap.setDevicePixelRatio(devicePixelRatio);
  QPixmapCache::insert(key, pixmap);
  return pixmap;
}

QIcon themeIcon(const QString &name, bool onAccent) {
  return QIcon(new LineIcon(name, onAccent));
}

}  // namespace ops
