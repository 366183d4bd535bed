#include <sys/stat.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "models/catalog/catalog.h"

using namespace ops;

namespace {

const QString kData = QStringLiteral(OPSDECK_SOURCE_DIR "/tests/unit/catalog/data");

QString readText(const QString &path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// As in the .expected files: without the file's name.
QString listed(const QString &file, const QList<Complaint> &complaints) {
  QString lines;
  for (const Complaint &complaint : complaints) {
    QString line = complaint.toString().mid(file.size() + 1);
    lines += line.trimmed() + QLatin1Char('\n');
  }
  return lines;
}

}  // namespace

/// Each data/NAME.yaml gives exactly the complaints of data/NAME.expected.
class TestComplaints : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void table_data() {
    QTest::addColumn<QString>("file");
    const QStringList files = QDir(kData).entryList({QStringLiteral("*.yaml")}, QDir::Files, QDir::Name);
    QVERIFY2(files.size() >= 40, "the table is missing");
    for (const QString &file : files) QTest::newRow(qPrintable(file)) << QDir(kData).filePath(file);
  }

  void table() {
    QFETCH(QString, file);
    QString expectedFile = file;
    expectedFile.replace(QStringLiteral(".yaml"), QStringLiteral(".expected"));
    const QString expected = readText(expectedFile);
    QVERIFY2(!expected.isEmpty(), "no expectation is written down");
    QCOMPARE(listed(file, validateFile(file)), expected);
  }

  void secretsAreNeverRepeated() {
    for (const QString &name : QDir(kData).entryList({QStringLiteral("*.yaml")}, QDir::Files)) {
      const QString file = QDir(kData).filePath(name);
      QVERIFY2(!listed(file, validateFile(file)).contains(QLatin1String("hunter2")), qPrintable(name));
    }
  }

  void aSecretInAnOpenFileIsRefused() {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("desk.yaml"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "apiVersion: opsdeck/v1\nkind: System\nmetadata: {name: shop, title: Shop}\nservices: [{name: api}]\n"
        "environments:\n- name: desk\n  tier: practice\n"
        "  connections: {cache: {type: redis, url: \"redis://127.0.0.1\", auth: {inline: hunter2}}}\n");
    file.close();
    for (const mode_t mode : {0644, 0640, 0604, 0620}) {
      QCOMPARE(::chmod(QFile::encodeName(path).constData(), mode), 0);
      const auto refused = readSystem(path);
      QVERIFY(!refused);
      QVERIFY2(refused.error().why.contains(QString(QStringLiteral("chmod 600 '") + path + QLatin1Char('\''))),
               qPrintable(refused.error().why));
      QVERIFY(!refused.error().toString().contains(QLatin1String("hunter2")));
    }
    for (const mode_t mode : {0600, 0400}) {
      QCOMPARE(::chmod(QFile::encodeName(path).constData(), mode), 0);
      const auto read = readSystem(path);
      QVERIFY2(read, qPrintable(listed(path, validateFile(path))));
    }
  }

  void unreadableFiles() {
    const auto missing = validateFile(QStringLiteral("/nonexistent/file.yaml"));
    QCOMPARE(missing.size(), 1);
    QCOMPARE(missing.first().toString(), QStringLiteral("/nonexistent/file.yaml: There is no such file."));
    const auto folder = validateFile(kData);
    QCOMPARE(folder.size(), 1);
    QVERIFY(hasErrors(folder));
  }

  void warningsAreNoErrors() {
    QVERIFY(!hasErrors(validateFile(QDir(kData).filePath(QStringLiteral("lint-rpo.yaml")))));
    QVERIFY(readSystem(QDir(kData).filePath(QStringLiteral("lint-rpo.yaml"))).has_value());
  }
};

QTEST_GUILESS_MAIN(TestComplaints)
#include "tst_complaints.moc"
