#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "models/incidents/live_alerts.h"
#include "models/incidents/managed_alerts.h"
#include "tests/support/await.h"

using namespace ops;

namespace {

System system() {
  System system;
  system.name = QStringLiteral("shop");
  ServiceSpec api;
  api.name = QStringLiteral("api");
  api.title = QStringLiteral("API");
  Threshold up;
  up.severity = Severity::P0;
  up.metric = QStringLiteral("up");
  up.text = QStringLiteral("< 1");
  api.thresholds = {up};
  system.services = {api};
  Environment lab;
  lab.name = QStringLiteral("lab");
  system.environments = {lab};
  system.response = {{Severity::P0, Milliseconds(120'000)}};
  return system;
}

EnvironmentStatus statusOf(const System &system, bool isDown) {
  EnvironmentStatus status{system.name, QStringLiteral("lab"), {}, {}, {}};
  ServiceStatus api;
  api.name = QStringLiteral("api");
  api.title = QStringLiteral("API");
  api.health = isDown ? Health::Down : Health::Ok;
  api.detail = QStringLiteral("connection refused");
  if (isDown) api.crossed = {{system.services[0].thresholds[0], 0, steadyNow()}};
  status.services = {api};
  return status;
}

ManagedAlert managed(const char *fingerprint, const char *severity) {
  ManagedAlert alert;
  alert.fingerprint = QLatin1String(fingerprint);
  alert.labels = {{QStringLiteral("alertname"), QStringLiteral("Disk")},
                  {QStringLiteral("severity"), QLatin1String(severity)}};
  alert.annotations = {{QStringLiteral("summary"), QStringLiteral("it fills up")}};
  alert.startsAt = utcNow().addSecs(-600);
  return alert;
}

}  // namespace

/// What a console knows of its alerts, and what people may say about them, over a real journal.
class TestLiveAlerts : public QObject {
  Q_OBJECT

 private:
  const QString m_key = QStringLiteral("service/api/up");
  QTemporaryDir m_folder;
  System m_system = system();
  std::unique_ptr<Backends> m_backends;
  std::unique_ptr<Journal> m_journal;
  std::unique_ptr<IncidentBook> m_incidents;
  std::unique_ptr<LiveAlerts> m_alerts;

  std::unique_ptr<LiveAlerts> makeAlerts() {
    auto alerts = std::make_unique<LiveAlerts>(*m_backends);
    alerts->setJournal(*m_journal, *m_incidents);
    return alerts;
  }
  static void clockGoesOn() {
    const auto now = utcNow();
    QTRY_VERIFY(utcNow() > now);
  }
  void look(bool isDown) { m_alerts->look(statusOf(m_system, isDown), true, steadyNow()); }
  Alert alarm() const {
    Alert alert;
    alert.key = m_key;
    alert.title = QStringLiteral("API");
    alert.severity = Severity::P0;
    return alert;
  }
  AlertRecord record() const {
    const auto *entry = m_alerts->find(m_key);
    return entry == nullptr ? AlertRecord() : entry->record;
  }

 private Q_SLOTS:
  void init() {
    const auto backends = connectBackends(m_system, m_system.environments.first(), Access::ReadOnly);
    QVERIFY(backends);
    m_backends = std::move(const_cast<std::unique_ptr<Backends> &>(*backends));
    m_journal =
        std::make_unique<Journal>(JournalOptions{m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()))});
    QVERIFY(await(m_journal->open()));
    m_incidents = std::make_unique<IncidentBook>(*m_journal, m_system, m_system.environments.first().name);
    m_alerts = makeAlerts();
    QTRY_VERIFY(m_alerts->hasRead());
  }
  void cleanup() {
    m_alerts.reset();
    m_incidents.reset();
    m_journal.reset();
    m_backends.reset();
  }

  void nothingIsSaidBeforeAllHaveAnswered() {
    m_alerts->look(statusOf(m_system, true), false, steadyNow());
    QVERIFY(m_alerts->alerts().isEmpty() && !m_alerts->isComplete());
    look(true);
    QVERIFY(m_alerts->isComplete());
    QCOMPARE(m_alerts->alerts().size(), 1);
    // Asked again, it goes on from what was known.
    m_alerts->look(statusOf(m_system, true), false, steadyNow());
    QCOMPARE(m_alerts->alerts().size(), 1);
  }

  /// What a run stops calls nobody while its runner goes on; what is still down after it does at once.
  void whatARunStopsIsExpected() {
    const AlertPlace place{m_system.name, m_system.environments.first().name};
    const auto run = QStringLiteral("1f0c2a9b-0000-4000-8000-000000000000");
    const auto append = [&](const char *type, const Json &body) {
      const Event event{QLatin1String(type), run, QStringLiteral("stop"), 1, place.system, place.environment, body};
      return await(m_journal->append(event)).has_value();
    };
    auto claim = await(m_journal->claim(QStringLiteral("run:") + run, {}));
    QVERIFY2(claim, errorText(claim).constData());
    QVERIFY(append(event::runOpened, {{"procedure", "restore"}, {"title", "Restore"}}));
    look(true);
    QVERIFY(m_alerts->find(m_key)->alert.isOpen());
    const Json stop{{"action", "service.stop"}, {"phase", "do"}, {"parameters", {{"service", "api"}}}};
    QVERIFY(append(event::intent, stop));
    QTRY_COMPARE(m_alerts->find(m_key)->stoppedBy, QStringLiteral("Restore (run 1f0c2a9b)"));
    QVERIFY(!m_alerts->find(m_key)->needsAnswer(utcNow()) && !m_alerts->find(m_key)->alert.isOpen());
    QVERIFY(append(event::outcome, {{"phase", "do"}, {"outcome", "succeeded"}}));
    look(false);
    QCOMPARE(m_alerts->find(m_key)->alert.state, Alert::State::Recovering);
    QVERIFY(!m_alerts->find(m_key)->alert.isOpen());
    look(true);
    QVERIFY(!m_alerts->find(m_key)->alert.isOpen());
    // Its runner dies: nobody will start it again.
    *claim = {};
    QTRY_VERIFY(m_alerts->find(m_key)->needsAnswer(utcNow()));
    claim = await(m_journal->claim(QStringLiteral("run:") + run, {}));
    QVERIFY2(claim, errorText(claim).constData());
    QTRY_VERIFY(!m_alerts->find(m_key)->needsAnswer(utcNow()));
    QVERIFY(append(event::runClosed, {{"outcome", "failed"}}));
    QTRY_VERIFY(m_alerts->find(m_key)->needsAnswer(utcNow()));
  }

  /// Nobody had to answer as long as the run did.
  void theClockCountsFromTheEndOfTheRun() {
    const AlertPlace place{m_system.name, m_system.environments.first().name};
    const auto run = QStringLiteral("1f0c2a9b-0000-4000-8000-000000000000");
    const auto append = [&](const char *type, const Json &body) {
      const Event event{QLatin1String(type), run, QStringLiteral("stop"), 1, place.system, place.environment, body};
      return await(m_journal->append(event)).has_value();
    };
    auto claim = await(m_journal->claim(QStringLiteral("run:") + run, {}));
    QVERIFY2(claim, errorText(claim).constData());
    QVERIFY(append(event::runOpened, {{"procedure", "restore"}, {"title", "Restore"}}));
    QVERIFY(append(event::intent, {{"action", "service.stop"}, {"phase", "do"}, {"parameters", {{"service", "api"}}}}));
    QVERIFY(append(event::outcome, {{"phase", "do"}, {"outcome", "succeeded"}}));
    clockGoesOn();
    QVERIFY(await(m_journal->append(alertFired(place, alarm()))));
    look(true);
    QTRY_VERIFY(record().firedAt.isValid());
    QTRY_VERIFY(!m_alerts->find(m_key)->stoppedBy.isEmpty());
    QVERIFY(!record().askedFrom.isValid());
    clockGoesOn();
    const auto before = utcNow();
    QVERIFY(append(event::runClosed, {{"outcome", "succeeded"}}));
    QTRY_VERIFY(m_alerts->find(m_key)->needsAnswer(utcNow()));
    QTRY_VERIFY(record().askedFrom.isValid());
    const auto within = m_system.response.value(m_alerts->find(m_key)->alert.severity);
    QVERIFY(responseDue(m_system, m_alerts->find(m_key)->alert, record()) >= before.addMSecs(within.count()));
    // What fired before the run began, or after it ended, is as late as it is.
    auto other = record();
    other.askedFrom = {};
    QVERIFY(responseDue(m_system, m_alerts->find(m_key)->alert, other) < before.addMSecs(within.count()));
  }

  void whatAStepStartsAgainIsNotStopped() {
    const auto record = [](const char *type, const char *step, const Json &body) {
      Record made;
      made.event = {QLatin1String(type), {}, QLatin1String(step), 1, {}, {}, body};
      made.utc = utcNow();
      return made;
    };
    const auto intent = [&](const char *step, const char *action) {
      return record(event::intent, step, {{"action", action}, {"parameters", {{"service", "api"}}}});
    };
    const auto outcome = [&](const char *step, const char *kind) {
      return record(event::outcome, step, {{"outcome", kind}});
    };
    const QStringList api{QStringLiteral("api")};
    QList<Record> records{intent("a", "service.stop")};
    QCOMPARE(stoppedServices(m_system, records), api);
    QCOMPARE(stoppedServices(m_system, records + QList{outcome("a", "failed")}), QStringList());
    records += outcome("a", "succeeded");
    QCOMPARE(stoppedServices(m_system, records), api);
    records += intent("b", "service.start");
    QCOMPARE(stoppedServices(m_system, records), api);
    QCOMPARE(stoppedServices(m_system, records + QList{outcome("b", "failed")}), QStringList());
    records = {intent("a", "service.restart")};
    QCOMPARE(stoppedServices(m_system, records), api);
    QCOMPARE(stoppedServices(m_system, records + QList{outcome("a", "succeeded")}), QStringList());
    QCOMPARE(stoppedServices(m_system, {intent("a", "service.state")}), QStringList());
  }

  void beginAndEndAreRecordedOnlyIfAsked() {
    look(true);
    QVERIFY(m_alerts->history(m_key).isEmpty());
    // The clock runs all the same, from when it was seen.
    QVERIFY(responseDue(m_system, m_alerts->find(m_key)->alert, record()).isValid());
    m_alerts->record();
    look(true);
    QTRY_COMPARE(m_alerts->history(m_key).size(), 1);
    QCOMPARE(m_alerts->history(m_key).first().change, QStringLiteral("fired"));
  }

  /// The clock of what became graver does not wait for whoever writes it down.
  void thatItBecameGraverIsKnownBeforeItIsWritten() {
    auto mild = alarm();
    mild.severity = Severity::P2;
    const AlertPlace place{m_system.name, m_system.environments.first().name};
    QVERIFY(await(m_journal->append(alertFired(place, mild))));
    QTRY_COMPARE(m_alerts->history(m_key).size(), 1);
    look(true);
    QCOMPARE(record().severity, Severity::P0);
    QVERIFY(record().graverAt.isValid());
    m_alerts->record();
    look(true);
    QTRY_COMPARE(m_alerts->history(m_key).size(), 2);
    QCOMPARE(m_alerts->history(m_key).first().change, QStringLiteral("rose"));
    QVERIFY(record().graverAt >= record().firedAt);
  }

  /// Who begins to watch anew has not measured everything yet: what fires by the journal goes on, with its owner, until
  /// a measurement says that it is over.
  void whoBeginsAnewEndsNothingByMistake() {
    QVERIFY(await(m_journal->append(alertFired({QStringLiteral("shop"), QStringLiteral("lab")}, alarm()))));
    const auto firedAt = [&] { return m_alerts->history(m_key).last().at; };
    QTRY_COMPARE(m_alerts->history(m_key).size(), 1);
    m_alerts->record();
    QSignalSpy recorded(m_alerts.get(), &LiveAlerts::recorded);
    // Healthy, but the metric itself has not been measured.
    look(false);
    QTRY_VERIFY(!recorded.isEmpty());
    QCOMPARE(m_alerts->history(m_key).size(), 1);
    // Crossed, but not for long enough yet, as seen from here.
    m_alerts = makeAlerts();
    QTRY_VERIFY(m_alerts->hasRead());
    auto status = statusOf(m_system, false);
    status.services[0].pending = {{m_system.services[0].thresholds[0], 0, steadyNow()}};
    m_alerts->look(status, true, steadyNow());
    QCOMPARE(m_alerts->find(m_key)->alert.state, Alert::State::Firing);
    QCOMPARE(record().firedAt, firedAt());
    // It goes away and comes back while this one watches: now it has to last.
    auto calm = statusOf(m_system, false);
    calm.services[0].calm = {QStringLiteral("up")};
    m_alerts->look(calm, true, steadyNow());
    m_alerts->look(status, true, steadyNow());
    QCOMPARE(m_alerts->find(m_key)->alert.state, Alert::State::Pending);
    // A rate can't be measured at the first look: that ends nothing, and makes nothing young.
    m_alerts = makeAlerts();
    QTRY_VERIFY(m_alerts->hasRead());
    m_alerts->look(statusOf(m_system, false), true, steadyNow());
    QCOMPARE(m_alerts->find(m_key)->alert.state, Alert::State::NoData);
    QVERIFY(m_alerts->find(m_key)->alert.text.contains(firedAt().toUTC().toString(QStringLiteral("HH:mm 'UTC'"))));
    m_alerts->look(status, true, steadyNow());
    QCOMPARE(m_alerts->find(m_key)->alert.state, Alert::State::Firing);
    // Measured, and within its limit.
    status.services[0].pending.clear();
    status.services[0].calm = {QStringLiteral("up")};
    m_alerts->record();
    m_alerts->look(status, true, steadyNow());
    QTRY_COMPARE(m_alerts->history(m_key).first().change, QStringLiteral("resolved"));
    QCOMPARE(m_alerts->history(m_key).first().text, QString());
  }

  void keysHaveSlashesInThem() {
    const auto key = alertKey(QStringLiteral("queue/jobs/high/depth"));
    QCOMPARE(key.kind, QStringLiteral("queue"));
    QCOMPARE(key.subject, QStringLiteral("jobs/high"));
    QCOMPARE(key.metric, QStringLiteral("depth"));
    EnvironmentStatus status;
    QueueStatus queue;
    queue.name = QStringLiteral("jobs/high");
    status.queues = {queue};
    QVERIFY(!isKnownToBeOver(QStringLiteral("queue/jobs/high/depth"), status));
    QVERIFY(!isKnownToBeOver(QStringLiteral("queue/jobs/high/no-data"), status));
    status.queues[0].health = Health::Ok;
    status.queues[0].calm = {QStringLiteral("depth")};
    QVERIFY(isKnownToBeOver(QStringLiteral("queue/jobs/high/depth"), status));
    QVERIFY(isKnownToBeOver(QStringLiteral("queue/jobs/high/no-data"), status));
    QVERIFY(isKnownToBeOver(QStringLiteral("queue/gone/depth"), status));  // no longer in the system file
  }

  void anOwnerIsKnownToAll() {
    look(true);
    const auto other = makeAlerts();
    QTRY_VERIFY(other->hasRead());
    other->look(statusOf(m_system, true), true, steadyNow());
    QVERIFY(m_alerts->find(m_key)->needsAnswer(utcNow()));
    QVERIFY(await(other->acknowledge(m_key, QStringLiteral(" ann "), QStringLiteral("on it"))));
    QTRY_COMPARE(record().owner, QStringLiteral("ann"));
    QVERIFY(!m_alerts->find(m_key)->needsAnswer(utcNow()));
    QCOMPARE(m_alerts->history(m_key).first().text, QStringLiteral("ann sees to it: on it"));
    // Nobody had written that it began: without that, its end would be no end, and ann own the next one, too.
    QCOMPARE(m_alerts->history(m_key).last().change, QStringLiteral("fired"));
    m_alerts->record();
    look(false);
    m_alerts->look(statusOf(m_system, false), true, steadyNow().addMSecs(AlertBook::quietFor.count() + 1'000));
    QTRY_COMPARE(m_alerts->history(m_key).first().change, QStringLiteral("resolved"));
    look(true);
    QVERIFY(m_alerts->find(m_key)->needsAnswer(utcNow()));
  }

  void whoTakesItsIncidentHasTakenIt() {
    look(true);
    NewIncident begin;
    begin.title = QStringLiteral("API is down");
    begin.component = QStringLiteral("API");
    begin.severity = Severity::P0;
    const auto opened = await(m_incidents->open(begin));
    QVERIFY(opened);
    const auto entry = [this] { return *m_alerts->find(m_key); };
    QTRY_VERIFY(entry().incident.has_value());
    QCOMPARE(entry().incident->id, opened->id);
    // That it is written down answers nobody.
    QVERIFY(!entry().incident->isTaken && entry().needsAnswer(utcNow()));
    QCOMPARE(jsonString(jsonMember(toJson(entry(), m_system), "incident"), "id"), opened->id);

    IncidentEdit edit;
    edit.roles.insert(IncidentRole::Commander, QStringLiteral("ann"));
    QVERIFY(await(m_incidents->edit(opened->uuid, edit)));
    QTRY_VERIFY(entry().incident && entry().incident->isTaken);
    QCOMPARE(entry().incident->commander, QStringLiteral("ann"));
    QVERIFY(!entry().needsAnswer(utcNow()));

    // Who has taken something less grave was not called for this.
    IncidentEdit lower;
    lower.severity = Severity::P3;
    QVERIFY(await(m_incidents->edit(opened->uuid, lower)));
    QTRY_VERIFY(entry().incident && !entry().incident->isTaken);
    QVERIFY(entry().needsAnswer(utcNow()));
    lower.severity = Severity::P0;
    QVERIFY(await(m_incidents->edit(opened->uuid, lower)));
    QTRY_VERIFY(entry().incident && entry().incident->isTaken);

    // One that is over answers for nothing.
    IncidentEdit close;
    close.state = IncidentState::Resolved;
    QVERIFY(await(m_incidents->edit(opened->uuid, close)));
    QTRY_VERIFY(!entry().incident.has_value());
    QVERIFY(entry().needsAnswer(utcNow()));
  }

  /// What is affected is seldom what the alert measures: who has opened an incident for what triage found answers for
  /// the alerts that it found.
  void whoTakesWhatTriageFoundHasTakenItsAlerts() {
    look(true);
    const auto entry = [this] { return *m_alerts->find(m_key); };
    NewIncident begin;
    begin.title = QStringLiteral("Jobs fail for their template");
    begin.component = QStringLiteral("document_queue");
    begin.severity = Severity::P0;
    begin.commander = QStringLiteral("ann");
    begin.evidence = {{"alerts", Json::array({{{"key", "service/other/up"}, {"explainedBy", ""}},
                                              {{"key", toJson(m_key)}, {"explainedBy", "cache"}}})}};
    const auto other = await(m_incidents->open(begin));
    QVERIFY(other);
    QCOMPARE(other->alerts, QStringList{QStringLiteral("service/other/up")});
    QTRY_COMPARE(m_incidents->incidents().size(), 1);
    QVERIFY(!entry().incident && entry().needsAnswer(utcNow()));

    IncidentEdit again;
    again.evidence = {{"alerts", Json::array({{{"key", toJson(m_key)}, {"explainedBy", ""}}})}};
    QVERIFY(await(m_incidents->edit(other->uuid, again)));
    QTRY_VERIFY(entry().incident && entry().incident->isTaken);
    QCOMPARE(entry().incident->id, other->id);
    QVERIFY(!entry().needsAnswer(utcNow()));
  }

  void aSilenceIsSaidAndEnded() {
    look(true);
    const auto until = utcNow().addSecs(600);
    QVERIFY(await(m_alerts->silence(m_key, until, QStringLiteral("a test"))));
    QTRY_VERIFY(record().isSilenced(utcNow()));
    QVERIFY(!m_alerts->find(m_key)->needsAnswer(utcNow()) && m_alerts->find(m_key)->needsAnswer(until));
    QVERIFY(await(m_alerts->endSilence(m_key)));
    QTRY_VERIFY(!record().isSilenced(utcNow()));
    const auto again = await(m_alerts->endSilence(m_key));
    QVERIFY(!again && again.error().why.contains(QStringLiteral("not silenced")));
    // What was there once may be silenced before it comes back.
    m_alerts = makeAlerts();
    QTRY_VERIFY(m_alerts->hasRead());
    QVERIFY(await(m_alerts->silence(m_key, until, QStringLiteral("a test"))));
  }

  void whatMakesNoSenseIsRefused() {
    look(true);
    const auto soon = utcNow().addSecs(600);
    const auto why = [](const Result<Done> &result) { return result ? QString() : result.error().why; };
    QVERIFY(why(await(m_alerts->acknowledge(m_key, QStringLiteral(" "), {}))).contains(QStringLiteral("owner")));
    QVERIFY(!await(m_alerts->acknowledge(QStringLiteral("service/none/up"), QStringLiteral("ann"), {})));
    QVERIFY(why(await(m_alerts->silence(m_key, soon, {}))).contains(QStringLiteral("comment")));
    QVERIFY(why(await(m_alerts->silence(m_key, utcNow().addSecs(-1), QStringLiteral("x"))))
                .contains(QStringLiteral("past")));
    QVERIFY(why(await(m_alerts->silence(m_key, soon.addYears(1), QStringLiteral("x"))))
                .contains(QStringLiteral("90 days")));
    QVERIFY(!await(m_alerts->silence(QStringLiteral("service/none/up"), soon, QStringLiteral("x"))));
    RecordQuery query;
    query.types = {QLatin1String(event::alert)};
    QVERIFY(await(m_journal->read(query))->isEmpty());
  }

  void withoutAJournalItIsSaid() {
    LiveAlerts alone(*m_backends);
    alone.look(statusOf(m_system, true), true, steadyNow());
    QVERIFY(!alone.whyNotWritable().isEmpty());
    const auto refused = await(alone.acknowledge(m_key, QStringLiteral("ann"), {}));
    QVERIFY(!refused && refused.error().why.contains(QStringLiteral("journal")));
  }

  void labelsOfAlertManagers_data() {
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("severity");  // -1: not known
    QTest::newRow("P0") << QStringLiteral("P0") << int(Severity::P0);
    QTest::newRow("p3") << QStringLiteral(" p3 ") << int(Severity::P3);
    QTest::newRow("critical") << QStringLiteral("critical") << int(Severity::P0);
    QTest::newRow("page") << QStringLiteral("page") << int(Severity::P1);
    QTest::newRow("warning") << QStringLiteral("Warning") << int(Severity::P2);
    QTest::newRow("info") << QStringLiteral("info") << int(Severity::P3);
    QTest::newRow("other") << QStringLiteral("sev-7") << -1;
    QTest::newRow("none") << QString() << -1;
  }
  void labelsOfAlertManagers() {
    QFETCH(QString, word);
    QFETCH(int, severity);
    const auto known = severityOfLabel(word);
    QCOMPARE(known ? int(*known) : -1, severity);
    const auto cases = managedCases({managed("f1", qPrintable(word))}, {}, {}, {utcNow(), steadyNow()});
    QCOMPARE(cases.size(), 1);
    QCOMPARE(int(cases.first().alert.severity), severity < 0 ? int(Severity::P2) : severity);
    QCOMPARE(cases.first().note.isEmpty(), severity >= 0);
  }

  void silencesAndOwnersOfAlertManagersAlerts() {
    auto first = managed("f1", "critical");
    auto second = managed("f2", "warning");
    first.silencedBy = {QStringLiteral("s1"), QStringLiteral("gone")};
    second.inhibitedBy = {QStringLiteral("f1")};
    Silence silence;
    silence.id = QStringLiteral("s1");
    silence.author = QStringLiteral("ben");
    silence.endsAt = utcNow().addSecs(600);
    AlertRecords records;
    records[QStringLiteral("alertmanager/f1")].acknowledgedAt = utcNow().addSecs(-60);
    records[QStringLiteral("alertmanager/f1")].owner = QStringLiteral("ann");
    // It was over meanwhile, and has begun anew.
    records[QStringLiteral("alertmanager/f2")].acknowledgedAt = utcNow().addSecs(-3'600);
    const auto cases = managedCases({first, second}, {silence}, records, {utcNow(), steadyNow()});
    QCOMPARE(cases[0].record.owner, QStringLiteral("ann"));
    QVERIFY(cases[0].record.isSilenced(utcNow()));
    QCOMPARE(cases[0].silences.size(), 1);
    QCOMPARE(cases[1].alert.explainedBy, QStringLiteral("Disk"));
    QVERIFY(!cases[1].record.isAcknowledged());
    QVERIFY(std::abs(cases[0].alert.since.secsTo(steadyNow()) - 600) <= 2);
    const auto draft = silenceOf(cases[0], QStringLiteral("ann"), utcNow().addSecs(60), QStringLiteral("x"));
    QVERIFY(checkSilence(draft, utcNow()));
    QVERIFY(matchesAll(draft.matchers, first.labels) && !matchesAll(draft.matchers, second.labels));
  }
};

QTEST_GUILESS_MAIN(TestLiveAlerts)
#include "tst_live_alerts.moc"
