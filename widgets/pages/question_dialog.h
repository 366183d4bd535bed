#pragma once

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>

#include "widgets/theme/panels.h"
#include "widgets/theme/scroll_column.h"

namespace ops {

/// A question with an answer to write: its button is blocked, and says why, as long as something is missing. Deletes
/// itself when closed; accepted() is the answer. Esc throws nothing away that was written before it was pressed twice.
class QuestionDialog : public QDialog {
  Q_OBJECT

 protected:
  /// `subject` says what it is about, in a line; may be empty.
  QuestionDialog(const QString &title, const QString &subject, const QString &button, QWidget *parent);
  /// A name above a field, in the order in which they are added.
  void addField(const QString &name, QWidget *field);
  QVBoxLayout *fields() const { return m_scroll->content(); }
  void addButtons();
  /// Where the number of what is done depends on what is chosen.
  void setButton(const QString &text) { m_accept->setText(text); }
  /// What is missing, in words; empty: nothing.
  virtual QString missing() const = 0;
  void check();
  void showEvent(QShowEvent *event) override;
  void keyPressEvent(QKeyEvent *event) override;

 private:
  bool isWritten() const;

  QVBoxLayout *m_layout;
  ScrollColumn *m_scroll;
  PlainLabel *m_missing;
  QPushButton *m_accept;
  bool m_isWarned = false;  ///< that Esc throws away what was written
};

/// A question whose answer is some texts. Fields come in the order in which they are added; `name` is what value()
/// takes.
class FormDialog final : public QuestionDialog {
  Q_OBJECT

 public:
  FormDialog(const QString &title, const QString &subject, const QString &button, QWidget *parent)
      : QuestionDialog(title, subject, button, parent) {}

  /// What it is about, before the fields.
  void addNote(const QString &text);
  /// What speaks against it, before the fields.
  void addWarning(const QString &text);
  /// What a field needs, if it is not filled in: "Say who leads."; empty: it may be empty.
  void addLine(const QString &name, const QString &title, const QString &text, const QString &needed = {});
  void addText(const QString &name, const QString &title, const QString &text, const QString &needed = {});
  /// One of `words`, which are shown by their titles. With what it needs, none is chosen where none was; else the
  /// first.
  void addChoice(const QString &name, const QString &title, const QList<std::pair<QString, QString>> &words,
                 const QString &chosen, const QString &needed = {});
  /// Refuses what is filled in but wrong; gives why, in words, or nothing.
  void setCheck(const QString &name, std::function<QString(const QString &)> check);
  /// Shows it, with the keyboard in the first field.
  void ask();
  /// Without blanks at the ends.
  QString value(const QString &name) const;
  /// As value(); nothing where it is as it was when the form was shown, which somebody else may have changed meanwhile.
  std::optional<QString> changed(const QString &name) const;

 protected:
  QString missing() const override;

 private:
  struct Field {
    QString name, needed;
    std::function<QString()> value;
    std::function<QString(const QString &)> check;
    QString first;  ///< as it was shown
  };
  QList<Field> m_answers;
  QWidget *m_first = nullptr;
};

}  // namespace ops
