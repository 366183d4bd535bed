#include "tests/support/private_supervisor.h"

#include <signal.h>

#include <QFile>
#include <QLocalSocket>
#include <QTextStream>

namespace ops {

PrivateSupervisor::PrivateSupervisor(const TemporaryWorld &world, const QString &name, QList<Program> programs,
                                     QString user, QString password)
    : m_folder(world.folder(name)),
      m_programs(std::move(programs)),
      m_user(std::move(user)),
      m_password(std::move(password)),
      m_process(m_folder + QStringLiteral("/log")) {}

bool PrivateSupervisor::start() {
  QFile file(m_folder + QStringLiteral("/supervisord.conf"));
  if (!file.open(QIODevice::WriteOnly)) return false;
  QTextStream out(&file);
  out << "[unix_http_server]\nfile=" << socket() << "\nchmod=0700\n";
  if (!m_password.isEmpty()) out << "username=" << m_user << "\npassword=" << m_password << "\n";
  out << "[supervisord]\nlogfile=" << m_folder << "/supervisord.log\npidfile=" << m_folder
      << "/supervisord.pid\nchildlogdir=" << m_folder << "\nidentifier=test\n"
      << "[rpcinterface:supervisor]\nsupervisor.rpcinterface_factory = "
         "supervisor.rpcinterface:make_main_rpcinterface\n";
  for (const Program &program : std::as_const(m_programs)) {
    out << "[program:" << program.name << "]\ncommand=" << program.command
        << "\nautostart=" << (program.autostart ? "true" : "false") << "\nstartsecs=" << program.startSeconds
        << "\nstopwaitsecs=" << program.stopSeconds << "\nstartretries=0\nstdout_logfile=" << m_folder << "/"
        << program.name << ".log\nredirect_stderr=true\n"
        << program.extra << "\n";
  }
  out.flush();
  file.close();
  if (!m_process.start({QStringLiteral("supervisord"), QStringLiteral("-n"), QStringLiteral("-c"), file.fileName()}))
    return false;
  return m_process.waitUntil([this] {
    QLocalSocket probe;
    probe.connectToServer(socket());
    return probe.waitForConnected(200);
  });
}

void PrivateSupervisor::stop() {
  m_process.stop(SIGTERM, 15'000);
}

}  // namespace ops
