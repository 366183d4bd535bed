#include "models/backends/registry/registry_values.h"

#include <QRegularExpression>

namespace ops {

QDateTime registryTime(const Json &object, const char *key) {
  const Json &value = jsonMember(object, key);
  const qint64 ms = value.is_string() ? jsonText(value).toLongLong() : jsonInteger(object, key);
  return ms > 0 ? QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC) : QDateTime();
}

QString registryDigest(const QString &text) {
  static const QRegularExpression form(QStringLiteral("\\A(?:sha256:)?([0-9a-f]{64})\\z"));
  return form.match(text.toLower()).captured(1);
}

}  // namespace ops
