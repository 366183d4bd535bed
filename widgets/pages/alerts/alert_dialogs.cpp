#include "widgets/pages/alerts/alert_dialogs.h"

#include "models/base/duration.h"
#include "models/base/text.h"

namespace ops {

namespace {
constexpr int fieldLetters = 500;
constexpr int silenceSpans[] = {30 * 60, 60 * 60, 4 * 60 * 60};
constexpr int usualSilence = 1;
}  // namespace

AcknowledgeDialog::AcknowledgeDialog(const QString &alert, bool isHandover, const QStringList &others,
                                     const QString &owner, QWidget *parent)
    : QuestionDialog(isHandover ? tr("Give the alert to another") : tr("Acknowledge the alert"), alert,
                     tr("Acknowledge 1 alert"), parent) {
  m_owner = new QLineEdit(owner);
  m_comment = new QLineEdit;
  for (auto *field : {m_owner, m_comment}) {
    field->setMaxLength(fieldLetters);
    connect(field, &QLineEdit::textChanged, this, &AcknowledgeDialog::check);
  }
  addField(tr("Owner"), m_owner);
  addField(tr("Comment, if there is something to say"), m_comment);
  const auto count = static_cast<int>(others.size());
  m_others = new QCheckBox(tr("And %n other alert(s) of the same cause", nullptr, count));
  setPlainToolTip(m_others, visibleText(others.join(QLatin1Char('\n'))));
  m_others->setVisible(count > 0);
  connect(m_others, &QCheckBox::toggled, this,
          [this, count](bool all) { setButton(tr("Acknowledge %n alert(s)", nullptr, all ? count + 1 : 1)); });
  m_others->setChecked(count > 0);
  fields()->addWidget(m_others);
  addButtons();
  m_owner->selectAll();
}

QString AcknowledgeDialog::missing() const {
  return owner().isEmpty() ? tr("Say who sees to it.") : QString();
}

SilenceDialog::SilenceDialog(const QString &alert, const QString &note, const QDateTime &now, QWidget *parent)
    : QuestionDialog(tr("Silence the alert"), alert, tr("Silence 1 alert"), parent), m_now(now) {
  fields()->addWidget((new PlainLabel(note, Type::Body, Ink::Muted))->wrapped());
  auto *line = new QHBoxLayout;
  line->setSpacing(space::l);
  for (const int seconds : silenceSpans) {
    auto *choice = new QRadioButton(formatDuration(Milliseconds(seconds * 1'000)));
    m_spans.append({choice, seconds});
    line->addWidget(choice);
    connect(choice, &QRadioButton::toggled, this, &SilenceDialog::check);
  }
  m_untilChoice = new QRadioButton(tr("until, UTC"));
  m_until = new QDateTimeEdit(now.toUTC().addSecs(silenceSpans[usualSilence]));
  m_until->setTimeSpec(Qt::UTC);
  m_until->setLayoutDirection(Qt::LeftToRight);  // else its parts would be read as another time
  m_until->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
  m_until->setAccessibleName(tr("End of the silence, UTC"));
  m_until->setButtonSymbols(QAbstractSpinBox::NoButtons);
  m_until->setEnabled(false);
  line->addStretch(1);
  auto *untilLine = new QHBoxLayout;
  untilLine->setSpacing(space::l);
  untilLine->addWidget(m_untilChoice);
  untilLine->addWidget(m_until);
  untilLine->addStretch(1);
  fields()->addLayout(line);
  fields()->addLayout(untilLine);
  connect(m_untilChoice, &QRadioButton::toggled, m_until, &QWidget::setEnabled);
  connect(m_untilChoice, &QRadioButton::toggled, this, &SilenceDialog::check);
  connect(m_until, &QDateTimeEdit::dateTimeChanged, this, &SilenceDialog::check);
  m_comment = new QLineEdit;
  m_comment->setMaxLength(fieldLetters);
  connect(m_comment, &QLineEdit::textChanged, this, &SilenceDialog::check);
  addField(tr("Why, for those who miss it"), m_comment);
  m_spans[usualSilence].first->setChecked(true);
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
