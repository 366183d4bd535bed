#include <QTest>
#include <algorithm>

#include "models/items/fuzzy.h"

using namespace ops;

/// What the palette finds for what is typed, and in which order.
class TestFuzzy : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void finds_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char *typed, const QStringList &found) {
      QTest::newRow(typed) << QString::fromLatin1(typed) << found;
    };
    row("queues", {"Page Queues", "Procedure Requeue stuck jobs"});
    row("rsta", {"Procedure Restart a service", "Procedure Restart one after another"});
    row("srv", {"Procedure Restart a service", "Service api"});
    row("restart", {"Procedure Restart a service", "Procedure Restart one after another"});
    row("RESTART another", {"Procedure Restart one after another"});
    row("rsj", {"Procedure Requeue stuck jobs"});
    row("art", {"Procedure Restart a service", "Procedure Restart one after another"});
    row("rstrt", {"Procedure Restart a service", "Procedure Restart one after another"});
    row("quot", {});  // q and u of "Requeue", o of none
    row("eque", {"Page Queues", "Procedure Requeue stuck jobs"});
    row("pdkj", {});  // p and d of "Procedure", k of "stuck"
    row("xyz", {});
    row("jobs jobs jobs nothing", {});
  }

  void finds() {
    QFETCH(QString, typed);
    QFETCH(QStringList, found);
    const QStringList all{"Page Queues", "Procedure Restart a service", "Procedure Restart one after another",
                          "Procedure Requeue stuck jobs", "Service api"};
    QStringList got;
    for (const auto &text : all) {
      if (fuzzyScore(typed, text) > 0) got.append(text);
    }
    QCOMPARE(got, found);
  }

  void betterComesFirst() {
    QVERIFY(fuzzyScore("run", "Page Runs") > fuzzyScore("run", "Service Pruner"));      // a word's beginning
    QVERIFY(fuzzyScore("run", "Service Pruner") > fuzzyScore("run", "Restore u now"));  // a part, then single letters
    QVERIFY(fuzzyScore("api", "api of the shop") > fuzzyScore("api", "the shop has an api"));
    QCOMPARE(fuzzyScore({}, "anything"), fuzzyScore(" ", "all the same"));
  }
};

QTEST_APPLESS_MAIN(TestFuzzy)
#include "tst_fuzzy.moc"
