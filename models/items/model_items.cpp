#include "models/items/model_items.h"

#include <QCoreApplication>
#include <algorithm>

#include "models/backends/model_identity.h"
#include "models/base/duration.h"
#include "models/base/text.h"
#include "models/items/sort_keys.h"

namespace ops {

namespace {
constexpr qsizetype shownDigits = 12;

QString tr(const char *text, int n = -1) {
  return QCoreApplication::translate("ModelItems", text, nullptr, n);
}

/// What a registry says is as long as it likes.
QString shown(const QString &text, qsizetype most = 120) {
  return visibleText(text, most);
}

QString moment(const QDateTime &time) {
  return time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString between(const QDateTime &from, const QDateTime &to) {
  return formatDuration(Milliseconds(std::max<qint64>(0, from.msecsTo(to)) / 1'000 * 1'000));
}

/// How long one time in place was, and how it ended.
QString periodText(const ModelDeployment &deployment, const QDateTime &now) {
  if (!deployment.isKnown) return tr("not known");
  const bool isOver = deployment.until.isValid();
  if (!deployment.from.isValid()) return isOver ? tr("until %1").arg(moment(deployment.until)) : tr("from before");
  const auto time = between(deployment.from, isOver ? deployment.until : now);
  if (!isOver) return tr("for %1 now").arg(time);
  if (!deployment.wentBackFor.isEmpty()) return tr("%1, then went back").arg(time);
  return deployment.takenBack ? tr("%1, then left by choice").arg(time) : time;
}

/// What the journal says of now is wrong where somebody has changed what lies there past Opsdeck since its last record.
enum class Presence { AsJournaled, PutThere, TakenAway };
Presence presenceOf(const ModelView &view, const ModelVersion &version, const ModelDeployment *last) {
  const bool isThere = view.place && isInPlace(version, *view.place);
  const bool isOpen = last != nullptr && last->isKnown && !last->until.isValid();
  if (!view.place || !view.history || isThere == isOpen) return Presence::AsJournaled;
  return isThere ? Presence::PutThere : Presence::TakenAway;
}

QString lastInPlace(const ModelView &view, const ModelVersion &version, const QDateTime &now) {
  const auto *last = view.lastDeployment(version);
  switch (presenceOf(view, version, last)) {
    case Presence::PutThere:
      return tr("now");
    case Presence::TakenAway:
      return tr("no longer");
    case Presence::AsJournaled:
      break;
  }
  return last == nullptr ? QString() : periodText(*last, now);
}

/// How long that was; nothing where the text does not say so.
std::optional<Milliseconds> timeInPlace(const ModelView &view, const ModelVersion &version, const QDateTime &now) {
  const auto *last = view.lastDeployment(version);
  const bool isTold = last != nullptr && last->isKnown && last->from.isValid();
  if (!isTold || presenceOf(view, version, last) != Presence::AsJournaled) return std::nullopt;
  return Milliseconds(last->from.msecsTo(last->until.isValid() ? last->until : now));
}

QString byText(const ModelDeployment &deployment) {
  return deployment.actor.isEmpty() ? QString()
                                    : tr("by %1 (%2)").arg(shown(deployment.actor), shown(deployment.authentication));
}

/// One time in place, with its begin and who began it.
QString toldText(const ModelDeployment &deployment, const QDateTime &now) {
  auto text = periodText(deployment, now);
  const auto from = moment(deployment.from);
  if (!deployment.from.isValid()) {
    if (deployment.until.isValid()) text = tr("%1 UTC").arg(text);
  } else {
    text = (deployment.run.isEmpty() ? tr("%1, seen there from %2 UTC") : tr("%1, from %2 UTC")).arg(text, from);
  }
  const auto by = byText(deployment);
  return by.isEmpty() ? text : tr("%1, %2").arg(text, by);
}

QString inPlaceText(const ModelView &view, const ModelVersion &version, const QDateTime &now) {
  const auto *last = view.lastDeployment(version);
  switch (presenceOf(view, version, last)) {
    case Presence::PutThere:
      return tr("now; the journal does not know since when, nor who put it there");
    case Presence::TakenAway:
      return tr("no longer, though the journal does not know of anything in its place");
    case Presence::AsJournaled:
      break;
  }
  return last == nullptr ? QString() : toldText(*last, now);
}

/// All times but the last one, the newest first.
QString earlierText(const QList<const ModelDeployment *> &all, const QDateTime &now) {
  constexpr int most = 5;
  QStringList texts;
  for (auto i = all.size() - 2; i >= 0 && texts.size() < most; --i) texts += toldText(*all[i], now);
  const auto more = all.size() - 1 - texts.size();
  if (more > 0) texts += tr("%n more", static_cast<int>(more));
  return texts.join(QStringLiteral("; "));
}

QString validatedText(const QList<const ModelDeployment *> &all, bool isLastTime) {
  if (isLastTime && all.last()->validated) return tr("yes: the service served it, and its own check passed");
  const bool isEver = std::ranges::any_of(all, &ModelDeployment::validated);
  return isEver ? tr("yes, but at an earlier time: the service has not been asked since it was last put in place")
                : tr("no: the service has not been seen to serve it well");
}

int rightAligned(bool isFigure) {
  return int((isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

}  // namespace

QString modelTitle(const ModelVersion &version) {
  return shown(versionTitle(version.version, version.release));
}

ModelState stateOf(const ModelView &view, const ModelVersion &version) {
  const bool isThere = view.place && isInPlace(version, *view.place);
  if (isThere && view.isServed(version)) return {Tone::Ok, tr("serving")};
  if (view.isServed(version)) return {Tone::Critical, tr("serving, not in place")};
  if (isThere && !view.served) return {Tone::Unknown, tr("in place, serving unknown")};
  if (isThere) return {Tone::Critical, tr("in place, not loaded")};
  if (!version.complaint.isEmpty()) return {Tone::Critical, tr("unusable")};
  const bool wentBack = !wentBackText(view, version).isEmpty();
  // One that a run has gone back from is archived by that, and yet not as good as the others.
  if (version.isArchived && !wentBack) return {Tone::Neutral, tr("archived")};
  QStringList words = version.aliases;
  if (!version.stage.isEmpty() && !version.isArchived) words.prepend(version.stage);
  if (wentBack) words.prepend(tr("failed in service"));
  return {wentBack ? Tone::Warning : Tone::Neutral, shown(words.join(QStringLiteral(", ")))};
}

QStringList figureTexts(const QList<std::optional<double>> &figures) {
  constexpr int digits = 6;
  qsizetype decimals = 0;
  for (const auto &figure : figures) {
    const auto bare = figure ? QString::number(*figure, 'g', digits) : QString();
    if (bare.contains(QLatin1Char('.')) && !bare.contains(QLatin1Char('e')))
      decimals = std::max(decimals, bare.size() - bare.indexOf(QLatin1Char('.')) - 1);
  }
  QStringList texts;
  for (const auto &figure : figures) {
    const bool isPlain = figure && !QString::number(*figure, 'g', digits).contains(QLatin1Char('e'));
    texts += isPlain  ? QLocale().toString(*figure, 'f', static_cast<int>(decimals))
             : figure ? figureText(*figure)
                      : QStringLiteral("–");
  }
  return texts;
}

QString wentBackText(const ModelView &view, const ModelVersion &version) {
  const auto *fault = view.history ? standingFault(*view.history, version) : nullptr;
  if (fault == nullptr) return {};
  return tr("failed in service on %1 UTC: %2").arg(moment(fault->until), shown(fault->wentBackFor, 300));
}

Tone toneOf(GateVerdict verdict) {
  switch (verdict) {
    case GateVerdict::Passed:
      return Tone::Ok;
    case GateVerdict::Failed:
      return Tone::Critical;
    case GateVerdict::NotKnown:
      break;
  }
  return Tone::Unknown;
}

Tone toneOf(Drift drift) {
  switch (drift) {
    case Drift::None:
      return Tone::Ok;
    case Drift::Differs:
      return Tone::Critical;
    case Drift::Unknown:
      break;
  }
  return Tone::Unknown;
}

namespace {
/// "NDCG@10, 1 more"; whole where there is room for it.
QString named(const QStringList &titles, bool isShort) {
  if (!isShort || titles.size() < 2) return titles.join(QStringLiteral(", "));
  return tr("%1, %n more", static_cast<int>(titles.size()) - 1).arg(titles.first());
}

QString gatesText(const GateReport &report, bool isShort) {
  if (!report.complaint.isEmpty()) return tr("unusable");
  QStringList failed, unknown;
  for (const auto &judgement : report.judgements) {
    if (judgement.verdict == GateVerdict::Failed) failed += shown(judgement.title, 60);
    if (judgement.verdict == GateVerdict::NotKnown) unknown += shown(judgement.title, 60);
  }
  failed.removeDuplicates();
  unknown.removeDuplicates();
  if (!failed.isEmpty()) return tr("fails %1").arg(named(failed, isShort));
  if (!unknown.isEmpty()) return tr("not known: %1").arg(named(unknown, isShort));
  return report.judgements.isEmpty() ? QString() : tr("passed");
}
}  // namespace

QString gatesText(const GateReport &report) {
  return gatesText(report, false);
}

Tone gatesTone(const GateReport &report) {
  if (!report.complaint.isEmpty()) return Tone::Critical;
  auto tone = report.judgements.isEmpty() ? Tone::Neutral : Tone::Ok;
  for (const auto &judgement : report.judgements) {
    if (judgement.verdict == GateVerdict::Failed) return Tone::Critical;
    if (judgement.verdict == GateVerdict::NotKnown) tone = Tone::Unknown;
  }
  return tone;
}

QString inPlaceSince(const ModelView &view) {
  if (!view.history || !view.place) return {};
  const auto *present = presentDeployment(*view.history, *view.place);
  if (present == nullptr || !present->from.isValid()) return {};
  if (present->run.isEmpty()) return tr("put there past Opsdeck, seen since %1 UTC").arg(moment(present->from));
  auto since = tr("since %1 UTC").arg(moment(present->from));
  if (present->actor.isEmpty()) return since;
  return tr("%1, by %2 (%3)").arg(since, shown(present->actor), shown(present->authentication));
}

QList<std::pair<QString, QString>> modelFacts(const ModelView &view, const ModelVersion &version,
                                              const QDateTime &now) {
  QList<std::pair<QString, QString>> facts;
  const auto add = [&facts](const QString &name, const QString &value) {
    if (!value.isEmpty()) facts.append({name, value});
  };
  if (version.createdAt.isValid()) {
    add(tr("Made"), tr("%1 UTC, %2 ago").arg(moment(version.createdAt), between(version.createdAt, now)));
  }
  add(tr("Made by"), shown(version.createdBy));
  add(tr("In place"), inPlaceText(view, version, now));
  if (const auto all = view.deployments(version); !all.isEmpty()) {
    Milliseconds served{0};
    for (const auto *each : all) served += each->served;
    constexpr int second = 1'000;
    if (served.count() >= second) {
      add(tr("Served"),
          tr("%1 in all, as far as it was seen").arg(formatDuration(Milliseconds(served.count() / second * second))));
    }
    add(tr("Earlier"), earlierText(all, now));
    add(tr("Taken back"), wentBackText(view, version));
    add(tr("Gates overridden"), shown(all.last()->overridden, 600));
    add(tr("Validated"), validatedText(all, presenceOf(view, version, all.last()) != Presence::PutThere));
  }
  add(tr("Stage"), shown(version.stage));
  add(tr("Aliases"), shown(version.aliases.join(QStringLiteral(", "))));
  add(tr("SHA-256"), version.digest.isEmpty() ? tr("not known") : shown(version.digest));
  if (version.bytes >= 0) add(tr("Size"), formatBytes(version.bytes));
  for (const auto &[name, value] : version.tags.asKeyValueRange()) {
    // That is where MLflow keeps the digest.
    if (value.compare(version.digest, Qt::CaseInsensitive) != 0) add(shown(name), shown(value));
  }
  add(tr("Lies in"), shown(version.location));
  return facts;
}

void ModelItems::setView(const ModelView &view, const QDateTime &now) {
  beginResetModel();
  m_now = now;
  m_rows.clear();
  const auto *metric = view.spec.metrics.isEmpty() ? nullptr : &view.spec.metrics.first();
  m_figureTitle = metric == nullptr ? QString() : shown(metric->title, 60);
  QList<std::optional<double>> figures;
  for (const auto &version : view.versions ? *view.versions : QList<ModelVersion>()) {
    Row row{version, stateOf(view, version), view.gates(version), wentBackText(view, version), {}, {}, {}, {}, {}};
    if (metric != nullptr && version.metrics.contains(metric->name)) {
      row.bareFigure = version.metrics.value(metric->name);
    }
    figures += row.bareFigure;
    const auto *deployment = view.lastDeployment(version);
    row.lastInPlace = ops::lastInPlace(view, version, now);
    row.inPlace = timeInPlace(view, version, now);
    const bool isTold = deployment != nullptr && presenceOf(view, version, deployment) != Presence::PutThere;
    row.by = !isTold || deployment->actor.isEmpty() ? QStringLiteral("–") : shown(deployment->actor);
    m_rows.append(row);
  }
  const auto texts = figureTexts(figures);
  for (qsizetype i = 0; i < m_rows.size(); ++i) m_rows[i].figure = texts[i];
  endResetModel();
}

void ModelItems::setNow(const QDateTime &now) {
  m_now = now;
  if (!m_rows.isEmpty()) Q_EMIT dataChanged(index(0, Age), index(rowCount() - 1, Age));
}

void ModelItems::clear() {
  beginResetModel();
  m_rows.clear();
  endResetModel();
}

const ModelVersion *ModelItems::version(int row) const {
  return row >= 0 && row < m_rows.size() ? &m_rows[row].version : nullptr;
}

int ModelItems::rowOf(const QString &version) const {
  const auto found = std::ranges::find(m_rows, version, [](const Row &row) { return row.version.version; });
  return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ModelItems::rowCount(const QModelIndex &parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ModelItems::columnCount(const QModelIndex &parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QString ModelItems::text(const Row &row, int column) const {
  switch (column) {
    case Version:
      return modelTitle(row.version);
    case State:
      return row.state.word;
    case Gates:
      return gatesText(row.gates, true);
    case Figure:
      return row.figure;
    case Age:
      return row.version.createdAt.isValid() ? between(row.version.createdAt, m_now) : QStringLiteral("–");
    case LastInPlace:
      return row.lastInPlace;
    case By:
      return row.by;
    case Digest:
      return shown(row.version.digest.left(shownDigits));
    default:
      return {};
  }
}

QVariant ModelItems::sortKey(const Row &row, int column) const {
  switch (column) {
    case State:
      return ops::sortKey(row.state.tone, row.state.word);
    case Gates: {
      const auto tone = gatesTone(row.gates);
      return tone == Tone::Unknown ? QVariant() : ops::sortKey(tone, text(row, column));
    }
    case Figure:
      return ops::sortKey(row.bareFigure);
    case Age:
      return row.version.createdAt.isValid() ? QVariant(row.version.createdAt.msecsTo(m_now)) : QVariant();
    case LastInPlace:
      return ops::sortKey(row.inPlace);
    case By:
      return row.by == QStringLiteral("–") ? QVariant() : ops::sortKey(row.by);
    default:
      return ops::sortKey(text(row, column));
  }
}

QVariant ModelItems::data(const QModelIndex &index, int role) const {
  if (!index.isValid() || version(index.row()) == nullptr) return {};
  const auto &row = m_rows[index.row()];
  switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
      return text(row, index.column());
    case Qt::ToolTipRole:
      return index.column() == Gates ? gatesText(row.gates) : index.column() == State ? row.wentBack : QString();
    case IdRole:
      return row.version.version;
    case SortRole:
      return sortKey(row, index.column());
    case ToneRole:
      if (index.column() == State && row.state.tone != Tone::Neutral) return static_cast<int>(row.state.tone);
      if (index.column() == Gates && gatesTone(row.gates) != Tone::Neutral)
        return static_cast<int>(gatesTone(row.gates));
      return {};
    case MonospaceRole:
      return index.column() == Digest;
    case Qt::TextAlignmentRole:
      return rightAligned(index.column() == Figure || index.column() == Age);
    default:
      return {};
  }
}

QVariant ModelItems::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) return rightAligned(section == Figure || section == Age);
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case Version:
      return tr("Version");
    case State:
      return tr("State");
    case Gates:
      return tr("Gates");
    case Figure:
      return m_figureTitle;
    case Age:
      return tr("Age");
    case LastInPlace:
      return tr("In place");
    case By:
      return tr("Put there by");
    case Digest:
      return tr("SHA-256");
    default:
      return {};
  }
}

}  // namespace ops
