#include "app/shell/page_list.h"

#include "widgets/pages/alerts/alerts_page.h"
#include "widgets/pages/audit/audit_page.h"
#include "widgets/pages/backups/backups_page.h"
#include "widgets/pages/health/health_page.h"
#include "widgets/pages/incidents/incidents_page.h"
#include "widgets/pages/models/models_page.h"
#include "widgets/pages/overview/overview_page.h"
#include "widgets/pages/procedures/procedures_page.h"
#include "widgets/pages/queues/queues_page.h"
#include "widgets/pages/runs/runs_page.h"

namespace ops {

QList<Page *> makePages(QWidget *parent) {
  return {new OverviewPage(parent), new AlertsPage(parent), new IncidentsPage(parent), new HealthPage(parent),
          new QueuesPage(parent),   new ModelsPage(parent), new BackupsPage(parent),   new ProceduresPage(parent),
          new RunsPage(parent),     new AuditPage(parent)};
}

}  // namespace ops
