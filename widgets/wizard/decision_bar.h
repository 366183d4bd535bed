#pragma once

#include <QLineEdit>

#include "models/catalog/system.h"
#include "models/procedures/run_state.h"
#include "widgets/theme/scroll_column.h"
#include "widgets/theme/state_banner.h"
#include "widgets/wizard/run_desk.h"

namespace ops {

/// The question a run asks and the answers that fit, those of possibleDecisions() alone. The safe answer has the focus
/// and takes Enter; where none is safe the first has the focus, and only Space or a click gives it. While an answer is
/// on its way nothing can be pressed, so a double click decides once.
class DecisionBar final : public QFrame {
  Q_OBJECT

 public:
  explicit DecisionBar(QWidget *parent = nullptr);

  void setRun(const RunState &run, bool ownerAlive);
  /// Changes are not allowed now; what reads or stops stays possible.
  void setBlocked(const QString &why);
  /// Of the run: what an undo would leave is held against what should run.
  void setSystem(const System &system) { m_system = system; }
  /// Who knows what is up now, for what an undo would do; null: nobody. Must live as long as it is set.
  void setDesk(RunDesk *desk) { m_desk = desk; }
  /// There is no height for a line on each choice: one for all of them has to do.
  void setLow(bool low);
  /// Where the keyboard is as long as nothing is asked: Enter, pressed once more than was meant, decides nothing.
  void setRestPlace(QWidget *place) { m_rest = place; }
  /// The safe answer, or the field to fill in, gets the focus whenever the question changes: for screens that are about
  /// nothing else.
  void setTakesFocus(bool takes) { m_takesFocus = takes; }
  /// The answer could not be given.
  void setError(const Error &error);
  /// For tests and shortcuts: the button of a verb, or null.
  QPushButton *button(const QString &verb) const;

 Q_SIGNALS:
  void decided(const QString &verb, const QString &step, const ops::Json &details);
  void resumeRequested();

 protected:
  void showEvent(QShowEvent *event) override;
  void resizeEvent(QResizeEvent *event) override;
  bool eventFilter(QObject *watched, QEvent *event) override;

 private:
  struct Choice {
    QPushButton *button;
    PlainLabel *hint;
  };

  void takeFocus();
  void rebuild();
  void addChoice(const QString &verb, const QString &title, const QString &hint, bool changes, bool isDefault);
  bool hasRoomForHints() const;
  /// With hints beside the buttons, or, where they would need more than two lines, the buttons in lines and one hint.
  void place();
  void showHint();
  QString defaultVerb(const QStringList &verbs) const;
  void choose(const QString &verb);
  void askAgain(const QString &question, const QString &note, const QString &verb, const QString &title,
                const QString &hint);
  void askReason(const QString &verb);
  System systemOfRun() const;
  /// What an undo would do is told before it is decided: once a run has ended, and where something was replaced or
  /// removed. Else only what would be worse than it should be.
  bool isUndoTold() const;
  /// Looks what is there now, and decides, or asks once more.
  void chooseUndo();
  void tellUndo(const UpCounts &now);
  void askUndo(const UndoPreview &preview);
  /// As high as its text, or lower, and then it scrolls.
  void placeTold();
  void send(const QString &verb);
  void setSending(bool sending);
  void showFields(bool reason, bool observed, bool evidence);

  RunState m_run;
  bool m_ownerAlive = true;
  bool m_sending = false;
  bool m_isUndoRefused = false;
  bool m_isUndoAsked = false;
  QWidget *m_rest = nullptr;
  System m_system;
  RunDesk *m_desk = nullptr;
  bool m_takesFocus = false;
  QString m_blocked;
  QString m_key;         ///< what the bar shows; rebuilt only when it changes
  QString m_reasonVerb;  ///< its reason is being asked for
  PlainLabel *m_question;
  PlainLabel *m_note;
  ScrollColumn *m_told;  ///< what an undo would do, a line each
  PlainLabel *m_toldLines;
  StateBanner *m_error;
  QWidget *m_fields;
  PlainLabel *m_reasonLabel, *m_observedLabel, *m_evidenceLabel;
  QLineEdit *m_reason, *m_observed, *m_evidence;
  PlainLabel *m_missing;
  PlainLabel *m_hint;           ///< one for all, where there is no room for a line each
  QObject *m_atHand = nullptr;  ///< the button that was pointed at, or had the focus, last
  QWidget *m_choices = nullptr;
  QList<Choice> m_offered;
  bool m_showsHints = true;
  bool m_isLow = false;
  QVBoxLayout *m_layout;
};

}  // namespace ops
