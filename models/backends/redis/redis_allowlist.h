#pragma once

#include <QByteArrayList>

namespace ops {

/// Whether a command changes nothing and may be sent by a read-only session.
bool isReadCommand(const QByteArrayList &command);

}  // namespace ops
