#include "widgets/pages/queues/payload_view.h"

#include "models/base/json.h"
#include "models/base/text.h"
#include "widgets/theme/status_badge.h"

namespace ops {

namespace {

constexpr qsizetype portionBytes = 32 * 1024;  ///< some milliseconds to lay out
constexpr qsizetype portionLines = 6'000;      ///< each is laid out by itself, and takes its time even when empty
constexpr qsizetype lineLength = 1'000;        ///< longer lines are laid out as a whole, and that takes long

/// Where a portion may end: not within a character, nor between the two halves of a line's end.
qsizetype portionEnd(const QByteArray &bytes, qsizetype from) {
  qsizetype end = std::min(bytes.size(), from + portionBytes);
  const auto splits = [&](qsizetype at) { return (static_cast<uchar>(bytes[at]) & 0xc0) == 0x80; };
  for (int i = 0; i < 3 && end < bytes.size() && splits(end); ++i) --end;
  if (end < bytes.size() && bytes[end] == '\n' && bytes[end - 1] == '\r') --end;
  qsizetype lines = 0;
  for (qsizetype at = from; at < end; ++at) {
    if (bytes[at] == '\n' && ++lines == portionLines) return at + 1;
  }
  return end;
}

/// The text with longer lines in pieces. Marks that stand upon each other are one letter to a font, and take their time
/// squared: more of them than any script has are not kept together.
QString broken(const QString &text, qsizetype longest, qsizetype column = 0) {
  constexpr qsizetype mostMarks = 100;
  QString out;
  out.reserve(text.size() + text.size() / lineLength + 1);
  qsizetype marks = 0;
  for (const QChar c : text) {
    const bool joins = c.isMark() || c.isLowSurrogate();
    marks = c.isMark() ? marks + 1 : 0;
    if (c == QLatin1Char('\n')) {
      column = 0;
    } else if ((column >= longest && !joins) || marks > mostMarks) {
      out += QLatin1Char('\n');
      column = marks = 0;
    }
    out += c;
    if (c != QLatin1Char('\n')) ++column;
  }
  return out;
}

/// JSON with a line for each member, else the bytes as they are. Only blanks outside of texts differ: numbers and the
/// order of members stay as they were written.
QByteArray indented(const QByteArray &json) {
  constexpr qsizetype step = 2;
  if (!jsonParse(json)) return json;
  QByteArray out;
  qsizetype depth = 0;
  bool isText = false, isOpened = false;
  const auto breakLine = [&] { out += QByteArray(1, '\n') + QByteArray(depth * step, ' '); };
  for (qsizetype at = 0; at < json.size() && out.size() <= PayloadView::headBytes; ++at) {
    const char c = json[at];
    if (isText) {
      out += c;
      if (c == '\\') out += json[++at];
      isText = c != '"';
      continue;
    }
    if (c == ' ' || c == '\t' || c == '\n' || c == '\r') continue;
    const bool closes = c == '}' || c == ']';
    if (closes) --depth;
    if (isOpened != closes) breakLine();  // nothing stands between the two of an empty one
    out += c;
    isOpened = c == '{' || c == '[';
    isText = c == '"';
    if (isOpened) ++depth;
    if (c == ',') breakLine();
    if (c == ':') out += ' ';
  }
  return out.size() > PayloadView::headBytes ? json : out;
}

}  // namespace

PayloadView::PayloadView(QWidget *parent) : QWidget(parent) {
  auto *layout = new QVBoxLayout(this);
  layout->setContentsMargins(space::m, space::s, space::m, space::s);
  m_title = new PlainLabel(tr("Payload"), Type::Caption, Ink::Muted);
  m_text = new QPlainTextEdit;
  m_text->setReadOnly(true);
  m_text->setUndoRedoEnabled(false);
  m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  m_text->setFont(Theme::instance().font(Type::Mono));
  m_text->setAccessibleName(tr("Payload"));
  m_text->setTabChangesFocus(true);
  m_foot = new QWidget;
  auto *foot = new QHBoxLayout(m_foot);
  foot->setContentsMargins(0, 0, 0, 0);
  foot->setSpacing(space::s);
  m_note = (new PlainLabel({}, Type::Caption, Ink::Muted))->wrapped();
  m_all = makeButton({}, ButtonRole::Quiet);
  foot->addWidget(m_note, 1);
  foot->addWidget(m_all);
  layout->addWidget(m_title);
  layout->addWidget(m_text, 1);
  layout->addWidget(m_foot);
  m_foot->hide();
  connect(m_all, &QPushButton::clicked, this, [this] {
    m_all->setEnabled(false);
    m_note->setText(tr("Reading…"));
    Q_EMIT wantsAll(std::min(m_size, mostBytes));
  });
  connect(&m_portions, &QTimer::timeout, this, &PayloadView::appendPortion);
}

void PayloadView::clear(const QString &placeholder) {
  m_portions.stop();
  m_payload.clear();
  m_size = m_shown = 0;
  m_text->clear();
  m_text->setPlaceholderText(placeholder);
  m_title->setText(tr("Payload"));
  m_foot->hide();
}

void PayloadView::showHead(const QueueJob &job) {
  m_portions.stop();
  m_payload.clear();
  m_size = job.size;
  m_shown = std::min<qint64>(job.payload.size(), headBytes);
  m_title->setText(tr("Payload, %1").arg(formatBytes(job.size)));
  // To find where a long line wraps takes long.
  m_text->setLineWrapMode(job.size <= wrappedBytes ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
  const bool isWhole = job.size == job.payload.size() && job.size <= headBytes;
  m_text->setPlainText(broken(visibleLines(isWhole ? indented(job.payload) : job.payload, headBytes), 4 * headBytes));
  updateFoot();
}

void PayloadView::showAll(const QByteArray &payload) {
  m_payload = payload;
  m_shown = 0;
  m_text->clear();
  m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
  m_portions.start(0);
}

void PayloadView::sayThatItFailed(const QString &why) {
  updateFoot();
  m_note->setText(why);
}

void PayloadView::appendPortion() {
  const qsizetype end = portionEnd(m_payload, m_shown);
  const qsizetype column = m_text->document()->lastBlock().length() - 1;
  const QByteArray portion = m_payload.sliced(m_shown, end - m_shown);
  QTextCursor cursor(m_text->document());
  cursor.movePosition(QTextCursor::End);
  cursor.insertText(broken(visibleLines(portion, portion.size()), lineLength, column));
  m_shown = end;
  if (m_shown == m_payload.size()) {
    m_portions.stop();
    m_payload.clear();
  }
  updateFoot();
}

void PayloadView::updateFoot() {
  const bool busy = m_portions.isActive();
  const bool whole = m_shown >= m_size;
  const bool longer = m_size > headBytes;
  m_foot->setVisible(longer);
  if (!longer) return;
  const bool atMost = m_shown >= mostBytes;
  m_all->setVisible(!whole && !busy && !atMost);
  m_all->setEnabled(true);
  m_all->setText(m_size > mostBytes ? tr("Show the first %1").arg(formatBytes(mostBytes))
                                    : tr("Show all (%1)").arg(formatBytes(m_size)));
  if (whole) {
    m_note->setText(tr("All of it. Lines over %1 characters are broken here.").arg(formatCount(lineLength)));
  } else if (atMost && !busy) {
    m_note->setText(tr("The first %1 of %2.").arg(formatBytes(m_shown), formatBytes(m_size)));
  } else {
    m_note->setText(tr("%1 of %2").arg(formatBytes(m_shown), formatBytes(m_size)));
  }
}

}  // namespace ops
