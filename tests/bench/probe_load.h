#pragma once

#include <QByteArray>
#include <QList>

namespace ops::test {

/// The programs of bench_probes that have no Qt: what is asked, and the least that asking can cost.
namespace probeload {

/// Answers every request with Prometheus text, five milliseconds after it has come, and says in it how long it took
/// that time, and how many it has answered: "took_ns 5003120\nanswered 17". Serves the listening socket `fd` until the
/// process is ended.
[[noreturn]] void serve(int fd);

/// What one client has measured. Errors are of the latency that it saw, against what the server says.
struct Measured {
  int probes = 0;
  double cpuMs = 0;  ///< of the process, for each 1,000 probes
  double errorP50Ms = 0, errorP99Ms = 0;
};

/// A socket of its own for each probe and one epoll for all: `perSecond` of them, evenly, for `seconds`.
Measured askByEpoll(int port, int perSecond, int seconds);

/// From the errors of single probes, in milliseconds.
Measured measured(QList<double> errors, double cpuMs);
/// Of this process so far.
double cpuMs();
/// Of a process; 0: it is gone.
double residentMb(qint64 pid);
/// Nanoseconds from an answer's text; -1: it is none.
qint64 tookNs(const QByteArray &answer);
/// How many the server had answered; -1: it is no answer.
qint64 answered(const QByteArray &answer);

}  // namespace probeload

}  // namespace ops::test
