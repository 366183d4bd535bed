#pragma once

#include <QMenu>
#include <QPointer>

#include "widgets/pages/page_context.h"
#include "widgets/theme/freshness_label.h"
#include "widgets/theme/panels.h"

namespace ops {

/// System ▸ environment switcher, how fresh all is, the clock, and the window's own buttons.
class TopBar : public QWidget {
  Q_OBJECT

 public:
  explicit TopBar(QWidget *parent = nullptr);
  /// `broken` are paths of system files that can't be shown: they stand there, too.
  void setSystems(const QList<System> &systems, const QStringList &broken);
  void showContext(const PageContext *context);
  /// Clock and freshness; once a second.
  void refresh();
  void openSwitcher();
  /// Takes what the settings say of the clock.
  void takeSettings();

 Q_SIGNALS:
  void environmentChosen(const QString &system, const QString &environment);
  void paletteRequested();
  void helpRequested();
  void themeChosen(ops::ThemeMode mode);
  void settingsRequested();
  void fileRequested();
  void brokenChosen(const QString &file);

 protected:
  void resizeEvent(QResizeEvent *event) override;

 private:
  void fitSearch();

  QString m_clockMode;
  QPushButton *m_switch, *m_search;
  QMenu *m_menu;
  FreshnessLabel *m_freshness;
  FigureLabel *m_clock;
  QToolButton *m_theme;
  QPointer<const PageContext> m_context;
};

}  // namespace ops
