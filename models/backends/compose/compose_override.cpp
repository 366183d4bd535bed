#include "models/backends/compose/compose_override.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>
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

QString ComposeOverride::lockPath(const QString &file, const QString &project) {
  return QStringLiteral("%1/.opsdeck-images-%2.lock").arg(QFileInfo(file).path(), project);
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
  const Json &own = jsonMember(*json, ours);
  for (const auto &[service, what] : jsonMember(own, "begun").items()) {
    found.begun.insert(QString::fromStdString(service),
                       {imageOf(jsonMember(what, "from")), static_cast<int>(jsonInteger(what, "replicas"))});
  }
  for (const Json &each : jsonMember(own, "switches")) {
    found.switches.append({jsonString(each, "service"), imageOf(jsonMember(each, "from")),
                           imageOf(jsonMember(each, "to")), jsonTime(each, "at"), jsonTime(each, "takenBackAt")});
  }
  return found;
}

QByteArray ComposeOverride::text() const {
  Json services = Json::object();
  for (auto image = images.begin(); image != images.end(); ++image) {
    services[toJson(image.key())] = {{"image", toJson(image.value())}};
  }
  Json open = Json::object();
  for (auto each = begun.begin(); each != begun.end(); ++each) {
    open[toJson(each.key())] = {{"from", imageJson(each->from)}, {"replicas", each->replicas}};
  }
  Json list = Json::array();
  for (const auto &each : switches) {
    list.push_back({{"service", toJson(each.service)},
                    {"from", imageJson(each.from)},
                    {"to", imageJson(each.to)},
                    {"at", toJson(each.at)},
                    {"takenBackAt", toJson(each.takenBackAt)}});
  }
  return jsonDump({{"services", services}, {ours, {{"begun", open}, {"switches", list}}}}, 2) + '\n';
}

void ComposeOverride::begin(const QString &service, const QString &reference, const Begun &what) {
  images.insert(service, reference);
  begun.insert(service, what);
}

void ComposeOverride::end(const QString &service, const ServiceImage &to, const QDateTime &at) {
  const auto from = begun.take(service).from;
  if (from.id.isEmpty() || from.id == to.id) return;
  const auto isLast = [&](const Switch &each) { return each.service == service && !each.takenBackAt.isValid(); };
  auto latestFirst = std::views::reverse(switches);
  const auto last = std::ranges::find_if(latestFirst, isLast);
  if (last != latestFirst.end() && last->from.id == to.id && last->to.id == from.id) {
    last->takenBackAt = at;
    return;
  }
  switches.append({service, from, to, at});
  if (switches.size() > mostSwitches) switches = switches.last(mostSwitches);
}

const ServiceImage *ComposeOverride::before(const QString &service, const QString &id) const {
  for (const auto &each : std::views::reverse(switches)) {
    if (each.service == service && each.to.id == id && !each.takenBackAt.isValid()) return &each.from;
  }
  return nullptr;
}

bool ComposeOverride::wasTakenBack(const QString &service, const QString &id) const {
  return std::ranges::any_of(switches, [&](const Switch &each) {
    return each.service == service && each.to.id == id && each.takenBackAt.isValid();
  });
}

}  // namespace ops
