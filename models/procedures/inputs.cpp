#include <QCoreApplication>
#include <QRegularExpression>
#include <cmath>

#include "models/base/secret.h"
#include "models/procedures/condition.h"
#include "models/procedures/procedure.h"

namespace ops {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("Procedure", text);
}

using Checked = std::expected<Json, QString>;

Checked number(const InputSpec &input, const Json &given, bool whole) {
  bool fine = given.is_number();
  double value = fine ? given.get<double>() : 0;
  if (given.is_string()) value = jsonText(given).toDouble(&fine);
  if (!fine || !std::isfinite(value) || (whole && value != std::floor(value))) {
    return std::unexpected(whole ? tr("must be a whole number") : tr("must be a number"));
  }
  // Of larger ones not all can be told apart.
  constexpr double tooLarge = 1e15;
  if (whole && std::abs(value) >= tooLarge) return std::unexpected(tr("must be a whole number of at most 15 digits"));
  if (input.minimum && value < *input.minimum) return std::unexpected(tr("must be %1 or more").arg(*input.minimum));
  if (input.maximum && value > *input.maximum) return std::unexpected(tr("must be %1 or less").arg(*input.maximum));
  return whole ? Json(static_cast<qint64>(value)) : Json(value);
}

Checked oneOf(const Json &given, const QStringList &allowed) {
  if (allowed.contains(jsonText(given))) return Json(toJson(jsonText(given)));
  return std::unexpected(tr("must be one of: %1").arg(allowed.join(QStringLiteral(", "))));
}

Checked jobs(const Json &given) {
  Json list = given;
  if (given.is_string()) {
    if (jsonText(given) == QLatin1String("all")) return given;
    list = toJson(jsonText(given).split(QLatin1Char(','), Qt::SkipEmptyParts));
  }
  const auto isDigest = [](const Json &item) {
    return item.is_string() && item.get_ref<const std::string &>().size() == 64 &&
           item.get_ref<const std::string &>().find_first_not_of("0123456789abcdef") == std::string::npos;
  };
  if (!list.is_array() || list.empty() || !std::ranges::all_of(list, isDigest)) {
    return std::unexpected(tr("must be \"all\" or a list of SHA-256 digests in hex"));
  }
  return list;
}

QStringList serviceNames(const System &system) {
  QStringList names;
  for (const auto &service : system.services) names.append(service.name);
  return names;
}

QStringList queueNames(const System &system) {
  QStringList names;
  for (const auto &queue : system.queues) {
    for (const auto &name : {queue.name, queue.processing, queue.failed, queue.quarantine}) {
      if (!name.isEmpty()) names.append(name);
    }
  }
  return names;
}

QStringList modelNames(const System &system) {
  QStringList names;
  for (const auto &model : system.models) names.append(model.name);
  return names;
}

/// How the name of something kept elsewhere may look: no path, no option of a program. Empty: the type is no name.
struct NameShape {
  QString pattern;
  QString complaint;
};
NameShape nameShape(InputSpec::Type type) {
  if (type == InputSpec::Type::Backup) {
    return {QStringLiteral("[A-Za-z0-9][A-Za-z0-9._-]*"),
            tr(R"(must be the name of a backup as "opsdeck backup list" shows it, or "newest")")};
  }
  if (type == InputSpec::Type::ModelVersion) {
    return {QStringLiteral("[A-Za-z0-9][A-Za-z0-9._:+-]*"),
            tr(R"(must be the name of a version, or "suggested" or "newest")")};
  }
  return {};
}

Checked checkInput(const InputSpec &input, const System &system, const Json &given) {
  switch (input.type) {
    case InputSpec::Type::Integer:
      return number(input, given, true);
    case InputSpec::Type::Number:
      return number(input, given, false);
    case InputSpec::Type::Boolean:
      if (given.is_boolean()) return given;
      if (jsonText(given) == QLatin1String("true")) return Json(true);
      if (jsonText(given) == QLatin1String("false")) return Json(false);
      return std::unexpected(tr("must be true or false"));
    case InputSpec::Type::Choice:
      return oneOf(given, input.choices);
    case InputSpec::Type::Service:
      return oneOf(given, serviceNames(system));
    case InputSpec::Type::Queue:
      return oneOf(given, queueNames(system));
    case InputSpec::Type::Jobs:
      return jobs(given);
    case InputSpec::Type::Model:
      return oneOf(given, modelNames(system));
    case InputSpec::Type::Backup:
    case InputSpec::Type::ModelVersion:
    case InputSpec::Type::String:
      break;
  }
  if (given.is_structured()) return std::unexpected(tr("must be a text"));
  const auto name = nameShape(input.type);
  const auto pattern = name.pattern.isEmpty() ? input.pattern : name.pattern;
  const QRegularExpression shape(QRegularExpression::anchoredPattern(pattern));
  if (!pattern.isEmpty() && !shape.match(jsonText(given)).hasMatch()) {
    return std::unexpected(name.pattern.isEmpty() ? tr("must match %1").arg(pattern) : name.complaint);
  }
  if (holdsUrlSecret(jsonText(given))) {
    return std::unexpected(tr("must not hold a password or a token: it would be journaled"));
  }
  return Json(toJson(jsonText(given)));
}

}  // namespace

QString inputFault(const InputSpec &input, const System &system, const Json &given) {
  const auto checked = checkInput(input, system, given);
  return checked ? QString() : checked.error();
}

Procedure withInputs(Procedure procedure, const Json &inputs) {
  const Scope scope{{"inputs", inputs}};
  for (auto &step : procedure.steps) {
    for (auto *text : {&step.title, &step.why, &step.expect}) {
      *text = jsonText(expandKnownTemplates(Json(toJson(*text)), scope));
    }
  }
  return procedure;
}

Result<Json> checkInputs(const Procedure &procedure, const System &system, const Json &given) {
  Json inputs = Json::object();
  QStringList faults;
  QStringList known;
  for (const auto &input : procedure.inputs) {
    known.append(input.name);
    const auto &value = jsonMember(given, input.name.toUtf8().constData());
    auto wanted = value.is_null() ? input.defaultValue : value;
    // Where there is only one, nobody has to name it.
    const bool isOnly = input.type == InputSpec::Type::Model && system.models.size() == 1;
    if (wanted.is_null() && isOnly) wanted = toJson(system.models.first().name);
    if (wanted.is_null()) {
      faults.append(tr("%1 is missing").arg(input.name));
      continue;
    }
    const auto checked = checkInput(input, system, wanted);
    if (checked) {
      inputs[toJson(input.name)] = *checked;
    } else {
      faults.append(input.name + QLatin1Char(' ') + checked.error());
    }
  }
  for (const auto &[name, value] : given.items()) {
    if (!known.contains(QString::fromStdString(name))) {
      faults.append(tr("there is no input %1").arg(QString::fromStdString(name)));
    }
  }
  if (!faults.isEmpty()) {
    const auto remedy =
        known.isEmpty() ? tr("It takes no inputs.") : tr("Its inputs are: %1").arg(known.join(QStringLiteral(", ")));
    return fail({ErrorCode::Usage,
                 tr("Reading the inputs of %1").arg(procedure.name),
                 {},
                 faults.join(QStringLiteral("; ")),
                 remedy});
  }
  return inputs;
}

}  // namespace ops
