#include <QTest>

#include "models/base/proc_text.h"

using namespace ops;

/// What is read from the files below /proc, and that nothing is made of a line that says something else.
class TestProcText : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void bytes_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("bytes");
    const QByteArray status = "Name:\tworker\nVmPeak:\t  999 kB\nVmRSS:\t  1234 kB\nThreads:\t3\n";
    QTest::newRow("among others") << status << qint64{1234 * 1024};
    QTest::newRow("the first of two") << QByteArray("VmRSS: 1 kB\nVmRSS: 2 kB") << qint64{1024};
    QTest::newRow("more than four GB") << QByteArray("VmRSS: 8388608 kB") << qint64{8'388'608} * 1024;
    QTest::newRow("zero") << QByteArray("VmRSS: 0 kB") << qint64{0};
    for (const char *other : {"", "VmRSS:", "VmRSS: 12", "VmRSS: 12 MB", "VmRSS: many kB", "VmRSS 12 kB",
                              "VmRSSx: 12 kB", "RSS: 12 kB", "VmRSS: 12 kB more", "VmRSS: 99999999999999999999 kB"}) {
      QTest::newRow(other) << QByteArray(other) << qint64{-1};
    }
  }

  void bytes() {
    QFETCH(QByteArray, text);
    QFETCH(qint64, bytes);
    const auto read = procBytes(text, "VmRSS");
    QCOMPARE(read.has_value(), bytes >= 0);
    QCOMPARE(read.value_or(-1), bytes);
  }

  void groups() {
    const auto limits = [](const QByteArray &cgroups) {
      QStringList files;
      for (const auto &group : memoryGroups(cgroups)) files.append(group.limit);
      return files;
    };
    QCOMPARE(limits("0::/system.slice/docker-1f.scope\n"),
             QStringList({"/sys/fs/cgroup/system.slice/docker-1f.scope/memory.max",
                          "/sys/fs/cgroup/system.slice/memory.max", "/sys/fs/cgroup/memory.max"}));
    QCOMPARE(limits("5:cpu,cpuacct:/docker/1f\n4:memory:/docker/1f\n"),
             QStringList({"/sys/fs/cgroup/memory/docker/1f/memory.limit_in_bytes",
                          "/sys/fs/cgroup/memory/docker/memory.limit_in_bytes",
                          "/sys/fs/cgroup/memory/memory.limit_in_bytes"}));
    QCOMPARE(memoryGroups("0::/"), QList<MemoryGroup>({{"/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory.current",
                                                        "/sys/fs/cgroup/memory.stat"}}));
    // Of a group outside of what can be seen from here nothing is known.
    for (const char *other : {"", "0::", "0::/../other", "4:memory:", "memory", "1:cpu:/docker/1f", "::", "0:/"}) {
      QVERIFY2(memoryGroups(other).isEmpty(), other);
    }
  }

  void limits() {
    QCOMPARE(memoryLimit("536870912\n"), std::optional<qint64>(536'870'912));
    for (const char *none : {"max\n", "9223372036854771712\n", "", "0", "-1", "many", "99999999999999999999"}) {
      QVERIFY2(!memoryLimit(none), none);
    }
  }

  /// File cache that nobody uses goes when memory is needed.
  void inUse() {
    QCOMPARE(memoryInUse("1000\n", "anon 100\ninactive_file 300\nactive_file 5\n"), std::optional<qint64>(700));
    QCOMPARE(memoryInUse("1000", "inactive_file 10\ntotal_inactive_file 400\n"), std::optional<qint64>(600));
    QCOMPARE(memoryInUse("1000", ""), std::optional<qint64>(1000));
    QCOMPARE(memoryInUse("100", "inactive_file 300"), std::optional<qint64>(0));
    QVERIFY(!memoryInUse("", "inactive_file 300") && !memoryInUse("max", ""));
  }
};

QTEST_GUILESS_MAIN(TestProcText)
#include "tst_proc_text.moc"
