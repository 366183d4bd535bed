#include "models/base/secret.h"

#include <QCoreApplication>
#include <QUrlQuery>

#include "models/base/text.h"

namespace ops {

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
