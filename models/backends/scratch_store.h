#pragma once

#include <memory>

#include "models/backends/queue_store.h"
#include "models/catalog/system.h"

namespace ops {

/// A Redis of our own at a Unix socket, which needs no login; read-only. Connects when it is first used.
std::unique_ptr<QueueStore> scratchStore(const QString &socket, int database);

/// The number of the database that a connection to Redis leads to; 0 where its address can't be read.
int databaseNumber(const ConnectionSpec &connection);

}  // namespace ops
