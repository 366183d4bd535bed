#pragma once

#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <map>

/// Secrets that a test puts where secrets go, and looks for where none may be.
namespace ops::test {

/// Distinct random texts, by name. Each is to be shown to have been used: the server took the right password, or the
/// refusal fired.
class Canaries {
 public:
  QByteArray make(const char *name) {
    QByteArray text = "Cn";
    for (int i = 0; i < 3; ++i) text += QByteArray::number(QRandomGenerator::system()->generate64(), 36);
    m_all[name] = text;
    return text;
  }
  QByteArray operator[](const char *name) const { return m_all.at(name); }
  void used(const char *name) { ++m_uses[name]; }
  /// Names that were never used.
  QByteArrayList unused() const {
    QByteArrayList names;
    for (const auto &[name, text] : m_all) {
      if (!m_uses.contains(name)) names += name;
    }
    return names;
  }
  int count() const { return static_cast<int>(m_all.size()); }
  int uses() const {
    int sum = 0;
    for (const auto &[name, times] : m_uses) sum += times;
    return sum;
  }

  /// The names of those that stand in these bytes, as they are or as base64, hex or UTF-16 writes them.
  QByteArrayList in(const QByteArray &bytes) const {
    QByteArrayList names;
    for (const auto &[name, text] : m_all) {
      const QString wide = QString::fromLatin1(text);
      const QByteArray utf16(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2);
      for (const auto &form : {text, text.toBase64(QByteArray::OmitTrailingEquals).chopped(1), text.toHex(), utf16}) {
        if (bytes.contains(form) && !names.contains(name)) names += name;
      }
    }
    return names;
  }

 private:
  std::map<QByteArray, QByteArray> m_all;
  std::map<QByteArray, int> m_uses;
};

inline QByteArray bytesOf(const QString &path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// "file: canary" for each canary in a file below the folder; `looked` counts the files.
inline QByteArrayList leaksBelow(const QString &folder, const Canaries &canaries, int *looked) {
  QByteArrayList leaks;
  QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
  while (files.hasNext()) {
    const QString path = files.next();
    ++*looked;
    for (const auto &name : canaries.in(bytesOf(path) + path.toUtf8())) leaks += path.toUtf8() + ": " + name;
  }
  return leaks;
}

/// What the kernel shows of a process to whoever may look.
struct ProcessView {
  qint64 pid = 0;
  QByteArray command, environment;
};

inline ProcessView viewOf(qint64 pid) {
  const QString folder = QStringLiteral("/proc/%1/").arg(pid);
  return {pid, bytesOf(folder + QStringLiteral("cmdline")), bytesOf(folder + QStringLiteral("environ"))};
}

inline qint64 parentOf(qint64 pid) {
  const QByteArray stat = bytesOf(QStringLiteral("/proc/%1/stat").arg(pid));
  return stat.mid(stat.lastIndexOf(')') + 2).split(' ').value(1).toLongLong();
}

/// Every living process whose command line holds this text.
inline QList<ProcessView> processesWith(const QByteArray &text) {
  QList<ProcessView> found;
  for (const auto &name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
    bool isPid = false;
    const auto pid = name.toLongLong(&isPid);
    if (!isPid) continue;
    const auto view = viewOf(pid);
    if (view.command.contains(text)) found += view;
  }
  return found;
}

}  // namespace ops::test
