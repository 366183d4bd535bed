#include "models/backends/compose/compose_override.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <ranges>

namespace ops {

namespace {

constexpr qsizetype mostSwitches = 100;
constexpr const char *ours = "x-opsdeck";

Json imageJson(const ServiceImage &image) {
  return {{"reference", toJson(image.reference)}, {"id", toJson(image.id)}, {"digest", toJson(image.digest)}};
}

ServiceImage imageOf(const Json &json) {
  return {jsonString(json, "reference"), jsonString(json, "id"), jsonString(json, "digest")};
}

}  // namespace

QString ComposeOverride::path(const QString &file, const QString &project) {
  return QStringLiteral("%1/opsdeck-images-%2.json").arg(QFileInfo(file).path(), project);
}

Result<ComposeOverride> ComposeOverride::parse(const QByteArray &text) {
  const auto json = jsonParse(text);
  if (!json || !json->is_object() || !json->contains(ours)) {
    return fail({ErrorCode::Failed,
                 {},
                 {},
                 QCoreApplication::translate("ComposeOverride", "it is not what Opsdeck has written there"),
                 QCoreApplication::translate("ComposeOverride", "Look at it, then move it away.")});
  }
  ComposeOverride found;
  for (const auto &[service, settings] : jsonMember(*json, "services").items()) {
    found.images.insert(QString::fromStdString(service), jsonString(settings, "image"));
  }
  for (const Json &each : jsonMember(jsonMember(*json, ours), "switches")) {
    found.switches.append({jsonString(each, "service"), imageOf(jsonMember(each, "from")),
                           imageOf(jsonMember(each, "to")), jsonTime(each, "at")});
  }
  return found;
}

QByteArray ComposeOverride::text() const {
  Json services = Json::object();
  for (auto image = images.begin(); image != images.end(); ++image) {
    services[toJson(image.key())] = {{"image", toJson(image.value())}};
  }
  Json list = Json::array();
  for (const auto &each : switches) {
    list.push_back({{"service", toJson(each.service)},
                    {"from", imageJson(each.from)},
                    {"to", imageJson(each.to)},
                    {"at", toJson(each.at)}});
  }
  return jsonDump({{"services", services}, {ours, {{"switches", list}}}}, 2) + '\n';
}

void ComposeOverride::use(const Switch &change, const QString &reference) {
  images.insert(change.service, reference);
  if (change.from.id != change.to.id) switches.append(change);
  if (switches.size() > mostSwitches) switches = switches.last(mostSwitches);
}

const ServiceImage *ComposeOverride::before(const QString &service, const QString &id) const {
  for (const auto &each : std::views::reverse(switches)) {
    if (each.service == service && each.to.id == id) return &each.from;
  }
  return nullptr;
}

}  // namespace ops
