#include "tests/support/test_certificates.h"

#include <QDir>
#include <QFile>
#include <QProcess>

namespace ops {
namespace {

bool openssl(const QString &folder, const QString &arguments) {
  QProcess process;
  process.setWorkingDirectory(folder);
  process.setStandardErrorFile(QProcess::nullDevice());
  process.start(QStringLiteral("openssl"), arguments.split(u' ', Qt::SkipEmptyParts));
  return process.waitForFinished(20'000) && process.exitCode() == 0;
}

}  // namespace

bool makeTestCertificates(const QString &folder) {
  QDir().mkpath(folder);
  QFile names(folder + QStringLiteral("/names"));
  if (!names.open(QIODevice::WriteOnly)) return false;
  names.write("subjectAltName=DNS:localhost,IP:127.0.0.1\n");
  names.close();
  return openssl(folder, QStringLiteral("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 "
                                        "-subj /CN=TestAuthority -keyout ca.key -out ca.pem")) &&
         openssl(folder,
                 QStringLiteral("req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj /CN=localhost "
                                "-keyout server.key -out server.csr")) &&
         openssl(folder, QStringLiteral("x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 2 "
                                        "-extfile names -out server.pem"));
}

}  // namespace ops
