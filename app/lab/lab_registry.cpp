#include "app/lab/lab_registry.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSaveFile>

#include "app/lab/model_file.h"

namespace ops {

namespace {

struct Training {
  int weeksAgo = 0;
  const char *stage = "None";
  double ndcg = 0;
  double precision = 0;
  int criticalErrors = 0;
  int epochs = 0;
  const char *rate = "";
  bool cutShort = false;
};

constexpr Training trainings[] = {
    {21, "Archived", 0.352, 0.251, 0, 12, "1e-3"},  {17, "Archived", 0.361, 0.256, 0, 12, "1e-3"},
    {12, "Archived", 0.368, 0.262, 0, 16, "1e-3"},  {8, "Archived", 0.377, 0.268, 0, 16, "8e-4"},
    {4, "Production", 0.389, 0.277, 0, 20, "8e-4"}, {3, "None", 0.394, 0.280, 0, 20, "8e-4", true},
    {2, "None", 0.338, 0.264, 1, 20, "5e-3"},       {1, "Staging", 0.401, 0.284, 0, 24, "8e-4"},
};

// Trained on Sundays from two o'clock on, for two to three hours.
qint64 endOf(const Training &training) {
  const QDate today = QDate::currentDate();
  const QDate sunday = today.addDays(-(today.dayOfWeek() % 7) - 7LL * training.weeksAgo);
  return QDateTime(sunday, QTime(4, 38), Qt::UTC).toMSecsSinceEpoch();
}

Status put(const QString &path, const QByteArray &content) {
  QFile file(path);
  if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush()) return {};
  return fail(
      {ErrorCode::Failed, QCoreApplication::translate("Lab", "Writing the model"), path, file.errorString(), {}});
}

Json done(MlflowStore &store, const char *call, const Json &arguments) {
  return store.act({QLatin1String(call), arguments}).value_or(Json());
}

// As a training does it: a run with its figures, then a version that comes from it, then its stage.
Status record(const LabLayout &layout, MlflowStore &store, const Training &training, int number) {
  store.clock = endOf(training);
  const Json name = toJson(labregistry::model);
  const Json made = done(store, "POST runs/create", {{"experiment_id", "1"}, {"user_id", "recommender-training"}});
  const QString run = jsonString(jsonMember(jsonMember(made, "run"), "info"), "run_id");
  const Json id = toJson(run);
  const std::pair<const char *, double> metrics[] = {
      {"ndcg@10", training.ndcg}, {"precision@10", training.precision}, {"critical-errors", training.criticalErrors}};
  for (const auto &[key, value] : metrics) {
    done(store, "POST runs/log-metric", {{"run_id", id}, {"key", key}, {"value", value}});
  }
  const std::pair<const char *, std::string> parameters[] = {
      {"epochs", std::to_string(training.epochs)}, {"learning-rate", training.rate}, {"negative-samples", "8"}};
  for (const auto &[key, value] : parameters) {
    done(store, "POST runs/log-parameter", {{"run_id", id}, {"key", key}, {"value", value}});
  }
  const QString content = QString::number(number);
  const QByteArray promised = soundModel(content, labregistry::model);
  const auto digest = QCryptographicHash::hash(promised, QCryptographicHash::Sha256).toHex().toStdString();
  const Json source = toJson(QStringLiteral("mlflow-artifacts:/1/%1/artifacts/model").arg(run));
  done(store, "POST model-versions/create",
       {{"name", name}, {"source", source}, {"run_id", id}, {"tags", {{{"key", "sha256"}, {"value", digest}}}}});
  done(store, "POST model-versions/transition-stage",
       {{"name", name}, {"version", toJson(content)}, {"stage", training.stage}});
  return put(layout.artifact(run), training.cutShort ? brokenModel(content, labregistry::model) : promised);
}

}  // namespace

Status seedRegistry(const LabLayout &layout, bool anew) {
  if (anew) {
    QFile::remove(layout.registryState());
    QDir artifacts(QFileInfo(layout.artifact({})).path());
    for (const QString &name : artifacts.entryList(QDir::Files | QDir::Hidden)) artifacts.remove(name);
  }
  if (QFile::exists(layout.registryState())) return {};
  MlflowStore store;
  store.clock = endOf(trainings[0]);
  done(store, "POST registered-models/create", {{"name", toJson(labregistry::model)}});
  int number = 0;
  for (const Training &training : trainings) {
    if (auto recorded = record(layout, store, training, ++number); !recorded) return recorded;
  }
  return writeRegistry(layout, store);
}

Result<MlflowStore> readRegistry(const LabLayout &layout) {
  QFile file(layout.registryState());
  if (!file.open(QIODevice::ReadOnly)) {
    return fail({ErrorCode::Failed, QCoreApplication::translate("Lab", "Reading the practice registry"),
                 file.fileName(), file.errorString(),
                 QCoreApplication::translate("Lab", "Make the lab as new: opsdeck lab reset")});
  }
  const auto json = jsonParse(file.readAll());
  auto store = json ? MlflowStore::fromSaved(*json) : fail(json.error());
  if (store) return store;
  Error error = store.error();
  error.target = file.fileName();
  return fail(error);
}

Status writeRegistry(const LabLayout &layout, const MlflowStore &store) {
  QSaveFile file(layout.registryState());
  if (file.open(QIODevice::WriteOnly) && file.write(jsonDump(store.saved(), 1)) > 0 && file.commit()) return {};
  return fail({ErrorCode::Failed,
               QCoreApplication::translate("Lab", "Writing the practice registry"),
               layout.registryState(),
               file.errorString(),
               {}});
}

}  // namespace ops
