// A process that races for claims, for tst_claim_races: claim_racer FOLDER opens the journal and takes orders on its
// standard input, a line each. What it prints, unbuffered, times in monotonic nanoseconds:
//   race RESOURCE RUN BARRIER   waits until the lock on BARRIER is free for reading, says "t NS", then claims:
//                               "h FENCE NS", or "e NS CODE WHY" if it was refused
//   append                      appends under the last claim: "a SEQ", or "e NS CODE WHY"
//   drop                        gives the kernel lock up and keeps the fence: "d"
//   release                     forgets the claim, and its lock file with it: "d"
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QFile>
#include <QSocketNotifier>

#include "models/base/clock.h"
#include "models/journal/journal.h"

using namespace ops;

namespace {

void say(const QByteArray &line) {
  const QByteArray text = line + '\n';
  if (::write(STDOUT_FILENO, text.constData(), static_cast<size_t>(text.size())) != text.size()) ::_exit(9);
}

QByteArray now() {
  return QByteArray::number(monotonicNs());
}

void sayError(const Error &error) {
  say("e " + now() + ' ' + errorCodeName(error.code).toUtf8() + ' ' + error.why.toUtf8());
}

class Racer : public QObject {
 public:
  explicit Racer(const JournalOptions &options) : m_journal(options), m_orders(STDIN_FILENO, QSocketNotifier::Read) {
    connect(&m_orders, &QSocketNotifier::activated, this, [this] { read(); });
    launch<Done>(m_journal.open(), this, [](const Result<Done> &opened) {
      if (opened) return say("r");
      sayError(opened.error());
      QCoreApplication::exit(1);
    });
  }

 private:
  void read() {
    QByteArray bytes(4'096, '\0');
    const auto size = ::read(STDIN_FILENO, bytes.data(), static_cast<size_t>(bytes.size()));
    if (size <= 0) return QCoreApplication::exit(0);
    m_input += bytes.left(size);
    for (qsizetype end = 0; (end = m_input.indexOf('\n')) >= 0;) {
      const auto words = m_input.left(end).split(' ');
      m_input.remove(0, end + 1);
      obey(words);
    }
  }

  void obey(const QByteArrayList &words) {
    const QByteArray verb = words.value(0);
    if (verb == "race") return race(words);
    if (verb == "append") return append();
    if (verb == "drop") m_claim.lock.reset();
    if (verb == "release") m_claim = {};
    say("d");
  }

  void race(const QByteArrayList &words) {
    const int barrier = ::open(words.value(3).constData(), O_RDONLY | O_CLOEXEC);
    if (barrier < 0 || ::flock(barrier, LOCK_SH) != 0) ::_exit(8);
    ::close(barrier);
    say("t " + now());
    Event details;
    details.run = QString::fromUtf8(words.value(2));
    launch<Claim>(m_journal.claim(QString::fromUtf8(words.value(1)), details), this,
                  [this](const Result<Claim> &claim) {
                    if (!claim) return sayError(claim.error());
                    m_claim = *claim;
                    say("h " + QByteArray::number(m_claim.fence) + ' ' + now());
                  });
  }

  void append() {
    Event event;
    event.type = QString::fromLatin1(event::outcome);
    event.body = {{"resource", toJson(m_claim.resource)}, {"fence", m_claim.fence}};
    launch<Record>(m_journal.append(event, m_claim), this, [](const Result<Record> &record) {
      if (!record) return sayError(record.error());
      say("a " + QByteArray::number(record->sequence));
    });
  }

  Journal m_journal;
  QSocketNotifier m_orders;
  QByteArray m_input;
  Claim m_claim;
};

}  // namespace

int main(int argc, char *argv[]) {
  QCoreApplication application(argc, argv);
  JournalOptions options;
  options.folder = QCoreApplication::arguments().value(1);
  Racer racer(options);
  return QCoreApplication::exec();
}
