#include "widgets/pages/health/service_tile.h"

#include <QPainterPath>
#include <QStyle>

#include "models/base/text.h"
#include "models/items/service_items.h"
#include "models/items/texts.h"
#include "widgets/theme/elided.h"
#include "widgets/theme/freshness_label.h"
#include "widgets/theme/sparkline.h"
#include "widgets/theme/text.h"

namespace ops {

namespace {
constexpr qsizetype mostOfAnswer = 600;  // letters in a tooltip
}

ServiceTile::ServiceTile(QWidget *parent) : QAbstractButton(parent), m_tone(Tone::Unknown) {
  setCheckable(true);
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::PointingHandCursor);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setAttribute(Qt::WA_Hover);
}

void ServiceTile::setService(const ServiceStatus &service, const QList<Tone> &beats, const QString &blame,
                             const QDateTime &now) {
  m_service = service;
  m_stale = service.freshness.isStale(now);
  m_tone = serviceTone(service, now);
  m_beats = isUnknown(service, now) ? QList<Tone>(beats.size(), Tone::Unknown) : beats;
  m_word = serviceWord(service, now);
  m_why = serviceWhy(service, now);
  if (!blame.isEmpty() && service.health != Health::Ok) m_why = blame;
  if (m_stale && !service.freshness.error.isEmpty()) m_why = visibleText(service.freshness.error);
  m_age = service.freshness.neverSeen() ? QString() : ageText(service.freshness.succeededAt, now);
  setAccessibleName(
      tr("%1: %2. %3").arg(visibleText(service.title.isEmpty() ? service.name : service.title), m_word, m_why));
  const auto bad = std::ranges::count_if(beats, [](Tone tone) { return tone != Tone::Ok; });
  m_figures = figures().join(QStringLiteral(" · "));
  QStringList rest{m_figures, m_age.isEmpty() ? QString() : tr("%1 ago").arg(m_age),
                   tr("%1 of the last %2 checks were not ok").arg(bad).arg(beats.size())};
  rest.removeAll(QString());
  setAccessibleDescription(rest.join(QStringLiteral(". ")));
  setPlainToolTip(
      this,
      QStringList{m_why, m_figures, service.freshness.answer.left(mostOfAnswer)}.join(QLatin1Char('\n')).trimmed());
  update();
}

QStringList ServiceTile::figures() const {
  QStringList all;
  if (m_service.expected > 0) all += tr("%1/%2 up").arg(figure::count(m_service.running)).arg(m_service.expected);
  if (m_service.latencyMs) all += tr("mean %1").arg(figure::milliseconds(m_service.latencyMs));
  // Of one that is well the reason says it already.
  if (!m_service.latencyMs && m_service.probeMs && m_tone != Tone::Ok) {
    all += tr("probe %1").arg(figure::milliseconds(m_service.probeMs));
  }
  if (m_service.requestRate) all += figure::rate(m_service.requestRate);
  return all;
}

void ServiceTile::paintChosen(QPainter &painter) const {
  // A bar along the lower edge with a notch, as of a tab that is open to what stands below.
  constexpr qreal bar = 4, notch = 7;
  const qreal bottom = height(), middle = width() / 2.0;
  QPainterPath outline;
  outline.addRoundedRect(QRectF(0, 0, width(), bottom), space::radiusLarge, space::radiusLarge);
  painter.save();
  painter.setClipPath(outline);
  painter.setPen(Qt::NoPen);
  painter.setBrush(colors().accent);
  painter.drawRect(QRectF(0, bottom - bar, width(), bar));
  painter.drawPolygon(
      QPolygonF({{middle - notch, bottom - bar}, {middle, bottom - bar - notch + 1}, {middle + notch, bottom - bar}}));
  painter.restore();
}

void ServiceTile::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Colors &c = colors();
  const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
  painter.setPen(QPen(isChecked() ? c.accent : c.border, 1));
  painter.setBrush(isChecked() ? c.selected : underMouse() ? c.hover : c.surface);
  painter.drawRoundedRect(frame, space::radiusLarge, space::radiusLarge);
  if (isChecked()) paintChosen(painter);
  if (hasFocus()) {
    painter.setPen(QPen(c.focus, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::radiusLarge, space::radiusLarge);
  }
  if (m_tone != Tone::Ok && m_tone != Tone::Neutral) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.tone(m_tone).fill);
    painter.drawRoundedRect(mirrored(*this, QRectF(1, 12, 3, height() - 24)), 1.5, 1.5);
  }
  const int left = space::l - 2, width_ = width() - 2 * left;
  drawGlyph(painter, mirrored(*this, QRectF(left, 12, 16, 16)), m_tone);
  painter.setFont(Theme::instance().font(Type::Strong));
  const QFontMetrics strongMetrics(painter.font());
  const int wordWidth = QFontMetrics(Theme::instance().font(Type::Body)).horizontalAdvance(m_word);
  painter.setPen(c.text);
  const QString title = visibleText(m_service.title.isEmpty() ? m_service.name : m_service.title);
  painter.drawText(mirrored(*this, QRectF(left + 24, 10, width_ - 24 - wordWidth - 8, 20)), Qt::AlignVCenter,
                   elided(strongMetrics, title, width_ - 24 - wordWidth - 8));
  painter.setFont(Theme::instance().font(Type::Body));
  painter.setPen(c.tone(m_tone).text);
  painter.drawText(QRect(left, 10, width_, 20), Qt::AlignVCenter | Qt::AlignRight, m_word);
  painter.setFont(Theme::instance().font(Type::Caption));
  const QFontMetrics small(painter.font());
  painter.setPen(c.muted);
  painter.drawText(QRect(left, 34, width_, 18), Qt::AlignVCenter, elided(small, m_why, width_));
  painter.setPen(m_stale ? c.muted : c.text);
  const qreal ageWidth = tabularWidth(QFontMetricsF(painter.font()), m_age) + space::s;
  const auto side = [this](Qt::Alignment alignment) { return QStyle::visualAlignment(layoutDirection(), alignment); };
  drawTabular(painter, mirrored(*this, QRectF(left, 56, width_ - ageWidth, 18)), side(Qt::AlignLeft | Qt::AlignVCenter),
              elided(small, m_figures, static_cast<int>(width_ - ageWidth)));
  painter.setPen(c.faint);
  drawTabular(painter, QRectF(left, 56, width_, 18), side(Qt::AlignRight | Qt::AlignVCenter), m_age);
  paintBeats(painter, QRectF(left, height() - 34, width_, 20), m_beats);
  // Over the beats alone: letters on stripes are hard to read.
  if (m_stale) drawHatching(painter, QRectF(left, height() - 34, width_, 20), hatchColor(Tone::Unknown));
}

}  // namespace ops
