#include "widgets/pages/alerts/alert_dialogs.h"

#include "models/base/duration.h"
#include "models/base/text.h"

namespace ops {

namespace {
constexpr int leastWidth = 460;
constexpr int fieldLetters = 500;
constexpr int spans[] = {30 * 60, 60 * 60, 4 * 60 * 60};
constexpr int usualSpan = 1;
}  // namespace

AlertDialog::AlertDialog(const QString &title, const QString &alert, const QString &button, QWidget *parent)
    : QDialog(parent) {
  setWindowTitle(title);
  setAttribute(Qt::WA_DeleteOnClose);
  setMinimumWidth(leastWidth);
  m_layout = new QVBoxLayout(this);
  m_layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
  m_layout->setSpacing(space::m);
  m_layout->addWidget(new PlainLabel(title, Type::Heading));
  m_layout->addWidget((new PlainLabel(visibleText(alert, 300), Type::Body, Ink::Muted))->wrapped());
  m_fields = new QVBoxLayout;
  m_fields->setSpacing(space::s);
  m_layout->addLayout(m_fields);
  m_missing = new PlainLabel({}, Type::Caption, Ink::Warning);
  m_accept = makeButton(button, ButtonRole::Primary);
}

void AlertDialog::addField(const QString &name, QWidget *field) {
  field->setAccessibleName(name);
  m_fields->addWidget(new PlainLabel(name, Type::Strong));
  m_fields->addWidget(field);
}

void AlertDialog::addButtons() {
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

void AlertDialog::check() {
  const auto why = missing();
  m_missing->setText(why);
  setBlocked(m_accept, why);
}

AcknowledgeDialog::AcknowledgeDialog(const QString &alert, const QString &owner, QWidget *parent)
    : AlertDialog(tr("Who sees to it?"), alert, tr("Acknowledge 1 alert"), parent) {
  m_owner = new QLineEdit(owner);
  m_comment = new QLineEdit;
  for (auto *field : {m_owner, m_comment}) {
    field->setMaxLength(fieldLetters);
    connect(field, &QLineEdit::textChanged, this, &AcknowledgeDialog::check);
  }
  addField(tr("Owner"), m_owner);
  addField(tr("Comment, if there is something to say"), m_comment);
  addButtons();
  m_owner->selectAll();
}

QString AcknowledgeDialog::missing() const {
  return owner().isEmpty() ? tr("Say who sees to it.") : QString();
}

SilenceDialog::SilenceDialog(const QString &alert, const QString &note, const QDateTime &now, QWidget *parent)
    : AlertDialog(tr("For how long may it wait?"), alert, tr("Silence 1 alert"), parent), m_now(now) {
  fields()->addWidget((new PlainLabel(note, Type::Body, Ink::Muted))->wrapped());
  auto *line = new QHBoxLayout;
  line->setSpacing(space::l);
  for (const int seconds : spans) {
    auto *choice = new QRadioButton(formatDuration(Milliseconds(seconds * 1'000)));
    m_spans.append({choice, seconds});
    line->addWidget(choice);
    connect(choice, &QRadioButton::toggled, this, &SilenceDialog::check);
  }
  m_untilChoice = new QRadioButton(tr("until, UTC"));
  m_until = new QDateTimeEdit(now.toUTC().addSecs(spans[usualSpan]));
  m_until->setTimeSpec(Qt::UTC);
  m_until->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
  m_until->setAccessibleName(tr("End of the silence, UTC"));
  m_until->setButtonSymbols(QAbstractSpinBox::NoButtons);
  m_until->setEnabled(false);
  line->addWidget(m_untilChoice);
  line->addWidget(m_until);
  line->addStretch(1);
  fields()->addLayout(line);
  connect(m_untilChoice, &QRadioButton::toggled, m_until, &QWidget::setEnabled);
  connect(m_untilChoice, &QRadioButton::toggled, this, &SilenceDialog::check);
  connect(m_until, &QDateTimeEdit::dateTimeChanged, this, &SilenceDialog::check);
  m_comment = new QLineEdit;
  m_comment->setMaxLength(fieldLetters);
  connect(m_comment, &QLineEdit::textChanged, this, &SilenceDialog::check);
  addField(tr("Why, for those who miss it"), m_comment);
  m_spans[usualSpan].first->setChecked(true);
  addButtons();
  m_comment->setFocus();
}

QDateTime SilenceDialog::until() const {
  for (const auto &[choice, seconds] : m_spans) {
    if (choice->isChecked()) return m_now.addSecs(seconds);
  }
  return m_until->dateTime();
}

QString SilenceDialog::missing() const {
  if (until() <= m_now) return tr("Choose an end after now.");
  return comment().isEmpty() ? tr("Say why.") : QString();
}

}  // namespace ops
