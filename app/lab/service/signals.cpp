#include "app/lab/service/signals.h"

#include <csignal>

#include <QCoreApplication>
#include <QTimer>

namespace ops::labservice {

namespace {
volatile sig_atomic_t requested = 0;
extern "C" void noteStop(int) {
  requested = 1;
}
}  // namespace

void catchStopSignals() {
  struct sigaction action{};
  action.sa_handler = noteStop;
  sigemptyset(&action.sa_mask);
  for (const int number : {SIGTERM, SIGINT, SIGHUP}) sigaction(number, &action, nullptr);
  signal(SIGPIPE, SIG_IGN);
}

bool stopRequested() {
  return requested != 0;
}

void quitOnStopSignals() {
  catchStopSignals();
  auto *timer = new QTimer(QCoreApplication::instance());
  QObject::connect(timer, &QTimer::timeout, QCoreApplication::instance(), [] {
    if (stopRequested()) QCoreApplication::quit();
  });
  constexpr int checkMs = 50;
  timer->start(checkMs);
}

}  // namespace ops::labservice
