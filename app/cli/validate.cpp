#include "app/cli/validate.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>
#include <array>

#include "app/cli/arguments.h"
#include "models/base/text.h"
#include "models/catalog/catalog.h"
#include "models/procedures/plan.h"

namespace ops {

namespace {

QString tr(const char *text, const char *comment = nullptr, int n = -1) {
  return QCoreApplication::translate("ValidateCommand", text, comment, n);
}

/// Whether what is said of the step, or without one of the inputs, can't come from what else is wrong with the file.
bool isSureOf(const Document &document, const Procedure &procedure, const Complaint &complaint) {
  const auto step =
      std::ranges::find(procedure.steps, complaint.at.line, [](const Step &each) { return each.at.line; });
  if (step == procedure.steps.end()) return document.isSure(QStringLiteral("/inputs"));
  const auto at = QStringLiteral("/steps/%1/").arg(step - procedure.steps.begin());
  const auto isSure = [&](const char *field) { return document.isSure(at + QLatin1String(field)); };
  return std::ranges::all_of(std::array{"do", "verify", "undo", "when", "risk", "repeatable"}, isSure);
}

QList<Complaint> complaintsOf(const Document &document) {
  QList<Complaint> complaints;
  const auto procedure = procedureFromDocument(document, complaints);
  if (!procedure) return complaints;
  const auto isNameless = [](const Step &step) { return step.id.isEmpty(); };
  const bool areNamesSure = document.hasAll(QStringLiteral("/inputs")) && document.hasAll(QStringLiteral("/steps")) &&
                            std::ranges::none_of(procedure->steps, isNameless);
  if (!areNamesSure) return complaints;
  const auto system = procedure->system.isEmpty() ? std::nullopt : std::optional(findSystem(procedure->system));
  complaints += lintProcedure(*procedure, system && *system ? &**system : nullptr, ActionRegistry::shipped());
  complaints.removeIf([&](const Complaint &complaint) { return !isSureOf(document, *procedure, complaint); });
  return complaints;
}

/// Everything there is to say about one file, in the order of its lines.
QList<Complaint> complaintsAbout(const QString &file) {
  const auto read = readDocument(file);
  const auto &document = read.document ? read.document : read.sketch;
  if (!document || document->kind() != QLatin1String("Procedure")) return validateFile(file);
  auto complaints = read.complaints + complaintsOf(*document);
  sortComplaints(complaints);
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
  const auto isThere = [](const QString &file) { return QFileInfo(file).isFile(); };
  if (!std::ranges::all_of(arguments.words(), isThere)) return exitCode(ErrorCode::Usage);
  return wrong ? exitCode(ErrorCode::Failed) : 0;
}

}  // namespace ops
