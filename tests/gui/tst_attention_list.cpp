#include <QPaintEvent>
#include <QPushButton>
#include <QTest>

#include "tests/gui/fake_context.h"
#include "widgets/pages/overview/attention_list.h"
#include "widgets/pages/procedure_offer.h"

using namespace ops;
using namespace ops::test;

/// What needs somebody, at one look also where very much does.
class AttentionListTest : public QObject {
  Q_OBJECT

 private:
  static QList<Attention> entries(int count) {
    QList<Attention> all(count);
    for (int i = 0; i < count; ++i) all[i].subject = QStringLiteral("Service %1").arg(i);
    return all;
  }
  static QList<QPushButton *> shown(const AttentionList &list) {
    QList<QPushButton *> buttons;
    for (auto *each : list.buttons()) {
      auto *button = qobject_cast<QPushButton *>(each);
      if (button->isVisible()) buttons.append(button);
    }
    return buttons;
  }

 private Q_SLOTS:
  void aLongListBeginsWithItsWorst() {
    FakeContext fake(Scene::Ok);
    AttentionList list;
    list.QWidget::show();
    list.show(entries(40), fake.context());
    QTRY_COMPARE(shown(list).size(), 13);
    auto *more = shown(list).last();
    QCOMPARE(more->text(), QStringLiteral("Show 28 more"));
    QCOMPARE(shown(list).first()->accessibleName(), QStringLiteral("Look at Service 0"));

    list.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&list));
    more->setFocus();
    QTest::keyClick(more, Qt::Key_Space);
    QTRY_COMPARE(shown(list).size(), 40);
    // Whoever asked reads on where the list had ended, and it stays open as it changes.
    QTRY_COMPARE(shown(list)[12]->accessibleName(), QStringLiteral("Look at Service 12"));
    QVERIFY(shown(list)[12]->hasFocus());
    list.show(entries(41), fake.context());
    QTRY_COMPARE(shown(list).size(), 41);
  }

  void aFewMoreAreShownAtOnce() {
    FakeContext fake(Scene::Ok);
    AttentionList list;
    list.QWidget::show();
    list.show(entries(15), fake.context());
    QTRY_COMPARE(shown(list).size(), 15);
    list.show(entries(16), fake.context());
    QTRY_COMPARE(shown(list).last()->text(), QStringLiteral("Show 4 more"));
    list.show(entries(2), fake.context());
    QTRY_COMPARE(shown(list).size(), 2);
  }

  /// Nobody begins a second time what runs already: its button is the way to the run, whatever else would fit.
  void whatIsInProgressIsShown() {
    FakeContext fake(Scene::Ok);
    auto &context = fake.context();
    Procedure restart;
    restart.name = QStringLiteral("restart-service");
    restart.title = QStringLiteral("Restart a service");
    for (const char *id : {"look", "stop", "start"}) {
      restart.steps.append(Step{});
      restart.steps.last().id = QLatin1String(id);
    }
    context.procedures = {restart};
    RunSummary run;
    run.run = QStringLiteral("1a2b3c4d-5678");
    run.system = context.system().name;
    run.environment = context.environment().name;
    run.procedure = restart.name;
    run.about = QStringLiteral("worker");
    run.currentStep = QStringLiteral("stop");
    run.ownerAlive = true;
    context.setRunSummaries({run});
    auto all = entries(2);
    for (auto &entry : all) entry.procedures = {QStringLiteral("worker-down"), restart.name};
    all[0].inputs = {{"service", "worker"}};
    all[1].inputs = {{"service", "api"}};
    AttentionList list;
    list.QWidget::show();
    list.show(all, context);
    QTRY_COMPARE(shown(list).size(), 4);
    QCOMPARE(shown(list)[1]->text(), QStringLiteral("Run 1a2b3c4d: step 2 of 3"));
    QCOMPARE(shown(list)[3]->text(), QStringLiteral("Restart a service…"));
    QStringList went;
    connect(&context, &PageContext::navigationRequested, this,
            [&](const QString &page, const QString &item) { went.append(page + QLatin1Char(' ') + item); });
    shown(list)[1]->click();
    QCOMPARE(went, QStringList{QStringLiteral("runs 1a2b3c4d-5678")});
    ProcedureOffer offer(restart, all[0].inputs, context);
    QCOMPARE(offer.button()->text(), QStringLiteral("Run 1a2b3c4d: step 2 of 3"));
    run.outcome = QStringLiteral("succeeded");
    context.setRunSummaries({run});
    QCOMPARE(offer.button()->text(), QStringLiteral("Restart a service…"));
  }

  /// Where a table is gone nothing that changes anything is one click away.
  void triageStandsWhereAProcedureMightHarm() {
    FakeContext fake(Scene::Ok);
    auto all = entries(1);
    all[0].needsTriage = true;
    AttentionList list;
    list.QWidget::show();
    list.show(all, fake.context());
    QTRY_COMPARE(shown(list).size(), 2);
    QCOMPARE(shown(list)[1]->text(), QStringLiteral("Triage"));
    int asked = 0;
    connect(&fake.context(), &PageContext::triageRequested, this, [&asked] { ++asked; });
    shown(list)[1]->click();
    QCOMPARE(asked, 1);
    all[0].needsTriage = false;
    all[0].title = QStringLiteral("30 failed jobs");
    all[0].after = QStringLiteral("Database");
    list.show(all, fake.context());
    QCOMPARE(shown(list).size(), 1);
    const auto *row = shown(list)[0]->parentWidget();
    QVERIFY(row->accessibleName().endsWith(QStringLiteral("30 failed jobs; wait until Database is back")));
  }

  /// A row is used again for another entry: its stripe is painted anew with its badge.
  void theStripeHasTheColourOfItsBadge() {
    FakeContext fake(Scene::Ok);
    auto all = entries(1);
    all[0].tone = Tone::Notice;
    AttentionList list;
    list.resize(900, 80);
    list.QWidget::show();
    list.show(all, fake.context());
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    auto *row = shown(list)[0]->parentWidget();
    QTest::qWait(50);
    struct Watch : QObject {
      bool isPainted = false;
      bool eventFilter(QObject *, QEvent *event) override {
        if (event->type() == QEvent::Paint && static_cast<QPaintEvent *>(event)->region().contains(QPoint(1, 3))) {
          isPainted = true;
        }
        return false;
      }
    } watch;
    row->installEventFilter(&watch);
    all[0].tone = Tone::Critical;
    list.show(all, fake.context());
    QTRY_VERIFY(watch.isPainted);
  }
};

QTEST_MAIN(AttentionListTest)
#include "tst_attention_list.moc"
