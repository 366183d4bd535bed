#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QScreen>
#include <QSettings>
#include <algorithm>
#include <utility>

#include "app/shell/main_window.h"
#include "app/shell/page_keys.h"
#include "app/shell/page_window.h"
#include "app/shell/settings.h"
#include "app/shell/settings_dialog.h"
#include "app/shell/wall_window.h"
#include "app/shell/welcome_dialog.h"
#include "app/shell/window_memory.h"
#include "app/shell/wizard_feed.h"
#include "models/base/paths.h"
#include "models/base/text.h"
#include "widgets/pages/question_dialog.h"
#include "widgets/triage/triage_dialog.h"
#include "widgets/wizard/procedure_wizard.h"

// What the window opens: wizards, dialogs and other windows.
namespace ops {

namespace {
constexpr char wizardPage[] = "wizard";  ///< of a chip that leads to no page
}

ProcedureWizard *MainWindow::startProcedure(const QString &name, const Json &inputs) {
  PageContext *context = m_console.context();
  if (!context || !context->journal || !context->runs || !context->backends) return nullptr;
  const Procedure *procedure = context->procedure(name);
  if (!procedure) return nullptr;
  for (auto *open : findChildren<ProcedureWizard *>()) {
    if (open->isVisible() && open->prepares(name, inputs)) return bringToFront(open);
  }
  return showWizard(new ProcedureWizard(*context->journal, *context->runs, *context->backends, context->system(),
                                        context->environment(), *procedure, inputs, this));
}

void MainWindow::openRun(const QString &run) {
  PageContext *context = m_console.context();
  if (!context || !context->journal || !context->runs) return;
  for (auto *open : findChildren<ProcedureWizard *>()) {
    if (open->isVisible() && open->run() == run) {
      bringToFront(open);
      return;
    }
  }
  showWizard(
      new ProcedureWizard(*context->journal, *context->runs, context->system(), context->environment(), run, this));
}

ProcedureWizard *MainWindow::showWizard(ProcedureWizard *wizard) {
  feedWizard(*wizard, *m_console.context());
  connect(wizard, &ProcedureWizard::auditRequested, this,
          [this](const QString &run) { showPage(QStringLiteral("audit"), run); });
  // Back to what it was opened from; where that can't be pressed any more, to the page's first.
  connect(wizard, &QDialog::finished, this, [this, opener = QPointer(focusWidget())] {
    auto *page = currentlyShown();
    const bool isThere = opener && opener->isVisible() && opener->isEnabled();
    if (auto *back = isThere ? opener.data() : page != nullptr ? page->firstFocus() : nullptr) back->setFocus();
    refresh();
  });
  wizard->show();
  refresh();
  return wizard;
}

ProcedureWizard *MainWindow::bringToFront(ProcedureWizard *wizard) {
  if (wizard->isMinimized()) wizard->showNormal();
  wizard->raise();
  wizard->activateWindow();
  return wizard;
}

/// Those that nothing runs for yet: a click on the console hides them behind it.
QList<ChipStrip::Chip> MainWindow::wizardChips() const {
  QList<ChipStrip::Chip> chips;
  const auto open = findChildren<ProcedureWizard *>();
  for (qsizetype i = 0; i < open.size(); ++i) {
    if (!open[i]->isVisible() || !open[i]->run().isEmpty()) continue;
    const auto &flow = open[i]->flow();
    chips +=
        {Tone::Neutral, tr("Open"),
         visibleText(procedureText(flow.procedure().title)) + QStringLiteral(" · ") + wizardStageTitle(flow.stage()),
         QLatin1String(wizardPage), QString::number(i)};
  }
  return chips;
}

void MainWindow::followChip(const QString &page, const QString &item) {
  if (page != QLatin1String(wizardPage)) return showPage(page, item);
  if (auto *wizard = findChildren<ProcedureWizard *>().value(item.toInt())) bringToFront(wizard);
}

TriageDialog *MainWindow::startTriage(const QString &alert) {
  PageContext *context = m_console.context();
  if (!context || !context->backends) return nullptr;
  auto *triage = findChild<TriageDialog *>();
  if (!triage) {
    triage = new TriageDialog(*context, this);
    triage->resize(withinScreen(*this, triage->sizeHint()));
  }
  triage->setAlert(alert);
  triage->show();
  triage->raise();
  triage->activateWindow();
  return triage;
}

SettingsDialog *MainWindow::openSettings() {
  auto *dialog = findChild<SettingsDialog *>();
  if (!dialog) {
    dialog = new SettingsDialog(this);
    connect(dialog, &SettingsDialog::saved, m_top, &TopBar::takeSettings);
    connect(dialog, &SettingsDialog::saved, this, &MainWindow::refreshHints);
  }
  dialog->open();
  return dialog;
}

WelcomeDialog *MainWindow::openWelcome() {
  auto *dialog = findChild<WelcomeDialog *>();
  if (dialog) return dialog;
  dialog = new WelcomeDialog(this);
  connect(dialog, &WelcomeDialog::practiceChosen, this, [this] {
    m_console.choose(QStringLiteral("doc-pipeline"), QStringLiteral("lab"));
    m_console.startLab(false);
    refreshBanner();
  });
  connect(dialog, &WelcomeDialog::fileRequested, this, [this, dialog] {
    if (askForFile()) dialog->accept();
  });
  QSettings().setValue(QLatin1String(settings::welcomed), true);
  dialog->open();
  return dialog;
}

bool MainWindow::askForFile() {
  const auto path = QFileDialog::getOpenFileName(this, tr("Open a system file"), {}, tr("System files (*.yaml *.yml)"));
  return !path.isEmpty() && openFile(path);
}

bool MainWindow::openFile(const QString &path) {
  const auto opened = m_console.openFile(path);
  if (opened) return true;
  if (const auto shipped = m_console.shippedNamesake(path); !shipped.isEmpty()) {
    offerToStandIn(path, shipped);
  } else {
    showFault(path, opened.error());
  }
  return false;
}

void MainWindow::offerToStandIn(const QString &path, const QString &shipped) {
  auto *form = new FormDialog(tr("The shipped example has this name"), path, tr("Use mine instead"), this);
  form->addNote(tr("%1 and the shipped %2 both describe a system of the same name, and only one of them can be shown.")
                    .arg(visibleText(QFileInfo(path).fileName()), visibleText(QFileInfo(shipped).fileName())));
  form->addNote(
      tr("Yours can stand in for the example: it is copied to %1, and that copy is the file to edit from then "
         "on. Delete the copy to have the example back.")
          .arg(displayPath(paths::config() + QStringLiteral("/systems"))));
  form->addNote(tr(R"(Or cancel, give yours another name ("name" under "metadata"), and open it again.)"));
  connect(form, &QDialog::accepted, this, [this, path, shipped] {
    const auto copy = m_console.standIn(path, shipped);
    copy ? static_cast<void>(openFile(*copy)) : showFault(path, copy.error());
  });
  form->ask();
}

void MainWindow::showFault(const QString &path, Error error) {
  auto lines = error.why.split(QLatin1Char('\n'));
  constexpr qsizetype shownLines = 10;
  if (lines.size() > shownLines) lines = lines.first(shownLines) << QStringLiteral("…");
  error.why = QString(QStringLiteral("\n\n") + lines.join(QLatin1Char('\n')))
                  .replace(QString(QLatin1Char('\n') + path + QLatin1Char(':')),
                           QString(QLatin1Char('\n') + QFileInfo(path).fileName() + QLatin1Char(':')));
  if (!error.remedy.isEmpty()) error.why += QStringLiteral("\n\n") + std::exchange(error.remedy, {});
  auto *box = new QMessageBox(QMessageBox::NoIcon, tr("This file can't be opened"), {}, QMessageBox::Close, this);
  box->setTextFormat(Qt::PlainText);
  box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  box->setText(visibleLines(error.toString()));
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->open();
}

WallWindow *MainWindow::openWall() {
  const PageContext *context = m_console.context();
  if (!context) return nullptr;
  auto console = std::make_unique<Console>();
  console->setLooksOnly();
  auto *wall = new WallWindow({console.get()}, wallLook());
  wall->setAttribute(Qt::WA_DeleteOnClose);
  wall->showFullScreenBeside(screen());
  // By its name it would not be found where its file lies outside the catalog.
  console->startWith(context->system(), context->environment().name);
  wall->keep(std::move(console));
  return wall;
}

PageWindow *MainWindow::tearOff() {
  if (m_console.context() == nullptr) return nullptr;
  auto *window = openPage(m_pages.indexOf(currentlyShown()));
  window->showBeside();
  return window;
}

PageWindow *MainWindow::openPage(qsizetype index) {
  auto *page = m_makers[index].make(nullptr);
  adopt(*page);
  auto *window = new PageWindow(page, pageInfos(), this);
  listenTo(window->keys());
  window->setContext(m_console.context());
  return window;
}

void MainWindow::rememberTornOff() {
  m_remembersTornOff = true;
  if (m_console.context() != nullptr) {
    openTornOff();
  } else {
    m_isTornOffWaiting = true;
  }
}

void MainWindow::openTornOff() {
  for (const auto &torn : windowmemory::tornOff()) {
    const auto maker = std::ranges::find(m_makers, torn.page, [](const PageMaker &each) { return each.info.name; });
    if (maker == m_makers.end()) continue;
    auto *window = openPage(std::distance(m_makers.begin(), maker));
    if (!window->restoreGeometry(torn.geometry)) window->resize(size());
    window->show();
  }
  raise();
}

}  // namespace ops
