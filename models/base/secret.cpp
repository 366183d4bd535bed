#include "models/base/secret.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrlQuery>

#include "models/base/text.h"

namespace ops {

namespace {
#define OPSDECK_SECRET_NAMES \
  "(?:token|api[_-]?key|access[_-]?key|secret(?:[_-]?key)?|pass(?:word|wd|phrase)|pwd|signature|credentials?|auth)"

// Whatever stands between :// and @ where it is a user with a password; for HTTP a user alone may be a token.
const QRegularExpression &userInfo() {
  static const QRegularExpression form(
      QStringLiteral(R"((?<scheme>[A-Za-z][A-Za-z0-9+.\-]{0,20})://(?:(?<=http://|https://)[^\s/?#"'<>@\\…]+|)"
                     R"([^\s/?#"'<>@:\\]+:[^\s/?#"'<>@\\]*|:[^\s"'<>@\\]*)@)"),
      QRegularExpression::CaseInsensitiveOption);
  return form;
}

const QRegularExpression &secretItem() {
  static const QRegularExpression form(
      QStringLiteral(R"((?<name>[?&;#][A-Za-z0-9_.\-]{0,64})" OPSDECK_SECRET_NAMES R"()=[^\s&;#"'<>\\…]+)"),
      QRegularExpression::CaseInsensitiveOption);
  return form;
}

// Patterns are only tried where they could match: most texts hold no address, and some are long.
bool mayHoldUserInfo(const QString &text) {
  return text.contains(QLatin1Char('@')) && text.contains(QLatin1String("://"));
}
}  // namespace

bool holdsUrlSecret(const QString &text) {
  return (mayHoldUserInfo(text) && userInfo().match(text).hasMatch()) ||
         (text.contains(QLatin1Char('=')) && secretItem().match(text).hasMatch());
}

QString withoutUrlSecrets(const QString &text) {
  QString out = text;
  if (mayHoldUserInfo(out)) out.replace(userInfo(), QStringLiteral("\\1://…@"));
  if (out.contains(QLatin1Char('='))) out.replace(secretItem(), QStringLiteral("\\1=…"));
  return out;
}

bool namesSecret(const QString &name) {
  static const QRegularExpression form(
      QRegularExpression::anchoredPattern(QStringLiteral("[A-Za-z0-9_.\\-]*" OPSDECK_SECRET_NAMES)),
      QRegularExpression::CaseInsensitiveOption);
  return form.match(name).hasMatch();
}

QString displayUrl(const QUrl &url) {
  if (!url.isValid()) return QCoreApplication::translate("Secret", "(not an address)");
  QString text = url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
  const auto items = QUrlQuery(url).queryItems(QUrl::PrettyDecoded);
  for (qsizetype i = 0; i < items.size(); ++i) {
    // An item without a value may be the secret itself.
    const bool named = !items[i].second.isEmpty();
    text += (i == 0 ? QLatin1Char('?') : QLatin1Char('&'));
    text += named ? QString(items[i].first + QStringLiteral("=…")) : QStringLiteral("…");
  }
  return visibleText(text);
}

}  // namespace ops
