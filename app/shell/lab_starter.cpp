#include "app/shell/lab_starter.h"

#include <QCoreApplication>
#include <QThread>
#include <memory>

#include "app/lab/lab.h"

namespace ops {

LabStarter::~LabStarter() {
  if (!m_thread) return;
  // The thread holds nothing of ours; it ends by itself, and the process need not wait for it.
  m_thread->disconnect(this);
  connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
}

void LabStarter::start(bool endWithConsole) {
  if (m_thread) return;
  Lab::Options options;
  if (endWithConsole) {
    options.endWithProcess = QCoreApplication::applicationPid();
    options.program = QCoreApplication::applicationFilePath();
  }
  const auto outcome = std::make_shared<Status>();
  m_thread = QThread::create([options, outcome] {
    Lab lab;
    const Result<LabInfo> started = lab.start(options);
    if (!started) *outcome = fail(started.error());
  });
  connect(m_thread, &QThread::finished, this, [this, outcome] {
    m_thread->deleteLater();
    m_thread = nullptr;
    Q_EMIT finished(*outcome);
  });
  m_thread->start();
}

}  // namespace ops
