#pragma once

#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QTest>

#include "models/backends/compose/compose_manager.h"
#include "tests/support/await.h"
#include "tests/support/private_docker.h"
#include "tests/support/soak.h"

namespace ops {

/// A private engine, and projects on it whose docker-compose goes through a script that tests can lay faults into.
class ComposeFixture {
 public:
  ComposeFixture() : docker(world, QStringLiteral("docker")), host(makeLocalHost()) {}

  /// Empty if the engine runs; else why it does not.
  QString start() {
    if (const auto missing = PrivateDocker::missing(); !missing.isEmpty()) return missing;
    if (!docker.start()) {
      const auto log = docker.process().log();
      return QStringLiteral("Docker's engine does not start here: ") +
             QString::fromUtf8(log.last(qMin<qsizetype>(2'000, log.size())));
    }
    QDir().mkpath(shared());
    return layScript() ? QString() : QStringLiteral("the script could not be written");
  }

  /// A machine that runs all tests must have what they need; elsewhere they are left out, and say so.
  static bool maySkip() { return !qEnvironmentVariableIsSet("CI") || ::geteuid() != 0; }

  QString fault(const char *name) const {
    return world.folder(QStringLiteral("faults")) + QLatin1Char('/') + QLatin1String(name);
  }
  void lay(const char *name) const { write(fault(name), {}); }
  bool hasFired(const char *name) const { return QFile::remove(fault(name) + QStringLiteral(".fired")); }
  /// How often docker-compose was run with this word.
  qsizetype calls(const char *word) const {
    QFile file(fault("calls"));
    if (!file.open(QIODevice::ReadOnly)) return 0;
    qsizetype count = 0;
    for (const auto &line : file.readAll().split('\n')) count += line.split(' ').contains(word) ? 1 : 0;
    return count;
  }

  /// A folder that containers with `shared` have as /shared.
  QString shared() const { return world.folder(QStringLiteral("shared")); }

  /// A service whose command ends when it is told to, and by itself after ten minutes, whatever becomes of the test.
  static Json service(const char *image, const QStringList &command = {}) {
    Json made{{"image", image}, {"network_mode", "host"}, {"ulimits", {{"nofile", 1024}}}};
    if (!command.isEmpty()) made["command"] = toJson(command);
    return made;
  }
  static QStringList shell(const char *script) {
    return {QStringLiteral("sh"), QStringLiteral("-c"), QString::fromLatin1(script)};
  }
  static QStringList patient() { return shell("trap 'exit 0' TERM; echo up; sleep 600 & wait"); }

  QString project(const char *name, const Json &services) const {
    return file(name, jsonDump({{"services", services}}, 1));
  }
  QString file(const char *name, const QByteArray &text) const {
    const QString path = world.folder(QLatin1String(name)) + QStringLiteral("/docker-compose.yml");
    write(path, text);
    return path;
  }

  std::unique_ptr<ComposeManager> open(const QString &path, const QList<ComposeTarget::Service> &services = {},
                                       Access access = Access::ReadWrite) const {
    ComposeTarget target{path};
    target.services = services;
    target.settleMs = 300;
    return std::make_unique<ComposeManager>(*host, target, access);
  }

  static QList<ServiceInstance> instances(ServiceManager &manager, const QString &service) {
    QList<ServiceInstance> own;
    for (const auto &instance : await(manager.instances()).value_or(QList<ServiceInstance>())) {
      if (instance.service == service) own.append(instance);
    }
    return own;
  }
  static ServiceInstance instance(ServiceManager &manager, const QString &name) {
    for (const auto &each : await(manager.instances()).value_or(QList<ServiceInstance>())) {
      if (each.name == name) return each;
    }
    return {};
  }
  /// Of those that run, by name; asked of the engine itself.
  static QMap<QString, QString> running(const char *project) {
    QMap<QString, QString> ids;
    const auto label = QStringLiteral("label=com.docker.compose.project=%1").arg(QLatin1String(project));
    const auto lines =
        PrivateDocker::docker({QStringLiteral("ps"), QStringLiteral("--no-trunc"), QStringLiteral("--filter"), label,
                               QStringLiteral("--format"), QStringLiteral("{{.Names}} {{.ID}}")});
    for (const auto &line : lines.split('\n')) {
      const auto words = QString::fromUtf8(line).split(QLatin1Char(' '));
      if (words.size() == 2) ids.insert(words[0], words[1]);
    }
    return ids;
  }

  static void write(const QString &path, const QByteArray &text) {
    QFile out(path);
    QVERIFY(out.open(QIODevice::WriteOnly) && out.write(text) == text.size());
  }

  TemporaryWorld world;
  PrivateDocker docker;
  std::unique_ptr<Host> host;

 private:
  // Stands first in PATH as docker-compose and hands on to the real one, unless a fault lies ready.
  bool layScript() const {
    const QString path = world.folder(QStringLiteral("bin")) + QStringLiteral("/docker-compose");
    QByteArray text = R"(#!/bin/sh
faults=@FAULTS@
echo "$*" >>$faults/calls
if [ -e $faults/flood ]; then
  rm $faults/flood; touch $faults/flood.fired
  yes 'ERROR: no end to it' | head -c 17000000 >&2
  exit 1
fi
if [ -e $faults/flood-out ]; then
  rm $faults/flood-out; touch $faults/flood-out.fired
  yes a-service | head -c 17000000
  exit 0
fi
case "$*" in 'version --short')
  # Said by the real one, once.
  [ -s $faults/version ] || @REAL@ version --short >$faults/version || exit 1
  exec cat $faults/version;;
esac
case " $* " in *" up "*)
  if [ -e $faults/kill-up ]; then
    rm $faults/kill-up
    before=$(docker ps -aq | wc -l)
    @REAL@ "$@" & real=$!
    while [ $(docker ps -aq | wc -l) -le $before ] && kill -0 $real 2>/dev/null; do :; done
    kill -9 $real && touch $faults/kill-up.fired
    kill -9 $$
  fi;;
esac
exec @REAL@ "$@"
)";
    text.replace("@FAULTS@", world.folder(QStringLiteral("faults")).toUtf8());
    text.replace("@REAL@", QStandardPaths::findExecutable(QStringLiteral("docker-compose")).toUtf8());
    write(path, text);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return qputenv("PATH", QFile::encodeName(QFileInfo(path).path()) + ':' + qgetenv("PATH"));
  }
};

}  // namespace ops
