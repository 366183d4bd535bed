#include "models/items/job_items.h"

#include <algorithm>

#include "models/base/json.h"
#include "models/base/text.h"

namespace ops {

namespace {

constexpr qsizetype previewBytes = 400;

QString field(const Json &payload, const QString &pointer) {
  if (pointer.isEmpty() || payload.is_null()) return {};
  try {
    const Json::json_pointer at(toJson(pointer));
    if (!payload.contains(at)) return {};
    return visibleText(jsonText(payload.at(at))).left(200);
  } catch (const Json::exception &) {
    return {};
  }
}

QByteArray keyOf(const QueueJob &job) {
  return job.digest.isEmpty() ? QByteArray(QByteArray::number(job.size) + job.payload) : job.digest;
}

/// What no column of its own tells, and first of all what the job is called.
QString previewOf(Json payload, const JobFields &fields) {
  for (const auto &pointer : {fields.timestamp, fields.attempts, fields.error}) {
    if (pointer.lastIndexOf(QLatin1Char('/')) == 0) payload.erase(toJson(pointer.mid(1)));
  }
  QStringList members;
  for (const auto &[name, value] : payload.items()) {
    const auto member = QString::fromUtf8(jsonDump(name) + ':' + jsonDump(value));
    members.insert(name == "id" ? 0 : members.size(), member);
  }
  return visibleText(QString(QLatin1Char('{') + members.join(QLatin1Char(',')) + QLatin1Char('}')), previewBytes);
}

/// Times stand in payloads as ISO text, or as seconds or milliseconds since 1970.
QString timeField(const QString &text) {
  bool isNumber = false;
  const double number = text.toDouble(&isNumber);
  QDateTime time;
  if (isNumber && number > 0) {
    time = QDateTime::fromMSecsSinceEpoch(qint64(number > 1e11 ? number : number * 1000), Qt::UTC);
  } else {
    time = QDateTime::fromString(text, Qt::ISODateWithMs);
  }
  return time.isValid() ? time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) : text;
}

bool isRight(int column) {
  return column == JobItems::Position || column == JobItems::Attempts || column == JobItems::Size;
}

}  // namespace

QString jobReason(const QueueJob &job, const QString &errorPointer) {
  const auto payload = job.size == job.payload.size() ? jsonParse(job.payload) : Result<Json>(Json());
  return payload ? field(*payload, errorPointer) : QString();
}

QByteArrayList JobItems::keys(const QList<int> &rows) const {
  QByteArrayList keys;
  for (int row : rows) keys.append(keyOf(m_rows[row].job));
  return keys;
}

QList<int> JobItems::find(const QueuePage &page, QByteArrayList keys) {
  QList<int> rows;
  for (int row = 0; row < page.jobs.size() && !keys.isEmpty(); ++row) {
    if (keys.removeOne(keyOf(page.jobs[row]))) rows.append(row);
  }
  return rows;
}

void JobItems::setPage(const QueuePage &page, const JobFields &fields) {
  m_depth = page.depth;
  const auto isSame = [](const Row &row, const QueueJob &job) {
    return row.job.index == job.index && keyOf(row.job) == keyOf(job);
  };
  if (std::ranges::equal(m_rows, page.jobs, isSame) && fields == m_fields) return;
  beginResetModel();
  m_fields = fields;
  m_rows.clear();
  m_rows.reserve(page.jobs.size());
  const bool wanted = !fields.timestamp.isEmpty() || !fields.attempts.isEmpty() || !fields.error.isEmpty();
  for (const QueueJob &job : page.jobs) {
    Row row{job, visibleText(job.payload.left(previewBytes)), {}, {}, {}};
    if (job.size > previewBytes) row.preview = visibleText(job.payload.left(previewBytes)) + QStringLiteral(" …");
    if (wanted && job.size == job.payload.size()) {
      const Result<Json> payload = jsonParse(job.payload);
      if (payload) {
        row.attempts = field(*payload, fields.attempts);
        row.reason = field(*payload, fields.error);
        row.since = timeField(field(*payload, fields.timestamp));
        if (payload->is_object()) row.preview = previewOf(*payload, fields);
      }
    }
    m_rows.append(row);
  }
  endResetModel();
}

QStringList JobItems::digests(const QList<int> &rows) const {
  QStringList result;
  for (int row : rows) {
    if (!m_rows[row].job.digest.isEmpty()) result += QString::fromLatin1(m_rows[row].job.digest.toHex());
  }
  return result;
}

int JobItems::rowCount(const QModelIndex &parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int JobItems::columnCount(const QModelIndex &parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QVariant JobItems::data(const QModelIndex &index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
  const Row &row = m_rows[index.row()];
  const QString unknown = QStringLiteral("–");
  switch (role) {
    case IdRole:
      return QString::fromLatin1(row.job.digest.toHex());
    case MonospaceRole:
      return index.column() == Preview;
    case SecondaryRole:
      return index.column() == Position || index.column() == Size || index.column() == Since;
    case Qt::TextAlignmentRole:
      return isRight(index.column()) ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::DisplayRole:
      break;
    default:
      return {};
  }
  switch (index.column()) {
    case Position:
      return formatCount(row.job.index + 1);
    case Preview:
      return row.preview;
    case Attempts:
      return row.attempts.isEmpty() ? unknown : row.attempts;
    case Reason:
      return row.reason.isEmpty() ? unknown : row.reason;
    case Since:
      return row.since.isEmpty() ? unknown : row.since;
    case Size:
      return formatBytes(row.job.size);
    default:
      return {};
  }
}

QVariant JobItems::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole && isRight(section)) return int(Qt::AlignRight | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case Position:
      return tr("#");
    case Preview:
      return tr("Payload");
    case Attempts:
      return tr("Attempts");
    case Reason:
      return tr("Reason");
    case Since:
      return tr("Queued (UTC)");
    case Size:
      return tr("Size");
    default:
      return {};
  }
}

}  // namespace ops
