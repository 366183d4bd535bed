#include "tests/lab/backup_world.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QTest>
#include <algorithm>

namespace ops::test {

namespace {

const QStringList folders{QStringLiteral("config"), QStringLiteral("templates"), QStringLiteral("models")};
const QStringList programs{QStringLiteral("cache"),    QStringLiteral("api"),      QStringLiteral("ml"),
                           QStringLiteral("worker-1"), QStringLiteral("worker-2"), QStringLiteral("worker-3")};

/// Every row of every table and the state of every sequence of a database, as one sum.
const QString contentSql = QStringLiteral(R"(
select string_agg(line, E'\n' order by line) from (
  select c.oid::regclass::text || ' ' || md5((select string_agg(r, ',' order by r) from unnest(xpath('/table/row',
      query_to_xml(format('select %s from %s%s', case relkind when 'r' then '*' else 'last_value, is_called' end,
      case relkind when 'r' then 'only ' else '' end, c.oid::regclass), true, false, ''))::text[]) as r)::text) as line
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'S') and nspname !~ '^pg_|^information_schema$'
  union all select 'owner ' || pg_get_userbyid(datdba) || ' ' || coalesce(datacl::text, '') || coalesce(
      (select setconfig::text from pg_db_role_setting where setdatabase = oid and setrole = 0), '')
    from pg_database where datname = current_database()) as lines)");

}  // namespace

QByteArray output(const QStringList &argv, int *code) {
  QProcess process;
  process.start(argv.first(), argv.mid(1));
  process.waitForFinished(30'000);
  if (code != nullptr) *code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
  return process.readAllStandardOutput();
}

BackupWorld::BackupWorld(PrivatePostgres::Options options)
    : m_postgres(std::make_unique<PrivatePostgres>(m_world, QStringLiteral("pg"), std::move(options))) {
  QList<PrivateSupervisor::Program> under;
  for (const auto &name : programs) under.append({name, QStringLiteral("sleep 1000"), true, 0, 5, {}});
  under.first().command =
      QStringLiteral("redis-server --port 0 --unixsocket %1/s --dir %1 --save \"\" --appendonly yes")
          .arg(redisFolder());
  m_world.folder(QStringLiteral("redis"));
  m_world.folder(QStringLiteral("backups"));
  m_supervisor = std::make_unique<PrivateSupervisor>(m_world, QStringLiteral("sv"), under);
  m_http = std::make_unique<HttpTestServer>(
      [](const QByteArray &) { return HttpTestServer::Answer{HttpTestServer::answer(200, "well")}; });
}

BackupWorld::~BackupWorld() {
  m_supervisor->stop();
  m_postgres->stop();
}

bool BackupWorld::start() {
  if (!m_postgres->start() || !m_supervisor->start()) return false;
  resetSystem();
  reset();
  return !live().isEmpty();
}

void BackupWorld::resetSystem() {
  databaseSocket = m_postgres->socketFolder();
  databaseUser = QStringLiteral("ops");
  redisSocket = redisFolder() + QStringLiteral("/s");
  managerSocket = m_supervisor->socket();
  backupFolder = backups();
  modelsFolder = folder(QStringLiteral("models"));
  foreignFolder.clear();
  keep = ", keep: 30d";
  environmentLines.clear();
  setDatabase(QStringLiteral("app"));
  writeSystem();
}

void BackupWorld::writeSystem() const {
  const auto place = [this](const QByteArray &name, const QString &files) -> QByteArray {
    QByteArrayList parts;
    if (!files.isEmpty()) parts << "files: [" + files.toUtf8() + ']';
    if (!foreignFolder.isEmpty()) parts << "path: \"" + foreignFolder.toUtf8() + '/' + name + "-*\"";
    return "    " + name + ": {" + parts.join(", ") + "}\n";
  };
  const QByteArray url = "http://127.0.0.1:" + QByteArray::number(m_http->port());
  QByteArray text =
      "apiVersion: opsdeck/v1\nkind: System\nmetadata: {name: doc-pipeline, title: Documents}\nservices:\n"
      "  - {name: api, probe: {http: \"{{api}}/health\"}}\n  - {name: worker, expected: 3}\n"
      "  - {name: ml, probe: {http: \"{{ml}}/health\"}}\n  - {name: cache, probe: {redis: cache}}\n"
      "  - {name: database, probe: {postgres: database}}\nbackups:\n"
      "  - {name: database, of: database, every: 1h, rpo: 1h, rto: 15m" +
      keep +
      "}\n"
      "  - {name: redis, of: cache, every: 1h, rpo: 2h, rto: 15m" +
      keep +
      "}\n"
      "  - {name: config, every: 1d" +
      keep + "}\n  - {name: templates, every: 1d" + keep +
      "}\n"
      "  - {name: models, of: ml, every: 1d" +
      keep +
      "}\nenvironments:\n- name: test\n  tier: practice\n"
      "  addresses: {api: \"" +
      url + "\", ml: \"" + url + "\"}\n  connections:\n    cache: {type: redis, url: \"redis+unix://" +
      redisSocket.toUtf8() + "\"}\n    database: {type: postgres, user: " + databaseUser.toUtf8() +
      ", url: \"postgresql:///" + QUrl::toPercentEncoding(m_database) + "?host=" + databaseSocket.toUtf8() +
      "&port=" + QByteArray::number(m_postgres->port()) +
      "\"}\n  manager: {type: supervisor, socket: " + managerSocket.toUtf8() +
      ", programs: {worker: [worker-1, worker-2, worker-3]}}\n  backupFolder: " + backupFolder.toUtf8() +
      "\n  backups:\n" + place("config", folder(QStringLiteral("config"))) +
      place("templates", folder(QStringLiteral("templates"))) + place("models", modelsFolder);
  if (!foreignFolder.isEmpty()) text += place("database", {}) + place("redis", {});
  text += environmentLines;
  if (!write(m_world.path(QStringLiteral("config/opsdeck/systems/doc-pipeline.yaml")), text)) qWarning("no system");
}

void BackupWorld::reset() {
  service(QStringLiteral("start"), QStringLiteral("all"));
  for (const auto &name : beside()) {
    if (name.startsWith(QLatin1Char('/'))) {
      output({QStringLiteral("rm"), QStringLiteral("-rf"), QStringLiteral("--"), name});
    } else {
      m_postgres->psql(QStringLiteral("drop database \"%1\" with (force)").arg(name));
    }
  }
  fill();
}

void BackupWorld::fill() {
  m_postgres->psql(QStringLiteral("drop database if exists app with (force)"));
  m_postgres->psql(QStringLiteral("create database app"));
  sql(QStringLiteral(
      "create table documents (id serial primary key, title text, body text);"
      "insert into documents (title, body) select 'document ' || i, repeat(md5(i::text), 20) from "
      "generate_series(1, 500) i;"
      "create schema \"odd one\"; create table \"odd one\".\"My (table). Nr \"\"100%2\"\"\" (a int, b text);"
      "insert into \"odd one\".\"My (table). Nr \"\"100%2\"\"\" values (1, E'COPY x FROM stdin;\\n\\\\.\\n'), (2, "
      "null);"
      "create table jobs (id int primary key, document int references documents, note text);"
      "insert into jobs select i, i, E'-- PostgreSQL database dump complete\\n' from generate_series(1, 50) i;"
      "create table nothing (a int);"
      "create table \"Order\" (at timestamptz default '2026-03-29 01:30:00+00', raw bytea, half float8, half_of float8 "
      "generated always as (half / 2) stored); insert into \"Order\" (raw, half) values ('\\x00ff5c0a', 0.1);"
      "create table parent (a int); create table child (b int) inherits (parent); insert into child values (1, 2)"));
  // What is the database's own and stands in no dump of it.
  m_postgres->psql(
      QStringLiteral("alter database app set timezone = 'Asia/Tokyo'; alter database app set bytea_output = escape"));
  // One script: each program that is started takes its time.
  redis({QStringLiteral("eval"),
         QStringLiteral("redis.call('flushall') for i = 0, 39 do redis.call('set', 'document:' .. i, 'text ' .. i) end "
                        "redis.call('rpush', 'document_queue', 'a', 'b') redis.call('hset', 'counters', 'done', '7')"),
         QStringLiteral("0")});
  for (const auto &name : folders) {
    QDir(folder(name)).removeRecursively();
    write(folder(name) + QStringLiteral("/first.txt"), "The first of " + name.toUtf8());
    write(folder(name) + QStringLiteral("/deep/er/second.bin"), QByteArray(50'000, 'b') + name.toUtf8());
    QFile::setPermissions(folder(name) + QStringLiteral("/first.txt"), QFile::ReadOwner | QFile::WriteOwner);
  }
}

void BackupWorld::change() {
  sql(
      QStringLiteral("drop table jobs; update documents set title = 'lost' where id < 100; delete from documents where "
                     "id > 400"));
  redis({QStringLiteral("del"), QStringLiteral("document_queue")});
  redis({QStringLiteral("set"), QStringLiteral("document:1"), QStringLiteral("wrong")});
  redis({QStringLiteral("set"), QStringLiteral("stranger"), QStringLiteral("1")});
  for (const auto &name : folders) {
    write(folder(name) + QStringLiteral("/first.txt"), "wrong");
    write(folder(name) + QStringLiteral("/stranger"), "new");
    QFile::remove(folder(name) + QStringLiteral("/deep/er/second.bin"));
  }
}

QByteArray BackupWorld::redis(const QStringList &words) const {
  return output(QStringList{QStringLiteral("redis-cli"), QStringLiteral("-s"), redisFolder() + QStringLiteral("/s")} +
                words);
}

QByteArray BackupWorld::tables() const {
  return sql(contentSql);
}

QByteArray BackupWorld::keys() const {
  return redis({QStringLiteral("eval"),
                QStringLiteral("local all = redis.call('keys', '*') table.sort(all) local text = {} for _, key in "
                               "ipairs(all) do table.insert(text, key .. ' ' .. redis.sha1hex(redis.call('dump', key)) "
                               ".. ' ' .. redis.call('pttl', key)) end return text"),
                QStringLiteral("0")});
}

QByteArray BackupWorld::files() const {
  QByteArrayList lines;
  for (const auto &name : folders) {
    QDirIterator all(folder(name), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
      QFile file(all.next());
      const bool isFile = all.fileInfo().isFile() && file.open(QIODevice::ReadOnly);
      lines.append(file.fileName().toUtf8() + ' ' + QByteArray::number(file.permissions().toInt(), 16) + ' ' +
                   (isFile ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex() : "folder"));
    }
  }
  std::ranges::sort(lines);
  return lines.join('\n');
}

QByteArray BackupWorld::live() const {
  return tables() + "\n" + keys() + "\n" + files();
}

QStringList BackupWorld::beside() const {
  QStringList all;
  const auto names = m_postgres->psql(QStringLiteral("select datname from pg_database"));
  for (const auto &name : QString::fromUtf8(names).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
    if (name.contains(QLatin1String("__")) || name.startsWith(QLatin1String("opsdeck"))) all.append(name);
  }
  for (const auto &place : {folder({}), redisFolder(), QFileInfo(modelsFolder).path()}) {
    const QDir dir(place);
    const auto filters = QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot;
    for (const auto &name : dir.entryList(
             {QStringLiteral(".opsdeck*"), QStringLiteral("*.before-*"), QStringLiteral("*.after-*")}, filters)) {
      all.append(QDir::cleanPath(dir.absoluteFilePath(name)));
    }
  }
  all.removeDuplicates();
  return all;
}

Answer BackupWorld::backup(const QString &word, const QStringList &words, const Variables &variables) const {
  QStringList all{QStringLiteral("backup"), word, QStringLiteral("doc-pipeline")};
  all += words;
  all += QStringList{QStringLiteral("-e"), QStringLiteral("test"), QStringLiteral("-o"), QStringLiteral("json")};
  if (word == QLatin1String("restore")) all << QStringLiteral("--yes");
  return opsdeck(all, variables);
}

QString BackupWorld::create() const {
  const auto before = QDir(backups()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
  const auto answer = backup(QStringLiteral("create"));
  if (answer.code != 0) qWarning("%s%s", answer.out.constData(), answer.err.constData());
  for (const auto &set : QDir(backups()).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
    if (!before.contains(set)) return set;
  }
  return {};
}

QByteArray BackupWorld::supervisor(const QStringList &words) const {
  return output(QStringList{QStringLiteral("supervisorctl"), QStringLiteral("-s"),
                            QStringLiteral("unix://") + m_supervisor->socket()} +
                words);
}

QStringList BackupWorld::stopped() const {
  QStringList running;
  for (const auto &line : supervisor({QStringLiteral("status")}).split('\n')) {
    if (line.contains("RUNNING")) running.append(QString::fromUtf8(line.left(line.indexOf(' '))));
  }
  QStringList others = programs;
  others.removeIf([&running](const QString &program) { return running.contains(program); });
  return others;
}

void BackupWorld::service(const QString &verb, const QString &program) const {
  const bool isRefused = supervisor({verb, program}).contains("ERROR (spawn error)");
  if (verb == QLatin1String("start") && !isRefused) {
    (void)QTest::qWaitFor([this] { return redis({QStringLiteral("ping")}).trimmed() == "PONG"; }, 10'000);
  }
}

QString runOf(const Answer &answer) {
  const auto run = jsonString(answer.json(), "run");
  if (!run.isEmpty()) return run;
  return jsonString(
      opsdeck({QStringLiteral("runs"), QStringLiteral("-o"), QStringLiteral("json")}).json()["runs"].front(), "run");
}

bool isNothingToUndo(const Answer &undo) {
  return undo.code == 3 && (said(undo).contains("nothing that is left") || said(undo).contains("undone already"));
}

}  // namespace ops::test
