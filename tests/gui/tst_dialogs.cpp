#include <QAbstractScrollArea>
#include <QFileDialog>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include "app/composition/language.h"
#include "app/shell/key_sheet.h"
#include "app/shell/main_window.h"
#include "app/shell/palette_entries.h"
#include "app/shell/settings_dialog.h"
#include "app/shell/welcome_dialog.h"
#include "tests/gui/fake_alerts.h"
#include "tests/gui/own_world.h"
#include "tests/gui/page_scene.h"
#include "tests/gui/picture.h"
#include "tests/gui/smallest_window.h"
#include "tests/gui/spoken.h"
#include "widgets/triage/triage_dialog.h"
#include "widgets/wizard/decision_bar.h"
#include "widgets/wizard/procedure_wizard.h"

using namespace ops;
using namespace ops::test;

/// Everything that stands over a page: what pages ask, the wizard at each stage, triage, settings, palette, keys and
/// the welcome. None is larger than its screen, none cuts a text, all can be read and heard. The same program
/// runs at 150 % on a screen of 1280×800.
class TestDialogs : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();
  void ofPages_data() { looks(); }
  void ofPages();
  void ofTheWizard_data() { looks(); }
  void ofTheWizard();
  void ofTriage_data() { looks(); }
  void ofTriage();
  void ofTheFrame_data() { looks(); }
  void ofTheFrame();
  void cleanup();

 private:
  static void looks();
  void look(QWidget &dialog, const QString &name);
  std::pair<std::unique_ptr<ProcedureWizard>, FakeDesk *> wizard(const Procedure &procedure, const QString &run);
  void lookAtRun(const RunState &run, const QString &name, const QString &press = {});

  QTemporaryDir m_world;
  std::unique_ptr<SceneJournals> m_journals;
  QStringList m_flaws;
};

namespace {
QDialog *openDialog() {
  for (auto *widget : QApplication::topLevelWidgets()) {
    auto *dialog = qobject_cast<QDialog *>(widget);
    if (dialog != nullptr && dialog->isVisible()) return dialog;
  }
  return nullptr;
}
}  // namespace

void TestDialogs::initTestCase() {
  QVERIFY(useOwnWorld(m_world));
  Theme::install(ThemeMode::Light);
  m_journals = std::make_unique<SceneJournals>();
}

void TestDialogs::looks() {
  QTest::addColumn<QString>("language");
  QTest::addColumn<QString>("theme");
  for (const char *language : {"en", "de", "es", "pseudo", "pseudo-rtl"})
    QTest::addRow("%s", language) << QString::fromLatin1(language) << QStringLiteral("light");
  for (const char *theme : {"dark", "contrast"})
    QTest::addRow("%s", theme) << QStringLiteral("en") << QString::fromLatin1(theme);
}

void TestDialogs::init() {
  QFETCH(QString, language);
  QFETCH(QString, theme);
  QSettings().clear();
  // The last one that was installed would be asked next.
  qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>());
  qputenv("OPSDECK_LANGUAGE", language.toLatin1());
  installLanguage();
  Theme::instance().setMode(themeModeFromName(theme));
}

void TestDialogs::cleanup() {
  tellAll(std::exchange(m_flaws, {}));
}

void TestDialogs::look(QWidget &dialog, const QString &name) {
  settle();
  const auto room = dialog.screen()->availableSize().expandedTo(smallestWindow(dialog));
  if (dialog.isWindow() && (dialog.width() > room.width() || dialog.height() > room.height()))
    m_flaws.append(
        QStringLiteral("%1: %2 × %3 is larger than the screen").arg(name).arg(dialog.width()).arg(dialog.height()));
  for (const auto *button : dialog.findChildren<QPushButton *>()) {
    // Those that scroll are in reach; those of a window's foot have to be in it.
    bool scrolls = false;
    for (const auto *each = button->parentWidget(); each != nullptr && each != &dialog; each = each->parentWidget())
      scrolls = scrolls || qobject_cast<const QAbstractScrollArea *>(each) != nullptr;
    if (button->isVisible() && !scrolls && !dialog.rect().contains({button->mapTo(&dialog, QPoint()), button->size()}))
      m_flaws.append(QStringLiteral("%1: \"%2\" lies outside").arg(name, button->text()));
  }
  const bool isMirrored = dialog.layoutDirection() == Qt::RightToLeft;
  for (const auto &flaw : cutIn(dialog) + (isMirrored ? QStringList() : faintIn(dialog)) + unspokenIn(dialog))
    m_flaws.append(name + QStringLiteral(": ") + flaw);
  picture(dialog, QStringLiteral("%1-%2").arg(name, QLatin1String(QTest::currentDataTag())));
}

/// Whatever a button that ends in "…" asks, and the tables behind charts.
void TestDialogs::ofPages() {
  PageScene shown(Scene::Trouble, *m_journals);
  Console console;
  MainWindow window(console);
  window.hideHints();
  window.resize(smallestWindow(window));
  window.show();
  int seen = 0;
  const auto take = [&](const QString &page, const QString &by) {
    settle();
    const QPointer<QDialog> dialog = openDialog();
    if (!dialog) return;
    if (qobject_cast<QFileDialog *>(dialog) == nullptr) {
      ++seen;
      look(*dialog, QStringLiteral("dialog-%1-%2").arg(page, QString(by).remove(QLatin1Char(' '))));
    }
    delete dialog;
  };
  for (auto *page : window.pages()) {
    window.showPage(page->name());
    shown.show(*page);
    QList<QPointer<QPushButton>> asking;
    for (auto *button : page->findChildren<QPushButton *>()) {
      if (button->isVisible() && button->isEnabled() && button->text().contains(QChar(0x2026))) asking.append(button);
    }
    for (const auto &button : asking) {
      if (!button || !button->isVisible()) continue;
      const auto text = button->text();
      button->click();
      take(page->name(), text);
    }
    for (auto *chart : page->findChildren<QWidget *>()) {
      const QByteArray type = chart->metaObject()->className();
      if (!chart->isVisible() || (type != "ops::LiveChart" && type != "ops::MetricChart")) continue;
      QTest::keyClick(chart, Qt::Key_Return);
      take(page->name(), QString::fromLatin1(type.mid(5)));
    }
    page->setContext(nullptr);
  }
  QVERIFY2(seen >= 10, qPrintable(QString::number(seen)));
  QVERIFY(m_flaws.isEmpty());
}

std::pair<std::unique_ptr<ProcedureWizard>, FakeDesk *> TestDialogs::wizard(const Procedure &procedure,
                                                                            const QString &run) {
  auto desk = std::make_unique<FakeDesk>();
  desk->planned = planOf(procedure, lab(), procedure.inputs.isEmpty() ? Json::object() : Json{{"workers", 8}});
  auto *asked = desk.get();
  auto dialog = std::make_unique<ProcedureWizard>(std::move(desk), docPipeline(), lab(),
                                                  run.isEmpty() ? procedure : Procedure(), Json::object(), run);
  dialog->setAttribute(Qt::WA_DeleteOnClose, false);
  dialog->resize(smallestWindow(*dialog));
  dialog->show();
  return {std::move(dialog), asked};
}

void TestDialogs::lookAtRun(const RunState &run, const QString &name, const QString &press) {
  const auto [dialog, desk] = wizard({}, run.run);
  QTRY_VERIFY(desk->changed);
  desk->changed(run);
  settle();
  if (!press.isEmpty()) {
    QPushButton *button = nullptr;
    for (const auto *bar : dialog->findChildren<DecisionBar *>()) {
      if (bar->isVisible()) button = bar->button(press);
    }
    QVERIFY2(button != nullptr, qPrintable(press));
    button->click();
  }
  look(*dialog, name);
}

void TestDialogs::ofTheWizard() {
  for (const auto &procedure : {scaleProcedure(), clearProcedure()}) {
    const auto [dialog, desk] = wizard(procedure, {});
    auto *forward = dialog->findChild<QPushButton *>(QStringLiteral("forward"));
    QVERIFY(forward != nullptr);
    for (int stage = int(dialog->flow().stage());; stage = int(dialog->flow().stage())) {
      if (stage < int(WizardStage::Approve)) QTRY_VERIFY(forward->isEnabled());
      look(*dialog, QStringLiteral("wizard-%1-%2").arg(procedure.name).arg(stage + 1));
      if (stage >= int(WizardStage::Approve)) break;
      forward->click();
    }
    // Its last button, where it can be pressed.
    auto *name = dialog->findChild<ApproveStage *>()->findChild<QLineEdit *>();
    if (!name->isVisible()) continue;
    name->setText(QStringLiteral("lab"));
    QVERIFY(forward->isEnabled());
    forward->setFocus();
    look(*dialog, QStringLiteral("wizard-%1-typed").arg(procedure.name));
  }
  auto run = openedRun(scaleProcedure(), {{"workers", 8}});
  finish(run, 0, StepPhase::Succeeded, {{"depth", 412}});
  auto atWork = run;
  atWork.steps[1].phase = StepPhase::Running;
  atWork.steps[1].attempts = 1;
  atWork.steps[1].startedAt = time(10);
  atWork.steps[1].news = {{time(11), QStringLiteral("4 of 8 up")}};
  lookAtRun(atWork, QStringLiteral("wizard-at-work"));
  auto failed = run;
  failStep(failed, 1);
  lookAtRun(failed, QStringLiteral("wizard-failed"));
  lookAtRun(failed, QStringLiteral("wizard-by-hand"), QStringLiteral("done"));
  lookAtRun(failed, QStringLiteral("wizard-skip"), QStringLiteral("skip"));
  auto manual = run;
  finish(manual, 1, StepPhase::Succeeded, {{"replicas", 8}});
  manual.steps[2].phase = StepPhase::Waiting;
  manual.steps[2].question = Question::Manual;
  lookAtRun(manual, QStringLiteral("wizard-manual"));
  auto unknown = failed;
  unknown.steps[1].question = Question::UnknownOutcome;
  lookAtRun(unknown, QStringLiteral("wizard-unknown"));
  auto done = run;
  for (int i = 1; i < 4; ++i) finish(done, i, StepPhase::Succeeded, {{"depth", 12}});
  done.outcome = OutcomeKind::Succeeded;
  done.closedAt = time(95);
  done.conclusion = QStringLiteral("8 workers run, by the word of the supervisor itself");
  lookAtRun(done, QStringLiteral("wizard-succeeded"));
  done.outcome = OutcomeKind::Failed;
  done.steps[3].phase = StepPhase::Failed;
  done.error = {ErrorCode::Failed, QStringLiteral("Watching it drain"), {}, QStringLiteral("it does not"), {}};
  lookAtRun(done, QStringLiteral("wizard-ended-failed"));
  QVERIFY(m_flaws.isEmpty());
}

void TestDialogs::ofTriage() {
  FakeContext fake(Scene::Trouble);
  Findings found;
  found.status = fake.status().current;
  for (const auto &entry : fake.alerts().cases) found.alerts.append(entry.alert);
  found.logs = {{QStringLiteral("worker"), 200, {}, QStringLiteral("supervisor does not answer")}};
  found.at = FakeContext::now();
  OperationOf<Findings> *pending = nullptr;
  TriageDialog dialog(fake.context(),
                      [&] { return makeOp<Findings>([&](OperationOf<Findings> &op) { pending = &op; }); });
  dialog.setAttribute(Qt::WA_DeleteOnClose, false);
  dialog.resize(smallestWindow(dialog));
  dialog.show();
  QTRY_VERIFY(pending != nullptr);
  look(dialog, QStringLiteral("triage-looking"));
  pending->succeed(found);
  QTRY_VERIFY(dialog.triage() != nullptr);
  look(dialog, QStringLiteral("triage-found"));
  QVERIFY(m_flaws.isEmpty());
}

void TestDialogs::ofTheFrame() {
  Console console;
  console.prepare();
  MainWindow window(console);
  window.resize(smallestWindow(window));
  window.show();
  console.start(QStringLiteral("doc-pipeline"), QStringLiteral("lab"));
  QTRY_VERIFY(console.context() && console.context()->journal);
  look(window, QStringLiteral("dialog-window-with-hints"));
  const auto over = [&](QDialog *dialog, const QString &name) {
    dialog->show();
    look(*dialog, name);
    delete dialog;
  };
  over(new SettingsDialog(&window), QStringLiteral("settings"));
  over(new WelcomeDialog(&window), QStringLiteral("welcome"));
  over(new KeySheet(window.pageInfos(), &window), QStringLiteral("keys"));
  auto *palette = window.findChild<CommandPalette *>();
  palette->open(PaletteEntries::of(window, console));
  look(*palette, QStringLiteral("palette"));
  palette->findChild<QLineEdit *>()->setText(QStringLiteral("no such thing at all"));
  look(*palette, QStringLiteral("palette-nothing"));
  QVERIFY(m_flaws.isEmpty());
}

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
