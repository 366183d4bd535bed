#include "widgets/pages/overview/attention_list.h"

#include <utility>

#include "models/base/text.h"
#include "models/items/run_text.h"
#include "widgets/pages/page_context.h"
#include "widgets/theme/elided.h"
#include "widgets/theme/freshness_label.h"
#include "widgets/theme/glyph.h"
#include "widgets/theme/status_badge.h"

namespace ops {

AllAttention attentionOf(const PageContext &context, const QList<RunSummary> &runs) {
  AttentionInput input;
  input.system = &context.system();
  if (context.status != nullptr) {
    input.status = &context.status->status();
    input.isComplete = context.status->isComplete();
  }
  input.runs = runs;
  if (context.alerts != nullptr) input.cases = context.alerts->alerts();
  if (const auto &broken = context.brokenBackups) {
    input.backups = backupsAttention(broken->count, broken->parts, broken->worst, broken->missing);
  }
  input.now = context.now();
  input.wallTime = context.wallTime();
  return allAttention(input);
}

namespace {
/// What is read at one look; a few more are not worth a button.
constexpr qsizetype firstRows = 12, fewMore = 3;
}  // namespace

class AttentionList::Row final : public QWidget {
 public:
  explicit Row(QWidget *parent) : QWidget(parent) {
    m_halves = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_halves->setContentsMargins(space::l - space::edge, space::s, space::m, space::s);
    m_halves->setSpacing(space::s);
    auto *layout = new QHBoxLayout;
    layout->setSpacing(space::s);
    m_halves->addLayout(layout, 1);
    m_badge = new StatusBadge(Tone::Unknown, {}, StatusBadge::Look::Pill);
    m_badgeBox = new QWidget;
    auto *badgeLayout = new QHBoxLayout(m_badgeBox);
    badgeLayout->setContentsMargins(0, 0, 0, 0);
    badgeLayout->addWidget(m_badge);
    badgeLayout->addStretch();
    auto *texts = new QVBoxLayout;
    texts->setSpacing(space::edge);
    m_subject = new ElidedLabel({}, Type::Strong);
    m_title = new ElidedLabel({}, Type::Body, Ink::Muted);
    texts->addWidget(m_subject);
    texts->addWidget(m_title);
    m_since = new FigureLabel(Type::Body, Qt::AlignRight);
    m_since->setInk(Ink::Muted);
    m_since->setMinimumWidth(72);
    m_look = makeButton(AttentionList::tr("Look"));
    m_act = makeButton({}, ButtonRole::Normal, QStringLiteral("play"));
    m_act->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    layout->addWidget(m_badgeBox);
    layout->addLayout(texts, 1);
    layout->addWidget(m_since);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    m_halves->addLayout(buttons);
    buttons->addStretch(1);
    buttons->addWidget(m_look);
    buttons->addSpacing(space::s);
    // Buttons of all rows stand in one column, whatever they say.
    auto *actBox = new QWidget;
    actBox->setFixedWidth(216);
    auto *actLayout = new QHBoxLayout(actBox);
    actLayout->setContentsMargins(0, 0, 0, 0);
    actLayout->addWidget(m_act);
    buttons->addWidget(actBox);
    connect(m_look, &QPushButton::clicked, this, [this] {
      if (m_context) m_context->navigate(m_entry.page, m_entry.item);
    });
    connect(m_act, &QPushButton::clicked, this, [this] {
      if (!m_context) return;
      if (!m_run.isEmpty()) return m_context->navigate(QStringLiteral("runs"), m_run);
      if (!m_procedure.isEmpty()) return m_context->startProcedure(m_procedure, m_entry.inputs);
      m_context->startTriage();
    });
  }

  QList<QWidget *> buttons() const { return {m_look, m_act}; }
  int badgeWidth() const { return m_badge->sizeHint().width(); }
  /// Texts of all rows begin below each other.
  void setBadgeRoom(int width) { m_badgeBox->setFixedWidth(width); }

  void show(const Attention &entry, PageContext &context) {
    m_context = &context;
    if (entry.tone != m_entry.tone) update();
    m_entry = entry;
    m_badge->setStatus(entry.tone, entry.word);
    m_subject->setText(entry.subject);
    auto text = attentionText(entry);
    if (!entry.after.isEmpty()) text = AttentionList::tr("%1; wait until %2 is back").arg(text, entry.after);
    m_title->setText(text);
    const auto due = answerDueText(entry, context.wallTime());
    const auto age = entry.since.isValid() ? ageText(entry.since, context.now()) : QStringLiteral(" ");
    m_since->setValue(due.isEmpty() ? age : due);
    m_since->setInk(due.isEmpty() ? Ink::Muted : toneInk(entry.tone));
    const auto spoken = due.isEmpty() ? text : QString(due + QStringLiteral(", ") + text);
    setAccessibleName(AttentionList::tr("%1: %2, %3").arg(entry.word, entry.subject, spoken));
    m_look->setAccessibleName(AttentionList::tr("Look at %1").arg(entry.subject));
    showAct(context);
    QWidget::show();
  }

 protected:
  /// What there is to read comes first: where it would be cut for the buttons, they stand below it.
  void resizeEvent(QResizeEvent *event) override {
    constexpr int besideEachOther = 760;
    QWidget::resizeEvent(event);
    m_halves->setDirection(width() < besideEachOther ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
  }
  void paintEvent(QPaintEvent *) override {
    QPainter painter(this);
    painter.setPen(colors().border);
    painter.drawLine(0, height() - 1, width(), height() - 1);
    painter.fillRect(mirrored(*this, QRectF(0, 0, 3, height() - 1)), colors().tone(m_entry.tone).fill);
  }

 private:
  /// The best that fits; while one of them runs for it already, that run.
  void showAct(PageContext &context) {
    m_procedure.clear();
    m_run.clear();
    for (const QString &name : std::as_const(m_entry.procedures)) {
      const Procedure *procedure = context.procedure(name);
      if (!procedure) continue;
      if (const auto *run = context.openRun(name, m_entry.inputs)) {
        m_run = run->run;
        m_act->setText(withoutMnemonic(whereItStands(*run, procedure)));
        setBlocked(m_act, {});
        break;
      }
      if (!m_procedure.isEmpty()) continue;
      m_procedure = name;
      m_act->setText(withoutMnemonic(buttonTitle(QFontMetrics(font()), visibleText(procedure->title), 166)));
      setBlocked(m_act, procedure->highestRisk() == Risk::Read ? QString() : context.whyBlocked());
    }
    const bool asksTriage = m_entry.needsTriage && m_run.isEmpty();
    if (asksTriage != std::exchange(m_asksTriage, asksTriage)) {
      m_act->setIcon(themeIcon(asksTriage ? QStringLiteral("search") : QStringLiteral("play")));
    }
    if (asksTriage) {
      m_act->setText(AttentionList::tr("Triage"));
      setBlocked(m_act, {});
    }
    m_act->setVisible(asksTriage || !m_procedure.isEmpty() || !m_run.isEmpty());
  }

  QPointer<PageContext> m_context;
  Attention m_entry;
  QString m_procedure;
  QString m_run;  ///< that is open for it; empty: none
  bool m_asksTriage = false;
  QBoxLayout *m_halves;
  StatusBadge *m_badge;
  QWidget *m_badgeBox;
  ElidedLabel *m_subject, *m_title;
  FigureLabel *m_since;
  QPushButton *m_look, *m_act;
};

AttentionList::AttentionList(QWidget *parent) : QWidget(parent) {
  auto *layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  m_rowLayout = new QVBoxLayout;
  m_more = makeButton({}, ButtonRole::Quiet);
  layout->addLayout(m_rowLayout);
  layout->addWidget(m_more);
  connect(m_more, &QPushButton::clicked, this, [this] {
    m_showsAll = true;
    showRows();
    if (firstRows < m_rows.size()) m_rows[firstRows]->buttons().first()->setFocus();
    Q_EMIT grown();
  });
}

void AttentionList::show(const QList<Attention> &entries, PageContext &context) {
  m_entries = entries;
  m_context = &context;
  if (entries.size() <= firstRows + fewMore) m_showsAll = false;
  showRows();
}

void AttentionList::showRows() {
  if (!m_context) return;
  const bool isCut = !m_showsAll && m_entries.size() > firstRows + fewMore;
  const auto shown = isCut ? firstRows : m_entries.size();
  m_more->setText(tr("Show %n more", nullptr, static_cast<int>(m_entries.size() - shown)));
  m_more->setVisible(isCut);
  while (m_rows.size() < shown) {
    m_rows.append(new Row(this));
    m_rowLayout->addWidget(m_rows.last());
  }
  int badgeRoom = 96;
  for (qsizetype i = 0; i < m_rows.size(); ++i) {
    if (i < shown) {
      m_rows[i]->show(m_entries[i], *m_context);
      badgeRoom = std::max(badgeRoom, m_rows[i]->badgeWidth());
    } else {
      m_rows[i]->hide();
    }
  }
  for (auto *row : std::as_const(m_rows)) row->setBadgeRoom(badgeRoom);
}

QList<QWidget *> AttentionList::buttons() const {
  QList<QWidget *> buttons;
  for (const Row *row : m_rows) buttons += row->buttons();
  buttons += m_more;
  return buttons;
}

}  // namespace ops
