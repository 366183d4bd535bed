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
#include "models/base/text.h"
#include "widgets/triage/triage_dialog.h"
#include "widgets/wizard/procedure_wizard.h"

// What the window opens: wizards, dialogs and other windows.
namespace ops {

ProcedureWizard *MainWindow::startProcedure(const QString &name, const Json &inputs) {
  PageContext *context = m_console.context();
  if (!context || !context->journal || !context->runs || !context->backends) return nullptr;
  const Procedure *procedure = context->procedure(name);
  if (!procedure) return nullptr;
  return showWizard(new ProcedureWizard(*context->journal, *context->runs, *context->backends, context->system(),
                                        context->environment(), *procedure, inputs, this));
}

void MainWindow::openRun(const QString &run) {
  PageContext *context = m_console.context();
  if (!context || !context->journal || !context->runs) return;
  showWizard(
      new ProcedureWizard(*context->journal, *context->runs, context->system(), context->environment(), run, this));
}

ProcedureWizard *MainWindow::showWizard(ProcedureWizard *wizard) {
  feedWizard(*wizard, *m_console.context());
  connect(wizard, &ProcedureWizard::auditRequested, this,
          [this](const QString &run) { showPage(QStringLiteral("audit"), run); });
  wizard->show();
  return wizard;
}

TriageDialog *MainWindow::startTriage(const QString &alert) {
  PageContext *context = m_console.context();
  if (!context || !context->backends) return nullptr;
  auto *triage = findChild<TriageDialog *>();
  if (!triage) {
    triage = new TriageDialog(*context, this);
    triage->resize(triage->sizeHint().boundedTo(screen()->availableSize()));
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
  auto error = opened.error();
  auto lines = error.why.split(QLatin1Char('\n'));
  constexpr qsizetype shownLines = 10;
  if (lines.size() > shownLines) lines = lines.first(shownLines) << QStringLiteral("…");
  error.why = QString(QStringLiteral("\n\n") + lines.join(QLatin1Char('\n')))
                  .replace(QString(QLatin1Char('\n') + path + QLatin1Char(':')),
                           QString(QLatin1Char('\n') + QFileInfo(path).fileName() + QLatin1Char(':')));
  if (!error.remedy.isEmpty()) error.why += QStringLiteral("\n\n") + std::exchange(error.remedy, {});
  auto *box = new QMessageBox(QMessageBox::Warning, tr("This file can't be opened"), {}, QMessageBox::Close, this);
  box->setTextFormat(Qt::PlainText);
  box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  box->setText(visibleLines(error.toString()));
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->open();
  return false;
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
  auto *window = openPage(m_pages.indexOf(m_stack->currentWidget()));
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
