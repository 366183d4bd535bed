#include "widgets/theme/state_banner.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStyle>

#include "models/base/text.h"

namespace ops {

namespace {
constexpr qsizetype mostShown = 2'000;  ///< more would push all else off the page; "Copy details" gives all of it
}

Tone viewStateTone(ViewState state) {
  switch (state) {
    case ViewState::Loading:
      return Tone::Busy;
    case ViewState::Stale:
    case ViewState::Offline:
      return Tone::Unknown;
    case ViewState::Partial:
    case ViewState::AfterCrash:
    case ViewState::Forbidden:
      return Tone::Warning;
    case ViewState::Failed:
      return Tone::Critical;
    case ViewState::ReadOnly:
    case ViewState::Note:
      return Tone::Notice;
  }
  return Tone::Unknown;
}

QString viewStateTitle(ViewState state) {
  switch (state) {
    case ViewState::Loading:
      return StateBanner::tr("Loading");
    case ViewState::Stale:
      return StateBanner::tr("Stale");
    case ViewState::Partial:
      return StateBanner::tr("Partial");
    case ViewState::Failed:
      return StateBanner::tr("Error");
    case ViewState::Forbidden:
      return StateBanner::tr("Refused");
    case ViewState::ReadOnly:
      return StateBanner::tr("Read-only");
    case ViewState::Offline:
      return StateBanner::tr("Offline");
    case ViewState::AfterCrash:
      return StateBanner::tr("Outcome unknown");
    case ViewState::Note:
      return StateBanner::tr("Note");
  }
  return {};
}

StateMessage StateMessage::note(const QString &text) {
  StateMessage message;
  message.state = ViewState::Note;
  message.what = text;
  return message;
}

StateMessage StateMessage::fromError(const Error &error, const QDateTime &lastSuccess) {
  StateMessage message;
  message.state = error.code == ErrorCode::Refused ? ViewState::Forbidden : ViewState::Failed;
  if (error.code == ErrorCode::OutcomeUnknown) message.state = ViewState::AfterCrash;
  message.what = error.what;
  message.cause = error.why;
  message.target = error.target;
  message.remedy = error.remedy;
  message.lastSuccess = lastSuccess;
  message.canRetry = true;
  return message;
}

QString StateMessage::details() const {
  QStringList lines{QString(viewStateTitle(state) + QStringLiteral(": ") + what)};
  if (!cause.isEmpty()) lines += StateBanner::tr("Cause: %1").arg(cause);
  if (!target.isEmpty()) lines += StateBanner::tr("Target: %1").arg(target);
  if (lastSuccess.isValid())
    lines += StateBanner::tr("Last success: %1").arg(lastSuccess.toUTC().toString(Qt::ISODate));
  if (!remedy.isEmpty()) lines += StateBanner::tr("Remedy: %1").arg(remedy);
  return lines.join(QLatin1Char('\n'));
}

StateBanner::StateBanner(QWidget *parent) : QFrame(parent) {
  setProperty("panel", QStringLiteral("banner"));
  m_layout = new QBoxLayout(QBoxLayout::LeftToRight, this);
  m_layout->setContentsMargins(space::m, space::s, space::s, space::s);
  m_layout->setSpacing(space::m);
  m_badge = new StatusBadge(Tone::Unknown, {}, StatusBadge::Look::Pill);
  auto *texts = new QVBoxLayout;
  texts->setSpacing(1);
  m_what = (new PlainLabel({}, Type::Strong))->wrapped()->selectable();
  m_cause = (new PlainLabel({}, Type::Body, Ink::Muted))->wrapped()->selectable();
  texts->addWidget(m_what);
  texts->addWidget(m_cause);
  m_copy = makeButton(tr("Copy details"), ButtonRole::Quiet, QStringLiteral("copy"));
  m_action = makeButton({});
  m_retry = makeButton(tr("Retry"), ButtonRole::Normal, QStringLiteral("refresh"));
  auto *first = new QHBoxLayout;
  first->setSpacing(space::m);
  first->addWidget(m_badge, 0, Qt::AlignTop);
  first->addLayout(texts, 1);
  auto *buttons = new QHBoxLayout;
  buttons->setSpacing(space::m);
  buttons->addStretch();
  for (QPushButton *button : {m_copy, m_action, m_retry}) buttons->addWidget(button, 0, Qt::AlignVCenter);
  m_layout->addLayout(first, 1);
  m_layout->addLayout(buttons);
  connect(m_copy, &QPushButton::clicked, this, &StateBanner::copyDetails);
  connect(m_retry, &QPushButton::clicked, this, &StateBanner::retryRequested);
  connect(m_action, &QPushButton::clicked, this, &StateBanner::actionTriggered);
  setAction({});
  hide();
}

void StateBanner::setMessage(const StateMessage &message) {
  if (m_shown && message == m_message) return;
  m_message = message;
  m_shown = true;
  m_badge->setStatus(viewStateTone(message.state), viewStateTitle(message.state));
  // What was tried is half a sentence without what came of it.
  const bool isError =
      !message.cause.isEmpty() && (message.state == ViewState::Failed || message.state == ViewState::Forbidden ||
                                   message.state == ViewState::AfterCrash);
  const auto what = isError ? tr("%1: %2").arg(message.what, message.cause) : message.what;
  m_what->setText(what.left(mostShown));
  QStringList parts;
  if (!message.cause.isEmpty() && !isError) parts += message.cause;
  if (!message.target.isEmpty()) parts += message.target;
  if (message.lastSuccess.isValid()) {
    parts += tr("last success %1 UTC").arg(message.lastSuccess.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
  }
  if (!message.remedy.isEmpty()) parts += message.remedy;
  m_cause->setText(parts.join(QStringLiteral(" · ")).left(mostShown));
  m_cause->setVisible(!parts.isEmpty());
  m_copy->setVisible(message.state != ViewState::Loading && !(message.cause.isEmpty() && message.target.isEmpty()));
  m_retry->setVisible(message.canRetry);
  const char *tones[] = {"neutral", "ok", "notice", "warning", "critical", "unknown", "notice"};
  setProperty("tone", QLatin1String(tones[static_cast<int>(viewStateTone(message.state))]));
  style()->unpolish(this);
  style()->polish(this);
  setAccessibleName(visibleLines(message.details().left(mostShown)));
  show();
}

/// Where it is narrow its texts would be a word wide beside its buttons.
void StateBanner::resizeEvent(QResizeEvent *event) {
  constexpr int wide = 440;
  QFrame::resizeEvent(event);
  m_layout->setDirection(width() < wide ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void StateBanner::clear() {
  m_shown = false;
  hide();
}

void StateBanner::setNote(const QString &text) {
  if (text.isEmpty()) return clear();
  setMessage(StateMessage::note(text));
}

void StateBanner::setAction(const QString &text) {
  m_action->setText(text);
  m_action->setVisible(!text.isEmpty());
}

void StateBanner::copyDetails() const {
  QGuiApplication::clipboard()->setText(m_message.details());
}

}  // namespace ops
