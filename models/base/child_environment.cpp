#include "models/base/child_environment.h"

#include <QMutex>
#include <QSet>

namespace ops {

namespace {
struct Hidden {
  QMutex mutex;
  QSet<QString> variables;
};

Hidden &hidden() {
  static Hidden instance;
  return instance;
}
}  // namespace

void hideFromChildren(const QString &variable) {
  auto &h = hidden();
  const QMutexLocker locker(&h.mutex);
  h.variables.insert(variable);
}

QProcessEnvironment childEnvironment() {
  auto environment = QProcessEnvironment::systemEnvironment();
  auto &h = hidden();
  const QMutexLocker locker(&h.mutex);
  for (const auto &variable : std::as_const(h.variables)) environment.remove(variable);
  return environment;
}

}  // namespace ops
