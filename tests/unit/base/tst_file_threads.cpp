#include <QPointer>
#include <QSemaphore>
#include <QTest>
#include <atomic>

#include "models/base/patience.h"
#include "models/base/thread_op.h"

using namespace ops;

/// Calls that never return, as on a disk that hangs, hold up nobody who does not wait for them.
class TestFileThreads : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void cleanup() {
    m_hanging.release(m_begun - m_ended);
    QTRY_COMPARE(m_ended.load(), m_begun.load());
  }
  void manyThatHangLeaveRoom();
  void whatWaitsIsDropped();
  void patienceEnds();
  void settles();

 private:
  Op<Done> hang() {
    return onThread<Done>({}, [this](FileJob &) -> Result<Done> {
      ++m_begun;
      m_hanging.acquire();
      ++m_ended;
      return Done{};
    });
  }
  static Op<Done> quick() {
    return onThread<Done>({}, [](FileJob &) -> Result<Done> { return Done{}; });
  }

  QSemaphore m_hanging;
  std::atomic<int> m_begun = 0, m_ended = 0;
};

void TestFileThreads::manyThatHangLeaveRoom() {
  constexpr int many = 12;  // more than there are threads
  for (int i = 0; i < many; ++i) {
    std::optional<ErrorCode> code;
    launch<Done>(withPatience<Done>(hang(), Milliseconds(50)), this, [&code](const Result<Done> &result) {
      if (!result) code = result.error().code;
    });
    QTRY_COMPARE(code, std::optional(ErrorCode::TimedOut));
  }
  QTRY_COMPARE(m_begun.load(), many);
  bool isDone = false;
  launch<Done>(quick(), this, [&isDone](const Result<Done> &result) { isDone = result.has_value(); });
  QTRY_VERIFY(isDone);
  QCOMPARE(m_ended.load(), 0);
}

void TestFileThreads::whatWaitsIsDropped() {
  const int before = m_begun;
  QList<Operation *> hanging;
  constexpr int threads = 4;
  for (int i = 0; i < threads; ++i) hanging.append(launch<Done>(hang(), this, [](const Result<Done> &) {}));
  QTRY_COMPARE(m_begun.load(), before + threads);
  std::atomic<bool> isRun = false;
  auto *waiting = launch<Done>(onThread<Done>({},
                                              [&isRun](FileJob &) -> Result<Done> {
                                                isRun = true;
                                                return Done{};
                                              }),
                               this, [](const Result<Done> &) {});
  QCoreApplication::processEvents();
  delete waiting;
  // The next one finds a thread once one of the four is given up, and the one that was dropped never ran.
  bool isDone = false;
  launch<Done>(quick(), this, [&isDone](const Result<Done> &result) { isDone = result.has_value(); });
  QCoreApplication::processEvents();
  QVERIFY(!isDone);
  delete hanging.takeFirst();
  QTRY_VERIFY(isDone);
  QVERIFY(!isRun);
  m_hanging.release(threads);
  QTRY_COMPARE(m_ended.load(), m_begun.load());
}

void TestFileThreads::patienceEnds() {
  bool isDone = false;
  launch<Done>(withPatience<Done>(quick(), Milliseconds(60'000)), this,
               [&isDone](const Result<Done> &result) { isDone = result.has_value(); });
  QTRY_VERIFY(isDone);
}

/// Before the program ends.
void TestFileThreads::settles() {
  auto &threads = FileThreads::instance();
  QVERIFY(threads.settle(Milliseconds(0)));
  const int before = m_begun;
  const QPointer waited = launch<Done>(hang(), this, [](const Result<Done> &) {});
  QTRY_COMPARE(m_begun.load(), before + 1);
  QVERIFY(!threads.settle(Milliseconds(20)));
  m_hanging.release();
  QVERIFY(threads.settle(Milliseconds(10'000)));
  QTRY_COMPARE(m_ended.load(), m_begun.load());
  delete waited.data();
}

QTEST_GUILESS_MAIN(TestFileThreads)
#include "tst_file_threads.moc"
