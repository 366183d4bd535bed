#pragma once

#include "models/backends/access.h"
#include "models/backends/model_registry.h"
#include "models/backends/registry/file_change.h"

namespace ops {

/// Versions as files: one that the service loads, and others beside each other in a folder, each with an optional
/// description ("NAME.json"). Archived ones are in the folder archive/ below. Everything goes through the host, which
/// outlives it. What is said to be in place is told by SHA-256, never by a name.
///
/// Two that deploy at the same time: the later finds that another one is in place and is refused. Between its last look
/// and the rename lies one call to the kernel; who writes to the file without asking in just that moment is
/// overwritten.
class FileRegistry : public ModelRegistry {
  Q_OBJECT

 public:
  FileRegistry(Host &host, const ModelPlace &place, Access access, QObject *parent = nullptr);

  QString address() const override;
  Op<Fingerprint> fingerprint() override;
  Op<QList<ModelVersion>> versions() override;
  Op<ModelInPlace> inPlace() override;
  Op<QString> fetch(const QString &version) override;
  Op<QString> keep() override;
  Op<Done> deploy(const QString &version, const ModelInPlace &expected) override;
  Op<Done> setArchived(const QString &version, bool archived) override;
  Op<Done> remove(const QString &version) override;

  const FileDigests &digests() const { return m_digests; }

 private:
  using Make = std::function<FileChange *(const FileModel &model, Operation &operation)>;

  template <typename T>
  Op<T> look(const QString &what, std::function<T(const FileState &)> tell);
  template <typename T>
  Op<T> change(const QString &what, Make make);
  FileModel model();

  Host &m_host;
  ModelPlace m_spec;
  FilePlace m_place;
  Access m_access;
  FileDigests m_digests;
};

}  // namespace ops
