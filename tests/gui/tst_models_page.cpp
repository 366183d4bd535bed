#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTest>

#include "tests/gui/fake_context.h"
#include "tests/gui/fake_models.h"
#include "tests/gui/picture.h"
#include "tests/gui/shown_text.h"
#include "widgets/pages/models/models_page.h"

using namespace ops;
using namespace ops::test;

/// What the page of models says of each version, and what it offers.
class TestModelsPage : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void modelsOfItems();
  void onlyWhatServesIsGreen();
  void driftIsLoud();
  void whatIsNoVersionIsDrift();
  void whatWentBackIsMarked();
  void comparedFiguresAreNotCut();
  void whatFailsIsNotCut();
  void archivedOnesBelongToTheStory();
  void aTitleThatIsCutSaysSo();
  void fetchingIsOfferedWhereItCanBe();
  void theDigestStandsThereOnce();
  void allTimesInPlaceAreTold();
  void whatIsNotKnownIsSaid();
  void aSilentRegistryLacksNothing();
  void buttonsNameTheChosenVersion();
  void whatMayNotServeIsNotOffered();
  void readOnlyOffersNothing();
  void twoAreCompared();
  void selectionOutlivesARefresh();
  void whateverTheOrderTheListBeginsAtItsTop();
  void pictures_data();
  void pictures();

 private:
  struct Shower {
    explicit Shower(const ModelView &view);
    FakeContext fake{Scene::Ok};
    ModelsPage page;
  };
  static QPushButton *button(QWidget &page, const QString &text);
  static bool isPrimary(const QPushButton *button) { return button->property("role") == QLatin1String("primary"); }
  static int row(const ModelsPage &page, const QString &version);
  static QString cell(const ModelsPage &page, const QString &version, int column);
  static DataTable *table(const ModelsPage &page);
};

TestModelsPage::Shower::Shower(const ModelView &view) {
  page.resize(1'080, 700);
  page.setContext(&fake.context());
  page.setViews({view});
  page.show();
  QCoreApplication::processEvents();
}

void TestModelsPage::initTestCase() {
  QStandardPaths::setTestModeEnabled(true);
  Theme::install(ThemeMode::Light);
}

QPushButton *TestModelsPage::button(QWidget &page, const QString &text) {
  for (auto *found : page.findChildren<QPushButton *>()) {
    if (found->text().startsWith(text)) return found;
  }
  return nullptr;
}

DataTable *TestModelsPage::table(const ModelsPage &page) {
  for (auto *found : page.findChildren<DataTable *>()) {
    if (found->accessibleName() == page.title()) return found;
  }
  return nullptr;
}

int TestModelsPage::row(const ModelsPage &page, const QString &version) {
  const auto *model = table(page)->model();
  for (int row = 0; row < model->rowCount(); ++row) {
    if (model->index(row, 0).data(IdRole).toString() == version) return row;
  }
  return -1;
}

QString TestModelsPage::cell(const ModelsPage &page, const QString &version, int column) {
  return table(page)->model()->index(row(page, version), column).data().toString();
}

void TestModelsPage::modelsOfItems() {
  ModelItems versions;
  MetricItems metrics;
  const QAbstractItemModelTester first(&versions, QAbstractItemModelTester::FailureReportingMode::QtTest);
  const QAbstractItemModelTester second(&metrics, QAbstractItemModelTester::FailureReportingMode::QtTest);
  const auto view = fakeModel(FakeContext::now());
  versions.setView(view, FakeContext::now());
  QCOMPARE(versions.rowCount(), 7);
  versions.setNow(FakeContext::now().addSecs(60));
  metrics.setComparison(compareVersions(view.spec, view.versions->at(3), view.versions->at(1)),
                        view.gates(view.versions->at(1)));
  QCOMPARE(metrics.rowCount(), 3);
  QCOMPARE(metrics.index(0, MetricItems::Delta).data().toString(), QStringLiteral("-0.090"));
  // Worse than the other and yet good enough: only a gate that fails is marked.
  QVERIFY(!metrics.index(1, MetricItems::Delta).data(ToneRole).isValid());
  QCOMPARE(metrics.index(1, MetricItems::Right).data(ToneRole).toInt(), int(Tone::Ok));
  QCOMPARE(metrics.index(0, MetricItems::Right).data(ToneRole).toInt(), int(Tone::Critical));
  versions.clear();
  metrics.clear();
}

void TestModelsPage::onlyWhatServesIsGreen() {
  const auto now = FakeContext::now();
  const auto view = fakeModel(now);
  for (const auto &version : *view.versions) {
    const auto state = stateOf(view, version);
    QCOMPARE(state.tone == Tone::Ok, version.version == QLatin1String("2.1.0"));
  }
  const auto drifted = driftedModel(now);
  const auto silent = silentModel(now);
  for (const auto &version : *view.versions) {
    QVERIFY(stateOf(drifted, version).tone != Tone::Ok);
    QVERIFY(stateOf(silent, version).tone != Tone::Ok);
  }
  // A figure that nobody knows has not passed.
  QCOMPARE(gatesTone(view.gates(view.versions->at(4))), Tone::Unknown);
  QCOMPARE(gatesText(view.gates(view.versions->at(4))), QStringLiteral("not known: NDCG@10"));
  QCOMPARE(gatesTone(view.gates(view.versions->at(1))), Tone::Critical);
}

void TestModelsPage::driftIsLoud() {
  Shower shower(driftedModel(FakeContext::now()));
  QVERIFY(shows(shownIn(shower.page), condensedShape(QStringLiteral("What is served is not what lies in place"))));
  QCOMPARE(cell(shower.page, QStringLiteral("2.1.0"), ModelItems::State), QStringLiteral("in place, not loaded"));
  QCOMPARE(cell(shower.page, QStringLiteral("2.0.0"), ModelItems::State), QStringLiteral("serving, not in place"));
  QCOMPARE(shower.page.count(), 1);
  QCOMPARE(shower.page.countTone(), Tone::Warning);
}

/// As `status` says it.
void TestModelsPage::whatIsNoVersionIsDrift() {
  auto view = fakeModel(FakeContext::now());
  for (const bool isThere : {false, true}) {
    view.place = isThere ? ModelInPlace{{}, QStringLiteral("ff")} : ModelInPlace{};
    Shower shower(view);
    const auto what = isThere ? QStringLiteral("What lies in place is no version of the registry")
                              : QStringLiteral("Nothing lies in place");
    QVERIFY2(shows(shownIn(shower.page), condensedShape(what)), qPrintable(what));
    QCOMPARE(shower.page.count(), 1);
    QVERIFY(!shows(shownIn(shower.page), condensedShape(QStringLiteral("as in place"))));
  }
}

/// Its gates are passed all the same: they say nothing of whether it works.
void TestModelsPage::whatWentBackIsMarked() {
  auto view = fakeModel(FakeContext::now());
  auto bad = view.history->last();
  bad.version = view.versions->at(5).version;
  bad.digest = view.versions->at(5).digest;
  bad.until = bad.from.addSecs(60);
  bad.wentBackFor = QStringLiteral("its own check says no");
  bad.takenBack = true;
  view.history->append(bad);
  Shower shower(view);
  const auto version = view.versions->at(5);
  QCOMPARE(cell(shower.page, version.version, ModelItems::State), QStringLiteral("failed in service"));
  const auto *list = table(shower.page);
  QVERIFY2(list->sizeHintForColumn(ModelItems::State) <= list->columnWidth(ModelItems::State), "it is cut");
  QCOMPARE(stateOf(view, version).tone, Tone::Warning);
  const auto text = wentBackText(view, version);
  QVERIFY2(text.startsWith(QStringLiteral("failed in service on ")) && text.endsWith(bad.wentBackFor),
           qPrintable(text));
  shower.page.select(version.version);
  QVERIFY(shows(shownIn(shower.page), condensedShape(text)));
  QVERIFY(wentBackText(view, view.versions->at(2)).isEmpty());
  // Neither way to it is recommended, nor to the one that fails a gate; that one never served, and is no way back.
  for (const char *each : {"Promote", "Roll back to it"}) {
    QVERIFY2(!isPrimary(button(shower.page, QString::fromUtf8(each))), each);
  }
  shower.page.select(QStringLiteral("2.2.0"));
  QVERIFY(!isPrimary(button(shower.page, QStringLiteral("Promote"))));
  QVERIFY(!button(shower.page, QStringLiteral("Roll back to it"))->isVisible());
  shower.page.select(QStringLiteral("2.0.0"));
  QVERIFY(isPrimary(button(shower.page, QStringLiteral("Roll back to it"))));
  // A registry that archives what it replaces does not hide what was wrong with it.
  (*view.versions)[5].isArchived = true;
  QCOMPARE(stateOf(view, view.versions->at(5)).word, QStringLiteral("failed in service"));
}

/// What is compared is whole on a small screen; of the gates, the tip tells the rest.
void TestModelsPage::comparedFiguresAreNotCut() {
  Shower shower(fakeModel(FakeContext::now()));
  const auto tables = shower.page.findChildren<DataTable *>();
  const auto found = std::ranges::find_if(
      tables, [](const DataTable *each) { return each->accessibleName() == QStringLiteral("Figures and gates"); });
  QVERIFY(found != tables.end());
  const auto *figures = *found;
  QVERIFY2(figures->isColumnHidden(MetricItems::Left), "the one in place stands beside nothing");
  shower.page.select(QStringLiteral("2.0.0"));
  QVERIFY(!figures->isColumnHidden(MetricItems::Left));
  QVERIFY2(!figures->isColumnHidden(MetricItems::Gate), "what it has to pass stands before the change");
  for (int column = 0; column < MetricItems::ColumnCount; ++column) {
    if (column == MetricItems::Gate || figures->isColumnHidden(column)) continue;
    for (int line = 0; line < figures->model()->rowCount(); ++line) {
      const auto index = figures->model()->index(line, column);
      const auto wanted = figures->itemDelegate()->sizeHint({}, index).width();
      QVERIFY2(wanted <= figures->columnWidth(column), qPrintable(QStringLiteral("%1: %2 > %3")
                                                                      .arg(index.data().toString())
                                                                      .arg(wanted)
                                                                      .arg(figures->columnWidth(column))));
    }
  }
}

/// Where there is no room for all that fails the first is named, and how many more there are.
void TestModelsPage::whatFailsIsNotCut() {
  auto view = fakeModel(FakeContext::now());
  (*view.versions)[1].metrics[QStringLiteral("precision@10")] = 0.1;
  (*view.versions)[1].metrics[QStringLiteral("validation-errors")] = 3;
  Shower shower(view);
  const auto *versions = table(shower.page);
  const auto gates = versions->model()->index(row(shower.page, QStringLiteral("2.2.0")), ModelItems::Gates);
  QCOMPARE(gates.data().toString(), QStringLiteral("fails NDCG@10, 2 more"));
  QCOMPARE(gates.data(Qt::ToolTipRole).toString(), QStringLiteral("fails NDCG@10, Precision@10, Validation errors"));
  for (int column = 0; column < ModelItems::ColumnCount; ++column) {
    if (versions->isColumnHidden(column)) continue;
    for (int line = 0; line < versions->model()->rowCount(); ++line) {
      const auto wanted = versions->itemDelegate()->sizeHint({}, versions->model()->index(line, column)).width();
      QVERIFY2(wanted <= versions->columnWidth(column),
               qPrintable(versions->model()->index(line, column).data().toString()));
    }
  }
}

void TestModelsPage::aTitleThatIsCutSaysSo() {
  const auto title = QStringLiteral("In service, in the words of the service itself");
  Card card(title);
  card.resize(160, 100);
  card.show();
  QVERIFY(QTest::qWaitForWindowExposed(&card));
  QCOMPARE(card.width(), 160);
  QVERIFY(shows(shownIn(card), condensedShape(title)));
  const auto labels = card.findChildren<ElidedLabel *>();
  QVERIFY(std::ranges::any_of(labels, [&](const ElidedLabel *each) { return !each->toolTip().isEmpty(); }));
}

void TestModelsPage::archivedOnesBelongToTheStory() {
  Shower shower(fakeModel(FakeContext::now()));
  const auto *chart = shower.page.findChild<MetricChart *>();
  QVERIFY2(chart->accessibleDescription().startsWith(QStringLiteral("1.6.0, archived: 0.352, 1.8.0: 0.371, ")),
           qPrintable(chart->accessibleDescription()));
  QVERIFY2(chart->accessibleDescription().endsWith(QStringLiteral("gate > 0.35")),
           qPrintable(chart->accessibleDescription()));
  // It is drawn, too: from one side to the other.
  const QList<MetricChart::Point> points{{QStringLiteral("1"), 0.3}, {QStringLiteral("2"), 0.4}};
  MetricChart drawn;
  drawn.resize(320, 170);
  drawn.setPoints(QStringLiteral("NDCG@10"), points, MetricChart::Gate{QStringLiteral("> 0.35"), 0.35});
  const auto with = drawn.grab().toImage();
  drawn.setPoints(QStringLiteral("NDCG@10"), points, {});
  const auto without = drawn.grab().toImage();
  int columns = 0;
  for (int x = 0; x < with.width(); ++x) {
    bool differs = false;
    for (int y = 0; y < with.height() && !differs; ++y) differs = with.pixel(x, y) != without.pixel(x, y);
    columns += differs ? 1 : 0;
  }
  QVERIFY2(columns > with.width() / 2, QByteArray::number(columns).constData());
}

void TestModelsPage::fetchingIsOfferedWhereItCanBe() {
  auto view = fakeModel(FakeContext::now());
  for (const bool canFetch : {true, false}) {
    view.canFetch = canFetch;
    Shower shower(view);
    QCOMPARE(button(shower.page, QStringLiteral("Fetch a new version"))->isVisible(), canFetch);
  }
}

/// MLflow has it as a tag.
void TestModelsPage::theDigestStandsThereOnce() {
  auto view = fakeModel(FakeContext::now());
  auto version = view.versions->at(2);
  version.tags = {{QStringLiteral("sha256"), version.digest.toUpper()},
                  {QStringLiteral("team"), QStringLiteral("nlp")}};
  QStringList names;
  for (const auto &[name, value] : modelFacts(view, version, FakeContext::now())) names += name;
  QVERIFY2(!names.contains(QStringLiteral("sha256")) && names.contains(QStringLiteral("team")),
           qPrintable(names.join(QLatin1Char(' '))));
  QCOMPARE(names.count(QStringLiteral("SHA-256")), 1);
}

/// Every time that a version was in place is told, and what somebody has done past Opsdeck is not told as the journal
/// has it.
void TestModelsPage::allTimesInPlaceAreTold() {
  const auto now = FakeContext::now();
  auto view = fakeModel(now);
  const auto &version = view.versions->at(3);
  const auto fact = [&view, now](const ModelVersion &of, const char *wanted) {
    for (const auto &[name, value] : modelFacts(view, of, now)) {
      if (name == QLatin1String(wanted)) return value;
    }
    return QString();
  };
  QCOMPARE(fact(version, "Earlier"), QString());
  auto again = view.history->first();
  again.from = now.addDays(-100);
  again.until = now.addDays(-99);
  again.validated = false;
  again.takenBack = true;
  again.served = Milliseconds(std::chrono::hours(20));
  view.history->prepend(again);
  (*view.history)[1].served = Milliseconds(std::chrono::hours(22));
  QVERIFY2(fact(version, "Earlier").startsWith(QStringLiteral("1 d, then left by choice, from 20")),
           qPrintable(fact(version, "Earlier")));
  QVERIFY2(fact(version, "Served").startsWith(QStringLiteral("1 d 18 h in all")), qPrintable(fact(version, "Served")));
  QVERIFY(fact(version, "Validated").startsWith(QStringLiteral("yes: ")));
  // By the journal it went long ago, and yet it lies there.
  const auto &present = view.versions->at(2);
  view.place = ModelInPlace{version.version, version.digest};
  view.served = ServedModel{version.version, version.digest};
  QVERIFY(fact(version, "In place").startsWith(QStringLiteral("now; the journal does not know since when")));
  QVERIFY(fact(version, "Validated").startsWith(QStringLiteral("yes, but at an earlier time")));
  QVERIFY(fact(present, "In place").startsWith(QStringLiteral("no longer")));
}

void TestModelsPage::whatIsNotKnownIsSaid() {
  Shower shower(silentModel(FakeContext::now()));
  QVERIFY(shows(shownIn(shower.page), condensedShape(QStringLiteral("connection refused"))));
  QVERIFY(shows(shownIn(shower.page), condensedShape(QStringLiteral("not known"))));
  QCOMPARE(table(shower.page)->emptyText(), QStringLiteral("The registry could not be asked."));
}

void TestModelsPage::aSilentRegistryLacksNothing() {
  const auto toneOfLacking = [](const Shower &shower) {
    for (const auto *badge : shower.page.findChildren<StatusBadge *>()) {
      if (badge->isVisible() && badge->word() == QLatin1String("not in the registry"))
        return std::optional(badge->tone());
    }
    return std::optional<Tone>();
  };
  auto view = fakeModel(FakeContext::now());
  view.versions = silentModel(FakeContext::now()).versions;
  QCOMPARE(toneOfLacking(Shower(view)), std::nullopt);
  view = fakeModel(FakeContext::now());
  // It is served as it lies there, which does not make it known.
  view.place = ModelInPlace{{}, QStringLiteral("ff")};
  view.served = ServedModel{{}, QStringLiteral("ff")};
  QCOMPARE(toneOfLacking(Shower(view)), std::optional(Tone::Warning));
}

void TestModelsPage::buttonsNameTheChosenVersion() {
  Shower shower(fakeModel(FakeContext::now()));
  QStringList asked;
  connect(&shower.fake.context(), &PageContext::procedureRequested, this,
          [&](const QString &procedure, const Json &inputs) {
            asked.append(QStringList{procedure, jsonString(inputs, "model"), jsonString(inputs, "version")}.join(' '));
          });
  shower.page.select(QStringLiteral("2.0.0"));
  for (const char *text : {"Promote", "Roll back to it", "Roll back…", "Fetch a new version", "Delete old versions"}) {
    auto *found = button(shower.page, QString::fromUtf8(text));
    QVERIFY2(found != nullptr && found->isEnabled(), text);
    found->click();
  }
  QCOMPARE(asked,
           (QStringList{QStringLiteral("promote-model nlp-model 2.0.0"),
                        QStringLiteral("rollback-model nlp-model 2.0.0"), QStringLiteral("rollback-model nlp-model "),
                        QStringLiteral("update-model nlp-model "), QStringLiteral("prune-models nlp-model ")}));
}

void TestModelsPage::whatMayNotServeIsNotOffered() {
  Shower shower(fakeModel(FakeContext::now()));
  const QList<std::pair<const char *, const char *>> cases{
      {"2.3.0", "description says"}, {"1.6.0", "archived"}, {"2.1.0", "in place already"}};
  for (const auto &[version, why] : cases) {
    shower.page.select(QLatin1String(version));
    auto *promote = button(shower.page, QStringLiteral("Promote"));
    QVERIFY2(!promote->isEnabled() && promote->accessibleDescription().contains(QLatin1String(why)), version);
  }
}

void TestModelsPage::readOnlyOffersNothing() {
  Shower shower(fakeModel(FakeContext::now()));
  shower.page.select(QStringLiteral("2.0.0"));
  shower.fake.context().setBlocked(QStringLiteral("Production is read-only"));
  for (const char *text : {"Promote", "Roll back to it", "Roll back…", "Fetch a new version", "Delete old versions"}) {
    QVERIFY2(!button(shower.page, QString::fromUtf8(text))->isEnabled(), text);
  }
}

void TestModelsPage::twoAreCompared() {
  Shower shower(fakeModel(FakeContext::now()));
  auto *versions = table(shower.page);
  versions->selectRow(row(shower.page, QStringLiteral("2.2.0")));
  versions->selectionModel()->select(versions->model()->index(row(shower.page, QStringLiteral("1.8.0")), 0),
                                     QItemSelectionModel::Select | QItemSelectionModel::Rows);
  QTRY_VERIFY(shows(shownIn(shower.page), condensedShape(QStringLiteral("0.001 → 0.0005"))));
  QVERIFY(shows(shownIn(shower.page), condensedShape(QStringLiteral("What differs from 1.8.0"))));
}

/// What is in place, which nobody has chosen, may stand at its end.
void TestModelsPage::whateverTheOrderTheListBeginsAtItsTop() {
  FakeContext fake(Scene::Ok);
  ModelsPage page;
  page.resize(1'280, 400);
  page.show();
  page.setContext(&fake.context());
  auto *list = table(page);
  for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
    list->clearSelection();
    list->sortByColumn(ModelItems::Age, order);
    auto view = fakeModel(FakeContext::now());
    for (int i = 0; i < 40; ++i) {
      auto other = view.versions->last();
      other.version = QStringLiteral("0.%1.0").arg(i);
      view.versions->append(other);
    }
    page.setViews({view});
    QCoreApplication::processEvents();
    QVERIFY(list->verticalScrollBar()->maximum() > 0);
    QVERIFY(!list->selectedRowNumbers().isEmpty());
    QCOMPARE(list->verticalScrollBar()->value(), 0);
  }
  list->sortByColumn(-1, Qt::AscendingOrder);
  page.setContext(nullptr);
}

void TestModelsPage::selectionOutlivesARefresh() {
  Shower shower(fakeModel(FakeContext::now()));
  shower.page.select(QStringLiteral("1.8.0"));
  shower.page.setViews({driftedModel(FakeContext::now())});
  QCOMPARE(table(shower.page)->selectedRowNumbers(), QList<int>{row(shower.page, QStringLiteral("1.8.0"))});
}

void TestModelsPage::pictures_data() {
  QTest::addColumn<QString>("scene");
  QTest::addColumn<bool>("dark");
  for (const char *scene : {"ok", "drift", "silent", "candidate", "two", "empty", "none"}) {
    QTest::newRow(qPrintable(QString(QLatin1String(scene) + QStringLiteral("-light"))))
        << QString(QLatin1String(scene)) << false;
  }
  QTest::newRow("ok-dark") << QStringLiteral("ok") << true;
  QTest::newRow("drift-dark") << QStringLiteral("drift") << true;
}

/// For people to look at; nothing on it is markup.
void TestModelsPage::pictures() {
  QFETCH(QString, scene);
  QFETCH(bool, dark);
  Theme::instance().setMode(dark ? ThemeMode::Dark : ThemeMode::Light);
  const auto now = FakeContext::now();
  auto view = scene == QLatin1String("drift")    ? driftedModel(now)
              : scene == QLatin1String("silent") ? silentModel(now)
                                                 : fakeModel(now);
  if (scene == QLatin1String("empty")) {
    view.versions = QList<ModelVersion>();
    view.place = ModelInPlace{};
    view.history = QList<ModelDeployment>();
  }
  Shower shower(view);
  if (scene == QLatin1String("none")) shower.page.setViews({});
  if (scene == QLatin1String("candidate")) shower.page.select(QStringLiteral("2.2.0"));
  if (scene == QLatin1String("two")) {
    shower.page.select(QStringLiteral("2.2.0"));
    table(shower.page)
        ->selectionModel()
        ->select(table(shower.page)->model()->index(row(shower.page, QStringLiteral("1.8.0")), 0),
                 QItemSelectionModel::Select | QItemSelectionModel::Rows);
  }
  picture(shower.page, QStringLiteral("models-%1").arg(QLatin1String(QTest::currentDataTag())));
  QCOMPARE(shownIn(shower.page).faults, QStringList());
  Theme::instance().setMode(ThemeMode::Light);
}

QTEST_MAIN(TestModelsPage)
#include "tst_models_page.moc"
