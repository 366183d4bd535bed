#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QFloat16>  // QCOMPARE() of a Json asks whether it converts to one, which wants the whole type
#include <QString>
#include <QStringList>
#include <nlohmann/json.hpp>

#include "models/base/error.h"

namespace ops {

/// Object keys are kept sorted, so one value always has one text.
using Json = nlohmann::json;

/// UTF-8 text for JSON. Bytes from outside are not text: they go through visibleText() or base64 first.
std::string toJson(const QString &text);
Json toJson(const QStringList &texts);
/// ISO 8601 in UTC with milliseconds; null for an invalid time.
Json toJson(const QDateTime &time);
/// {"code","what","target","why","remedy"}.
Json toJson(const Error &error);
Error errorFromJson(const Json &json);

/// Member readers that never throw: the fallback stands for a missing member or one of another type.
QString jsonString(const Json &object, const char *key, const QString &fallback = {});
qint64 jsonInteger(const Json &object, const char *key, qint64 fallback = 0);
double jsonNumber(const Json &object, const char *key, double fallback = 0);
bool jsonBool(const Json &object, const char *key, bool fallback = false);
QDateTime jsonTime(const Json &object, const char *key);
/// The member, or a null value.
const Json &jsonMember(const Json &object, const char *key);

/// A scalar as people read it: strings bare, others as JSON.
QString jsonText(const Json &value);

/// Compact and on one line; bytes that are no UTF-8 are replaced, never thrown.
QByteArray jsonDump(const Json &value, int indent = -1);
/// Never throws; nesting deeper than 256 is refused.
Result<Json> jsonParse(const QByteArray &text);

}  // namespace ops
