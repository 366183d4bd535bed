#include <sys/stat.h>
#include <unistd.h>

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include "models/base/paths.h"

namespace {
uint modeOf(const QString &path) {
  struct stat info{};
  return ::lstat(QFile::encodeName(path).constData(), &info) == 0 ? info.st_mode & 07777 : 0;
}
constexpr uint userOnly = 0700;
}  // namespace

class TestPaths : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(m_home->isValid());
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR", "OPSDECK_RESOURCES"}) {
      qunsetenv(name);
    }
    qputenv("HOME", m_home->path().toUtf8());
    QDir().mkpath(at("tmp"));
    qputenv("TMPDIR", at("tmp").toUtf8());
  }

  void named_data() {
    QTest::addColumn<QByteArray>("variable");
    QTest::newRow("config") << QByteArray("XDG_CONFIG_HOME");
    QTest::newRow("state") << QByteArray("XDG_STATE_HOME");
    QTest::newRow("runtime") << QByteArray("XDG_RUNTIME_DIR");
  }
  void named() {
    QFETCH(QByteArray, variable);
    qputenv(variable.constData(), at("a/b").toUtf8());
    const QString folder = variable.contains("CONFIG")  ? ops::paths::config()
                           : variable.contains("STATE") ? ops::paths::state()
                                                        : ops::paths::runtime();
    QCOMPARE(folder, at("a/b/opsdeck"));
    QCOMPARE(modeOf(folder), userOnly);
  }

  void absent() {
    QCOMPARE(ops::paths::config(), at(".config/opsdeck"));
    QCOMPARE(ops::paths::state(), at(".local/state/opsdeck"));
    QCOMPARE(modeOf(ops::paths::state()), userOnly);
  }

  void relativeIsIgnored() {
    qputenv("XDG_STATE_HOME", "some/place");
    QCOMPARE(ops::paths::state(), at(".local/state/opsdeck"));
    QVERIFY(!QFileInfo::exists(QStringLiteral("some/place")));
  }

  void openFolderIsClosed() {
    QDir().mkpath(at(".config/opsdeck"));
    QCOMPARE(::chmod(QFile::encodeName(at(".config/opsdeck")).constData(), 0755), 0);
    QCOMPARE(modeOf(ops::paths::config()), userOnly);
  }

  void linkedConfigIsFollowed() {
    QDir().mkpath(at("dotfiles"));
    QDir().mkpath(at(".config"));
    QVERIFY(QFile::link(at("dotfiles"), at(".config/opsdeck")));
    QCOMPARE(ops::paths::config(), at(".config/opsdeck"));
    QCOMPARE(modeOf(at("dotfiles")), userOnly);
  }

  void runtimeWithoutVariable() {
    const QString folder = ops::paths::runtime();
    QCOMPARE(folder, at("tmp/opsdeck-") + QString::number(::geteuid()));
    QCOMPARE(modeOf(folder), userOnly);
    QCOMPARE(ops::paths::runtime(), folder);
  }

  void anotherStateIsAnotherRuntime() {
    qputenv("XDG_STATE_HOME", at("one").toUtf8());
    const QString one = ops::paths::runtime();
    qputenv("XDG_STATE_HOME", at("two").toUtf8());
    QVERIFY(ops::paths::runtime() != one);
  }

  void runtimeHeldBySomebodyElse_data() {
    QTest::addColumn<QString>("kind");
    QTest::newRow("link") << QStringLiteral("link");
    QTest::newRow("file") << QStringLiteral("file");
    QTest::newRow("folder of another user") << QStringLiteral("owner");
  }
  void runtimeHeldBySomebodyElse() {
    QFETCH(QString, kind);
    const QString name = at("tmp/opsdeck-") + QString::number(::geteuid());
    if (kind == QStringLiteral("link")) {
      QDir().mkpath(at("elsewhere"));
      QVERIFY(QFile::link(at("elsewhere"), name));
    } else if (kind == QStringLiteral("file")) {
      QVERIFY(QFile(name).open(QIODevice::WriteOnly));
    } else {
      if (::geteuid() != 0) QSKIP("only root can give a folder away");
      QDir().mkpath(name);
      constexpr uid_t other = 65534;
      QCOMPARE(::chown(QFile::encodeName(name).constData(), other, other), 0);
    }
    const QString folder = ops::paths::runtime();
    QCOMPARE(folder, at(".local/state/opsdeck/run"));
    QCOMPARE(modeOf(folder), userOnly);
  }

  void resources() {
    QCOMPARE(ops::paths::resources(), QStringLiteral(OPSDECK_SOURCE_DIR "/resources"));
    qputenv("OPSDECK_RESOURCES", at("mine").toUtf8());
    QCOMPARE(ops::paths::resources(), at("mine"));
  }

 private:
  QString at(const char *name) const { return m_home->filePath(QString::fromUtf8(name)); }
  std::unique_ptr<QTemporaryDir> m_home;
};

QTEST_GUILESS_MAIN(TestPaths)
#include "tst_paths.moc"
