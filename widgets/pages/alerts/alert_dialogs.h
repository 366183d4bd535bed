#pragma once

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QRadioButton>

#include "widgets/pages/question_dialog.h"

namespace ops {

/// Who sees to an alert.
class AcknowledgeDialog final : public QuestionDialog {
  Q_OBJECT

 public:
  /// `owner` is suggested; so are `others`, titles of alerts of the same cause, which somebody has to answer, too.
  /// A handover: somebody has acknowledged it already.
  AcknowledgeDialog(const QString &alert, bool isHandover, const QStringList &others, const QString &owner,
                    QWidget *parent);
  bool takesOthers() const { return m_others->isChecked(); }
  QString owner() const { return m_owner->text().trimmed(); }
  QString comment() const { return m_comment->text().trimmed(); }

 protected:
  QString missing() const override;

 private:
  QLineEdit *m_owner, *m_comment;
  QCheckBox *m_others;
};

/// For how long nobody is called for an alert, and why.
class SilenceDialog final : public QuestionDialog {
  Q_OBJECT

 public:
  /// `note` says what else it has an effect on. `now` is wall time.
  SilenceDialog(const QString &alert, const QString &note, const QDateTime &now, QWidget *parent);
  QDateTime until() const;
  QString comment() const { return m_comment->text().trimmed(); }

 protected:
  QString missing() const override;

 private:
  QDateTime m_now;
  QList<std::pair<QRadioButton *, int>> m_spans;  ///< seconds
  QRadioButton *m_untilChoice;
  QDateTimeEdit *m_until;
  QLineEdit *m_comment;
};

}  // namespace ops
