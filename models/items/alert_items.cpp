#include "models/items/alert_items.h"

#include <QCoreApplication>
#include <algorithm>

#include "models/base/text.h"
#include "models/incidents/alert_groups.h"
#include "models/items/attention.h"
#include "models/items/texts.h"
#include "models/monitor/threshold_watch.h"

namespace ops {

namespace {

constexpr qsizetype shownLetters = 120;

QString tr(const char *text) {
  return QCoreApplication::translate("AlertItems", text);
}

QString shown(const QString &text) {
  return visibleText(text, shownLetters);
}

AnswerState clockState(const QDateTime &due, const QDateTime &wallTime) {
  if (!due.isValid()) return {Tone::Warning, tr("nobody sees to it")};
  const Milliseconds left(wallTime.msecsTo(due));
  if (left.count() <= 0) return {Tone::Critical, tr("overdue by %1").arg(figure::countdown(-left))};
  return {Tone::Warning, tr("answer within %1").arg(figure::countdown(left))};
}

QString heldLimitText(const Threshold &limit) {
  const auto text = QStringLiteral("%1 %2").arg(severityName(limit.severity), limitText(limit));
  return limit.holdFor.count() == 0 ? text : tr("%1 for %2").arg(text, formatDuration(limit.holdFor));
}

QString limitsText(const QString &metric, const QList<Threshold> &thresholds) {
  QStringList limits;
  QString title;
  for (const auto &limit : thresholds) {
    if (alertMetric(limit.metric) != metric) continue;
    limits.append(heldLimitText(limit));
    title = metricTitle(limit);
  }
  if (limits.isEmpty()) return tr("not in the system file any more");
  return tr("%1: %2").arg(title, limits.join(QStringLiteral(", ")));
}

/// What somebody should have answered by now stands before others as grave.
void sortByDeadline(QList<CauseGroup> &groups, const System &system, const QDateTime &wallTime) {
  const auto isOverdue = [&](const AlertCase &each) {
    const auto due = responseDue(system, each.alert, each.record);
    return each.needsAnswer(wallTime) && due.isValid() && due <= wallTime;
  };
  const auto urgency = [&](const CauseGroup &group) {
    const auto gravest =
        std::ranges::min_element(group.cases, {}, [](const AlertCase &each) { return each.alert.severity; });
    return std::pair(gravest->alert.severity, std::ranges::none_of(group.cases, isOverdue));
  };
  std::ranges::stable_sort(groups, {}, urgency);
}

/// The services that need one of these, and so on.
QStringList needing(QStringList services, const System &system) {
  for (int next = 0; next < services.size(); ++next) {
    for (const auto &each : system.services) {
      if (each.dependsOn.contains(services[next]) && !services.contains(each.name)) services.append(each.name);
    }
  }
  return services;
}

}  // namespace

QString momentText(const QDateTime &time, const QDateTime &now) {
  const auto utc = time.toUTC();
  return utc.toString(utc.date() == now.toUTC().date() ? QStringLiteral("HH:mm 'UTC'")
                                                       : QStringLiteral("yyyy-MM-dd HH:mm 'UTC'"));
}

QString deadlineText(const QDateTime &time, const QDateTime &now) {
  const auto utc = time.toUTC();
  return utc.toString(utc.date() == now.toUTC().date() ? QStringLiteral("HH:mm:ss 'UTC'")
                                                       : QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'"));
}

QString AnswerState::toString() const {
  return incident.isEmpty() ? text : tr("%1: %2").arg(incident, text);
}

AnswerState whoAnswers(const AlertCase &entry) {
  if (entry.record.isAcknowledged()) return {Tone::Notice, tr("%1 sees to it").arg(shown(entry.record.owner))};
  const auto &incident = entry.incident;
  if (!incident || !incident->isTaken) return {};
  const auto who =
      incident->commander.isEmpty() ? tr("being seen to") : tr("commander %1").arg(shown(incident->commander));
  return {Tone::Notice, who, incident->id};
}

AnswerState answerState(const AlertCase &entry, const System &system, const QDateTime &wallTime) {
  const auto &alert = entry.alert;
  const auto &record = entry.record;
  if (record.isSilenced(wallTime)) {
    const auto until =
        tr("silenced until %1 by %2").arg(momentText(record.silencedUntil, wallTime), shown(record.silencedBy));
    const auto who = whoAnswers(entry);
    return {Tone::Neutral, who.text.isEmpty() ? until : QString(until + QStringLiteral(", ") + who.text), who.incident};
  }
  if (!entry.stoppedBy.isEmpty()) return {Tone::Neutral, tr("stopped by %1").arg(shown(entry.stoppedBy))};
  if (!alert.explainedBy.isEmpty()) return {Tone::Neutral, tr("explained by %1").arg(shown(alert.explainedBy))};
  if (alert.state == Alert::State::Pending) return {Tone::Notice, tr("not yet for long enough")};
  if (alert.state == Alert::State::Recovering) return {Tone::Notice, tr("recovering")};
  if (const auto who = whoAnswers(entry); !who.text.isEmpty()) return who;
  auto state = clockState(responseDue(system, alert, record), wallTime);
  if (entry.incident) state.incident = entry.incident->id;
  if (alert.state == Alert::State::NoData) state.text = tr("no data; %1").arg(state.text);
  return state;
}

QString ruleText(const AlertCase &entry, const System &system, const QString &environmentName) {
  const auto &alert = entry.alert;
  if (entry.source == AlertCase::Source::AlertManager) return tr("as its sender has it; Alertmanager has passed it on");
  const auto metric = alert.key.section(QLatin1Char('/'), -1);
  if (alert.kind == QLatin1String("model"))
    return tr("P2 while its service serves another version than the one in place");
  const auto *service = system.service(alert.subject);
  const auto *queue = system.queue(alert.subject);
  auto thresholds = alert.kind == QLatin1String("service") && service != nullptr ? service->thresholds
                    : queue != nullptr                                           ? queue->thresholds
                                                                                 : QList<Threshold>();
  if (const auto *environment = system.environment(environmentName)) {
    thresholds = effectiveThresholds(alert.subject, thresholds, *environment);
  }
  if (metric != QLatin1String("no-data")) return limitsText(metric, thresholds);
  return tr("nobody can tell whether its limits are kept, so it counts as bad as it may be: %1")
      .arg(severityName(alert.severity));
}

QStringList dependentsOf(const Alert &alert, const System &system) {
  QStringList titles;
  if (alert.kind != QLatin1String("service")) return titles;
  const auto services = needing({alert.subject}, system);
  for (const auto &name : services) {
    if (name != alert.subject) titles.append(shown(system.service(name)->title));
  }
  for (const auto &queue : system.queues) {
    const auto consumes = [&services](const QString &name) { return services.contains(name); };
    if (std::ranges::any_of(queue.consumers, consumes)) titles.append(shown(queue.name));
  }
  for (const auto &model : system.models) {
    if (model.service == alert.subject) titles.append(shown(model.title));
  }
  return titles;
}

QString alertChangeTitle(const QString &change) {
  if (change == QLatin1String("fired")) return tr("first seen");
  if (change == QLatin1String("rose")) return tr("became graver");
  if (change == QLatin1String("resolved")) return tr("over");
  if (change == QLatin1String("acknowledged")) return tr("acknowledged");
  if (change == QLatin1String("silenced")) return tr("silenced");
  if (change == QLatin1String("unsilenced")) return tr("silence ended");
  return shown(change);
}

void AlertItems::setCases(const QList<AlertCase> &cases, const System &system, const QDateTime &now,
                          const QDateTime &wallTime) {
  QList<Row> rows;
  m_groups.clear();
  auto groups = groupedByCause(cases, wallTime);
  sortByDeadline(groups, system, wallTime);
  for (const auto &group : std::as_const(groups)) {
    const bool isOpen = isGroupOpen(group.id, group.cases.size());
    const auto isExplained = [&group](const AlertCase &each) {
      return each.alert.explainedBy == group.cases.first().alert.title;
    };
    const auto explained = static_cast<int>(std::ranges::count_if(group.cases, isExplained));
    for (qsizetype i = 0; i < group.cases.size(); ++i) {
      const auto &entry = group.cases[i];
      m_groups.insert(entry.alert.key, group.id);
      if (i > 0 && !isOpen) continue;
      const Milliseconds age(std::max<qint64>(0, entry.alert.since.msecsTo(now)));
      const int others = i == 0 ? static_cast<int>(group.cases.size()) - 1 : 0;
      auto answer = answerState(entry, system, wallTime);
      if (i == 0 && !isOpen && !entry.needsAnswer(wallTime)) {
        const auto other = std::ranges::find_if(
            group.cases, [&wallTime](const AlertCase &each) { return each.needsAnswer(wallTime); });
        if (other != group.cases.end()) {
          answer = answerState(*other, system, wallTime);
          answer.text = tr("another: %1").arg(answer.text);
        }
      }
      rows.append({entry, answer, figure::steadyDuration(age), group.id, others, explained, i > 0, isOpen});
    }
  }
  takeRows(m_rows, std::move(rows), [](const Row &row) { return row.entry.alert.key; });
}

bool AlertItems::isGroup(int row) const {
  return at(row) != nullptr && m_rows[row].others > 0;
}

bool AlertItems::isOpen(int row) const {
  return isGroup(row) && m_rows[row].isOpen;
}

bool AlertItems::isGroupOpen(const QString &group, qsizetype size) const {
  constexpr qsizetype soonRead = 3;
  return m_chosen.value(group, size <= soonRead);
}

void AlertItems::setOpen(int row, bool open) {
  if (at(row) != nullptr) m_chosen.insert(m_rows[row].group, open);
}

void AlertItems::openGroupOf(const QString &key) {
  if (const auto group = m_groups.value(key); !group.isEmpty()) m_chosen.insert(group, true);
}

const AlertCase *AlertItems::at(int row) const {
  return row >= 0 && row < m_rows.size() ? &m_rows[row].entry : nullptr;
}

int AlertItems::rowOf(const QString &key) const {
  auto found = std::ranges::find(m_rows, key, [](const Row &row) { return row.entry.alert.key; });
  if (found == m_rows.end() && m_groups.contains(key)) {
    found = std::ranges::find(m_rows, m_groups.value(key), &Row::group);
  }
  return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int AlertItems::rowCount(const QModelIndex &parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AlertItems::columnCount(const QModelIndex &parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QString AlertItems::whatText(const Row &row) const {
  const auto &title = row.entry.alert.title;
  if (row.isMember) return QString(2, QChar(0x2003)) + title;
  if (row.others == 0) return title;
  const QChar sign(row.isOpen ? 0x25BE : 0x25B8);
  const auto more = row.explained == row.others ? tr("%1, explains %n more", nullptr, row.others)
                                                : tr("%1, %n more", nullptr, row.others);
  return QString(sign + QLatin1Char(' ') + more.arg(title));
}

QString AlertItems::text(const Row &row, int column) const {
  switch (column) {
    case SeverityColumn:
      return severityName(row.entry.alert.severity);
    case What:
      return whatText(row);
    case Text:
      return row.entry.alert.text;
    case Answer:
      return row.answer.text;
    case IncidentColumn:
      return row.entry.incident ? row.entry.incident->id : QString();
    case Since:
      return row.since;
    case SourceColumn:
      return sourceTitle(row.entry.source);
    default:
      return {};
  }
}

QVariant AlertItems::data(const QModelIndex &index, int role) const {
  if (!index.isValid() || at(index.row()) == nullptr) return {};
  const auto &row = m_rows[index.row()];
  switch (role) {
    case Qt::DisplayRole:
      return text(row, index.column());
    case Qt::AccessibleTextRole:
      if (index.column() != What || row.others == 0) return text(row, index.column()).trimmed();
      return (row.isOpen ? tr("%1, first of %2 alerts of one cause, open")
                         : tr("%1, first of %2 alerts of one cause, closed"))
          .arg(row.entry.alert.title)
          .arg(row.others + 1);
    case IdRole:
      return row.entry.alert.key;
    case ToneRole:
      if (index.column() == SeverityColumn) {
        // What is nearly over does not cry like what has just begun.
        const bool isRecovering = row.entry.alert.state == Alert::State::Recovering;
        return static_cast<int>(isRecovering ? Tone::Notice : severityTone(row.entry.alert.severity));
      }
      if (index.column() == Answer && row.answer.tone != Tone::Neutral) return static_cast<int>(row.answer.tone);
      return {};
    case SecondaryRole:
      return index.column() == SourceColumn;
    case Qt::TextAlignmentRole:
      return int((index.column() == Since ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
      return {};
  }
}

QVariant AlertItems::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) return int((section == Since ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case SeverityColumn:
      return tr("Severity");
    case What:
      return tr("Target");
    case Text:
      return tr("Condition");
    case Answer:
      return tr("Response");
    case IncidentColumn:
      return tr("Incident");
    case Since:
      return tr("Active for");
    case SourceColumn:
      return tr("Source");
    default:
      return {};
  }
}

}  // namespace ops
