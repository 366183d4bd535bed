#include "models/backends/registry/file_place.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>

#include "models/base/clock.h"

namespace ops {

namespace {

constexpr qsizetype bootCharacters = 8;

QString tr(const char *text) {
  return QCoreApplication::translate("FileRegistry", text);
}

}  // namespace

Result<ModelDescription> readDescription(const QByteArray &text) {
  const auto json = jsonParse(text);
  if (!json || !json->is_object()) {
    return fail({ErrorCode::Failed, tr("Reading a model's description"), {}, tr("it is no JSON object"), {}});
  }
  ModelDescription description;
  description.version = jsonString(*json, "version");
  description.digest = jsonString(*json, "digest").toLower();
  if (description.digest.startsWith(QLatin1String("sha256:"))) description.digest.remove(0, 7);
  description.bytes = jsonInteger(*json, "bytes", -1);
  description.createdAt = jsonTime(*json, "createdAt");
  description.createdBy = jsonString(*json, "createdBy");
  for (const auto &[name, value] : jsonMember(*json, "metrics").items()) {
    if (value.is_number()) description.metrics.insert(QString::fromStdString(name), value.get<double>());
  }
  for (const auto &[name, value] : jsonMember(*json, "parameters").items()) {
    description.parameters.insert(QString::fromStdString(name), jsonText(value));
  }
  return description;
}

QByteArray writeDescription(const ModelDescription &description) {
  Json json = Json::object();
  const auto text = [&](const char *name, const QString &value) {
    if (!value.isEmpty()) json[name] = toJson(value);
  };
  text("version", description.version);
  text("digest", description.digest);
  text("createdBy", description.createdBy);
  if (description.bytes >= 0) json["bytes"] = description.bytes;
  if (description.createdAt.isValid()) json["createdAt"] = toJson(description.createdAt);
  for (const auto &[name, value] : description.metrics.asKeyValueRange()) json["metrics"][toJson(name)] = value;
  for (const auto &[name, value] : description.parameters.asKeyValueRange()) {
    json["parameters"][toJson(name)] = toJson(value);
  }
  return jsonDump(json, 2) + '\n';
}

FilePlace::FilePlace(const ModelPlace &place) : m_file(place.file) {
  const qsizetype slash = place.versions.lastIndexOf(QLatin1Char('/'));
  const qsizetype star = place.versions.indexOf(QLatin1Char('*'));
  m_folder = place.versions.left(slash);
  m_prefix = place.versions.mid(slash + 1, star - slash - 1);
  m_suffix = place.versions.mid(star + 1);
}

QString FilePlace::fileFolder() const {
  return QFileInfo(m_file).path();
}

QString FilePlace::lock() const {
  return QStringLiteral("%1/.%2.lock").arg(fileFolder(), QFileInfo(m_file).fileName());
}

QString FilePlace::path(const QString &version, bool archived) const {
  return QStringLiteral("%1/%2%3%4").arg(archived ? archive() : m_folder, m_prefix, version, m_suffix);
}

QString FilePlace::versionOf(const QString &fileName) const {
  const bool fits = fileName.size() > m_prefix.size() + m_suffix.size() && fileName.startsWith(m_prefix) &&
                    fileName.endsWith(m_suffix);
  if (!fits) return {};
  const QString version = fileName.mid(m_prefix.size(), fileName.size() - m_prefix.size() - m_suffix.size());
  // A pattern without an end, such as "model-*", must not take the descriptions for versions.
  if (m_suffix.isEmpty() && version.endsWith(QLatin1String(".json"))) return {};
  return isVersionName(version) ? version : QString();
}

QString FilePlace::unfinished(const QString &folder) const {
  const qint64 pid = QCoreApplication::applicationPid();
  return QStringLiteral("%1/.opsdeck-%2-%3-%4-%5%6")
      .arg(folder)
      .arg(pid)
      .arg(processStartTicks(pid))
      .arg(bootId().left(bootCharacters))
      .arg(QRandomGenerator::global()->generate64(), 16, 16, QLatin1Char('0'))
      .arg(m_suffix);
}

bool isVersionName(const QString &text) {
  static const QRegularExpression form(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9._-]{0,99}\\z"));
  return form.match(text).hasMatch() && !text.contains(QLatin1String(".."));
}

std::optional<UnfinishedFile> unfinishedFile(const QString &fileName) {
  static const QRegularExpression form(QStringLiteral("\\A\\.opsdeck-([0-9]+)-([0-9]+)-([0-9a-f]{1,8})-[0-9a-f]{16}"));
  const auto match = form.match(fileName);
  if (!match.hasMatch()) return std::nullopt;
  return UnfinishedFile{match.captured(1).toLongLong(), match.captured(2).toLongLong(), match.captured(3)};
}

QStringList fetchArguments(const QStringList &argv, const QString &version, const QString &file) {
  static const QRegularExpression ofVersion(QStringLiteral("\\{\\{\\s*version\\s*\\}\\}"));
  static const QRegularExpression ofFile(QStringLiteral("\\{\\{\\s*file\\s*\\}\\}"));
  QStringList words = argv;
  // A version has no braces, so what one replacement brings is never replaced by the other.
  for (QString &word : words) word.replace(ofVersion, version).replace(ofFile, file);
  return words;
}

}  // namespace ops
