#pragma once

#include <QTimer>

#include "models/backends/compose/compose_container.h"

namespace ops {

class ComposeEngine;

/// Watches a container that was started until it is up or has shown that it will not be; reports once.
class ComposeWatch : public QObject {
  Q_OBJECT

 public:
  using Ended = std::function<void(const Status &)>;

  ComposeWatch(ComposeEngine &engine, const ComposeContainer &container, QObject *parent);
  /// `fresh`: the container was seen just now, and is judged as it was.
  void start(bool fresh, Ended ended);

 private:
  void look();
  void judge(const ComposeContainer &now);
  bool hasSettled(const ComposeContainer &now);
  void end(const Status &status);
  void fail(const QString &why);

  ComposeEngine &m_engine;
  ComposeContainer m_container;
  QString m_what;
  Ended m_ended;
  QTimer m_again;
  qint64 m_begunNs = 0;      // monotonic
  qint64 m_runningNs = 0;    // monotonic, since when it was seen running without a break; 0: it was not
  QDateTime m_runningSince;  // the engine's word on it
};

}  // namespace ops
