#include "models/incidents/report_form.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include "models/base/paths.h"

namespace ops {

namespace {

constexpr qint64 mostTemplate = 1 << 20;

QString tr(const char *text) {
  return QCoreApplication::translate("ReportForm", text);
}

QString oneLine(const QString &text) {
  return text.simplified();
}

/// Characters that mean something wherever they stand; & and < as entities, since HTML may stand in Markdown.
QString escapedMarkdownLine(const QString &line) {
  static const QString special = QStringLiteral("\\`*_[]#|~$@{}");
  static const QRegularExpression number(QStringLiteral("^([0-9]+)([.)])(?=\\s|$)"));
  static const QRegularExpression www(QStringLiteral("\\bwww\\."), QRegularExpression::CaseInsensitiveOption);
  QString out;
  for (const QChar c : line.trimmed()) {
    if (c == QLatin1Char('&')) {
      out += QStringLiteral("&amp;");
    } else if (c == QLatin1Char('<')) {
      out += QStringLiteral("&lt;");
    } else if (c == QLatin1Char('>')) {
      out += QStringLiteral("&gt;");
    } else {
      if (special.contains(c)) out += QLatin1Char('\\');
      out += c;
    }
  }
  // What would begin a list, a rule or a title.
  if (out.startsWith(QLatin1Char('-')) || out.startsWith(QLatin1Char('+')) || out.startsWith(QLatin1Char('='))) {
    out.prepend(QLatin1Char('\\'));
  }
  out.replace(number, QStringLiteral("\\1\\\\2"));
  // What would become a link by itself.
  out.replace(QStringLiteral("://"), QStringLiteral("\\://"));
  return out.replace(www, QStringLiteral("www\\."));
}

/// How a form writes what a report says.
class Writer {
 public:
  explicit Writer(bool isHtml) : m_isHtml(isHtml) {}

  QString text(const QString &plain) const { return m_isHtml ? htmlText(plain) : markdownText(plain); }
  QString line(const QString &plain) const { return text(oneLine(plain)); }
  QString block(const QString &plain, const QString &instead) const {
    if (!plain.isEmpty()) return m_isHtml ? QStringLiteral("<p>%1</p>").arg(text(plain)) : text(plain);
    return none(instead);
  }
  QString list(const ReportList &list, const QString &instead = {}) const {
    if (list.items.isEmpty()) return none(instead);
    QString out;
    if (!list.label.isEmpty())
      out += m_isHtml ? QString(QStringLiteral("<h3>") + line(list.label) + QStringLiteral("</h3>\n"))
                      : QString(QStringLiteral("**") + line(list.label) + QStringLiteral("**\n\n"));
    if (m_isHtml) out += QStringLiteral("<ul>\n");
    for (const auto &item : list.items) out += m_isHtml ? htmlItem(item) : markdownItem(item);
    if (m_isHtml) out += QStringLiteral("</ul>\n");
    return out;
  }
  QString lists(const QList<ReportList> &all, const QString &instead) const {
    if (all.isEmpty()) return none(instead);
    QStringList parts;
    for (const auto &one : all) parts += list(one);
    return parts.join(QLatin1Char('\n'));
  }

 private:
  QString none(const QString &instead) const {
    if (instead.isEmpty()) return {};
    return m_isHtml ? QString(QStringLiteral("<p class=\"none\">") + text(instead) + QStringLiteral("</p>"))
                    : QString(QLatin1Char('_') + text(instead) + QLatin1Char('_'));
  }
  QString markdownItem(const ReportItem &item) const {
    QString out = QStringLiteral("- ");
    if (item.done) out += *item.done ? QStringLiteral("[x] ") : QStringLiteral("[ ] ");
    if (!item.lead.isEmpty()) out += QStringLiteral("**") + line(item.lead) + QStringLiteral("**");
    if (!item.lead.isEmpty() && !item.text.isEmpty()) out += QStringLiteral(": ");
    // Further lines belong to the item.
    return out + text(item.text).replace(QLatin1Char('\n'), QStringLiteral("\n  ")) + QLatin1Char('\n');
  }
  QString htmlItem(const ReportItem &item) const {
    QString out = QStringLiteral("<li>");
    if (item.done) out += *item.done ? QStringLiteral("&#9745; ") : QStringLiteral("&#9744; ");
    if (!item.lead.isEmpty()) out += QStringLiteral("<b>") + line(item.lead) + QStringLiteral("</b>");
    if (!item.lead.isEmpty() && !item.text.isEmpty()) out += QStringLiteral(" ");
    return out + text(item.text) + QStringLiteral("</li>\n");
  }

  bool m_isHtml;
};

/// In words first, since not everything that shows Markdown shows pictures that stand in the text itself.
QString markdownFigure(const FigureHistory &figure, const Writer &write) {
  const ReportList words{{}, {{figure.title, figureText(figure), {}}}};
  return QStringLiteral("%1\n  ![%2](data:image/svg+xml;base64,%3)\n")
      .arg(write.list(words), write.line(figure.title), QString::fromLatin1(figureChart(figure).toBase64()));
}

QString figures(const IncidentReport &report, ReportForm form, const Writer &write) {
  QStringList parts;
  if (form == ReportForm::Markdown) {
    for (const auto &figure : report.figures) parts += markdownFigure(figure, write);
    return parts.join(QLatin1Char('\n'));
  }
  for (qsizetype i = 0; i < report.figures.size(); ++i) {
    const auto picture = form == ReportForm::Pdf ? QStringLiteral("<img src=\"figure%1\">").arg(i)
                                                 : QString::fromUtf8(figureChart(report.figures[i]));
    parts += QStringLiteral("<p>%1</p>").arg(picture);
  }
  return parts.join(QLatin1Char('\n'));
}

QMap<QString, QString> placeholders(const IncidentReport &report, ReportForm form) {
  const bool isHtml = form != ReportForm::Markdown;
  const Writer write(isHtml);
  QMap<QString, QString> values;
  const auto line = [&](const char *name, const QString &text) {
    values.insert(QLatin1String(name), write.line(text));
  };
  line("title", report.title);
  line("id", report.id);
  line("system", report.system);
  line("environment", report.environment);
  line("severity", report.severity);
  line("state", report.state);
  line("component", report.component);
  line("opened", report.opened);
  line("resolved", report.resolved);
  line("duration", report.duration);
  line("timeToAcknowledge", report.timeToAcknowledge);
  line("timeToMitigate", report.timeToMitigate);
  line("timeToResolve", report.timeToResolve);
  line("made", report.made);
  line("journalRecord", report.journalRecord);
  line("journalHead", report.journalHead);
  const auto put = [&](const char *name, const QString &rendered) { values.insert(QLatin1String(name), rendered); };
  const auto unwritten = tr("Nothing was written down.");
  put("summary", write.block(report.summary, unwritten));
  put("impact", write.block(report.impact, unwritten));
  put("rootCause", write.block(report.rootCause, unwritten));
  put("roles", write.list(report.roles, tr("Nobody was named.")));
  put("timeline", write.list(report.timeline, unwritten));
  put("evidence", write.lists(report.evidence, tr("No triage was kept with it.")));
  put("figures", figures(report, form, write));
  put("runs", write.list(report.runs, tr("No procedure ran.")));
  put("messages", write.list(report.messages, tr("None was sent.")));
  put("wentWell", write.list(report.wentWell, unwritten));
  put("actions", write.list(report.actions, unwritten));
  if (form == ReportForm::Pdf) put("strip", QStringLiteral("<img src=\"strip\">"));
  return values;
}

QString formName(ReportForm form) {
  return form == ReportForm::Markdown ? QStringLiteral("markdown") : QStringLiteral("html");
}

}  // namespace

std::optional<ReportForm> reportForm(const QString &file) {
  const auto suffix = QFileInfo(file).suffix().toLower();
  if (suffix == QLatin1String("md")) return ReportForm::Markdown;
  if (suffix == QLatin1String("html")) return ReportForm::Html;
  if (suffix == QLatin1String("pdf")) return ReportForm::Pdf;
  return std::nullopt;
}

Result<QString> readReportTemplate(const IncidentSpec &spec, ReportForm form) {
  const bool isMarkdown = form == ReportForm::Markdown;
  auto path = isMarkdown ? spec.markdownTemplate : spec.htmlTemplate;
  if (path.isEmpty()) {
    path = paths::resources() +
           (isMarkdown ? QStringLiteral("/report/incident.md") : QStringLiteral("/report/incident.html"));
  }
  if (path.startsWith(QLatin1String("~/"))) path = QDir::homePath() + path.mid(1);
  const auto refuse = [&path](const QString &why) {
    return fail({ErrorCode::Failed, tr("Reading the report's template"), path, why,
                 tr("See incidents.template in the system file.")});
  };
  QFile file(path);
  if (!QFileInfo(path).isFile()) return refuse(tr("there is no such file"));
  if (!file.open(QIODevice::ReadOnly)) return refuse(file.errorString());
  const auto bytes = file.read(mostTemplate + 1);
  if (bytes.size() > mostTemplate) return refuse(tr("it is larger than 1 MB"));
  return QString::fromUtf8(bytes);
}

Result<QString> renderReport(const IncidentReport &report, ReportForm form, const QString &templateText) {
  static const QRegularExpression mark(QStringLiteral("\\{\\{\\s*([^{}]*?)\\s*\\}\\}"));
  auto values = placeholders(report, form);
  if (form == ReportForm::Html) {
    values.insert(QStringLiteral("strip"), QString::fromUtf8(reportStrip(report.story, report.madeAt)));
  }
  QString out;
  qsizetype at = 0;
  auto marks = mark.globalMatch(templateText);
  while (marks.hasNext()) {
    const auto match = marks.next();
    const auto value = values.constFind(match.captured(1));
    if (value == values.cend()) {
      return fail({ErrorCode::Usage,
                   tr("Filling the report's template"),
                   {},
                   tr("there is no {{%1}} in %2").arg(match.captured(1), formName(form)),
                   tr("There are: %1").arg(values.keys().join(QStringLiteral(", ")))});
    }
    out += QStringView(templateText).sliced(at, match.capturedStart() - at);
    out += *value;
    at = match.capturedEnd();
  }
  return QString(out + QStringView(templateText).sliced(at));
}

QString markdownText(const QString &text) {
  QStringList lines;
  for (const auto &line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
    if (const auto escaped = escapedMarkdownLine(line); !escaped.isEmpty()) lines += escaped;
  }
  return lines.join(QStringLiteral("\\\n"));
}

QString htmlText(const QString &text) {
  return text.toHtmlEscaped()
      .replace(QLatin1Char('\''), QStringLiteral("&#39;"))
      .replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}

}  // namespace ops
