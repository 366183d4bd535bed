#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <functional>

#include "models/base/duration.h"
#include "models/journal/journal.h"

namespace ops {

/// Whether the process that executes a run still lives. Looks twice a second. Lives on the journal's thread.
class OwnerWatch final : public QObject {
  Q_OBJECT

 public:
  using AskHolders = std::function<Op<QList<ClaimHolder>>(const QStringList &resources)>;
  /// A runner that was just started needs a moment to claim its run; on a busy machine, seconds.
  static constexpr Milliseconds patienceAfterStart{10'000};
  /// `ask` is called as long as the watch lives. `patience`: how long an owner that was never seen may be on its way.
  OwnerWatch(const QString &run, AskHolders ask, Milliseconds patience, QObject *parent = nullptr);

  /// False once two looks in a row have found nobody and the patience is over.
  bool isAlive() const { return m_isAlive; }

 Q_SIGNALS:
  void changed();

 private:
  void look();
  QString m_resource;
  AskHolders m_ask;
  QTimer m_timer;
  QElapsedTimer m_clock;
  qint64 m_sinceNs = 0;  ///< claims from then on are of the owner that was waited for
  Milliseconds m_patience;
  int m_deadLooks = 0;
  bool m_isAlive = true;
  bool m_looking = false;
};

}  // namespace ops
