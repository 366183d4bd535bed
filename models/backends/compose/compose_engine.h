#pragma once

#include "models/backends/compose/compose_override_file.h"
#include "models/backends/compose/compose_view.h"

namespace ops {

/// The containers of a project: looks at them, and brings them up and down.
class ComposeEngine : public QObject {
  Q_OBJECT

 public:
  ComposeEngine(ComposeCli &cli, ComposeProjectReader &reader, QObject *parent = nullptr);

  ComposeCli &cli() const { return m_cli; }
  const ComposeTarget &target() const { return m_reader.target(); }
  const QString &address() const { return m_cli.address(); }
  ComposeOverrideFile &overrideFile() { return m_override; }
  ComposeProjectReader &reader() const { return m_reader; }

  Op<ComposeView> view(const QString &what);
  /// One container; no value if it is gone.
  Op<std::optional<ComposeContainer>> look(const QString &what, const QString &id);
  /// Ends when it is up: healthy where it has a health check, else running for the settling time.
  Op<Done> bringUp(const ComposeContainer &container);
  Op<Done> bringDown(const ComposeContainer &container);
  /// Of what somebody else has started. `fresh`: it was seen just now.
  Op<Done> waitUntilUp(const ComposeContainer &container, bool fresh = true);
  /// Removes containers that are down; without their volumes.
  Op<ProcessResult> remove(const QString &what, const QList<ComposeContainer> &containers);
  /// Lets Compose bring a service to that many containers, all of them started. With `recreate` it also replaces those
  /// that are not as the files say.
  Op<ProcessResult> up(const QString &what, const ComposeView &view, const ComposeService &service, qsizetype count,
                       bool recreate);

 private:
  Op<QList<ComposeContainer>> containers(const QString &what, const QString &project, int attempt = 1);
  /// `missed`: whether some of them are gone.
  Op<QList<ComposeContainer>> inspect(const QString &what, const QStringList &ids, const std::shared_ptr<bool> &missed);

  ComposeCli &m_cli;
  ComposeProjectReader &m_reader;
  ComposeOverrideFile m_override;
};

}  // namespace ops
