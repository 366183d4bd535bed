#include "models/catalog/syntax.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>
#include <QTimeZone>
#include <QUrlQuery>
#include <algorithm>

#include "models/base/secret.h"

namespace ops {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("Syntax", text);
}

std::unexpected<QString> wrong(const QString &message) {
  return std::unexpected(message);
}

bool hasPassword(const QUrl &url) {
  if (!url.password().isEmpty()) return true;
  const auto items = QUrlQuery(url).queryItems();
  return std::ranges::any_of(items, [](const auto &item) { return namesSecret(item.first); });
}

// "1e5" and "0x10" are no numbers here: QString would take them.
std::optional<double> readNumber(const QString &text) {
  static const QRegularExpression number(QStringLiteral("^[0-9]+(\\.[0-9]+)?$"));
  if (!number.match(text).hasMatch()) return std::nullopt;
  return text.toDouble();
}

std::optional<double> readLimit(const QString &text, MetricUnit unit) {
  switch (unit) {
    case MetricUnit::Count:
    case MetricUnit::Rate:
      return readNumber(text);
    case MetricUnit::Ratio: {
      if (!text.endsWith(QLatin1Char('%'))) return std::nullopt;
      const auto percent = readNumber(text.chopped(1).trimmed());
      if (!percent || *percent > 100) return std::nullopt;
      return *percent / 100;
    }
    case MetricUnit::Duration: {
      const auto duration = parseDuration(text);
      if (!duration) return std::nullopt;
      return static_cast<double>(duration->count());
    }
  }
  return std::nullopt;
}

int weekday(const QString &name) {
  static const QStringList names{QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"),
                                 QStringLiteral("thu"), QStringLiteral("fri"), QStringLiteral("sat"),
                                 QStringLiteral("sun")};
  return static_cast<int>(names.indexOf(name.toLower())) + 1;
}

}  // namespace

Parsed<Milliseconds> readDuration(const QString &text) {
  const auto duration = parseDuration(text);
  if (!duration) return wrong(tr("must be a duration such as 15s, 5m or 1h30m"));
  return *duration;
}

Parsed<Threshold> readThreshold(const QString &text, MetricUnit unit) {
  static const QRegularExpression form(QStringLiteral("^\\s*(>=|<=|>|<)\\s*(.+?)\\s*$"));
  const auto match = form.match(text);
  const auto limit = match.hasMatch() ? readLimit(match.captured(2), unit) : std::nullopt;
  if (!limit) {
    switch (unit) {
      case MetricUnit::Ratio:
        return wrong(tr("must be a comparison with a percentage, such as \"< 90 %\""));
      case MetricUnit::Duration:
        return wrong(tr("must be a comparison with a duration, such as \"> 60s\""));
      case MetricUnit::Count:
      case MetricUnit::Rate:
        return wrong(tr("must be a comparison with a number, such as \"> 100\""));
    }
  }
  Threshold threshold;
  const QString sign = match.captured(1);
  using Comparison = Threshold::Comparison;
  threshold.comparison = sign == QLatin1String(">")    ? Comparison::Above
                         : sign == QLatin1String(">=") ? Comparison::AtLeast
                         : sign == QLatin1String("<")  ? Comparison::Below
                                                       : Comparison::AtMost;
  threshold.value = *limit;
  threshold.text = text.trimmed();
  return threshold;
}

Parsed<double> readPercent(const QString &text) {
  const auto ratio = readLimit(text.trimmed(), MetricUnit::Ratio);
  if (!ratio) return wrong(tr("must be a percentage of at most 100, such as \"10 %\""));
  return *ratio;
}

Parsed<QString> readVersionPattern(const QString &text) {
  const qsizetype star = text.indexOf(QLatin1Char('*'));
  const bool good = text.startsWith(QLatin1Char('/')) && star > text.lastIndexOf(QLatin1Char('/')) &&
                    text.count(QLatin1Char('*')) == 1 && !text.contains(QLatin1String("/../")) &&
                    !text.contains(QChar::Null);
  if (!good) {
    return wrong(
        tr("must be an absolute path with one * in its last part, such as \"/opt/models/backup/nlp-model-*.pkl\""));
  }
  return text;
}

Parsed<ChangeWindow> readCalendar(const QString &text) {
  const QStringList parts = text.simplified().split(QLatin1Char(' '));
  if (parts.size() != 3)
    return wrong(tr("must be days, time and time zone, such as \"Tue,Thu 10:00 America/New_York\""));
  ChangeWindow window;
  window.calendar = text.simplified();
  for (const QString &name : parts[0].split(QLatin1Char(','))) {
    const int day = weekday(name);
    if (day == 0) return wrong(tr("must begin with days such as \"Tue,Thu\" (Mon to Sun)"));
    if (window.weekdays.contains(day)) return wrong(tr("must name each day once"));
    window.weekdays.append(day);
  }
  std::ranges::sort(window.weekdays);
  static const QRegularExpression time(QStringLiteral("^[0-2][0-9]:[0-5][0-9]$"));
  window.start = QTime::fromString(parts[1], QStringLiteral("HH:mm"));
  if (!time.match(parts[1]).hasMatch() || !window.start.isValid())
    return wrong(tr("must give the time as 00:00 to 23:59"));
  window.zone = parts[2].toUtf8();
  if (!QTimeZone::isTimeZoneIdAvailable(window.zone)) {
    return wrong(tr("must end with a time zone such as America/New_York or UTC"));
  }
  return window;
}

Parsed<QUrl> readHttpUrl(const QString &text) {
  QUrl url(text, QUrl::StrictMode);
  if (!url.userInfo().isEmpty())
    return wrong(tr("must not hold a user or a password: whoever reads the file would know them"));
  if (holdsUrlSecret(text)) return wrong(tr("must not hold a token: whoever reads the file would know it"));
  const bool isHttp = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
  if (!url.isValid() || !isHttp || url.host().isEmpty()) {
    return wrong(tr("must be an address such as \"http://docs.example:8080\""));
  }
  return url;
}

Parsed<QString> readHttpAddress(const QString &text) {
  QString complete = text;
  static const QRegularExpression name(QStringLiteral("\\{\\{[^{}]*\\}\\}"));
  complete.replace(name, QStringLiteral("x"));
  if (complete.contains(QLatin1String("{{")) || complete.contains(QLatin1String("}}"))) {
    return wrong(tr("must close every {{ with }}, as in \"{{api}}/health\""));
  }
  static const QRegularExpression begin(QStringLiteral("^\\{\\{[^{}]*\\}\\}"));
  if (begin.match(text).hasMatch()) {
    if (holdsUrlSecret(text)) return wrong(tr("must not hold a token: whoever reads the file would know it"));
    return text;
  }
  if (const auto url = readHttpUrl(complete); !url) {
    return wrong(complete.contains(QLatin1Char('@')) || holdsUrlSecret(text)
                     ? url.error()
                     : tr(R"(must be an address such as "{{api}}/health" or "https://docs.example/health")"));
  }
  return text;
}

Parsed<QUrl> readConnectionUrl(const QString &text) {
  QUrl url(text, QUrl::StrictMode);
  if (hasPassword(url)) {
    return wrong(
        tr("must not hold a password. Say under 'auth' where it is found: {env: NAME}, {file: PATH} or "
           "{keyring: ENTRY}"));
  }
  static const QStringList schemes{QStringLiteral("redis"), QStringLiteral("rediss"), QStringLiteral("redis+unix"),
                                   QStringLiteral("postgresql"), QStringLiteral("postgres")};
  const bool isLocal = url.scheme() == QLatin1String("redis+unix");
  const bool hasPlace =
      isLocal ? url.path().size() > 1 : !url.host().isEmpty() || url.scheme().startsWith(QLatin1String("postgres"));
  if (!url.isValid() || !schemes.contains(url.scheme()) || !hasPlace) {
    return wrong(
        tr(R"(must be an address such as "rediss://cache.example:6379/0" or "postgresql://db.example/documents")"));
  }
  return url;
}

Milliseconds durationOf(const Json &object, const char *key, Milliseconds fallback) {
  const auto parsed = readDuration(jsonString(object, key));
  return parsed ? *parsed : fallback;
}

SecretRef secretRefOf(const Json &json) {
  static const struct {
    const char *field;
    SecretRef::Kind kind;
  } kKinds[] = {{"env", SecretRef::Kind::Environment},
                {"file", SecretRef::Kind::File},
                {"keyring", SecretRef::Kind::Keyring},
                {"inline", SecretRef::Kind::Inline}};
  for (const auto &entry : kKinds) {
    if (json.contains(entry.field)) return {entry.kind, jsonString(json, entry.field)};
  }
  return {};
}

QStringList addressNames(const QString &text) {
  static const QRegularExpression form(QStringLiteral("\\{\\{([^{}]*)\\}\\}"));
  QStringList names;
  for (auto matches = form.globalMatch(text); matches.hasNext();) names.append(matches.next().captured(1).trimmed());
  names.removeDuplicates();
  return names;
}

Parsed<void> checkFormat(const QString &format, const QString &text) {
  const auto verdict = [](const auto &parsed) -> Parsed<void> {
    if (!parsed) return wrong(parsed.error());
    return {};
  };
  if (format == QLatin1String("opsdeck-duration")) return verdict(readDuration(text));
  if (format == QLatin1String("opsdeck-count-threshold")) return verdict(readThreshold(text, MetricUnit::Count));
  if (format == QLatin1String("opsdeck-percent-threshold")) return verdict(readThreshold(text, MetricUnit::Ratio));
  if (format == QLatin1String("opsdeck-duration-threshold")) return verdict(readThreshold(text, MetricUnit::Duration));
  if (format == QLatin1String("opsdeck-percent")) return verdict(readPercent(text));
  if (format == QLatin1String("opsdeck-version-pattern")) return verdict(readVersionPattern(text));
  if (format == QLatin1String("opsdeck-calendar")) return verdict(readCalendar(text));
  if (format == QLatin1String("opsdeck-http-url")) return verdict(readHttpUrl(text));
  if (format == QLatin1String("opsdeck-http-address")) return verdict(readHttpAddress(text));
  if (format == QLatin1String("opsdeck-connection-url")) return verdict(readConnectionUrl(text));
  if (format == QLatin1String("opsdeck-date") && !QDate::fromString(text, QStringLiteral("yyyy-MM-dd")).isValid()) {
    return wrong(tr("must be a day such as 2026-11-22"));
  }
  return {};
}

QString nearestName(const QString &name, const QStringList &known) {
  QString best;
  int bestDistance = std::max(2, static_cast<int>(name.size()) / 3) + 1;
  const QString wanted = name.left(64).toLower();
  for (const QString &candidate : known) {
    const QString other = candidate.toLower();
    // Levenshtein, one row at a time.
    QList<int> row(other.size() + 1);
    for (int j = 0; j < row.size(); ++j) row[j] = j;
    for (int i = 1; i <= wanted.size(); ++i) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.size(); ++j) {
        const int above = row[j];
        const int change = wanted[i - 1] == other[j - 1] ? 0 : 1;
        row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + change});
        diagonal = above;
      }
    }
    const bool contained = wanted.size() >= 3 && other.contains(wanted);
    const int distance = contained ? std::min(row.last(), 2) : row.last();
    // A short name is near to every other short one.
    if (distance < bestDistance && distance < other.size()) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

QString nameHint(const QString &name, const QStringList &known) {
  const QString near = nearestName(name, known);
  if (!near.isEmpty()) return tr("Did you mean '%1'?").arg(near);
  if (known.isEmpty()) return tr("There is none yet.");
  constexpr qsizetype most = 20;
  const QString names = known.mid(0, most).join(QStringLiteral(", "));
  return known.size() <= most ? tr("Known are %1.").arg(names)
                              : tr("Known are %1 and %2 more.").arg(names).arg(known.size() - most);
}

}  // namespace ops
