#include <QTest>

#include "models/catalog/catalog.h"
#include "models/incidents/triage.h"
#include "models/incidents/triage_text.h"

using namespace ops;

namespace {

const QDateTime now = QDateTime::fromString(QStringLiteral("2026-11-26T10:00:00Z"), Qt::ISODate);

ServiceInstance instance(const QString &service, int number, InstanceState state) {
  ServiceInstance made;
  made.service = service;
  made.name = QStringLiteral("%1-%2").arg(service).arg(number);
  made.state = state;
  return made;
}

/// The shipped doc-pipeline as an investigation sees it while all is well.
class Scene {
 public:
  Scene() : m_system(readSystem(QStringLiteral(OPSDECK_SOURCE_DIR "/resources/systems/doc-pipeline.yaml")).value()) {
    for (const auto &spec : m_system.services) {
      ServiceStatus service;
      service.name = spec.name;
      service.title = spec.title;
      service.health = Health::Ok;
      service.expected = spec.expected;
      service.freshness.succeededAt = now;
      m_found.status.services.append(service);
      setInstances(spec.name, InstanceState::Running, std::max(1, spec.expected));
    }
    for (const auto &spec : m_system.queues) {
      QueueStatus queue;
      queue.name = spec.name;
      queue.health = Health::Ok;
      queue.depth = queue.failed = queue.processing = 0;
      m_found.status.queues.append(queue);
      m_found.queues.append({spec.name, 0, {}, 0, {}, 0});
    }
    m_found.models = {{QStringLiteral("nlp-model"), true, QStringLiteral("it passes")}};
    m_found.host = {qint64{20} << 30, QStringLiteral("/backup"), false, 0.5, {}};
    m_found.at = now;
  }

  ServiceStatus &service(const char *name) {
    return *std::ranges::find(m_found.status.services, QLatin1String(name), &ServiceStatus::name);
  }
  QueueStatus &queue() { return m_found.status.queues.first(); }
  QueueFindings &jobs() { return m_found.queues.first(); }
  Findings &found() { return m_found; }

  void setInstances(const QString &name, InstanceState state, int count) {
    auto &status = service(name.toUtf8().constData());
    status.instances.clear();
    for (int i = 0; i < count; ++i) status.instances.append(instance(name, i, state));
    status.running = state == InstanceState::Running ? count : 0;
  }
  void failProbe(const char *name, const char *why) {
    service(name).health = Health::Down;
    service(name).freshness.error = service(name).detail = QLatin1String(why);
    cross(service(name), "up");
  }
  void stop(const char *name, InstanceState state = InstanceState::Stopped) {
    setInstances(QLatin1String(name), state, static_cast<int>(service(name).instances.size()));
    service(name).health = Health::Down;
    if (QLatin1String(name) == QLatin1String("worker")) return cross(service(name), "running");
    failProbe(name, "connection refused");
  }
  void failJobs(const QStringList &reasons) {
    jobs().complaints = groupComplaints(reasons);
    jobs().looked = queue().failed.emplace(reasons.size());
  }
  /// A rule of the system file for the metric, its gravest.
  template <typename Status>
  void cross(Status &status, const char *metric) {
    QList<Threshold> thresholds;
    if (const auto *spec = m_system.service(status.name)) thresholds = spec->thresholds;
    if (const auto *spec = m_system.queue(status.name)) thresholds = spec->thresholds;
    for (const auto &threshold : thresholds) {
      if (threshold.metric != QLatin1String(metric)) continue;
      status.crossed.append({threshold, 7, now});
      if (status.health == Health::Ok) status.health = Health::Degraded;
      return;
    }
    qFatal("no such rule");
  }

  Triage triage() {
    m_found.alerts = presentAlerts(m_system, m_found.status);
    return judge(m_system, m_found);
  }

 private:
  System m_system;
  Findings m_found;
};

QStringList repeated(const char *text, int count) {
  return QStringList(count, QString::fromUtf8(text));
}

QString first(const Triage &triage) {
  return triage.causes.isEmpty() ? QString() : triage.causes.first().id;
}

QString severityOf(const Triage &triage) {
  return triage.classification.severity ? severityName(*triage.classification.severity) : QString();
}

QByteArray told(const Triage &triage) {
  return jsonDump(toJson(triage, {}));
}

}  // namespace

/// Severity and ranking on made-up findings: among them cases that no fault of the lab makes.
class TestTriage : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void nothingIsWrong() {
    const auto triage = Scene().triage();
    QVERIFY2(triage.causes.isEmpty(), told(triage).constData());
    QCOMPARE(severityOf(triage), QString());
    QVERIFY(toJson(triage, {})["severity"].is_null());
  }

  void whatIsOpenAlreadyIsNamed() {
    Scene scene;
    const auto seen = [&scene] {
      for (const auto &each : observations(scene.found())) {
        if (each.id == QLatin1String("incidents")) return each;
      }
      return Observation{};
    };
    QCOMPARE(seen().text, QStringLiteral("none"));
    QCOMPARE(seen().weight, Observation::Weight::Fine);
    Incident open;
    open.id = QStringLiteral("INC-20261127-1");
    open.title = QStringLiteral("API is down");
    open.severity = Severity::P0;
    scene.found().incidents = {open};
    QCOMPARE(seen().text, QStringLiteral("INC-20261127-1 (P0, no commander): API is down"));
    open.roles.insert(IncidentRole::Commander, QStringLiteral("ann"));
    scene.found().incidents = {open};
    QCOMPARE(seen().text, QStringLiteral("INC-20261127-1 (P0, commander ann): API is down"));
    QCOMPARE(toJson(scene.triage(), {})["incidents"].dump(), std::string(R"(["INC-20261127-1"])"));
    // Nobody knows whether there is one: that is said, too.
    scene.found().incidents.clear();
    scene.found().incidentsError = QStringLiteral("the journal can't be read");
    QCOMPARE(seen().weight, Observation::Weight::NotKnown);
  }

  void storeIsDownAndTheOthersFollow() {
    Scene scene;
    scene.stop("cache");
    scene.failProbe("api", "HTTP 503, expected 200: redis");
    scene.setInstances(QStringLiteral("worker"), InstanceState::Failed, 3);
    scene.service("worker").health = Health::Down;
    scene.cross(scene.service("worker"), "running");
    const auto triage = scene.triage();
    QCOMPARE(severityOf(triage), QStringLiteral("P0"));
    QCOMPARE(first(triage), QStringLiteral("service-down/cache"));
    // What follows from it is not counted among what is wrong.
    QCOMPARE(triage.classification.because.size(), 1);
  }

  /// Stopped by hand, while what it needs is down as well: two things to mend, not one.
  void twoThatAreStoppedAreTwo() {
    Scene scene;
    scene.stop("database");
    scene.stop("worker");
    const auto triage = scene.triage();
    QStringList firstTwo{triage.causes.value(0).id, triage.causes.value(1).id};
    firstTwo.sort();
    QCOMPARE(firstTwo, (QStringList{QStringLiteral("service-down/database"), QStringLiteral("service-down/worker")}));
  }

  void oneWorkerIsAWarning() {
    Scene scene;
    auto &worker = scene.service("worker");
    worker.instances[2].state = InstanceState::Failed;
    worker.running = 2;
    worker.health = Health::Degraded;
    worker.detail = QStringLiteral("2 of 3 running");
    scene.cross(worker, "running-share");
    worker.crossed.last().threshold.severity = Severity::P2;
    const auto triage = scene.triage();
    QCOMPARE(severityOf(triage), QStringLiteral("P2"));
    QCOMPARE(first(triage), QStringLiteral("service-down/worker"));
  }

  void aTableIsGone() {
    Scene scene;
    scene.failProbe("api", "HTTP 503: unavailable");
    scene.service("api").freshness.answer = QStringLiteral(R"({"postgres": "the table documents is missing"})");
    scene.failJobs(repeated("DATABASE_ERROR: relation \"documents\" does not exist", 12));
    const auto triage = scene.triage();
    QCOMPARE(severityOf(triage), QStringLiteral("P0"));
    QCOMPARE(first(triage), QStringLiteral("data-missing/database"));
    QCOMPARE(triage.causes.first().procedures.first(), QStringLiteral("restore-database"));
  }

  /// Workers that were stopped as well would find nothing to work with: that is mended first, whatever weighs more.
  void missingDataComesBeforeWorkersThatAreDown() {
    Scene scene;
    scene.failProbe("api", "ERROR: relation \"documents\" does not exist");
    scene.stop("worker");
    scene.queue().depth = 50;
    const auto triage = scene.triage();
    QCOMPARE(first(triage), QStringLiteral("data-missing/database"));
    QCOMPARE(triage.causes.value(1).id, QStringLiteral("service-down/worker"));
    QVERIFY(triage.causes[1].weight > triage.causes[0].weight);
    // A database that does not answer is brought back first: nobody can tell what is in it.
    scene.stop("database");
    QCOMPARE(first(scene.triage()), QStringLiteral("service-down/database"));
  }

  /// Jobs that failed before it was mended say nothing of now, once what needs the data is well.
  void whatFailedBeforeIsOver() {
    Scene scene;
    scene.failJobs(repeated("DATABASE_ERROR: relation \"documents\" does not exist", 3));
    scene.jobs().complaints[0].at = now.addSecs(-240);
    QCOMPARE(first(scene.triage()), QStringLiteral("data-missing/database"));
    scene.jobs().complaints[0].at = now.addSecs(-360);
    QVERIFY2(scene.triage().causes.isEmpty(), told(scene.triage()).constData());
    scene.failProbe("api", "ERROR: relation \"documents\" does not exist");
    QCOMPARE(first(scene.triage()), QStringLiteral("data-missing/database"));
  }

  void theModelIsBad() {
    Scene scene;
    scene.found().models[0] = {QStringLiteral("nlp-model"), false, QStringLiteral("it answers 422")};
    scene.failJobs(repeated("VALIDATION_FAILED: confidence 0.41 is below 0.60", 40));
    scene.service("api").successRate = 0.2;
    scene.cross(scene.service("api"), "success-rate");
    const auto triage = scene.triage();
    QCOMPARE(severityOf(triage), QStringLiteral("P1"));
    QCOMPARE(first(triage), QStringLiteral("model-bad/nlp-model"));
    QCOMPARE(triage.causes.first().inputs, Json({{"model", "nlp-model"}}));
  }

  /// The same failures while nobody can ask the model: it is said what is not known.
  void whatIsNotKnownIsSaid() {
    Scene scene;
    scene.found().models[0] = {QStringLiteral("nlp-model"), std::nullopt, QStringLiteral("no answer")};
    scene.failJobs(repeated("VALIDATION_FAILED: confidence 0.41 is below 0.60", 40));
    const auto triage = scene.triage();
    QCOMPARE(first(triage), QStringLiteral("model-bad/nlp-model"));
    QVERIFY(triage.causes.first().notKnown.first().contains(QStringLiteral("no answer")));
  }

  /// Its service counts failures, which says of the model what its own check did not find.
  void theModelsServiceFails() {
    Scene scene;
    scene.found().models[0] = {QStringLiteral("nlp-model"), std::nullopt, QStringLiteral("no answer")};
    scene.service("ml").successRate = 0.4;
    scene.cross(scene.service("ml"), "error-rate");
    scene.failJobs(repeated("VALIDATION_FAILED: confidence 0.41 is below 0.60", 40));
    const auto triage = scene.triage();
    QCOMPARE(severityOf(triage), QStringLiteral("P2"));
    QCOMPARE(first(triage), QStringLiteral("model-bad/nlp-model"));
    QVERIFY2(
        triage.causes.first().evidenceFor.contains(QStringLiteral("only 40 % of what ML service does now succeeds")),
        told(triage).constData());
  }

  void manyReasonsAreNoModel() {
    Scene scene;
    scene.failJobs(repeated("TEMPLATE_NOT_FOUND: template 'a'", 10) + repeated("read timed out", 9) +
                   repeated("STORAGE_FULL: No space left on device", 11));
    scene.service("api").successRate = 0.7;
    scene.cross(scene.service("api"), "success-rate");
    const auto triage = scene.triage();
    QCOMPARE(severityOf(triage), QStringLiteral("P1"));
    QCOMPARE(first(triage), QStringLiteral("jobs-failing/document_queue"));
  }

  /// Failed jobs of yesterday are for information, and no reason to call anybody.
  void oldFailuresAreInformation() {
    Scene scene;
    scene.queue().failed = scene.jobs().looked = scene.jobs().old = 40;
    const auto triage = scene.triage();
    QCOMPARE(severityOf(triage), QStringLiteral("P3"));
    QVERIFY(triage.classification.because.first().contains(QStringLiteral("more than an hour ago")));
    QVERIFY2(triage.causes.isEmpty(), told(triage).constData());
    QVERIFY(told(triage).contains("40, all of them more than an hour ago"));
  }

  /// Those of now count by themselves, however many old ones lie beside them.
  void oldFailuresDoNotHideThoseOfNow() {
    Scene scene;
    scene.failJobs(repeated("TEMPLATE_NOT_FOUND: template 'a'", 4));
    scene.queue().failed = scene.jobs().looked = 44;
    scene.jobs().old = 40;
    const auto triage = scene.triage();
    QCOMPARE(first(triage), QStringLiteral("jobs-failing/document_queue"));
    QVERIFY(triage.classification.because.first().endsWith(
        QStringLiteral("44 jobs have failed, some for their templates")));
    QVERIFY(told(triage).contains("40 more than an hour ago"));
    QCOMPARE(triage.causes.first().procedures.first(), QStringLiteral("template-missing"));
  }

  void aSlowServiceIsFoundBehindTheOneThatWaits() {
    Scene scene;
    auto &api = scene.service("api");
    api.latencyMs = 64'000;
    scene.cross(api, "latency");
    scene.service("ml").latencyMs = 58'000;
    const auto triage = scene.triage();
    QCOMPARE(severityOf(triage), QStringLiteral("P1"));
    QCOMPARE(first(triage), QStringLiteral("slow/ml"));
  }

  void aQueueThatIsMerelyFull() {
    Scene scene;
    auto &queue = scene.queue();
    queue.depth = 340;
    queue.inRate = 9;
    queue.outRate = 4;
    queue.netRate = 5;
    scene.cross(queue, "depth");
    queue.crossed.last().threshold.severity = Severity::P1;
    const auto triage = scene.triage();
    QCOMPARE(severityOf(triage), QStringLiteral("P1"));
    QCOMPARE(first(triage), QStringLiteral("overload/document_queue"));
    QCOMPARE(triage.causes.first().procedures.first(), QStringLiteral("queue-backing-up"));
  }

  /// Where jobs can't end well their number is not what is wrong.
  void aFullQueueWhoseDataIsGone() {
    Scene scene;
    scene.failJobs(repeated("GENERATION_TIMEOUT: 30 s", 6) +
                   repeated("DATABASE_ERROR: relation \"a\" does not exist", 5));
    auto &queue = scene.queue();
    queue.depth = 60;
    queue.inRate = 9;
    queue.outRate = 4;
    scene.cross(queue, "depth");
    auto &api = scene.service("api");
    api.health = Health::Down;
    api.freshness.error = QStringLiteral("ERROR: relation \"documents\" does not exist");
    const auto triage = scene.triage();
    QCOMPARE(first(triage), QStringLiteral("data-missing/database"));
    QCOMPARE(triage.causes.value(1).id, QStringLiteral("jobs-failing/document_queue"));
    // It may still be both.
    QVERIFY(told(triage).contains("overload/document_queue"));
  }

  void jobsThatNobodyWorksOn() {
    Scene scene;
    scene.queue().processing = 14;
    scene.jobs().overdue = 11;
    const auto triage = scene.triage();
    QCOMPARE(severityOf(triage), QStringLiteral("P2"));
    QCOMPARE(first(triage), QStringLiteral("jobs-stuck/document_queue"));
  }

  /// Stopped or not, a worker that is gone finishes nothing.
  void jobsOfWorkersThatAreGone() {
    Scene scene;
    scene.stop("worker");
    scene.queue().processing = 5;
    const auto triage = scene.triage();
    QCOMPARE(first(triage), QStringLiteral("service-down/worker"));
    QCOMPARE(triage.causes.value(1).id, QStringLiteral("jobs-stuck/document_queue"));
    // Where nobody knows how many run, nothing follows from it.
    scene.service("worker").running.reset();
    scene.service("worker").instances.clear();
    QVERIFY(!told(scene.triage()).contains("jobs-stuck"));
  }

  void aFullDisk() {
    Scene scene;
    scene.found().host.freeBytes = 40'000'000;
    scene.failJobs(repeated("STORAGE_FULL: No space left on device", 20));
    const auto triage = scene.triage();
    QCOMPARE(first(triage), QStringLiteral("disk-full/host"));
    QCOMPARE(triage.causes.first().procedures, QStringList{QStringLiteral("high-failure-rate")});
    // Where something may go, that is offered, for the disk that is full.
    scene.found().host.folder = QStringLiteral("/tmp/doc-pipeline");
    scene.found().host.isOfTemporaryFiles = true;
    const auto cause = scene.triage().causes.first();
    QCOMPARE(cause.procedures, QStringList{QStringLiteral("free-space")});
    QCOMPARE(cause.inputs, (Json{{"folder", "/tmp/doc-pipeline"}}));
    QVERIFY2(cause.evidenceFor.join(u' ').contains(QStringLiteral("/tmp/doc-pipeline")),
             qPrintable(cause.evidenceFor.join(u' ')));
  }

  /// No alert says so, but it is wrong all the same.
  void whatNoAlertSays() {
    Scene scene;
    scene.found().host.freeBytes = 40'000'000;
    QCOMPARE(severityOf(scene.triage()), QStringLiteral("P2"));
    scene.found().host.freeBytes = qint64{40} << 30;
    QCOMPARE(severityOf(scene.triage()), QString());
    scene.found().host.memoryShare = 0.02;
    QCOMPARE(severityOf(scene.triage()), QStringLiteral("P2"));
    scene.found().host.memoryShare = 0.6;
    scene.found().models[0] = {QStringLiteral("nlp-model"), false, QStringLiteral("it answers 422")};
    const auto triage = scene.triage();
    QCOMPARE(severityOf(triage), QStringLiteral("P2"));
    QVERIFY(triage.classification.because.first().contains(QStringLiteral("it answers 422")));
  }

  void templatesAreMoreThanASingleFailure() {
    Scene scene;
    scene.failJobs(repeated("read timed out", 3));
    QCOMPARE(severityOf(scene.triage()), QStringLiteral("P3"));
    scene.failJobs(repeated("TEMPLATE_NOT_FOUND: template 'a'", 3));
    QCOMPARE(severityOf(scene.triage()), QStringLiteral("P2"));
  }

  /// Nothing wrong and something not known is not the same as nothing wrong.
  void whatIsNotKnownIsNamed() {
    Scene scene;
    QVERIFY(triageLines(scene.triage(), {}).contains(QStringLiteral("Nothing is wrong.")));
    scene.found().backup = BackupFindings{{}, true, Milliseconds(3'600'000), QStringLiteral("there is none")};
    QVERIFY(triageLines(scene.triage(), {}).contains(QStringLiteral("Nothing alarming. Worth a look: Newest backup")));
    scene.found().backup.reset();
    scene.found().host = {};
    scene.found().host.error = QStringLiteral("no such file");
    const auto triage = scene.triage();
    QCOMPARE(severityOf(triage), QString());
    const auto lines = triageLines(triage, {});
    QVERIFY(lines.contains(QStringLiteral("Nothing that is known is wrong.")));
    QVERIFY2(lines.contains(QStringLiteral("  Not known: Machine")), qPrintable(lines.join(QLatin1Char('|'))));
    QCOMPARE(toJson(triage, {})["notKnown"], Json::array({"Machine"}));
  }

  /// Nobody can tell whether it is down: as bad as if it were.
  void unsureMeansHigher() {
    Scene scene;
    scene.service("api").health = Health::Unknown;
    scene.service("api").detail = QStringLiteral("no recent answer");
    const auto triage = scene.triage();
    QCOMPARE(severityOf(triage), QStringLiteral("P0"));
    QVERIFY(triage.classification.because.first().contains(QStringLiteral("no recent answer")));
  }

  void aLateChangeSpeaksForIt() {
    Scene scene;
    scene.found().models[0].valid = false;
    const auto before = scene.triage().causes.first().weight;
    scene.found().changes = {{QStringLiteral("r"),
                              QStringLiteral("promote-model"),
                              QStringLiteral("Promote a version of a model"),
                              QStringLiteral("ann"),
                              QStringLiteral("succeeded"),
                              now.addSecs(-600),
                              now.addSecs(-590),
                              false,
                              {QStringLiteral("other-model")}}};
    QCOMPARE(scene.triage().causes.first().weight, before);
    scene.found().changes[0].of = {QStringLiteral("nlp-model")};
    const auto triage = scene.triage();
    QVERIFY(triage.causes.first().weight > before);
    QVERIFY(triage.causes.first().evidenceFor.join(QLatin1Char('\n')).contains(QStringLiteral("10 min")));
  }

  /// Failed jobs stay in their queue after the data came back. They are no reason to restore once more.
  void jobsFromBeforeARestoreAskForNone() {
    Scene scene;
    scene.failJobs(repeated("relation \"documents\" does not exist", 4));
    scene.jobs().complaints[0].at = now.addSecs(-60);
    QCOMPARE(first(scene.triage()), QStringLiteral("data-missing/database"));
    RecentChange restored{QStringLiteral("r"),   QStringLiteral("restore-database"), QStringLiteral("Restore"),
                          QStringLiteral("ann"), QStringLiteral("succeeded"),        now.addSecs(-50),
                          now.addSecs(-20)};
    scene.found().changes = {restored};
    const auto isOffered = [&scene] {
      return std::ranges::count(scene.triage().causes, QStringLiteral("data-missing/database"), &Cause::id) > 0;
    };
    QVERIFY(!isOffered());
    // What failed after it, or after it was taken back, does ask.
    scene.jobs().complaints[0].at = now.addSecs(-10);
    QVERIFY(isOffered());
    scene.jobs().complaints[0].at = now.addSecs(-60);
    scene.found().changes[0].isUndone = true;
    QVERIFY(isOffered());
    // So does a service that says so now; that somebody has restored is said against it.
    scene.found().changes[0].isUndone = false;
    scene.failProbe("api", "relation \"documents\" does not exist");
    const auto causes = scene.triage().causes;
    const auto missing = std::ranges::find(causes, QStringLiteral("data-missing/database"), &Cause::id);
    QVERIFY(missing != causes.end());
    QCOMPARE(missing->evidenceAgainst, QStringList(QStringLiteral("it was restored 20 s ago by ann: Restore")));
  }

  void theProcedureThatThereIs() {
    Scene scene;
    scene.stop("api");
    const auto triage = scene.triage();
    const auto named = [](const char *name, Risk risk) {
      Procedure procedure;
      procedure.name = QLatin1String(name);
      procedure.steps.resize(1);
      procedure.steps[0].risk = risk;
      return procedure;
    };
    const auto restart = named("restart-service", Risk::Change), apiDown = named("api-down", Risk::Destructive);
    const auto causeWith = [&triage](const QList<Procedure> &known) { return toJson(triage, known)["causes"][0]; };
    QCOMPARE(causeWith({restart, apiDown})["procedure"], Json("api-down"));
    QCOMPARE(causeWith({restart, apiDown})["risk"], Json("destructive"));
    QCOMPARE(causeWith({restart})["procedure"], Json("restart-service"));
    QVERIFY(causeWith({})["procedure"].is_null());
    QVERIFY(causeWith({})["risk"].is_null());
    QVERIFY(
        triageLines(triage, {restart}).join(QLatin1Char('\n')).contains(QStringLiteral("restart-service (changes")));
  }

  void workersThatFinishNothing() {
    Scene scene;
    scene.queue().depth = 12;
    scene.queue().processing = 3;
    scene.queue().inRate = 1;
    scene.queue().outRate = 0;
    scene.queue().netRate = 1;
    scene.queue().oldestAge = Milliseconds(5 * 60'000);
    auto triage = scene.triage();
    QCOMPARE(severityOf(triage), QStringLiteral("P0"));
    QVERIFY2(first(triage) == QStringLiteral("hung/document_queue"), told(triage).constData());

    // They work: what they need has answers to give.
    scene.service("ml").requestRate = 0.3;
    QVERIFY(first(scene.triage()) != QStringLiteral("hung/document_queue"));
    scene.service("ml").requestRate = 0;
    QCOMPARE(first(scene.triage()), QStringLiteral("hung/document_queue"));

    // It has not stood still for long enough, or something is finished.
    scene.queue().oldestAge = Milliseconds(60'000);
    QVERIFY(severityOf(scene.triage()) != QStringLiteral("P0"));
    scene.queue().oldestAge = Milliseconds(5 * 60'000);
    scene.queue().outRate = 0.1;
    QVERIFY(severityOf(scene.triage()) != QStringLiteral("P0"));

    // Who waits for the database does not hang.
    scene.queue().outRate = 0;
    scene.failProbe("database", "connection refused");
    triage = scene.triage();
    QCOMPARE(first(triage), QStringLiteral("service-down/database"));
    QVERIFY2(!told(triage).contains("hung/"), told(triage).constData());
  }

  /// The disk that was looked at need not be the one that they write to.
  void jobsThatFindNoSpace() {
    Scene scene;
    scene.found().host.freeBytes = 50LL * 1024 * 1024 * 1024;
    scene.failJobs(repeated("OSError: [Errno 28] No space left on device", 10));
    const auto causes = scene.triage().causes;
    const auto disk = std::ranges::find(causes, QStringLiteral("disk-full/host"), &Cause::id);
    QVERIFY2(disk != causes.end(), told(scene.triage()).constData());
    QVERIFY(disk->procedures.contains(QStringLiteral("high-failure-rate")));
  }
};

QTEST_GUILESS_MAIN(TestTriage)
#include "tst_triage.moc"
