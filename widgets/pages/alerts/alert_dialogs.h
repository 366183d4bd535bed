#pragma once

#include <QDateTimeEdit>
#include <QDialog>
#include <QLineEdit>
#include <QRadioButton>

#include "widgets/theme/panels.h"

namespace ops {

/// A question about one alert with an answer to write: its button is blocked, and says why, as long as something is
/// missing. Deletes itself when closed; accepted() is the answer.
class AlertDialog : public QDialog {
  Q_OBJECT

 protected:
  AlertDialog(const QString &title, const QString &alert, const QString &button, QWidget *parent);
  /// A name above a field, in the order in which they are added.
  void addField(const QString &name, QWidget *field);
  QVBoxLayout *fields() const { return m_fields; }
  void addButtons();
  /// What is missing, in words; empty: nothing.
  virtual QString missing() const = 0;
  void check();

 private:
  QVBoxLayout *m_layout, *m_fields;
  PlainLabel *m_missing;
  QPushButton *m_accept;
};

/// Who sees to an alert.
class AcknowledgeDialog final : public AlertDialog {
  Q_OBJECT

 public:
  /// `owner` is suggested.
  AcknowledgeDialog(const QString &alert, const QString &owner, QWidget *parent);
  QString owner() const { return m_owner->text().trimmed(); }
  QString comment() const { return m_comment->text().trimmed(); }

 protected:
  QString missing() const override;

 private:
  QLineEdit *m_owner, *m_comment;
};

/// For how long nobody is called for an alert, and why.
class SilenceDialog final : public AlertDialog {
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
