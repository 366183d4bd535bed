#include "models/catalog/secrets.h"

#include <qt6keychain/keychain.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimer>

#include "models/base/redaction.h"
#include "models/base/secret_file.h"

namespace ops {

namespace {

constexpr qint64 kMaxFileBytes = 64 * 1024;
constexpr auto kKeyringPatience = Milliseconds{5'000};

QString tr(const char *text) {
  return QCoreApplication::translate("Secrets", text);
}

Error failure(ErrorCode code, const QString &target, const QString &why, const QString &remedy) {
  return {code, tr("Fetching a secret"), target, why, remedy, true};
}

Result<Secret> fromEnvironment(const QString &name) {
  const QString value = qEnvironmentVariable(name.toUtf8().constData());
  if (!value.isEmpty()) return Secret(value);
  return fail(failure(ErrorCode::Failed, tr("environment variable %1").arg(name), tr("it is not set"),
                      tr("Set it before Opsdeck is started.")));
}

Result<Secret> fromFile(const QString &name) {
  const QString path = name.startsWith(QLatin1String("~/")) ? QString(QDir::homePath() + name.mid(1)) : name;
  const QString target = tr("file %1").arg(path);
  QFile file(path);
  if (!QFileInfo(path).isFile()) {
    return fail(failure(ErrorCode::Failed, target, tr("there is no such file"),
                        tr("Write the secret into it, and nothing else.")));
  }
  if (!file.open(QIODevice::ReadOnly)) {
    return fail(failure(ErrorCode::Failed, target, file.errorString(), tr("Let your user read it.")));
  }
  if (!isSecretFile(file.handle())) {
    return fail(failure(ErrorCode::Refused, target, tr("other users have access to it, or own it"),
                        tr("Run: %1").arg(chmodCommand(path))));
  }
  const QByteArray bytes = file.read(kMaxFileBytes + 1);
  if (file.error() != QFileDevice::NoError) return fail(failure(ErrorCode::Failed, target, file.errorString(), {}));
  if (bytes.size() > kMaxFileBytes) {
    return fail(failure(ErrorCode::Failed, target, tr("it is larger than 64 KB"),
                        tr("It must hold the secret and nothing else.")));
  }
  QString text = QString::fromUtf8(bytes);
  while (text.endsWith(QLatin1Char('\n')) || text.endsWith(QLatin1Char('\r'))) text.chop(1);
  if (!text.isEmpty()) return Secret(text);
  return fail(failure(ErrorCode::Failed, target, tr("it is empty"), tr("Write the secret into it, and nothing else.")));
}

Error keyringError(const QKeychain::Job &job, const QString &entry) {
  const QString target = tr("keyring, service opsdeck, entry %1").arg(entry);
  const QString instead =
      tr("Unlock or start the desktop's keyring, or name the secret with {env: NAME} or {file: PATH}.");
  switch (job.error()) {
    case QKeychain::EntryNotFound:
      return failure(ErrorCode::Failed, target, tr("there is no such entry"),
                     tr(R"(Store the password there: service "opsdeck", user "%1".)").arg(entry));
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
      return failure(ErrorCode::Refused, target, tr("access was denied"), instead);
    default:
      // What the library calls an unknown error, in whatever language, tells nobody anything.
      const bool saysMore = job.error() != QKeychain::OtherError && !job.errorString().isEmpty();
      return failure(ErrorCode::Unreachable, target,
                     saysMore ? tr("no keyring answers: %1").arg(job.errorString()) : tr("no keyring answers"),
                     instead);
  }
}

/// From here on no text that leaves the program holds it.
void deliver(OperationOf<Secret> &operation, const Result<Secret> &secret) {
  if (secret) redaction::remember(*secret);
  operation.end(secret);
}

void fromKeyring(OperationOf<Secret> &operation, const QString &entry) {
  // Belongs to nobody and deletes itself when it has ended: the library calls back into a job that is under way, so
  // even one that was given up must live on.
  auto *job = new QKeychain::ReadPasswordJob(QStringLiteral("opsdeck"));
  job->setAutoDelete(true);
  job->setInsecureFallback(false);
  job->setKey(entry);
  QObject::connect(job, &QKeychain::Job::finished, &operation, [&operation, entry](QKeychain::Job *ended) {
    if (ended->error() != QKeychain::NoError) {
      operation.fail(keyringError(*ended, entry));
    } else {
      deliver(operation, Secret(static_cast<QKeychain::ReadPasswordJob *>(ended)->textData()));
    }
  });
  QTimer::singleShot(kKeyringPatience, &operation, [&operation, entry] {
    operation.fail(failure(
        ErrorCode::TimedOut, tr("keyring, service opsdeck, entry %1").arg(entry), tr("the keyring does not answer"),
        tr("Unlock or start the desktop's keyring, or name the secret with {env: NAME} or {file: PATH}.")));
  });
  job->start();
}

}  // namespace

Op<Secret> resolveSecret(const SecretRef &reference) {
  return makeOp<Secret>([reference](OperationOf<Secret> &operation) {
    switch (reference.kind) {
      case SecretRef::Kind::None:
        operation.succeed(Secret());
        break;
      case SecretRef::Kind::Environment:
        deliver(operation, fromEnvironment(reference.name));
        break;
      case SecretRef::Kind::File:
        deliver(operation, fromFile(reference.name));
        break;
      case SecretRef::Kind::Keyring:
        fromKeyring(operation, reference.name);
        break;
      case SecretRef::Kind::Inline:
        deliver(operation, Secret(reference.name));
        break;
    }
  });
}

}  // namespace ops
