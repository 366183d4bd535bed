#pragma once

#include "models/catalog/document.h"
#include "tests/fuzz/fuzz.h"

namespace ops::fuzz {

/// Every complaint says something, at a place that the file has, and repeats no password.
inline void checkComplaints(const QByteArray &input, const QList<Complaint> &complaints) {
  const auto lines = input.count('\n') + 1;
  const bool mayHoldSecret = holdsOnlySecrets(input);
  for (const Complaint &complaint : complaints) {
    const QString text = complaint.toString();
    demand(!complaint.message.isEmpty(), "a complaint says something");
    demand(complaint.at.line >= 0 && complaint.at.line <= lines, "a complaint is about a line of the file", text);
    demand(complaint.at.line == 0 || complaint.at.column >= 1, "a line's columns count from 1", text);
    if (mayHoldSecret) demand(!text.contains(QLatin1String(secret)), "a complaint repeats no password", text);
  }
}

/// JSON's way to write the smallest and the largest fractions is none of YAML's here.
inline bool hasExponent(const Json &value) {
  if (value.is_number_float()) return jsonDump(value).contains('e');
  if (!value.is_structured()) return false;
  return std::ranges::any_of(value, [](const Json &item) { return hasExponent(item); });
}

/// A document that was read and written as JSON is read as the same.
inline void checkRoundTrip(const Document &document) {
  const QByteArray written = jsonDump(document.root());
  // Such characters are refused where they stand bare, and JSON does not escape the first.
  if (written.contains('\x7f') || hasExponent(document.root())) return;
  const ReadDocument again = readDocumentText(document.file(), written);
  demand(again.document.has_value(), "what was read can be read again",
         again.complaints.isEmpty() ? QString() : again.complaints.first().toString());
  demand(again.document->root() == document.root(), "what was read again is the same", QString::fromUtf8(written));
}

}  // namespace ops::fuzz
