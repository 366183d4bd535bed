#pragma once

#include <QString>
#include <QUrl>

namespace ops {

/// A text that must not be seen. It has no conversion to a string: whoever needs the text says reveal().
class Secret {
 public:
  Secret() = default;
  explicit Secret(QString text) : m_text(std::move(text)) {}
  bool isEmpty() const { return m_text.isEmpty(); }
  const QString &reveal() const { return m_text; }

 private:
  QString m_text;
};

/// An address as it may be shown: without user, password, query values and fragment.
QString displayUrl(const QUrl &url);

}  // namespace ops
