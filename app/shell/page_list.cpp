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

namespace {

template <typename T>
PageMaker makerOf() {
  return {T::about(), [](QWidget *parent) -> Page * { return new T(parent); }};
}

}  // namespace

QList<PageMaker> pageMakers() {
  return {makerOf<OverviewPage>(), makerOf<AlertsPage>(), makerOf<IncidentsPage>(), makerOf<HealthPage>(),
          makerOf<QueuesPage>(),   makerOf<ModelsPage>(), makerOf<BackupsPage>(),   makerOf<ProceduresPage>(),
          makerOf<RunsPage>(),     makerOf<AuditPage>()};
}

}  // namespace ops
