#pragma once

#include <QPlainTextEdit>
#include <QTimer>

#include "models/backends/queue_store.h"
#include "widgets/theme/panels.h"

namespace ops {

/// A job's payload as plain text, JSON a member a line. The first 16 KB stand there at once, the rest comes on demand
/// and in portions, so that no size of a job holds the window up.
class PayloadView : public QWidget {
  Q_OBJECT

 public:
  static constexpr qint64 headBytes = 16 * 1024;
  static constexpr qint64 wrappedBytes = 1'000;   ///< up to which lines are wrapped
  static constexpr qint64 mostBytes = 8'000'000;  ///< of one job; what is larger belongs into an export

  explicit PayloadView(QWidget *parent = nullptr);
  void clear(const QString &placeholder);
  /// What is known of a job's payload: its first bytes, or all of it.
  void showHead(const QueueJob &job);
  /// As many bytes as have been asked for by wantsAll(), of the job that is shown; they come up within some turns of
  /// the event loop.
  void showAll(const QByteArray &payload);
  /// The rest could not be had; the button comes back.
  void sayThatItFailed(const QString &why);

 Q_SIGNALS:
  void wantsAll(qint64 bytes);

 private:
  void appendPortion();
  void updateFoot();

  PlainLabel *m_title;
  QPlainTextEdit *m_text;
  QWidget *m_foot;
  PlainLabel *m_note;
  QPushButton *m_all;
  QTimer m_portions;
  qint64 m_size = 0;   ///< of the whole payload
  qint64 m_shown = 0;  ///< bytes of it that stand there
  QByteArray m_payload;
};

}  // namespace ops
