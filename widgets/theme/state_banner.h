#pragma once

#include <QDateTime>
#include <QFrame>

#include "models/base/error.h"
#include "widgets/theme/panels.h"
#include "widgets/theme/status_badge.h"

namespace ops {

/// The states of a view other than "all is there". Each has a shape, a word and a colour.
enum class ViewState { Loading, Stale, Partial, Failed, Forbidden, ReadOnly, Offline, AfterCrash, Note };

struct StateMessage {
  ViewState state = ViewState::Failed;
  QString what;           ///< one line: "The queues can't be read"
  QString cause;          ///< as the target told it
  QString target;         ///< who was asked
  QDateTime lastSuccess;  ///< invalid: never, or it has no meaning
  QString remedy;
  bool canRetry = false;
  bool operator==(const StateMessage &) const = default;

  static StateMessage fromError(const Error &error, const QDateTime &lastSuccess = {});
  /// One line that nobody has to do anything about.
  static StateMessage note(const QString &text);
  /// All of it in lines, for the clipboard.
  QString details() const;
};

/// Stands above the content that it speaks of; the content stays where it was. Hidden while there is nothing to say.
class StateBanner : public QFrame {
  Q_OBJECT

 public:
  explicit StateBanner(QWidget *parent = nullptr);
  void setMessage(const StateMessage &message);
  void clear();
  /// A note, or nothing where the text is empty.
  void setNote(const QString &text);
  bool isShown() const { return m_shown; }
  /// An action beside "Retry": "Unlock…", "Resume". An empty text takes it away.
  void setAction(const QString &text);

 Q_SIGNALS:
  void retryRequested();
  void actionTriggered();

 protected:
  void resizeEvent(QResizeEvent *event) override;

 private:
  QBoxLayout *m_layout;
  void copyDetails() const;
  StateMessage m_message;
  bool m_shown = false;
  StatusBadge *m_badge;
  PlainLabel *m_what;
  PlainLabel *m_cause;
  QPushButton *m_retry, *m_copy, *m_action;
};

Tone viewStateTone(ViewState state);
QString viewStateTitle(ViewState state);

}  // namespace ops
