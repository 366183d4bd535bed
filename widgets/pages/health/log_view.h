#pragma once

#include <QPlainTextEdit>
#include <QPointer>

#include "widgets/pages/page_context.h"
#include "widgets/theme/state_banner.h"

namespace ops {

/// The last lines of an instance's log: bounded, not wrapped, control characters visible, never interpreted.
class LogView : public QWidget {
  Q_OBJECT

 public:
  explicit LogView(QWidget *parent = nullptr);
  /// Reads the end of the log now; an empty instance shows nothing.
  void showInstance(PageContext *context, const QString &instance);
  void reload();

  static constexpr qint64 bytesShown = 16 * 1024;

 private:
  void showResult(const Result<QByteArray> &log);
  QPointer<PageContext> m_context;
  QString m_instance;
  QPointer<Operation> m_reading;
  StateBanner *m_banner;
  QPlainTextEdit *m_text;
};

}  // namespace ops
