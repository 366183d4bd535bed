#pragma once

#include "models/backends/compose/compose_engine.h"

namespace ops {

/// Puts an image in the place of another: writes the override, lets Compose replace the containers, and waits until
/// they are up. Where Compose could not even begin, the override is taken back. Lives with its operation and ends it.
class ComposeSwitch : public QObject {
  Q_OBJECT

 public:
  struct Goal {
    QString service;
    QString reference;
    QString id;  ///< what the reference means on this machine
  };

  ComposeSwitch(ComposeEngine &engine, QString what, Goal goal, OperationOf<Done> &op);
  /// `view`: as it is now; declares the service.
  void start(const ComposeView &view);

 private:
  void write(const ComposeOverride &images, const std::function<void()> &next);
  void look(std::function<void(const ComposeView &)> next);
  void removeStopped();
  void replace();
  void check(const ComposeView &now);
  void onFailure(const Error &error);
  void takeBack(const Error &error);
  bool isUntouched(const ComposeView &now) const;

  ComposeEngine &m_engine;
  QString m_what;
  Goal m_goal;
  OperationOf<Done> &m_op;
  QString m_path;
  ComposeService m_before;
  ComposeOverride m_old;
};

}  // namespace ops
