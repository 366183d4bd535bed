#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "models/catalog/catalog.h"
#include "models/procedures/actions/job_export.h"
#include "models/procedures/actions/shipped_action.h"
#include "models/procedures/plan.h"

using namespace ops;

namespace {

System shop() {
  System system;
  system.name = QStringLiteral("shop");
  ServiceSpec worker;
  worker.name = QStringLiteral("worker");
  worker.expected = 3;
  system.services = {worker};
  QueueSpec orders;
  orders.name = QStringLiteral("orders");
  orders.connection = QStringLiteral("cache");
  orders.failed = QStringLiteral("orders_failed");
  orders.processing = QStringLiteral("orders_work");
  orders.consumers = {QStringLiteral("worker")};
  QueueSpec mail;
  mail.name = QStringLiteral("mail");
  mail.connection = QStringLiteral("cache");
  QueueSpec parcels;
  parcels.name = QStringLiteral("parcels");
  parcels.failed = QStringLiteral("parcels_failed");
  parcels.attemptsPointer = QStringLiteral("/attempts");
  parcels.maxAttempts = 5;
  parcels.quarantine = QStringLiteral("parcels_quarantine");
  QueueSpec letters = parcels;
  letters.name = QStringLiteral("letters");
  letters.failed = QStringLiteral("letters_failed");
  letters.maxAttempts = 3;
  letters.quarantine.clear();
  system.queues = {orders, mail, parcels, letters};
  Environment environment;
  environment.name = QStringLiteral("test");
  environment.addresses.insert(QStringLiteral("api"), QStringLiteral("http://127.0.0.1:1"));
  ConnectionSpec cache;
  cache.name = QStringLiteral("cache");
  environment.connections = {cache};
  system.environments = {environment};
  return system;
}

Json json(const char *text) {
  return jsonParse(text).value_or(Json());
}

const Action &action(const QString &name) {
  return *ActionRegistry::shipped().find(name);
}

}  // namespace

class ActionChecksTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void faultsAreFoundWithoutASystem();
  void textsFitTheirPatterns();
  void modelsAndVersionsAsInputs();
  void everyActionIsThere();
  void checks_data();
  void checks();
  void descriptions_data();
  void descriptions();
  void backupsInUseAreNotRemoved();
  void conditions_data();
  void conditions();
  void conditionsAsText();
  void exportsReadBack();
  void damagedExportsAreFound_data();
  void damagedExportsAreFound();
  void exportNeedsAPlace();
  void shippedProceduresAreSound_data();
  void shippedProceduresAreSound();
};

void ActionChecksTest::everyActionIsThere() {
  const auto names = ActionRegistry::shipped().names();
  for (const char *name :
       {"queue.depth",      "queue.stuck",    "queue.retry",    "queue.requeue",   "queue.move",
        "queue.clear",      "queue.restore",  "queue.takeBack", "service.state",   "service.healthy",
        "service.replicas", "service.start",  "service.stop",   "service.restart", "service.rolling-restart",
        "service.scale",    "service.logs",   "service.image",  "service.pull",    "service.use-image",
        "http.get",         "database.query", "manual"}) {
    QVERIFY2(names.contains(QLatin1String(name)), name);
  }
  QCOMPARE(ActionRegistry::shipped().find(QStringLiteral("queue.delete")), nullptr);
  QCOMPARE(action(QStringLiteral("queue.clear")).risk(), Risk::Destructive);
  QCOMPARE(action(QStringLiteral("queue.depth")).risk(), Risk::Read);
  QVERIFY(action(QStringLiteral("queue.retry")).isRepeatable());
  QVERIFY(action(QStringLiteral("queue.takeBack")).isRepeatable());
  QVERIFY(!action(QStringLiteral("service.restart")).isRepeatable());
  QVERIFY(action(QStringLiteral("service.use-image")).isRepeatable());
  QCOMPARE(action(QStringLiteral("service.use-image")).risk(), Risk::Change);
}

void ActionChecksTest::checks_data() {
  QTest::addColumn<QString>("name");
  QTest::addColumn<QByteArray>("parameters");
  QTest::addColumn<QString>("fault");  // empty: none
  const auto row = [](const char *title, const char *name, const char *parameters, const char *fault) {
    QTest::newRow(title) << QString::fromLatin1(name) << QByteArray(parameters) << QString::fromLatin1(fault);
  };
  row("fine", "queue.depth", R"({"queue":"orders"})", "");
  row("key of failed jobs", "queue.depth", R"({"queue":"orders_failed"})", "");
  row("template", "queue.depth", R"({"queue":"{{inputs.queue}}"})", "");
  row("missing", "queue.depth", "{}", "queue is missing");
  row("unknown queue", "queue.depth", R"({"queue":"ordres"})", "there are: orders, orders_failed, orders_work, mail");
  row("unknown parameter", "queue.depth", R"({"queue":"orders","under":5})", "there is no parameter under");
  row("condition", "queue.depth", R"({"queue":"orders","below":100,"within":"15m","every":"2s"})", "");
  row("calm", "queue.depth", R"({"queue":"orders","below":"calm"})", "");
  row("no number", "queue.depth", R"({"queue":"orders","below":"few"})", "below: must be a number");
  row("no duration", "queue.depth", R"({"queue":"orders","within":"soon"})", "within: must be a duration");
  row("not a queue itself", "queue.retry", R"({"queue":"orders_failed"})", "no queue \"orders_failed\"");
  row("no failed jobs", "queue.retry", R"({"queue":"mail"})", "no key of failed jobs");
  row("all jobs", "queue.retry", R"({"queue":"orders","jobs":"all"})", "");
  row("bad digest", "queue.retry", R"({"queue":"orders","jobs":["abc"]})", "SHA-256");
  row("no jobs", "queue.retry", R"({"queue":"orders","jobs":[]})", "SHA-256");
  row("digest", "queue.retry",
      R"({"queue":"orders","jobs":["e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"]})", "");
  row("digests as text", "queue.retry",
      R"({"queue":"orders","jobs":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"})",
      "");
  row("nobody known to consume", "queue.requeue", R"({"queue":"mail"})", "names no consumers");
  row("move to itself", "queue.move", R"({"queue":"orders","from":"orders","to":"orders"})", "the same");
  row("move into work", "queue.move", R"({"queue":"orders","from":"orders","to":"orders_work"})", "only a worker");
  row("move to a stranger", "queue.move", R"({"queue":"orders","from":"orders","to":"mail"})", "does not belong");
  row("scale", "service.scale", R"({"service":"worker","replicas":8})", "");
  row("scale as text", "service.scale", R"({"service":"worker","replicas":"8"})", "");
  row("scale below nothing", "service.scale", R"({"service":"worker","replicas":-1})", "must be 0 or more");
  row("half a worker", "service.scale", R"({"service":"worker","replicas":2.5})", "whole number");
  row("unknown service", "service.stop", R"({"service":"wroker"})", "no service \"wroker\"");
  row("restore", "queue.restore", R"({"queue":"orders","tombstone":"other"})", "queue.clear");
  row("get by address", "http.get", R"({"address":"api","path":"/health"})", "");
  row("get unknown address", "http.get", R"({"address":"apo","path":"/health"})", "no address \"apo\"");
  row("get without slash", "http.get", R"({"address":"api","path":"health"})", "must start with /");
  row("get both", "http.get", R"({"address":"api","path":"/","url":"http://a/"})", "either");
  row("get nothing", "http.get", "{}", "either");
  row("get with a password", "http.get", R"({"url":"http://ann:s3cret@a/"})", "must not stand in an address");
  row("get with a user", "http.get", R"({"url":"https://s3cret@a/"})", "must not stand in an address");
  row("get with a token", "http.get", R"({"address":"api","path":"/x?api_key=s3cret"})",
      "must not stand in an address");
  row("get with a filled password", "http.get", R"({"url":"http://ann:{{inputs.x}}@a/"})",
      "must not stand in an address");
  row("get a page", "http.get", R"({"url":"http://a:8080/u/ann@b?page=2&author=me"})", "");
  row("run", "command.run", R"({"argv":["pg_dump","-Fc","--file={{inputs.file}}"]})", "");
  row("run what may be an option", "command.run", R"({"argv":["rm","{{inputs.file}}"]})", "begin with -");
  row("run after the options", "command.run", R"({"argv":["rm","--","{{inputs.file}}"]})", "");
  row("run a value", "command.run", R"({"argv":["{{inputs.program}}"]})", "must not come from a value");
  row("run a line", "command.run", R"({"argv":"rm -rf /"})", "list of texts");
  row("run with a password", "command.run", R"({"argv":["mysql","--password=s3cret"]})", "show a secret");
  row("run with a variable", "command.run", R"({"argv":["env","PGPASSWORD=s3cret","psql"]})", "show a secret");
  row("get a file", "http.get", R"({"url":"file:///etc/passwd"})", "must start with http");
  row("query", "database.query", R"({"connection":"cache","sql":"select 1"})", "");
  row("query nowhere", "database.query", R"({"connection":"base","sql":"select 1"})", "no connection \"base\"");
  row("image", "service.use-image", R"({"service":"worker","image":"shop/worker:1"})", "");
  row("no image", "service.use-image", R"({"service":"worker"})", "image is missing");
  row("half an image", "service.use-image", R"({"service":"worker","image":"a","replicas":0.5})", "whole number");
  row("count of an image", "service.image", R"({"service":"worker","image":"{{steps.a.goal}}","is":3})", "");
  row("logs", "service.logs", R"({"service":"worker","lines":500})", "must be 200 or less");
  row("manual", "manual", R"({"instruction":"Look."})", "");
  row("manual without words", "manual", "{}", "instruction is missing");
}

void ActionChecksTest::checks() {
  QFETCH(QString, name);
  QFETCH(QByteArray, parameters);
  QFETCH(QString, fault);
  const auto faults = action(name).check(json(parameters.constData()), shop()).join(QLatin1Char('\n'));
  QCOMPARE(faults.isEmpty(), fault.isEmpty());
  QVERIFY2(faults.contains(fault), qPrintable(faults));
  QVERIFY(!faults.contains(QStringLiteral("s3cret")));
}

void ActionChecksTest::descriptions_data() {
  QTest::addColumn<QString>("name");
  QTest::addColumn<QByteArray>("parameters");
  QTest::addColumn<QString>("text");
  const auto row = [](const char *name, const char *parameters, const char *text) {
    QTest::addRow("%s %s", name, parameters)
        << QString::fromLatin1(name) << QByteArray(parameters) << QString::fromUtf8(text);
  };
  row("queue.retry", R"({"queue":"orders"})", "Move all jobs of orders_failed to the end of orders, oldest first");
  row("queue.retry", R"({"queue":"parcels"})",
      "Move all jobs of parcels_failed to the end of parcels, oldest first; those that have failed 5 time(s) or "
      "more go to parcels_quarantine");
  row("queue.retry", R"({"queue":"letters"})",
      "Move all jobs of letters_failed to the end of letters, oldest first; those that have failed 3 time(s) or "
      "more stay there");
  row("queue.takeBack", R"({"queue":"orders"})",
      "Put the jobs that were moved back in front of orders_failed, in their old order, but for those that a worker "
      "has "
      "taken meanwhile");
  row("queue.requeue", R"({"queue":"orders"})",
      "Move all jobs of orders_work back to the front of orders, in their old order; not while a worker runs");
  row("queue.depth", R"({"queue":"orders","below":100,"within":"15m"})",
      "Read the depth of orders until it is below 100, for up to 15 min");
  row("queue.depth", R"({"queue":"orders","below":"calm"})",
      "Read the depth of orders; it must be below every alert level");
  row("service.scale", R"({"service":"worker","replicas":8})",
      "Start or stop instances of worker until 8 are up; the others are left alone");
  row("service.replicas", R"({"service":"worker","is":0,"within":"1m"})",
      "Count the instances of worker that are up until it is 0, for up to 1 min");
  row("service.use-image", R"({"service":"worker","image":"{{before.image}}","replicas":"{{before.replicas}}"})",
      "Replace every instance of worker by one of the image that was in use before; as many as before of them");
  row("service.use-image", R"({"service":"worker","image":"shop/worker:1","replicas":2})",
      "Replace every instance of worker by one of shop/worker:1; 2 of them");
  row("service.image", R"({"service":"worker","image":"previous"})",
      "Ask which image worker is made of, and which it was before");
  row("service.image", R"({"service":"worker","image":"shop/worker:1","is":2,"within":"1m"})",
      "Count the instances of worker that are up and made of shop/worker:1 until it is 2, for up to 1 min");
  row("service.pull", R"({"image":"{{steps.look.goal}}"})",
      "Fetch the image that was found from its registry; nothing uses it yet");
  row("http.get", R"({"address":"api","path":"/x","status":200})", "GET {{api}}/x, expecting status 200");
  row("manual", R"({"instruction":"Call them.","expected":"An answer."})", "By hand: Call them. Expected: An answer.");
}

void ActionChecksTest::descriptions() {
  QFETCH(QString, name);
  QFETCH(QByteArray, parameters);
  QFETCH(QString, text);
  QCOMPARE(action(name).describe(json(parameters.constData()), shop()), text);
}

/// They claim the same thing, so that never two of them are at work: what is being restored is not to be backed up, nor
/// its set removed. Looking at a backup or trying one hinders no restore.
void ActionChecksTest::backupsInUseAreNotRemoved() {
  const auto claims = [](const char *name) {
    return action(QLatin1String(name))
        .targets({{"backup", "database"}}, shop())
        .contains(QLatin1String(backupFolderTarget));
  };
  for (const auto *name : {"restore.prepare", "backup.prune", "backup.create"}) QVERIFY2(claims(name), name);
  for (const auto *name : {"backup.verify", "backup.drill", "restore.check"}) QVERIFY2(!claims(name), name);
}

void ActionChecksTest::conditions_data() {
  QTest::addColumn<QByteArray>("figure");
  QTest::addColumn<QByteArray>("wanted");
  QTest::addColumn<bool>("met");
  const auto row = [](const char *figure, const char *wanted, bool met) {
    QTest::addRow("%s %s", figure, wanted) << QByteArray(figure) << QByteArray(wanted) << met;
  };
  row("5", "{}", true);
  row("5", R"({"is":5})", true);
  row("5", R"({"is":"5"})", true);
  row("5", R"({"is":6})", false);
  row("true", R"({"is":true})", true);
  row("true", R"({"is":false})", false);
  row(R"("red")", R"({"is":"red"})", true);
  row("99", R"({"below":100})", true);
  row("100", R"({"below":100})", false);
  row("100", R"({"atMost":100})", true);
  row("100", R"({"atMost":"99"})", false);
  row("3", R"({"atLeast":3,"below":8})", true);
  row("8", R"({"atLeast":3,"below":8})", false);
  row("1", R"({"above":1})", false);
  row("null", R"({"below":100})", false);
  row("null", R"({"is":0})", false);
}

void ActionChecksTest::conditions() {
  QFETCH(QByteArray, figure);
  QFETCH(QByteArray, wanted);
  QFETCH(bool, met);
  QCOMPARE(meetsConditions(json(figure.constData()), json(wanted.constData())), met);
}

void ActionChecksTest::conditionsAsText() {
  QCOMPARE(conditionsText(json("{}")), QString());
  QCOMPARE(conditionsText(json(R"({"atLeast":3,"atMost":8})")), QStringLiteral("at least 3 and at most 8"));
  QCOMPARE(conditionsText(json(R"({"is":true})")), QStringLiteral("true"));
}

void ActionChecksTest::exportsReadBack() {
  QTemporaryDir folder;
  const auto path = folder.filePath(QStringLiteral("jobs.jsonl"));
  const QList<QByteArray> jobs{"one", QByteArray("\x00\xff\n\"\\", 5), "", "one"};
  JobExport file(path);
  QVERIFY(file.open());
  for (const auto &job : jobs) QVERIFY(file.add(job));
  const auto closed = file.close();
  QVERIFY2(closed, closed ? "" : qPrintable(closed.error().toString()));
  QCOMPARE(file.count(), 4);
  const auto read = readJobExport(path);
  QVERIFY(read);
  QCOMPARE(*read, jobs);
  QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void ActionChecksTest::damagedExportsAreFound_data() {
  QTest::addColumn<QByteArray>("from");
  QTest::addColumn<QByteArray>("to");
  QTest::newRow("payload") << QByteArray("b25l") << QByteArray("dHdv");
  QTest::newRow("count") << QByteArray("\"count\":2") << QByteArray("\"count\":3");
  QTest::newRow("index") << QByteArray("\"index\":1") << QByteArray("\"index\":2");
  QTest::newRow("last line gone") << QByteArray("{\"count\"") << QByteArray();
}

void ActionChecksTest::damagedExportsAreFound() {
  QFETCH(QByteArray, from);
  QFETCH(QByteArray, to);
  QTemporaryDir folder;
  const auto path = folder.filePath(QStringLiteral("jobs.jsonl"));
  JobExport whole(path);
  QVERIFY(whole.open() && whole.add("one") && whole.add("three") && whole.close());
  QFile file(path);
  QVERIFY(file.open(QIODevice::ReadWrite));
  auto text = file.readAll();
  QVERIFY(text.contains(from));
  text = to.isEmpty() ? text.left(text.indexOf(from)) : text.replace(from, to);
  file.resize(0);
  file.seek(0);
  file.write(text);
  file.close();
  QVERIFY(!readJobExport(path));
}

void ActionChecksTest::exportNeedsAPlace() {
  JobExport nowhere(QStringLiteral("/nowhere/at/all/jobs.jsonl"));
  const auto opened = nowhere.open();
  QVERIFY(!opened);
  QVERIFY(opened.error().target.contains(QStringLiteral("/nowhere")));
}

void ActionChecksTest::shippedProceduresAreSound_data() {
  QTest::addColumn<QString>("name");
  for (const char *name : {"queue-backing-up", "retry-failed-jobs", "requeue-stuck-jobs", "clear-queue",
                           "restart-service", "rolling-restart", "api-down", "back-up", "verify-backup", "drill-backup",
                           "restore-database", "restore-service", "restore-part", "update-model", "promote-model",
                           "rollback-model", "rollback-service-version"}) {
    QTest::newRow(name) << QString::fromLatin1(name);
  }
}

void ActionChecksTest::shippedProceduresAreSound() {
  QFETCH(QString, name);
  const auto system = findSystem(QStringLiteral("doc-pipeline"));
  QVERIFY2(system, system ? "" : qPrintable(system.error().toString()));
  const auto procedure = findProcedure(name);
  QVERIFY2(procedure, procedure ? "" : qPrintable(procedure.error().toString()));
  QCOMPARE(procedure->name, name);
  for (const auto &step : procedure->steps) {
    QVERIFY2(!step.why.isEmpty() && !step.expect.isEmpty(), qPrintable(step.id));
  }
  QStringList complaints;
  for (const auto &complaint : lintProcedure(*procedure, &*system, ActionRegistry::shipped())) {
    complaints.append(complaint.toString());
  }
  QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(QLatin1Char('\n'))));
  const QMap<QString, Json> answers{{QStringLiteral("restart-service"), {{"service", "api"}}},
                                    {QStringLiteral("restore-part"), {{"backup", "redis"}}},
                                    {QStringLiteral("rollback-service-version"), {{"service", "api"}}},
                                    {QStringLiteral("update-model"), {{"version", "2.1.0"}}}};
  const Json given = answers.value(name, Json::object());
  const auto inputs = checkInputs(*procedure, *system, given);
  QVERIFY2(inputs, inputs ? "" : qPrintable(inputs.error().toString()));
}

/// A file that fits no system yet is no reason to call valid what can never run.
void ActionChecksTest::faultsAreFoundWithoutASystem() {
  const auto read = readDocumentText(QStringLiteral("mine.yaml"), QByteArrayLiteral(R"(apiVersion: opsdeck/v1
kind: Procedure
metadata: {name: mine, title: Mine}
inputs:
  n: {type: integer, default: 40, minimum: 5, maximum: 10}
  m: {type: integer, minimum: 5, maximum: 1}
steps:
  - id: a
    title: "Look at {{inputs.k}}"
    risk: read
    do: {queue.depth: {queue: orders}}
  - id: a
    title: Scale
    risk: change
    do: {service.scale: {servic: worker, replicas: 2}}
    when: steps.zzz.depth > 0
)"));
  QVERIFY(read.document);
  auto complaints = read.complaints;
  const auto procedure = procedureFromDocument(*read.document, complaints);
  QVERIFY(procedure && complaints.isEmpty());
  QStringList told;
  for (const auto &complaint : lintProcedure(*procedure, nullptr, ActionRegistry::shipped())) {
    told += complaint.message;
  }
  for (const char *fault : {"input n: its default is out of its range", "input m: its minimum is more than its maximum",
                            "step a: {{inputs.k}} names nothing that is known here",
                            "step a: an earlier step has this id, too", "step a: service.scale: service is missing",
                            "step a: its condition is about step zzz, which no earlier one is"}) {
    QVERIFY2(told.contains(QString::fromLatin1(fault)), qPrintable(told.join(QLatin1Char('\n'))));
  }
  QVERIFY(told.filter(QStringLiteral("there is no parameter servic")).size() == 1);
}

void ActionChecksTest::textsFitTheirPatterns() {
  Procedure procedure;
  procedure.name = QStringLiteral("test");
  InputSpec run;
  run.name = QStringLiteral("run");
  run.pattern = QStringLiteral("[a-f0-9]{4}|none");
  InputSpec set;
  set.name = QStringLiteral("set");
  set.type = InputSpec::Type::Backup;
  procedure.inputs = {run, set};
  const auto fits = [&procedure](const char *runText, const char *setText) {
    return checkInputs(procedure, {}, {{"run", runText}, {"set", setText}}).has_value();
  };
  QVERIFY(fits("00ff", "newest"));
  QVERIFY(fits("none", "db-2026-11-25.sql.gz"));
  // The whole of it, not a part.
  QVERIFY(!fits("00ff0", "newest"));
  QVERIFY(!fits("../00ff", "newest"));
  QVERIFY(!fits("none\n", "newest"));
  for (const auto *name : {"../other", ".hidden", "a/b", "", "--all", "a\n"}) QVERIFY2(!fits("00ff", name), name);
}

void ActionChecksTest::modelsAndVersionsAsInputs() {
  System system;
  ModelSpec nlp;
  nlp.name = QStringLiteral("nlp");
  system.models = {nlp};
  Procedure procedure;
  InputSpec model;
  model.name = QStringLiteral("model");
  model.type = InputSpec::Type::Model;
  InputSpec version;
  version.name = QStringLiteral("version");
  version.type = InputSpec::Type::ModelVersion;
  version.defaultValue = "suggested";
  procedure.inputs = {model, version};
  // The only one need not be named.
  const auto inputs = checkInputs(procedure, system, Json::object());
  QVERIFY2(inputs, inputs ? "" : qPrintable(inputs.error().toString()));
  QCOMPARE(*inputs, Json({{"model", "nlp"}, {"version", "suggested"}}));
  QVERIFY(!checkInputs(procedure, system, {{"model", "other"}}));
  for (const auto *good : {"newest", "2.0.0", "20250304", "7", "llama3.1:8b", "1.0.0+cpu"}) {
    QVERIFY2(checkInputs(procedure, system, {{"version", good}}), good);
  }
  for (const auto *bad : {"../x", "-f", "", "a/b", "a b", "a\n"}) {
    QVERIFY2(!checkInputs(procedure, system, {{"version", bad}}), bad);
  }
  system.models.append(nlp);
  QVERIFY(!checkInputs(procedure, system, Json::object()));
}

QTEST_GUILESS_MAIN(ActionChecksTest)
#include "tst_action_checks.moc"
