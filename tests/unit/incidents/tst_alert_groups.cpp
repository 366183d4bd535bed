#include <QTest>

#include "models/incidents/alert_groups.h"
#include "models/incidents/managed_alerts.h"

using namespace ops;

namespace {

const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);

AlertCase own(const char *kind, const char *subject, const char *metric, const char *explainedBy = "") {
  AlertCase entry;
  entry.alert.kind = QLatin1String(kind);
  entry.alert.subject = QLatin1String(subject);
  entry.alert.title = QLatin1String(subject);
  entry.alert.key = QStringLiteral("%1/%2/%3").arg(entry.alert.kind, entry.alert.subject, QLatin1String(metric));
  entry.alert.explainedBy = QLatin1String(explainedBy);
  return entry;
}

AlertCase managed(const char *name, const char *group, const char *explainedBy = "") {
  AlertCase entry = own("alertmanager", "", name, explainedBy);
  entry.source = AlertCase::Source::AlertManager;
  entry.alert.title = QLatin1String(name);
  entry.group = QLatin1String(group);
  return entry;
}

/// "a/b/c a/b/d | e/f/g"
QString told(const QList<AlertCase> &cases) {
  QStringList groups;
  for (const auto &group : groupedByCause(cases, now)) {
    QStringList keys;
    for (const auto &entry : group.cases) keys += entry.alert.key;
    groups += keys.join(QLatin1Char(' '));
  }
  return groups.join(QStringLiteral(" | "));
}

}  // namespace

/// Which alerts have one cause, and which of them stands for the others.
class TestAlertGroups : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void ofOneSubject() {
    QCOMPARE(told({own("queue", "jobs", "depth"), own("service", "api", "up"), own("queue", "jobs", "failed")}),
             QStringLiteral("queue/jobs/depth queue/jobs/failed | service/api/up"));
    QCOMPARE(told({}), QString());
  }

  void whatACauseExplainsStandsBelowIt() {
    // The graver is given first, and is a consequence all the same.
    QCOMPARE(told({own("service", "api", "up", "database"), own("queue", "jobs", "depth", "database"),
                   own("service", "database", "up")}),
             QStringLiteral("service/database/up service/api/up queue/jobs/depth"));
    // A cause that is not there any more.
    QCOMPARE(told({own("service", "api", "up", "gone"), own("service", "api", "latency", "gone")}),
             QStringLiteral("service/api/up service/api/latency"));
  }

  void whatMayWaitStandsForNobody() {
    auto silenced = own("queue", "jobs", "depth");
    silenced.record.silencedUntil = now.addSecs(60);
    QCOMPARE(told({silenced, own("queue", "jobs", "failed")}), QStringLiteral("queue/jobs/failed queue/jobs/depth"));
  }

  void theManagersOwnGroups() {
    QCOMPARE(told({managed("a", "job=\"x\""), managed("b", ""), managed("c", "job=\"x\""), managed("d", ""),
                   managed("e", "job=\"y\"", "b")}),
             QStringLiteral("alertmanager//a alertmanager//c | alertmanager//b alertmanager//e | alertmanager//d"));
    // Neither explains what the other tells.
    QCOMPARE(told({own("service", "b", "up"), managed("c", "", "b")}),
             QStringLiteral("service/b/up | alertmanager//c"));
  }

  void groupsHaveTheLabelsInCommon() {
    ManagedAlert first, second;
    first.fingerprint = QStringLiteral("1");
    second.fingerprint = QStringLiteral("2");
    const auto keys = groupsByKey(
        {{QStringLiteral("pager"), {{"job", "x"}, {"area", "y"}}, {first}}, {QStringLiteral("pager"), {}, {second}}});
    QCOMPARE(keys.size(), 1);
    QCOMPARE(keys.value(QStringLiteral("alertmanager/1")), QStringLiteral("area=\"y\", job=\"x\""));
  }
};

QTEST_GUILESS_MAIN(TestAlertGroups)
#include "tst_alert_groups.moc"
