#include "app/shell/navigation.h"

#include <QPainter>
#include <QVBoxLayout>

#include "widgets/theme/glyph.h"
#include "widgets/theme/text.h"

namespace ops {

namespace {
constexpr int leastWidth = 192;
}

class Navigation::Entry final : public QAbstractButton {
 public:
  explicit Entry(PageInfo page) : m_page(std::move(page)) {
    setCheckable(true);
    setFixedHeight(34);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setPlainToolTip(this, Navigation::tr("%1 (g, then %2)").arg(m_page.title).arg(m_page.key));
    setCount(0, Tone::Neutral);
  }
  QString page() const { return m_page.name; }
  void setCount(int count, Tone tone) {
    m_count = count;
    m_tone = tone;
    setAccessibleName(count > 0 ? Navigation::tr("%1, in need of attention: %n", nullptr, count).arg(m_page.title)
                                : m_page.title);
    update();
  }

 protected:
  void paintEvent(QPaintEvent *) override {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors &c = colors();
    const QRectF area = QRectF(rect()).adjusted(space::s, 1, -space::s, -1);
    if (isChecked() || underMouse()) {
      painter.setPen(Qt::NoPen);
      painter.setBrush(isChecked() ? c.accentSoft : c.hover);
      painter.drawRoundedRect(area, space::radius, space::radius);
    }
    if (hasFocus()) {
      painter.setPen(QPen(c.focus, 2));
      painter.setBrush(Qt::NoBrush);
      painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), space::radius, space::radius);
    }
    const QColor ink = isChecked() ? c.accent : c.muted;
    const auto place = [&](const QRectF &part) {
      return layoutDirection() == Qt::LeftToRight
                 ? part
                 : QRectF(area.left() + area.right() - part.right(), part.top(), part.width(), part.height());
    };
    painter.drawPixmap(place(QRectF(area.left() + 10, (height() - 18) / 2.0, 18, 18)).topLeft(),
                       themePixmap(m_page.icon, 18, ink, devicePixelRatioF()));
    painter.setFont(Theme::instance().font(isChecked() ? Type::Strong : Type::Body));
    painter.setPen(isChecked() ? c.text : c.muted);
    painter.drawText(place(area.adjusted(38, 0, -8, 0)), Qt::AlignVCenter, m_page.title);
    if (m_count <= 0) return;
    const ToneColors &tone = c.tone(m_tone);
    const QString count = m_count > 99 ? QStringLiteral("99+") : QString::number(m_count);
    painter.setFont(Theme::instance().font(Type::Caption));
    const qreal width = std::max(20.0, painter.fontMetrics().horizontalAdvance(count) + 12.0);
    const QRectF pill = place(QRectF(area.right() - width - 8, area.center().y() - 9, width, 18));
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone.fill);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setPen(tone.onFill);
    painter.drawText(pill, Qt::AlignCenter, count);
  }

 private:
  PageInfo m_page;
  int m_count = 0;
  Tone m_tone = Tone::Neutral;
};

Navigation::Navigation(QWidget *parent) : QWidget(parent) {
  setProperty("bar", QStringLiteral("navigation"));
  setAttribute(Qt::WA_StyledBackground);
  setFixedWidth(leastWidth);
  auto *layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, space::s, 0, space::s);
  layout->setSpacing(space::xxs);
  layout->addStretch(1);
  connect(&m_group, &QButtonGroup::buttonClicked, this,
          [this](QAbstractButton *button) { Q_EMIT pageChosen(static_cast<Entry *>(button)->page()); });
}

void Navigation::setPages(const QList<PageInfo> &pages) {
  auto *box = static_cast<QVBoxLayout *>(layout());
  for (const PageInfo &page : pages) {
    auto *entry = new Entry(page);
    m_entries.append(entry);
    m_group.addButton(entry);
    box->insertWidget(static_cast<int>(m_entries.size()) - 1, entry);
  }
  // The longest name beside its icon and its number.
  constexpr int iconAndNumber = 96;
  const QFontMetrics metrics(Theme::instance().font(Type::Strong));
  int width = leastWidth;
  for (const PageInfo &page : pages) width = std::max(width, metrics.horizontalAdvance(page.title) + iconAndNumber);
  setFixedWidth(width);
}

void Navigation::setCount(const QString &page, int count, Tone tone) {
  for (Entry *entry : m_entries) {
    if (entry->page() == page) entry->setCount(count, tone);
  }
}

void Navigation::setCurrent(const QString &page) {
  for (Entry *entry : m_entries) entry->setChecked(entry->page() == page);
}

}  // namespace ops
