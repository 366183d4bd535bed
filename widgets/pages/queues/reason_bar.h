#pragma once

#include <QButtonGroup>
#include <QElapsedTimer>
#include <QPointer>
#include <optional>

#include "models/backends/queue_store.h"
#include "models/base/complaints.h"
#include "models/catalog/system.h"
#include "widgets/theme/flow_layout.h"
#include "widgets/theme/panels.h"

namespace ops {

/// Why the jobs of a list failed, counted; one kind of reason can be picked. Hidden as long as there is nothing to
/// tell.
class ReasonBar : public QWidget {
  Q_OBJECT

 public:
  static constexpr qint64 mostJobs = 2'000;  ///< that are counted; the oldest
  static constexpr qint64 mostBytes = 8'000'000;

  explicit ReasonBar(QWidget *parent = nullptr);
  /// Of no list; nothing is picked.
  void clear();
  /// Counts anew if that is due: where `depth` says that the list has changed, and else now and then. `store` outlives
  /// the bar.
  void look(QueueStore &store, const QueueSpec &spec, qint64 depth);
  bool isPicked() const { return m_picked.has_value(); }
  /// Those with the picked reason, a page of them from `first`.
  QueuePage page(qint64 first, int count) const;
  /// Of all of those, in hex; what is too long to be read whole has none.
  QStringList digests() const;

 Q_SIGNALS:
  void picked();   ///< another kind, or none
  void counted();  ///< what page() gives may have changed

 private:
  struct Job {
    QueueJob job;
    ErrorKind kind = ErrorKind::Other;
  };
  void read(QueueStore &store, const QueueSpec &spec);
  void giveUp();
  void count(const QString &errorPointer);
  QPushButton *buttonOf(std::optional<ErrorKind> kind);
  void pick(std::optional<ErrorKind> kind);

  FlowLayout *m_line;
  QButtonGroup m_kinds;
  PlainLabel *m_note;
  QPointer<Operation> m_reading;
  QElapsedTimer m_sinceRead;
  QList<Job> m_jobs, m_coming;
  qint64 m_bytes = 0;   ///< of those that come
  qint64 m_depth = -1;  ///< of the list, as last counted
  std::optional<ErrorKind> m_picked;
};

}  // namespace ops
