#pragma once

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>
#include <memory>

namespace ops {

/// Tells that a journal may have grown: inotify sees the head file being written after each commit. A slow poll stands
/// behind it, for a writer that died in between and for a file that was replaced; where there is nothing to watch it
/// polls every 100 ms.
class News : public QObject {
  Q_OBJECT

 public:
  explicit News(const QString &headPath, QObject *parent = nullptr);
  ~News() override;
  void start();

 Q_SIGNALS:
  void mayHaveGrown();

 private:
  void read();

  QString m_path;
  int m_descriptor = -1;
  std::unique_ptr<QSocketNotifier> m_notifier;
  QTimer m_poll;
};

}  // namespace ops
