#include "models/journal/crypto.h"

#include <fcntl.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QCryptographicHash>
#include <QFile>
#include <QScopeGuard>
#include <cerrno>
#include <cstring>

#include "models/base/local_files.h"
#include "models/journal/texts.h"

namespace ops {

namespace {
constexpr mode_t others = 077;
constexpr long longestKey = 4'096;

using Key = std::shared_ptr<EVP_PKEY>;
using Bio = std::unique_ptr<BIO, decltype(&BIO_free_all)>;
using Context = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;

const unsigned char *raw(QByteArrayView bytes) {
  return reinterpret_cast<const unsigned char *>(bytes.data());
}

unsigned char *raw(QByteArray &bytes) {
  return reinterpret_cast<unsigned char *>(bytes.data());
}

Error keyError(ErrorCode code, const QString &path, const QString &why, const QString &remedy = {}) {
  return {code, JournalTexts::tr("Using the key that signs anchors"), path, why, remedy};
}

Error systemError(const QString &path) {
  return keyError(ErrorCode::Failed, path, QString::fromLocal8Bit(std::strerror(errno)));
}

// The text of a private key, in memory that is wiped.
Bio textOf(const Key &key) {
  Bio text(BIO_new(BIO_s_secmem()), BIO_free_all);
  if (!text || PEM_write_bio_PKCS8PrivateKey(text.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1) {
    return {nullptr, BIO_free_all};
  }
  return text;
}

bool writeNewKey(int descriptor) {
  const Key key(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"), EVP_PKEY_free);
  const auto text = key ? textOf(key) : Bio(nullptr, BIO_free_all);
  if (!text) {
    errno = ENOTSUP;
    return false;
  }
  char *bytes = nullptr;
  const long size = BIO_get_mem_data(text.get(), &bytes);
  errno = ENOSPC;
  return ::write(descriptor, bytes, static_cast<size_t>(size)) == size && ::fsync(descriptor) == 0;
}

// Written beside its place and then linked to it, which never replaces another one.
Status makeKey(const QString &path) {
  const QByteArray place = QFile::encodeName(path);
  QByteArray temporary = place + ".XXXXXX";
  const int descriptor = ::mkostemp(temporary.data(), O_CLOEXEC);
  if (descriptor < 0) return fail(systemError(path));
  const auto tidy = qScopeGuard([&] {
    ::close(descriptor);
    ::unlink(temporary.constData());
  });
  if (!writeNewKey(descriptor)) return fail(systemError(path));
  if (::link(temporary.constData(), place.constData()) != 0 && errno != EEXIST) return fail(systemError(path));
  if (!files::syncFolderOf(path)) return fail(systemError(path));
  return {};
}

Status checkRights(int descriptor, const QString &path) {
  struct stat file{};
  if (::fstat(descriptor, &file) != 0) return fail(systemError(path));
  if (!S_ISREG(file.st_mode)) {
    return fail(keyError(ErrorCode::Refused, path, JournalTexts::tr("it is not a regular file")));
  }
  if (file.st_uid != ::geteuid()) {
    return fail(keyError(ErrorCode::Refused, path, JournalTexts::tr("it belongs to another user")));
  }
  if ((file.st_mode & others) == 0) return {};
  return fail(
      keyError(ErrorCode::Refused, path, JournalTexts::tr("other users can read or change it"),
               JournalTexts::tr("Run: chmod 600 '%1'. Whoever has read it can sign anchors as this desk.").arg(path)));
}

// Empty where there is no such file.
Result<Key> readKey(const QString &path) {
  const int descriptor =
      ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY);
  if (descriptor < 0 && errno == ENOENT) return Key();
  if (descriptor < 0) return fail(systemError(path));
  const auto tidy = qScopeGuard([descriptor] { ::close(descriptor); });
  if (auto status = checkRights(descriptor, path); !status) return fail(status.error());
  QByteArray text(longestKey, '\0');
  const auto size = ::read(descriptor, text.data(), longestKey);
  const Bio source(BIO_new_mem_buf(text.constData(), static_cast<int>(qMax<ssize_t>(size, 0))), BIO_free_all);
  // Never asks a terminal for a pass phrase.
  const auto noPassword = [](char *, int, int, void *) { return -1; };
  Key key(source ? PEM_read_bio_PrivateKey(source.get(), nullptr, noPassword, nullptr) : nullptr, EVP_PKEY_free);
  OPENSSL_cleanse(text.data(), longestKey);
  if (key && EVP_PKEY_is_a(key.get(), "ED25519") == 1) return key;
  return fail(keyError(ErrorCode::Failed, path, JournalTexts::tr("it is no Ed25519 key in PEM form"),
                       JournalTexts::tr("Move it away; the next anchor makes a new key, which verifiers don't know.")));
}
}  // namespace

QByteArray sha256(QByteArrayView bytes) {
  // Looked up once: for a short record that takes longer than hashing it.
  static const EVP_MD *const digest = EVP_MD_fetch(nullptr, "SHA2-256", nullptr);
  QByteArray hash(32, Qt::Uninitialized);
  if (digest && EVP_Digest(bytes.data(), static_cast<size_t>(bytes.size()), raw(hash), nullptr, digest, nullptr) == 1) {
    return hash;
  }
  // A libcrypto without it: the same value, slower.
  return QCryptographicHash::hash(QByteArray::fromRawData(bytes.data(), bytes.size()), QCryptographicHash::Sha256);
}

Result<SigningKey> SigningKey::open(const QString &path) {
  auto key = readKey(path);
  if (key && !*key) {
    if (auto status = makeKey(path); !status) return fail(status.error());
    key = readKey(path);
  }
  if (!key) return fail(key.error());
  if (!*key) return fail(keyError(ErrorCode::Failed, path, JournalTexts::tr("it vanished while it was made")));
  SigningKey signing;
  signing.m_key = *key;
  signing.m_publicKey = QByteArray(publicKeySize, '\0');
  size_t size = publicKeySize;
  if (EVP_PKEY_get_raw_public_key(key->get(), raw(signing.m_publicKey), &size) != 1 || size != publicKeySize) {
    return fail(keyError(ErrorCode::Failed, path, JournalTexts::tr("it is no Ed25519 key in PEM form")));
  }
  return signing;
}

QByteArray SigningKey::sign(QByteArrayView text) const {
  const Context context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
  QByteArray signature(signatureSize, '\0');
  size_t size = signatureSize;
  const bool done =
      context && m_key && EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, m_key.get()) == 1 &&
      EVP_DigestSign(context.get(), raw(signature), &size, raw(text), static_cast<size_t>(text.size())) == 1 &&
      size == signatureSize;
  return done ? signature : QByteArray();
}

bool isSignedBy(const QByteArray &publicKey, QByteArrayView text, const QByteArray &signature) {
  if (publicKey.size() != publicKeySize || signature.size() != signatureSize) return false;
  const Key key(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, raw(publicKey), publicKeySize), EVP_PKEY_free);
  const Context context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
  return key && context && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1 &&
         EVP_DigestVerify(context.get(), raw(signature), signatureSize, raw(text), static_cast<size_t>(text.size())) ==
             1;
}

QString keyId(const QByteArray &publicKey) {
  return QString::fromLatin1(sha256(publicKey).toHex());
}

}  // namespace ops
