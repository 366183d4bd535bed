#pragma once

#include "models/items/alert_items.h"
#include "models/items/fitting.h"
#include "widgets/pages/alerts/alert_history.h"
#include "widgets/pages/page_context.h"
#include "widgets/theme/panels.h"
#include "widgets/theme/status_badge.h"

namespace ops {

/// The chosen alert: the rule behind it, who sees to it, what became of it lately, what depends on it, and what can be
/// done.
class AlertDetail final : public QWidget {
  Q_OBJECT

 public:
  explicit AlertDetail(QWidget *parent = nullptr);
  /// A null entry shows what to do instead. `context` must outlive its use here, and have an alert desk.
  void setCase(const AlertCase *entry, PageContext *context);
  /// Where the keyboard goes from the table: the first thing to do.
  QWidget *firstAction() const;

 Q_SIGNALS:
  void acknowledgeRequested(const QString &key);
  void silenceRequested(const QString &key);
  void triageRequested(const QString &key);
  void endSilenceRequested(const QString &key);

 private:
  void showFacts(const AlertCase &entry, const PageContext &context);
  void showHistory(const AlertCase &entry, const PageContext &context);
  void showDependents(const AlertCase &entry, const PageContext &context);
  void showProcedures(const AlertCase &entry, PageContext &context);
  void updateButtons(const AlertCase &entry, const PageContext &context);

  QString m_key;
  std::optional<FittingProcedures> m_shown;
  EmptyState *m_empty;
  QWidget *m_content;
  PlainLabel *m_title, *m_text, *m_history, *m_dependents;
  StatusBadge *m_severity, *m_answer;
  QPushButton *m_acknowledge, *m_silence, *m_endSilence, *m_triage;
  AlertHistory *m_figure;
  Card *m_dependentsCard, *m_proceduresCard;
  QVBoxLayout *m_procedures;
  KeyValueGrid *m_facts;
  QStringList m_factNames;
};

}  // namespace ops
