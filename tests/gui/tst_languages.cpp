#include <QAbstractButton>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include "app/composition/language.h"
#include "app/composition/pseudo_language.h"
#include "app/shell/page_list.h"
#include "app/shell/settings.h"
#include "models/base/text.h"
#include "tests/gui/page_scene.h"
#include "tests/gui/picture.h"
#include "tests/gui/wall_scene.h"
#include "widgets/theme/data_table.h"

using namespace ops;
using namespace ops::test;

namespace {

QString shortened(const QString &text) {
  constexpr qsizetype most = 60;
  return text.left(most).simplified();
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

}  // namespace

/// Languages and what they say: plurals, procedures, the wall, and that nothing went past the translation. What is cut
/// in them is looked for by tst_cut_texts and tst_dialogs.
class TestLanguages : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void pluralsFollowTheLanguage();
  void shippedProceduresAreTranslated();
  void pseudoKeepsWhatIsNoText();
  void everyButtonIsTranslated();
  void aRowIsChosenInBothDirections();
  void theWallIsNotCut_data();
  void theWallIsNotCut();

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
  QCOMPARE(formatPercent(0.871, 1), QStringLiteral("87,1 %"));
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

void TestLanguages::everyButtonIsTranslated() {
  qputenv("OPSDECK_LANGUAGE", "pseudo");
  installLanguage();
  FakeContext fake(Scene::Trouble);
  QStringList flaws;
  for (const auto &maker : pageMakers()) {
    const std::unique_ptr<Page> page(maker.make(nullptr));
    page->resize(1'084, 680);
    page->setContext(&fake.context());
    page->show();
    fake.status().announce();
    settle();
    for (const auto &flaw : untranslated(*page, fake.context().procedures))
      flaws.append(page->name() + QStringLiteral(": ") + flaw);
    page->setContext(nullptr);
  }
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

/// Where a language is read from the right, Qt looks for the first column beside the table.
void TestLanguages::aRowIsChosenInBothDirections() {
  for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
    QStandardItemModel model(3, 2);
    DataTable table(QStringLiteral("directions"));
    table.setLayoutDirection(direction);
    table.setModel(&model);
    table.setColumns({100, 0});
    table.resize(400, 300);
    table.show();
    settle();
    table.selectRow(1);
    QCOMPARE(table.currentIndex().row(), 1);
  }
}

void TestLanguages::theWallIsNotCut_data() {
  QTest::addColumn<QString>("language");
  for (const char *language : {"de", "es", "pseudo", "pseudo-rtl"})
    QTest::addRow("%s", language) << QString::fromLatin1(language);
}

/// Letters of a wall can't be made small: of languages that nobody speaks it may cut.
void TestLanguages::theWallIsNotCut() {
  QFETCH(QString, language);
  qputenv("OPSDECK_LANGUAGE", language.toLatin1());
  installLanguage();
  QStringList flaws;
  const bool isSpoken = languages().contains(language);
  for (const bool withIncident : {false, true}) {
    const WallScene scene(Scene::Trouble, withIncident);
    WallBoard board;
    board.resize(1'920, 1'080);
    const auto capitals = wallCapitals({{}, board.size(), 55, 5});
    board.setCapitals(capitals);
    const auto view = scene.view();
    board.show(topOf(view), {view});
    flaws += flawsOf(board, capitals) + (isSpoken ? cutTexts(board) : QStringList());
    picture(board, language + (withIncident ? QStringLiteral("-wall-incident") : QStringLiteral("-wall")));
  }
  QVERIFY2(flaws.isEmpty(), qPrintable(QLatin1Char('\n') + flaws.join(QLatin1Char('\n'))));
}

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
