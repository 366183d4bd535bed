#include "models/backends/alert_manager.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

#include "models/base/text.h"

namespace ops {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("Silence", text);
}

QRegularExpression expressionOf(const AlertMatcher &matcher) {
  return QRegularExpression(QRegularExpression::anchoredPattern(matcher.value));
}

bool matches(const AlertMatcher &matcher, const QString &value) {
  const bool same = matcher.isRegex ? expressionOf(matcher).match(value).hasMatch() : matcher.value == value;
  return same == matcher.isEqual;
}

// Whether it leaves out an alert without the label, and one whose label is a word that nobody has thought of.
bool isNarrow(const AlertMatcher &matcher) {
  static const QStringList words{QString(), QStringLiteral("Xq7hZkWvJd"), QStringLiteral("xqhzkwvjd")};
  return std::ranges::none_of(words, [&](const QString &word) { return matches(matcher, word); });
}

QString narrowRemedy() {
  return tr("Name what it is for, such as alertname=\"HighErrorRate\".");
}

Status checkMatcher(const AlertMatcher &matcher, const QString &what) {
  static const QRegularExpression name(QStringLiteral("\\A[a-zA-Z_][a-zA-Z0-9_]*\\z"));
  if (!name.match(matcher.name).hasMatch()) {
    return fail({ErrorCode::Usage,
                 what,
                 {},
                 tr("'%1' is no name of a label").arg(visibleText(matcher.name, 100)),
                 tr("Names have letters, digits and _, and do not begin with a digit.")});
  }
  if (!matcher.isRegex) return {};
  const QRegularExpression expression = expressionOf(matcher);
  if (expression.isValid()) return {};
  return fail({ErrorCode::Usage,
               what,
               {},
               tr("the expression in %1 is wrong: %2").arg(matcher.toString(), expression.errorString()),
               tr("Correct it, or compare with = instead of =~.")});
}

}  // namespace

QString AlertMatcher::toString() const {
  QString text = value;
  text.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('"'), QLatin1String("\\\""));
  const QString sign = isRegex ? (isEqual ? QStringLiteral("=~") : QStringLiteral("!~"))
                               : (isEqual ? QStringLiteral("=") : QStringLiteral("!="));
  return visibleText(QString(name + sign + QLatin1Char('"') + text + QLatin1Char('"')));
}

bool matchesAll(const QList<AlertMatcher> &matchers, const QMap<QString, QString> &labels) {
  return std::ranges::all_of(matchers,
                             [&](const AlertMatcher &matcher) { return matches(matcher, labels.value(matcher.name)); });
}

Status checkSilence(const SilenceDraft &draft, const QDateTime &now) {
  const QString what = tr("Silencing alerts");
  const auto refuse = [&](const QString &why, const QString &remedy) {
    return fail({ErrorCode::Usage, what, {}, why, remedy});
  };
  if (draft.matchers.isEmpty()) return refuse(tr("without matchers it would silence every alert"), narrowRemedy());
  QStringList texts;
  for (const AlertMatcher &matcher : draft.matchers) {
    if (const auto fine = checkMatcher(matcher, what); !fine) return fine;
    texts.append(matcher.toString());
  }
  if (std::ranges::none_of(draft.matchers, isNarrow)) {
    return refuse(tr("%1 fits nearly every alert").arg(texts.join(QStringLiteral(", "))), narrowRemedy());
  }
  if (draft.author.trimmed().isEmpty()) return refuse(tr("it has no author"), tr("Say who silences."));
  if (draft.comment.trimmed().isEmpty()) return refuse(tr("it has no comment"), tr("Say why, for those who miss it."));
  if (!draft.endsAt.isValid()) return refuse(tr("it has no end"), tr("Say until when."));
  if (draft.endsAt <= now) {
    return refuse(tr("its end, %1, is past").arg(draft.endsAt.toUTC().toString(Qt::ISODate)),
                  tr("Give one after %1.").arg(now.toUTC().toString(Qt::ISODate)));
  }
  return {};
}

}  // namespace ops
