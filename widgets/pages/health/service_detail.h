#pragma once

#include <QPointer>
#include <QTimer>

#include "models/items/service_items.h"
#include "widgets/charts/live_chart.h"
#include "widgets/pages/health/log_view.h"
#include "widgets/pages/procedure_bar.h"
#include "widgets/theme/data_table.h"
#include "widgets/theme/freshness_label.h"
#include "widgets/theme/status_badge.h"

namespace ops {

/// Everything about one service: why it is in its state, charts with limits, instances, log, procedures that fit.
class ServiceDetail : public QWidget {
  Q_OBJECT

 public:
  explicit ServiceDetail(QWidget *parent = nullptr);
  void setContext(PageContext *context);
  void showService(const QString &service);
  /// Only while it is seen.
  void refresh();

 protected:
  void showEvent(QShowEvent *event) override;

 private:
  void refreshCharts();
  void refreshFacts(const ServiceSpec &spec, const ServiceStatus &status);
  FittingProcedures fitting(const EnvironmentStatus &all, const ServiceStatus &status) const;
  QString instanceForLog() const;

  QPointer<PageContext> m_context;
  QString m_service;
  QString m_drawn;      ///< whose charts are drawn; empty: nobody's yet
  QTimer m_chartTimer;  ///< runs until charts that are drawn follow the news: they cost more than all the rest
  PlainLabel *m_title;
  StatusBadge *m_badge;
  ElidedLabel *m_why;
  FreshnessLabel *m_freshness;
  ProcedureBar *m_procedures;
  QWidget *m_charts;
  LiveChart *m_latency, *m_success;
  Card *m_latencyCard, *m_successCard, *m_logCard;
  KeyValueGrid *m_facts;
  bool m_hasAnswer = false;  ///< among the facts
  DataTable *m_table;
  InstanceItems m_instances;
  LogView *m_log;
};

/// Services that `service` needs and that are not well, as a sentence: "needs cache, which is down". Empty if none.
QString dependencyBlame(const System &system, const EnvironmentStatus &status, const QString &service);

}  // namespace ops
