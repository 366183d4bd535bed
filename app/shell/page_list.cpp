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
Page *make(QWidget *parent) {
  return new T(parent);
}

constexpr Page *(*makers[])(QWidget *) = {
    make<OverviewPage>, make<AlertsPage>,  make<IncidentsPage>,  make<HealthPage>, make<QueuesPage>,
    make<ModelsPage>,   make<BackupsPage>, make<ProceduresPage>, make<RunsPage>,   make<AuditPage>};

}  // namespace

QList<Page *> makePages(QWidget *parent) {
  QList<Page *> pages;
  for (const auto maker : makers) pages.append(maker(parent));
  return pages;
}

Page *makePage(int place, QWidget *parent) {
  return makers[place](parent);
}

}  // namespace ops
