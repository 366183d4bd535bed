#include "models/procedures/actions/parameters.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "models/base/secret.h"

namespace ops {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("Parameters", text);
}

bool hasTemplate(const Json &value) {
  return value.is_string() && value.get_ref<const std::string &>().find("{{") != std::string::npos;
}

/// Numbers may come as text: an input that was typed.
std::optional<double> number(const Json &value) {
  if (value.is_number()) return value.get<double>();
  bool ok = false;
  const double parsed = value.is_string() ? jsonText(value).toDouble(&ok) : 0;
  return ok ? std::optional(parsed) : std::nullopt;
}

bool isDigest(const QString &text) {
  return text.size() == 64 && std::ranges::all_of(text, [](QChar c) {
           return (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || (c >= QLatin1Char('a') && c <= QLatin1Char('f'));
         });
}

/// The texts of a "jobs" parameter: a list, or one text with commas.
QStringList digests(const Json &value) {
  QStringList texts;
  if (value.is_array()) {
    for (const auto &item : value) texts.append(jsonText(item));
    return texts;
  }
  for (const auto &part : jsonText(value).split(QLatin1Char(','), Qt::SkipEmptyParts)) texts.append(part.trimmed());
  return texts;
}

QString oneOf(const QString &given, const QStringList &allowed, const QString &what) {
  if (allowed.contains(given)) return {};
  if (allowed.isEmpty()) return tr("the system has no %1").arg(what);
  return tr("the system has no %1 \"%2\"; there are: %3").arg(what, given, allowed.join(QStringLiteral(", ")));
}

QStringList queueKeys(const System &system, bool all) {
  QStringList keys;
  for (const auto &queue : system.queues) {
    keys.append(queue.name);
    if (all && !queue.failed.isEmpty()) keys.append(queue.failed);
    if (all && !queue.processing.isEmpty()) keys.append(queue.processing);
    if (all && !queue.quarantine.isEmpty()) keys.append(queue.quarantine);
  }
  return keys;
}

QStringList serviceNames(const System &system) {
  QStringList names;
  for (const auto &service : system.services) names.append(service.name);
  return names;
}

QStringList modelNames(const System &system) {
  QStringList names;
  for (const auto &model : system.models) names.append(model.name);
  return names;
}

QStringList connectionNames(const System &system) {
  QStringList names;
  for (const auto &environment : system.environments) {
    for (const auto &connection : environment.connections) names.append(connection.name);
  }
  names.removeDuplicates();
  return names;
}

QString checkAddress(const QString &given, const System &system) {
  QStringList names;
  for (const auto &environment : system.environments) {
    names += environment.addresses.keys();
    // The running lab brings addresses of its own.
    if (environment.lab && environment.addresses.isEmpty()) return {};
  }
  names.removeDuplicates();
  return oneOf(given, names, tr("address"));
}

QString checkInteger(const Parameter &parameter, const Json &value) {
  const auto given = number(value);
  if (!given || *given != std::floor(*given)) return tr("must be a whole number");
  if (*given < static_cast<double>(parameter.minimum)) return tr("must be %1 or more").arg(parameter.minimum);
  if (*given > static_cast<double>(parameter.maximum)) return tr("must be %1 or less").arg(parameter.maximum);
  return {};
}

QString checkText(const Parameter &parameter, const Json &value, const System &system) {
  if (value.is_structured() || value.is_null()) return tr("must be a text");
  const auto text = jsonText(value);
  switch (parameter.type) {
    case Parameter::Type::Queue:
      return oneOf(text, queueKeys(system, false), tr("queue"));
    case Parameter::Type::QueueKey:
      return oneOf(text, queueKeys(system, true), tr("queue"));
    case Parameter::Type::Service:
      return oneOf(text, serviceNames(system), tr("service"));
    case Parameter::Type::Model:
      return oneOf(text, modelNames(system), tr("model"));
    case Parameter::Type::Connection:
      return oneOf(text, connectionNames(system), tr("connection"));
    case Parameter::Type::Address:
      return checkAddress(text, system);
    case Parameter::Type::Duration:
      return parseDuration(text) ? QString() : tr("must be a duration such as 15s, 5m or 1h30m");
    case Parameter::Type::Tombstone:
      if (text.startsWith(QLatin1String("opsdeck:tombstone:"))) return {};
      return tr("must be a name that queue.clear has given");
    default:
      return text.isEmpty() ? tr("must not be empty") : QString();
  }
}

QString checkArgv(const Json &value) {
  const bool texts = value.is_array() && !value.empty() && std::ranges::all_of(value, &Json::is_string);
  if (!texts) return tr("must be a list of texts: the program, then its arguments");
  if (hasTemplate(value.front())) return tr("the program itself must not come from a value");
  bool optionsEnded = false;
  for (const auto &argument : value) {
    const auto text = jsonText(argument);
    const auto name = text.section(QLatin1Char('='), 0, 0);
    if (text.contains(QLatin1Char('=')) && namesSecret(name.mid(name.startsWith(QLatin1String("--")) ? 2 : 0))) {
      return tr("%1=… would show a secret to every user of this machine; let the program read it from a file")
          .arg(name);
    }
    optionsEnded = optionsEnded || text == QLatin1String("--");
    if (!optionsEnded && text.startsWith(QLatin1String("{{"))) {
      return tr("\"%1\" could turn out to begin with - and be taken for an option; put \"--\" before it, or write "
                "--name=%1")
          .arg(text);
    }
  }
  return {};
}

QString checkValue(const Parameter &parameter, const Json &value, const System &system) {
  switch (parameter.type) {
    case Parameter::Type::Integer:
      return checkInteger(parameter, value);
    case Parameter::Type::Number:
      return number(value) ? QString() : tr("must be a number");
    case Parameter::Type::Any:
      return value.is_structured() || value.is_null() ? tr("must be a number, true, false or a text") : QString();
    case Parameter::Type::Argv:
      return checkArgv(value);
    case Parameter::Type::Jobs: {
      if (value.is_string() && value == "all") return {};
      const auto all = digests(value);
      if (!all.isEmpty() && std::ranges::all_of(all, isDigest)) return {};
      return tr("must be \"all\", or SHA-256 digests in hex");
    }
    default:
      return checkText(parameter, value, system);
  }
}

}  // namespace

QStringList checkParameters(const QList<Parameter> &known, const Json &given, const System &system) {
  auto faults = checkParameterNames(known, given);
  for (const auto &parameter : known) {
    const auto &value = jsonMember(given, parameter.name);
    if (value.is_null() || hasTemplate(value)) continue;
    const auto fault = checkValue(parameter, value, system);
    if (!fault.isEmpty()) faults.append(QString(QLatin1String(parameter.name) + QStringLiteral(": ") + fault));
  }
  return faults;
}

QStringList checkParameterNames(const QList<Parameter> &known, const Json &given) {
  QStringList faults;
  QStringList names;
  for (const auto &parameter : known) {
    const auto name = QString::fromLatin1(parameter.name);
    names.append(name);
    if (parameter.required && jsonMember(given, parameter.name).is_null()) faults.append(tr("%1 is missing").arg(name));
  }
  for (const auto &[name, value] : given.items()) {
    const auto text = QString::fromStdString(name);
    if (names.contains(text)) continue;
    faults.append(names.isEmpty()
                      ? tr("there is no parameter %1").arg(text)
                      : tr("there is no parameter %1; there are: %2").arg(text, names.join(QStringLiteral(", "))));
  }
  return faults;
}

const QueueSpec *queueOfKey(const System &system, const QString &key) {
  for (const auto &queue : system.queues) {
    if (key.isEmpty()) continue;
    if (queue.name == key || queue.failed == key || queue.processing == key || queue.quarantine == key) return &queue;
  }
  return nullptr;
}

QString parameterText(const Json &parameters, const char *name, const QString &fallback) {
  const auto &value = jsonMember(parameters, name);
  return value.is_null() ? fallback : jsonText(value);
}

Milliseconds parameterDuration(const Json &parameters, const char *name, Milliseconds fallback) {
  return parseDuration(parameterText(parameters, name)).value_or(fallback);
}

QByteArrayList parameterJobs(const Json &parameters) {
  const auto &value = jsonMember(parameters, "jobs");
  QByteArrayList raw;
  if (value.is_null() || (value.is_string() && value == "all")) return raw;
  for (const auto &digest : digests(value)) raw.append(QByteArray::fromHex(digest.toLatin1()));
  return raw;
}

}  // namespace ops
