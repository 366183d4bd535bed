#pragma once

#include "models/backends/compose/compose_engine.h"

namespace ops {

/// Puts an image in the place of another: writes the override, lets Compose replace the containers, waits until they
/// are up, and writes that it ended well. Where Compose could not even begin, the override is taken back. Lives with
/// its operation and ends it.
class ComposeSwitch : public QObject {
  Q_OBJECT

 public:
  struct Goal {
    QString service;
    QString reference;  ///< what the override says
    ServiceImage image;
    std::optional<int> replicas;
  };

  /// `lock`: of the override, from before `view`; held to the end. `view` declares the service. `from`: the image in
  /// use.
  ComposeSwitch(ComposeEngine &engine, QString what, Goal goal, FileLock lock, OperationOf<ImageSwitch> &op);
  void start(const ComposeView &view, const ServiceImage &from);

 private:
  void write(const ComposeOverride &images, std::function<void()> next);
  void look(std::function<void(const ComposeView &)> next);
  void removeStopped();
  void replace(const ComposeView &view);
  void check(const ComposeView &now);
  void waitUntilUp(const QList<ComposeContainer> &up);
  void finish();
  void onFailure(const Error &error);
  void takeBack(const Error &error);
  void failWithLog(const Error &error);
  bool isOfGoal(const QList<ComposeContainer> &containers) const;
  bool isUntouched(const ComposeView &now) const;
  Error error(const QString &why) const;

  ComposeEngine &m_engine;
  QString m_what;
  Goal m_goal;
  FileLock m_lock;
  OperationOf<ImageSwitch> &m_op;
  ComposeView m_view;  // as it was
  ComposeService m_before;
  ComposeOverride m_old;
  ComposeOverride m_images;  // as written now
  ImageSwitch m_result;
  qsizetype m_wanted = 0;
};

}  // namespace ops
