#pragma once

#include <QDBusVariant>
#include <QObject>

namespace ops {

/// Follows what the desktop says of dark and of high contrast over its portal (org.freedesktop.portal.Settings,
/// namespace org.freedesktop.appearance), and tells the theme, which heeds it in the mode "system". Where nobody
/// answers nothing changes. Lives on the UI thread and never blocks it.
class DesktopLook : public QObject {
  Q_OBJECT

 public:
  explicit DesktopLook(QObject *parent = nullptr);
  ~DesktopLook() override;

 private Q_SLOTS:
  void takeChange(const QString &space, const QString &key, const QDBusVariant &value);

 private:
  void listen();
  void ask(const QString &key);
  void take(const QString &key, const QVariant &value);
};

}  // namespace ops
