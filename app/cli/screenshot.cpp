#include "app/cli/screenshot.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>

#include "app/shell/console_main.h"
#include "app/shell/main_window.h"
#include "widgets/wizard/procedure_wizard.h"

namespace ops {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("Screenshot", text);
}

constexpr qint64 longestWaitMs = 20'000;
constexpr qint64 settleMs = 900;  ///< after a page has been shown: its reads come in, its layout is done
constexpr int wantedSamples = 4;  ///< so that a chart has a line

int complain(const QString &what, int code) {
  fprintf(stderr, "opsdeck: %s\n", qPrintable(what));
  return code;
}

/// Waits for the live data, then shows and grabs one picture after the other, by timer and signals alone.
class Photographer final : public QObject {
 public:
  struct Shot {
    QString page, file, procedure;
  };

  Photographer(Console &console, MainWindow &window, QList<Shot> shots)
      : m_console(console), m_window(window), m_shots(std::move(shots)) {
    m_clock.start();
    m_poll.setInterval(100);
    connect(&m_poll, &QTimer::timeout, this, &Photographer::step);
    m_poll.start();
  }

 private:
  bool isReady() const {
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

  void step() {
    if (!m_started) {
      if (!isReady() && m_clock.elapsed() < longestWaitMs) return;
      m_started = true;
      return next();
    }
    if (m_clock.elapsed() - m_shownAt >= settleMs) grab();
  }

  void next() {
    if (m_shots.isEmpty()) {
      QCoreApplication::exit(m_failed ? 1 : 0);
      m_poll.stop();
      return;
    }
    const Shot &shot = m_shots.first();
    delete m_wizard;
    if (shot.procedure.isEmpty()) {
      m_window.showPage(shot.page);
    } else {
      m_wizard = m_window.startProcedure(shot.procedure);
      if (m_wizard) m_wizard->resize(m_wizard->sizeHint());
    }
    m_shownAt = m_clock.elapsed();
  }

  void grab() {
    const Shot shot = m_shots.takeFirst();
    QWidget *widget = shot.procedure.isEmpty() ? static_cast<QWidget *>(&m_window) : m_wizard.data();
    if (widget && !widget->grab().save(shot.file)) {
      complain(tr("%1 can't be written").arg(shot.file), 1);
      m_failed = true;
    } else if (widget) {
      printf("%s\n", qPrintable(shot.file));
    }
    next();
  }

  Console &m_console;
  MainWindow &m_window;
  QList<Shot> m_shots;
  QPointer<ProcedureWizard> m_wizard;
  QTimer m_poll;
  QElapsedTimer m_clock;
  qint64 m_shownAt = 0;
  bool m_started = false;
  bool m_failed = false;
};

/// The scale has to be known before there is an application object.
void prepare(int argc, char *argv[]) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  for (int i = 1; i + 1 < argc; ++i) {
    if (QByteArray(argv[i]) == "--scale") qputenv("QT_SCALE_FACTOR", argv[i + 1]);
  }
}

}  // namespace

int screenshotMain(int argc, char *argv[]) {
  prepare(argc, argv);
  QApplication application(argc, argv);
  describeApplication();
  QCommandLineParser parser;
  parser.setApplicationDescription(tr("Pictures of the console's pages on a running environment, without a display."));
  parser.addHelpOption();
  const QCommandLineOption tour(QStringLiteral("tour"), tr("Every page, into this folder."), QStringLiteral("DIR"));
  const QCommandLineOption size(QStringLiteral("size"), tr("Size of the window."), QStringLiteral("WxH"),
                                QStringLiteral("1440x900"));
  const QCommandLineOption theme(QStringLiteral("theme"), tr("light, dark or contrast."), QStringLiteral("NAME"),
                                 QStringLiteral("light"));
  const QCommandLineOption scale(QStringLiteral("scale"), tr("Device pixels a pixel."), QStringLiteral("F"),
                                 QStringLiteral("1"));
  const QCommandLineOption system(QStringLiteral("system"), tr("Show this system."), QStringLiteral("NAME"));
  const QCommandLineOption environment({QStringLiteral("e"), QStringLiteral("environment")},
                                       tr("Show this environment."), QStringLiteral("NAME"));
  parser.addOptions({tour, size, theme, scale, system, environment});
  parser.addPositionalArgument(QStringLiteral("PAGE"), tr("overview, health, queues, procedures, runs or audit."));
  parser.addPositionalArgument(QStringLiteral("FILE.png"), tr("Where the picture goes."));
  QStringList words = application.arguments();
  words.removeAt(1);  // the verb itself
  parser.process(words);

  const QStringList sides = parser.value(size).split(QLatin1Char('x'));
  const QSize wanted(sides.value(0).toInt(), sides.value(1).toInt());
  if (wanted.width() < 640 || wanted.height() < 480 || wanted.width() > 8'000 || wanted.height() > 8'000) {
    return complain(tr("--size is WIDTHxHEIGHT, from 640x480 to 8000x8000"), 2);
  }
  const QStringList arguments = parser.positionalArguments();
  if (!parser.isSet(tour) && arguments.size() != 2)
    return complain(tr("screenshot needs PAGE and FILE.png, or --tour DIR"), 2);

  Theme::install(themeModeFromName(parser.value(theme)));
  Console console;
  MainWindow window(console);
  QList<Photographer::Shot> shots;
  if (parser.isSet(tour)) {
    const QDir folder(parser.value(tour));
    if (!folder.mkpath(QStringLiteral("."))) return complain(tr("%1 can't be made").arg(parser.value(tour)), 1);
    for (const Page *page : window.pages())
      shots += {page->name(), folder.filePath(page->name() + QStringLiteral(".png")), {}};
    shots += {{}, folder.filePath(QStringLiteral("wizard.png")), QStringLiteral("queue-backing-up")};
  } else {
    QStringList known;
    for (const Page *page : window.pages()) known += page->name();
    if (!known.contains(arguments[0])) {
      return complain(tr("there is no page \"%1\"; there are %2").arg(arguments[0], known.join(QStringLiteral(", "))),
                      2);
    }
    shots += {arguments[0], arguments[1], {}};
  }
  window.resize(wanted);
  window.show();
  window.resize(wanted);
  const QString chosen = parser.isSet(environment) ? parser.value(environment) : QStringLiteral("lab");
  console.start(parser.isSet(system) ? parser.value(system) : QStringLiteral("doc-pipeline"), chosen);
  const Photographer photographer(console, window, shots);
  return QApplication::exec();
}

}  // namespace ops
