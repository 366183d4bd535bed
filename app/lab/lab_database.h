#pragma once

#include <chrono>

#include "app/lab/layout.h"
#include "app/lab/supervisor_config.h"

namespace ops {

/// The lab's PostgreSQL cluster. Everything blocks.
class LabDatabase {
 public:
  explicit LabDatabase(const LabLayout &layout) : m_layout(layout) {}

  /// Makes the cluster's files if there are none of this version yet. The server must not run.
  Status initialise(const LabTools &tools) const;
  /// Until the server answers.
  Status waitUntilReady(std::chrono::milliseconds limit) const;
  /// Makes the data once, in a database of its own, and the working database as a copy of it.
  Status seed() const;
  /// Throws the working database away and copies it anew.
  Status restore() const;
  bool hasDocuments() const;  ///< also false when the server cannot be asked
  Status dropDocuments() const;
  /// The table again, empty: what was in it comes back with restore() only.
  Status recreateDocuments() const;

 private:
  Status run(const QString &database, const QString &role, const QString &what, const QStringList &statements) const;
  Result<bool> exists(const QString &database, const QString &query) const;

  LabLayout m_layout;
};

}  // namespace ops
