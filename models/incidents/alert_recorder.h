#pragma once

#include <QTimer>
#include <functional>

#include "models/incidents/alert_log.h"

namespace ops {

/// Writes into the journal when alerts begin, become graver and end, so that every desk sees since when, and an
/// incident has them in its timeline. Of several processes that watch the same environment one does it: the one that
/// holds the claim "alerts:SYSTEM/ENVIRONMENT", which is taken once there is something to write; the others try again
/// as long as they run. Where the journal can't be written it does nothing. Lives on its creator's thread; the journal
/// must outlive it.
class AlertRecorder : public QObject {
  Q_OBJECT

 public:
  /// Whether an alert of this key, which is not there now, is known to be over.
  using HasEnded = std::function<bool(const QString &key)>;

  AlertRecorder(Journal &journal, AlertPlace place, QObject *parent = nullptr);

  /// The alerts as they are now; to be called whenever they change, once every source has answered. `hasEnded` is asked
  /// of those that are written down and not among them.
  void look(const QList<Alert> &alerts, HasEnded hasEnded);

 Q_SIGNALS:
  /// The journal says what was told last, or somebody else writes it, or it can't be written.
  void settled();

 private:
  void advance();
  void claim();
  void giveUp();
  void read();
  void take(const AlertRecords &records);
  bool hasNews() const;
  bool isNew(const Alert &alert) const;
  bool hasRisen(const Alert &alert) const;
  bool isOver(const QString &key) const;
  void write();
  void append(const Event &event);

  Journal &m_journal;
  AlertPlace m_place;
  std::optional<Claim> m_claim;
  AlertLog m_log;                         ///< as far as the journal has been read
  std::optional<AlertRecords> m_written;  ///< those that fire by the journal
  std::optional<QList<Alert>> m_alerts;
  HasEnded m_hasEnded;
  QTimer m_again;
  bool m_busy = false;
  bool m_isStale = false;  ///< look() was called since the journal was read
};

}  // namespace ops
