#include <QTest>

#include "models/backends/backends.h"
#include "models/backends/compose/compose_errors.h"
#include "models/backends/compose/compose_images.h"
#include "models/backends/compose/compose_local_images.h"
#include "models/backends/compose/compose_view.h"

using namespace ops;

namespace {

const QDateTime now = QDateTime::fromString(QStringLiteral("2026-05-04T10:00:00Z"), Qt::ISODate);

QByteArray inspected(const Json &state, int restarts) {
  return jsonDump({{"id", "c0ffee"},
                   {"name", "/shop_worker_2"},
                   {"state", state},
                   {"restarts", restarts},
                   {"image", "sha256:1"},
                   {"reference", "shop/worker:1"},
                   {"stop", nullptr},
                   {"service", "worker"},
                   {"number", "2"}});
}

ComposeContainer container(const char *service, int number, const char *status) {
  ComposeContainer made;
  made.id = QStringLiteral("%1-%2").arg(QLatin1String(service)).arg(number);
  made.name = QStringLiteral("shop_%1_%2").arg(QLatin1String(service)).arg(number);
  made.service = QLatin1String(service);
  made.number = number;
  made.status = QLatin1String(status);
  return made;
}

}  // namespace

/// What needs no engine: reading its answers, and what follows from them.
class TestComposeParts : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void states_data() {
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<int>("restarts");
    QTest::addColumn<QString>("is");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const char *state, int restarts, const char *is, const char *detail) {
      QTest::newRow(name) << QByteArray(state).replace('\'', '"') << restarts << QString::fromLatin1(is)
                          << QString::fromLatin1(detail);
    };
    const char *old = "{'Status':'running','Pid':7,'StartedAt':'2026-05-04T09:00:00.123456789Z'}";
    const char *young = "{'Status':'running','Pid':7,'StartedAt':'2026-05-04T09:59:55.5Z'}";
    row("running", old, 0, "running", "running");
    row("young, but started by somebody", young, 0, "running", "running");
    row("young, and not for the first time", young, 3, "starting", "running, restarted 3 times by the engine");
    row("long steady again", old, 3, "running", "running, restarted 3 times by the engine");
    row("healthy", "{'Status':'running','Health':{'Status':'healthy','Log':[{'Output':'ok'}]}}", 0, "running",
        "running, healthy");
    row("not yet healthy", "{'Status':'running','Health':{'Status':'starting','Log':null}}", 0, "starting",
        "running, starting");
    row("unhealthy",
        "{'Status':'running','Health':{'Status':'unhealthy','Log':[{'Output':'a'},{'Output':'no\\u001b[2J\\n'}]}}", 0,
        "unhealthy", "running, unhealthy: no\\x1b[2J");
    row("no check", "{'Status':'running','Health':{'Status':'none'}}", 0, "running", "running");
    row("created", "{'Status':'created','StartedAt':'0001-01-01T00:00:00Z'}", 0, "stopped", "created");
    row("could not start", "{'Status':'created','Error':'no such file'}", 0, "failed", "created, no such file");
    row("exited well", "{'Status':'exited','ExitCode':0}", 0, "stopped", "exited, exit code 0");
    row("terminated", "{'Status':'exited','ExitCode':143}", 0, "stopped", "exited, exit code 143");
    row("killed", "{'Status':'exited','ExitCode':137}", 0, "stopped", "exited, exit code 137");
    row("out of memory", "{'Status':'exited','ExitCode':137,'OOMKilled':true}", 0, "failed",
        "exited, exit code 137, out of memory");
    row("exited badly", "{'Status':'exited','ExitCode':3}", 0, "failed", "exited, exit code 3");
    row("crashing", "{'Status':'restarting','ExitCode':3}", 9, "unhealthy",
        "restarting, exit code 3, restarted 9 times by the engine");
    row("paused", "{'Status':'paused','Pid':7}", 0, "unhealthy", "paused");
    row("removing", "{'Status':'removing'}", 0, "stopping", "removing, exit code 0");
    row("dead", "{'Status':'dead'}", 0, "failed", "dead, exit code 0");
    row("something new", "{'Status':'hibernating'}", 0, "unknown", "hibernating, exit code 0");
  }

  void states() {
    QFETCH(QByteArray, state);
    QFETCH(int, restarts);
    QFETCH(QString, is);
    QFETCH(QString, detail);
    const auto container = ComposeContainer::parse(inspected(*jsonParse(state), restarts), now);
    QVERIFY(container);
    QCOMPARE(instanceStateName(container->state), is);
    QCOMPARE(container->detail, detail);
    QCOMPARE(container->name, QStringLiteral("shop_worker_2"));
    QCOMPARE(container->stopSeconds, 10);
    QCOMPARE(container->startedAt.isValid(), state.contains("2026"));
  }

  void noStateIsNoAnswer() {
    QVERIFY(!ComposeContainer::parse(inspected(Json::object(), 0), now));
    QVERIFY(!ComposeContainer::parse("{\"id\":", now));
  }

  void errors_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("reading");
    QTest::addColumn<QString>("changing");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const char *text, int exit, const char *reading, const char *changing,
                        const char *why) {
      QTest::newRow(name) << QByteArray(text) << exit << QString::fromLatin1(reading) << QString::fromLatin1(changing)
                          << QString::fromLatin1(why);
    };
    row("no engine", "Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?", 1,
        "unreachable", "unreachable", "Cannot connect");
    row("no engine, by the first", "ERROR: Couldn't connect to Docker daemon at http+docker://x - is it running?\n\nIf",
        1, "unreachable", "unreachable", "ERROR: Couldn't connect");
    row("lost on the way", "error during connect: Post \"http://x/stop\": EOF", 1, "unreachable", "unknown", "EOF");
    row("lost, by the first", "ERROR: ('Connection aborted.', ConnectionResetError(104, 'x'))", 1, "unreachable",
        "unknown", "aborted");
    row("not allowed", "Got permission denied while trying to connect to the Docker daemon socket", 1, "refused",
        "refused", "permission");
    row("its own words",
        "Creating shop_a_1 ... \n\nERROR: for shop_a_1  Cannot start service a: no such port\nEncountered errors", 1,
        "failed", "failed", "ERROR: for shop_a_1  Cannot start service a: no such port Encountered errors");
    row("a registry out of reach",
        "Error response from daemon: Get \"https://r/v2/\": dial tcp: connection reset by peer", 1, "failed", "failed",
        "Error response");
    row("killed", "", 137, "failed", "unknown", "signal 9");
    row("silent", "", 2, "failed", "failed", "status 2");
    row("hostile", "\x1b]0;title\x07 <b>x</b>", 1, "failed", "failed", "\\x1b]0;title\\x07 <b>x</b>");
  }

  void errors() {
    QFETCH(QByteArray, text);
    QFETCH(int, exit);
    QFETCH(QString, reading);
    QFETCH(QString, changing);
    QFETCH(QString, why);
    const ProcessResult result{exit, {}, text};
    const auto read = composeError(QStringLiteral("what"), QStringLiteral("target"), result, false);
    QCOMPARE(errorCodeName(read.code), reading);
    QCOMPARE(errorCodeName(composeError({}, {}, result, true).code), changing);
    QVERIFY2(read.why.contains(why), qPrintable(read.why));
    QCOMPARE(read.target, QStringLiteral("target"));
  }

  void onlyWhatIsGoneIsPassedOver() {
    const auto misses = [](const char *text) { return onlyMissesObjects({1, {}, text}); };
    QVERIFY(misses("Error: No such container: a\nError response from daemon: No such container: b\n"));
    QVERIFY(!misses("Error: No such container: a\nCannot connect to the Docker daemon"));
    QVERIFY(!misses(""));
  }

  void missingOnesHaveNames() {
    ComposeProject project;
    project.program = {{QStringLiteral("docker-compose")}, QVersionNumber(1, 29, 2)};
    project.name = QStringLiteral("shop");
    project.services = {QStringLiteral("web"), QStringLiteral("worker"), QStringLiteral("extra")};
    const QList<ComposeTarget::Service> services{{QStringLiteral("api"), QStringLiteral("web"), 0},
                                                 {QStringLiteral("worker"), QStringLiteral("worker"), 4}};
    const auto view = composeView(
        project, services,
        {container("worker", 10, "exited"), container("worker", 9, "running"), container("gone", 1, "running")});
    QStringList names;
    for (const auto &instance : view.instances()) names << instance.service + QLatin1Char(' ') + instance.name;
    QCOMPARE(names, (QStringList{QStringLiteral("api shop_web_1"), QStringLiteral("worker shop_worker_9"),
                                 QStringLiteral("worker shop_worker_10"), QStringLiteral("worker shop_worker_11"),
                                 QStringLiteral("worker shop_worker_12"), QStringLiteral("extra shop_extra_1"),
                                 QStringLiteral("gone shop_gone_1")}));
    QCOMPARE(view.service(QStringLiteral("api")), view.service(QStringLiteral("web")));
    QCOMPARE(view.missing(QStringLiteral("shop_worker_12"))->name, QStringLiteral("worker"));
    QCOMPARE(view.container(QStringLiteral("shop_worker_11")), nullptr);
    QCOMPARE(view.service(QStringLiteral("worker"))->kept().size(), 1);
  }

  void switchesAreRecorded() {
    const auto api = QStringLiteral("api");
    const ServiceImage one{QStringLiteral("shop/api:1"), QStringLiteral("sha256:1"),
                           QStringLiteral("shop/api@sha256:a")};
    const ServiceImage two{QStringLiteral("shop/api:2"), QStringLiteral("sha256:2"), {}};
    ComposeOverride written;
    written.begin(api, two.reference, {one, 3});
    auto read = ComposeOverride::parse(written.text());
    QVERIFY(read);
    QCOMPARE(read->begun[api].replicas, 3);
    QCOMPARE(read->begun[api].from, one);
    QCOMPARE(read->before(api, two.id), nullptr);  // it has not ended well yet
    written.end(api, two, now);
    written.begin(api, two.reference, {two, 3});
    written.end(api, two, now);  // a repeat is no switch
    QCOMPARE(written.switches.size(), 1);
    QCOMPARE(*written.before(api, two.id), one);
    for (int i = 0; i < 99; ++i) {
      written.begin(QStringLiteral("worker"), two.reference, {one, 1});
      written.end(QStringLiteral("worker"), two, now);
    }
    read = ComposeOverride::parse(written.text());
    QVERIFY(read && read->begun.isEmpty());
    QCOMPARE(read->images.value(api), two.reference);
    QCOMPARE(read->switches.size(), 100);
    QCOMPARE(*read->before(api, two.id), one);
    QCOMPARE(read->before(QStringLiteral("other"), two.id), nullptr);
    read->begin(QStringLiteral("worker"), two.reference, {one, 1});
    read->end(QStringLiteral("worker"), two, now);
    QCOMPARE(read->before(api, two.id), nullptr);  // long ago
    QVERIFY(!ComposeOverride::parse("{\"services\": {}}"));
    QVERIFY(!ComposeOverride::parse("services: {}"));
  }

  void whatWasTakenBackIsNoWayBack() {
    const auto api = QStringLiteral("api");
    const ServiceImage one{QStringLiteral("shop/api:1"), QStringLiteral("sha256:1"), {}};
    const ServiceImage two{QStringLiteral("shop/api:2"), QStringLiteral("sha256:2"), {}};
    const ServiceImage three{QStringLiteral("shop/api:3"), QStringLiteral("sha256:3"), {}};
    ComposeOverride images;
    const auto change = [&](const ServiceImage &from, const ServiceImage &to) {
      images.begin(api, to.reference, {from, 1});
      images.end(api, to, now);
      images = *ComposeOverride::parse(images.text());
    };
    change(one, two);
    change(two, three);
    change(three, two);
    QCOMPARE(*images.before(api, two.id), one);
    QVERIFY(images.wasTakenBack(api, three.id) && !images.wasTakenBack(api, two.id));
    QVERIFY(!images.wasTakenBack(QStringLiteral("other"), three.id));
    change(two, one);
    QCOMPARE(images.before(api, one.id), nullptr);
    change(one, three);  // another attempt, and now it stays
    QCOMPARE(*images.before(api, three.id), one);
    // One that failed on its way leaves no trace once the former image is back.
    images.begin(api, two.reference, {three, 1});
    images.begin(api, three.reference, {images.begun[api].from, 1});
    images.end(api, three, now);
    QCOMPARE(*images.before(api, three.id), one);
  }

  void imagesAreCounted() {
    ComposeService service;
    QVERIFY(composeImagesInUse(service).isEmpty());
    service.containers = {container("a", 1, "exited"), container("a", 2, "exited"), container("a", 3, "exited"),
                          container("a", 4, "exited")};
    for (auto &each : service.containers) each.image.id = QStringLiteral("sha256:%1").arg(each.number / 2);
    QCOMPARE(composeImagesInUse(service).size(), 3);
    QCOMPARE(composeImagesInUse(service).first().replicas, 0);
    for (int i : {0, 1, 2}) service.containers[i].status = QStringLiteral("running");
    const auto all = composeImagesInUse(service);
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].image.id, QStringLiteral("sha256:1"));
    QCOMPARE(all[0].replicas, 2);
    QCOMPARE(all[1].replicas, 1);
  }

  void names() {
    QCOMPARE(composeProjectName(QStringLiteral("/opt/Doc Pipeline.2")), QStringLiteral("docpipeline2"));
    QCOMPARE(composeProjectName(QStringLiteral("/")), QStringLiteral("default"));
    QCOMPARE(projectNameInEnv("A=1\nexport COMPOSE_PROJECT_NAME = \"a b\" # comment\n"), QStringLiteral("a b"));
    QCOMPARE(projectNameInEnv("#COMPOSE_PROJECT_NAME=x\n"), QString());
    QCOMPARE(projectNameInEnv("COMPOSE_PROJECT_NAME=x\r\nCOMPOSE_PROJECT_NAME=y"), QStringLiteral("y"));
    QCOMPARE(imageRepository(QStringLiteral("host:5000/shop/api:1.4")), QStringLiteral("host:5000/shop/api"));
    QCOMPARE(imageRepository(QStringLiteral("shop@sha256:0")), QStringLiteral("shop"));
    QCOMPARE(imageRepository(QStringLiteral("sha256:0")), QString());
    QVERIFY(isImageName(QStringLiteral("host:5000/shop/api:1.4@sha256:0")));
    for (const char *bad : {"", "-v", "a b", "a\nb", "a\n", "${A}", "a;b"})
      QVERIFY2(!isImageName(QLatin1String(bad)), bad);
  }

  void anotherMachineIsRefused() {
    System system;
    system.name = QStringLiteral("shop");
    Environment environment;
    environment.manager.kind = ManagerSpec::Kind::Compose;
    environment.manager.address = QStringLiteral("/opt/docker-compose.yml");
    QVERIFY((*connectBackends(system, environment, Access::ReadOnly))->serviceManager());
    environment.manager.host = QStringLiteral("docs.example");
    const auto elsewhere = (*connectBackends(system, environment, Access::ReadOnly))->serviceManager();
    QCOMPARE(elsewhere.error().code, ErrorCode::Refused);
    QVERIFY(elsewhere.error().toString().contains(QStringLiteral("docs.example")));
  }
};

QTEST_GUILESS_MAIN(TestComposeParts)
#include "tst_compose_parts.moc"
