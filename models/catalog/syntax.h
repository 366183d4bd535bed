#pragma once

#include <expected>

#include "models/catalog/system.h"

namespace ops {

/// What a text means, or why it means nothing: the end of a sentence that begins with the field's name, such as
/// "must be a duration such as 15s, 5m or 1h30m".
template <typename T>
using Parsed = std::expected<T, QString>;

Parsed<Milliseconds> readDuration(const QString &text);
/// "> 100" as the metric's unit wants it; severity, metric and holdFor are the caller's.
Parsed<Threshold> readThreshold(const QString &text, MetricUnit unit);
/// "10 %" as 0.1; at most 100 %.
Parsed<double> readPercent(const QString &text);
/// An absolute path with exactly one *, in its last part: "/opt/models/backup/nlp-model-*.pkl".
Parsed<QString> readVersionPattern(const QString &text);
/// "Tue,Thu 10:00 America/New_York"; the duration is the caller's.
Parsed<ChangeWindow> readCalendar(const QString &text);
/// An http or https URL without user and password.
Parsed<QUrl> readHttpUrl(const QString &text);
/// As above, or one that begins with {{name}}; it need not be complete.
Parsed<QString> readHttpAddress(const QString &text);
/// redis, rediss, redis+unix, postgresql; without password.
Parsed<QUrl> readConnectionUrl(const QString &text);

/// For fields that the schema has checked already: a duration, or `fallback` where there is none.
Milliseconds durationOf(const Json &object, const char *key, Milliseconds fallback);
/// Where a secret is kept: {env: …}, {file: …}, {keyring: …} or {inline: …}; none of them is none.
SecretRef secretRefOf(const Json &json);

/// The names in {{…}}, each once, in order.
QStringList addressNames(const QString &text);

/// Checks a text against one of the schema's formats ("opsdeck-duration"); formats that are not ours are met by
/// anything.
Parsed<void> checkFormat(const QString &format, const QString &text);

/// The name among `known` that was probably meant; empty if none is close.
QString nearestName(const QString &name, const QStringList &known);
/// A sentence for a name that is none of `known`: the nearest one, else the first twenty of them.
QString nameHint(const QString &name, const QStringList &known);

}  // namespace ops
