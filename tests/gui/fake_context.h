#pragma once

#include <map>

#include "widgets/pages/page_context.h"

namespace ops::test {

/// A status that a test sets as it likes.
class FakeStatus final : public StatusSource {
  Q_OBJECT

 public:
  using StatusSource::StatusSource;
  const EnvironmentStatus &status() const override { return current; }
  const Series &series(const QString &key) const override;
  bool isComplete() const override { return complete; }
  void refresh() override {
    ++refreshes;
    Q_EMIT refreshed();
  }
  void announce() { Q_EMIT changed(); }

  EnvironmentStatus current;
  std::map<QString, Series> all;
  bool complete = true;
  int refreshes = 0;
};

/// Queues and logs out of memory; a set error is what every request ends with.
class FakeBackends;

/// Alerts, and what is said about them.
class FakeAlerts;

/// The states in which every page has to look right.
enum class Scene { Ok, Trouble, Loading, Stale, Partial, Failed, Empty, ReadOnly, Offline, Hostile, Forbidden };
QString sceneName(Scene scene);
QList<Scene> allScenes();

/// A context with everything that a page may ask for, and a stopped clock. Owns all of it.
class FakeContext {
 public:
  explicit FakeContext(Scene scene);
  ~FakeContext();
  PageContext &context() { return *m_context; }
  FakeStatus &status() { return *m_status; }
  FakeBackends &backends() { return *m_backends; }
  FakeAlerts &alerts() { return *m_alerts; }
  static QDateTime now();

 private:
  std::unique_ptr<FakeStatus> m_status;
  std::unique_ptr<FakeBackends> m_backends;
  std::unique_ptr<FakeAlerts> m_alerts;
  std::unique_ptr<PageContext> m_context;
};

/// The document pipeline in small, in an environment of tier practice or production.
System fakeSystem();
Environment fakeEnvironment(Tier tier, bool readOnly);

}  // namespace ops::test
