#include "app/cli/validate.h"

#include <QCoreApplication>

#include "app/cli/arguments.h"
#include "models/base/text.h"
#include "models/catalog/catalog.h"
#include "models/procedures/plan.h"

namespace ops {

namespace {

QString tr(const char *text, const char *comment = nullptr, int n = -1) {
  return QCoreApplication::translate("ValidateCommand", text, comment, n);
}

/// Everything there is to say about one file, in the order of its lines.
QList<Complaint> complaintsAbout(const QString &file) {
  auto read = readDocument(file);
  auto complaints = read.complaints;
  if (!read.document) return complaints;
  if (read.document->kind() == QLatin1String("Procedure")) {
    const auto procedure = procedureFromDocument(*read.document, complaints);
    if (!procedure) return complaints;
    const auto system = procedure->system.isEmpty() ? std::nullopt : std::optional(findSystem(procedure->system));
    complaints += lintProcedure(*procedure, system && *system ? &**system : nullptr, ActionRegistry::shipped());
  } else {
    systemFromDocument(*read.document, complaints);
  }
  std::ranges::stable_sort(
      complaints, {}, [](const Complaint &complaint) { return std::pair(complaint.at.line, complaint.at.column); });
  return complaints;
}

Json complaintJson(const Complaint &complaint) {
  return {{"file", toJson(complaint.at.file)},
          {"line", complaint.at.line},
          {"column", complaint.at.column},
          {"kind", complaint.kind == Complaint::Kind::Error ? "error" : "warning"},
          {"message", toJson(complaint.message)}};
}

}  // namespace

int validateCommand(const QStringList &words) {
  cli::Arguments arguments(QStringLiteral("validate"), QStringLiteral("FILE…"),
                           tr("Checks system and procedure files; all complaints at once."));
  if (const auto code = arguments.parse(words, 1, -1)) return *code;
  QList<Complaint> complaints;
  for (const auto &file : arguments.words()) complaints += complaintsAbout(file);
  const bool wrong = hasErrors(complaints);
  if (arguments.json()) {
    Json list = Json::array();
    for (const auto &complaint : complaints) list.push_back(complaintJson(complaint));
    cli::printJson({{"valid", !wrong}, {"complaints", list}});
  } else {
    for (const auto &complaint : complaints) cli::print(visibleText(complaint.toString()));
    if (!wrong) cli::print(tr("%n file(s) valid", nullptr, static_cast<int>(arguments.words().size())));
  }
  return wrong ? 1 : 0;
}

}  // namespace ops
