#include "models/incidents/incident_desk.h"

#include <QCoreApplication>
#include <QUuid>
#include <algorithm>

#include "models/catalog/secrets.h"
#include "models/incidents/incident_log.h"
#include "models/incidents/status_message.h"
#include "models/incidents/timeline.h"

namespace ops {

namespace {

constexpr qsizetype shortestPrefix = 4;
constexpr qsizetype longestWord = 20;  ///< a path that is as long is no ordinary word

QString tr(const char *text) {
  return QCoreApplication::translate("IncidentDesk", text);
}

Error unknownIncident(const QString &word, const QString &remedy) {
  return {ErrorCode::Usage, tr("Looking for incident \"%1\"").arg(word), {}, tr("there is no such incident"), remedy};
}

/// Reads all, finds one and goes on with it.
void withIncident(Journal &journal, OperationOf<Incident> &op, const QString &uuid,
                  std::function<void(const Incident &)> then) {
  launch<QList<Incident>>(readIncidents(journal), &op,
                          [&op, uuid, then = std::move(then)](const Result<QList<Incident>> &all) {
                            if (!all) return op.fail(all.error());
                            const auto found = std::ranges::find(*all, uuid, &Incident::uuid);
                            if (found == all->end()) return op.fail(unknownIncident(uuid, {}));
                            then(*found);
                          });
}

/// One after the other; the first that can't be written ends it.
void appendAll(Journal &journal, OperationOf<Incident> &op, QList<Event> events, const QString &uuid) {
  if (events.isEmpty())
    return withIncident(journal, op, uuid, [&op](const Incident &incident) { op.succeed(incident); });
  const auto event = events.takeFirst();
  launch<Record>(journal.append(event), &op, [&journal, &op, events, uuid](const Result<Record> &record) {
    if (!record) return op.fail(record.error());
    appendAll(journal, op, events, uuid);
  });
}

/// What an answer comes to, without the address in any text of it.
struct Sent {
  OutcomeKind outcome = OutcomeKind::Succeeded;
  QString why;
};

Sent sentAs(const Error &error) {
  const bool isUnknown = error.code == ErrorCode::OutcomeUnknown;
  return {isUnknown ? OutcomeKind::Unknown : OutcomeKind::Failed, redaction::scrub(error.why)};
}

/// One message on its way. Lives with its operation.
class Sending : public QObject {
  Q_DECLARE_TR_FUNCTIONS(IncidentDesk)

 public:
  Sending(OperationOf<Incident> &op, Journal &journal, HttpClient &http, WebhookSpec webhook, QString text)
      : QObject(&op),
        m_op(op),
        m_journal(journal),
        m_http(http),
        m_webhook(std::move(webhook)),
        m_text(std::move(text)) {}

  void start(const Incident &incident) {
    m_incident = incident;
    m_id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const Json details{
        {"message", toJson(m_id)}, {"text", toJson(m_text)}, {"via", toJson(webhookName(m_webhook.kind))}};
    append(incidentchange::message, details, [this] {
      if (m_webhook.kind == WebhookSpec::Kind::None) return end({});
      launch<Secret>(resolveSecret(m_webhook.url), this, [this](const Result<Secret> &url) {
        if (!url) return end({OutcomeKind::Failed, url.error().toString()});
        post(*url);
      });
    });
  }

 private:
  void append(const char *change, const Json &details, const std::function<void()> &then) {
    launch<Record>(m_journal.append(incidentChange(m_incident, change, details)), this,
                   [this, then](const Result<Record> &record) {
                     if (!record) return m_op.fail(record.error());
                     then();
                   });
  }

  void post(const Secret &secret) {
    HttpRequest request;
    request.url = QUrl(secret.reveal().trimmed(), QUrl::StrictMode);
    const auto scheme = request.url.scheme();
    if (!request.url.isValid() || (scheme != QLatin1String("https") && scheme != QLatin1String("http"))) {
      return end({OutcomeKind::Failed, tr("the webhook's secret is no http or https address")});
    }
    // A server may repeat the path alone, which is the secret in it.
    const auto path = request.url.path(QUrl::FullyEncoded);
    if (path.size() >= longestWord) redaction::remember(Secret(path));
    request.method = "POST";
    request.headers.append(qMakePair(QByteArray("Content-Type"), QByteArray("application/json")));
    request.body = jsonDump(webhookBody(m_webhook.kind, m_text));
    request.timeoutMs = static_cast<int>(m_webhook.timeout.count());
    request.bodyCap = 64 * 1024;
    request.caFile = m_webhook.caFile;
    launch<HttpResponse>(m_http.send(request), this,
                         [this](const Result<HttpResponse> &answer) { end(answer ? Sent{} : sentAs(answer.error())); });
  }

  void end(const Sent &sent) {
    Json details{{"message", toJson(m_id)}, {"outcome", toJson(outcomeName(sent.outcome))}};
    if (!sent.why.isEmpty()) details["why"] = toJson(sent.why);
    append(incidentchange::messageOutcome, details, [this] {
      withIncident(m_journal, m_op, m_incident.uuid, [this](const Incident &incident) { m_op.succeed(incident); });
    });
  }

  OperationOf<Incident> &m_op;
  Journal &m_journal;
  HttpClient &m_http;
  WebhookSpec m_webhook;
  QString m_text, m_id;
  Incident m_incident;
};

}  // namespace

namespace incidentdesk {

Op<Incident> open(Journal &journal, const QString &system, const QString &environment, const NewIncident &begin) {
  return makeOp<Incident>([&journal, system, environment, begin](OperationOf<Incident> &op) {
    if (const auto isRight = checkNewIncident(begin); !isRight) return op.fail(isRight.error());
    const auto event = incidentOpened(system, environment, begin);
    Incident incident;
    incident.uuid = jsonString(event.body, "incident");
    incident.system = system;
    incident.environment = environment;
    QList<Event> events{event};
    if (begin.evidence.is_object()) {
      events += incidentChange(incident, incidentchange::evidence, {{"evidence", keptEvidence(begin.evidence)}});
    }
    appendAll(journal, op, events, incident.uuid);
  });
}

Op<Incident> edit(Journal &journal, const QString &uuid, const IncidentEdit &edit) {
  return makeOp<Incident>([&journal, uuid, edit](OperationOf<Incident> &op) {
    withIncident(journal, op, uuid, [&journal, &op, edit](const Incident &incident) {
      const auto events = editEvents(incident, edit);
      if (!events) return op.fail(events.error());
      appendAll(journal, op, *events, incident.uuid);
    });
  });
}

Op<Incident> send(Journal &journal, HttpClient &http, const WebhookSpec &webhook, const QString &uuid,
                  const QString &text) {
  return makeOp<Incident>([&journal, &http, webhook, uuid, text](OperationOf<Incident> &op) {
    if (const auto isRight = checkIncidentText(tr("The message"), text); !isRight) return op.fail(isRight.error());
    auto *sending = new Sending(op, journal, http, webhook, redaction::scrub(text));
    withIncident(journal, op, uuid, [sending](const Incident &incident) { sending->start(incident); });
  });
}

Op<Incident> close(Journal &journal, const IncidentSpec &spec, const QString &uuid, IncidentEdit change) {
  change.state = IncidentState::Resolved;
  return makeOp<Incident>([&journal, spec, uuid, change](OperationOf<Incident> &op) {
    const auto writeLine = [&journal, &op, spec](const Incident &closed) {
      if (spec.csv.isEmpty()) return op.succeed(closed);
      launch<Done>(log(journal, spec, closed), &op, [&op, closed](const Result<Done> &logged) {
        if (logged) return op.succeed(closed);
        auto error = logged.error();
        const auto again =
            tr("The incident is over. Write its line again with: opsdeck incident close --id %1").arg(closed.id);
        error.remedy = error.remedy.isEmpty() ? again : QStringLiteral("%1 %2").arg(error.remedy, again);
        op.fail(error);
      });
    };
    withIncident(journal, op, uuid, [&journal, &op, change, writeLine](const Incident &incident) {
      if (!incident.isOpen() && incident.isLogMissing) return writeLine(incident);
      launch<Incident>(edit(journal, incident.uuid, change), &op, [&op, writeLine](const Result<Incident> &closed) {
        if (!closed) return op.fail(closed.error());
        writeLine(*closed);
      });
    });
  });
}

Op<Done> log(Journal &journal, const IncidentSpec &spec, const Incident &incident) {
  return makeOp<Done>([&journal, spec, incident](OperationOf<Done> &op) {
    const auto line = redaction::scrub(incidentCsvLine(incident));
    launch<Done>(appendLine(spec.csv, line, spec.csvHeader), &op,
                 [&journal, &op, spec, incident, line](const Result<Done> &written) {
                   Json details{
                       {"file", toJson(spec.csv)},
                       {"line", toJson(line)},
                       {"outcome", toJson(outcomeName(written ? OutcomeKind::Succeeded : OutcomeKind::Failed))}};
                   if (!written) details["why"] = toJson(written.error().why);
                   launch<Record>(journal.append(incidentChange(incident, incidentchange::logged, details)), &op,
                                  [&op, written](const Result<Record> &record) {
                                    if (!written) return op.fail(written.error());
                                    if (!record) return op.fail(record.error());
                                    op.succeed({});
                                  });
                 });
  });
}

}  // namespace incidentdesk

NewIncident incidentFrom(const Triage &triage, const QList<Procedure> &procedures) {
  NewIncident begin;
  begin.severity = triage.classification.severity.value_or(begin.severity);
  begin.evidence = toJson(triage, procedures);
  if (triage.causes.isEmpty()) return begin;
  const auto &cause = triage.causes.first();
  begin.title = cause.title;
  begin.component = cause.id.section(QLatin1Char('/'), 1);
  return begin;
}

Result<Incident> chooseIncident(const QList<Incident> &all, const QString &word, bool onlyOpen) {
  QList<Incident> fitting;
  QStringList open;
  for (const auto &incident : all) {
    if (incident.isOpen()) open.append(incident.id);
    const bool isNamed = incident.id.compare(word, Qt::CaseInsensitive) == 0 ||
                         (word.size() >= shortestPrefix && incident.uuid.startsWith(word));
    if (word.isEmpty() ? incident.isOpen() : isNamed) fitting.append(incident);
  }
  if (fitting.size() == 1) return fitting.first();
  if (word.isEmpty() && fitting.size() > 1) {
    return fail({ErrorCode::Usage,
                 tr("Choosing an incident"),
                 {},
                 tr("several are open"),
                 tr("Name one with --id: %1").arg(open.join(QStringLiteral(", ")))});
  }
  if (word.isEmpty() && !onlyOpen && !all.isEmpty()) return all.last();
  if (word.isEmpty()) {
    return fail({ErrorCode::Refused,
                 tr("Choosing an incident"),
                 {},
                 onlyOpen && !all.isEmpty() ? tr("no incident is open") : tr("there is no incident"),
                 tr("Open one with: opsdeck incident open")});
  }
  return fail(unknownIncident(word, open.isEmpty() ? tr("List them with: opsdeck incident list")
                                                   : tr("Open are: %1").arg(open.join(QStringLiteral(", ")))));
}

}  // namespace ops
