#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTest>

namespace {
struct Source {
  QString path;  // from the repository's root
  QString text;
};

/// The layer that a path belongs to: the first two folders, and for a backend its own folder as the third.
QString layerOf(const QString &path) {
  const QStringList parts = path.split(QLatin1Char('/'));
  const QStringList folders = parts.first(parts.size() - 1);
  if (folders.value(0) == QStringLiteral("app") || folders.value(0) == QStringLiteral("tests")) return folders.value(0);
  const bool backend = folders.value(1) == QStringLiteral("backends");
  return folders.first(qMin<qsizetype>(folders.size(), backend ? 3 : 2)).join(QLatin1Char('/'));
}

QStringList words(const char *text) {
  return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// What each layer may include besides itself. A name that ends in /* stands for every layer below it.
const QHash<QString, QStringList> &allowed() {
  static const QHash<QString, QStringList> table{
      {QStringLiteral("models/base"), {}},
      {QStringLiteral("models/catalog"), words("models/base")},
      {QStringLiteral("models/journal"), words("models/base")},
      {QStringLiteral("models/backends"), words("models/base models/catalog")},
      {QStringLiteral("models/backends/*"), words("models/base models/catalog models/backends models/backends/net")},
      {QStringLiteral("models/backends/supervisor"), words("models/backends/http")},  // XML-RPC is HTTP
      {QStringLiteral("models/monitor"), words("models/base models/catalog models/backends")},
      {QStringLiteral("models/backups"), words("models/base models/catalog models/journal")},
      {QStringLiteral("models/promotion"), words("models/base models/catalog models/journal models/backends "
                                                 "models/monitor")},
      {QStringLiteral("models/procedures"), words("models/base models/catalog models/journal models/backends "
                                                  "models/backups models/promotion")},
      {QStringLiteral("models/incidents"), words("models/base models/catalog models/journal models/monitor "
                                                 "models/backends models/backups models/promotion "
                                                 "models/procedures")},
      {QStringLiteral("models/items"), words("models/base models/catalog models/journal models/monitor models/backends "
                                             "models/backups models/promotion models/procedures models/incidents")},
      {QStringLiteral("widgets/*"),
       words("models/base models/catalog models/journal models/monitor models/backends "
             "models/backups models/promotion models/procedures models/incidents models/items "
             "widgets/*")},
      {QStringLiteral("app"), words("models/* widgets/*")},
      {QStringLiteral("tests"), words("models/* widgets/* app")},
  };
  return table;
}

bool covers(const QString &pattern, const QString &layer) {
  return pattern.endsWith(QStringLiteral("/*")) ? layer.startsWith(pattern.chopped(1)) : pattern == layer;
}

bool mayInclude(const Source &source, const QString &from, const QString &to) {
  if (from == to) return true;
  // The factory names every backend, behind a header that names none.
  const bool factory = from == QStringLiteral("models/backends") && source.path.endsWith(QStringLiteral(".cpp"));
  if (factory && covers(QStringLiteral("models/backends/*"), to)) return true;
  for (auto it = allowed().begin(); it != allowed().end(); ++it) {
    if (!covers(it.key(), from)) continue;
    for (const auto &pattern : it.value()) {
      if (covers(pattern, to)) return true;
    }
  }
  return false;
}

struct Library {
  QRegularExpression header;
  QStringList homes;
};

bool isAtHome(const QString &path, const QStringList &homes) {
  return std::any_of(homes.begin(), homes.end(), [&](const QString &home) { return path.startsWith(home); });
}

/// Each third-party library is included by one folder alone. The practice lab's services are programs of their own,
/// which talk to their Redis and PostgreSQL as any program does.
const QList<Library> &libraries() {
  static const QList<Library> table{
      {QRegularExpression(QStringLiteral("^hiredis(/|\\.h)")), words("models/backends/redis/ app/lab/")},
      {QRegularExpression(QStringLiteral("^openssl/")), words("models/journal/")},
      {QRegularExpression(QStringLiteral("^archive(_entry)?\\.h")), words("models/backups/")},
      {QRegularExpression(QStringLiteral("^xxhash\\.h")), words("models/base/")},
      {QRegularExpression(QStringLiteral("^(pqxx(/|$)|libpq|postgresql/)")),
       words("models/backends/postgres/ app/lab/")},
      {QRegularExpression(QStringLiteral("^sqlite3(ext)?\\.h")), words("models/journal/")},
      {QRegularExpression(QStringLiteral("^(yaml-cpp/|valijson/)")), words("models/catalog/")},
  };
  return table;
}

bool drawsPixels(const QString &header) {
  static const QString root = QLibraryInfo::path(QLibraryInfo::HeadersPath);
  for (const auto &module : words("QtGui QtWidgets QtCharts QtSvg QtSvgWidgets QtPrintSupport")) {
    if (header.startsWith(module)) return true;
    if (QFile::exists(root + QLatin1Char('/') + module + QLatin1Char('/') + header)) return true;
  }
  return false;
}

/// One line for each include that breaks a rule.
QStringList violations(const Source &source) {
  static const QRegularExpression include(QStringLiteral("^[ \\t]*#[ \\t]*include[ \\t]*([<\"])([^>\"\\n]+)[>\"]"),
                                          QRegularExpression::MultilineOption);
  static const QRegularExpression ours(QStringLiteral("^(models|widgets|app|tests)/"));
  const QString layer = layerOf(source.path);
  const bool product = layer != QStringLiteral("tests");
  QStringList found;
  // Its commit() answers true although the disk has failed. It needs no include where headers are precompiled.
  if (layer == QStringLiteral("models/journal") && source.text.contains(QStringLiteral("QSaveFile"))) {
    found << QStringLiteral("%1 uses QSaveFile: not for the journal").arg(source.path);
  }
  auto matches = include.globalMatch(source.text);
  while (matches.hasNext()) {
    const auto match = matches.next();
    const QString header = match.captured(2);
    const auto complain = [&](const QString &why) {
      found << QStringLiteral("%1 includes %2: %3").arg(source.path, header, why);
    };
    if (ours.match(header).hasMatch()) {
      if (!mayInclude(source, layer, layerOf(header))) complain(QStringLiteral("against the direction"));
    } else if (match.captured(1) == QStringLiteral("\"") && !header.endsWith(QStringLiteral(".moc"))) {
      complain(QStringLiteral("not named from the repository's root"));
    }
    for (const auto &library : libraries()) {
      if (product && !isAtHome(source.path, library.homes) && library.header.match(header).hasMatch()) {
        complain(QStringLiteral("only for %1").arg(library.homes.join(QLatin1Char(' '))));
      }
    }
    if (layer.startsWith(QStringLiteral("models/")) && drawsPixels(header)) {
      complain(QStringLiteral("models draw nothing"));
    }
  }
  return found;
}

QStringList filesBelow(const QStringList &folders, const QStringList &patterns) {
  const QDir root(QStringLiteral(OPSDECK_SOURCE_DIR));
  QStringList found;
  for (const auto &folder : folders) {
    QDirIterator it(root.filePath(folder), patterns, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) found << root.relativeFilePath(it.next());
  }
  found.sort();
  return found;
}

QString textOf(const QString &path) {
  QFile file(QDir(QStringLiteral(OPSDECK_SOURCE_DIR)).filePath(path));
  return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}
}  // namespace

/// Nothing on the left knows anything on its right: architecture as a test.
class TestLayering : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void synthetic_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("complaint");
    const auto row = [](const char *name, const char *path, const char *line, const char *complaint) {
      QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(line) << QString::fromLatin1(complaint);
    };
    const char *const direction = "against the direction";
    const char *const home = "only for";
    const char *const pixels = "models draw nothing";
    row("own folder", "models/base/a.cpp", "#include \"models/base/a.h\"", "");
    row("base needs catalog", "models/base/a.cpp", "#include \"models/catalog/a.h\"", direction);
    row("catalog needs base", "models/catalog/a.cpp", "#include \"models/base/a.h\"", "");
    row("catalog needs backends", "models/catalog/a.cpp", "#include \"models/backends/a.h\"", direction);
    row("journal needs catalog", "models/journal/a.cpp", "#include \"models/catalog/a.h\"", direction);
    row("backends need journal", "models/backends/a.cpp", "#include \"models/journal/a.h\"", direction);
    row("factory needs a backend", "models/backends/a.cpp", "#include \"models/backends/redis/a.h\"", "");
    row("its header needs none", "models/backends/a.h", "#include \"models/backends/redis/a.h\"", direction);
    row("backend needs the root", "models/backends/redis/a.cpp", "#include \"models/backends/a.h\"", "");
    row("backend needs another", "models/backends/redis/a.cpp", "#include \"models/backends/http/a.h\"", direction);
    row("backend needs the plumbing", "models/backends/redis/a.cpp", "#include \"models/backends/net/a.h\"", "");
    row("plumbing needs a backend", "models/backends/net/a.cpp", "#include \"models/backends/redis/a.h\"", direction);
    row("supervisor needs HTTP", "models/backends/supervisor/a.cpp", "#include \"models/backends/http/a.h\"", "");
    row("monitor needs the root", "models/monitor/a.cpp", "#include \"models/backends/a.h\"", "");
    row("monitor needs a backend", "models/monitor/a.cpp", "#include \"models/backends/http/a.h\"", direction);
    row("monitor needs procedures", "models/monitor/a.cpp", "#include \"models/procedures/a.h\"", direction);
    row("procedures need the root", "models/procedures/a.cpp", "#include \"models/backends/a.h\"", "");
    row("procedures need a backend", "models/procedures/a.cpp", "#include \"models/backends/redis/a.h\"", direction);
    row("procedures need monitor", "models/procedures/a.cpp", "#include \"models/monitor/a.h\"", direction);
    row("items need monitor", "models/items/a.cpp", "#include \"models/monitor/a.h\"", "");
    row("items need a backend", "models/items/a.cpp", "#include \"models/backends/redis/a.h\"", direction);
    row("models need widgets", "models/items/a.cpp", "#include \"widgets/theme/a.h\"", direction);
    row("models need app", "models/monitor/a.cpp", "#include \"app/shell/a.h\"", direction);
    row("unknown folder of models", "models/new/a.cpp", "#include \"models/base/a.h\"", direction);
    row("widgets need items", "widgets/pages/runs/a.cpp", "#include \"models/items/a.h\"", "");
    row("widgets need widgets", "widgets/pages/runs/a.cpp", "#include \"widgets/theme/a.h\"", "");
    row("widgets need a backend", "widgets/charts/a.cpp", "#include \"models/backends/redis/a.h\"", direction);
    row("widgets need app", "widgets/charts/a.cpp", "#include \"app/cli/a.h\"", direction);
    row("app needs all", "app/cli/a.cpp", "#include \"models/backends/redis/a.h\"", "");
    row("hiredis at home", "models/backends/redis/a.cpp", "#include <hiredis/read.h>", "");
    row("hiredis elsewhere", "models/backends/http/a.cpp", "#include <hiredis/read.h>", home);
    row("openssl elsewhere", "app/cli/a.cpp", "#include <openssl/evp.h>", home);
    row("pqxx elsewhere", "app/cli/a.cpp", "#include <pqxx/pqxx>", home);
    row("pqxx in the lab", "app/lab/service/a.cpp", "#include <pqxx/pqxx>", "");
    row("libpq elsewhere", "models/monitor/a.cpp", "#include <libpq-fe.h>", home);
    row("sqlite at home", "models/journal/a.cpp", "#include <sqlite3.h>", "");
    row("sqlite elsewhere", "models/procedures/a.cpp", "# include <sqlite3.h>", home);
    row("yaml-cpp elsewhere", "models/procedures/a.cpp", "#include <yaml-cpp/yaml.h>", home);
    row("valijson elsewhere", "models/base/a.cpp", "  #include <valijson/schema.hpp>", home);
    row("tests may look inside", "tests/backends/a.cpp", "#include <pqxx/pqxx>", "");
    row("a widget in models", "models/items/a.cpp", "#include <QLabel>", pixels);
    row("a painter in models", "models/base/a.h", "#include <QPainter>", pixels);
    row("by its module", "models/base/a.h", "#include <QtCharts/QChart>", pixels);
    row("by its old name", "models/base/a.h", "#include <qicon.h>", pixels);
    row("core class", "models/base/a.h", "#include <QAbstractItemModel>", "");
    row("a widget in widgets", "widgets/theme/a.h", "#include <QLabel>", "");
    row("bare quoted name", "models/base/a.cpp", "#include \"a.h\"", "not named from the repository's root");
    row("a file that hides a failed sync", "models/journal/a.cpp", "QSaveFile file(path);", "not for the journal");
    row("the same where it does no harm", "app/lab/a.cpp", "QSaveFile file(path);", "");
    row("upwards", "models/base/a.cpp", "#include \"../catalog/a.h\"", "not named from the repository's root");
    row("moc", "tests/unit/base/tst_a.cpp", "#include \"tst_a.moc\"", "");
    row("only a comment", "models/base/a.cpp", "// #include \"app/cli/a.h\"", "");
  }
  void synthetic() {
    QFETCH(QString, path);
    QFETCH(QString, line);
    QFETCH(QString, complaint);
    const QStringList found =
        violations({path, QStringLiteral("#pragma once\n") + line + QStringLiteral("\nint x;\n")});
    if (complaint.isEmpty()) {
      QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    } else {
      QCOMPARE(found.size(), 1);
      QVERIFY2(found.first().contains(complaint), qPrintable(found.first()));
    }
  }

  void includes() {
    const QStringList paths = filesBelow(words("models widgets app tests"), words("*.h *.cpp"));
    QVERIFY2(paths.contains(QStringLiteral("models/base/operation.h")), "the sources were not found");
    QStringList found;
    for (const auto &path : paths) {
      // These lines are this test's own food.
      if (!path.endsWith(QStringLiteral("/tst_layering.cpp"))) found += violations({path, textOf(path)});
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
  }

  // Of two classes of one name the linker takes either's functions for both, and says nothing.
  void classesHaveNamesOfTheirOwn() {
    static const QRegularExpression opened(
        QStringLiteral("^(?:namespace ([\\w:]+) \\{|(?:class|struct) (\\w+)(?: final)? (?::[^;]*)?\\{$)"),
        QRegularExpression::MultilineOption);
    QHash<QString, QString> homes;
    QStringList found;
    for (const auto &path : filesBelow(words("models widgets app"), words("*.h"))) {
      QString space;
      auto matches = opened.globalMatch(textOf(path));
      while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.hasCaptured(1)) space = match.captured(1);
        if (!match.hasCaptured(2)) continue;
        const QString name = space + QStringLiteral("::") + match.captured(2);
        if (homes.contains(name)) found << QStringLiteral("%1: %2 and %3").arg(name, homes[name], path);
        homes.insert(name, path);
      }
    }
    QCOMPARE(homes.value(QStringLiteral("ops::Operation")), QStringLiteral("models/base/operation.h"));
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
  }

  void sizesAndForeignPaths() {
    constexpr qsizetype longest = 800;
    const QString foreign = QStringLiteral("/wo") + QStringLiteral("rk/");
    QStringList paths =
        filesBelow(words("models widgets app tests packaging resources .ci"),
                   words("*.h *.cpp *.txt *.cmake *.yaml *.json *.md *.qss *.svg *.in *.py *.sh run lint "
                         "install-deps control rules"));
    paths << words("CMakeLists.txt CMakePresets.json README.md CONTRIBUTING.md CHANGELOG.md .clang-tidy .clang-format");
    QStringList found;
    for (const auto &path : paths) {
      const QString text = textOf(path);
      const auto lines = text.count(QLatin1Char('\n'));
      // Editors want the schema in one piece.
      const auto most = path.endsWith(QLatin1String(".schema.json")) ? 2 * longest : longest;
      if (lines > most) found << QStringLiteral("%1 has %2 lines").arg(path).arg(lines);
      if (text.contains(foreign)) found << QStringLiteral("%1 names a path of one machine").arg(path);
    }
    QVERIFY(paths.size() > 20);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
  }
};

QTEST_GUILESS_MAIN(TestLayering)
#include "tst_layering.moc"
