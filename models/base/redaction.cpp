#include "models/base/redaction.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QReadWriteLock>
#include <algorithm>
#include <vector>

namespace ops::redaction {

namespace {
struct Needle {
  QByteArray form;  // the secret, or how a URL, JSON or base64 writes it
  QByteArray mark;
};

struct Memory {
  QReadWriteLock lock;
  std::vector<Needle> needles;  // longest first, so that a secret within another leaves no rest of the longer one
  QByteArray key;
};

Memory &memory() {
  static Memory instance;
  return instance;
}

// Under the write lock. A key of this process alone: marks can be compared within it, and not be guessed from outside.
const QByteArray &markKey(Memory &m) {
  if (m.key.isEmpty()) {
    constexpr qsizetype keySize = 32;
    m.key.resize(keySize);
    for (char &byte : m.key) byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
  }
  return m.key;
}

// One pass from left to right: what has been replaced is not looked at again, whatever the other secrets are.
QByteArray replaced(const std::vector<Needle> &needles, const QByteArray &text) {
  std::vector<qsizetype> next(needles.size(), 0);
  const auto find = [&](std::size_t i, qsizetype from) { next[i] = text.indexOf(needles[i].form, from); };
  for (std::size_t i = 0; i < needles.size(); ++i) find(i, 0);
  QByteArray out;
  qsizetype at = 0;
  while (true) {
    std::size_t best = needles.size();
    for (std::size_t i = 0; i < needles.size(); ++i) {
      if (next[i] >= 0 && next[i] < at) find(i, at);
      if (next[i] >= 0 && (best == needles.size() || next[i] < next[best])) best = i;
    }
    if (best == needles.size()) break;
    out += QByteArrayView(text).sliced(at, next[best] - at);
    out += needles[best].mark;
    at = next[best] + needles[best].form.size();
  }
  if (at == 0) return text;
  return out += QByteArrayView(text).sliced(at);
}
}  // namespace

void remember(const Secret &secret) {
  constexpr qsizetype shortest = 4;
  if (secret.reveal().size() < shortest) return;
  const QByteArray plain = secret.reveal().toUtf8();
  const QByteArray json = jsonDump(toJson(secret.reveal()));
  const QByteArray forms[] = {plain, secret.reveal().toUtf8().toPercentEncoding(), json.sliced(1, json.size() - 2),
                              plain.toBase64()};
  Memory &m = memory();
  const QWriteLocker locker(&m.lock);
  constexpr qsizetype markSize = 8;
  const QByteArray digest = QMessageAuthenticationCode::hash(plain, markKey(m), QCryptographicHash::Sha256).toHex();
  const QByteArray mark = "[redacted:" + digest.first(markSize) + ']';
  for (const auto &form : forms) {
    const auto same = [&](const Needle &needle) { return needle.form == form; };
    if (std::ranges::any_of(m.needles, same)) continue;
    const auto place =
        std::ranges::find_if(m.needles, [&](const Needle &needle) { return needle.form.size() < form.size(); });
    m.needles.insert(place, {form, mark});
  }
}

QByteArray scrub(const QByteArray &text) {
  Memory &m = memory();
  const QReadLocker locker(&m.lock);
  const QByteArray known = m.needles.empty() ? text : replaced(m.needles, text);
  if (!known.contains("://") && !known.contains('=')) return known;
  const QString whole = QString::fromUtf8(known);
  return holdsUrlSecret(whole) ? withoutUrlSecrets(whole).toUtf8() : known;
}

QString scrub(const QString &text) {
  const QByteArray before = text.toUtf8();
  const QByteArray after = scrub(before);
  return after == before ? text : QString::fromUtf8(after);
}

Json scrub(const Json &value) {
  if (value.is_string()) {
    return scrub(QByteArray::fromStdString(value.get_ref<const std::string &>())).toStdString();
  }
  if (value.is_array()) {
    Json array = Json::array();
    for (const auto &item : value) array.push_back(scrub(item));
    return array;
  }
  if (value.is_object()) {
    Json object = Json::object();
    for (const auto &[key, item] : value.items()) {
      object[scrub(QByteArray::fromStdString(key)).toStdString()] = scrub(item);
    }
    return object;
  }
  return value;
}

Error scrub(Error error) {
  for (auto *text : {&error.what, &error.target, &error.why, &error.remedy}) *text = scrub(*text);
  return error;
}

}  // namespace ops::redaction
