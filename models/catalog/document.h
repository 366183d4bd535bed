#pragma once

#include <QList>
#include <QMap>
#include <optional>

#include "models/catalog/system.h"

namespace ops {

/// One complaint about a file that a user wrote. What is wrong, and what would be right.
struct Complaint {
  enum class Kind { Error, Warning };
  Kind kind = Kind::Error;
  SourceLocation at;
  QString message;

  /// "file:line:column: message", a warning with "warning: " before its message.
  QString toString() const;
};

/// A YAML or JSON file that has been read: plain JSON values, typed by the schema and never by YAML's guess, with the
/// place of each.
class Document {
 public:
  const QString &file() const { return m_file; }
  const Json &root() const { return m_root; }
  /// "System" or "Procedure".
  QString kind() const { return jsonString(m_root, "kind"); }
  /// Where the value at this JSON pointer stands; the closest ancestor's place if the value is not there.
  SourceLocation locate(const QString &jsonPointer) const;
  /// Whether all that stands at this JSON pointer, or that nothing does, was read without a complaint. Always so but in
  /// a sketch.
  bool isSure(const QString &jsonPointer) const;
  /// Whether no entry of the list or mapping at this JSON pointer was left out.
  bool hasAll(const QString &jsonPointer) const;

 private:
  friend class DocumentReader;
  QString m_file;
  Json m_root;
  QMap<QString, SourceLocation> m_places;
  QStringList m_doubts;
};

/// Reads and checks a file against the shipped schema of its kind. All complaints come at once, in the order of their
/// places; errors among them mean that there is no document. A file that can't be read is a complaint too.
struct ReadDocument {
  std::optional<Document> document;
  QList<Complaint> complaints;
  std::optional<Document> sketch =
      std::nullopt;  ///< where there is no document: what is not in doubt can be checked on
};
ReadDocument readDocument(const QString &file);
ReadDocument readDocumentText(const QString &file, const QByteArray &text);

/// By file, line and column.
void sortComplaints(QList<Complaint> &complaints);
bool hasErrors(const QList<Complaint> &complaints);
/// All complaints, a line each, as one error of code Usage.
Error toError(const QString &file, const QList<Complaint> &complaints);

}  // namespace ops
