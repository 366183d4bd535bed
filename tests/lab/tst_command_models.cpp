#include <QCryptographicHash>
#include <QTest>

#include "models/base/paths.h"
#include "models/journal/journal.h"
#include "tests/lab/program.h"
#include "tests/support/await.h"
#include "tests/support/ports.h"
#include "tests/support/temporary_world.h"

using namespace ops;
using namespace ops::test;

namespace {

/// A model in files, whose service does not run.
QByteArray systemFile(const QString &folder, int deadPort) {
  const auto models = folder.toUtf8();
  return "apiVersion: opsdeck/v1\nkind: System\nmetadata: {name: shop, title: Shop}\n"
         "services: [{name: ml, expected: 1, probe: {http: \"{{ml}}/health\"}}]\n"
         "models:\n  - name: nlp\n    service: ml\n    serving: {url: \"{{ml}}/version\"}\n"
         "    metrics: [{name: ndcg, title: NDCG@10, gate: \"> 0.35\", mayLose: \"10 %\"}]\n"
         "environments:\n  - name: here\n    tier: practice\n    addresses: {ml: \"http://127.0.0.1:" +
         QByteArray::number(deadPort) + "\"}\n    models: {nlp: {type: files, file: \"" + models +
         "/nlp.pkl\", versions: \"" + models + "/versions/nlp-*.pkl\"}}\n";
}

QByteArray description(const char *version, double ndcg, const char *rate) {
  return jsonDump({{"version", version}, {"metrics", {{"ndcg", ndcg}}}, {"parameters", {{"rate", rate}}}});
}

}  // namespace

/// What the real program tells of a model's versions, and of runs that have moved them.
class TestCommandModels : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void anOverrideNeedsItsReason();
  void figuresHaveHeadings();
  void whatWentBackIsMarked();
  void whatWasLeftAloneIsListed();

 private:
  void tell(const QList<Event> &events);

  TemporaryWorld m_world;
  QString m_system;
};

void TestCommandModels::initTestCase() {
  const auto models = m_world.folder(QStringLiteral("models"));
  QVERIFY(write(models + "/nlp.pkl", "one"));
  for (const auto *name : {"1", "2"}) {
    const bool isFirst = *name == '1';
    const QString file = models + QStringLiteral("/versions/nlp-%1.pkl").arg(QLatin1String(name));
    QVERIFY(write(file, isFirst ? "one" : "two"));
    QVERIFY(write(file + ".json", description(name, isFirst ? 0.4 : 0.5, isFirst ? "0.1" : "0.2")));
  }
  m_system = m_world.path(QStringLiteral("shop.yaml"));
  QVERIFY(write(m_system, systemFile(models, freePort())));
}

void TestCommandModels::tell(const QList<Event> &events) {
  JournalOptions options;
  options.folder = paths::journal();
  Journal journal(options);
  const auto opened = await(journal.open());
  QVERIFY2(opened, errorText(opened).constData());
  for (auto event : events) {
    event.system = QStringLiteral("shop");
    event.environment = QStringLiteral("here");
    const auto record = await(journal.append(event));
    QVERIFY2(record, errorText(record).constData());
  }
}

/// An empty one is not the same as none: whoever gives it means to override.
void TestCommandModels::anOverrideNeedsItsReason() {
  for (const auto *verb : {"promote", "update"}) {
    for (const auto *reason : {"", "  "}) {
      const auto answer = opsdeck({"models", verb, m_system, "2", "--override", reason});
      QCOMPARE(answer.code, 2);
      QVERIFY2(answer.err.contains("--override needs a reason"), answer.err.constData());
    }
  }
  const auto runs = opsdeck({"runs", "-o", "json"});
  QCOMPARE(runs.code, 0);
  QVERIFY2(runs.json()["runs"].empty(), runs.out.constData());
}

void TestCommandModels::figuresHaveHeadings() {
  const auto answer = opsdeck({"models", "compare", m_system, "1", "2", "-e", "here"});
  QVERIFY2(answer.code == 0, said(answer).constData());
  const auto lines = answer.out.split('\n');
  QCOMPARE(lines[0].simplified(), QByteArray("Figure 1 2 Change"));
  QCOMPARE(lines[1].simplified(), QByteArray("NDCG@10 0.4 0.5 +0.1 better"));
  const auto digest = [](const char *content) {
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
  };
  QCOMPARE(lines[2].simplified(), "SHA-256 " + digest("one").left(12) + "… " + digest("two").left(12) + "…");
  QCOMPARE(lines[3].simplified(), QByteArray("Parameter that differs"));
  QCOMPARE(lines[4].simplified(), QByteArray("rate 0.1 0.2"));
  const auto compared = opsdeck({"models", "compare", m_system, "1", "2", "-e", "here", "-o", "json"}).json();
  QCOMPARE(compared["metrics"][0]["judgement"], Json("better"));
  QCOMPARE(compared["right"]["digest"], Json(digest("two").toStdString()));
  QCOMPARE(compared["sameContent"], Json(false));
  const auto json = opsdeck({"models", "show", m_system, "2", "-e", "here", "-o", "json"}).json();
  QCOMPARE(json["metrics"]["ndcg"], Json(0.5));
  QCOMPARE(json["parameters"]["rate"], Json("0.2"));
  QCOMPARE(json["gates"]["passed"], Json(true));
  QVERIFY(json["tags"].is_object() && !json.contains("historyError"));
  const auto shown = opsdeck({"models", "show", m_system, "2", "-e", "here"});
  QVERIFY2(shown.out.contains("at most 10 % below 1 (0.4 → at least 0.36)"), said(shown).constData());
}

void TestCommandModels::whatWentBackIsMarked() {
  const auto event = [](const char *type, const char *step, Json body) {
    return Event{QLatin1String(type), QStringLiteral("r1"), QLatin1String(step), 1, {}, {}, std::move(body)};
  };
  const Json two{{"model", "nlp"}, {"version", "2"}, {"previous", {{"version", "1"}}}, {"changed", true}};
  const Json one{{"model", "nlp"}, {"version", "1"}, {"previous", {{"version", "2"}}}, {"changed", true}};
  const Json failure{{"code", "failed"}, {"what", "Checking"}, {"why", "its own check says no"}};
  tell({event(event::intent, "deploy", {{"phase", "do"}, {"action", "model.deploy"}, {"parameters", two}}),
        event(event::outcome, "deploy", {{"phase", "do"}, {"outcome", "succeeded"}, {"value", two}}),
        event(event::intent, "validate", {{"phase", "do"}, {"action", "model.validate"}, {"parameters", two}}),
        event(event::outcome, "validate", {{"phase", "do"}, {"outcome", "failed"}, {"error", failure}}),
        event(event::intent, "restart", {{"phase", "undo"}, {"action", "model.revert"}, {"parameters", one}}),
        event(event::outcome, "restart", {{"phase", "undo"}, {"outcome", "succeeded"}, {"value", one}})});
  const auto list = opsdeck({"models", "list", m_system, "-e", "here"});
  QVERIFY2(list.out.contains("failed in service on 20") && list.out.contains("UTC: its own check says no"),
           said(list).constData());
  const auto json = opsdeck({"models", "list", m_system, "-e", "here", "-o", "json"}).json();
  const auto &model = json["models"][0];
  QVERIFY2(model["suggestion"]["version"] == Json(""), jsonDump(model["suggestion"]).constData());
  for (const auto &version : model["versions"]) {
    const bool isBad = version["version"] == Json("2");
    QCOMPARE(version["wentBack"].is_null(), !isBad);
    if (isBad) QCOMPARE(version["wentBack"]["why"], Json("its own check says no"));
  }
}

void TestCommandModels::whatWasLeftAloneIsListed() {
  const QString run = QStringLiteral("5d1c9d2e-0c3c-4c45-8a39-3a0f2f8a7d11");
  const Json source{{"apiVersion", "opsdeck/v1"},
                    {"kind", "Procedure"},
                    {"metadata", {{"name", "promote-model"}, {"title", "Promote"}}},
                    {"steps", Json::array({{{"id", "a"}, {"title", "a"}, {"do", {{"x.y", Json::object()}}}}})}};
  tell(
      {Event{QLatin1String(event::runOpened), run, {}, 1, {}, {}, {{"procedure", "promote-model"}, {"source", source}}},
       Event{QLatin1String(event::runClosed),
             run,
             {},
             1,
             {},
             {},
             {{"outcome", "cancelled"}, {"leftAlone", "a newer run has put 3 there"}}}});
  const auto list = opsdeck({"runs"});
  QVERIFY2(list.out.contains("promote-model  left alone: a newer run has put 3 there"), said(list).constData());
  const auto entry = opsdeck({"runs", "-o", "json"}).json()["runs"][0];
  QCOMPARE(entry["undone"], Json(false));
  QCOMPARE(entry["leftAlone"], Json("a newer run has put 3 there"));
}

QTEST_GUILESS_MAIN(TestCommandModels)
#include "tst_command_models.moc"
