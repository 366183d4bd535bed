#include "widgets/theme/freshness_label.h"

#include "models/base/duration.h"
#include "widgets/theme/text.h"

namespace ops {

QString ageText(const QDateTime &since, const QDateTime &now) {
  qint64 seconds = std::max<qint64>(0, since.secsTo(now));
  if (seconds >= 600) seconds -= seconds % 60;
  if (seconds == 0) return FreshnessLabel::tr("0 s");
  return formatDuration(Milliseconds(seconds * 1000));
}

FreshnessLabel::FreshnessLabel(Of of, QWidget *parent) : QWidget(parent), m_of(of) {
  setFont(Theme::instance().font(Type::Caption));
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FreshnessLabel::setFreshness(const QDateTime &succeededAt, bool stale, const QString &error, const QString &source,
                                  const QDateTime &now) {
  QString text;
  if (!succeededAt.isValid()) {
    text = error.isEmpty() ? tr("no data yet") : tr("NO DATA: %1").arg(error);
    stale = true;
  } else if (stale) {
    text = error.isEmpty() ? tr("STALE %1").arg(ageText(succeededAt, now))
                           : tr("STALE %1: %2").arg(ageText(succeededAt, now), error);
  } else {
    text = (m_of == Of::Oldest ? tr("oldest value %1 old") : tr("read %1 ago")).arg(ageText(succeededAt, now));
  }
  if (!source.isEmpty()) setPlainToolTip(this, error.isEmpty() ? source : QString(source + QLatin1Char('\n') + error));
  if (text == m_text && stale == m_stale) return;
  m_text = text;
  m_stale = stale;
  setAccessibleName(text);
  updateGeometry();
  update();
}

QSize FreshnessLabel::sizeHint() const {
  const QFontMetrics metrics(font());
  return {metrics.horizontalAdvance(m_text) + (m_stale ? 2 * space::s + 18 : 2), 20};
}

void FreshnessLabel::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QFontMetrics metrics(font());
  QRect area = rect();
  if (m_stale) {
    const ToneColors &c = colors().tone(Tone::Unknown);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.soft);
    painter.drawRoundedRect(area, space::radiusSmall, space::radiusSmall);
    drawGlyph(painter, mirrored(*this, QRectF(space::s - 2, (height() - 13) / 2.0, 13, 13)), Tone::Unknown);
    area = mirrored(*this, QRectF(area.adjusted(space::s + 16, 0, -space::xs, 0))).toRect();
    painter.setPen(c.text);
  } else {
    painter.setPen(colors().muted);
  }
  painter.drawText(area, Qt::AlignVCenter | (m_stale ? Qt::AlignLeft : Qt::AlignRight) | Qt::TextSingleLine,
                   metrics.elidedText(m_text, Qt::ElideRight, area.width()));
}

}  // namespace ops
