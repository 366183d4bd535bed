#include "app/lab/service/form_data.h"

namespace ops::labservice {

namespace {

// The value of `name` in a header such as: form-data; name="template"; filename="a.docx"
QByteArray parameter(const QByteArray &header, const QByteArray &name) {
  const QByteArray wanted = "; " + name + '=';
  auto at = header.indexOf(wanted);
  if (at < 0) return {};
  at += wanted.size();
  if (at < header.size() && header.at(at) == '"') {
    const auto end = header.indexOf('"', at + 1);
    return end < 0 ? QByteArray() : header.mid(at + 1, end - at - 1);
  }
  const auto end = header.indexOf(';', at);
  return (end < 0 ? header.mid(at) : header.mid(at, end - at)).trimmed();
}

}  // namespace

QMap<QByteArray, QByteArray> formParts(const QByteArray &contentType, const QByteArray &body) {
  QMap<QByteArray, QByteArray> parts;
  const QByteArray boundary = parameter(contentType, "boundary");
  if (!contentType.startsWith("multipart/form-data") || boundary.isEmpty()) return parts;
  const QByteArray delimiter = "--" + boundary;
  const QByteArray following = "\r\n" + delimiter;
  auto at = body.indexOf(delimiter);
  while (at >= 0) {
    const auto begin = at + delimiter.size() + 2;
    const auto next = body.indexOf(following, begin);
    if (next < 0) break;
    const auto headEnd = body.indexOf("\r\n\r\n", begin);
    if (headEnd >= 0 && headEnd < next) {
      for (const QByteArray &line : body.mid(begin, headEnd - begin).split('\n')) {
        if (line.toLower().startsWith("content-disposition:")) {
          parts.insert(parameter(line.trimmed(), "name"), body.mid(headEnd + 4, next - headEnd - 4));
        }
      }
    }
    at = next + 2;
  }
  return parts;
}

}  // namespace ops::labservice
