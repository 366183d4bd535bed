#include "app/shell/strips.h"

#include <QAbstractButton>
#include <QResizeEvent>
#include <QStyle>
#include <algorithm>
#include <utility>

#include "models/base/text.h"
#include "models/items/alert_items.h"
#include "models/items/incident_items.h"
#include "models/items/run_items.h"
#include "models/items/run_text.h"
#include "models/items/sort_keys.h"
#include "models/items/texts.h"
#include "models/procedures/procedure.h"
#include "widgets/pages/overview/attention_list.h"
#include "widgets/theme/elided.h"
#include "widgets/theme/freshness_label.h"
#include "widgets/theme/glyph.h"

namespace ops {

class ChipStrip::Button final : public QAbstractButton {
 public:
  Button() {
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  }
  const Chip &chip() const { return m_chip; }
  /// At most `most` pixels wide.
  void show(const Chip &chip, int most) {
    if (chip == m_chip && most == m_most) return;
    m_chip = chip;
    m_most = most;
    setAccessibleName(QString(chip.word + QStringLiteral(": ") + chip.text));
    setPlainToolTip(this, chip.text);
    updateGeometry();
    update();
  }
  QSize sizeHint() const override { return {std::min(m_most, wantedWidth(m_chip)), 24}; }
  /// With all of its text.
  static int wantedWidth(const Chip &chip) {
    const int word = QFontMetrics(Theme::instance().font(Type::Strong)).horizontalAdvance(chip.word);
    const int text = QFontMetrics(Theme::instance().font(Type::Body)).horizontalAdvance(chip.text);
    return 8 + 14 + 6 + word + 6 + text + 10;
  }

 protected:
  void paintEvent(QPaintEvent *) override {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors &c = colors();
    painter.setPen(QPen(hasFocus() ? c.focus : c.border, 1));
    painter.setBrush(underMouse() ? c.hover : c.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    drawGlyph(painter, mirrored(*this, QRectF(7, (height() - 14) / 2.0, 14, 14)), m_chip.tone);
    painter.setFont(Theme::instance().font(Type::Strong));
    painter.setPen(c.tone(m_chip.tone).text);
    const int word = painter.fontMetrics().horizontalAdvance(m_chip.word);
    painter.drawText(mirrored(*this, QRectF(27, 0, word + 2, height())), Qt::AlignVCenter | Qt::TextSingleLine,
                     m_chip.word);
    painter.setFont(Theme::instance().font(Type::Body));
    painter.setPen(c.text);
    const int left = 27 + word + 6;
    painter.drawText(mirrored(*this, QRectF(left, 0, width() - left - 6, height())),
                     Qt::AlignVCenter | Qt::TextSingleLine,
                     elided(painter.fontMetrics(), m_chip.text, width() - left - 6));
  }

 private:
  Chip m_chip;
  int m_most = 0;
};

ChipStrip::ChipStrip(const QString &bar, const QString &title, QWidget *parent) : QWidget(parent), m_text(title) {
  setProperty("bar", bar);
  setAttribute(Qt::WA_StyledBackground);
  setFixedHeight(36);
  m_line = new QHBoxLayout(this);
  m_line->setContentsMargins(space::l, 0, space::m, 0);
  m_line->setSpacing(space::s);
  m_title = new PlainLabel(title, Type::Strong);
  m_more = new PlainLabel({}, Type::Body, Ink::Muted);
  m_line->addWidget(m_title);
  m_line->addWidget(m_more);
  m_line->addStretch(1);
  setAccessibleName(title);
  hide();
}

void ChipStrip::setChips(const QList<Chip> &chips) {
  if (chips == m_chips) return;
  m_chips = chips;
  const char *tones[] = {"notice", "notice", "notice", "warning", "critical", "unknown", "notice"};
  if (!chips.isEmpty()) {
    const auto gravest = std::ranges::min_element(chips, {}, [](const Chip &chip) { return gravity(chip.tone); });
    setProperty("tone", QLatin1String(tones[static_cast<int>(gravest->tone)]));
    style()->unpolish(this);
    style()->polish(this);
  }
  layOut();
  setVisible(!chips.isEmpty());
}

void ChipStrip::resizeEvent(QResizeEvent *event) {
  QWidget::resizeEvent(event);
  if (event->oldSize().width() != width()) layOut();
}

/// As many as have room for something to read, and each as wide as it wants as long as all have room.
ChipStrip::Fit ChipStrip::fitting(const QList<int> &widths) const {
  constexpr int least = 280;
  const int count = static_cast<int>(widths.size());
  const int room = width() - space::l - space::m - m_title->sizeHint().width();
  const auto needed = [&widths](int chips, int most) {
    int all = 0;
    for (int i = 0; i < chips; ++i) all += space::s + std::min(most, widths[i]);
    return all;
  };
  const int others = space::s + m_more->fontMetrics().horizontalAdvance(tr("+ %1 more").arg(count)) + 2;
  int shown = count;
  while (shown > 1 && needed(shown, least) > (shown < count ? room - others : room)) --shown;
  // The rest of the room goes to those that are cut.
  int left = shown < count ? room - others : room;
  auto narrowFirst = widths.first(shown);
  std::ranges::sort(narrowFirst);
  constexpr int glyphAndLetter = 60;
  left -= shown * space::s;
  for (int i = 0; i < shown; ++i) {
    const int share = left / (shown - i);
    if (narrowFirst[i] > share) return {shown, std::max(share, glyphAndLetter)};
    left -= narrowFirst[i];
  }
  return {shown, shown > 0 ? narrowFirst.last() : 0};
}

void ChipStrip::layOut() {
  // Chips tell of seconds: a button whose text changes stays the same one, and keeps the keyboard and a press.
  auto before = std::exchange(m_buttons, {});
  const auto buttonFor = [this, &before](const Chip &chip) {
    const auto isSame = [&chip](const Button *each) {
      return each->chip().page == chip.page && each->chip().item == chip.item;
    };
    const auto found = std::ranges::find_if(before, isSame);
    if (found != before.end()) return before.takeAt(found - before.begin());
    auto *button = new Button;
    connect(button, &QAbstractButton::clicked, this,
            [this, button] { Q_EMIT chosen(button->chip().page, button->chip().item); });
    return button;
  };
  m_title->setText(m_chips.size() > 1 ? QStringLiteral("%1 · %2").arg(m_text).arg(m_chips.size()) : m_text);
  QList<int> widths;
  for (const Chip &chip : m_chips) widths.append(Button::wantedWidth(chip));
  const auto fit = fitting(widths);
  for (int i = 0; i < fit.count; ++i) {
    auto *button = buttonFor(m_chips[i]);
    button->show(m_chips[i], fit.most);
    if (m_line->indexOf(button) != 1 + i) m_line->insertWidget(1 + i, button);
    m_buttons.append(button);
  }
  for (auto *button : std::as_const(before)) {
    button->hide();
    button->deleteLater();
  }
  const int left = static_cast<int>(m_chips.size()) - fit.count;
  m_more->setText(left > 0 ? tr("+ %1 more").arg(left) : QString());
  m_more->setVisible(left > 0);  // nothing keeps no distance
}

QList<ChipStrip::Chip> incidentChips(const PageContext &context) {
  QList<ChipStrip::Chip> chips;
  if (!context.incidents) return chips;
  for (const auto &incident : context.incidents->incidents()) {
    if (!incident.isOpen()) continue;
    QStringList parts{visibleText(incident.title, 80),
                      ChipStrip::tr("open for %1").arg(figure::steadyDuration(incident.duration(context.moment())))};
    const auto dues = incidentDues(context.system(), context.incidents->spec(), incident, context.moment());
    if (!dues.isEmpty()) parts.append(dues.first().text);
    chips += {severityTone(incident.severity), severityName(incident.severity), parts.join(QStringLiteral(" · ")),
              QStringLiteral("incidents"), incident.uuid};
  }
  std::ranges::stable_sort(chips, {}, &ChipStrip::Chip::word);
  return chips;
}

namespace {

/// A silence calls nobody, and ends nothing: what is P0 or P1 and nobody has taken is named as long as it lasts.
void addSilenced(QList<ChipStrip::Chip> &chips, const PageContext &context) {
  if (context.alerts == nullptr) return;
  QStringList names;
  QString first;
  auto cases = context.alerts->alerts();
  sortByUrgency(cases);
  for (const auto &each : std::as_const(cases)) {
    const bool isGrave = each.alert.isOpen() && severityTone(each.alert.severity) == Tone::Critical;
    const bool isSilenced = each.record.isSilenced(context.wallTime()) && whoAnswers(each).text.isEmpty();
    if (!isGrave || !isSilenced) continue;
    if (first.isEmpty()) first = each.alert.key;
    names += severityName(each.alert.severity) + QLatin1Char(' ') + visibleText(each.alert.title, 80);
  }
  names.removeDuplicates();
  if (names.isEmpty()) return;
  chips +=
      {Tone::Neutral, ChipStrip::tr("Silenced"), names.join(QStringLiteral(" · ")), QStringLiteral("alerts"), first};
}

}  // namespace

QList<ChipStrip::Chip> problemChips(const PageContext &context) {
  QList<ChipStrip::Chip> chips;
  // Runs that wait have a strip of their own.
  const auto all = attentionOf(context, {});
  for (const auto &entry : all.entries) {
    if (!entry.isLoud()) continue;
    QStringList parts{entry.subject, attentionText(entry)};
    // What is cut first is not by when somebody has to be there.
    if (const auto due = answerDueText(entry, context.wallTime()); !due.isEmpty()) parts.insert(1, due);
    chips += {entry.tone, entry.word, parts.join(QStringLiteral(" · ")), entry.page, entry.item};
  }
  addSilenced(chips, context);
  return chips;
}

QList<ChipStrip::Chip> runChips(const PageContext &context) {
  QList<ChipStrip::Chip> chips;
  for (const RunSummary &run : context.runSummaries()) {
    if (!run.outcome.isEmpty()) continue;
    const QString title = visibleText(run.title.isEmpty() ? run.procedure : procedureText(run.title));
    QStringList parts{placeOfRun(run, context.system().name)};
    if (!run.currentStep.isEmpty()) parts.append(ChipStrip::tr("step %1").arg(visibleText(run.currentStep)));
    const QString where =
        (parts << ageText(context.now().addMSecs(-runDuration(run, context.moment()).count()), context.now()))
            .join(QStringLiteral(", "));
    if (!run.waitingFor.isEmpty()) {
      chips += {Tone::Warning, ChipStrip::tr("Waits for you"), QString(title + QStringLiteral(" · ") + where),
                QStringLiteral("runs"), run.run};
    } else if (!run.ownerAlive) {
      chips += {Tone::Unknown, ChipStrip::tr("No owner"), QString(title + QStringLiteral(" · ") + where),
                QStringLiteral("runs"), run.run};
    } else {
      chips += {Tone::Busy, ChipStrip::tr("Runs"), QString(title + QStringLiteral(" · ") + where),
                QStringLiteral("runs"), run.run};
    }
  }
  return chips;
}

}  // namespace ops
