#include "app/lab/lab_environment.h"

#include <QUrlQuery>

#include "app/lab/lab.h"
#include "app/lab/layout.h"

namespace ops {

namespace {

ConnectionSpec &connectionNamed(Environment &environment, const QString &name) {
  for (ConnectionSpec &connection : environment.connections) {
    if (connection.name == name) return connection;
  }
  ConnectionSpec &added = environment.connections.emplaceBack();
  added.name = name;
  return added;
}

// Where the file says nothing else: the lab's own model, its history, and the store that new ones come from.
void fillIn(ModelPlace &place, const LabLayout &layout) {
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

Result<Environment> withLabAddresses(Environment environment) {
  if (!environment.lab) return environment;
  const auto info = Lab().info();
  if (!info) return fail(info.error());
  if (!info->running) return fail(labNotRunning());

  environment.addresses.insert(QStringLiteral("api"), info->api);
  environment.addresses.insert(QStringLiteral("ml"), info->ml);

  ConnectionSpec &cache = connectionNamed(environment, QStringLiteral("cache"));
  cache.kind = ConnectionSpec::Kind::Redis;
  cache.url = QUrl();
  cache.url.setScheme(QStringLiteral("redis+unix"));
  cache.url.setPath(info->redis);

  ConnectionSpec &database = connectionNamed(environment, QStringLiteral("database"));
  database.kind = ConnectionSpec::Kind::Postgres;
  database.service.clear();
  database.user = QStringLiteral("postgres");
  database.url = QUrl();
  database.url.setScheme(QStringLiteral("postgresql"));
  database.url.setPath(QStringLiteral("/doc_pipeline"));
  QUrlQuery query;
  query.addQueryItem(QStringLiteral("host"), info->postgresSockets);
  database.url.setQuery(query);

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
  for (ModelPlace &place : environment.models) fillIn(place, defaultLayout(info->folder));
  return environment;
}

}  // namespace ops
