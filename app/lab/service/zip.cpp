#include "app/lab/service/zip.h"

#include <array>

namespace ops::labservice {

namespace {

// CRC-32 of ISO 3309, as APPNOTE.TXT wants it.
quint32 crc32(const QByteArray &bytes) {
  static const auto table = [] {
    std::array<quint32, 256> values{};
    for (quint32 index = 0; index < values.size(); ++index) {
      quint32 value = index;
      for (int bit = 0; bit < 8; ++bit) value = (value & 1U) != 0 ? 0xEDB88320U ^ (value >> 1U) : value >> 1U;
      values[index] = value;
    }
    return values;
  }();
  quint32 crc = 0xFFFFFFFFU;
  for (const char byte : bytes) crc = table[(crc ^ static_cast<quint8>(byte)) & 0xFFU] ^ (crc >> 8U);
  return crc ^ 0xFFFFFFFFU;
}

void put(QByteArray &bytes, quint32 value, int size) {
  for (int index = 0; index < size; ++index) bytes.append(static_cast<char>((value >> (8 * index)) & 0xFFU));
}

// The fields that a local header and the central directory share: version needed … length of the extra field.
void putCommon(QByteArray &bytes, const ZipEntry &entry) {
  constexpr quint32 firstOfJanuary1980 = 0x0021;
  const auto size = static_cast<quint32>(entry.content.size());
  put(bytes, 10, 2);
  put(bytes, 0, 2);
  put(bytes, 0, 2);
  put(bytes, 0, 2);
  put(bytes, firstOfJanuary1980, 2);
  put(bytes, crc32(entry.content), 4);
  put(bytes, size, 4);
  put(bytes, size, 4);
  put(bytes, static_cast<quint32>(entry.name.size()), 2);
  put(bytes, 0, 2);
}

}  // namespace

QByteArray makeZip(const QList<ZipEntry> &entries) {
  QByteArray archive;
  QByteArray directory;
  for (const ZipEntry &entry : entries) {
    const auto offset = static_cast<quint32>(archive.size());
    put(archive, 0x04034B50U, 4);
    putCommon(archive, entry);
    archive += entry.name + entry.content;
    put(directory, 0x02014B50U, 4);
    put(directory, 20, 2);
    putCommon(directory, entry);
    put(directory, 0, 2);  // comment
    put(directory, 0, 2);  // disk
    put(directory, 0, 2);  // internal attributes
    put(directory, 0, 4);  // external attributes
    put(directory, offset, 4);
    directory += entry.name;
  }
  const auto start = static_cast<quint32>(archive.size());
  const auto count = static_cast<quint32>(entries.size());
  archive += directory;
  put(archive, 0x06054B50U, 4);
  put(archive, 0, 2);
  put(archive, 0, 2);
  put(archive, count, 2);
  put(archive, count, 2);
  put(archive, static_cast<quint32>(directory.size()), 4);
  put(archive, start, 4);
  put(archive, 0, 2);
  return archive;
}

}  // namespace ops::labservice
