#pragma once

#include <QCryptographicHash>
#include <QDir>
#include <QTest>

#include "models/backends/serving.h"
#include "models/catalog/catalog.h"
#include "models/procedures/executor.h"
#include "models/procedures/run_control.h"
#include "models/promotion/model_history.h"
#include "tests/support/await.h"
#include "tests/support/ports.h"
#include "tests/support/private_supervisor.h"

namespace ops {

/// As QTest::qWaitFor(), which rests between two events: of those a run has very many.
inline bool waitUntil(const std::function<bool()> &isOver, int patienceMs = 60'000) {
  QEventLoop loop;
  QTimer look;
  QObject::connect(&look, &QTimer::timeout, &loop, [&] {
    if (isOver()) loop.quit();
  });
  constexpr int lookEveryMs = 5;
  look.start(lookEveryMs);
  QTimer::singleShot(patienceMs, &loop, &QEventLoop::quit);
  if (!isOver()) loop.exec();
  return isOver();
}

/// A served model with its versions, a service that loads it under a supervisord of its own, a journal, and the shipped
/// procedures to be run on them by the real executor.
class ModelWorld {
 public:
  bool start();
  void stop();

  /// Version 1 is served and kept; nothing else is there.
  void reset(const QByteArray &more = {});
  /// Of the service, past any run.
  void restart();
  /// A version where the registry finds it, with a description that is true but for what `lie` replaces.
  void addVersion(const char *name, const char *behaviour, double ndcg = 0.4, const Json &lie = Json::object());
  /// The same, where fetching finds it.
  void addToStore(const char *name, const char *behaviour);

  Result<Plan> plan(const char *procedure, const Json &inputs);
  /// Opens a run; it is carried on by run() or another process.
  Result<QString> open(const Plan &plan, bool attended);
  /// Carries a run on to its end, or until an operator is asked.
  RunState run(const QString &id);
  RunState run(const char *procedure, const Json &inputs, bool attended = false);
  void decide(const QString &id, const char *verb, const Json &details = Json::object());

  QByteArray inPlace() const { return contentOf(path("models/nlp.pkl")); }
  /// The lines "VERSION BEHAVIOUR PID" of the service's starts since the reset.
  QByteArrayList starts() const;
  bool hasStarted(const char *version, const char *behaviour) const;
  /// What is served now, by its own word; empty: it does not answer.
  QString served();
  QList<ModelDeployment> history();
  QList<Record> records(const QString &run);

  static QByteArray content(const char *version, const char *behaviour);
  static QByteArray contentOf(const QString &path);
  static void write(const QString &path, const QByteArray &text);
  QString path(const char *name) const { return m_folder.path(QLatin1String(name)); }
  QString systemFile() const { return path("shop.yaml"); }
  QString journalFolder() const { return path("journal"); }
  QString evidence() const { return m_folder.folder(QStringLiteral("evidence")); }
  Backends &backends() { return *m_backends; }
  Journal &journal() { return *m_journal; }
  ActionContext context() { return {*m_backends, QStringLiteral("run/step"), evidence(), {}, {}, m_journal.get()}; }
  const System &system() const { return m_system; }
  /// Lines that stand in the system file for the model beside what is always there.
  void describe(const QByteArray &more);

 private:
  TemporaryWorld m_folder;
  int m_port = 0;
  System m_system;
  std::unique_ptr<PrivateSupervisor> m_supervisor;
  std::unique_ptr<Backends> m_backends;
  std::unique_ptr<Journal> m_journal;
};

inline QByteArray ModelWorld::content(const char *version, const char *behaviour) {
  constexpr int weights = 40'000;
  return "{\"version\": \"" + QByteArray(version) + "\", \"behaviour\": \"" + behaviour + "\"}\n" +
         QByteArray(weights, *version);
}

inline QByteArray ModelWorld::contentOf(const QString &path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void ModelWorld::write(const QString &path, const QByteArray &text) {
  QFile file(path);
  if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) qFatal("no room for the test's files");
}

inline bool ModelWorld::start() {
  m_port = freePort();
  m_folder.folder(QStringLiteral("models/versions"));
  m_folder.folder(QStringLiteral("store"));
  PrivateSupervisor::Program service;
  service.name = QStringLiteral("ml");
  service.command = QStringLiteral("%1 %2 %3 %4")
                        .arg(QStringLiteral(OPSDECK_MODEL_SERVICE))
                        .arg(m_port)
                        .arg(path("models/nlp.pkl"), path("starts"));
  // supervisord looks after its children once a second, and whenever one writes: with this one, without delay.
  PrivateSupervisor::Program metronome;
  metronome.name = QStringLiteral("metronome");
  metronome.command = QStringLiteral("/bin/sh -c 'while echo; do sleep 0.05; done'");
  metronome.autostart = true;
  m_supervisor = std::make_unique<PrivateSupervisor>(m_folder, QStringLiteral("supervisor"), QList{service, metronome});
  if (!m_supervisor->start()) return false;
  JournalOptions options;
  options.folder = journalFolder();
  m_journal = std::make_unique<Journal>(options);
  return await(m_journal->open()).has_value();
}

inline void ModelWorld::stop() {
  m_backends.reset();
  m_journal.reset();
  m_supervisor->stop();
}

inline void ModelWorld::describe(const QByteArray &more) {
  const auto port = QByteArray::number(m_port);
  write(systemFile(),
        "apiVersion: opsdeck/v1\nkind: System\nmetadata: {name: shop, title: Shop}\n"
        "services:\n  - {name: ml, expected: 1, probe: {http: \"{{ml}}/health\", timeout: 2s},\n"
        "     metrics: {prometheus: \"{{ml}}/metrics\", requests: requests_total, errors: errors_total},\n"
        "     alerts: {P2: {error-rate: \"> 5 %\"}}}\n"
        "models:\n"
        "  - name: nlp\n    service: ml\n    serving: {url: \"{{ml}}/version\"}\n"
        "    validate: {post: \"{{ml}}/validate\", expect: {json: {/valid: true}}, timeout: 5s}\n"
        "    sample: {post: \"{{ml}}/predict\", body: {prompt: x}, expect: {json: {/valid: true}}, timeout: 5s}\n"
        "    metrics: [{name: ndcg, title: NDCG@10, gate: \"> 0.35\", mayLose: \"10 %\"}]\n"
        "    watch: 300ms\n" +
            more +
            "environments:\n"
            "  - name: here\n    tier: practice\n    addresses: {ml: \"http://127.0.0.1:" +
            port + "\"}\n    manager: {type: supervisor, socket: " + m_supervisor->socket().toUtf8() +
            ", programs: {ml: [ml]}}\n"
            "    models: {nlp: {type: files, file: " +
            path("models/nlp.pkl").toUtf8() + ", versions: \"" + path("models/versions/nlp-*.pkl").toUtf8() +
            "\", fetch: [cp, \"" + path("store").toUtf8() + "/{{version}}.pkl\", \"{{file}}\"], describe: [cp, \"" +
            path("store").toUtf8() + "/{{version}}.pkl.json\", \"{{file}}\"]}}\n");
  const auto system = findSystem(systemFile());
  if (!system) qFatal("%s", qPrintable(system.error().toString()));
  m_system = *system;
  auto backends = connectBackends(m_system, m_system.environments.first(), Access::ReadWrite);
  if (!backends) qFatal("%s", qPrintable(backends.error().toString()));
  m_backends = std::move(*backends);
}

inline void ModelWorld::reset(const QByteArray &more) {
  for (const char *name : {"models/versions", "models/versions/archive", "store"}) {
    const QDir folder(path(name));
    for (const auto &file : folder.entryList(QDir::Files | QDir::Hidden)) QFile::remove(folder.filePath(file));
  }
  write(path("models/nlp.pkl"), content("1", "good"));
  addVersion("1", "good");
  describe(more);
  restart();
  if (!waitUntil([this] { return served() == QLatin1String("1"); })) qFatal("the service does not serve");
  QFile::remove(path("starts"));
}

inline void ModelWorld::restart() {
  const auto *action = ActionRegistry::shipped().find(QStringLiteral("service.restart"));
  QObject receiver;
  bool isDone = false;
  launch(action->run({{"service", "ml"}}, {*m_backends, {}, {}, {}}), &receiver,
         [&isDone](const Outcome &) { isDone = true; });
  if (!waitUntil([&isDone] { return isDone; })) qFatal("the service does not start");
}

inline void ModelWorld::addVersion(const char *name, const char *behaviour, double ndcg, const Json &lie) {
  const auto text = content(name, behaviour);
  const QString file = path("models/versions/nlp-") + QLatin1String(name) + QStringLiteral(".pkl");
  const auto digest = QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
  Json description{
      {"version", name}, {"digest", digest.toStdString()}, {"bytes", text.size()}, {"metrics", {{"ndcg", ndcg}}}};
  description.update(lie);
  write(file, text);
  write(file + QStringLiteral(".json"), jsonDump(description));
}

inline void ModelWorld::addToStore(const char *name, const char *behaviour) {
  addVersion(name, behaviour);
  const QString made = path("models/versions/nlp-") + QLatin1String(name) + QStringLiteral(".pkl");
  const QString stored = path("store/") + QLatin1String(name) + QStringLiteral(".pkl");
  for (const QString &end : {QString(), QStringLiteral(".json")}) {
    QFile::remove(stored + end);
    if (!QFile::rename(made + end, stored + end)) qFatal("no room for the test's files");
  }
}

inline Result<Plan> ModelWorld::plan(const char *name, const Json &inputs) {
  auto procedure = findProcedure(QLatin1String(name));
  if (!procedure) return fail(procedure.error());
  // A service that is never well is waited for as long as a test can afford.
  for (auto &step : procedure->source["steps"]) {
    if (step["id"] == "healthy") step["do"]["service.healthy"]["within"] = "2s";
  }
  procedure = procedureFromJson(procedure->source);
  if (!procedure) return fail(procedure.error());
  return await(makePlan(*procedure, inputs, *m_backends, ActionRegistry::shipped(), m_journal.get()));
}

inline Result<QString> ModelWorld::open(const Plan &plan, bool attended) {
  // What a plan foresees may come about behind it as well: the run looks for itself.
  auto asked = plan;
  asked.refusal.reset();
  // The process that it starts to carry the run on does nothing: that is left to the test.
  RunControl control(*m_journal, QStringLiteral("/bin/true"));
  Approval approval;
  approval.attended = attended;
  approval.destructive = true;
  return await(control.open(asked, approval));
}

inline RunState ModelWorld::run(const QString &id) {
  Executor executor({*m_journal, *m_backends, ActionRegistry::shipped(), evidence()}, id);
  bool isOver = false;
  QObject::connect(&executor, &Executor::finished, [&isOver](const Status &) { isOver = true; });
  executor.start();
  const auto isAsked = [&executor] { return executor.state().waitingStep() >= 0; };
  if (!waitUntil([&] { return isOver || isAsked(); })) qWarning("the run does not end");
  return executor.state();
}

inline RunState ModelWorld::run(const char *procedure, const Json &inputs, bool attended) {
  const auto planned = plan(procedure, inputs);
  if (!planned) qWarning("%s", qPrintable(planned.error().toString()));
  if (!planned) return {};
  const auto id = open(*planned, attended);
  if (!id) qWarning("%s", qPrintable(id.error().toString()));
  return id ? run(*id) : RunState();
}

inline void ModelWorld::decide(const QString &id, const char *verb, const Json &details) {
  RunControl control(*m_journal, QStringLiteral("/bin/true"));
  const auto decided = await(control.decide(id, QLatin1String(verb), {}, details));
  if (!decided) qWarning("%s", qPrintable(decided.error().toString()));
}

inline QByteArrayList ModelWorld::starts() const {
  auto lines = contentOf(path("starts")).split('\n');
  lines.removeAll(QByteArray());
  return lines;
}

inline bool ModelWorld::hasStarted(const char *version, const char *behaviour) const {
  const QByteArray wanted = QByteArray(version) + ' ' + behaviour + ' ';
  return std::ranges::any_of(starts(), [&wanted](const QByteArray &line) { return line.startsWith(wanted); });
}

inline QString ModelWorld::served() {
  const auto served = await(askServed(m_system.models.first(), *m_backends));
  return served ? served->version : QString();
}

inline QList<ModelDeployment> ModelWorld::history() {
  return await(modelHistory(*m_journal, QStringLiteral("shop"), QStringLiteral("here"),
                            *m_system.model(QStringLiteral("nlp"))))
      .value_or(QList<ModelDeployment>());
}

inline QList<Record> ModelWorld::records(const QString &run) {
  RecordQuery query;
  query.run = run;
  return await(m_journal->read(query)).value_or(QList<Record>());
}

}  // namespace ops
