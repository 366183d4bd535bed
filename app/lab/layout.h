#pragma once

#include <QString>

#include "app/lab/process.h"

namespace ops {

/// Where one practice lab keeps its things, and what has to be remembered between calls. Written to lab.json in the
/// state folder, where the lab's own programs read it too.
struct LabLayout {
  QString state;            ///< everything but the database and the sockets
  QString sockets;          ///< a short path: socket addresses end at 108 bytes
  QString database;         ///< PostgreSQL's data
  QString databaseSockets;  ///< its user can reach this folder, others cannot
  QString databaseUser;     ///< account that runs PostgreSQL; empty: our own
  QString privileged;       ///< folder outside of the state folder that holds the two above; empty unless we are root
  quint16 apiPort = 0;
  quint16 mlPort = 0;
  quint16 mlflowPort = 0;
  quint16 rankerPort = 0;
  quint16 prometheusPort = 0;
  quint16 alertmanagerPort = 0;
  bool isMonitored = false;  ///< Prometheus and Alertmanager start with it
  bool temporary = false;    ///< the folders go when the lab stops
  ProcessId supervisor;      ///< pid 0: never started
  ProcessId owner;           ///< the lab ends after it; pid 0: it stays until it is stopped

  QString record() const { return state + QStringLiteral("/lab.json"); }
  QString logs() const { return state + QStringLiteral("/logs"); }
  QString run() const { return state + QStringLiteral("/run"); }
  QString faults() const { return state + QStringLiteral("/faults"); }
  QString documents() const { return state + QStringLiteral("/documents"); }
  QString templateCache() const { return state + QStringLiteral("/template-cache"); }
  QString models() const { return state + QStringLiteral("/models"); }
  QString model() const { return models() + QStringLiteral("/nlp-model.pkl"); }
  QString stableModel() const { return models() + QStringLiteral("/backup/nlp-model-stable.pkl"); }
  QString modelVersions() const { return models() + QStringLiteral("/backup/nlp-model-*.pkl"); }
  /// Where new models come from; not below models(), as it is elsewhere in life.
  QString modelStore() const { return state + QStringLiteral("/model-store"); }
  /// What the practice registry keeps, and the artifacts of its runs.
  QString registry() const { return state + QStringLiteral("/mlflow"); }
  QString registryState() const { return registry() + QStringLiteral("/registry.json"); }
  QString artifact(const QString &run) const { return registry() + QStringLiteral("/artifacts/%1.model").arg(run); }
  QString monitoring() const { return state + QStringLiteral("/monitoring"); }
  QString redisFolder() const { return state + QStringLiteral("/redis"); }
  QString redisSocket() const { return sockets + QStringLiteral("/redis.sock"); }
  QString supervisorSocket() const { return sockets + QStringLiteral("/supervisor.sock"); }
  QString supervisorConfig() const { return state + QStringLiteral("/supervisord.conf"); }
  QString apiUrl() const { return QStringLiteral("http://127.0.0.1:%1").arg(apiPort); }
  QString mlUrl() const { return QStringLiteral("http://127.0.0.1:%1").arg(mlPort); }
  QString mlflowUrl() const { return QStringLiteral("http://127.0.0.1:%1").arg(mlflowPort); }
  QString rankerUrl() const { return QStringLiteral("http://127.0.0.1:%1").arg(rankerPort); }
  QString prometheusUrl() const { return QStringLiteral("http://127.0.0.1:%1").arg(prometheusPort); }
  QString alertmanagerUrl() const { return QStringLiteral("http://127.0.0.1:%1").arg(alertmanagerPort); }
  /// For libpq: a connection string without a password; the folder's permissions are the lock.
  QString postgres(const QString &databaseName, const QString &role) const;
};

/// Names of the programs; the system file of the practice lab relies on them.
namespace labprograms {
inline constexpr int maximumWorkers = 16;
inline constexpr int usualWorkers = 3;
QString worker(int number);  ///< from 1
QStringList all();           ///< in the order in which people read them
/// "worker-2" belongs to the service "worker"; the others are services themselves.
QString serviceOf(const QString &program);
}  // namespace labprograms

/// The layout for a state folder; nothing is created, no ports are chosen.
LabLayout defaultLayout(const QString &stateFolder);
/// As recorded by the last start. Unreachable if there was none.
Result<LabLayout> readLayout(const QString &stateFolder);
Status writeLayout(const LabLayout &layout);
/// Creates the folders with the permissions they need; refuses what another user made.
Status createFolders(const LabLayout &layout);
/// Removes the sockets' folder, and for a temporary lab everything.
void removeFolders(const LabLayout &layout);
/// Keeps the ports where they are still free, else chooses new ones below 32768, where no client gets its own ports.
Status choosePorts(LabLayout &layout);

Error labNotRunning();

}  // namespace ops
