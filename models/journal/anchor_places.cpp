#include "models/journal/anchor_places.h"

#include <QFile>
#include <algorithm>

#include "models/base/local_files.h"
#include "models/base/text.h"
#include "models/journal/texts.h"

namespace ops {

namespace {
constexpr qint64 largest = 1 << 20;

AnchorPlace placeOf(const Json &json) {
  return {jsonString(json, "file"), jsonString(json, "system"), jsonString(json, "environment"),
          jsonString(json, "connection"), jsonString(json, "stream")};
}

Json jsonOf(const AnchorPlace &place) {
  Json json = {{"stream", toJson(place.stream)}};
  if (place.isFile()) {
    json["file"] = toJson(place.file);
  } else {
    json["system"] = toJson(place.system);
    json["environment"] = toJson(place.environment);
    json["connection"] = toJson(place.connection);
  }
  return json;
}

bool isUsable(const AnchorPlace &place) {
  const bool table = !place.system.isEmpty() && !place.environment.isEmpty() && !place.connection.isEmpty();
  return place.isFile() ? place.file.startsWith(QLatin1Char('/')) : table;
}

std::unexpected<Error> unreadable(const QString &path, const QString &why) {
  return fail({ErrorCode::Failed, JournalTexts::tr("Reading where anchors are kept"), path, why,
               JournalTexts::tr("Mend the file, or remove it and name each place again: opsdeck journal anchor FILE")});
}
}  // namespace

QString AnchorPlace::title() const {
  if (isFile()) return visibleText(file);
  return visibleText(JournalTexts::tr("%1/%2, connection %3").arg(system, environment, connection));
}

bool AnchorPlace::isAt(const AnchorPlace &other) const {
  return file == other.file && system == other.system && environment == other.environment &&
         connection == other.connection;
}

Result<QList<AnchorPlace>> anchorPlaces(const QString &path) {
  if (!QFile::exists(path)) return QList<AnchorPlace>();
  const auto content = files::read(path, 0, largest, FileJob());
  if (!content) return fail(content.error());
  const auto json = jsonParse(*content);
  if (!json) return unreadable(path, json.error().why);
  const auto &list = jsonMember(*json, "places");
  if (jsonInteger(*json, "v") != 1 || !list.is_array()) {
    return unreadable(path, JournalTexts::tr("it is not in a form that this version knows"));
  }
  QList<AnchorPlace> places;
  for (const auto &entry : list) {
    const auto place = placeOf(entry);
    if (!isUsable(place)) {
      return unreadable(path, JournalTexts::tr("entry %1 names no place").arg(places.size() + 1));
    }
    places += place;
  }
  return places;
}

Status rememberAnchorPlace(const QString &path, const AnchorPlace &place) {
  auto places = anchorPlaces(path);
  if (!places) return fail(places.error());
  if (places->contains(place)) return {};
  const auto known = std::ranges::find_if(*places, [&](const AnchorPlace &other) { return other.isAt(place); });
  if (known != places->end()) {
    *known = place;
  } else {
    places->append(place);
  }
  Json list = Json::array();
  for (const auto &entry : std::as_const(*places)) list.push_back(jsonOf(entry));
  FileJob job;
  const auto written = files::put(path, jsonDump({{"v", 1}, {"places", list}}, 2) + '\n', job);
  if (!written) return fail(written.error());
  return {};
}

}  // namespace ops
