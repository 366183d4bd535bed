#include <QApplication>
#include <QLabel>
#include <QStandardPaths>
#include <QTest>

#include "tests/gui/fake_context.h"
#include "widgets/pages/health/health_page.h"
#include "widgets/pages/overview/overview_page.h"
#include "widgets/pages/queues/queues_page.h"

using namespace ops;
using namespace ops::test;

/// Every page in every state: it shows what it must, and a picture of it goes to $OPSDECK_PICTURES if that is set.
class TestPages : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void showsEveryState_data();
  void showsEveryState();
  void dataIsNeverMarkup();
  void readOnlyBlocksWithReason();
  void retryAsksForSelectedJobs();
  void overviewIsCalmOnlyWhenAllIsFresh();

 private:
  static std::unique_ptr<Page> make(const QString &page);
  static void picture(Page &page, const QString &name);
};

std::unique_ptr<Page> TestPages::make(const QString &page) {
  if (page == QLatin1String("overview")) return std::make_unique<OverviewPage>();
  if (page == QLatin1String("health")) return std::make_unique<HealthPage>();
  return std::make_unique<QueuesPage>();
}

void TestPages::picture(Page &page, const QString &name) {
  const QString folder = qEnvironmentVariable("OPSDECK_PICTURES");
  if (folder.isEmpty()) return;
  QVERIFY(page.grab().save(QStringLiteral("%1/%2.png").arg(folder, name)));
}

void TestPages::initTestCase() {
  QStandardPaths::setTestModeEnabled(true);
  Theme::install(ThemeMode::Light);
}

void TestPages::showsEveryState_data() {
  QTest::addColumn<QString>("page");
  QTest::addColumn<int>("scene");
  QTest::addColumn<QString>("theme");
  for (const char *page : {"overview", "health", "queues"}) {
    for (Scene scene : allScenes()) {
      for (const char *theme : {"light", "dark"}) {
        QTest::addRow("%s-%s-%s", page, qPrintable(sceneName(scene)), theme)
            << QString::fromLatin1(page) << int(scene) << QString::fromLatin1(theme);
      }
    }
  }
}

void TestPages::showsEveryState() {
  QFETCH(QString, page);
  QFETCH(int, scene);
  QFETCH(QString, theme);
  Theme::instance().setMode(themeModeFromName(theme));
  FakeContext fake(static_cast<Scene>(scene));
  const std::unique_ptr<Page> widget = make(page);
  widget->setContext(&fake.context());
  widget->resize(1240, 780);
  widget->show();
  QVERIFY(QTest::qWaitForWindowExposed(widget.get()));
  fake.status().announce();
  QTest::qWait(60);
  // A source that is not fresh must be said on every page that shows it.
  const bool speaks = static_cast<Scene>(scene) == Scene::Stale || static_cast<Scene>(scene) == Scene::Partial ||
                      static_cast<Scene>(scene) == Scene::Failed || static_cast<Scene>(scene) == Scene::Loading;
  QCOMPARE(widget->findChild<StateBanner *>()->isShown(), speaks);
  picture(*widget, QString::fromLatin1(QTest::currentDataTag()));
  widget->setContext(nullptr);
}

void TestPages::dataIsNeverMarkup() {
  FakeContext fake(Scene::Hostile);
  for (const char *name : {"overview", "health", "queues"}) {
    const std::unique_ptr<Page> page = make(QLatin1String(name));
    page->setContext(&fake.context());
    page->resize(1200, 800);
    page->show();
    QTest::qWait(30);
    for (const QLabel *label : page->findChildren<QLabel *>()) {
      QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(), qPrintable(label->text()));
    }
    for (const QWidget *widget : page->findChildren<QWidget *>()) {
      QVERIFY2(!widget->toolTip().contains(QLatin1String("<img")), qPrintable(widget->toolTip()));
    }
  }
}

void TestPages::readOnlyBlocksWithReason() {
  FakeContext fake(Scene::ReadOnly);
  QueuesPage page;
  page.setContext(&fake.context());
  page.show();
  page.select(QStringLiteral("failed_queue"));
  fake.status().announce();
  int found = 0;
  for (const QPushButton *button : page.findChildren<QPushButton *>()) {
    if (!button->text().endsWith(QStringLiteral("…"))) continue;
    ++found;
    QVERIFY2(!button->isEnabled(), qPrintable(button->text()));
    QVERIFY(button->toolTip().contains(QStringLiteral("read-only")));
  }
  QCOMPARE(found, 4);
}

void TestPages::retryAsksForSelectedJobs() {
  FakeContext fake(Scene::Trouble);
  QueuesPage page;
  page.setContext(&fake.context());
  page.resize(1240, 780);
  page.show();
  page.select(QStringLiteral("failed_queue"));
  fake.status().announce();
  auto *table = page.findChild<DataTable *>(QStringLiteral("queue-jobs"));
  QTRY_COMPARE(table->model()->rowCount(), 37);
  QString procedure;
  Json inputs;
  connect(&fake.context(), &PageContext::procedureRequested, &page, [&](const QString &name, const Json &given) {
    procedure = name;
    inputs = given;
  });
  table->selectRow(2);
  QPushButton *retry = nullptr;
  for (QPushButton *button : page.findChildren<QPushButton *>()) {
    if (button->text().startsWith(QStringLiteral("Retry 1"))) retry = button;
  }
  QVERIFY(retry);
  retry->click();
  QCOMPARE(procedure, QStringLiteral("retry-failed-jobs"));
  QCOMPARE(inputs.at("jobs").size(), std::size_t(1));
  QCOMPARE(inputs.at("jobs").at(0).get<std::string>().size(), std::size_t(64));
}

void TestPages::overviewIsCalmOnlyWhenAllIsFresh() {
  const auto saysCalm = [](Scene scene) {
    FakeContext fake(scene);
    OverviewPage page;
    page.setContext(&fake.context());
    page.show();
    for (const QLabel *label : page.findChildren<QLabel *>()) {
      if (label->text() == QStringLiteral("Nothing needs you") && label->isVisible()) return true;
    }
    return false;
  };
  QVERIFY(saysCalm(Scene::Ok));
  for (Scene scene : {Scene::Trouble, Scene::Loading, Scene::Stale, Scene::Partial, Scene::Offline, Scene::Empty}) {
    QVERIFY2(!saysCalm(scene), qPrintable(sceneName(scene)));
  }
}

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
