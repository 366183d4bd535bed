#pragma once

#include <QObject>

namespace ops {

/// Asks the desktop not to blank or lock the screen while it lives (org.freedesktop.ScreenSaver over the session bus),
/// and whoever takes its place later. Where nobody answers nothing changes. Lives on the UI thread and never blocks it.
class IdleInhibitor final : public QObject {
  Q_OBJECT

 public:
  explicit IdleInhibitor(QObject *parent = nullptr);
  /// The desktop forgets who leaves the bus.
  ~IdleInhibitor() override;

 private:
  void askNowAndLater();
  void ask() const;

  const QString m_bus;  ///< a connection of its own
};

}  // namespace ops
