#pragma once

#include <QFile>
#include <QProcessEnvironment>
#include <QtTest>

namespace ops {

/// What the preloaded shim (disk_faults.cpp) is told, and what it says that it did.
class FaultFile {
 public:
  struct Firing {
    QByteArray call;
    QByteArray name;  ///< of the file or socket
    qint64 atUs = 0;  ///< of the realtime clock
    pid_t pid = 0;
  };

  explicit FaultFile(QString path) : m_path(std::move(path)) {}

  /// Forgets what has fired so far.
  void arm(const QByteArray &order) const {
    disarm();
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(order) != order.size()) qFatal("no room for the test's files");
  }
  void disarm() const {
    QFile::remove(m_path);
    QFile::remove(firedPath());
  }
  /// No further fault fires; those that have are kept.
  bool stop() const { return QFile::remove(m_path); }

  QList<Firing> fired() const {
    QFile file(firedPath());
    if (!file.open(QIODevice::ReadOnly)) return {};
    QList<Firing> firings;
    for (const auto &line : file.readAll().split('\n')) {
      const auto words = line.split(' ');
      if (words.size() != 4) continue;
      firings.append({words[0], words[1], words[2].toLongLong(), static_cast<pid_t>(words[3].toInt())});
    }
    return firings;
  }
  bool hasFired() const { return !fired().isEmpty(); }

  /// `role`: only processes with this name or this first argument; empty: all.
  void addTo(QProcessEnvironment &environment, const QString &role = {}) const {
    environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(OPSDECK_DISK_FAULTS));
    environment.insert(QStringLiteral("OPSDECK_FAULT"), m_path);
    if (!role.isEmpty()) environment.insert(QStringLiteral("OPSDECK_FAULT_ROLE"), role);
  }

 private:
  QString firedPath() const { return m_path + QStringLiteral(".fired"); }
  QString m_path;
};

}  // namespace ops
