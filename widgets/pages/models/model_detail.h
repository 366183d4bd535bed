#pragma once

#include "models/items/metric_items.h"
#include "models/items/model_items.h"
#include "widgets/theme/data_table.h"
#include "widgets/theme/flow_layout.h"
#include "widgets/theme/status_badge.h"

namespace ops {

/// The chosen version: how it stands, its figures beside those of another with the gates that it has to pass, what else
/// differs, and what can be done with it.
class ModelDetail final : public QWidget {
  Q_OBJECT

 public:
  explicit ModelDetail(QWidget *parent = nullptr);
  /// `other` is what it is compared with; null: nothing. A null version shows what to do instead.
  void setVersion(const ModelView &view, const ModelVersion *version, const ModelVersion *other, const QDateTime &now);
  void setBlocked(const QString &why);

 Q_SIGNALS:
  /// One of the shipped procedures, with its inputs.
  void procedureRequested(const QString &procedure, const ops::Json &inputs);

 private:
  QPushButton *addButton(const QString &text, const QString &procedure, const QString &icon);
  void showParameters(const ModelComparison &comparison);
  void fitTable();
  void updateButtons();

  QString m_model, m_version;
  QString m_blocked, m_unusable;
  MetricItems m_metrics;
  EmptyState *m_empty;
  QWidget *m_content;
  PlainLabel *m_title;
  StatusBadge *m_state;
  PlainLabel *m_verdict;
  Card *m_figures, *m_differences;
  DataTable *m_table;
  KeyValueGrid *m_parameters, *m_facts;
  PlainLabel *m_sameContent;
  FlowLayout *m_actions;
  QPushButton *m_promote, *m_rollBack;
};

}  // namespace ops
