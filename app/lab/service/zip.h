#pragma once

#include <QByteArray>
#include <QList>

namespace ops::labservice {

struct ZipEntry {
  QByteArray name;
  QByteArray content;
};

/// A zip archive whose entries are stored, not compressed. Together they must stay below 4 GB.
QByteArray makeZip(const QList<ZipEntry> &entries);

}  // namespace ops::labservice
