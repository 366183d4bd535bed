#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>

#include "models/items/signals.h"
#include "tests/gui/fake_backends.h"
#include "tests/gui/fake_context.h"
#include "tests/gui/page_scene.h"
#include "tests/gui/picture.h"
#include "tests/gui/shown_text.h"
#include "widgets/pages/queues/queues_page.h"

using namespace ops;
using namespace ops::test;

/// How queues move, and what is in them.
class TestQueuesPage : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void whatFailsStandsBesideWhatIsDone();
  void aSelectionFollowsItsJob();
  void failedJobsAreCountedByReason();
  void payloadsAreIndented();
};

void TestQueuesPage::initTestCase() {
  QStandardPaths::setTestModeEnabled(true);
  Theme::install(ThemeMode::Light);
}

/// The figures add up, and no word calls it well.
void TestQueuesPage::whatFailsStandsBesideWhatIsDone() {
  FakeContext fake(Scene::Ok);
  QueuesPage page;
  page.setContext(&fake.context());
  page.resize(1'240, 780);
  page.show();
  auto &queue = fake.status().current.queues[0];
  queue.failingSince = FakeContext::now().addSecs(-18);
  queue.failingFrom = 167;
  queue.failed = 257;
  queue.failRate = 5.13;
  queue.netRate = -7.5;
  queue.timeToDrain = Milliseconds(34'000);
  fake.status().announce();
  picture(page, QStringLiteral("queues-failing"));
  QVERIFY(shownIn(page).texts.contains(QStringLiteral("failed 5.13/s")));
  QVERIFY(shownIn(page).texts.contains(QStringLiteral("draining, but 5.1/s fail")));
  const auto all = signalsOf(fake.context().system(), &fake.status().current, FakeContext::now());
  QCOMPARE(all.waiting.note, QStringLiteral("draining, but 5.1/s fail"));
  QCOMPARE(all.failed.tone, Tone::Warning);
  QCOMPARE(all.failed.note, QStringLiteral("5.13/s more"));
}

namespace {

QByteArray failedJob(int number, const char *why) {
  return "{\"attempts\":1,\"id\":\"job-" + QByteArray::number(number) + "\",\"error\":\"" + why + "\"}";
}

QPushButton *button(const QWidget &page, const QString &text) {
  for (auto *each : page.findChildren<QPushButton *>()) {
    if (each->isVisible() && each->text().startsWith(text)) return each;
  }
  return nullptr;
}

}  // namespace

/// The list goes on under a selection; where a job of it has gone it stands still, and says so.
void TestQueuesPage::aSelectionFollowsItsJob() {
  FakeContext fake(Scene::Ok);
  auto &listed = fake.backends().store().listed.emplace();
  for (int i = 0; i < 60; ++i) listed.append(failedJob(i, "boom"));
  QueuesPage page;
  page.setContext(&fake.context());
  page.resize(1'240, 780);
  page.show();
  auto &depth = fake.status().current.queues[0].depth;
  const auto see = [&] {
    depth = listed.size();
    fake.status().announce();
  };
  see();
  auto *table = page.findChild<DataTable *>(QStringLiteral("queue-jobs"));
  const auto says = [&page](const char *text) { return shownIn(page).texts.contains(QString::fromUtf8(text)); };
  QTRY_VERIFY(says("1–50 of 60"));
  table->selectRow(3);
  const auto *payload = page.findChild<PayloadView *>()->findChild<QPlainTextEdit *>();
  QVERIFY(payload->toPlainText().contains(QStringLiteral("job-3")));
  listed.removeFirst();
  see();
  QTRY_VERIFY(says("1–50 of 59"));
  QCOMPARE(table->selectedRowNumbers(), QList<int>{2});
  QVERIFY(payload->toPlainText().contains(QStringLiteral("job-3")));
  listed.remove(0, 5);
  see();
  QTRY_VERIFY(says("1–50 of 59 · as of 12:04:00 UTC"));
  QCOMPARE(table->selectedRowNumbers(), QList<int>{2});
  button(page, QStringLiteral("Refresh"))->click();
  QTRY_VERIFY(says("1–50 of 54"));
  QVERIFY(table->selectedRowNumbers().isEmpty() && payload->toPlainText().isEmpty());
  QVERIFY(button(page, QStringLiteral("Refresh")) == nullptr);
}

void TestQueuesPage::failedJobsAreCountedByReason() {
  FakeContext fake(Scene::Ok);
  auto &listed = fake.backends().store().listed.emplace();
  for (int i = 0; i < 450; ++i) {
    listed.append(failedJob(i, i % 3 == 0 ? "STORAGE_FULL: no space left on device" : "MODEL_TIMEOUT: timed out"));
  }
  fake.status().current.queues[0].failed = listed.size();
  QueuesPage page;
  page.setContext(&fake.context());
  page.resize(1'240, 900);
  page.show();
  page.select(QStringLiteral("failed_queue"));
  fake.status().announce();
  QTRY_VERIFY(button(page, QStringLiteral("150 × ")) != nullptr);
  QVERIFY(button(page, QStringLiteral("300 × ")) != nullptr);
  button(page, QStringLiteral("150 × "))->click();
  QTRY_VERIFY(shownIn(page).texts.contains(QStringLiteral("1–50 of 150")));
  picture(page, QStringLiteral("queues-reasons"));
  QVERIFY(!button(page, QStringLiteral("Clear failed_queue"))->isEnabled());
  Json inputs;
  connect(&fake.context(), &PageContext::procedureRequested, &page,
          [&inputs](const QString &, const Json &given) { inputs = given; });
  button(page, QStringLiteral("Retry these 150"))->click();
  QCOMPARE(inputs.at("jobs").size(), std::size_t(150));
  QCOMPARE(inputs.at("queue"), Json("document_queue"));
  page.findChild<JobBrowser *>()->showList(JobBrowser::List::Waiting);
  QTRY_VERIFY(shownIn(page).texts.contains(QStringLiteral("1–50 of 450")));
  QVERIFY(button(page, QStringLiteral("150 × ")) == nullptr);
}

void TestQueuesPage::payloadsAreIndented() {
  const auto shown = [](const QByteArray &payload) {
    PayloadView view;
    view.showHead({0, payload.size(), payload, {}});
    return view.findChild<QPlainTextEdit *>()->toPlainText();
  };
  QCOMPARE(shown(R"({"b":1.50,"a":[],"c":{"d":"x,\"{:"} , "e":[1,{}]})"), QStringLiteral(R"({
  "b": 1.50,
  "a": [],
  "c": {
    "d": "x,\"{:"
  },
  "e": [
    1,
    {}
  ]
})"));
  QCOMPARE(shown("{not: json}"), QStringLiteral("{not: json}"));
  QVERIFY(!shown("{\"a\":\"\xe2\x80\xae\"}").contains(QChar(0x202e)));
  // Room for blanks is no reason to show less.
  const QByteArray deep = QByteArray(250, '[') + QByteArray(4'000, '1').replace("1", "1,") + '1' + QByteArray(250, ']');
  QCOMPARE(shown(deep), QString::fromLatin1(deep));
}

QTEST_MAIN(TestQueuesPage)
#include "tst_queues_page.moc"
