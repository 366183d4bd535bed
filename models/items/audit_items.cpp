#include "models/items/audit_items.h"

#include <cmath>

#include "models/base/text.h"
#include "models/incidents/alert_log.h"
#include "models/incidents/incident_events.h"
#include "models/incidents/timeline.h"
#include "models/items/alert_items.h"
#include "models/items/run_text.h"

namespace ops {

namespace {

QString tr(const char *text) {
  return AuditItems::tr(text);
}

QString jumpText(double seconds) {
  const auto by = formatDuration(Milliseconds(std::llabs(std::llround(seconds * 1e3))));
  return seconds < 0 ? tr("the wall clock was set back by %1").arg(by)
                     : tr("the wall clock was set forward by %1").arg(by);
}

QString whatText(const Record &record) {
  const auto &body = record.event.body;
  QStringList parts{eventTitle(record.event.type)};
  const auto add = [&](const QString &text) {
    if (!text.isEmpty()) parts.append(visibleText(text));
  };
  if (record.event.type == QLatin1String(event::runOpened)) {
    add(jsonString(jsonMember(jsonMember(body, "source"), "metadata"), "name"));
  }
  if (record.event.type == QLatin1String(event::decision)) add(jsonString(body, "verb"));
  if (!record.event.step.isEmpty()) add(tr("step “%1”").arg(record.event.step));
  if (record.event.attempt > 1) parts.append(tr("attempt %1").arg(record.event.attempt));
  if (jsonString(body, "phase") != QLatin1String("do")) add(jsonString(body, "phase"));
  if (record.event.type == QLatin1String(event::clockJump)) add(jumpText(jsonNumber(body, "seconds")));
  if (record.event.type == QLatin1String(event::incident)) {
    const bool isOpened = jsonString(body, "change") == QLatin1String(incidentchange::opened);
    add(isOpened ? tr("%1 opened: %2").arg(jsonString(body, "severity"), jsonString(body, "title"))
                 : incidentChangeText(body).left(200));
    return parts.join(QStringLiteral(" · "));
  }
  if (record.event.type == QLatin1String(event::alert)) {
    parts.append(alertChangeTitle(jsonString(body, "change")));
    add(jsonString(body, "title", jsonString(body, "key")));
    add(jsonString(body, "owner"));
    add(jsonString(body, "comment").left(200));
  }
  add(jsonString(body, "action"));
  add(jsonString(body, "resource"));
  add(jsonString(body, "text").left(200));
  return parts.join(QStringLiteral(" · "));
}

QString whereText(const Record &record) {
  const auto &event = record.event;
  if (event.system.isEmpty()) return {};
  return visibleText(event.environment.isEmpty() ? event.system
                                                 : event.system + QStringLiteral(" / ") + event.environment);
}

Tone resultTone(const QString &result) {
  if (result.isEmpty() || result == QLatin1String("skipped")) return Tone::Neutral;
  return markOf(outcomeFromName(result)).tone;
}

}  // namespace

QString eventTitle(const QString &type) {
  static const QHash<QString, const char *> titles{
      {QLatin1String(event::runOpened), QT_TRANSLATE_NOOP("ops::AuditItems", "Run opened")},
      {QLatin1String(event::claimed), QT_TRANSLATE_NOOP("ops::AuditItems", "Claimed")},
      {QLatin1String(event::released), QT_TRANSLATE_NOOP("ops::AuditItems", "Released")},
      {QLatin1String(event::precheck), QT_TRANSLATE_NOOP("ops::AuditItems", "Precheck")},
      {QLatin1String(event::intent), QT_TRANSLATE_NOOP("ops::AuditItems", "Intent")},
      {QLatin1String(event::dispatched), QT_TRANSLATE_NOOP("ops::AuditItems", "News")},
      {QLatin1String(event::outcome), QT_TRANSLATE_NOOP("ops::AuditItems", "Outcome")},
      {QLatin1String(event::reconciled), QT_TRANSLATE_NOOP("ops::AuditItems", "Reconciled")},
      {QLatin1String(event::decision), QT_TRANSLATE_NOOP("ops::AuditItems", "Decision")},
      {QLatin1String(event::runClosed), QT_TRANSLATE_NOOP("ops::AuditItems", "Run closed")},
      {QLatin1String(event::clockJump), QT_TRANSLATE_NOOP("ops::AuditItems", "Clock jump")},
      {QLatin1String(event::note), QT_TRANSLATE_NOOP("ops::AuditItems", "Note")},
      {QLatin1String(event::alert), QT_TRANSLATE_NOOP("ops::AuditItems", "Alert")},
      {QLatin1String(event::incident), QT_TRANSLATE_NOOP("ops::AuditItems", "Incident")},
      {QLatin1String(event::unlocked), QT_TRANSLATE_NOOP("ops::AuditItems", "Unlocked")},
      {QLatin1String(event::exported), QT_TRANSLATE_NOOP("ops::AuditItems", "Exported")},
  };
  const auto *title = titles.value(type, nullptr);
  return title == nullptr ? visibleText(type) : tr(title);
}

AuditRow auditRow(const Record &record) {
  return {record.sequence,
          record.utc,
          isByItself(record.event) ? QStringLiteral("Opsdeck") : visibleText(record.actor),
          record.event.type,
          whatText(record),
          whereText(record),
          visibleText(jsonString(record.event.body, "outcome")),
          record.event.run};
}

AuditItems::AuditItems(Journal &journal, QObject *parent) : QAbstractTableModel(parent), m_journal(journal) {
  connect(&journal, &Journal::grew, this, &AuditItems::readNewer);
}

void AuditItems::setFilter(const RecordQuery &filter) {
  beginResetModel();
  m_filter = filter;
  m_rows.clear();
  m_newest = 0;
  m_atEnd = false;
  m_newsWaiting = false;
  delete m_reading;
  endResetModel();
  fetchMore({});
}

const AuditRow *AuditItems::row(int index) const {
  return index >= 0 && index < m_rows.size() ? &m_rows[index] : nullptr;
}

Op<QList<Record>> AuditItems::readRecord(qint64 sequence) const {
  RecordQuery query;
  query.after = sequence - 1;
  query.before = sequence + 1;
  query.limit = 1;
  return m_journal.read(query);
}

bool AuditItems::canFetchMore(const QModelIndex &parent) const {
  return !parent.isValid() && !m_atEnd && !isCapped() && m_reading == nullptr;
}

void AuditItems::fetchMore(const QModelIndex &parent) {
  if (!canFetchMore(parent)) return;
  auto query = m_filter;
  query.after = 0;
  query.before = m_rows.isEmpty() ? 0 : m_rows.last().sequence;
  query.limit = pageSize;
  query.newestFirst = true;
  read(query, &AuditItems::takeOlder);
}

void AuditItems::read(const RecordQuery &query, void (AuditItems::*take)(const QList<Record> &)) {
  m_reading = launch<QList<Record>>(m_journal.read(query), this, [this, take](const Result<QList<Record>> &records) {
    // Views and testers ask for more while rows are being added: not before this page stands.
    if (records) (this->*take)(*records);
    m_reading.clear();
    if (records) {
      Q_EMIT loaded();
      if (m_newsWaiting) readNewer();
      return;
    }
    m_atEnd = true;  // the view would ask again at once
    Q_EMIT failed(records.error());
  });
}

void AuditItems::readNewer() {
  m_newsWaiting = m_reading != nullptr;
  if (m_newsWaiting) return;
  auto query = m_filter;
  query.after = m_newest;
  query.before = 0;
  query.limit = pageSize;
  query.newestFirst = false;
  read(query, &AuditItems::takeNewer);
}

void AuditItems::takeOlder(const QList<Record> &records) {
  if (!records.isEmpty()) {
    const auto first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(records.size()) - 1);
    for (const auto &record : records) m_rows.append(auditRow(record));
    endInsertRows();
    m_newest = qMax(m_newest, records.first().sequence);
  }
  m_atEnd = records.size() < pageSize;
}

void AuditItems::takeNewer(const QList<Record> &records) {
  if (records.isEmpty()) return;
  beginInsertRows({}, 0, static_cast<int>(records.size()) - 1);
  for (const auto &record : records) m_rows.prepend(auditRow(record));
  endInsertRows();
  m_newest = records.last().sequence;
  if (m_rows.size() > rowCap) {
    beginRemoveRows({}, rowCap, static_cast<int>(m_rows.size()) - 1);
    m_rows.resize(rowCap);
    endRemoveRows();
    m_atEnd = false;
  }
  // A full page may have more behind it.
  m_newsWaiting = m_newsWaiting || records.size() == pageSize;
}

int AuditItems::rowCount(const QModelIndex &parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AuditItems::columnCount(const QModelIndex &parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QVariant AuditItems::data(const QModelIndex &index, int role) const {
  const auto *entry = index.isValid() ? row(index.row()) : nullptr;
  if (entry == nullptr) return {};
  if (role == IdRole) return entry->sequence;
  if (role == ToneRole) {
    if (index.column() != ResultColumn || entry->result.isEmpty()) return {};
    return static_cast<int>(resultTone(entry->result));
  }
  if (role == Qt::TextAlignmentRole) {
    return index.column() == Sequence ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignLeft | Qt::AlignVCenter);
  }
  if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
  switch (index.column()) {
    case Sequence:
      return QString::number(entry->sequence);
    case When:
      return entry->utc.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"));
    case Who:
      return entry->actor;
    case What:
      return entry->what;
    case Where:
      return entry->where;
    case ResultColumn:
      if (entry->result.isEmpty()) return {};
      return entry->result == QLatin1String("skipped") ? markOf(StepPhase::Skipped).word
                                                       : markOf(outcomeFromName(entry->result)).word;
    default:
      return {};
  }
}

QVariant AuditItems::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
    const bool figure = section == Sequence;
    return figure ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignLeft | Qt::AlignVCenter);
  }
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
    case Sequence:
      return tr("No.");
    case When:
      return tr("When (UTC)");
    case Who:
      return tr("Who");
    case What:
      return tr("Event");
    case Where:
      return tr("Where");
    case ResultColumn:
      return tr("Result");
    default:
      return {};
  }
}

}  // namespace ops
