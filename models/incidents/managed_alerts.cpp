#include "models/incidents/managed_alerts.h"

#include <QCoreApplication>
#include <algorithm>

#include "models/base/text.h"
#include "models/incidents/alert_figure.h"

namespace ops {

namespace {

constexpr qsizetype shownLetters = 200;
const QString nameLabel = QStringLiteral("alertname");

QString tr(const char *text) {
  return QCoreApplication::translate("ManagedAlerts", text);
}

QString shown(const QString &text) {
  return visibleText(text, shownLetters);
}

QString keyOf(const ManagedAlert &managed) {
  return managedKeyPrefix() + shown(managed.fingerprint);
}

QString firstOf(const QMap<QString, QString> &map, std::initializer_list<const char *> names) {
  for (const auto *name : names) {
    if (const auto value = map.value(QLatin1String(name)).trimmed(); !value.isEmpty()) return value;
  }
  return {};
}

QString titleOf(const ManagedAlert &managed) {
  const auto name = managed.labels.value(nameLabel);
  return name.isEmpty() ? tr("Alert without a name") : shown(name);
}

/// What its author wrote for people, else what tells it from others.
QString textOf(const ManagedAlert &managed) {
  const auto written = firstOf(managed.annotations, {"summary", "description", "message"});
  if (!written.isEmpty()) return shown(written);
  QStringList labels;
  for (const auto &[name, value] : managed.labels.asKeyValueRange()) {
    if (name != nameLabel) labels.append(AlertMatcher{name, value}.toString());
  }
  return labels.isEmpty() ? tr("It has no text") : shown(labels.join(QStringLiteral(", ")));
}

void setSeverity(const ManagedAlert &managed, AlertCase &entry) {
  const auto word = firstOf(managed.labels, {"severity", "priority"});
  const auto known = severityOfLabel(word);
  entry.alert.severity = known.value_or(Severity::P2);
  if (known) return;
  entry.note = word.isEmpty() ? tr("It has no label that says how bad it is, so it counts as P2")
                              : tr("How bad \"%1\" is, is not known here, so it counts as P2").arg(shown(word));
}

void setQuiet(const ManagedAlert &managed, const QList<ManagedAlert> &all, const QList<Silence> &silences,
              AlertCase &entry) {
  for (const auto &silence : silences) {
    if (silence.state != Silence::State::Active || !managed.silencedBy.contains(silence.id)) continue;
    entry.silences.append(silence);
    if (entry.record.silencedUntil.isValid() && entry.record.silencedUntil >= silence.endsAt) continue;
    entry.record.silencedUntil = silence.endsAt;
    entry.record.silencedBy = shown(silence.author);
    entry.record.silenceComment = shown(silence.comment);
  }
  if (managed.inhibitedBy.isEmpty()) return;
  const auto cause = std::ranges::find(all, managed.inhibitedBy.first(), &ManagedAlert::fingerprint);
  entry.alert.explainedBy = cause == all.end() ? tr("another alert") : titleOf(*cause);
}

}  // namespace

std::optional<Severity> severityOfLabel(const QString &word) {
  static const QMap<QString, Severity> known{
      {QStringLiteral("p0"), Severity::P0},       {QStringLiteral("p1"), Severity::P1},
      {QStringLiteral("p2"), Severity::P2},       {QStringLiteral("p3"), Severity::P3},
      {QStringLiteral("critical"), Severity::P0}, {QStringLiteral("error"), Severity::P1},
      {QStringLiteral("page"), Severity::P1},     {QStringLiteral("high"), Severity::P1},
      {QStringLiteral("warning"), Severity::P2},  {QStringLiteral("medium"), Severity::P2},
      {QStringLiteral("info"), Severity::P3},     {QStringLiteral("low"), Severity::P3},
      {QStringLiteral("none"), Severity::P3},
  };
  const auto found = known.constFind(word.trimmed().toLower());
  return found == known.cend() ? std::nullopt : std::optional(*found);
}

QList<AlertCase> managedCases(const QList<ManagedAlert> &alerts, const QList<Silence> &silences,
                              const AlertRecords &records, const AlertMoment &moment) {
  QList<AlertCase> cases;
  for (const auto &managed : alerts) {
    AlertCase entry;
    entry.source = AlertCase::Source::AlertManager;
    entry.labels = managed.labels;
    entry.expression = ruleExpression(managed.generatorUrl);
    entry.alert.key = keyOf(managed);
    entry.alert.kind = QStringLiteral("alertmanager");
    entry.alert.subject = shown(firstOf(managed.labels, {"service", "job", "instance"}));
    entry.alert.title = titleOf(managed);
    entry.alert.text = textOf(managed);
    // A clock that goes before ours would have it begin in the future.
    const auto age = std::max<qint64>(0, managed.startsAt.msecsTo(moment.wall));
    entry.alert.since = moment.steady.addMSecs(-age);
    entry.record.firedAt = moment.wall.addMSecs(-age);
    const auto written = records.value(entry.alert.key);
    if (written.isAcknowledged() && written.acknowledgedAt >= managed.startsAt) {
      entry.record.owner = written.owner;
      entry.record.comment = written.comment;
      entry.record.acknowledgedAt = written.acknowledgedAt;
    }
    setSeverity(managed, entry);
    setQuiet(managed, alerts, silences, entry);
    cases.append(entry);
  }
  return cases;
}

QMap<QString, QString> groupsByKey(const QList<AlertGroup> &groups) {
  QMap<QString, QString> byKey;
  for (const auto &group : groups) {
    QStringList labels;
    for (const auto &[name, value] : group.labels.asKeyValueRange()) labels += AlertMatcher{name, value}.toString();
    if (labels.isEmpty()) continue;
    for (const auto &alert : group.alerts) byKey.insert(keyOf(alert), shown(labels.join(QStringLiteral(", "))));
  }
  return byKey;
}

SilenceDraft silenceOf(const AlertCase &entry, const QString &author, const QDateTime &until, const QString &comment) {
  SilenceDraft draft{{}, author, comment, until};
  for (const auto &[name, value] : entry.labels.asKeyValueRange()) draft.matchers.append({name, value});
  return draft;
}

}  // namespace ops
