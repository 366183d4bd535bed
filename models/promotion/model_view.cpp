#include "models/promotion/model_view.h"

#include <QCoreApplication>

#include "models/backends/model_identity.h"
#include "models/base/clock.h"

namespace ops {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("ModelView", text);
}

/// Collects the answers. Lives with its operation, which ends with the last of them.
class Look : public QObject {
 public:
  Look(OperationOf<ModelView> &op, ModelSpec spec) : QObject(&op), m_op(op) { m_view.spec = std::move(spec); }

  void start(Backends &backends, Journal *journal) {
    askRegistry(backends);
    take(askServed(m_view.spec, backends), &ModelView::served);
    if (journal == nullptr) {
      m_view.history = fail({ErrorCode::Unreachable, tr("Reading the journal"), {}, tr("nobody has opened it"), {}});
    } else {
      take(modelHistory(*journal, backends.system().name, backends.environment().name, m_view.spec),
           &ModelView::history);
    }
    concludeIfDone();
  }

 private:
  void askRegistry(Backends &backends) {
    const auto registry = backends.modelRegistry(m_view.spec.name);
    if (!registry) {
      m_view.versions = fail(registry.error());
      m_view.place = fail(registry.error());
      return;
    }
    m_view.address = (*registry)->address();
    const auto place = backends.environment().models.value(m_view.spec.name);
    m_view.takesArchived = place.takesArchived();
    m_view.canFetch = !place.fetch.isEmpty();
    take((*registry)->versions(), &ModelView::versions);
    take((*registry)->inPlace(), &ModelView::place);
  }

  template <typename T>
  void take(Op<T> op, Result<T> ModelView::*part) {
    ++m_open;
    launch<T>(std::move(op), this, [this, part](const Result<T> &answer) {
      m_view.*part = answer;
      --m_open;
      concludeIfDone();
    });
  }

  void concludeIfDone() {
    if (m_open > 0) return;
    m_view.at = steadyNow();
    m_op.succeed(m_view);
  }

  OperationOf<ModelView> &m_op;
  ModelView m_view;
  int m_open = 0;
};

}  // namespace

const ModelVersion *ModelView::inPlace() const {
  return versions && place ? versionInPlace(*versions, *place) : nullptr;
}

const ModelVersion *ModelView::version(const QString &name) const {
  return versions ? versionNamed(*versions, name) : nullptr;
}

bool ModelView::isServed(const ModelVersion &version) const {
  if (!served) return false;
  return isSameModel(version.version, version.digest, served->version, served->digest) ||
         isSameModel(version.release, version.digest, served->version, served->digest);
}

DriftReport ModelView::drift() const {
  if (!place) return {Drift::Unknown, tr("what is in place is not known: %1").arg(place.error().why)};
  return judgeDrift(*place, served);
}

const ModelVersion *ModelView::inService() const {
  return versions && place ? versionInService(*versions, *place, served) : nullptr;
}

GateReport ModelView::gates(const ModelVersion &version) const {
  return judgeGates(spec, version, inService());
}

ModelSuggestion ModelView::suggestion() const {
  const auto unknown = [](const Error &error) { return ModelSuggestion{{}, {}, {}, error.why}; };
  if (!versions) return unknown(versions.error());
  if (!place) return unknown(place.error());
  if (!history) return unknown(history.error());
  return suggestVersion({ModelChoice::Purpose::Rollback, spec, *versions, *place, *history, takesArchived});
}

QList<const ModelDeployment *> ModelView::deployments(const ModelVersion &version) const {
  QList<const ModelDeployment *> found;
  if (!history) return found;
  for (const auto &each : *history) {
    if (isSameModel(version.version, version.digest, each.version, each.digest)) found.append(&each);
  }
  return found;
}

const ModelDeployment *ModelView::lastDeployment(const ModelVersion &version) const {
  const auto all = deployments(version);
  return all.isEmpty() ? nullptr : all.last();
}

Op<ModelView> lookAtModel(const ModelSpec &spec, Backends &backends, Journal *journal) {
  return makeOp<ModelView>([spec, &backends, journal](OperationOf<ModelView> &op) {
    (new Look(op, spec))->start(backends, journal);  // owned by the operation
  });
}

Op<QList<ModelView>> lookAtModels(Backends &backends, Journal *journal) {
  return makeOp<QList<ModelView>>([&backends, journal](OperationOf<QList<ModelView>> &op) {
    const auto specs = backends.system().models;
    if (specs.isEmpty()) return op.succeed({});
    const auto views = std::make_shared<QList<ModelView>>(specs.size());
    const auto open = std::make_shared<qsizetype>(specs.size());
    for (qsizetype i = 0; i < specs.size(); ++i) {
      launch<ModelView>(lookAtModel(specs[i], backends, journal), &op, [&op, views, open, i](const auto &view) {
        if (view) (*views)[i] = *view;
        if (--*open == 0) op.succeed(*views);
      });
    }
  });
}

}  // namespace ops
