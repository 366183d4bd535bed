#include "models/procedures/frozen_text.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ops {

QString frozenTextName(FrozenText text) {
  switch (text) {
    case FrozenText::Same:
      return QStringLiteral("same");
    case FrozenText::Changed:
      return QStringLiteral("changed");
    case FrozenText::Gone:
      break;
  }
  return QStringLiteral("gone");
}

FrozenText FrozenTextWatch::look(const RunState &run) {
  const auto &procedure = run.procedure;
  // A procedure that came from no file has none that could change.
  if (procedure.file.isEmpty()) return FrozenText::Same;
  const QFileInfo info(procedure.file);
  if (!info.exists()) return FrozenText::Gone;
  const auto modified = info.lastModified();
  if (run.run == m_run && modified == m_modified && info.size() == m_size) return m_last;
  m_run = run.run;
  m_modified = modified;
  m_size = info.size();
  const auto now = readDocument(procedure.file);
  const bool isSame = now.document && now.document->root() == procedure.source;
  m_last = isSame ? FrozenText::Same : FrozenText::Changed;
  return m_last;
}

QString FrozenTextWatch::notice(const RunState &run) {
  if (!run.isOpen()) return {};
  switch (look(run)) {
    case FrozenText::Same:
      return {};
    case FrozenText::Changed:
      return QCoreApplication::translate(
          "FrozenText", "The procedure file has changed since this run began; the run uses the text of then.");
    case FrozenText::Gone:
      break;
  }
  return QCoreApplication::translate("FrozenText",
                                     "The procedure file is no longer there; the run uses the text of then.");
}

}  // namespace ops
