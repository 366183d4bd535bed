#pragma once

#include "models/promotion/model_view.h"

namespace ops::test {

/// A model with seven versions: 2.1.0 is in place and served, 2.2.0 fails a gate, 2.3.0 is damaged, 1.6.0 is archived.
inline ModelView fakeModel(const QDateTime &now) {
  ModelView view;
  view.spec.name = QStringLiteral("nlp-model");
  view.spec.title = QStringLiteral("Document NLP model");
  view.spec.service = QStringLiteral("ml");
  view.spec.metrics = {{QStringLiteral("ndcg@10"), QStringLiteral("NDCG@10"), false,
                        Limit{Limit::Comparison::Above, 0.35, QStringLiteral("> 0.35")}, 0.1},
                       {QStringLiteral("precision@10"),
                        QStringLiteral("Precision@10"),
                        false,
                        Limit{Limit::Comparison::Above, 0.25, QStringLiteral("> 0.25")},
                        {}},
                       {QStringLiteral("validation-errors"),
                        QStringLiteral("Validation errors"),
                        true,
                        Limit{Limit::Comparison::Below, 1, QStringLiteral("< 1")},
                        {}}};
  view.address = QStringLiteral("/opt/models/nlp-model.pkl");
  view.canFetch = true;
  view.at = now;
  const auto version = [&now](const char *name, int days, double ndcg, double precision, double errors) {
    ModelVersion version;
    version.version = QLatin1String(name);
    version.digest = QString::fromLatin1(QByteArray(name).toHex().leftJustified(64, 'a'));
    version.createdAt = now.addDays(-days);
    version.createdBy = QStringLiteral("training");
    version.location = QStringLiteral("/opt/models/backup/nlp-model-%1.pkl").arg(version.version);
    version.bytes = 48'000'000 + days * 1'000;
    version.metrics = {{QStringLiteral("ndcg@10"), ndcg},
                       {QStringLiteral("precision@10"), precision},
                       {QStringLiteral("validation-errors"), errors}};
    version.parameters = {
        {QStringLiteral("learning-rate"), days > 60 ? QStringLiteral("0.001") : QStringLiteral("0.0005")},
        {QStringLiteral("layers"), QStringLiteral("12")},
        {QStringLiteral("trained-on"), version.createdAt.date().toString(Qt::ISODate)}};
    return version;
  };
  QList<ModelVersion> versions{version("2.3.0", 1, 0.455, 0.331, 0),   version("2.2.0", 6, 0.331, 0.322, 0),
                               version("2.1.0", 20, 0.442, 0.318, 0),  version("2.0.0", 75, 0.421, 0.297, 0),
                               version("1.9.0", 130, 0.402, 0.283, 0), version("1.8.0", 200, 0.371, 0.262, 0),
                               version("1.6.0", 300, 0.352, 0.251, 0)};
  versions[0].complaint = QStringLiteral("it is 21.3 KB long, but its description says 64.1 KB");
  versions[4].metrics.remove(QStringLiteral("ndcg@10"));
  versions[3].stage = QStringLiteral("stable");
  versions[6].isArchived = true;
  versions[2].isInPlace = true;
  view.place = ModelInPlace{versions[2].version, versions[2].digest};
  view.served = ServedModel{versions[2].version, versions[2].digest};
  ModelDeployment before{versions[3].version,       versions[3].digest,
                         versions[4].version,       now.addDays(-74),
                         now.addDays(-19),          QStringLiteral("alice"),
                         QStringLiteral("os-user"), QStringLiteral("11111111-1111-4111-8111-111111111111")};
  before.validated = true;
  before.served = Milliseconds(std::chrono::hours(24 * 54));
  ModelDeployment present{versions[2].version,
                          versions[2].digest,
                          versions[3].version,
                          now.addDays(-19),
                          {},
                          QStringLiteral("bob"),
                          QStringLiteral("os-user"),
                          QStringLiteral("22222222-2222-4222-8222-222222222222")};
  present.validated = true;
  view.history = QList<ModelDeployment>{before, present};
  view.versions = versions;
  return view;
}

/// The registry has 2.1.0 in place, but the service still serves 2.0.0.
inline ModelView driftedModel(const QDateTime &now) {
  auto view = fakeModel(now);
  view.served = ServedModel{view.versions->at(3).version, view.versions->at(3).digest};
  return view;
}

/// Nobody answers but the journal.
inline ModelView silentModel(const QDateTime &now) {
  auto view = fakeModel(now);
  const Error error{ErrorCode::Unreachable,
                    QStringLiteral("Reading the versions of nlp-model"),
                    QStringLiteral("http://mlflow.example"),
                    QStringLiteral("connection refused"),
                    {}};
  view.versions = fail(error);
  view.place = fail(error);
  view.served = fail(Error{ErrorCode::Unreachable,
                           QStringLiteral("Asking which version of nlp-model is served"),
                           QStringLiteral("http://docs.example:8081"),
                           QStringLiteral("connection refused"),
                           {}});
  return view;
}

}  // namespace ops::test
