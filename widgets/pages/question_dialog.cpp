#include "widgets/pages/question_dialog.h"

#include <QKeyEvent>
#include <algorithm>

#include "models/base/text.h"

namespace ops {

namespace {
constexpr int leastWidth = 460;
constexpr int lineLetters = 200;
constexpr int textHeight = 96;
}  // namespace

QuestionDialog::QuestionDialog(const QString &title, const QString &subject, const QString &button, QWidget *parent)
    : QDialog(parent) {
  setWindowTitle(title);
  setAttribute(Qt::WA_DeleteOnClose);
  setMinimumWidth(leastWidth);
  m_layout = new QVBoxLayout(this);
  m_layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
  m_layout->setSpacing(space::m);
  m_layout->addWidget((new PlainLabel(title, Type::Heading))->wrapped());
  if (!subject.isEmpty()) {
    m_layout->addWidget((new PlainLabel(visibleText(subject, 300), Type::Body, Ink::Muted))->wrapped());
  }
  m_scroll = new ScrollColumn(QStringLiteral("scrolled"));
  m_scroll->content()->setSpacing(space::s);
  m_layout->addWidget(m_scroll, 1);
  m_missing = new PlainLabel({}, Type::Caption, Ink::Warning);
  m_accept = makeButton(button, ButtonRole::Primary);
}

void QuestionDialog::addField(const QString &name, QWidget *field) {
  field->setAccessibleName(name);
  fields()->addWidget((new PlainLabel(name, Type::Strong))->wrapped());
  fields()->addWidget(field);
}

void QuestionDialog::addButtons() {
  m_layout->addWidget(m_missing);
  auto *line = new QHBoxLayout;
  line->setSpacing(space::s);
  auto *cancel = makeButton(tr("Cancel"));
  line->addStretch(1);
  line->addWidget(cancel);
  line->addWidget(m_accept);
  m_layout->addLayout(line);
  m_accept->setDefault(true);
  connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
  connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
  check();
}

bool QuestionDialog::isWritten() const {
  const auto lines = findChildren<QLineEdit *>();
  const auto texts = findChildren<QPlainTextEdit *>();
  return std::ranges::any_of(lines, &QLineEdit::isModified) ||
         std::ranges::any_of(texts, [](const QPlainTextEdit *text) { return text->document()->isModified(); });
}

void QuestionDialog::showEvent(QShowEvent *event) {
  m_scroll->fitDialog();
  QDialog::showEvent(event);
}

void QuestionDialog::keyPressEvent(QKeyEvent *event) {
  if (!event->matches(QKeySequence::Cancel) || m_isWarned || !isWritten()) return QDialog::keyPressEvent(event);
  m_isWarned = true;
  m_missing->setInk(Ink::Warning);
  m_missing->setText(tr("Esc once more throws away what you have written."));
}

void QuestionDialog::check() {
  m_isWarned = false;
  const auto why = missing();
  m_missing->setText(why);
  // Before a word is written it is no fault that none is.
  m_missing->setInk(isWritten() ? Ink::Warning : Ink::Muted);
  setBlocked(m_accept, why);
}

void FormDialog::addNote(const QString &text) {
  fields()->addWidget((new PlainLabel(text))->wrapped());
}

void FormDialog::addWarning(const QString &text) {
  fields()->addWidget((new PlainLabel(text, Type::Strong, Ink::Warning))->wrapped());
}

void FormDialog::addLine(const QString &name, const QString &title, const QString &text, const QString &needed) {
  auto *field = new QLineEdit(text);
  field->setMaxLength(lineLetters);
  connect(field, &QLineEdit::textChanged, this, &FormDialog::check);
  addField(title, field);
  if (m_first == nullptr) m_first = field;
  m_answers.append({name, needed, [field] { return field->text().trimmed(); }, {}, {}});
}

void FormDialog::addText(const QString &name, const QString &title, const QString &text, const QString &needed) {
  auto *field = new QPlainTextEdit(text);
  field->setTabChangesFocus(true);
  field->setFixedHeight(textHeight);
  connect(field, &QPlainTextEdit::textChanged, this, &FormDialog::check);
  addField(title, field);
  if (m_first == nullptr) m_first = field;
  m_answers.append({name, needed, [field] { return field->toPlainText().trimmed(); }, {}, {}});
}

void FormDialog::addChoice(const QString &name, const QString &title, const QList<std::pair<QString, QString>> &words,
                           const QString &chosen, const QString &needed) {
  auto *field = new QComboBox;
  for (const auto &[word, shown] : words) field->addItem(shown, word);
  field->setPlaceholderText(needed);
  field->setCurrentIndex(std::max(needed.isEmpty() ? 0 : -1, field->findData(chosen)));
  connect(field, &QComboBox::currentIndexChanged, this, &FormDialog::check);
  addField(title, field);
  if (m_first == nullptr) m_first = field;
  m_answers.append({name, needed, [field] { return field->currentData().toString(); }, {}, {}});
}

void FormDialog::setCheck(const QString &name, std::function<QString(const QString &)> check) {
  const auto found = std::ranges::find(m_answers, name, &Field::name);
  if (found != m_answers.end()) found->check = std::move(check);
}

void FormDialog::ask() {
  addButtons();
  for (auto &field : m_answers) field.first = field.value();
  open();
  if (m_first != nullptr) m_first->setFocus();
}

QString FormDialog::value(const QString &name) const {
  const auto found = std::ranges::find(m_answers, name, &Field::name);
  return found == m_answers.end() ? QString() : found->value();
}

std::optional<QString> FormDialog::changed(const QString &name) const {
  const auto found = std::ranges::find(m_answers, name, &Field::name);
  if (found == m_answers.end() || found->value() == found->first) return {};
  return found->value();
}

QString FormDialog::missing() const {
  for (const auto &field : m_answers) {
    const auto text = field.value();
    if (text.isEmpty() && !field.needed.isEmpty()) return field.needed;
    if (text.isEmpty() || !field.check) continue;
    if (const auto why = field.check(text); !why.isEmpty()) return why;
  }
  return {};
}

}  // namespace ops
