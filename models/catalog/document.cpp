#include "models/catalog/document.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

#include "models/catalog/schema_check.h"
#include "models/catalog/yaml_tree.h"

namespace ops {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("Document", text);
}

ReadDocument unreadable(const QString &file, const QString &message) {
  return {std::nullopt, {{Complaint::Kind::Error, {file, 0, 0}, message}}};
}

}  // namespace

/// Fills a Document from what the check has found.
class DocumentReader {
 public:
  static Document make(const QString &file, Json root, const SchemaCheck &check) {
    Document document;
    document.m_file = file;
    document.m_root = std::move(root);
    document.m_places = check.places();
    document.m_doubts = check.doubts();
    return document;
  }
};

QString Complaint::toString() const {
  QString place = at.file;
  if (at.line > 0) place += QLatin1Char(':') + QString::number(at.line);
  if (at.line > 0 && at.column > 0) place += QLatin1Char(':') + QString::number(at.column);
  const QString prefix = kind == Kind::Warning ? tr("warning: ") : QString();
  return QString(place + QLatin1String(": ") + prefix + message);
}

SourceLocation Document::locate(const QString &jsonPointer) const {
  QString pointer = jsonPointer;
  while (true) {
    const auto found = m_places.constFind(pointer);
    if (found != m_places.constEnd()) return *found;
    const qsizetype slash = pointer.lastIndexOf(QLatin1Char('/'));
    if (slash < 0) return {m_file, 0, 0};
    pointer.truncate(slash);
  }
}

bool Document::isSure(const QString &jsonPointer) const {
  return std::ranges::none_of(m_doubts, [&](const QString &doubt) {
    return doubt == jsonPointer || doubt.startsWith(jsonPointer + QLatin1Char('/')) ||
           jsonPointer.startsWith(doubt + QLatin1Char('/'));
  });
}

bool Document::hasAll(const QString &jsonPointer) const {
  return std::ranges::none_of(m_doubts, [&](const QString &doubt) {
    const bool isBelow = doubt.startsWith(jsonPointer + QLatin1Char('/'));
    return isBelow ? doubt.lastIndexOf(QLatin1Char('/')) == jsonPointer.size()
                   : doubt == jsonPointer || jsonPointer.startsWith(doubt + QLatin1Char('/'));
  });
}

void sortComplaints(QList<Complaint> &complaints) {
  std::ranges::stable_sort(complaints, [](const Complaint &a, const Complaint &b) {
    return std::tie(a.at.file, a.at.line, a.at.column) < std::tie(b.at.file, b.at.line, b.at.column);
  });
}

ReadDocument readDocument(const QString &file) {
  const QFileInfo info(file);
  if (!info.exists()) return unreadable(file, tr("There is no such file."));
  if (!info.isFile()) return unreadable(file, tr("This is not a file."));
  QFile input(file);
  if (!input.open(QIODevice::ReadOnly))
    return unreadable(file, tr("The file can't be opened: %1.").arg(input.errorString()));
  // One byte more than is allowed, so that too large a file is seen without reading it.
  const QByteArray text = input.read((1 << 20) + 1);
  if (input.error() != QFileDevice::NoError) {
    return unreadable(file, tr("The file can't be read: %1.").arg(input.errorString()));
  }
  return readDocumentText(file, text);
}

ReadDocument readDocumentText(const QString &file, const QByteArray &text) {
  ReadDocument result;
  const YamlTree tree = readYaml(text);
  for (const YamlComplaint &complaint : tree.complaints) {
    result.complaints.append({Complaint::Kind::Error, {file, complaint.line, complaint.column}, complaint.message});
  }
  if (tree.isWhole) {
    SchemaCheck check(file, Schema::shipped());
    Json root = check.run(tree.root);
    result.complaints.append(check.complaints());
    Document document = DocumentReader::make(file, std::move(root), check);
    if (result.complaints.isEmpty()) {
      for (const auto &objection : Schema::shipped().validate(document.root())) {
        result.complaints.append({Complaint::Kind::Error, document.locate(objection.pointer),
                                  tr("This does not follow the schema: %1.").arg(objection.reason)});
      }
      if (result.complaints.isEmpty()) result.document = std::move(document);
    } else {
      result.sketch = std::move(document);
    }
  }
  sortComplaints(result.complaints);
  constexpr qsizetype kEnough = 200;
  if (result.complaints.size() > kEnough) {
    result.sketch.reset();
    const qsizetype more = result.complaints.size() - kEnough;
    result.complaints.resize(kEnough);
    result.complaints.append(
        {Complaint::Kind::Error,
         {file, 0, 0},
         QCoreApplication::translate("Document", "Not shown: %n more complaint(s).", nullptr, static_cast<int>(more))});
  }
  return result;
}

bool hasErrors(const QList<Complaint> &complaints) {
  return std::ranges::any_of(complaints, [](const Complaint &c) { return c.kind == Complaint::Kind::Error; });
}

Error toError(const QString &file, const QList<Complaint> &complaints) {
  const bool isUnread = complaints.size() == 1 && complaints.first().at.line == 0;
  if (isUnread) return {ErrorCode::Usage, tr("Reading %1").arg(file), {}, complaints.first().message, {}};
  QStringList lines;
  for (const Complaint &complaint : complaints) {
    if (complaint.kind == Complaint::Kind::Error) lines.append(complaint.toString());
  }
  return {ErrorCode::Usage,
          tr("Reading %1").arg(file),
          {},
          lines.join(QLatin1Char('\n')),
          tr("Mend the file, then check it with: opsdeck validate %1").arg(file)};
}

}  // namespace ops
