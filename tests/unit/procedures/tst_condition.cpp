#include <QElapsedTimer>
#include <QTest>

#include "models/procedures/condition.h"
#include "models/procedures/procedure.h"

using namespace ops;

namespace {

Scope scope() {
  return {{"inputs", {{"workers", 8}, {"mode", "all"}, {"deep", {{"er", "x"}}}, {"version", "1.10"}, {"word", "nan"}}},
          {"steps", {{"depth", {{"failed", 12}, {"name", "a b"}}}}},
          {"before", {{"replicas", 3}}}};
}

}  // namespace

class TestCondition : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void evaluates_data() {
    QTest::addColumn<QString>("condition");
    QTest::addColumn<int>("expected");  // 0 false, 1 true, 2 error
    QTest::newRow("empty holds") << QString() << 1;
    QTest::newRow("number greater") << QStringLiteral("steps.depth.failed > 11") << 1;
    QTest::newRow("number not greater") << QStringLiteral("steps.depth.failed > 12") << 0;
    QTest::newRow("at least") << QStringLiteral("steps.depth.failed >= 12") << 1;
    QTest::newRow("below") << QStringLiteral("inputs.workers < 8") << 0;
    QTest::newRow("at most") << QStringLiteral("inputs.workers <= 8") << 1;
    QTest::newRow("equal number") << QStringLiteral("inputs.workers == 8") << 1;
    QTest::newRow("word") << QStringLiteral("inputs.mode == all") << 1;
    QTest::newRow("quoted word") << QStringLiteral("steps.depth.name == \"a b\"") << 1;
    QTest::newRow("not equal") << QStringLiteral("inputs.mode != all") << 0;
    QTest::newRow("conjunction") << QStringLiteral("inputs.mode == all and inputs.workers > 7") << 1;
    QTest::newRow("conjunction fails") << QStringLiteral("inputs.mode == all and inputs.workers > 8") << 0;
    QTest::newRow("a version is a text") << QStringLiteral("inputs.version == 1.10") << 1;
    QTest::newRow("another version") << QStringLiteral("inputs.version == 1.1") << 0;
    QTest::newRow("no number is a word") << QStringLiteral("inputs.word == nan") << 1;
    QTest::newRow("no number has no size") << QStringLiteral("inputs.workers < inf") << 2;
    QTest::newRow("unknown name") << QStringLiteral("steps.nowhere.x > 1") << 2;
    QTest::newRow("text has no size") << QStringLiteral("inputs.mode > 1") << 2;
    QTest::newRow("no comparison") << QStringLiteral("inputs.mode") << 2;
    QTest::newRow("or is not known") << QStringLiteral("inputs.mode == all or inputs.workers > 1") << 2;
  }

  void evaluates() {
    QFETCH(QString, condition);
    QFETCH(int, expected);
    const auto result = evaluateCondition(condition, scope());
    QCOMPARE(result.has_value(), expected != 2);
    if (result) QCOMPARE(*result, expected == 1);
    if (!result) QVERIFY(!result.error().remedy.isEmpty());
  }

  void wholeTemplateKeepsItsType() {
    const auto expanded = expandTemplates(Json{{"replicas", "{{inputs.workers}}"}}, scope());
    QVERIFY(expanded.has_value());
    QCOMPARE((*expanded)["replicas"], Json(8));
  }

  void templatesInsideTextsAndLists() {
    const auto expanded =
        expandTemplates(Json{"a {{ inputs.mode }} {{before.replicas}}", {{"x", "{{inputs.deep.er}}"}}}, scope());
    QVERIFY(expanded.has_value());
    QCOMPARE((*expanded)[0], Json("a all 3"));
    QCOMPARE((*expanded)[1]["x"], Json("x"));
  }

  void unknownTemplateIsAnError() {
    const auto expanded = expandTemplates(Json("{{steps.later.value}}"), scope());
    QVERIFY(!expanded.has_value());
    QVERIFY(expanded.error().what.contains(QStringLiteral("steps.later.value")));
  }

  void plansKeepWhatIsNotKnownYet() {
    const auto expanded = expandKnownTemplates(Json("{{inputs.workers}} of {{steps.later.value}}"), scope());
    QCOMPARE(expanded, Json("8 of {{steps.later.value}}"));
  }

  void manyBlanksTakeNoTime() {
    const QString text = QLatin1String("{{") + QString(100'000, QLatin1Char(' '));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(*expandTemplates(Json(text.toStdString()), scope()), Json(text.toStdString()));
    QVERIFY2(timer.elapsed() < 1'000, qPrintable(QString::number(timer.elapsed())));
  }

  void inputsThatAreNoNumbers_data() {
    QTest::addColumn<Json>("given");
    for (const char *word : {"inf", "-inf", "nan", "1e300", "-1e15", "1000000000000000"}) {
      QTest::newRow(word) << Json(word);
    }
    QTest::newRow("a number that is too large") << Json(1e300);
  }

  void inputsThatAreNoNumbers() {
    QFETCH(Json, given);
    const auto procedure =
        procedureFromJson({{"metadata", {{"name", "a"}}},
                           {"inputs", {{"count", {{"type", "integer"}}}}},
                           {"steps", Json::array({{{"id", "b"}, {"do", {{"manual", Json::object()}}}}})}});
    QVERIFY(procedure);
    const auto checked = checkInputs(*procedure, System(), {{"count", given}});
    QVERIFY(!checked);
    QVERIFY2(checked.error().why.contains(QStringLiteral("whole number")), qPrintable(checked.error().why));
  }

  void valuesAreNotExpandedAgain() {
    Scope hostile{{"inputs", {{"a", "{{inputs.b}}"}, {"b", "secret"}}}};
    QCOMPARE(*expandTemplates(Json("x{{inputs.a}}"), hostile), Json("x{{inputs.b}}"));
  }
};

QTEST_GUILESS_MAIN(TestCondition)
#include "tst_condition.moc"
