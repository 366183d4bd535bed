#pragma once

#include <QPointer>

#include "models/items/wall_view.h"
#include "widgets/pages/page_context.h"

namespace ops {

/// What a wall says of one system: reads what its context does not keep (the incident's timeline, the backups), and
/// remembers when the last answer came, whatever becomes of the environment meanwhile. Only looks.
class WallFeed final : public QObject {
  Q_OBJECT

 public:
  explicit WallFeed(QObject *parent = nullptr);
  ~WallFeed() override;

  /// As of a page: `context` outlives its use here, and null comes before it goes.
  void setContext(PageContext *context);
  PageContext *context() const { return m_context; }

  /// As it is now; nullopt: there is no context.
  std::optional<WallView> view();
  /// A P0 or P1 is open.
  bool isGrave() const;

 private:
  void readStory();
  void readBackups();
  QString whyNoIncidents() const;

  QPointer<PageContext> m_context;
  std::unique_ptr<QObject> m_readings;  ///< what is being read through the context goes before it
  QString m_story;                      ///< the incident that the timeline is of
  std::optional<QList<TimelineEntry>> m_timeline;
  std::optional<QList<BackupSet>> m_backups;
  UnseenBackups m_unseen;
  QDateTime m_lastAnswer;
  QDateTime m_backupsReadAt;
  QDateTime m_knownSince;  ///< when all sources had answered for the first time
};

}  // namespace ops
