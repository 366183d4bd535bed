#include <QTest>

#include "models/items/backup_items.h"
#include "models/items/incident_items.h"
#include "models/items/model_items.h"
#include "models/items/queue_items.h"
#include "models/items/run_items.h"
#include "models/items/service_items.h"

using namespace ops;

namespace {

const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

QVariant keyAt(const QAbstractItemModel &items, int row, int column) {
  return items.index(row, column).data(SortRole);
}

/// Names of the rows whose key is known, the least first, as a table of it would have them.
QString rising(const QAbstractItemModel &items, int column) {
  QList<int> rows;
  for (int row = 0; row < items.rowCount(); ++row) {
    if (keyAt(items, row, column).isValid()) rows.append(row);
  }
  std::ranges::stable_sort(rows, [&](int a, int b) {
    return QVariant::compare(keyAt(items, a, column), keyAt(items, b, column)) == QPartialOrdering::Less;
  });
  QStringList names;
  for (int row : std::as_const(rows)) names.append(items.index(row, 0).data(IdRole).toString());
  return names.join(QLatin1Char(' '));
}

Freshness freshness(int secondsAgo) {
  Freshness result;
  result.succeededAt = result.attemptedAt = now.addSecs(-secondsAgo);
  return result;
}

ServiceStatus service(const char *name, Health health, std::optional<double> latency, int age = 1) {
  ServiceStatus status;
  status.name = QLatin1String(name);
  status.health = health;
  status.latencyMs = latency;
  status.freshness = freshness(age);
  return status;
}

QueueStatus queue(const char *name, Health health, std::optional<qint64> depth, int age = 1) {
  QueueStatus status;
  status.name = QLatin1String(name);
  status.health = health;
  status.depth = depth;
  status.freshness = freshness(age);
  return status;
}

RunSummary run(const char *name, const char *outcome, int seconds) {
  RunSummary summary;
  summary.run = summary.procedure = QLatin1String(name);
  summary.outcome = QLatin1String(outcome);
  summary.openedAt = now.addSecs(-seconds);
  if (!summary.outcome.isEmpty()) summary.closedAt = now;
  summary.ownerAlive = true;
  return summary;
}

}  // namespace

/// What tables are sorted by: bare values, the gravest state first, and nothing where nothing is known.
class TestSortKeys : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void services();
  void instances();
  void queues();
  void runs();
  void incidents();
  void backups();
  void versions();
};

void TestSortKeys::services() {
  ServiceItems items;
  items.setServices({service("slow", Health::Ok, 1'200), service("quick", Health::Degraded, 40),
                     service("mute", Health::Ok, std::nullopt), service("stale", Health::Ok, 7, 600),
                     service("down", Health::Down, 90, 600), service("unknown", Health::Unknown, 1)},
                    now);
  // "1.20 s" is more than "40 ms"; what is stale is not known, and that one is down is.
  QCOMPARE(rising(items, ServiceItems::Latency), QStringLiteral("unknown quick down slow"));
  QCOMPARE(rising(items, ServiceItems::State), QStringLiteral("down quick stale unknown slow mute"));
  QCOMPARE(rising(items, ServiceItems::Name), QStringLiteral("down mute quick slow stale unknown"));
  QCOMPARE(rising(items, ServiceItems::Running), QString());
  QCOMPARE(rising(items, ServiceItems::Detail), QString());
}

void TestSortKeys::instances() {
  const auto instance = [](const char *name, InstanceState state, qint64 pid) {
    ServiceInstance one;
    one.name = QLatin1String(name);
    one.state = state;
    one.pid = pid;
    if (pid > 0) one.startedAt = now.addSecs(-pid);
    return one;
  };
  InstanceItems items;
  items.setInstances({instance("a", InstanceState::Running, 900), instance("b", InstanceState::Failed, 0),
                      instance("c", InstanceState::Unknown, 0), instance("d", InstanceState::Running, 1'000)},
                     0);
  QCOMPARE(rising(items, InstanceItems::State), QStringLiteral("b c a d"));
  QCOMPARE(rising(items, InstanceItems::Pid), QStringLiteral("a d"));
  QCOMPARE(rising(items, InstanceItems::Started), QStringLiteral("d a"));
}

void TestSortKeys::queues() {
  QueueItems items;
  auto filling = queue("filling", Health::Degraded, 1'000);
  filling.netRate = 2;
  auto draining = queue("draining", Health::Ok, 90);
  draining.netRate = -0.5;
  draining.timeToDrain = Milliseconds(180'000);
  items.setQueues({filling, draining, queue("silent", Health::Ok, std::nullopt), queue("stale", Health::Down, 5, 600)},
                  now);
  QCOMPARE(rising(items, QueueItems::Depth), QStringLiteral("draining filling"));
  QCOMPARE(rising(items, QueueItems::Net), QStringLiteral("draining filling"));
  QCOMPARE(rising(items, QueueItems::Drain), QStringLiteral("draining"));
  QCOMPARE(keyAt(items, 1, QueueItems::Drain).toLongLong(), 180'000);
  QCOMPARE(rising(items, QueueItems::State), QStringLiteral("filling stale draining silent"));
}

void TestSortKeys::runs() {
  RunItems items;
  auto waiting = run("waiting", "", 5);
  waiting.waitingFor = QStringLiteral("decision");
  items.setRuns({run("open", "", 7), waiting, run("good", "succeeded", 4'000), run("bad", "failed", 600)});
  items.setNow({now, {}});
  QCOMPARE(rising(items, RunItems::State), QStringLiteral("bad waiting open good"));
  QCOMPARE(rising(items, RunItems::Started), QStringLiteral("good bad open waiting"));
  QCOMPARE(rising(items, RunItems::Duration), QStringLiteral("waiting open bad good"));
  QCOMPARE(rising(items, RunItems::Waiting), QStringLiteral("waiting"));
  QCOMPARE(rising(items, RunItems::CurrentStep), QString());
}

void TestSortKeys::incidents() {
  const auto incident = [](const char *name, Severity severity, IncidentState state, int seconds) {
    Incident one;
    one.uuid = one.title = QLatin1String(name);
    one.severity = severity;
    one.phases = {{IncidentState::Detected, {now.addSecs(-seconds), {}}, 1}};
    if (state != IncidentState::Detected) one.phases.append({state, {now.addSecs(-1), {}}, 2});
    return one;
  };
  const auto p0 = incident("p0", Severity::P0, IncidentState::Mitigating, 90);
  const auto p2 = incident("p2", Severity::P2, IncidentState::Detected, 4'000);
  const auto over = incident("over", Severity::P1, IncidentState::Resolved, 600);
  System system;
  IncidentItems items;
  items.setIncidents({p2, over, p0}, system, {}, {now, {}});
  QCOMPARE(rising(items, IncidentItems::SeverityColumn), QStringLiteral("p0 over p2"));
  QCOMPARE(rising(items, IncidentItems::State), QStringLiteral("p2 p0 over"));
  QCOMPARE(rising(items, IncidentItems::OpenFor), QStringLiteral("p0 over p2"));
  // Nothing is due any more about one that is over.
  QVERIFY(!keyAt(items, 1, IncidentItems::Due).isValid());
  for (const auto &each : {p0, p2}) {
    QVERIFY(!incidentDues(system, {}, each, {now, {}}).isEmpty());
  }
  QCOMPARE(rising(items, IncidentItems::Due).split(QLatin1Char(' ')).size(), 2);
}

void TestSortKeys::backups() {
  const auto set = [](const char *name, int minutes, BackupLevel level, qint64 bytes) {
    BackupSet one;
    one.id = QLatin1String(name);
    one.takenAt = now.addSecs(-minutes * 60);
    one.level = level;
    one.bytes = bytes;
    return one;
  };
  auto proven = set("proven", 50, BackupLevel::Validated, 2'000'000);
  proven.provenAt = now.addSecs(-60);
  auto read = set("read", 500, BackupLevel::Readable, 900);
  read.provenAt = now.addSecs(-9'000);
  auto damaged = set("damaged", 5, BackupLevel::Validated, 30);
  damaged.failure = QStringLiteral("its digest is another one");
  auto begun = set("begun", 1, BackupLevel::Exists, 1);
  begun.finished = false;
  BackupItems items;
  items.setSets({begun, damaged, proven, read}, now);
  QCOMPARE(rising(items, BackupItems::Taken), QStringLiteral("read proven damaged begun"));
  QCOMPARE(rising(items, BackupItems::Age), QStringLiteral("begun damaged proven read"));
  QCOMPARE(rising(items, BackupItems::Level), QStringLiteral("damaged begun read proven"));
  QCOMPARE(rising(items, BackupItems::Proven), QStringLiteral("proven read"));
  QCOMPARE(rising(items, BackupItems::Size), QStringLiteral("begun damaged read proven"));
}

void TestSortKeys::versions() {
  const auto version = [](const char *name, std::optional<double> figure, int days) {
    ModelVersion one;
    one.version = QLatin1String(name);
    one.digest = QLatin1String(name);
    if (figure) one.metrics[QStringLiteral("ndcg")] = *figure;
    if (days > 0) one.createdAt = now.addDays(-days);
    return one;
  };
  const auto deployed = [](const char *name, int fromHours, int untilHours) {
    ModelDeployment one;
    one.version = one.digest = QLatin1String(name);
    one.from = now.addSecs(-fromHours * 3'600);
    one.until = now.addSecs(-untilHours * 3'600);
    return one;
  };
  auto unusable = version("1.2", 0.1, 9);
  unusable.complaint = QStringLiteral("it is shorter than its description says");
  ModelView view;
  ModelMetric metric;
  metric.name = QStringLiteral("ndcg");
  view.spec.metrics = {metric};
  view.versions =
      QList<ModelVersion>{version("1.10", 0.9, 1), version("1.9", 0.85, 20), unusable, version("1.0", std::nullopt, 0)};
  view.place = ModelInPlace{};
  view.history = QList<ModelDeployment>{deployed("1.9", 90, 40), deployed("1.10", 40, 38)};
  ModelItems items;
  items.setView(view, now);
  QCOMPARE(rising(items, ModelItems::Figure), QStringLiteral("1.2 1.9 1.10"));
  QCOMPARE(rising(items, ModelItems::Age), QStringLiteral("1.10 1.2 1.9"));
  QCOMPARE(rising(items, ModelItems::LastInPlace), QStringLiteral("1.10 1.9"));
  QCOMPARE(rising(items, ModelItems::State), QStringLiteral("1.2"));
  QCOMPARE(rising(items, ModelItems::By), QString());
  QCOMPARE(rising(items, ModelItems::Gates), QStringLiteral("1.2"));
}

QTEST_GUILESS_MAIN(TestSortKeys)
#include "tst_sort_keys.moc"
