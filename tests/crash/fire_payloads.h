#pragma once

#include <QByteArrayList>
#include <QHash>

/// Jobs of twenty classes that shells, decoders and protocols get wrong. Each is known by its stream and number, so
/// that every byte can be told afterwards. All but two classes bear a tag, "#m00000042", by which their order is seen.
namespace ops::fire {

inline constexpr int classCount = 20;

inline QByteArray tag(char stream, int number) {
  return QByteArray(1, '#') + stream + QByteArray::number(number).rightJustified(8, '0');
}

/// Number behind the last tag of a stream; 0 if there is none.
inline int numberOf(const QByteArray &payload, char stream) {
  const qsizetype at = payload.lastIndexOf(QByteArray(QByteArray(1, '#') + stream));
  return at < 0 ? 0 : payload.mid(at + 2, 8).toInt();
}

inline QByteArray deepJson(const QByteArray &id) {
  return QByteArray(400, '[') + "{\"id\":\"" + id + "\"}" + QByteArray(400, ']');
}

/// A gzip member with what stands behind it, as a broken producer would leave it.
inline QByteArray gzipBytes(const QByteArray &id) {
  return QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\x03\xcbH\xcd\xc9\xc9\x07\0\x86\xa6\x10\x36\x05\0\0\0", 25) + id;
}

/// One job in `hugeEvery` is of 1 MB.
inline QByteArray payload(char stream, int number, int hugeEvery) {
  const QByteArray id = tag(stream, number);
  if (number % hugeEvery == hugeEvery / 2) return QByteArray(1'000'000, 'M') + id;
  switch (number % classCount) {
    case 0:
      return {};
    case 1:
      return "\n\n" + id + "\n";
    case 2:
      return QByteArray("\0a\0", 3) + id + QByteArray(1, '\0');
    case 3:
      return "\xff\xfe\xc3\x28" + id + "\xed\xa0\x80";
    case 4:
      return "\\x00\\n\\\\" + id + "\\";
    case 5:
      return "\x1b[2J\x1b[31m" + id + "\x1b]0;x\a";
    case 6:
      return "<img src=x onerror=alert(1)>" + id + "</b>&amp;";
    case 7:
      return QByteArray(8'000, 'x') + id;
    case 8:
      return deepJson(id);
    case 9:
      return "{\"n\":9007199254740993,\"m\":1e400,\"id\":\"" + id + "\"}";
    case 10:
      return "an identical twin";
    case 11:
      return "a\r\n" + id + "\r\n";
    case 12:
      return "-rf --" + id;
    case 13:
      return "'\"`$(x)'" + id + "\"";
    case 14:
      return "\xe2\x80\xae\xe2\x81\xa6" + id + "\xe2\x81\xa9";
    case 15:
      return "\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x9a\x92" + id + "\xf0\x9f";
    case 16:
      return "opsdeck:tombstone:orders:" + QByteArray(600, 'k') + id;
    case 17:
      return "=HYPERLINK(\"x\")," + id + ",@SUM(1)\t";
    case 18:
      return "*1\r\n$4\r\nPING\r\n" + id + "\r\n$-1\r\n";
    default:
      return gzipBytes(id);
  }
}

/// What is wrong with the order of one stream in a list; empty if nothing is.
inline QByteArray disorder(const QByteArrayList &jobs, char stream) {
  int last = 0;
  for (const QByteArray &job : jobs) {
    const int number = numberOf(job, stream);
    if (number == 0) continue;
    if (number <= last) return tag(stream, number) + " behind " + tag(stream, last);
    last = number;
  }
  return {};
}

using Counts = QHash<QByteArray, int>;

struct Difference {
  int lost = 0;
  int doubled = 0;
};

/// Of multisets.
inline Difference compare(const Counts &expected, const Counts &found) {
  Difference difference;
  for (auto it = expected.begin(); it != expected.end(); ++it) {
    difference.lost += std::max(0, it.value() - found.value(it.key()));
  }
  for (auto it = found.begin(); it != found.end(); ++it) {
    difference.doubled += std::max(0, it.value() - expected.value(it.key()));
  }
  return difference;
}

}  // namespace ops::fire
