#include "models/procedures/actions/job_export.h"

#include <unistd.h>

#include <QCoreApplication>
#include <QFileInfo>

#include "models/base/local_files.h"

namespace ops {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("JobExport", text);
}

QByteArray sha256(const QByteArray &bytes) {
  return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/// Calls `take` for each payload; a complaint if the file is not whole.
template <typename Take>
QString readAll(const QString &path, Take take) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return file.errorString();
  QCryptographicHash hash(QCryptographicHash::Sha256);
  qint64 count = 0;
  while (!file.atEnd()) {
    const auto line = file.readLine();
    const auto json = jsonParse(line);
    if (!json || !line.endsWith('\n')) return tr("line %1 can't be read").arg(count + 1);
    if (json->contains("count")) {
      const bool whole = file.atEnd() && jsonInteger(*json, "count", -1) == count &&
                         jsonString(*json, "sha256").toLatin1() == hash.result().toHex();
      return whole ? QString() : tr("its last line does not fit what stands before it");
    }
    const auto payload = QByteArray::fromBase64(jsonString(*json, "base64").toLatin1());
    if (jsonString(*json, "sha256").toLatin1() != sha256(payload)) return tr("line %1 is damaged").arg(count + 1);
    hash.addData(line);
    take(payload);
    ++count;
  }
  return tr("its end is missing");
}

}  // namespace

JobExport::JobExport(const QString &path) : m_file(path) {}

Error JobExport::error(const QString &why) const {
  return {ErrorCode::Failed, tr("Exporting the jobs"), m_file.fileName(), why, {}};
}

Status JobExport::open() {
  m_count = 0;
  m_hash.reset();
  if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate)) return fail(error(m_file.errorString()));
  m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
  return {};
}

Status JobExport::write(const QByteArray &line) {
  if (m_file.write(line) == line.size()) return {};
  return fail(error(m_file.errorString()));
}

Status JobExport::add(const QByteArray &payload) {
  const Json entry{
      {"index", m_count}, {"sha256", sha256(payload).toStdString()}, {"base64", payload.toBase64().toStdString()}};
  const QByteArray line = jsonDump(entry) + '\n';
  m_hash.addData(line);
  ++m_count;
  return write(line);
}

Status JobExport::close() {
  const Json last{{"count", m_count}, {"sha256", m_hash.result().toHex().toStdString()}};
  if (auto written = write(jsonDump(last) + '\n'); !written) return written;
  if (!m_file.flush()) return fail(error(m_file.errorString()));
  if (::fsync(m_file.handle()) != 0 || !files::syncFolderOf(QFileInfo(m_file).absoluteFilePath())) {
    return fail(error(tr("the disk did not confirm it")));
  }
  m_file.close();
  return verify();
}

Status JobExport::verify() const {
  qint64 count = 0;
  const auto fault = readAll(m_file.fileName(), [&count](const QByteArray &) { ++count; });
  if (!fault.isEmpty()) return fail(error(tr("read back, it is not what was written: %1").arg(fault)));
  if (count != m_count) return fail(error(tr("read back, it holds %1 of %2 jobs").arg(count).arg(m_count)));
  return {};
}

Result<QList<QByteArray>> readJobExport(const QString &path) {
  QList<QByteArray> payloads;
  const auto fault = readAll(path, [&payloads](const QByteArray &payload) { payloads.append(payload); });
  if (fault.isEmpty()) return payloads;
  return fail({ErrorCode::Failed, tr("Reading exported jobs"), path, fault, {}});
}

}  // namespace ops
