#pragma once

#include <QVersionNumber>
#include <optional>

#include "models/backends/access.h"
#include "models/base/host.h"

namespace ops {

/// The program that speaks Compose here.
struct ComposeProgram {
  QStringList argv;  ///< {"docker", "compose"} or {"docker-compose"}
  QVersionNumber version;

  bool isSecond() const { return version.majorVersion() >= 2; }
  /// Between project, service and number in the names that it gives to containers.
  QChar separator() const { return isSecond() ? QLatin1Char('-') : QLatin1Char('_'); }
};

/// Runs the user's own docker and Compose, with their logins, contexts and DOCKER_HOST. Every call has a deadline and a
/// cap, and is an array of arguments. A ReadOnly one refuses what changes something.
class ComposeCli : public QObject {
  Q_OBJECT

 public:
  struct Call {
    QString what;  ///< for its errors
    QStringList arguments = {};
    bool changes = false;    ///< then an end that nobody has seen is OutcomeUnknown
    bool anyExit = false;    ///< succeeds whatever the exit code says
    bool lastBytes = false;  ///< of both streams together, the last bytes instead of the first
    int timeoutMs = 20'000;
    qint64 outputCap = 16 << 20;
  };

  /// `address` names the project in errors.
  ComposeCli(Host &host, QString address, Access access, QObject *parent = nullptr);

  const QString &address() const { return m_address; }
  Host &host() const { return m_host; }
  /// Why a change is not made at all; none where it may be.
  std::optional<Error> refusal(const QString &what) const;

  /// Asked for once; asked again as long as there is none.
  Op<ComposeProgram> program(const QString &what);
  Op<ProcessResult> docker(const Call &call);
  /// In `folder`, which is where Compose looks for .env.
  Op<ProcessResult> compose(const ComposeProgram &program, const QString &folder, const Call &call);

  /// An operation that changes something: refused in a read-only session, and unknown when it is cancelled on its way.
  template <typename T>
  Op<T> change(const QString &what, typename OperationOf<T>::Body body) {
    const auto self = std::make_shared<OperationOf<T> *>(nullptr);
    auto begin = [this, what, self, body = std::move(body)](OperationOf<T> &op) {
      if (const auto refused = refusal(what)) return op.fail(*refused);
      *self = &op;
      body(op);
    };
    return makeOp<T>(std::move(begin), [self, unknown = cancelled(what)] {
      if (*self) (*self)->fail(unknown);
    });
  }

 private:
  Op<ProcessResult> run(const QStringList &argv, const QString &folder, const Call &call);
  Op<std::optional<ComposeProgram>> find(const QString &what, const QStringList &argv);
  Error notRun(const Call &call, Error error) const;
  Error cancelled(const QString &what) const;

  Host &m_host;
  QString m_address;
  Access m_access;
  std::optional<ComposeProgram> m_program;
};

/// Goes on with the answer; the operation ends with the error where there is none.
template <typename T, typename U, typename Next>
void ask(OperationOf<T> &op, Op<U> question, Next next) {
  launch<U>(std::move(question), &op, [&op, next = std::move(next)](const Result<U> &answer) mutable {
    if (!answer) return op.fail(answer.error());
    next(*answer);
  });
}

/// Runs them side by side; ends when all have ended, with the worst error: what is not known weighs more than what has
/// failed.
Op<Done> together(std::vector<Op<Done>> operations);

}  // namespace ops
