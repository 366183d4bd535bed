#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <functional>
#include <memory>
#include <optional>

#include "models/base/json.h"

namespace ops {

/// Lets another start of the console bring one that is open to the front, if that shows what was asked for. For each
/// user and XDG world: whoever holds a lock in the runtime folder listens on the socket beside it. Lives on the UI
/// thread.
class SingleInstance : public QObject {
  Q_OBJECT

 public:
  /// Comes to the front for what another start was asked for; else gives what it shows instead.
  using Show = std::function<QString(const Json &wish)>;

  explicit SingleInstance(Show show);

  /// Hands the wish to the consoles that are open, one after the other. nullopt: there is none that answers within a
  /// second or two; nothing: one of them has come to the front; else what the first shows instead.
  static std::optional<QString> handOver(const Json &wish);
  /// From now on others hand over to this one. Whether it is the first.
  bool listen();

 private:
  void answer();
  Show m_show;
  std::unique_ptr<QLockFile> m_lock;
  QLocalServer m_server;
};

}  // namespace ops
