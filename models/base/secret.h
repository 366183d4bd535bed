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

/// Whether a text names a secret within an address: "https://ann:s3cret@host", "http://host/x?api_key=s3cret". Such a
/// text belongs neither into a file nor into the journal.
bool holdsUrlSecret(const QString &text);
/// The text with "…" in place of each of them.
QString withoutUrlSecrets(const QString &text);
/// Whether the name of a parameter says that its value is a secret: "api_key", "access-token", "PASSWORD".
bool namesSecret(const QString &name);

/// An address as it may be shown: without user, password, query values and fragment.
QString displayUrl(const QUrl &url);

}  // namespace ops
