#include "models/backends/registry/mlflow_registry.h"

#include "models/backends/net/http_status.h"
#include "models/backends/registry/mlflow_versions.h"
#include "models/backends/registry/registry_values.h"
#include "models/base/text.h"

namespace ops {

namespace {

JsonHttp::Target targetOf(const ModelPlace &place) {
  const int timeoutMs = static_cast<int>(place.timeout.count());
  return {QStringLiteral("MLflow"), place.url, place.caFile, timeoutMs, JsonHttp::tr("the model")};
}

}  // namespace

MlflowRegistry::MlflowRegistry(HttpClient &http, const ModelPlace &place, SecretSource secret, Access access,
                               QObject *parent)
    : ModelRegistry(parent), m_http(http, targetOf(place), std::move(secret)), m_place(place), m_access(access) {}

QString MlflowRegistry::address() const {
  return m_http.address();
}

template <typename T>
void MlflowRegistry::ask(const JsonHttp::Call &call, OperationOf<T> &op, Next next) {
  m_http.call(call, &op, [&op, next = std::move(next)](const Answer &answer) {
    if (answer) {
      next(*answer);
    } else {
      op.fail(answer.error().error);
    }
  });
}

JsonHttp::Call MlflowRegistry::reading(const QString &what, const QString &path,
                                       const QList<QPair<QString, QString>> &query) const {
  QList<QPair<QString, QString>> items{{QStringLiteral("name"), m_place.model}};
  return {what, "GET", mlflowApi + path, jsonQuery(items + query)};
}

JsonHttp::Call MlflowRegistry::changing(const QString &what, const QByteArray &method, const QString &path,
                                        Json body) const {
  body["name"] = toJson(m_place.model);
  return {what, method, mlflowApi + path, {}, std::move(body), true};
}

JsonHttp::Call MlflowRegistry::markCall(const QString &what, const QString &version) const {
  if (m_place.alias.isEmpty()) {
    return changing(
        what, "POST", QStringLiteral("model-versions/transition-stage"),
        {{"version", toJson(version)}, {"stage", toJson(m_place.stage)}, {"archive_existing_versions", true}});
  }
  return changing(what, "POST", QStringLiteral("registered-models/alias"),
                  {{"alias", toJson(m_place.alias)}, {"version", toJson(version)}});
}

template <typename T>
bool MlflowRegistry::mayChange(const QString &what, OperationOf<T> &op) const {
  if (m_access == Access::ReadWrite) return true;
  op.fail({ErrorCode::Refused, what, address(), tr("This session is read-only and changes no version"),
           tr("Use an environment that is not read-only.")});
  return false;
}

Op<Fingerprint> MlflowRegistry::fingerprint() {
  return makeOp<Fingerprint>([this](OperationOf<Fingerprint> &op) {
    const QString what = tr("Asking MLflow which model this is");
    ask(reading(what, QStringLiteral("registered-models/get"), {}), op, [this, &op](const Json &answer) {
      // The server has no name for itself; a registered model has the moment of its making.
      const Json &model = jsonMember(answer, "registered_model");
      const QString made = registryTime(model, "creation_timestamp").toString(Qt::ISODateWithMs);
      const QString name = jsonString(model, "name");
      op.succeed({QStringLiteral("mlflow"), QStringLiteral("%1 made %2").arg(name, made),
                  tr("model %1 of %2").arg(visibleText(name), address())});
    });
  });
}

Op<QList<ModelVersion>> MlflowRegistry::versions() {
  return makeOp<QList<ModelVersion>>([this](OperationOf<QList<ModelVersion>> &op) {
    auto *list = new MlflowVersions(m_http, m_place, op);
    list->start();
  });
}

void MlflowRegistry::findMarked(const QString &what, QObject *context, Found found) {
  if (!m_place.alias.isEmpty()) {
    findByAlias(what, context, found);
    return;
  }
  m_http.call(reading(what, QStringLiteral("registered-models/get"), {}), context,
              [this, found = std::move(found)](const Answer &answer) {
                if (!answer) {
                  found(fail(answer.error().error));
                  return;
                }
                std::optional<ModelVersion> newest;
                for (const Json &each : jsonMember(jsonMember(*answer, "registered_model"), "latest_versions")) {
                  const ModelVersion version = mlflowVersion(each);
                  const bool newer = !newest || version.version.toLongLong() > newest->version.toLongLong();
                  if (version.stage == m_place.stage && newer) newest = version;
                }
                found(newest);
              });
}

void MlflowRegistry::findByAlias(const QString &what, QObject *context, const Found &found) {
  const auto call =
      reading(what, QStringLiteral("registered-models/alias"), {{QStringLiteral("alias"), m_place.alias}});
  m_http.call(call, context, [=, this](const Answer &answer) {
    if (answer) {
      found(std::optional(mlflowVersion(jsonMember(*answer, "model_version"))));
      return;
    }
    const int status = answer.error().status;
    if (status != http::notFound && status != http::badRequest) {
      found(fail(answer.error().error));
      return;
    }
    // Servers say the same of an alias that nobody bears and of a model that they do not have.
    m_http.call(reading(what, QStringLiteral("registered-models/get"), {}), context, [=](const Answer &model) {
      if (model) {
        found(std::optional<ModelVersion>());
      } else {
        found(fail(model.error().error));
      }
    });
  });
}

Op<ModelInPlace> MlflowRegistry::inPlace() {
  return makeOp<ModelInPlace>([this](OperationOf<ModelInPlace> &op) {
    findMarked(tr("Reading what is in place"), &op, [&op](const Result<std::optional<ModelVersion>> &found) {
      if (!found) {
        op.fail(found.error());
      } else if (*found) {
        op.succeed({(*found)->version, (*found)->digest, (*found)->release});
      } else {
        op.succeed({});
      }
    });
  });
}

template <typename T>
void MlflowRegistry::findVersion(const QString &what, const QString &version, OperationOf<T> &op,
                                 std::function<void(const ModelVersion &)> next) {
  const auto call = reading(what, QStringLiteral("model-versions/get"), {{QStringLiteral("version"), version}});
  m_http.call(call, &op, [&op, next = std::move(next)](const Answer &answer) {
    if (answer) {
      next(mlflowVersion(jsonMember(*answer, "model_version")));
      return;
    }
    Error error = answer.error().error;
    if (answer.error().status == http::notFound) {
      error.code = ErrorCode::Refused;
      error.remedy = tr("Look at the list of versions.");
    }
    op.fail(error);
  });
}

Op<QString> MlflowRegistry::fetch(const QString &version) {
  return makeOp<QString>([this, version](OperationOf<QString> &op) {
    findVersion<QString>(tr("Fetching version %1").arg(visibleText(version)), version, op,
                         [&op](const ModelVersion &found) { op.succeed(found.version); });
  });
}

Op<QString> MlflowRegistry::keep() {
  return makeOp<QString>([this](OperationOf<QString> &op) {
    const QString what = tr("Keeping what is in place");
    findMarked(what, &op, [=, this, &op](const Result<std::optional<ModelVersion>> &found) {
      if (!found) {
        op.fail(found.error());
      } else if (*found) {
        op.succeed((*found)->version);  // MLflow forgets none by itself
      } else {
        op.fail({ErrorCode::Refused, what, address(), tr("nothing is in place"), {}});
      }
    });
  });
}

bool MlflowRegistry::isExpected(const std::optional<ModelVersion> &present, const ModelInPlace &expected) const {
  if (!present) return expected.version.isEmpty() && expected.digest.isEmpty();
  if (!expected.version.isEmpty() && expected.version != present->version) return false;
  if (!expected.digest.isEmpty() && expected.digest != present->digest) return false;
  return !expected.version.isEmpty() || !expected.digest.isEmpty();
}

Op<Done> MlflowRegistry::deploy(const QString &version, const ModelInPlace &expected) {
  return makeOp<Done>([=, this](OperationOf<Done> &op) {
    const QString what = tr("Putting version %1 in place").arg(visibleText(version));
    if (!mayChange(what, op)) return;
    findVersion<Done>(what, version, op, [=, this, &op](const ModelVersion &wanted) {
      // By stages, what was in place before is archived: it is what one goes back to.
      const bool aside = wanted.isArchived && !m_place.alias.isEmpty();
      if (!wanted.complaint.isEmpty() || aside) {
        op.fail({ErrorCode::Refused, what, address(), aside ? tr("it is archived") : wanted.complaint,
                 aside ? tr("Bring it back first.") : QString()});
        return;
      }
      // Last thing before the change.
      findMarked(what, &op, [=, this, &op](const Result<std::optional<ModelVersion>> &present) {
        if (!present) {
          op.fail(present.error());
        } else if (*present && (*present)->version == wanted.version) {
          op.succeed({});
        } else if (!isExpected(*present, expected)) {
          const QString there = *present ? tr("version %1").arg((*present)->version) : tr("nothing");
          op.fail({ErrorCode::Refused, what, address(),
                   tr("%1 is in place by now, and not %2")
                       .arg(there, expected.version.isEmpty() ? tr("nothing") : visibleText(expected.version)),
                   tr("Somebody else has changed it. Look at what is in place, and begin again.")});
        } else {
          mark(what, wanted.version, op);
        }
      });
    });
  });
}

void MlflowRegistry::mark(const QString &what, const QString &version, OperationOf<Done> &op) {
  ask(markCall(what, version), op, [=, this, &op](const Json &) { confirmMark(what, version, op); });
}

void MlflowRegistry::confirmMark(const QString &what, const QString &version, OperationOf<Done> &op) {
  findMarked(what, &op, [=, this, &op](const Result<std::optional<ModelVersion>> &present) {
    if (!present) {
      Error error = present.error();
      error.code = ErrorCode::OutcomeUnknown;
      error.why = tr("it was changed, but could not be read back: %1").arg(error.why);
      op.fail(error);
    } else if (*present && (*present)->version == version) {
      op.succeed({});
    } else {
      const QString there = *present ? tr("version %1").arg((*present)->version) : tr("nothing");
      op.fail({ErrorCode::Failed, what, address(), tr("it was changed, but %1 is in place by now").arg(there),
               tr("Somebody else changes it at the same time. Agree with them, and begin again.")});
    }
  });
}

void MlflowRegistry::changeStage(const QString &what, const QString &version, const QString &stage,
                                 OperationOf<Done> &op) {
  const auto call =
      changing(what, "POST", QStringLiteral("model-versions/transition-stage"),
               {{"version", toJson(version)}, {"stage", toJson(stage)}, {"archive_existing_versions", false}});
  ask(call, op, [&op](const Json &) { op.succeed({}); });
}

Op<Done> MlflowRegistry::setArchived(const QString &version, bool archived) {
  return makeOp<Done>([=, this](OperationOf<Done> &op) {
    const QString what = (archived ? tr("Archiving version %1") : tr("Bringing version %1 back")).arg(version);
    if (!mayChange(what, op)) return;
    findVersion<Done>(what, version, op, [=, this, &op](const ModelVersion &found) {
      if (found.isArchived == archived) {
        op.succeed({});
        return;
      }
      findMarked(what, &op, [=, this, &op](const Result<std::optional<ModelVersion>> &present) {
        if (!present) {
          op.fail(present.error());
        } else if (*present && (*present)->version == version) {
          op.fail({ErrorCode::Refused, what, address(), tr("it is what is in place"),
                   tr("Put another version in place first.")});
        } else {
          changeStage(what, version, archived ? QStringLiteral("Archived") : QStringLiteral("None"), op);
        }
      });
    });
  });
}

Op<Done> MlflowRegistry::remove(const QString &version) {
  return makeOp<Done>([=, this](OperationOf<Done> &op) {
    const QString what = tr("Removing version %1").arg(visibleText(version));
    if (!mayChange(what, op)) return;
    findVersion<Done>(what, version, op, [=, this, &op](const ModelVersion &found) {
      if (!found.isArchived) {
        op.fail({ErrorCode::Refused, what, address(), tr("it is not archived"), tr("Archive it first.")});
        return;
      }
      if (!found.aliases.isEmpty()) {
        op.fail({ErrorCode::Refused, what, address(),
                 tr("it has the alias %1").arg(visibleText(found.aliases.join(QStringLiteral(", ")))),
                 tr("Somebody may load it by that name. Take the alias away first.")});
        return;
      }
      const auto call =
          changing(what, "DELETE", QStringLiteral("model-versions/delete"), {{"version", toJson(version)}});
      ask(call, op, [&op](const Json &) { op.succeed({}); });
    });
  });
}

}  // namespace ops
