#include "widgets/wall/wall_feed.h"

namespace ops {

namespace {

constexpr qint64 backupsEveryMs = 60'000;

}  // namespace

WallFeed::WallFeed(QObject *parent) : QObject(parent) {}

WallFeed::~WallFeed() = default;

void WallFeed::setContext(PageContext *context) {
  m_readings.reset();
  if (m_context) {
    m_context->disconnect(this);
    if (m_context->incidents != nullptr) m_context->incidents->disconnect(this);
  }
  m_context = context;
  m_backupsReadAt = m_knownSince = {};
  if (context == nullptr) return;
  m_readings = std::make_unique<QObject>();
  if (context->incidents != nullptr) {
    connect(context->incidents, &IncidentBook::changed, this, &WallFeed::readStory);
    readStory();
  }
}

void WallFeed::readStory() {
  if (!m_context || m_context->incidents == nullptr) return;
  const auto *incident = gravestOpen(m_context->incidents->incidents());
  if (incident == nullptr || incident->uuid != m_story) m_timeline.reset();
  m_story = incident != nullptr ? incident->uuid : QString();
  if (incident == nullptr) return;
  launch<IncidentStory>(m_context->incidents->story(*incident), m_readings.get(),
                        [this, uuid = m_story](const Result<IncidentStory> &story) {
                          // What was known stays where it can't be read: why, the book tells.
                          if (story && uuid == m_story) m_timeline = story->timeline;
                        });
}

void WallFeed::readBackups() {
  auto &journal = *m_context->journal;
  m_backupsReadAt = m_context->now();
  launch<BackupEvidence>(backupEvidence(journal), m_readings.get(), [this](const Result<BackupEvidence> &evidence) {
    if (!evidence || !m_context) return;
    launch<QList<BackupSet>>(listBackups(m_context->system(), m_context->environment(), *evidence), m_readings.get(),
                             [this](const Result<QList<BackupSet>> &sets) {
                               if (!m_context) return;
                               launch<UnseenBackups>(unseenBackups(m_context->system(), m_context->environment()),
                                                     m_readings.get(),
                                                     [this, sets](const Result<UnseenBackups> &unseen) {
                                                       m_unseen = unseen.value_or(UnseenBackups());
                                                       m_backups = sets && unseen ? std::optional(*sets) : std::nullopt;
                                                     });
                             });
  });
}

QString WallFeed::whyNoIncidents() const {
  const auto *book = m_context->incidents;
  if (book == nullptr) return m_context->whyBlocked().isEmpty() ? tr("there is no journal") : m_context->whyBlocked();
  if (book->fault()) return book->fault()->toString();
  return book->isComplete() ? QString() : tr("the journal is being read");
}

bool WallFeed::isGrave() const {
  if (!m_context || m_context->incidents == nullptr) return false;
  const auto *incident = gravestOpen(m_context->incidents->incidents());
  return incident != nullptr && incident->severity <= Severity::P1;
}

std::optional<WallView> WallFeed::view() {
  if (!m_context) return std::nullopt;
  WallInput input;
  input.system = &m_context->system();
  input.environment = &m_context->environment();
  input.now = m_context->now();
  input.moment = m_context->moment();
  input.alerts = m_context->alerts;
  input.runs = m_context->runSummaries();
  input.procedures = m_context->procedures;
  if (m_context->status != nullptr) {
    input.status = &m_context->status->status();
    input.isComplete = m_context->status->isComplete();
    if (input.isComplete && !m_knownSince.isValid()) m_knownSince = input.now;
    input.knownSince = m_knownSince.isValid() ? m_knownSince : input.now;
    const auto newest = newestAnswer(*input.status);
    if (newest.isValid()) m_lastAnswer = newest;
  } else {
    input.offline = m_context->whyBlocked();
  }
  input.lastAnswer = m_lastAnswer;
  input.whyNoIncidents = whyNoIncidents();
  if (const auto *book = m_context->incidents) {
    input.incidents = &book->incidents();
    input.incidentSpec = book->spec();
    if (m_timeline) input.timeline = m_timeline;
  }
  const bool isDue = !m_backupsReadAt.isValid() || m_backupsReadAt.msecsTo(input.now) >= backupsEveryMs;
  if (m_context->journal != nullptr && !input.system->backups.isEmpty() && isDue) readBackups();
  if (isBackupPlaceKnown(*input.environment)) input.backups = m_backups;
  input.unseenBackups = m_unseen;
  return wallView(input);
}

}  // namespace ops
