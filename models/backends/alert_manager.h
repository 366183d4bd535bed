#pragma once

#include <QDateTime>
#include <QMap>

#include "models/base/operation.h"

namespace ops {

/// One condition on a label. Those of a silence must all hold.
struct AlertMatcher {
  QString name;
  QString value;
  bool isRegex = false;  ///< `value` is an RE2 expression for the whole of the label's value
  bool isEqual = true;   ///< false: the label must be something else

  bool operator==(const AlertMatcher &) const = default;
  QString toString() const;  ///< `severity=~"P0|P1"`
};

/// Whether all hold. A label that is missing has the empty value. Expressions are tried with PCRE, which is as good as
/// the same for a preview.
bool matchesAll(const QList<AlertMatcher> &matchers, const QMap<QString, QString> &labels);

/// An alert as the alert manager has it, whoever sent it.
struct ManagedAlert {
  enum class State { Active, Suppressed, Unprocessed };  ///< Suppressed: silenced or inhibited; nobody is told
  QString fingerprint;                                   ///< of its labels; the same for as long as it exists
  State state = State::Active;
  QStringList silencedBy;   ///< ids of silences
  QStringList inhibitedBy;  ///< fingerprints of alerts
  QStringList receivers;
  QMap<QString, QString> labels;
  QMap<QString, QString> annotations;
  QString generatorUrl;  ///< where its rule is to be seen; any text, as its sender gave it
  QDateTime startsAt;
  QDateTime updatedAt;
  QDateTime endsAt;  ///< when it counts as resolved unless it is sent again
};

/// Alerts that are told of together.
struct AlertGroup {
  QString receiver;
  QMap<QString, QString> labels;  ///< what they have in common, by which they were grouped
  QList<ManagedAlert> alerts;
};

/// What a silence is to be. Two that are equal in all of this are the same one.
struct SilenceDraft {
  QList<AlertMatcher> matchers;
  QString author;
  QString comment;
  QDateTime endsAt;
};

struct Silence : SilenceDraft {
  enum class State { Active, Pending, Expired };
  QString id;
  State state = State::Active;
  QDateTime startsAt;
  QDateTime updatedAt;
};

/// Why there should be no such silence, with what would be right: without matchers, with matchers that fit any alert,
/// with an end that is past, without author or comment.
Status checkSilence(const SilenceDraft &draft, const QDateTime &now);

struct AlertManagerStatus {
  QString version;
  QString cluster;  ///< its own word: "ready", "settling", "disabled"
  QStringList peers;
  QDateTime startedAt;
};

/// Whatever takes alerts, groups them and tells people: Alertmanager. Lives on its creator's thread.
class AlertManager : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  virtual QString address() const = 0;
  /// All that are not resolved, those that are silenced or inhibited among them.
  virtual Op<QList<ManagedAlert>> alerts() = 0;
  virtual Op<QList<AlertGroup>> groups() = 0;
  /// The expired ones, too, as long as they are kept there.
  virtual Op<QList<Silence>> silences() = 0;
  /// The one that is not expired and is what the draft says; the way to find out what became of a createSilence() whose
  /// outcome is unknown.
  virtual Op<std::optional<Silence>> findSilence(const SilenceDraft &draft) = 0;
  /// From now on, by the server's clock. One that is there already is taken for it, so this may be repeated. It is read
  /// back.
  virtual Op<Silence> createSilence(const SilenceDraft &draft) = 0;
  /// Ends it now. One that has expired already is left as it is. It is read back.
  virtual Op<Silence> expireSilence(const QString &id) = 0;
  virtual Op<AlertManagerStatus> status() = 0;
  virtual Op<Json> selfCheck() = 0;
};

}  // namespace ops
