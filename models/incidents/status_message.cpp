#include "models/incidents/status_message.h"

#include <QCoreApplication>

#include "models/base/redaction.h"
#include "models/base/text.h"

namespace ops {

namespace {

constexpr Milliseconds minute{60'000};
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

QString statusMessageText(const System &system, const IncidentSpec &spec, const Incident &incident, const QString &news,
                          const Moment &now) {
  const auto commander = incident.role(IncidentRole::Commander);
  const auto impact = incident.impact.isEmpty() ? tr("not known yet") : incident.impact;
  QStringList lines;
  lines += tr("%1 %2: %3").arg(severityName(incident.severity), incident.id, incident.title);
  lines += tr("%1, %2").arg(system.title, incident.environment);
  const auto minutes = incident.duration(now) / minute * minute;
  const auto state = incident.isOpen() ? tr("State: %1; open since %2 (%3)") : tr("State: %1; was open since %2 (%3)");
  lines += state.arg(incidentStateTitle(incident.state()), clockText(incident.openedAt().utc),
                     minutes < minute ? tr("less than a minute") : formatDuration(minutes));
  lines += tr("Impact: %1").arg(impact);
  if (!news.isEmpty()) lines += news;
  lines += commander.isEmpty() ? tr("Lead: nobody yet") : tr("Lead: %1").arg(commander);
  if (incident.isOpen()) {
    lines += tr("Next update by %1").arg(clockText(now.utc.addMSecs(spec.every.count())));
  } else {
    lines += tr("Resolved after %1. This is the last update.").arg(formatDuration(incident.duration(now)));
  }
  return redaction::scrub(visibleLines(lines.join(QLatin1Char('\n'))));
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
