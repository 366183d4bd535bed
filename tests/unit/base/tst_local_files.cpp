#include <sys/stat.h>
#include <unistd.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include "models/base/host.h"
#include "models/base/local_files.h"

using namespace ops;

namespace {
void write(const QString &path, const QByteArray &content) {
  QFile file(path);
  QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

QByteArray contentOf(const QString &path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
}

// As another user for as long as it lives, where that is possible: permissions bind nobody who is root.
class Unprivileged {
 public:
  Unprivileged() {
    constexpr uid_t nobody = 65534;
    if (::geteuid() == 0) m_changed = ::seteuid(nobody) == 0;
  }
  ~Unprivileged() {
    if (m_changed && ::seteuid(0) != 0) qFatal("the test cannot become root again");
  }
  Unprivileged(const Unprivileged &) = delete;
  Unprivileged &operator=(const Unprivileged &) = delete;

 private:
  bool m_changed = false;
};
}  // namespace

class TestLocalFiles : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_host = makeLocalHost();
    QVERIFY(!m_host->name().isEmpty());
  }

  void stat() {
    write(at("f"), "12345");
    QCOMPARE(::chmod(QFile::encodeName(at("f")).constData(), 0640), 0);
    const auto file = wait<FileStat>(m_host->stat(at("f")));
    QVERIFY(file);
    QCOMPARE(file->size, 5);
    QCOMPARE(file->mode, 0640U);
    QVERIFY(!file->directory);
    QVERIFY(qAbs(file->modifiedAt.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    const auto folder = wait<FileStat>(m_host->stat(m_folder->path()));
    QVERIFY(folder && folder->directory);
  }

  void read_data() {
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<qint64>("cap");
    QTest::addColumn<QByteArray>("content");
    const auto row = [](const char *name, qint64 offset, qint64 cap, const QByteArray &content) {
      QTest::newRow(name) << offset << cap << content;
    };
    row("whole", 0, 100, "0123456789");
    row("cap", 0, 4, "0123");
    row("offset", 4, 3, "456");
    row("from the end", -3, 100, "789");
    row("further back than the start", -30, 100, "0123456789");
    row("past the end", 30, 100, "");
    row("no room", 0, 0, "");
    row("negative room", 0, -1, "");
  }
  void read() {
    QFETCH(qint64, offset);
    QFETCH(qint64, cap);
    QFETCH(QByteArray, content);
    write(at("f"), "0123456789");
    QCOMPARE(wait<QByteArray>(m_host->read(at("f"), offset, cap)), Result<QByteArray>(content));
  }

  void readsWithoutKnownSize() {
    const auto content = wait<QByteArray>(m_host->read(QStringLiteral("/proc/self/status"), 0, 1 << 16));
    QVERIFY(content && content->contains("Name:"));
  }

  void hash() {
    const QByteArray content = QByteArray("0123456789abcdef").repeated(300'000);
    write(at("f"), content);
    QCOMPARE(
        wait<QString>(m_host->hash(at("f"))),
        Result<QString>(QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex())));
    write(at("empty"), "");
    QCOMPARE(wait<QString>(m_host->hash(at("empty"))),
             Result<QString>(QStringLiteral("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")));
  }

  void refusals_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("missing") << QStringLiteral("missing") << ErrorCode::Failed;
    QTest::newRow("folder") << QStringLiteral("folder") << ErrorCode::Failed;
    QTest::newRow("pipe that nobody writes to") << QStringLiteral("pipe") << ErrorCode::Failed;
    QTest::newRow("device") << QStringLiteral("/dev/zero") << ErrorCode::Failed;
    QTest::newRow("relative") << QStringLiteral("relative") << ErrorCode::Usage;
    QTest::newRow("NUL") << QStringLiteral("nul") << ErrorCode::Usage;
  }
  void refusals() {
    QFETCH(QString, path);
    QFETCH(ErrorCode, code);
    QDir().mkpath(at("folder"));
    QCOMPARE(::mkfifo(QFile::encodeName(at("pipe")).constData(), 0600), 0);
    write(at("f"), "x");
    if (path == QStringLiteral("nul")) {
      path = at("f") + QChar(0) + QStringLiteral(".txt");
    } else if (path != QStringLiteral("relative")) {
      path = QDir(m_folder->path()).absoluteFilePath(path);
    }
    const auto content = wait<QByteArray>(m_host->read(path, 0, 10));
    QVERIFY(!content);
    QCOMPARE(content.error().code, code);
    QVERIFY(!content.error().why.isEmpty());
    const auto digest = wait<QString>(m_host->hash(path));
    QVERIFY(!digest);
    QCOMPARE(digest.error().code, code);
  }

  void put() {
    QVERIFY(wait<Done>(m_host->put(at("new"), "first")));
    QCOMPARE(contentOf(at("new")), QByteArray("first"));
    QCOMPARE(modeOf("new"), 0600U);
    QCOMPARE(::chmod(QFile::encodeName(at("new")).constData(), 0644), 0);
    QVERIFY(wait<Done>(m_host->put(at("new"), QByteArray(3'000'000, 'x'))));
    QCOMPARE(contentOf(at("new")), QByteArray(3'000'000, 'x'));
    QCOMPARE(modeOf("new"), 0644U);
    QCOMPARE(names(), QStringList{QStringLiteral("new")});
  }

  void putThroughALink() {
    write(at("real"), "old");
    QVERIFY(QFile::link(at("real"), at("link")));
    QVERIFY(wait<Done>(m_host->put(at("link"), "new")));
    QVERIFY(QFileInfo(at("link")).isSymLink());
    QCOMPARE(contentOf(at("real")), QByteArray("new"));
  }

  void putKeepsTheOwner() {
    if (::geteuid() != 0) QSKIP("only root can give a file away");
    write(at("f"), "old");
    constexpr uid_t other = 65534;
    QCOMPARE(::chown(QFile::encodeName(at("f")).constData(), other, other), 0);
    QVERIFY(wait<Done>(m_host->put(at("f"), "new")));
    QCOMPARE(QFileInfo(at("f")).ownerId(), other);
  }

  void putIntoNowhere() {
    const auto result = wait<Done>(m_host->put(at("missing/f"), "x"));
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Failed);
    QVERIFY(names().isEmpty());
  }

  void putOverAFolder() {
    QDir().mkpath(at("folder"));
    const auto result = wait<Done>(m_host->put(at("folder"), "x"));
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Refused);
    QCOMPARE(names(), QStringList{QStringLiteral("folder")});
  }

  void putWithoutPermission() {
    write(at("f"), "old");
    QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0555), 0);
    std::optional<Result<Done>> result;
    {
      // Threads of the pool that start from here on are bound by it as well.
      const Unprivileged guard;
      result = wait<Done>(m_host->put(at("f"), "new"));
    }
    QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0700), 0);
    QVERIFY(!*result);
    QCOMPARE(result->error().code, ErrorCode::Refused);
    QCOMPARE(contentOf(at("f")), QByteArray("old"));
    QCOMPARE(names(), QStringList{QStringLiteral("f")});
  }

  void putOnAFullDisk() {
    const auto result = wait<Done>(m_host->put(QStringLiteral("/dev/full"), "x"));
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Refused);  // a device is never replaced
    QVERIFY(!QFileInfo(QStringLiteral("/dev/full")).isFile());
  }

  void copy() {
    const QByteArray content(3'000'000, 'm');
    write(at("model"), content);
    write(at("served"), "old");
    QCOMPARE(::chmod(QFile::encodeName(at("served")).constData(), 0640), 0);
    const auto copied = wait<qint64>(m_host->copy(at("model"), at("copy"), at("served")));
    QVERIFY(copied);
    QCOMPARE(*copied, content.size());
    QCOMPARE(contentOf(at("copy")), content);
    const auto stat = wait<FileStat>(m_host->stat(at("copy")));
    QCOMPARE(stat->mode, 0640U);
    QVERIFY(stat->inode != 0 && stat->linksTo.isEmpty());
    // Never over something else, not even through a link.
    QVERIFY(!wait<qint64>(m_host->copy(at("model"), at("served"), at("model"))));
    QCOMPARE(contentOf(at("served")), QByteArray("old"));
    QVERIFY(QFile::link(at("new"), at("link")));
    QVERIFY(!wait<qint64>(m_host->copy(at("model"), at("link"), at("model"))));
    QVERIFY(!wait<qint64>(m_host->copy(at("missing"), at("other"), at("model"))));
    QVERIFY(!wait<qint64>(m_host->copy(at("model"), at("other"), at("missing"))));
    QVERIFY(!QFile::exists(at("new")) && !QFile::exists(at("other")));
  }

  void aLinkTellsWhereItLeads() {
    write(at("f"), "12345");
    QVERIFY(QFile::link(at("f"), at("link")));
    const auto link = wait<FileStat>(m_host->stat(at("link")));
    QCOMPARE(link->linksTo, QFileInfo(at("f")).canonicalFilePath());
    QCOMPARE(link->inode, wait<FileStat>(m_host->stat(at("f")))->inode);
    QCOMPARE(link->size, 5);
  }

  void removeAndSync() {
    write(at("f"), "12345");
    QVERIFY(QFile::link(at("f"), at("link")));
    QVERIFY(wait<Done>(m_host->sync(at("f"))));
    QVERIFY(!wait<Done>(m_host->sync(at("missing"))));
    QVERIFY(wait<Done>(m_host->remove(at("link"))));
    QVERIFY(QFile::exists(at("f")));
    QVERIFY(wait<Done>(m_host->remove(at("f"))) && wait<Done>(m_host->remove(at("f"))));
    QVERIFY(!QFile::exists(at("f")));
    QVERIFY(!wait<Done>(m_host->remove(at(""))));
  }

  void rename() {
    write(at("a"), "1");
    write(at("b"), "2");
    QVERIFY(wait<Done>(m_host->rename(at("a"), at("b"))));
    QCOMPARE(contentOf(at("b")), QByteArray("1"));
    QCOMPARE(names(), QStringList{QStringLiteral("b")});
    const auto missing = wait<Done>(m_host->rename(at("a"), at("c")));
    QVERIFY(!missing && missing.error().code == ErrorCode::Failed);
    const auto relative = wait<Done>(m_host->rename(at("b"), QStringLiteral("c")));
    QVERIFY(!relative && relative.error().code == ErrorCode::Usage);
  }

  void freeBytes() {
    const auto free = wait<qint64>(m_host->freeBytes(m_folder->path()));
    QVERIFY(free && *free > 0);
    QVERIFY(!wait<qint64>(m_host->freeBytes(at("missing"))));
  }

  void oneLocksAFileAtATime() {
    const auto other = makeLocalHost();
    auto held = wait<FileLock>(m_host->lock(at("lock")));
    QVERIFY(held);
    for (auto *host : {m_host.get(), other.get()}) {
      const auto refused = wait<FileLock>(host->lock(at("lock")));
      QVERIFY(!refused);
      QCOMPARE(refused.error().code, ErrorCode::Refused);
      QVERIFY(!refused.error().remedy.isEmpty());
    }
    auto copy = *held;
    held->reset();
    QVERIFY(!wait<FileLock>(other->lock(at("lock"))));
    copy.reset();
    QVERIFY(wait<FileLock>(other->lock(at("lock"))));
    QCOMPARE(wait<FileLock>(m_host->lock(at("none/lock"))).error().code, ErrorCode::Failed);
    QVERIFY(QFile::link(at("elsewhere"), at("link")));
    QVERIFY(!wait<FileLock>(m_host->lock(at("link"))));
    QVERIFY(!QFile::exists(at("elsewhere")));
  }

  void cancelAndDeletion() {
    write(at("large"), QByteArray(8 << 20, 'x'));
    // Many at once, ended at any moment of theirs: each ends once or, deleted, never.
    constexpr int rounds = 60;
    int cancelled = 0;
    int ended = 0;
    for (int i = 0; i < rounds; ++i) {
      auto receiver = std::make_unique<QObject>();
      auto *operation = launch<QString>(m_host->hash(at("large")), receiver.get(), [&](const auto &result) {
        ++ended;
        if (!result && result.error().code == ErrorCode::Cancelled) ++cancelled;
      });
      QThread::usleep(static_cast<unsigned long>(i) * 50);
      if (i % 2 == 0) {
        operation->cancel();
        QTRY_COMPARE(ended, i / 2 + 1);
      }
    }
    QTest::qWait(0);
    QCOMPARE(ended, rounds / 2);
    QVERIFY(cancelled > 0);
  }

  void cancelledPutIsWholeOrNot() {
    constexpr int rounds = 40;
    for (int i = 0; i < rounds; ++i) {
      write(at("f"), "old");
      std::optional<Result<Done>> result;
      auto *operation =
          launch<Done>(m_host->put(at("f"), QByteArray(100'000, 'n')), this, [&](const auto &r) { result = r; });
      QThread::usleep(static_cast<unsigned long>(i) * 40);
      operation->cancel();
      QTRY_VERIFY(result.has_value());
      QVERIFY(*result || result->error().code == ErrorCode::Cancelled ||
              result->error().code == ErrorCode::OutcomeUnknown);
      const bool mustBeOld = !*result && result->error().code == ErrorCode::Cancelled;
      m_host = makeLocalHost();
      // The thread may still be at it, or only begin: QTRY_COMPARE would look twice, and see two different things.
      QVERIFY(QTest::qWaitFor([this] { return names() == QStringList{QStringLiteral("f")}; }));
      const QByteArray content = contentOf(at("f"));
      if (mustBeOld) QCOMPARE(content, QByteArray("old"));
      QVERIFY(content == "old" || content == QByteArray(100'000, 'n'));
    }
  }

  /// Only what was found, as it was found, and never by a link.
  void removesWhatWasListed() {
    QVERIFY(QDir().mkpath(at("tmp/deep/er")) && QDir().mkpath(at("other")));
    for (const char *name : {"tmp/old", "tmp/changed", "tmp/deep/old", "tmp/deep/er/old", "tmp/moved", "other/old"}) {
      write(at(name), "12345");
    }
    QVERIFY(QFile::link(at("other/old"), at("tmp/link")));
    auto listed = wait<QList<ListedFile>>(m_host->list(at("tmp"), true));
    QVERIFY(listed);
    listed->removeIf([](const ListedFile &file) { return file.stat.directory; });
    QCOMPARE(listed->size(), 6);
    // By age, folders come in any order: one that may not be entered must not stand for the next.
    listed->prepend({QStringLiteral("../other/old"), listed->constFirst().stat});
    // What happens between the two looks.
    write(at("tmp/changed"), "123456");
    QVERIFY(QDir().rename(at("tmp/deep/er"), at("er")) && QFile::link(at("other"), at("tmp/deep/er")));
    QVERIFY(QFile::remove(at("tmp/moved")));
    const auto removal = wait<Removal>(m_host->removeListed(at("tmp"), *listed));
    QVERIFY(removal);
    QCOMPARE(removal->files, 2);
    QCOMPARE(removal->bytes, 10);
    QVERIFY(!QFile::exists(at("tmp/old")) && !QFile::exists(at("tmp/deep/old")));
    for (const char *name : {"tmp/changed", "tmp/link", "other/old", "er/old"}) QVERIFY2(QFile::exists(at(name)), name);
    QCOMPARE(removal->left.size(), 4);
    const auto reasons = removal->left.join(QLatin1Char('\n'));
    for (const char *part : {"changed: it has changed", "link: it is not a regular file",
                             "deep/er/old: ", "../other/old: its path leads out"}) {
      QVERIFY2(reasons.contains(QLatin1String(part)), qPrintable(reasons));
    }
  }

  void removesNothingBehindALink() {
    QVERIFY(QDir().mkpath(at("real")));
    write(at("real/f"), "x");
    QVERIFY(QFile::link(at("real"), at("linked")));
    const auto listed = wait<QList<ListedFile>>(m_host->list(at("linked"), true));
    QVERIFY(listed);
    const auto removal = wait<Removal>(m_host->removeListed(at("linked"), *listed));
    QVERIFY(!removal && removal.error().code == ErrorCode::Refused);
    // Nor one that stands further up.
    QVERIFY(QDir().mkpath(at("real/below")));
    write(at("real/below/f"), "x");
    const auto below = wait<QList<ListedFile>>(m_host->list(at("linked/below"), true));
    QVERIFY(below);
    const auto refused = wait<Removal>(m_host->removeListed(at("linked/below"), *below));
    QVERIFY(!refused && refused.error().why.contains(at("real/below")));
    QVERIFY(QFile::exists(at("real/f")) && QFile::exists(at("real/below/f")));
  }

  void whatMayNotGoStays() {
    QVERIFY(QDir().mkpath(at("d")));
    write(at("d/f"), "x");
    const auto listed = wait<QList<ListedFile>>(m_host->list(at("d"), true));
    QVERIFY(listed);
    QCOMPARE(::chmod(QFile::encodeName(at("d")).constData(), 0555), 0);
    QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0755), 0);
    Result<Removal> removal;
    {
      const Unprivileged other;
      FileJob job;
      removal = files::removeListed(at("d"), *listed, job);
    }
    QVERIFY(removal);
    QCOMPARE(removal->files, 0);
    QVERIFY2(removal->left.value(0).startsWith(QLatin1String("f: ")), qPrintable(removal->left.join(u' ')));
    QVERIFY(QFile::exists(at("d/f")));
  }

  void hostMayGoFirst() {
    write(at("f"), "x");
    auto operation = m_host->hash(at("f"));
    m_host.reset();
    QVERIFY(wait<QString>(std::move(operation)));
  }

 private:
  QString at(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }
  QStringList names() const {
    return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
  }
  uint modeOf(const char *name) const {
    struct stat info{};
    return ::stat(QFile::encodeName(at(name)).constData(), &info) == 0 ? info.st_mode & 07777 : 0;
  }
  template <typename T>
  Result<T> wait(Op<T> operation) {
    std::optional<Result<T>> seen;
    launch<T>(std::move(operation), this, [&](const Result<T> &result) { seen = result; });
    constexpr int deadline = 20'000;
    if (!QTest::qWaitFor([&] { return seen.has_value(); }, deadline)) qFatal("the operation never ended");
    return *seen;
  }

  std::unique_ptr<QTemporaryDir> m_folder;
  std::unique_ptr<Host> m_host;
};

QTEST_GUILESS_MAIN(TestLocalFiles)
#include "tst_local_files.moc"
