#include "models/base/json.h"

#include <QCoreApplication>
#include <limits>

#include "models/base/text.h"

namespace ops {

std::string toJson(const QString &text) {
  return text.toStdString();
}

Json toJson(const QStringList &texts) {
  Json array = Json::array();
  for (const auto &text : texts) array.push_back(toJson(text));
  return array;
}

Json toJson(const QDateTime &time) {
  if (!time.isValid()) return nullptr;
  return toJson(time.toUTC().toString(Qt::ISODateWithMs));
}

Json toJson(const Error &error) {
  return {{"code", toJson(errorCodeName(error.code))},
          {"what", toJson(error.what)},
          {"target", toJson(error.target)},
          {"why", toJson(error.why)},
          {"remedy", toJson(error.remedy)}};
}

Error errorFromJson(const Json &json) {
  return {errorCodeFromName(jsonString(json, "code")), jsonString(json, "what"), jsonString(json, "target"),
          jsonString(json, "why"), jsonString(json, "remedy")};
}

const Json &jsonMember(const Json &object, const char *key) {
  static const Json null;
  if (!object.is_object()) return null;
  const auto found = object.find(key);
  return found == object.end() ? null : *found;
}

QString jsonString(const Json &object, const char *key, const QString &fallback) {
  const auto &member = jsonMember(object, key);
  return member.is_string() ? QString::fromStdString(member.get_ref<const std::string &>()) : fallback;
}

qint64 jsonInteger(const Json &object, const char *key, qint64 fallback) {
  const auto &member = jsonMember(object, key);
  if (!member.is_number_integer()) return fallback;
  const bool tooLarge = member.is_number_unsigned() && member.get<quint64>() > std::numeric_limits<qint64>::max();
  return tooLarge ? fallback : member.get<qint64>();
}

double jsonNumber(const Json &object, const char *key, double fallback) {
  const auto &member = jsonMember(object, key);
  return member.is_number() ? member.get<double>() : fallback;
}

bool jsonBool(const Json &object, const char *key, bool fallback) {
  const auto &member = jsonMember(object, key);
  return member.is_boolean() ? member.get<bool>() : fallback;
}

QDateTime jsonTime(const Json &object, const char *key) {
  return QDateTime::fromString(jsonString(object, key), Qt::ISODateWithMs);
}

QString jsonText(const Json &value) {
  if (value.is_string()) return QString::fromStdString(value.get_ref<const std::string &>());
  return QString::fromUtf8(jsonDump(value));
}

QByteArray jsonDump(const Json &value, int indent) {
  return QByteArray::fromStdString(value.dump(indent, ' ', false, Json::error_handler_t::replace));
}

Result<Json> jsonParse(const QByteArray &text) {
  const auto refuse = [](const QString &why) {
    return fail({ErrorCode::Failed, QCoreApplication::translate("Json", "Reading JSON"), {}, why, {}});
  };
  constexpr int deepest = 256;
  try {
    // Too deep a nesting is refused before it can exhaust the stack.
    const auto guard = [](int depth, Json::parse_event_t event, Json &) {
      const bool opens = event == Json::parse_event_t::object_start || event == Json::parse_event_t::array_start;
      if (opens && depth >= deepest) throw std::length_error("nesting");
      return true;
    };
    return Json::parse(text.begin(), text.end(), guard);
  } catch (const Json::exception &e) {
    // It quotes what it could not read.
    return refuse(visibleText(QByteArray(e.what())));
  } catch (const std::length_error &) {
    return refuse(QCoreApplication::translate("Json", "nested deeper than %n level(s)", nullptr, deepest));
  }
}

}  // namespace ops
