#include <QRegularExpression>
#include <QTemporaryDir>

#include "models/backends/scratch_store.h"
#include "models/base/local_process.h"
#include "models/base/text.h"
#include "models/procedures/actions/backup/backup_common.h"

namespace ops::backupactions {

namespace {
constexpr Milliseconds pause{100};

QString tr(const char *text) {
  return QCoreApplication::translate("BackupActions", text);
}

QString found(const char *program) {
  return findProgram(QString::fromLatin1(program), QStringLiteral("/usr/bin:/usr/local/bin"));
}

/// A Redis that nobody else knows of: on a socket in a folder of its own, without a file that it would write. It ends
/// with this object, and with this process, whatever becomes of that.
class Scratch : public std::enable_shared_from_this<Scratch> {
 public:
  Scratch(ActionRun &run, Host &host, BackupMember member, QString path, int database, ScratchRedis next,
          std::function<void(const Error &)> failed)
      : m_run(run),
        m_host(host),
        m_member(std::move(member)),
        m_path(std::move(path)),
        m_database(database),
        m_next(std::move(next)),
        m_failed(std::move(failed)) {}
  ~Scratch() { delete m_server; }

  void start() {
    const auto server = found("redis-server");
    const auto parent = found("setpriv");
    if (server.isEmpty() || parent.isEmpty()) return skip(tr("redis-server is not installed here"));
    constexpr qint64 cap = 64 * 1024;
    m_run.ask<QByteArray>(
        m_host.read(QStringLiteral("/proc/meminfo"), 0, cap),
        [this, self = shared_from_this(), server, parent](const QByteArray &memory) {
          static const QRegularExpression line(QStringLiteral("MemAvailable:\\s+(\\d+) kB"));
          const auto free = line.match(QString::fromLatin1(memory)).captured(1).toLongLong() * 1'024;
          constexpr qint64 growth = 6;  // a snapshot is packed; in memory it takes several times as much
          const auto needed = m_member.bytes() * growth;
          if (needed <= free) return launchServer(server, parent);
          skip(tr("it could need %1 of memory, and %2 are free").arg(formatBytes(needed), formatBytes(free)));
        });
  }

 private:
  /// Not a failure of the backup: it is only not proven as far as it could be.
  void skip(const QString &why) {
    m_run.value()["uncompared"].push_back(toJson(QString(m_member.name + QStringLiteral(": ") + why)));
    m_next({});
  }

  void launchServer(const QString &server, const QString &parent) {
    if (!m_folder.isValid() || !QFile::link(m_path, m_folder.filePath(QStringLiteral("dump.rdb")))) {
      return fail(m_folder.errorString());
    }
    ProcessRequest request;
    request.argv = QStringList{
        parent,          QStringLiteral("--pdeathsig"),      QStringLiteral("KILL"),     QStringLiteral("--"),
        server,          QStringLiteral("--port"),           QStringLiteral("0"),        QStringLiteral("--unixsocket"),
        socket(),        QStringLiteral("--unixsocketperm"), QStringLiteral("700"),      QStringLiteral("--dir"),
        m_folder.path(), QStringLiteral("--dbfilename"),     QStringLiteral("dump.rdb"), QStringLiteral("--save"),
        QString(),       QStringLiteral("--appendonly"),     QStringLiteral("no")};
    request.timeoutMs = 0;
    m_server = launch<ProcessResult>(m_host.run(request), &m_run, [this](const Result<ProcessResult> &result) {
      const auto lines = result ? result->output.trimmed().split('\n') : QByteArrayList();
      m_ended = result ? visibleText(lines.last()) : result.error().why;
    });
    lookAgain();
  }

  void lookAgain() {
    m_run.after(pause, [self = shared_from_this()] { self->look(); });
  }

  void look() {
    if (!m_ended.isEmpty()) return fail(tr("Redis does not load it: %1").arg(m_ended));
    ProcessRequest request;
    request.argv = {found("redis-cli"), QStringLiteral("-s"), socket(), QStringLiteral("info")};
    m_run.ask<ProcessResult>(m_host.run(request), [this, self = shared_from_this()](const ProcessResult &result) {
      const auto info = QString::fromUtf8(result.output);
      if (result.exitCode != 0 || !info.contains(QLatin1String("\nloading:0"))) return lookAgain();
      compare(info);
    });
  }

  void compare(const QString &info) {
    static const QRegularExpression database(QStringLiteral("\\ndb\\d+:keys=(\\d+)"));
    qint64 keys = 0;
    for (auto matches = database.globalMatch(info); matches.hasNext();) keys += matches.next().captured(1).toLongLong();
    // What expires by itself may have expired since.
    if (keys >= m_member.keys - m_member.expiringKeys && keys <= m_member.keys) return m_next(store());
    fail(tr("loaded it has %1 keys, but the backup was made with %2")
             .arg(formatCount(keys), formatCount(m_member.keys)));
  }

  void fail(const QString &why) {
    const Error error{ErrorCode::Failed, tr("Validating the restored data"), m_path, why, tr("Choose another backup.")};
    if (m_failed) return m_failed(error);
    m_run.value()["backup"]["failure"] = toJson(QString(m_path + QStringLiteral(": ") + why));
    m_run.end(error);
  }

  /// The server ends with it.
  std::shared_ptr<QueueStore> store() {
    auto *store = scratchStore(socket(), m_database).release();
    return {store, [self = shared_from_this()](QueueStore *gone) { gone->deleteLater(); }};
  }

  QString socket() const { return m_folder.filePath(QStringLiteral("redis")); }

  ActionRun &m_run;
  Host &m_host;
  BackupMember m_member;
  QString m_path;
  int m_database;
  ScratchRedis m_next;
  std::function<void(const Error &)> m_failed;
  QTemporaryDir m_folder;  // its path is short: that of a socket must be
  QPointer<Operation> m_server;
  QString m_ended;
};
}  // namespace

void loadScratchRedis(ActionRun &run, Host &host, const Set &set, const BackupMember &member, int database,
                      const ScratchRedis &next, const std::function<void(const Error &)> &failed) {
  std::make_shared<Scratch>(run, host, member, set.pathOf(member), database, next, failed)->start();
}

}  // namespace ops::backupactions
