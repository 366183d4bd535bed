#pragma once

#include <QTimer>

#include "models/incidents/alert_log.h"

namespace ops {

/// Writes into the journal when alerts begin and end, so that every desk sees since when, and an incident has them in
/// its timeline. Of several processes that watch the same environment one does it: the one that holds the claim
/// "alerts:SYSTEM/ENVIRONMENT"; the others try again as long as they run. Where the journal can't be written it does
/// nothing. Lives on its creator's thread; the journal must outlive it.
class AlertRecorder : public QObject {
  Q_OBJECT

 public:
  AlertRecorder(Journal &journal, AlertPlace place, QObject *parent = nullptr);

  /// The open alerts as they are now; to be called whenever they change, once every source has answered. Of those whose
  /// key begins with `silent` nobody can tell whether they are over; empty: all can be told.
  void look(const QList<Alert> &alerts, const QString &silent = {});

 private:
  void claim();
  void read();
  void take(const AlertRecords &records);
  bool hasNews() const;
  bool isOver(const QString &key) const;
  void readIfNews();
  void write();
  void append(const Event &event);

  Journal &m_journal;
  AlertPlace m_place;
  std::optional<Claim> m_claim;
  std::optional<QMap<QString, QString>> m_written;  ///< key → title of those that fire by the journal; after claim()
  std::optional<QList<Alert>> m_open;
  QString m_silent;
  QTimer m_again;
  bool m_busy = false;
  bool m_isStale = false;  ///< look() was called since the journal was read
};

}  // namespace ops
