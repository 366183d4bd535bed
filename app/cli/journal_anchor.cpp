#include "app/cli/journal_anchor.h"

#include <sys/stat.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "app/cli/anchor_store.h"
#include "app/cli/arguments.h"
#include "app/cli/journal_session.h"
#include "models/base/paths.h"
#include "models/base/text.h"
#include "models/journal/anchor_check.h"
#include "models/journal/anchor_table.h"
#include "models/journal/journal.h"

namespace ops {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("AnchorCommand", text);
}

bool areOnOneDisk(const QString &a, const QString &b) {
  struct stat first{};
  struct stat second{};
  return ::stat(QFile::encodeName(a).constData(), &first) == 0 &&
         ::stat(QFile::encodeName(b).constData(), &second) == 0 && first.st_dev == second.st_dev;
}

/// Reads what the place holds, verifies the journal against it, and adds its head. Nothing is added that would
/// contradict the place: an anchor of a rewritten journal would hide the rewriting.
class Anchoring : public QObject {
 public:
  Anchoring(std::unique_ptr<cli::AnchorStore> store, bool json, cli::Exit exit)
      : m_store(std::move(store)), m_place(m_store->place()), m_json(json), m_exit(std::move(exit)) {
    m_journal = std::make_unique<Journal>(cli::journalOptions(true));
  }

  void start() {
    auto places = anchorPlaces(cli::anchorPlacesFile());
    if (!places) return m_exit(cli::report(places.error()));
    for (const auto &known : std::as_const(*places)) {
      if (!known.isAt(m_place)) continue;
      m_place = known;
      m_isKnown = true;
    }
    cli::openJournal(*m_journal, m_exit, [this] { askPlace(); });
  }

 private:
  Error refusal(const QString &why, const QString &remedy = {}) const {
    return {ErrorCode::Refused, tr("Anchoring the journal"), m_place.title(), why, remedy};
  }

  void askPlace() {
    const QString stream = m_place.stream.isEmpty() ? m_journal->stream() : m_place.stream;
    launch<AnchorList>(m_store->read(stream), this, [this](const Result<AnchorList> &list) {
      const bool absent = !list && m_place.isFile() && list.error().code == ErrorCode::Unreachable;
      if (absent && m_isKnown) {
        return m_exit(
            cli::report(refusal(tr("the file that held anchors before is missing"),
                                tr("Mount what it lies on. If it is gone for good, remove it from %1 and anchor again.")
                                    .arg(cli::anchorPlacesFile()))));
      }
      if (!list && !absent) return m_exit(cli::report(list.error()));
      if (absent) {
        if (const auto code = cli::cannotWrite(m_place.file)) return m_exit(*code);
      }
      m_list = list.value_or(AnchorList());
      verify();
    });
  }

  void verify() {
    launch<VerifyReport>(m_journal->verify(anchoredSequences(m_list)), this,
                         [this](const Result<VerifyReport> &report) {
                           if (!report) return m_exit(cli::report(report.error()));
                           m_report = *report;
                           judge();
                         });
  }

  void judge() {
    if (!m_report.intact) {
      return m_exit(cli::report(refusal(tr("the journal is damaged: %1").arg(m_report.detail),
                                        tr("See what is lost: opsdeck journal verify"))));
    }
    const auto finding = judgeAnchors(m_place, m_list, m_report);
    if (finding.isContradiction()) {
      return m_exit(cli::report(refusal(
          finding.text, tr("Find out what happened first: an anchor would only hide it. If it was meant, remove "
                           "the place from %1 and keep the anchors at another one.")
                            .arg(cli::anchorPlacesFile()))));
    }
    if (m_report.records == 0) return m_exit(cli::report(refusal(tr("the journal is empty"))));
    for (const auto &complaint : finding.complaints + finding.remarks) warn(complaint);
    const bool isThere = finding.anchor && finding.anchor->sequence == m_report.last;
    if (isThere) return remember(*finding.anchor, true);
    append();
  }

  void append() {
    const auto key = SigningKey::open(paths::journal() + QStringLiteral("/anchor.key"));
    if (!key) return m_exit(cli::report(key.error()));
    const auto anchor = signedAnchor(anchorOf(m_report), *key);
    if (!anchor) return m_exit(cli::report(anchor.error()));
    launch<Done>(m_store->append(*anchor), this, [this, anchor](const Result<Done> &done) {
      if (!done) return m_exit(cli::report(done.error()));
      remember(*anchor, false);
    });
  }

  void remember(const Anchor &anchor, bool wasThere) {
    m_place.stream = m_report.stream;
    tell(anchor, wasThere);
    if (!m_isKnown && m_place.isFile() && areOnOneDisk(m_place.file, paths::journal())) {
      warn(
          tr("the file lies on the same disk as the journal, where both can be rewritten or lost at once: better is "
             "another machine's share, or PostgreSQL"));
    }
    const auto status = rememberAnchorPlace(cli::anchorPlacesFile(), m_place);
    m_exit(status ? 0 : cli::complain(status.error()));
  }

  void tell(const Anchor &anchor, bool wasThere) const {
    const QString head = QString::fromLatin1(anchor.head.toHex());
    if (m_json) {
      return cli::printJson({{"records", m_report.records},
                             {"sequence", anchor.sequence},
                             {"head", toJson(head)},
                             {"place", toJson(m_place.title())},
                             {"utc", toJson(anchor.utc)},
                             {"key", toJson(keyId(anchor.publicKey))},
                             {"wasThere", wasThere}});
    }
    const auto text =
        wasThere ? tr("Anchored before: %1 records, head %2, at %3") : tr("Anchored %1 records, head %2, at %3");
    cli::print(text.arg(QString::number(m_report.records), head, m_place.title()));
  }

  void warn(const QString &why) const {
    cli::complain({ErrorCode::Failed, tr("A remark on %1").arg(m_place.title()), {}, why, {}});
  }

  std::unique_ptr<cli::AnchorStore> m_store;
  AnchorPlace m_place;
  bool m_json;
  cli::Exit m_exit;
  std::unique_ptr<Journal> m_journal;
  AnchorList m_list;
  VerifyReport m_report;
  bool m_isKnown = false;
};

int anchorAt(const AnchorPlace &place, bool json) {
  auto store = cli::openAnchorStore(place, Access::ReadWrite);
  if (!store) return cli::report(store.error());
  std::unique_ptr<Anchoring> anchoring;
  return cli::runLoop([&](const cli::Exit &exit) {
    anchoring = std::make_unique<Anchoring>(std::move(*store), json, exit);
    anchoring->start();
  });
}

}  // namespace

int journalAnchorCommand(const QStringList &words) {
  cli::Arguments arguments(
      QStringLiteral("journal anchor"), QStringLiteral("FILE | --system SYSTEM --connection NAME [-e ENVIRONMENT]"),
      tr("Verifies the journal and writes its head, signed, to a place elsewhere: a file, which is only added to, or "
         "the "
         "table opsdeck_anchors of a PostgreSQL connection. \"opsdeck journal verify\" asks that place from then on."));
  arguments.addOption(
      {QStringLiteral("system"), tr("The system whose connection is meant."), QStringLiteral("SYSTEM")});
  arguments.addOption({QStringLiteral("connection"), tr("A PostgreSQL connection of it."), QStringLiteral("NAME")});
  arguments.addOption({QStringLiteral("print-sql"), tr("Prints what an administrator runs once in that database.")});
  arguments.addEnvironmentOption();
  if (const auto code = arguments.parse(words, 0, 1)) return *code;
  const auto &parser = arguments.parser();
  if (parser.isSet(QStringLiteral("print-sql"))) {
    cli::printBytes(anchortable::setupSql().toUtf8());
    return 0;
  }
  AnchorPlace place;
  place.system = parser.value(QStringLiteral("system"));
  place.connection = parser.value(QStringLiteral("connection"));
  place.environment = arguments.environment();
  const bool isTable = !place.system.isEmpty() && !place.connection.isEmpty();
  const bool isFile = place.system.isEmpty() && place.connection.isEmpty() && place.environment.isEmpty();
  if (arguments.words().size() == 1 ? !isFile : !isTable) {
    return cli::misuse(tr("name one place"), tr("Either a FILE, or --system SYSTEM --connection NAME."));
  }
  if (!isTable && QFileInfo(arguments.word(0)).isDir()) return *cli::cannotRead(arguments.word(0));
  if (!isTable) place.file = QDir::cleanPath(QFileInfo(arguments.word(0)).absoluteFilePath());
  return anchorAt(place, arguments.json());
}

}  // namespace ops
