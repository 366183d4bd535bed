#include "tests/support/private_postgres.h"

#include <pwd.h>
#include <signal.h>
#include <unistd.h>

#include <QDir>
#include <QFile>

#include "tests/support/ports.h"

namespace ops {
namespace {

const QString serverUser = QStringLiteral("postgres");

void giveAway(const QString &path) {
  if (::geteuid() != 0) return;
  const passwd *entry = ::getpwnam(serverUser.toLatin1().constData());
  if (!entry || ::chown(QFile::encodeName(path).constData(), entry->pw_uid, entry->pw_gid) != 0) {
    qWarning("can't give %s to the server's user", qPrintable(path));
  }
}

}  // namespace

PrivatePostgres::PrivatePostgres(const TemporaryWorld &world, const QString &name, Options options)
    : m_folder(world.folder(name)),
      m_options(std::move(options)),
      m_port(freePort()),
      m_process(m_folder + QStringLiteral("/log")) {}

QString PrivatePostgres::binaries() {
  const QDir versions(QStringLiteral("/usr/lib/postgresql"));
  const QStringList names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
  for (const QString &name : names) {
    const QString folder = versions.filePath(name + QStringLiteral("/bin"));
    if (QFile::exists(folder + QStringLiteral("/initdb"))) return folder;
  }
  return {};
}

bool PrivatePostgres::start() {
  const QString data = m_folder + QStringLiteral("/data");
  giveAway(m_folder);
  if (!QFile::exists(data)) {
    QByteArray output;
    if (!ServerProcess::runOnce({binaries() + QStringLiteral("/initdb"), QStringLiteral("-D"), data,
                                 QStringLiteral("-U"), QStringLiteral("ops"), QStringLiteral("--no-sync"),
                                 QStringLiteral("-E"), QStringLiteral("UTF8"), QStringLiteral("--locale=C.UTF-8"),
                                 QStringLiteral("--auth-local=trust"), QStringLiteral("--auth-host=trust")},
                                serverUser, &output)) {
      qWarning("initdb: %s", output.constData());
      return false;
    }
    if (!m_options.password.isEmpty()) {
      QFile rules(data + QStringLiteral("/pg_hba.conf"));
      if (!rules.open(QIODevice::WriteOnly)) return false;
      rules.write("local all all trust\nhost all all 127.0.0.1/32 scram-sha-256\n");
    }
  }
  QStringList argv{binaries() + QStringLiteral("/postgres"),
                   QStringLiteral("-D"),
                   data,
                   QStringLiteral("-k"),
                   m_folder,
                   QStringLiteral("-p"),
                   QString::number(m_port)};
  QStringList settings{QStringLiteral("fsync=off"), QStringLiteral("shared_buffers=16MB"),
                       QStringLiteral("max_connections=30"),
                       QStringLiteral("listen_addresses=") + (m_options.tcp ? QStringLiteral("127.0.0.1") : QString())};
  if (!m_options.certificates.isEmpty()) {
    for (const auto &name : {QStringLiteral("server.pem"), QStringLiteral("server.key")}) {
      QFile::copy(m_options.certificates + u'/' + name, m_folder + u'/' + name);
      giveAway(m_folder + u'/' + name);
      QFile::setPermissions(m_folder + u'/' + name, QFile::ReadOwner | QFile::WriteOwner);
    }
    settings << QStringLiteral("ssl=on") << QStringLiteral("ssl_cert_file=%1/server.pem").arg(m_folder)
             << QStringLiteral("ssl_key_file=%1/server.key").arg(m_folder);
  }
  settings << m_options.settings;
  for (const QString &setting : std::as_const(settings)) argv << QStringLiteral("-c") << setting;
  if (!m_process.start(argv, serverUser)) return false;
  if (!m_process.waitUntil([this] { return psql(QStringLiteral("select 1")).trimmed() == "1"; }, 30'000)) return false;
  if (!m_options.password.isEmpty()) psql(QStringLiteral("alter role ops password '%1'").arg(m_options.password));
  return true;
}

void PrivatePostgres::stop() {
  m_process.stop(SIGINT);
}

void PrivatePostgres::kill() {
  m_process.stop(SIGQUIT);
}

ConnectionSpec PrivatePostgres::connection(const QString &name) const {
  ConnectionSpec spec;
  spec.name = name;
  spec.kind = ConnectionSpec::Kind::Postgres;
  spec.url = QUrl(QStringLiteral("postgresql:///postgres?host=%1&port=%2").arg(m_folder).arg(m_port));
  spec.user = QStringLiteral("ops");
  return spec;
}

QByteArray PrivatePostgres::psql(const QString &sql, const QString &database) const {
  QProcess process;
  // Away from the terminal: a background job that touches it would be stopped, and the whole test with it.
  process.setChildProcessModifier([] { ::setsid(); });
  process.start(QStringLiteral("psql"),
                {QStringLiteral("-X"), QStringLiteral("-w"), QStringLiteral("-q"), QStringLiteral("-A"),
                 QStringLiteral("-t"), QStringLiteral("-v"), QStringLiteral("ON_ERROR_STOP=1"), QStringLiteral("-h"),
                 m_folder, QStringLiteral("-p"), QString::number(m_port), QStringLiteral("-U"), QStringLiteral("ops"),
                 QStringLiteral("-d"), database, QStringLiteral("-c"), sql});
  process.waitForFinished(30'000);
  return process.readAllStandardOutput();
}

}  // namespace ops
