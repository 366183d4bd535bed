#include "app/cli/journal_verify.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <algorithm>

#include "app/cli/anchor_store.h"
#include "app/cli/arguments.h"
#include "app/cli/journal_session.h"
#include "models/base/text.h"
#include "models/journal/anchor_check.h"
#include "models/journal/journal.h"

namespace ops {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("JournalCommand", text);
}

/// What is to be verified, and against what.
struct Request {
  QString exportFile;  ///< empty: the journal itself
  QStringList anchorFiles;
  AnchorQuestion question;
  bool json = false;
};

/// A place, and what it answered.
struct Witness {
  AnchorPlace place;
  Result<AnchorList> list = AnchorList();
  bool isNamed = false;  ///< on the command line: not to be able to ask it is a failure
};

/// Asks the places first: an anchor may be younger than a record read before it, but never than one read after it.
class Verifying : public QObject {
 public:
  Verifying(Request request, cli::Exit exit)
      : m_request(std::move(request)), m_exit(std::move(exit)), m_journal(cli::journalOptions(true)) {}

  void start() {
    const auto places = anchorPlaces(cli::anchorPlacesFile());
    if (!places) m_trouble = places.error();
    for (const auto &place : places.value_or(QList<AnchorPlace>())) m_witnesses += Witness{place, AnchorList(), false};
    for (const auto &file : std::as_const(m_request.anchorFiles)) addFile(file);
    m_open = m_witnesses.size();
    if (m_witnesses.isEmpty()) verify();
    for (qsizetype i = 0; i < m_witnesses.size(); ++i) ask(i);
  }

 private:
  void addFile(const QString &file) {
    AnchorPlace place;
    place.file = QDir::cleanPath(QFileInfo(file).absoluteFilePath());
    const auto isIt = [&place](const Witness &witness) { return witness.place.isAt(place); };
    const auto known = std::ranges::find_if(m_witnesses, isIt);
    if (known != m_witnesses.end()) {
      known->isNamed = true;
    } else {
      m_witnesses += Witness{place, AnchorList(), true};
    }
  }

  void ask(qsizetype index) {
    auto store = cli::openAnchorStore(m_witnesses[index].place, Access::ReadOnly);
    if (!store) return answered(index, fail(store.error()));
    const QString stream = m_witnesses[index].place.stream;
    auto operation = (*store)->read(stream);
    m_stores.push_back(std::move(*store));
    launch<AnchorList>(std::move(operation), this,
                       [this, index](const Result<AnchorList> &list) { answered(index, list); });
  }

  void answered(qsizetype index, const Result<AnchorList> &list) {
    m_witnesses[index].list = list;
    if (--m_open == 0) verify();
  }

  void verify() {
    QSet<qint64> sequences;
    for (const auto &witness : std::as_const(m_witnesses)) {
      if (witness.list) sequences += anchoredSequences(*witness.list);
    }
    auto operation = m_request.exportFile.isEmpty() ? m_journal.verify(sequences)
                                                    : m_journal.verifyJsonl(m_request.exportFile, sequences);
    launch<VerifyReport>(std::move(operation), this, [this](const Result<VerifyReport> &report) {
      if (!report) return m_exit(cli::report(report.error()));
      judge(*report);
    });
  }

  void judge(const VerifyReport &report) {
    for (const auto &witness : std::as_const(m_witnesses)) {
      m_findings += judgeAnchors(witness.place, witness.list, report, m_request.question);
    }
    if (m_request.json) {
      printJson(report);
    } else {
      printChain(report);
      for (const auto &finding : std::as_const(m_findings)) printFinding(finding);
      if (conclusion() == QLatin1String("unknown")) printDoubt();
    }
    warn();
    const bool isWell = report.intact && conclusion() != QLatin1String("contradicted");
    m_exit(isWell ? codeOfTrouble() : 1);
  }

  /// What was asked for and could not be done; a remembered place that can't be reached is no failure.
  int codeOfTrouble() const {
    if (m_trouble) return exitCode(m_trouble->code);
    const auto failed = [](const Witness &witness) { return witness.isNamed && !witness.list; };
    const auto found = std::ranges::find_if(m_witnesses, failed);
    return found == m_witnesses.end() ? 0 : exitCode(found->list.error().code);
  }

  /// The word for all places together.
  QString conclusion() const {
    if (std::ranges::any_of(m_findings, &AnchorFinding::isAlarm)) return QStringLiteral("contradicted");
    const auto matches = [](const AnchorFinding &finding) { return finding.verdict == AnchorVerdict::Matches; };
    return std::ranges::any_of(m_findings, matches) ? QStringLiteral("matches") : QStringLiteral("unknown");
  }

  void printJson(const VerifyReport &report) const {
    Json anchors = Json::array();
    for (const auto &finding : m_findings) anchors.push_back(toJson(finding));
    cli::printJson({{"records", report.records},
                    {"intact", report.intact},
                    {"head", report.head.toHex().toStdString()},
                    {"brokenAt", report.brokenAt},
                    {"detail", toJson(report.detail)},
                    {"anchored", toJson(conclusion())},
                    {"anchors", anchors}});
  }

  /// The first line is stable: scripts rely on it.
  static void printChain(const VerifyReport &report) {
    if (!report.intact) {
      cli::print(tr("broken at record %1: %2").arg(QString::number(report.brokenAt), visibleText(report.detail)));
      cli::print(tr("%1 records before it are intact").arg(report.records));
      return;
    }
    const auto head = report.head.isEmpty() ? tr("none") : QString::fromLatin1(report.head.toHex());
    cli::print(tr("%1 records, chain intact, head %2").arg(QString::number(report.records), head));
    if (!report.detail.isEmpty()) cli::print(visibleText(report.detail));
  }

  static void printFinding(const AnchorFinding &finding) {
    cli::print(QStringLiteral("%1: %2").arg(finding.place.title(), visibleText(finding.text)));
    for (const auto &complaint : finding.complaints) cli::print(QStringLiteral("  %1").arg(complaint));
  }

  void printDoubt() const {
    const QString doubt = tr("a chain that was cut at its end or hashed anew can't be told from an honest one.");
    if (!m_findings.isEmpty() || m_trouble) return cli::print(tr("No anchor was compared: %1").arg(doubt));
    cli::print(tr("No anchor: %1 Keep one: opsdeck journal anchor FILE").arg(doubt));
  }

  /// To standard error, so that a script's mail names it.
  void warn() const {
    if (m_trouble) cli::complain(*m_trouble);
    for (const auto &finding : m_findings) {
      if (finding.error) {
        auto error = *finding.error;
        error.what = tr("Anchors not checked: %1").arg(error.what);
        cli::complain(error);
      }
      for (const auto &remark : finding.remarks) {
        cli::complain({ErrorCode::Failed, tr("A remark on %1").arg(finding.place.title()), {}, remark, {}});
      }
    }
  }

  Request m_request;
  cli::Exit m_exit;
  Journal m_journal;
  std::vector<std::unique_ptr<cli::AnchorStore>> m_stores;
  QList<Witness> m_witnesses;
  QList<AnchorFinding> m_findings;
  std::optional<Error> m_trouble;  // the list of places can't be read
  qsizetype m_open = 0;
};

}  // namespace

int journalVerifyCommand(const QStringList &words) {
  cli::Arguments arguments(
      QStringLiteral("journal verify"), QStringLiteral("[EXPORT] [--anchor FILE]… [--anchor-key ID]"),
      tr("Reads every record and recomputes the hash chain, of the journal or of an export of it, and holds it against "
         "the anchors that were kept elsewhere."));
  arguments.addOption({QStringLiteral("anchor"), tr("A file of anchors, besides the places that are remembered."),
                       QStringLiteral("FILE")});
  arguments.addOption({QStringLiteral("anchor-key"), tr("The key that must have signed every anchor, by its whole id."),
                       QStringLiteral("ID")});
  if (const auto code = arguments.parse(words, 0, 1)) return *code;
  if (!arguments.word(0).isEmpty()) {
    if (const auto code = cli::cannotRead(arguments.word(0))) return *code;
  }
  Request request;
  request.exportFile = arguments.word(0);
  request.anchorFiles = arguments.parser().values(QStringLiteral("anchor"));
  request.question = {!request.exportFile.isEmpty(), arguments.parser().value(QStringLiteral("anchor-key"))};
  request.json = arguments.json();
  std::unique_ptr<Verifying> verifying;
  return cli::runLoop([&](const cli::Exit &exit) {
    verifying = std::make_unique<Verifying>(request, exit);
    verifying->start();
  });
}

}  // namespace ops
