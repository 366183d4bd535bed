#include "app/cli/alerts.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTimer>
#include <utility>

#include "app/cli/journal_session.h"
#include "app/composition/composition.h"
#include "models/base/clock.h"
#include "models/incidents/live_alerts.h"
#include "models/items/alert_items.h"
#include "models/monitor/monitor.h"

namespace ops {

namespace {

constexpr Milliseconds sampleFor{6'000};  ///< longer than a probe may take by itself
constexpr Milliseconds journalPatience{5'000};
constexpr Milliseconds managerPatience{12'000};  ///< beyond it, for an alert manager that is slow

QString tr(const char *text) {
  return QCoreApplication::translate("AlertsCommand", text);
}

/// What is to be said about one alert, besides showing all.
struct Wish {
  enum class Kind { None, Acknowledge, Silence, EndSilence };
  Kind kind = Kind::None;
  QString key, owner, comment;
  Milliseconds length{0};
};

void addOptions(cli::Arguments &arguments) {
  arguments.addEnvironmentOption();
  const auto key = QStringLiteral("KEY");
  arguments.addOption({QStringLiteral("ack"), tr("Say who sees to this alert; needs --owner."), key});
  arguments.addOption({QStringLiteral("silence"), tr("Call nobody for it; needs --for and --comment."), key});
  arguments.addOption({QStringLiteral("unsilence"), tr("End its silence."), key});
  arguments.addOption({QStringLiteral("owner"), tr("Who sees to it."), QStringLiteral("NAME")});
  arguments.addOption({QStringLiteral("for"), tr("How long, as 30m or 4h."), QStringLiteral("DURATION")});
  arguments.addOption({QStringLiteral("comment"), tr("What others should know."), QStringLiteral("TEXT")});
}

/// An exit code where the words make no sense together.
std::expected<Wish, int> readWish(const cli::Arguments &arguments) {
  const auto &parser = arguments.parser();
  const auto misuse = [](const QString &why) {
    return std::unexpected(cli::misuse(why, tr("See: opsdeck alerts --help")));
  };
  Wish wish;
  int wishes = 0;
  const std::pair<const char *, Wish::Kind> kinds[] = {
      {"ack", Wish::Kind::Acknowledge}, {"silence", Wish::Kind::Silence}, {"unsilence", Wish::Kind::EndSilence}};
  for (const auto &[option, kind] : kinds) {
    if (!parser.isSet(QLatin1String(option))) continue;
    ++wishes;
    wish.kind = kind;
    wish.key = parser.value(QLatin1String(option));
  }
  if (wishes > 1) return misuse(tr("--ack, --silence and --unsilence are three things: one at a time"));
  wish.owner = parser.value(QStringLiteral("owner"));
  wish.comment = parser.value(QStringLiteral("comment"));
  if (wish.kind == Wish::Kind::Acknowledge && wish.owner.trimmed().isEmpty())
    return misuse(tr("--ack needs --owner NAME"));
  if (wish.kind != Wish::Kind::Acknowledge && parser.isSet(QStringLiteral("owner")))
    return misuse(tr("--owner belongs to --ack"));
  if (parser.isSet(QStringLiteral("for")) != (wish.kind == Wish::Kind::Silence)) {
    return misuse(wish.kind == Wish::Kind::Silence ? tr("--silence needs --for DURATION, such as 1h")
                                                   : tr("--for belongs to --silence"));
  }
  if (wish.kind != Wish::Kind::Silence) return wish;
  if (wish.comment.trimmed().isEmpty()) return misuse(tr("--silence needs --comment TEXT, for those who miss it"));
  const auto length = parseDuration(parser.value(QStringLiteral("for")));
  if (!length) return std::unexpected(cli::report(length.error()));
  wish.length = *length;
  return wish;
}

Op<Done> carryOut(LiveAlerts &alerts, const Wish &wish) {
  switch (wish.kind) {
    case Wish::Kind::Acknowledge:
      return alerts.acknowledge(wish.key, wish.owner, wish.comment);
    case Wish::Kind::Silence:
      return alerts.silence(wish.key, utcNow().addMSecs(wish.length.count()), wish.comment);
    case Wish::Kind::EndSilence:
    case Wish::Kind::None:
      break;
  }
  return alerts.endSilence(wish.key);
}

void print(const System &system, const EnvironmentStatus &status, const LiveAlerts &alerts) {
  cli::print(QStringLiteral("%1 ▸ %2").arg(status.system, status.environment));
  for (const auto &entry : alerts.alerts()) {
    const auto &alert = entry.alert;
    cli::print(QStringLiteral("  %1  %2  %3 · %4  [%5]")
                   .arg(severityName(alert.severity), -3)
                   .arg(alert.title, -24)
                   .arg(alert.text, answerState(entry, system, utcNow()).toString(), alert.key));
  }
  if (alerts.alerts().isEmpty()) cli::print(QStringLiteral("  ") + tr("No alert."));
}

Json json(const System &system, const EnvironmentStatus &status, const LiveAlerts &alerts) {
  Json list = Json::array();
  for (const auto &entry : alerts.alerts()) list.push_back(toJson(entry, system));
  Json json{
      {"system", toJson(status.system)}, {"environment", toJson(status.environment)}, {"alerts", std::move(list)}};
  if (const auto fault = alerts.managerFault()) json["alertmanager"] = {{"error", toJson(*fault)}};
  return json;
}

/// Watches for a while, does what is wished, and shows what came of it.
class Watch : public QObject {
 public:
  Watch(Backends &backends, const Wish &wish, bool wantsJson, cli::Exit exit)
      : m_system(backends.system()),
        m_environment(backends.environment().name),
        m_journal(std::make_unique<Journal>(cli::journalOptions(false))),
        m_monitor(backends),
        m_alerts(backends),
        m_wish(wish),
        m_wantsJson(wantsJson),
        m_exit(std::move(exit)) {}

  void start() {
    connect(&m_monitor, &Monitor::changed, this, &Watch::look);
    connect(&m_alerts, &AlertDesk::changed, this, &Watch::goOn);
    QTimer::singleShot(sampleFor, this, [this] {
      m_isOver = true;
      look();
    });
    QTimer::singleShot(sampleFor + managerPatience, this, &Watch::act);
    m_monitor.start();
    // Without a journal, as before the first run of anything, it can be said what fires, and nothing about who sees to
    // it.
    openJournal();
  }

 private:
  void openJournal() {
    launch<Done>(m_journal->open(), this, [this](const Result<Done> &opened) {
      const bool mayOnlyRead = !opened && !m_isSecondTry && m_wish.kind == Wish::Kind::None;
      if (mayOnlyRead && QFileInfo::exists(m_journal->folder())) {
        // A full disk is no reason to be silent about who sees to what.
        m_isSecondTry = true;
        // Later: it is this journal that answers here.
        QTimer::singleShot(0, this, [this] {
          m_journal = std::make_unique<Journal>(cli::journalOptions(true));
          openJournal();
        });
        return;
      }
      m_isOpen = true;
      if (opened) {
        m_incidents = std::make_unique<IncidentBook>(*m_journal, m_system, m_environment);
        m_alerts.setJournal(*m_journal, *m_incidents);
        connect(m_incidents.get(), &IncidentBook::changed, this, &Watch::goOn);  // after it has taken them
        m_hasJournal = true;
      } else if (m_wish.kind != Wish::Kind::None) {
        m_exit(cli::report(opened.error()));
      } else if (QFileInfo::exists(m_journal->folder())) {
        cli::complain(opened.error());
      }
      goOn();
    });
  }

  void look() { m_alerts.look(m_monitor.status(), m_monitor.isComplete() || m_isOver, steadyNow()); }

  void goOn() {
    const bool isRead = m_isOpen && (!m_hasJournal || m_alerts.hasRead());
    if (m_isOver && isRead && m_alerts.isComplete()) act();
  }

  void act() {
    if (std::exchange(m_hasActed, true)) return;
    if (m_wish.kind == Wish::Kind::None) return record();
    launch<Done>(carryOut(m_alerts, m_wish), this, [this](const Result<Done> &done) {
      if (!done) return m_exit(cli::report(done.error()));
      // What was written is read back before it is shown.
      if (isReadBack()) return show();
      connect(&m_alerts, &AlertDesk::changed, this, [this] {
        if (isReadBack()) show();
      });
    });
    m_changes = m_alerts.history(m_wish.key).size();
  }

  /// Since when it fires is asked again the next time. Where a console watches it writes that itself.
  void record() {
    if (!m_hasJournal || !m_journal->isWritable() || !m_monitor.isComplete()) return show();
    connect(&m_alerts, &LiveAlerts::recorded, this, &Watch::show);
    QTimer::singleShot(journalPatience, this, &Watch::show);
    m_alerts.record();
  }

  /// An alert that nobody knew of begins for the journal first, and is answered then.
  bool isReadBack() const {
    const auto history = m_alerts.history(m_wish.key);
    const auto isAnswer = [](const AlertChange &change) { return change.change == QLatin1String("acknowledged"); };
    return history.size() > m_changes && (m_wish.kind != Wish::Kind::Acknowledge || isAnswer(history.first()));
  }

  void show() {
    if (std::exchange(m_hasShown, true)) return;
    if (m_wantsJson) {
      cli::printJson(json(m_system, m_monitor.status(), m_alerts));
    } else {
      print(m_system, m_monitor.status(), m_alerts);
    }
    const auto fault = m_alerts.managerFault();
    const int code = fault ? cli::complain(*fault) : 0;
    m_exit(m_wish.kind == Wish::Kind::None ? code : 0);
  }

  System m_system;
  QString m_environment;
  std::unique_ptr<Journal> m_journal;
  std::unique_ptr<IncidentBook> m_incidents;
  Monitor m_monitor;
  LiveAlerts m_alerts;
  Wish m_wish;
  bool m_wantsJson;
  cli::Exit m_exit;
  qsizetype m_changes = 0;
  bool m_isSecondTry = false;
  bool m_isOver = false, m_isOpen = false, m_hasJournal = false, m_hasActed = false, m_hasShown = false;
};

}  // namespace

int alertsCommand(const QStringList &words) {
  cli::Arguments arguments(
      QStringLiteral("alerts"),
      QStringLiteral("SYSTEM [-e ENVIRONMENT] [--ack KEY --owner NAME] [--silence KEY --for 1h --comment TEXT]\n"
                     "       [--unsilence KEY] [-o json]"),
      tr("Watches an environment for %1 and shows what asks for a person, the gravest first, who sees to it, and how\n"
         "soon somebody has to answer. KEY stands in brackets. What is said about an alert is written into the "
         "journal,\n"
         "and, where no console does it, when it began and ended; an alert of the environment's Alertmanager is "
         "silenced there.")
          .arg(formatDuration(sampleFor)));
  addOptions(arguments);
  if (const auto code = arguments.parse(words, 1, 1)) return *code;
  const auto wish = readWish(arguments);
  if (!wish) return wish.error();
  const auto backends = compose(arguments.word(0), arguments.environment(), Access::ReadOnly);
  if (!backends) return cli::report(backends.error());
  std::unique_ptr<Watch> watch;
  return cli::runLoop([&](const cli::Exit &exit) {
    watch = std::make_unique<Watch>(**backends, *wish, arguments.json(), exit);
    watch->start();
  });
}

}  // namespace ops
