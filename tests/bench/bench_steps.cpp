// A procedure of twenty steps, each of which runs a program: with two durable records a step, against a playbook of
// Ansible, and against a shell script that writes a line before and after into a log which it does not flush. Compared
// are whole commands; the step alone has a goal of its own.
//
//   bench_steps [ROUNDS]     5 unless said otherwise
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <cstdio>
#include <cstdlib>

#include "tests/bench/bench_table.h"
#include "tests/lab/program.h"
#include "tests/support/temporary_world.h"

using namespace ops;
using namespace ops::test;

namespace {

constexpr double nsPerMs = 1e6;
constexpr int steps = 20;

const QString step = QStringLiteral("opsdeck run, a step");
const QString whole = QStringLiteral("opsdeck run, the whole command for each step");
const QString ansible = QStringLiteral("ansible-playbook, a task");
const QString shell = QStringLiteral("bash with a log, a command");

class Bench {
 public:
  bool prepare() {
    QByteArray procedure = "apiVersion: opsdeck/v1\nkind: Procedure\nmetadata: {name: twenty, title: Twenty}\nsteps:\n";
    QByteArray playbook = "- hosts: localhost\n  connection: local\n  gather_facts: false\n  tasks:\n";
    QByteArray script = "set -e\n";
    for (int i = 0; i < steps; ++i) {
      const auto number = QByteArray::number(i);
      procedure += "  - {id: step-" + number + ", title: Step " + number +
                   ", risk: change, do: {command.run: {argv: [/bin/true]}}}\n";
      playbook += "  - {name: task " + number + ", command: /bin/true}\n";
      script += "printf '%(%FT%TZ)T step " + number +
                " begins\\n' >>\"$1\"\n/bin/true\n"
                "printf '%(%FT%TZ)T step " +
                number + " ended: %d\\n' -1 $? >>\"$1\"\n";
    }
    return write(m_world.path(QStringLiteral("config/opsdeck/systems/bench.yaml")),
                 "apiVersion: opsdeck/v1\nkind: System\nmetadata: {name: bench, title: Bench}\n"
                 "services: [{name: nothing, probe: {http: \"http://127.0.0.1:9/\"}}]\n"
                 "environments:\n  - {name: test, tier: practice}\n") &&
           write(m_world.path(QStringLiteral("config/opsdeck/procedures/twenty.yaml")), procedure) &&
           write(m_world.path(QStringLiteral("playbook.yml")), playbook) &&
           write(m_world.path(QStringLiteral("script.sh")), script);
  }
  void round() {
    ours();
    const bool isPlayed = other(ansible, QStringLiteral("ansible-playbook"),
                                {"-i", "localhost,", m_world.path(QStringLiteral("playbook.yml"))});
    if (!isPlayed) std::printf("ansible-playbook has failed; is it installed?\n");
    const auto log = m_world.path(QStringLiteral("steps.log"));
    QFile::remove(log);
    other(shell, QStringLiteral("bash"), {m_world.path(QStringLiteral("script.sh")), log});
  }
  void report() {
    m_table.stands(ansible, BenchTable::Role::Peer);
    m_table.stands(shell, BenchTable::Role::Today);
    constexpr double most = 1.6, ofShell = 0.7, ofAnsible = 1.0 / 80;
    m_table.goal(step, most);
    m_table.goal(whole, shell, ofShell);
    m_table.goal(whole, ansible, ofAnsible);
    m_table.print();
  }

 private:
  void ours() {
    QElapsedTimer clock;
    clock.start();
    const auto answer = opsdeck({"run", "bench", "twenty", "-e", "test", "-o", "json"});
    const double elapsed = static_cast<double>(clock.nsecsElapsed()) / nsPerMs;
    qint64 began = 0, ended = 0;
    int done = 0;
    const auto run = jsonString(answer.json(), "run");
    const auto listed = opsdeck({"journal", "list", "--run", run, "--limit", "10000", "-o", "json"}).json();
    for (const auto &record : jsonMember(listed, "records")) {
      const auto at = jsonInteger(record, "mono");
      const auto type = jsonString(record, "type");
      if (type == QLatin1String("intent") && (began == 0 || at < began)) began = at;
      if (type == QLatin1String("outcome")) {
        ended = std::max(ended, at);
        ++done;
      }
    }
    const bool isRight = answer.code == 0 && done == steps;
    if (!isRight) std::printf("%s\n", said(answer).constData());
    m_table.add(step, static_cast<double>(ended - began) / nsPerMs / steps, isRight);
    m_table.add(whole, elapsed / steps, isRight);
  }
  bool other(const QString &way, const QString &program, const QStringList &arguments) {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    QElapsedTimer clock;
    clock.start();
    process.start(program, arguments);
    const bool isRight = process.waitForFinished(-1) && process.exitCode() == 0;
    m_table.add(way, static_cast<double>(clock.nsecsElapsed()) / nsPerMs / steps, isRight);
    return isRight;
  }

  TemporaryWorld m_world;
  BenchTable m_table{QStringLiteral("One of twenty steps of a procedure, each a program")};
};

}  // namespace

int main(int argc, char *argv[]) {
  QCoreApplication application(argc, argv);
  Bench bench;
  if (!bench.prepare()) {
    std::fprintf(stderr, "The world for the benchmark can't be made.\n");
    return 1;
  }
  const int rounds = argc > 1 ? std::atoi(argv[1]) : 5;
  for (int i = 0; i < rounds; ++i) bench.round();
  bench.report();
  return 0;
}
