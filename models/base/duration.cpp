#include "models/base/duration.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <array>

#include "models/base/text.h"

namespace ops {

namespace {
constexpr qint64 msPerSecond = 1000;
constexpr qint64 msPerMinute = 60 * msPerSecond;
constexpr qint64 msPerHour = 60 * msPerMinute;
constexpr qint64 msPerDay = 24 * msPerHour;

std::unexpected<Error> refuse(const QString &text) {
  constexpr qsizetype shown = 64;
  return fail({ErrorCode::Usage,
               QCoreApplication::translate("Duration", "Reading a duration"),
               {},
               QCoreApplication::translate("Duration", "“%1” is not a duration").arg(visibleText(text.left(shown))),
               QCoreApplication::translate("Duration", "Write it like 250ms, 15s, 5m, 1h30m, 30d or 2w.")});
}

struct Unit {
  qint64 size;
  const char *people;   // with %1 for the count
  const char *literal;  // as parseDuration() reads it
};
// From the largest on; each is followed by the one that may stand beside it.
constexpr std::array units{
    Unit{msPerDay, QT_TRANSLATE_NOOP("Duration", "%1 d"), "d"},
    Unit{msPerHour, QT_TRANSLATE_NOOP("Duration", "%1 h"), "h"},
    Unit{msPerMinute, QT_TRANSLATE_NOOP("Duration", "%1 min"), "m"},
    Unit{msPerSecond, QT_TRANSLATE_NOOP("Duration", "%1 s"), "s"},
    Unit{1, QT_TRANSLATE_NOOP("Duration", "%1 ms"), "ms"},
};

QString inUnit(const Unit &unit, const QString &count) {
  return QCoreApplication::translate("Duration", unit.people).arg(count);
}

// The magnitude, so that the smallest value has one as well.
quint64 magnitude(qint64 value) {
  return value < 0 ? quint64{0} - static_cast<quint64>(value) : static_cast<quint64>(value);
}
}  // namespace

Result<Milliseconds> parseDuration(const QString &text) {
  static const QRegularExpression form(QRegularExpression::anchoredPattern(
      QStringLiteral("(?:([0-9]+)w)?(?:([0-9]+)d)?(?:([0-9]+)h)?(?:([0-9]+)m)?(?:([0-9]+)s)?(?:([0-9]+)ms)?")));
  constexpr std::array sizes{7 * msPerDay, msPerDay, msPerHour, msPerMinute, msPerSecond, qint64{1}};
  constexpr qsizetype longest = 64;
  if (text.size() > longest) return refuse(text);
  const auto match = form.match(text);
  if (!match.hasMatch()) return refuse(text);
  qint64 total = 0;
  for (std::size_t i = 0; i < sizes.size(); ++i) {
    const QString digits = match.captured(static_cast<int>(i) + 1);
    if (digits.isEmpty()) continue;
    bool ok = false;
    const qint64 count = digits.toLongLong(&ok);
    qint64 part = 0;
    if (!ok || __builtin_mul_overflow(count, sizes[i], &part) || __builtin_add_overflow(total, part, &total)) {
      return refuse(text);
    }
  }
  if (total == 0) return refuse(text);
  return Milliseconds(total);
}

QString formatDuration(Milliseconds duration) {
  const quint64 total = magnitude(duration.count());
  const QString sign = duration.count() < 0 ? QStringLiteral("-") : QString();
  if (total == 0) return inUnit(units[3], QStringLiteral("0"));
  constexpr quint64 tenSeconds = 10 * msPerSecond;
  if (total >= msPerSecond && total < tenSeconds && total % msPerSecond >= 100) {
    // Truncated as the longer ones are: 9.96 s must not become 10.0 s.
    const quint64 tenths = total / 100;
    return sign + inUnit(units[3], QLocale().toString(static_cast<double>(tenths) / 10.0, 'f', 1));
  }
  for (std::size_t i = 0; i < units.size(); ++i) {
    const auto size = static_cast<quint64>(units[i].size);
    if (total < size) continue;
    QString text = sign + inUnit(units[i], QString::number(total / size));
    const bool hasSecond = i + 1 < units.size() && units[i + 1].size >= msPerSecond;
    if (hasSecond) {
      const auto second = static_cast<quint64>(units[i + 1].size);
      if (const quint64 count = total % size / second; count > 0) {
        text += QLatin1Char(' ') + inUnit(units[i + 1], QString::number(count));
      }
    }
    return text;
  }
  return {};
}

QString durationLiteral(Milliseconds duration) {
  quint64 rest = magnitude(duration.count());
  if (rest == 0) return QStringLiteral("0s");
  QString text = duration.count() < 0 ? QStringLiteral("-") : QString();
  for (const auto &unit : units) {
    const auto size = static_cast<quint64>(unit.size);
    if (rest < size) continue;
    text += QString::number(rest / size) + QLatin1String(unit.literal);
    rest %= size;
  }
  return text;
}

}  // namespace ops
