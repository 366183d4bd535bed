#include "app/cli/photographer.h"

#include <QCoreApplication>
#include <QImageWriter>

#include "app/cli/terminal.h"

namespace ops::cli {

namespace {

constexpr qint64 longestWaitMs = 20'000;
constexpr qint64 settleMs = 900;        ///< after a page has been shown: its reads come in, its layout is done
constexpr qint64 wallSettleMs = 2'200;  ///< a wall shows once a second what it knows
constexpr int wantedSamples = 4;        ///< so that a chart has a line

}  // namespace

Photographer::Photographer(Console &console, MainWindow &window, QList<Shot> shots, bool json)
    : m_console(console), m_window(window), m_shots(std::move(shots)), m_json(json) {
  m_clock.start();
  m_poll.setInterval(100);
  connect(&m_poll, &QTimer::timeout, this, &Photographer::step);
  m_poll.start();
}

bool Photographer::isReady() const {
  PageContext *context = m_console.context();
  if (!context || !context->journal) return false;
  if (!context->status) return true;
  if (!context->status->isComplete()) return false;
  for (const QueueSpec &queue : context->system().queues) {
    if (context->status->series(QStringLiteral("queue/%1/depth").arg(queue.name)).samples().size() < wantedSamples)
      return false;
  }
  return true;
}

void Photographer::step() {
  if (!m_started) {
    if (!isReady() && m_clock.elapsed() < longestWaitMs) return;
    m_started = true;
    return next();
  }
  if (m_clock.elapsed() - m_shownAt >= (m_wall ? wallSettleMs : settleMs)) grab();
}

void Photographer::next() {
  if (m_shots.isEmpty()) {
    m_poll.stop();
    if (m_json && !m_fault) cli::printJson({{"files", toJson(m_files)}});
    return QCoreApplication::exit(m_fault ? cli::report(*m_fault) : 0);
  }
  const Shot &shot = m_shots.first();
  delete m_wizard;
  m_wall.reset();
  if (shot.page == QLatin1String("wall")) {
    // On the screen that walls have most often.
    m_wall = std::make_unique<WallWindow>(QList{&m_console}, WallLook{Theme::instance().mode(), 5, 55});
    m_wall->resize(m_window.size());
    m_wall->show();
  } else if (shot.procedure.isEmpty()) {
    m_window.showPage(shot.page);
  } else {
    m_wizard = m_window.startProcedure(shot.procedure);
    if (m_wizard) m_wizard->resize(m_wizard->sizeHint());
  }
  m_shownAt = m_clock.elapsed();
}

void Photographer::grab() {
  const Shot shot = m_shots.takeFirst();
  QWidget *widget = m_wall != nullptr          ? static_cast<QWidget *>(m_wall.get())
                    : shot.procedure.isEmpty() ? static_cast<QWidget *>(&m_window)
                                               : m_wizard.data();
  if (widget) keep(*widget, shot.file);
  next();
}

void Photographer::keep(QWidget &widget, const QString &path) {
  QImageWriter writer(path);
  if (writer.write(widget.grab().toImage())) {
    m_files += path;
    if (!m_json) cli::print(path);
  } else if (!m_fault) {
    m_fault = Error{ErrorCode::Failed, tr("Writing the picture"), path, writer.errorString(), {}};
  }
}

}  // namespace ops::cli
