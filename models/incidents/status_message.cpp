#include "models/incidents/status_message.h"

#include <QCoreApplication>
#include <QDir>
#include <QStringDecoder>

#include "models/base/host.h"
#include "models/base/redaction.h"
#include "models/base/text.h"

namespace ops {

namespace {

constexpr Milliseconds minute{60'000};
constexpr qint64 mostTemplate = qint64{64} * 1024;
const QString standard = QStringLiteral("standard");
constexpr qsizetype mostOfSlack = 2'900;  // a block takes 3,000 characters
constexpr qsizetype mostOfTeams = 8'000;  // a card takes 28 KB

QString tr(const char *text) {
  return QCoreApplication::translate("StatusMessage", text);
}

QString clockText(const QDateTime &at) {
  return at.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'"));
}

QString cut(const QString &text, qsizetype most) {
  if (text.size() <= most) return text;
  const auto end = text[most - 1].isHighSurrogate() ? most - 1 : most;
  return QString(text.first(end) + QChar(0x2026));
}

/// In Slack's own text these three begin links, mentions and entities.
QString slackText(const QString &text) {
  QString out = text;
  return out.replace(QLatin1Char('&'), QStringLiteral("&amp;"))
      .replace(QLatin1Char('<'), QStringLiteral("&lt;"))
      .replace(QLatin1Char('>'), QStringLiteral("&gt;"));
}

using Values = QMap<QString, QString>;

Values placeholders(const System &system, const IncidentSpec &spec, const Incident &incident, const QString &news,
                    const Moment &now) {
  const auto commander = incident.role(IncidentRole::Commander);
  const auto minutes = incident.duration(now) / minute * minute;
  const auto open = incident.isOpen() ? tr("open since %1 (%2)") : tr("was open since %1 (%2)");
  const auto next = incident.isOpen()
                        ? tr("Next update by %1").arg(clockText(now.utc.addMSecs(spec.every.count())))
                        : tr("Resolved after %1. This is the last update.").arg(formatDuration(incident.duration(now)));
  const auto duration = minutes < minute ? tr("less than a minute") : formatDuration(minutes);
  return {{QStringLiteral("severity"), severityName(incident.severity)},
          {QStringLiteral("id"), incident.id},
          {QStringLiteral("title"), incident.title},
          {QStringLiteral("system"), system.title},
          {QStringLiteral("environment"), incident.environment},
          {QStringLiteral("component"), incident.component},
          {QStringLiteral("state"), incidentStateTitle(incident.state())},
          {QStringLiteral("opened"), clockText(incident.openedAt().utc)},
          {QStringLiteral("duration"), duration},
          {QStringLiteral("open"), open.arg(clockText(incident.openedAt().utc), duration)},
          {QStringLiteral("impact"), incident.impact.isEmpty() ? tr("not known yet") : incident.impact},
          {QStringLiteral("news"), news},
          {QStringLiteral("lead"), commander.isEmpty() ? tr("nobody yet") : commander},
          {QStringLiteral("channel"), spec.channel},
          {QStringLiteral("next"), next}};
}

Error refusal(const SourceLocation &at, const QString &why, const Values &values) {
  auto error = toError(at.file.isEmpty() ? tr("the shipped template") : at.file, {{Complaint::Kind::Error, at, why}});
  error.what = tr("Filling the message's template");
  error.remedy = tr("There are: %1").arg(QStringList(values.keys()).join(QStringLiteral(", ")));
  return error;
}

/// nullopt: it holds nothing but placeholders that are empty.
Result<std::optional<QString>> fill(const QString &line, const Values &values, SourceLocation at) {
  static const QString begin = QStringLiteral("{{"), end = QStringLiteral("}}");
  QString filled;
  qsizetype from = 0;
  for (auto mark = line.indexOf(begin); mark >= 0; mark = line.indexOf(begin, from)) {
    at.column = static_cast<int>(mark) + 1;
    const auto close = line.indexOf(end, mark);
    if (close < 0) return fail(refusal(at, tr("'{{' without '}}' in its line."), values));
    const auto name = line.mid(mark + 2, close - mark - 2).trimmed();
    const auto value = values.constFind(name);
    if (value == values.cend()) return fail(refusal(at, tr("There is no {{%1}}.").arg(visibleText(name, 60)), values));
    filled += line.mid(from, mark - from) + *value;
    from = close + 2;
  }
  filled += line.mid(from);
  if (from > 0 && filled.trimmed().isEmpty()) return std::nullopt;
  return filled;
}

Json slackBody(const QString &text) {
  const auto shown = cut(text, mostOfSlack);
  // The text is for notifications and old clients; the block is shown as it is.
  Json block{{"type", "section"}, {"text", {{"type", "plain_text"}, {"text", toJson(shown)}, {"emoji", false}}}};
  Json blocks = Json::array();
  blocks.push_back(std::move(block));
  return {{"text", toJson(slackText(shown))}, {"mrkdwn", false}, {"blocks", std::move(blocks)}};
}

/// Runs of a RichTextBlock are plain; a TextBlock would read Markdown.
Json teamsBody(const QString &text) {
  Json blocks = Json::array();
  for (const auto &line : cut(text, mostOfTeams).split(QLatin1Char('\n'))) {
    if (line.isEmpty()) continue;
    Json run{{"type", "TextRun"}, {"text", toJson(line)}};
    if (blocks.empty()) run["weight"] = "Bolder";
    Json runs = Json::array();
    runs.push_back(std::move(run));
    blocks.push_back({{"type", "RichTextBlock"}, {"inlines", std::move(runs)}});
  }
  Json card{{"$schema", "http://adaptivecards.io/schemas/adaptive-card.json"},
            {"type", "AdaptiveCard"},
            {"version", "1.4"},
            {"body", std::move(blocks)}};
  Json attachments = Json::array();
  attachments.push_back({{"contentType", "application/vnd.microsoft.card.adaptive"}, {"content", std::move(card)}});
  return {{"type", "message"}, {"attachments", std::move(attachments)}};
}

}  // namespace

QStringList messageTemplateNames(const IncidentSpec &spec) {
  auto names = spec.messageTemplates.keys();
  names.removeAll(standard);
  return QStringList{standard} + names;
}

MessageTemplate shippedMessage() {
  return {{},
          tr("{{severity}} {{id}}: {{title}}\n"
             "{{system}}, {{environment}}\n"
             "State: {{state}}; {{open}}\n"
             "Impact: {{impact}}\n"
             "{{news}}\n"
             "Commander: {{lead}}\n"
             "{{next}}")};
}

Op<MessageTemplate> readMessageTemplate(const IncidentSpec &spec, const QString &name) {
  return makeOp<MessageTemplate>([=](OperationOf<MessageTemplate> &op) {
    const auto reading = tr("Reading the message's template");
    auto file = spec.messageTemplates.value(name);
    if (file.isEmpty() && name == standard) return op.succeed(shippedMessage());
    if (file.isEmpty()) {
      return op.fail({ErrorCode::Usage, reading, name, tr("the system file names no such template"),
                      tr("There are: %1").arg(messageTemplateNames(spec).join(QStringLiteral(", ")))});
    }
    if (file.startsWith(QLatin1String("~/"))) file = QDir::homePath() + file.mid(1);
    const auto remedy = tr("See incidents.messages.templates in the system file.");
    auto *host = makeLocalHost().release();
    host->setParent(&op);  // goes with it, after what uses it
    launch<QByteArray>(host->read(file, 0, mostTemplate + 1), &op, [=, &op](const Result<QByteArray> &bytes) {
      if (!bytes) return op.fail({bytes.error().code, reading, file, bytes.error().why, remedy});
      if (bytes->size() > mostTemplate)
        return op.fail({ErrorCode::Usage, reading, file, tr("it is larger than 64 KB"), remedy});
      QStringDecoder utf8(QStringDecoder::Utf8);
      const QString text = utf8(*bytes);
      if (utf8.hasError()) return op.fail({ErrorCode::Usage, reading, file, tr("it is not UTF-8"), remedy});
      op.succeed({file, text});
    });
  });
}

Result<QString> statusMessageText(const MessageTemplate &from, const System &system, const IncidentSpec &spec,
                                  const Incident &incident, const QString &news, const Moment &now) {
  const auto values = placeholders(system, spec, incident, news, now);
  QStringList lines;
  int number = 0;
  auto text = from.text;
  text.remove(QLatin1Char('\r'));
  for (const auto &line : text.split(QLatin1Char('\n'))) {
    const auto filled = fill(line, values, {from.file, ++number, 0});
    if (!filled) return fail(filled.error());
    if (*filled) lines += **filled;
  }
  const auto whole = lines.join(QLatin1Char('\n')).trimmed();
  if (whole.isEmpty()) return fail(refusal({from.file, 1, 1}, tr("It says nothing."), values));
  return redaction::scrub(visibleLines(whole));
}

Json webhookBody(WebhookSpec::Kind kind, const QString &text) {
  return kind == WebhookSpec::Kind::Teams ? teamsBody(text) : slackBody(text);
}

QString webhookName(WebhookSpec::Kind kind) {
  switch (kind) {
    case WebhookSpec::Kind::Slack:
      return QStringLiteral("slack");
    case WebhookSpec::Kind::Teams:
      return QStringLiteral("teams");
    case WebhookSpec::Kind::None:
      break;
  }
  return QStringLiteral("hand");
}

}  // namespace ops
