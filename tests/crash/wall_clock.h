#pragma once

#include <unistd.h>

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

namespace ops {

/// The wall clock of this process and of those that it starts with variables(), to be set at will: libfaketime,
/// preloaded, which reads how far off it is from a file at every look. The monotonic clocks are left alone.
class WallClock {
 public:
  /// Starts the program anew with the library preloaded. False if it isn't there.
  static bool takeOver(char *argv[]) {
    if (qEnvironmentVariableIsSet("FAKETIME_TIMESTAMP_FILE")) {
      // What this process starts has the clock of everybody, unless it is asked otherwise.
      qunsetenv("LD_PRELOAD");
      return true;
    }
    if (!QFile::exists(library())) return false;
    static QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("clock"));
    folder.setAutoRemove(false);
    if (!write(file, 0)) return false;
    qputenv("FAKETIME_TIMESTAMP_FILE", QFile::encodeName(file));
    qputenv("FAKETIME_NO_CACHE", "1");
    qputenv("FAKETIME_DONT_FAKE_MONOTONIC", "1");
    qputenv("DONT_FAKE_MONOTONIC", "1");
    qputenv("NO_FAKE_STAT", "1");
    qputenv("LD_PRELOAD", QFile::encodeName(library()));
    ::execv("/proc/self/exe", argv);
    return false;
  }
  ~WallClock() {
    QFile::remove(file());
    QDir().rmdir(QFileInfo(file()).path());
  }

  /// So many seconds before or behind the real time.
  bool set(double seconds) {
    m_offset = seconds;
    return write(file(), seconds);
  }
  bool moveBy(double seconds) { return set(m_offset + seconds); }
  double offset() const { return m_offset; }
  /// For programs that are to have this clock too.
  static QMap<QString, QString> variables() { return {{QStringLiteral("LD_PRELOAD"), library()}}; }

 private:
  static QString library() { return QStringLiteral(OPSDECK_LIBFAKETIME); }
  static QString file() { return qEnvironmentVariable("FAKETIME_TIMESTAMP_FILE"); }
  static bool write(const QString &path, double seconds) {
    // Replaced as a whole: a reader never finds half of it.
    QFile next(path + QStringLiteral(".next"));
    if (!next.open(QIODevice::WriteOnly)) return false;
    next.write(QByteArray(seconds < 0 ? "" : "+") + QByteArray::number(seconds, 'f', 3) + '\n');
    next.close();
    return ::rename(QFile::encodeName(next.fileName()).constData(), QFile::encodeName(path).constData()) == 0;
  }

  double m_offset = 0;
};

}  // namespace ops
