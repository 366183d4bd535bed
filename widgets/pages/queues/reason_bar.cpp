#include "widgets/pages/queues/reason_bar.h"

#include <algorithm>

#include "models/base/text.h"
#include "models/items/job_items.h"

namespace ops {

namespace {

constexpr int allId = -2;  // -1 would be no id
constexpr int atOnce = 200;
constexpr qint64 payloadCap = 16 * 1024;
constexpr qint64 soonestMs = 2'000, latestMs = 10'000;

}  // namespace

ReasonBar::ReasonBar(QWidget *parent) : QWidget(parent) {
  m_line = new FlowLayout(space::xs);
  m_line->setContentsMargins(space::m, 0, space::m, space::s);
  setLayout(m_line);
  buttonOf(std::nullopt)->setText(tr("All reasons"));
  m_note = new PlainLabel({}, Type::Caption, Ink::Muted);
  m_note->hide();
  m_line->addWidget(m_note);
  m_line->setAlignment(m_note, Qt::AlignRight);
  connect(&m_kinds, &QButtonGroup::idClicked, this, [this](int id) {
    pick(id == allId ? std::nullopt : std::optional(static_cast<ErrorKind>(id)));
    Q_EMIT picked();
  });
  clear();
}

void ReasonBar::clear() {
  if (m_reading) m_reading->deleteLater();
  m_reading = nullptr;
  m_sinceRead.invalidate();
  m_jobs.clear();
  pick(std::nullopt);
  hide();
}

void ReasonBar::pick(std::optional<ErrorKind> kind) {
  m_picked = kind;
  buttonOf(kind)->setChecked(true);
}

QPushButton *ReasonBar::buttonOf(std::optional<ErrorKind> kind) {
  const int id = kind ? static_cast<int>(*kind) : allId;
  if (auto *button = qobject_cast<QPushButton *>(m_kinds.button(id))) return button;
  auto *button = makeSegment({});
  m_kinds.addButton(button, id);
  m_line->addWidget(button);
  return button;
}

void ReasonBar::look(QueueStore &store, const QueueSpec &spec, qint64 depth) {
  if (spec.errorPointer.isEmpty() || m_reading) return;
  const bool isDue = !m_sinceRead.isValid() || m_sinceRead.hasExpired(depth == m_depth ? latestMs : soonestMs);
  if (!isDue) return;
  m_sinceRead.start();
  m_coming.clear();
  m_bytes = 0;
  read(store, spec);
}

void ReasonBar::read(QueueStore &store, const QueueSpec &spec) {
  m_reading = launch<QueuePage>(store.peek(spec.failed, m_coming.size(), atOnce, payloadCap), this,
                                [this, &store, spec](const Result<QueuePage> &page) {
                                  m_reading = nullptr;
                                  if (!page) return giveUp();
                                  for (const auto &job : page->jobs) {
                                    m_bytes += job.payload.size();
                                    m_coming.append({job, errorKind(jobReason(job, spec.errorPointer))});
                                  }
                                  const bool isAll = page->jobs.isEmpty() || m_coming.size() >= page->depth;
                                  if (!isAll && m_coming.size() < mostJobs && m_bytes < mostBytes) {
                                    return read(store, spec);
                                  }
                                  m_depth = page->depth;
                                  m_jobs = std::exchange(m_coming, {});
                                  count(spec.errorPointer);
                                });
}

/// That the list can't be read is said where its jobs are listed, all of them.
void ReasonBar::giveUp() {
  const bool wasPicked = isPicked();
  clear();
  if (wasPicked) Q_EMIT picked();
}

void ReasonBar::count(const QString &errorPointer) {
  QStringList reasons;
  for (const auto &each : m_jobs) reasons.append(jobReason(each.job, errorPointer));
  const auto groups = groupComplaints(reasons);
  for (auto *button : m_kinds.buttons()) button->setVisible(m_kinds.id(button) == allId);
  for (const auto &group : groups) {
    auto *button = buttonOf(group.kind);
    button->setText(tr("%1 × %2").arg(formatCount(group.count), errorKindTitle(group.kind)));
    setPlainToolTip(button, visibleText(group.example));
    button->show();
  }
  m_note->setText(tr("The first %1 of %2 are counted.").arg(formatCount(m_jobs.size()), formatCount(m_depth)));
  m_note->setVisible(m_jobs.size() < m_depth);
  setVisible(!m_jobs.isEmpty());
  const auto isPicked = [this](const Complaints &group) { return group.kind == m_picked; };
  if (m_picked && std::ranges::none_of(groups, isPicked)) {
    pick(std::nullopt);
    Q_EMIT picked();
  }
  Q_EMIT counted();
}

QueuePage ReasonBar::page(qint64 first, int count) const {
  QueuePage page;
  for (const auto &each : m_jobs) {
    if (each.kind != m_picked) continue;
    if (page.depth >= first && page.jobs.size() < count) page.jobs.append(each.job);
    ++page.depth;
  }
  return page;
}

QStringList ReasonBar::digests() const {
  QStringList digests;
  for (const auto &each : m_jobs) {
    if (each.kind == m_picked && !each.job.digest.isEmpty()) {
      digests.append(QString::fromLatin1(each.job.digest.toHex()));
    }
  }
  return digests;
}

}  // namespace ops
