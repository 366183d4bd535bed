#pragma once

#include <QMainWindow>
#include <QStackedWidget>
#include <QTimer>

#include "app/shell/command_palette.h"
#include "app/shell/console.h"
#include "app/shell/navigation.h"
#include "app/shell/page_list.h"
#include "app/shell/strips.h"
#include "app/shell/top_bar.h"
#include "widgets/theme/focus_order.h"
#include "widgets/theme/state_banner.h"

namespace ops {

class DesktopNotifier;
class PageKeys;
class PageWindow;
class SettingsDialog;
class TierBand;
class ProcedureWizard;
class TriageDialog;
class WallWindow;
class WelcomeDialog;

/// The frame around the pages: which environment this is, how fresh it is, what is wrong, what runs.
class MainWindow : public QMainWindow {
  Q_OBJECT

 public:
  /// `console` must outlive the window.
  explicit MainWindow(Console &console, QWidget *parent = nullptr);
  ~MainWindow() override;

  QList<PageInfo> pageInfos() const;
  /// All of them; those that nobody has needed yet are made now.
  QList<Page *> pages();
  void showPage(const QString &name, const QString &item = {});
  QString currentPage() const;
  /// Opens the wizard on a procedure; null where the journal or the environment can't be used.
  ProcedureWizard *startProcedure(const QString &name, const Json &inputs = Json::object());
  /// Opens triage, or brings the one that is open to the front; null where the environment can't be used.
  TriageDialog *startTriage(const QString &alert = {});
  /// What the user wants of the console.
  SettingsDialog *openSettings();
  /// From now on, and from the next start.
  static void setTheme(ThemeMode mode);
  /// Without the first hints, as long as it lives: for pictures.
  void hideHints();
  /// What a console that has never been used offers first.
  WelcomeDialog *openWelcome();
  /// Opens a system file from outside the catalog, and says why where that can't be done. False: it was not opened.
  bool askForFile();
  bool openFile(const QString &path);
  /// Opens the war room of what is shown, on another screen where there is one; with connections of its own, and the
  /// window may go on to something else. Null where nothing is shown.
  WallWindow *openWall();
  /// Shows another one of the current page in a window of its own, on another screen where there is one. Null where
  /// nothing is shown.
  PageWindow *tearOff();
  /// Opens the pages that had windows of their own when this was last said and the window closed, as soon as something
  /// is shown; and keeps those of now when it is closed.
  void rememberTornOff();

 protected:
  void closeEvent(QCloseEvent *event) override;
  void paintEvent(QPaintEvent *event) override;
  void keyPressEvent(QKeyEvent *event) override;
  /// In the order in which things stand, whenever they were made.
  bool focusNextPrevChild(bool next) override { return focusNextStop(*this, next); }

 private:
  void build();
  void takeContext();
  void dropContext();
  void refresh();
  void refreshBanner();
  void refreshHints();
  std::optional<StateMessage> bannerMessage() const;
  /// The page at this place among the makers; made where there is none yet.
  Page &page(qsizetype place);
  Page *currentlyShown() const;
  void makeNextPage();
  void adopt(Page &page) const;
  /// A page in a window of its own, which does not show yet.
  PageWindow *openPage(qsizetype index);
  void openTornOff();
  void openRun(const QString &run);
  void offerToStandIn(const QString &path, const QString &shipped);
  void showFault(const QString &path, Error error);
  ProcedureWizard *showWizard(ProcedureWizard *wizard);
  static ProcedureWizard *bringToFront(ProcedureWizard *wizard);
  QList<ChipStrip::Chip> wizardChips() const;
  void followChip(const QString &page, const QString &item);
  void openPalette();
  /// To the keys of this window, or of one that a page was torn off to: what they open, opens here.
  void listenTo(const PageKeys &keys);
  /// It may have been asked from another window.
  void comeToFront();

  Console &m_console;
  TopBar *m_top;
  TierBand *m_band;
  QPushButton *m_break;  ///< in the practice lab
  ChipStrip *m_incidents, *m_problems, *m_running;
  QWidget *m_bannerBox;
  StateBanner *m_banner, *m_hints;
  QWidget *m_hintsBox;
  Navigation *m_navigation;
  QStackedWidget *m_stack;
  QList<PageMaker> m_makers;
  QList<Page *> m_pages;  ///< by the makers; null: not made yet
  QTimer m_makeTimer;     ///< makes the pages that nobody sees once the window has been painted: they count what needs
                          ///< somebody, and the one of backups tells Overview of them
  CommandPalette *m_palette;
  DesktopNotifier *m_notifier;
  PageKeys *m_keys;
  bool m_remembersTornOff = false;
  bool m_isTornOffWaiting = false;  ///< to be opened
};

}  // namespace ops
