#include "tests/gui/page_scene.h"

#include <QTest>

#include "models/incidents/incident_book.h"
#include "tests/gui/fake_alerts.h"
#include "tests/gui/fake_models.h"
#include "tests/support/await.h"
#include "widgets/pages/backups/backups_page.h"
#include "widgets/pages/models/models_page.h"
#include "widgets/pages/runs/runs_page.h"

namespace ops::test {

namespace {

template <typename T>
T resultOf(Op<T> operation) {
  auto answer = await(std::move(operation));
  if (!answer) qFatal("%s", qPrintable(answer.error().toString()));
  return *answer;
}

std::unique_ptr<Journal> openedJournal(const QString &folder) {
  JournalOptions options;
  options.folder = folder;
  auto journal = std::make_unique<Journal>(options);
  resultOf(journal->open());
  return journal;
}

QList<BackupSet> backupsOf(Scene scene) {
  const auto set = [](const char *id, int hoursAgo, BackupLevel level) {
    BackupSet set;
    set.id = QLatin1String(id);
    set.path = QStringLiteral("/backups/") + set.id;
    set.level = level;
    set.manifest = Manifest{};
    set.manifest->members = {BackupMember{}};
    set.manifest->members.first().name = QStringLiteral("database");
    set.takenAt = FakeContext::now().addSecs(-3'600 * hoursAgo);
    return set;
  };
  if (scene == Scene::Empty) return {};
  QList<BackupSet> sets{set("20261122-110400", 1, BackupLevel::Readable),
                        set("20261122-080400", 4, BackupLevel::Restored),
                        set("20261121-080400", 28, BackupLevel::Validated)};
  if (scene == Scene::Trouble) sets[0].failure = QStringLiteral("database.dump: its digest is another one");
  return sets;
}

RunSummary runOf(const PageContext &context, const char *id, const QString &outcome, int minutesAgo) {
  RunSummary run;
  run.run = QLatin1String(id);
  run.system = context.system().name;
  run.environment = context.environment().name;
  run.procedure = QStringLiteral("queue-backing-up");
  run.title = QStringLiteral("The queue is backing up");
  run.actor = QStringLiteral("ada");
  run.openedAt = FakeContext::now().addSecs(-60 * minutesAgo);
  if (!outcome.isEmpty()) run.closedAt = run.openedAt.addSecs(95);
  run.outcome = outcome;
  run.currentStep = QStringLiteral("scale");
  run.ownerAlive = true;
  return run;
}

QList<ModelView> modelsOf(Scene scene) {
  if (scene == Scene::Loading) return {};
  auto view = scene == Scene::Trouble ? driftedModel(FakeContext::now()) : fakeModel(FakeContext::now());
  if (scene == Scene::Empty) view.versions = QList<ModelVersion>();
  if (scene == Scene::Forbidden) {
    view.versions = fail(Error{ErrorCode::Refused,
                               QStringLiteral("Listing versions"),
                               QStringLiteral("registry"),
                               QStringLiteral("The user lacks the permission"),
                               {}});
  }
  if (scene == Scene::Failed || scene == Scene::Stale) {
    view.versions = fail(Error{ErrorCode::Unreachable, QStringLiteral("Listing versions"), QStringLiteral("registry"),
                               QStringLiteral("connection refused"), QStringLiteral("Start the registry.")});
  }
  return {view};
}

}  // namespace

SceneJournals::SceneJournals()
    : m_used(openedJournal(m_folder.filePath(QStringLiteral("used")))),
      m_empty(openedJournal(m_folder.filePath(QStringLiteral("empty")))) {
  IncidentBook book(*m_used, fakeSystem(), QStringLiteral("lab"));
  NewIncident begin;
  begin.title = QStringLiteral("Documents are not delivered");
  begin.impact = QStringLiteral("Customers get no documents.");
  begin.severity = Severity::P1;
  resultOf(book.open(begin));
}

PageScene::PageScene(Scene scene, SceneJournals &journals) : m_scene(scene), m_fake(scene) {
  auto &context = m_fake.context();
  if (scene == Scene::Failed) return;
  context.journal = &journals.of(scene);
  m_book = std::make_unique<IncidentBook>(*context.journal, context.system(), QStringLiteral("lab"));
  context.incidents = m_book.get();
  m_runs = std::make_unique<RunControl>(*context.journal, QStringLiteral("/bin/false"));
  context.runs = m_runs.get();
  if (!QTest::qWaitFor([this] { return m_book->isComplete(); }, 10'000)) qFatal("the journal is not read");
  if (scene != Scene::Empty && scene != Scene::Trouble) {
    context.setRunSummaries(
        {runOf(context, "r2", QStringLiteral("failed"), 60), runOf(context, "r1", QStringLiteral("succeeded"), 200)});
  }
}

PageScene::~PageScene() {
  m_fake.context().incidents = nullptr;
}

void PageScene::show(Page &page) {
  page.setContext(&m_fake.context());
  if (auto *models = qobject_cast<ModelsPage *>(&page); models != nullptr && m_scene != Scene::Offline)
    models->setViews(modelsOf(m_scene));
  auto *backups = qobject_cast<BackupsPage *>(&page);
  const bool canListBackups = m_scene != Scene::Failed && m_scene != Scene::Offline && m_scene != Scene::Loading;
  if (backups != nullptr && canListBackups) backups->setSets(backupsOf(m_scene));
  if (auto *runs = qobject_cast<RunsPage *>(&page); runs != nullptr && m_scene != Scene::Failed) {
    auto desk = std::make_unique<FakeDesk>();
    auto *asked = desk.get();
    runs->setDesk(std::move(desk));
    auto run = openedRun(scaleProcedure(), {{"workers", 8}});
    finish(run, 0, StepPhase::Succeeded, {{"depth", 412}});
    failStep(run, 1);
    if (asked->changed && !m_fake.context().runSummaries().isEmpty()) asked->changed(run);
  }
  m_fake.status().announce();
  settle();
  for (auto *table : page.findChildren<DataTable *>()) {
    const bool chooses = table->isVisible() && table->model() != nullptr && table->model()->rowCount() > 0;
    if (chooses && !table->currentIndex().isValid()) table->setCurrentIndex(table->model()->index(0, 0));
  }
  settle();
}

void settle() {
  for (int turn = 0; turn < 4; ++turn) QCoreApplication::processEvents();
  // What an answer of the last turn has made is laid out before it is looked at.
  for (int depth = 0; depth < 4; ++depth) QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

}  // namespace ops::test
