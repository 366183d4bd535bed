#include "models/journal/journal.h"

#include <QPointer>

#include "models/journal/reader.h"

namespace ops {

JournalFollower::JournalFollower(Journal &journal, RecordQuery query, QObject *parent)
    : QObject(parent), m_journal(journal), m_query(std::move(query)) {
  m_query.newestFirst = false;
  m_query.limit = 500;
}

void JournalFollower::start() {
  connect(&m_journal, &Journal::grew, this, &JournalFollower::fetch, Qt::UniqueConnection);
  fetch();
}

void JournalFollower::fetch() {
  if (m_fetching) {
    m_again = true;
    return;
  }
  m_fetching = true;
  m_again = false;
  launch<RecordPage>(m_journal.page(m_query), this, [this](const Result<RecordPage> &page) {
    m_fetching = false;
    if (!page) {
      const QPointer<JournalFollower> alive(this);
      Q_EMIT failed(page.error());
      if (alive && m_again) fetch();
      return;
    }
    m_query.after = page->scannedTo;
    const bool more = !page->atEnd || m_again;
    const bool first = page->atEnd && !std::exchange(m_caughtUp, m_caughtUp || page->atEnd);
    // Listeners may delete this object.
    const QPointer<JournalFollower> alive(this);
    if (!page->records.isEmpty()) Q_EMIT records(page->records);
    if (alive && first) Q_EMIT caughtUp();
    if (alive && more) fetch();
  });
}

}  // namespace ops
