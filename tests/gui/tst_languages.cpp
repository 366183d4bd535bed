#include <QAbstractButton>
#include <QHeaderView>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include "app/composition/language.h"
#include "app/composition/pseudo_language.h"
#include "app/shell/command_palette.h"
#include "app/shell/console.h"
#include "app/shell/key_sheet.h"
#include "app/shell/main_window.h"
#include "app/shell/page_list.h"
#include "app/shell/settings.h"
#include "app/shell/settings_dialog.h"
#include "app/shell/welcome_dialog.h"
#include "tests/gui/fake_alerts.h"
#include "tests/gui/picture.h"
#include "tests/gui/run_fakes.h"
#include "tests/gui/wall_scene.h"
#include "widgets/theme/data_table.h"
#include "widgets/theme/scroll_column.h"
#include "widgets/theme/status_badge.h"
#include "widgets/theme/text.h"
#include "widgets/triage/triage_dialog.h"
#include "widgets/wizard/procedure_wizard.h"

using namespace ops;
using namespace ops::test;

namespace {

constexpr int columnPadding = 10;

QString shortened(const QString &text) {
  constexpr qsizetype most = 60;
  return text.left(most).simplified();
}

/// A label or button that has less room than its text needs. What elides or wraps shows that itself.
QStringList clipped(const QWidget &place) {
  QStringList found;
  for (const auto *widget : place.findChildren<QWidget *>()) {
    if (!widget->isVisible()) continue;
    const auto *label = qobject_cast<const QLabel *>(widget);
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const auto text = label != nullptr ? label->text() : button != nullptr ? button->text() : QString();
    if (text.isEmpty()) continue;
    const bool isWrapped = label != nullptr && label->wordWrap();
    const int needed = isWrapped ? 0 : widget->sizeHint().width();
    const int high = isWrapped ? label->heightForWidth(label->width()) : 0;
    if (widget->width() + 1 < needed || widget->height() + 1 < high) {
      found.append(QStringLiteral("%1 (%2 of %3 px, %4 of %5 high)")
                       .arg(shortened(text))
                       .arg(widget->width())
                       .arg(needed)
                       .arg(widget->height())
                       .arg(high));
    }
  }
  for (const auto *badge : place.findChildren<StatusBadge *>()) {
    if (!badge->isVisible() || badge->width() + 1 >= badge->sizeHint().width()) continue;
    found.append(QStringLiteral("badge %1").arg(badge->word()));
  }
  for (const auto *scroll : place.findChildren<ScrollColumn *>()) {
    if (!scroll->isVisible() || scroll->widget()->width() <= scroll->viewport()->width()) continue;
    found.append(
        QStringLiteral("a column of %1 px in %2").arg(scroll->widget()->width()).arg(scroll->viewport()->width()));
  }
  for (const auto *table : place.findChildren<DataTable *>()) {
    const auto *header = table->horizontalHeader();
    for (int column = 0; table->isVisible() && column < header->count(); ++column) {
      if (header->isSectionHidden(column)) continue;
      const auto text = table->model()->headerData(column, Qt::Horizontal).toString();
      const int needed = header->fontMetrics().horizontalAdvance(text) + 2 * columnPadding;
      if (header->sectionSize(column) < needed) found.append(QStringLiteral("column %1").arg(text));
    }
  }
  return found;
}

/// Of those that hold no data: buttons, column heads.
QStringList untranslated(const QWidget &place, const QList<Procedure> &procedures) {
  QStringList found;
  const auto look = [&](const QString &text) {
    const bool hasLetters = std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
    const bool isData = std::ranges::any_of(procedures, [&](const auto &each) { return text.contains(each.title); });
    if (hasLetters && !isData && !text.contains(QLatin1Char('['))) found.append(shortened(text));
  };
  for (const auto *button : place.findChildren<QAbstractButton *>()) {
    if (button->isVisible()) look(button->text());
  }
  for (const auto *table : place.findChildren<DataTable *>()) {
    const auto *model = table->model();
    if (!table->isVisible() || model == nullptr) continue;
    for (int column = 0; column < model->columnCount(); ++column) {
      look(model->headerData(column, Qt::Horizontal).toString());
    }
  }
  return found;
}

/// What is shown for the first time asks for its room in turns.
void settle() {
  for (int turn = 0; turn < 4; ++turn) QCoreApplication::processEvents();
  // What an answer of the last turn has made is laid out before it is looked at.
  for (int depth = 0; depth < 4; ++depth) QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

/// Shows each page in what is left of a window of 1280 x 800; none where the window does not come.
QList<Page *> showEach(QStackedWidget &stack, FakeContext &fake, const std::function<void(Page &)> &look) {
  stack.resize(1'084, 680);
  QList<Page *> pages;
  for (const auto &maker : pageMakers()) pages.append(maker.make(&stack));
  for (auto *page : pages) stack.addWidget(page);
  stack.show();
  if (!QTest::qWaitForWindowExposed(&stack)) return {};
  for (auto *page : pages) {
    stack.setCurrentWidget(page);
    page->setContext(&fake.context());
    fake.status().announce();
    settle();
    look(*page);
    page->setContext(nullptr);
  }
  return pages;
}

}  // namespace

/// Every page and dialog of the frame in every language: nothing is cut, nothing went past the translation. Pictures go
/// to $OPSDECK_PICTURES.
class TestLanguages : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void pluralsFollowTheLanguage();
  void shippedProceduresAreTranslated();
  void pseudoKeepsWhatIsNoText();
  void nothingIsCut_data();
  void nothingIsCut();
  void dialogsOfWorkAreNotCut_data();
  void dialogsOfWorkAreNotCut();
  void everyButtonIsTranslated();
  void theWindowIsNotCut_data() { dialogsOfWorkAreNotCut_data(); }
  void theWindowIsNotCut();

 private:
  QTemporaryDir m_world;
};

void TestLanguages::initTestCase() {
  QVERIFY(m_world.isValid());
  for (const char *name : {"XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"}) {
    const QString folder = m_world.filePath(QLatin1String(name));
    QVERIFY(QDir().mkpath(folder));
    qputenv(name, QFile::encodeName(folder));
  }
  settings::useFile();
  Theme::install(ThemeMode::Light);
  QCOMPARE(languages(), (QStringList{"en", "de", "es"}));
}

/// The last one that is installed is asked first, so the tests take them in the order of this list.
void TestLanguages::pluralsFollowTheLanguage() {
  const auto jobs = [](int n) { return QCoreApplication::translate("x", "%n job(s)", nullptr, n); };
  qputenv("OPSDECK_LANGUAGE", "en");
  installLanguage();
  QCOMPARE(jobs(1), QStringLiteral("1 job"));
  QCOMPARE(jobs(3), QStringLiteral("3 jobs"));
  qputenv("OPSDECK_LANGUAGE", "es");
  installLanguage();
  QCOMPARE(jobs(1), QStringLiteral("1 trabajo"));
  QCOMPARE(jobs(3), QStringLiteral("3 trabajos"));
  qputenv("OPSDECK_LANGUAGE", "de");
  installLanguage();
  QCOMPARE(jobs(1), QStringLiteral("1 Auftrag"));
  QCOMPARE(jobs(3), QStringLiteral("3 Aufträge"));
  // What nobody has translated is English, as it stands in the code.
  QCOMPARE(QCoreApplication::translate("x", "No such text %1"), QStringLiteral("No such text %1"));
}

void TestLanguages::pseudoKeepsWhatIsNoText() {
  const PseudoLanguage pseudo;
  const auto made = pseudo.translate("", "Retry %n job(s) of %1 <b>now</b>\n&Go %L2", nullptr, 2);
  for (const char *kept : {"%n", "%1", "%L2", "<b>", "</b>", "\n", "&"})
    QVERIFY2(made.contains(QLatin1String(kept)), kept);
  QVERIFY(made.startsWith(QLatin1Char('[')) && made.endsWith(QLatin1Char(']')));
  QVERIFY(!made.contains(QLatin1String("(s)")));
  QCOMPARE(pseudo.translate("", "%1", nullptr, -1), QStringLiteral("%1"));
}

void TestLanguages::nothingIsCut_data() {
  QTest::addColumn<QString>("language");
  QTest::addColumn<int>("scene");
  for (const char *language : {"de", "es", "pseudo", "pseudo-rtl"}) {
    for (const Scene scene : {Scene::Trouble, Scene::Empty, Scene::ReadOnly}) {
      QTest::addRow("%s-%s", language, qPrintable(sceneName(scene))) << QString::fromLatin1(language) << int(scene);
    }
  }
}

void TestLanguages::nothingIsCut() {
  QFETCH(QString, language);
  QFETCH(int, scene);
  qputenv("OPSDECK_LANGUAGE", language.toLatin1());
  installLanguage();
  FakeContext fake(static_cast<Scene>(scene));
  QStackedWidget stack;
  QStringList flaws;
  const auto pages = showEach(stack, fake, [&](Page &page) {
    for (const auto &flaw : clipped(page)) flaws.append(page.name() + QStringLiteral(": ") + flaw);
    picture(page, QStringLiteral("%1-%2").arg(QLatin1String(QTest::currentDataTag()), page.name()));
  });
  QVERIFY(!pages.isEmpty());
  if (static_cast<Scene>(scene) == Scene::Empty) {
    const auto look = [&](QDialog *dialog, const QString &name) {
      dialog->show();
      QVERIFY(QTest::qWaitForWindowExposed(dialog));
      settle();
      for (const auto &flaw : clipped(*dialog)) flaws.append(name + QStringLiteral(": ") + flaw);
      picture(*dialog, language + QLatin1Char('-') + name);
      dialog->close();
    };
    look(new SettingsDialog(&stack), QStringLiteral("settings"));
    look(new WelcomeDialog(&stack), QStringLiteral("welcome"));
    QList<PageInfo> infos;
    for (const auto &maker : pageMakers()) infos.append(maker.info);
    look(new KeySheet(infos, &stack), QStringLiteral("keys"));
  }
  QVERIFY2(flaws.isEmpty(), qPrintable(QLatin1Char('\n') + flaws.join(QLatin1Char('\n'))));
}

void TestLanguages::dialogsOfWorkAreNotCut_data() {
  QTest::addColumn<QString>("language");
  for (const char *language : {"de", "es", "pseudo", "pseudo-rtl"}) {
    QTest::addRow("%s", language) << QString::fromLatin1(language);
  }
}

/// The wizard at each of its stages and with a step that has failed, and triage.
void TestLanguages::dialogsOfWorkAreNotCut() {
  QFETCH(QString, language);
  qputenv("OPSDECK_LANGUAGE", language.toLatin1());
  installLanguage();
  QStringList flaws;
  const auto look = [&](QWidget &dialog, const QString &name) {
    settle();
    for (const auto &flaw : clipped(dialog)) flaws.append(name + QStringLiteral(": ") + flaw);
    picture(dialog, language + QLatin1Char('-') + name);
  };
  const auto procedure = scaleProcedure();
  const auto wizard = [&](const QString &run) {
    auto desk = std::make_unique<FakeDesk>();
    desk->planned = planOf(procedure, lab(), {{"workers", 8}});
    auto *asked = desk.get();
    auto dialog = std::make_unique<ProcedureWizard>(std::move(desk), docPipeline(), lab(),
                                                    run.isEmpty() ? procedure : Procedure(), Json::object(), run);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->resize(1'080, 720);
    dialog->show();
    return std::pair(std::move(dialog), asked);
  };
  {
    const auto [dialog, desk] = wizard({});
    auto *forward = dialog->findChild<QPushButton *>(QStringLiteral("forward"));
    QVERIFY(forward != nullptr);
    for (int stage = 0; stage <= int(WizardStage::Approve); ++stage) {
      QCOMPARE(int(dialog->flow().stage()), stage);
      QTRY_VERIFY(forward->isEnabled());
      look(*dialog, QStringLiteral("wizard-%1").arg(stage + 1));
      if (stage < int(WizardStage::Approve)) forward->click();
    }
  }
  {
    auto run = openedRun(procedure, {{"workers", 8}});
    finish(run, 0, StepPhase::Succeeded, {{"depth", 412}});
    failStep(run, 1);
    const auto [dialog, desk] = wizard(run.run);
    QTRY_VERIFY(desk->changed);
    desk->changed(run);
    look(*dialog, QStringLiteral("wizard-failed"));
  }
  FakeContext fake(Scene::Trouble);
  Findings found;
  found.status = fake.status().current;
  for (const auto &entry : fake.alerts().cases) found.alerts.append(entry.alert);
  found.at = FakeContext::now();
  TriageDialog triage(fake.context(), [&found] {
    return makeOp<Findings>([&found](OperationOf<Findings> &op) { op.succeed(found); });
  });
  triage.resize(1'080, 720);
  triage.show();
  QTRY_VERIFY(triage.triage() != nullptr);
  look(triage, QStringLiteral("triage"));
  QVERIFY2(flaws.isEmpty(), qPrintable(QLatin1Char('\n') + flaws.join(QLatin1Char('\n'))));
}

void TestLanguages::everyButtonIsTranslated() {
  qputenv("OPSDECK_LANGUAGE", "pseudo");
  installLanguage();
  FakeContext fake(Scene::Trouble);
  QStackedWidget stack;
  QStringList flaws;
  const auto pages = showEach(stack, fake, [&](Page &page) {
    for (const auto &flaw : untranslated(page, fake.context().procedures))
      flaws.append(page.name() + QStringLiteral(": ") + flaw);
  });
  QVERIFY(!pages.isEmpty());
  QVERIFY2(flaws.isEmpty(), qPrintable(QLatin1Char('\n') + flaws.join(QLatin1Char('\n'))));
}

/// In the words of whoever reads them; the file and the journal keep what was written.
void TestLanguages::shippedProceduresAreTranslated() {
  const auto read = [](const char *language) {
    // Those of before would be asked next.
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>());
    qputenv("OPSDECK_LANGUAGE", language);
    installLanguage();
    QList<Complaint> complaints;
    return allProcedures(complaints);
  };
  const auto english = read("en");
  QVERIFY(english.size() >= 25);
  for (const char *language : {"de", "es"}) {
    const auto translated = read(language);
    QCOMPARE(translated.size(), english.size());
    for (qsizetype i = 0; i < english.size(); ++i) {
      const auto &source = english[i], &shown = translated[i];
      QCOMPARE(shown.source, source.source);
      QVERIFY2(shown.title != source.title && shown.summary != source.summary, qPrintable(source.title));
      for (qsizetype k = 0; k < source.steps.size(); ++k) {
        QVERIFY2(shown.steps[k].why != source.steps[k].why || source.steps[k].why.isEmpty(),
                 qPrintable(source.steps[k].why));
        QCOMPARE(shown.steps[k].why.count(QLatin1String("{{")), source.steps[k].why.count(QLatin1String("{{")));
      }
    }
    // A procedure of one's own is shown as it was written.
    const auto own = procedureFromJson(
        {{"metadata", {{"name", "own"}, {"title", "Our very own"}}},
         {"steps", {{{"id", "a"}, {"title", "By ourselves"}, {"do", {{"manual", {{"instruction", "Call Ann"}}}}}}}}});
    QVERIFY(own);
    QCOMPARE(own->title, QStringLiteral("Our very own"));
    QCOMPARE(own->steps.first().title, QStringLiteral("By ourselves"));
    QCOMPARE(jsonString(own->steps.first().action.parameters, "instruction"), QStringLiteral("Call Ann"));
  }
  // Whatever a pseudo-language does to letters, what is filled in later keeps its name.
  for (const auto &procedure : read("pseudo")) {
    for (const auto &step : procedure.steps) {
      const auto parts = QString(step.title + step.why).split(QStringLiteral("{{"));
      for (qsizetype part = 1; part < parts.size(); ++part) {
        const auto name = parts[part].section(QLatin1String("}}"), 0, 0);
        QVERIFY2(std::ranges::all_of(name, [](QChar c) { return c.unicode() < 128; }), qPrintable(name));
      }
    }
  }
}

/// The frame with its pages as it stands, the palette, and the war room.
void TestLanguages::theWindowIsNotCut() {
  QFETCH(QString, language);
  qputenv("OPSDECK_LANGUAGE", language.toLatin1());
  installLanguage();
  QStringList flaws;
  const auto look = [&](QWidget &place, const QString &name) {
    settle();
    for (const auto &flaw : clipped(place)) flaws.append(name + QStringLiteral(": ") + flaw);
    picture(place, language + QLatin1Char('-') + name);
  };
  Console console;
  console.prepare();
  MainWindow window(console);
  window.resize(1'280, 800);
  window.show();
  console.start(QStringLiteral("doc-pipeline"), QStringLiteral("production"));
  QTRY_VERIFY(console.context() && console.context()->journal);
  for (const auto &info : window.pageInfos()) {
    window.showPage(info.name);
    look(window, QStringLiteral("window-") + info.name);
  }
  window.activateWindow();
  QTRY_VERIFY(window.isActiveWindow());
  QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
  auto *palette = window.findChild<CommandPalette *>();
  QTRY_VERIFY(palette->isVisible());
  look(*palette, QStringLiteral("palette"));
  palette->close();
  // Letters of a wall can't be made small: of languages that nobody speaks it may cut.
  const bool isSpoken = languages().contains(language);
  for (const bool withIncident : {false, true}) {
    const WallScene scene(Scene::Trouble, withIncident);
    WallBoard board;
    board.resize(1'920, 1'080);
    const auto capitals = wallCapitals({{}, board.size(), 55, 5});
    board.setCapitals(capitals);
    const auto view = scene.view();
    board.show(topOf(view), {view});
    const auto found = flawsOf(board, capitals) + (isSpoken ? cutTexts(board) : QStringList());
    for (const auto &flaw : found) flaws.append(QStringLiteral("wall: ") + flaw);
    picture(board, language + (withIncident ? QStringLiteral("-wall-incident") : QStringLiteral("-wall")));
  }
  QVERIFY2(flaws.isEmpty(), qPrintable(QLatin1Char('\n') + flaws.join(QLatin1Char('\n'))));
}

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
