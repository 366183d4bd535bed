#include "app/lab/lab_environment.h"

#include <QUrlQuery>

#include "app/lab/lab.h"
#include "app/lab/layout.h"

namespace ops {

namespace {

bool speaksOf(const System &system, const QString &address) {
  QStringList texts;
  for (const ServiceSpec &service : system.services) texts << service.probe.target << service.metrics.url;
  for (const ModelSpec &model : system.models) texts << model.serving << model.validation.url << model.sample.url;
  return !texts.filter(QStringLiteral("{{") + address + QStringLiteral("}}")).isEmpty();
}

void fillIn(ConnectionSpec &connection, const LabInfo &info) {
  if (connection.name == QLatin1String("cache")) {
    connection.kind = ConnectionSpec::Kind::Redis;
    connection.url = QUrl();
    connection.url.setScheme(QStringLiteral("redis+unix"));
    connection.url.setPath(info.redis);
  }
  if (connection.name == QLatin1String("database")) {
    connection.kind = ConnectionSpec::Kind::Postgres;
    connection.service.clear();
    connection.user = QStringLiteral("postgres");
    connection.url = QUrl();
    connection.url.setScheme(QStringLiteral("postgresql"));
    connection.url.setPath(QStringLiteral("/doc_pipeline"));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("host"), info.postgresSockets);
    connection.url.setQuery(query);
  }
}

// Where the file says nothing else: the lab's registry; or its own model, its history, and the store that new ones come
// from.
void fillIn(ModelPlace &place, const LabInfo &info, const LabLayout &layout) {
  if (place.kind == ModelPlace::Kind::MLflow && place.url.isEmpty()) place.url = QUrl(info.mlflow);
  if (place.kind != ModelPlace::Kind::Files || !place.file.isEmpty()) return;
  const QString stored = layout.modelStore() + QStringLiteral("/nlp-model-{{version}}.pkl");
  const QString target = QStringLiteral("{{file}}");
  place.file = layout.model();
  if (place.versions.isEmpty()) place.versions = layout.modelVersions();
  if (!place.fetch.isEmpty()) return;
  place.fetch = {QStringLiteral("cp"), stored, target};
  place.describe = {QStringLiteral("cp"), stored + QStringLiteral(".json"), target};
}

}  // namespace

Result<Environment> withLabAddresses(const System &system, Environment environment) {
  if (!environment.lab) return environment;
  const auto info = Lab().info();
  if (!info) return fail(info.error());
  if (!info->running) return fail(labNotRunning());

  const std::pair<const char *, QString> addresses[] = {
      {"api", info->api}, {"ml", info->ml}, {"ranker", info->ranker}, {"mlflow", info->mlflow}};
  for (const auto &[name, url] : addresses) {
    if (speaksOf(system, QLatin1String(name))) environment.addresses.insert(QLatin1String(name), url);
  }
  for (ConnectionSpec &connection : environment.connections) fillIn(connection, *info);

  if (!environment.prometheus.isSet()) environment.prometheus.url = QUrl(info->prometheus);
  if (!environment.alertmanager.isSet()) environment.alertmanager.url = QUrl(info->alertmanager);

  environment.manager.kind = ManagerSpec::Kind::Supervisor;
  environment.manager.address = info->supervisor;
  QStringList workers;
  for (int number = 1; number <= labprograms::maximumWorkers; ++number) workers.append(labprograms::worker(number));
  environment.manager.programs.insert(QStringLiteral("worker"), workers);

  environment.backupFolder = info->folder + QStringLiteral("/backups");
  for (const auto &[backup, files] : info->files.asKeyValueRange()) environment.backups[backup].files = files;
  // Where a backup of somebody else's can be laid down, as the customer's own scripts name theirs.
  const std::pair<const char *, const char *> others[] = {{"database", "db-*"},
                                                          {"redis", "redis-*.rdb"},
                                                          {"config", "config-*.tar.gz"},
                                                          {"templates", "templates-*.tar.gz"},
                                                          {"models", "models-*.tar.gz"}};
  for (const auto &[backup, pattern] : others) {
    auto &place = environment.backups[QLatin1String(backup)];
    if (place.path.isEmpty()) place.path = info->folder + QStringLiteral("/other-backups/") + QLatin1String(pattern);
  }
  const auto layout = defaultLayout(info->folder);
  for (ModelPlace &place : environment.models) fillIn(place, *info, layout);
  for (TemporaryPlace &place : environment.temporaryFiles) {
    if (place.folder.isEmpty()) place.folder = layout.documents();
  }
  return environment;
}

}  // namespace ops
