#pragma once

#include <QByteArray>
#include <QString>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace ops::fuzz {

inline QByteArray bytesOf(const std::uint8_t *data, std::size_t size) {
  return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

/// What must hold for every input; where it does not, the program ends and libFuzzer keeps the input.
inline void demand(bool holds, const char *what, const QString &details = {}) {
  if (holds) return;
  std::fprintf(stderr, "fuzz: this does not hold: %s %s\n", what, qUtf8Printable(details));
  std::abort();
}

/// A password, and the forms in which the seeds have it: in an address, and where a file says it in plain text.
inline constexpr char secret[] = "c4n4ry-s3cret";

/// Whether it stands in the input only where whoever reads it must see that it is one.
inline bool holdsOnlySecrets(const QByteArray &input) {
  const QByteArray word(secret);
  qsizetype known = 0;
  for (const char *before : {"http://ann:", "https://ann:", "postgresql://ann:"})
    known += input.count(QByteArray(before + word + '@'));
  known += input.count(QByteArray("?token=" + word));
  return input.count(word) > 0 && input.count(word) == known;
}

}  // namespace ops::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);
