#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>
#include <optional>

#include "app/shell/main_window.h"
#include "app/shell/wall_window.h"
#include "widgets/wizard/procedure_wizard.h"

namespace ops::cli {

/// Waits for the live data, then shows and grabs one picture after the other, by timer and signals alone. Ends the
/// event loop with the exit code once the last one is there.
class Photographer final : public QObject {
  Q_DECLARE_TR_FUNCTIONS(Screenshot)

 public:
  /// A page of the window, the wizard of a procedure, or the page "wall": the war room.
  struct Shot {
    QString page, file, procedure;
  };

  Photographer(Console &console, MainWindow &window, QList<Shot> shots, bool json);

 private:
  bool isReady() const;
  void step();
  void next();
  void grab();
  void keep(QWidget &widget, const QString &path);

  Console &m_console;
  MainWindow &m_window;
  QList<Shot> m_shots;
  bool m_json;
  QPointer<ProcedureWizard> m_wizard;
  std::unique_ptr<WallWindow> m_wall;
  QTimer m_poll;
  QElapsedTimer m_clock;
  qint64 m_shownAt = 0;
  bool m_started = false;
  QStringList m_files;
  std::optional<Error> m_fault;  ///< of the first picture that could not be kept
};

}  // namespace ops::cli
