#include "models/items/value_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include "models/base/duration.h"
#include "models/base/text.h"

namespace ops {

namespace {

constexpr int shownEntries = 8;
constexpr int longestText = 1'000;
constexpr char summaryKey[] = "summary";        // what an action says of its own figures
constexpr char conclusionKey[] = "conclusion";  // what it says of the run, told at the run's end

struct Field {
  QString name, value;
};

QString tr(const char *text, int n = -1) {
  return QCoreApplication::translate("ValueText", text, nullptr, n);
}

/// "arrivedMeanwhile" as "arrived meanwhile".
QString nameText(const QString &name) {
  static const QRegularExpression hump(QStringLiteral("(?<=[a-z0-9])(?=[A-Z])"));
  return visibleText(QString(name).replace(hump, QStringLiteral(" ")).toLower());
}

QString scalarText(const Json &value) {
  if (value.is_boolean()) return value.get<bool>() ? tr("yes") : tr("no");
  if (value.is_number_integer()) return formatCount(value.get<qint64>());
  if (value.is_number()) return QLocale().toString(value.get<double>(), 'g', 6);
  const auto text = jsonText(value);
  if (text.size() >= 20 && text.at(10) == QLatin1Char('T')) {
    const auto time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (time.isValid()) return time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'"));
  }
  return visibleText(text.left(longestText));
}

/// Things that have a name and a state, counted: "3 running (worker-1, worker-2, worker-3), 13 stopped".
QString countedText(const Json &list) {
  QStringList states;
  QMap<QString, QStringList> names;
  for (const auto &entry : list) {
    const auto state = visibleText(jsonString(entry, "state"));
    if (!states.contains(state)) states.append(state);
    names[state].append(visibleText(jsonString(entry, "name")));
  }
  QStringList parts;
  for (const auto &state : states) {
    const auto &those = names[state];
    QString part = QStringLiteral("%1 %2").arg(formatCount(those.size()), state);
    if (those.size() <= shownEntries) part += QStringLiteral(" (%1)").arg(those.join(QStringLiteral(", ")));
    parts.append(part);
  }
  return parts.join(QStringLiteral(", "));
}

QString listText(const Json &list) {
  if (list.empty()) return tr("none");
  const auto hasState = [](const Json &entry) { return entry.is_object() && entry.contains("state"); };
  if (std::ranges::all_of(list, hasState)) return countedText(list);
  const bool plain = std::ranges::none_of(list, [](const Json &entry) { return entry.is_structured(); });
  if (!plain) return tr("%n entries", static_cast<int>(list.size()));
  QStringList parts;
  for (const auto &entry : list) {
    if (parts.size() == shownEntries) {
      parts.append(tr("%n more", static_cast<int>(list.size()) - shownEntries));
      break;
    }
    parts.append(scalarText(entry));
  }
  return parts.join(QStringLiteral(", "));
}

void addField(QList<Field> &fields, const QString &name, const Json &value) {
  const bool inMs = value.is_number() && (name.endsWith(QLatin1String("Ms")) || name == QLatin1String("milliseconds"));
  if (value.is_null()) return;
  if (value.is_object()) {
    for (const auto &[key, inner] : value.items()) {
      addField(fields, QString(name + QLatin1Char(' ') + QString::fromStdString(key)), inner);
    }
  } else if (value.is_array()) {
    fields.append({nameText(name), listText(value)});
  } else if (inMs) {
    const auto shown = name.endsWith(QLatin1String("Ms")) ? name.chopped(2) : tr("took");
    fields.append({nameText(shown), formatDuration(Milliseconds(std::llround(value.get<double>())))});
  } else {
    fields.append({nameText(name), scalarText(value)});
  }
}

QList<Field> fieldsOf(const Json &value) {
  QList<Field> fields;
  if (value.is_object()) {
    for (const auto &[name, inner] : value.items()) {
      if (name != summaryKey && name != conclusionKey) addField(fields, QString::fromStdString(name), inner);
    }
  } else if (value.is_array()) {
    fields.append({{}, listText(value)});
  } else if (!value.is_null()) {
    fields.append({{}, scalarText(value)});
  }
  return fields;
}

}  // namespace

QStringList valueLines(const Json &value) {
  QStringList lines;
  const auto summary = jsonString(value, summaryKey);
  if (!summary.isEmpty()) lines.append(visibleText(summary.left(longestText)));
  for (const auto &field : fieldsOf(value)) {
    lines.append(field.name.isEmpty() ? field.value : tr("%1: %2").arg(field.name, field.value));
  }
  return lines;
}

QString valueText(const Json &value, int cap) {
  QStringList parts;
  const auto summary = jsonString(value, summaryKey);
  if (!summary.isEmpty()) parts.append(visibleText(summary.left(longestText)));
  for (const auto &field : summary.isEmpty() ? fieldsOf(value) : QList<Field>()) {
    parts.append(field.name.isEmpty() ? field.value : QString(field.name + QLatin1Char(' ') + field.value));
  }
  const QString text = parts.join(QStringLiteral(", "));
  return text.size() > cap ? QString(text.left(cap) + QStringLiteral("…")) : text;
}

QString templatesNamed(QString text) {
  static const QRegularExpression form(QStringLiteral(R"(\{\{\s*(?:[\w-]+\.)*([\w-]+)\s*\}\})"));
  return text.replace(form, QStringLiteral("‹\\1›"));
}

}  // namespace ops
