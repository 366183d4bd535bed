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
};

QTEST_GUILESS_MAIN(TestProcText)
#include "tst_proc_text.moc"
