#include <QTest>
#include <cmath>

#include "models/promotion/comparison.h"
#include "models/promotion/gates.h"

using namespace ops;

namespace {

ModelVersion version(const char *name, QMap<QString, double> metrics) {
  ModelVersion made;
  made.version = QLatin1String(name);
  made.metrics = std::move(metrics);
  return made;
}

Limit above(double value, const char *text) {
  return {Limit::Comparison::Above, value, QLatin1String(text)};
}

ModelMetric metric(const char *name, const char *title, std::optional<Limit> gate, std::optional<double> mayLose,
                   bool lowerIsBetter = false) {
  return {QLatin1String(name), QLatin1String(title), lowerIsBetter, std::move(gate), mayLose};
}

const QString ndcg = QStringLiteral("ndcg");

}  // namespace

class TestGates : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void namesGateAndFigures() {
    ModelSpec spec;
    spec.metrics = {metric("ndcg", "NDCG@10", above(0.35, "> 0.35"), {}),
                    metric("precision", "Precision@10", above(0.25, "> 0.25"), {})};
    const auto report = judgeGates(spec, version("2", {{ndcg, 0.31}, {QStringLiteral("precision"), 0.3}}), nullptr);
    QVERIFY(!report.passed());
    QCOMPARE(report.text(), QStringLiteral("NDCG@10 is 0.31, must be > 0.35"));
    QCOMPARE(report.judgements[1].verdict, GateVerdict::Passed);
    const auto json = toJson(report);
    QCOMPARE(json["gates"][0]["verdict"], Json("failed"));
    QCOMPARE(json["gates"][0]["value"], Json(0.31));
    QCOMPARE(json["passed"], Json(false));
    // Exactly at the gate is not above it.
    QVERIFY(!judgeGates(spec, version("2", {{ndcg, 0.35}, {QStringLiteral("precision"), 0.3}}), nullptr).passed());
  }

  void unknownIsNeverGreen() {
    ModelSpec spec;
    spec.metrics = {metric("ndcg", "NDCG@10", above(0.35, "> 0.35"), 0.1)};
    const auto inService = version("1", {{ndcg, 0.4}});
    auto report = judgeGates(spec, version("2", {}), &inService);
    QVERIFY(!report.passed());
    for (const auto &judgement : report.judgements) QCOMPARE(judgement.verdict, GateVerdict::NotKnown);
    QVERIFY(report.text().contains(QStringLiteral("NDCG@10 is not known")));
    const auto nan = judgeGates(spec, version("2", {{ndcg, std::nan("")}}), &inService);
    QCOMPARE(nan.judgements[0].verdict, GateVerdict::NotKnown);
    // Nothing to compare with.
    const auto unnamed = version("1", {});
    for (const auto *other : {static_cast<const ModelVersion *>(nullptr), &unnamed}) {
      report = judgeGates(spec, version("2", {{ndcg, 0.9}}), other);
      QCOMPARE(report.judgements[0].verdict, GateVerdict::Passed);
      QCOMPARE(report.judgements[1].verdict, GateVerdict::NotKnown);
      QVERIFY(!report.passed());
    }
  }

  void relative_data() {
    QTest::addColumn<double>("then");
    QTest::addColumn<double>("now");
    QTest::addColumn<double>("mayLose");
    QTest::addColumn<bool>("lowerIsBetter");
    QTest::addColumn<bool>("passes");
    QTest::newRow("better") << 0.4 << 0.5 << 0.1 << false << true;
    QTest::newRow("just allowed") << 0.4 << 0.36 << 0.1 << false << true;
    QTest::newRow("too much") << 0.4 << 0.3599 << 0.1 << false << false;
    QTest::newRow("lower is better, lower") << 10.0 << 8.0 << 0.1 << true << true;
    QTest::newRow("lower is better, just allowed") << 10.0 << 11.0 << 0.1 << true << true;
    QTest::newRow("lower is better, higher") << 10.0 << 11.1 << 0.1 << true << false;
    QTest::newRow("nothing may be lost, same") << 0.4 << 0.4 << 0.0 << false << true;
    QTest::newRow("nothing may be lost, less") << 0.4 << 0.39999 << 0.0 << false << false;
    QTest::newRow("none before, none now") << 0.0 << 0.0 << 0.1 << true << true;
    QTest::newRow("none before, one now") << 0.0 << 1.0 << 0.1 << true << false;
    QTest::newRow("of nothing to something") << 0.0 << 0.2 << 0.1 << false << true;
    QTest::newRow("negative, less") << -2.0 << -2.1 << 0.1 << false << true;
    QTest::newRow("negative, much less") << -2.0 << -2.3 << 0.1 << false << false;
    QTest::newRow("negative, lower is better") << -2.0 << -3.0 << 0.1 << true << true;
    QTest::newRow("from negative to positive") << -0.1 << 0.2 << 0.1 << false << true;
  }

  void relative() {
    QFETCH(double, then);
    QFETCH(double, now);
    QFETCH(double, mayLose);
    QFETCH(bool, lowerIsBetter);
    QFETCH(bool, passes);
    ModelSpec spec;
    spec.metrics = {metric("ndcg", "NDCG", {}, mayLose, lowerIsBetter)};
    const auto inService = version("1", {{ndcg, then}});
    const auto report = judgeGates(spec, version("2", {{ndcg, now}}), &inService);
    QCOMPARE(report.passed(), passes);
    QVERIFY2(report.text().contains(QLatin1Char('1')), qPrintable(report.text()));
  }

  void relativeNamesWhatWasLost() {
    ModelSpec spec;
    spec.metrics = {metric("ndcg", "NDCG@10", {}, 0.1)};
    const auto inService = version("2.0.0", {{ndcg, 0.4}});
    const auto report = judgeGates(spec, version("2.1.0", {{ndcg, 0.3}}), &inService);
    QCOMPARE(report.text(), QStringLiteral("NDCG@10 is 0.3, 25 % worse than 0.4 of 2.0.0; it may lose 10 %"));
  }

  /// All figures of a sentence are written in one way.
  void limitsAreWrittenAsTheLanguageDoes() {
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    const auto text = limitText({Limit::Comparison::Above, 0.35, QStringLiteral("> 0.35")});
    QLocale::setDefault(before);
    QCOMPARE(text, QStringLiteral("> 0,35"));
  }

  /// A relative gate says what it is held against, and what that comes to.
  void relativeGatesNameTheirBound() {
    ModelSpec spec;
    spec.metrics = {metric("ndcg", "NDCG@10", {}, 0.1), metric("errors", "Errors", {}, 0.1, true),
                    metric("depth", "Depth", {}, 0.0)};
    const QString errors = QStringLiteral("errors"), depth = QStringLiteral("depth");
    const auto inService = version("2.0.0", {{ndcg, 0.41}, {errors, 10}, {depth, 4}});
    const auto report = judgeGates(spec, version("2.1.0", {{ndcg, 0.4}, {errors, 9}, {depth, 4}}), &inService);
    QCOMPARE(report.judgements[0].gate, QStringLiteral("at most 10 % below 2.0.0 (0.41 → at least 0.369)"));
    QCOMPARE(report.judgements[0].why,
             QStringLiteral("NDCG@10 is 0.4, as asked for: at most 10 % below 2.0.0 (0.41 → at least 0.369)"));
    QCOMPARE(report.judgements[1].gate, QStringLiteral("at most 10 % above 2.0.0 (10 → at most 11)"));
    QCOMPARE(report.judgements[2].gate, QStringLiteral("no worse than 2.0.0 (4 → at least 4)"));
    const auto blind = judgeGates(spec, version("2.1.0", {{ndcg, 0.4}}), nullptr);
    QCOMPARE(blind.judgements[0].gate, QStringLiteral("at most 10 % worse than the version in service"));
  }

  void aComplaintFailsOutright() {
    ModelSpec spec;
    auto cut = version("2", {});
    QVERIFY(judgeGates(spec, cut, nullptr).passed());
    cut.complaint = QStringLiteral("it is shorter than its description says");
    const auto report = judgeGates(spec, cut, nullptr);
    QVERIFY(!report.passed());
    QCOMPARE(report.text(), cut.complaint);
  }

  void sideBySide() {
    ModelSpec spec;
    spec.metrics = {metric("ndcg", "NDCG", {}, {}), metric("errors", "Errors", {}, {}, true)};
    auto left = version("1", {{ndcg, 0.4}, {QStringLiteral("errors"), 3}, {QStringLiteral("other"), 1}});
    auto right = version("2", {{ndcg, 0.3}, {QStringLiteral("errors"), 1}, {QStringLiteral("other"), 2}});
    left.parameters = {{QStringLiteral("depth"), QStringLiteral("4")}, {QStringLiteral("rate"), QStringLiteral("1")}};
    right.parameters = {{QStringLiteral("depth"), QStringLiteral("6")}, {QStringLiteral("rate"), QStringLiteral("1")}};
    left.digest = QStringLiteral("aa");
    right.digest = QStringLiteral("AA");
    const auto compared = compareVersions(spec, left, right);
    using Judgement = MetricDifference::Judgement;
    QCOMPARE(compared.metrics.size(), 3);
    QCOMPARE(compared.metrics[0].judgement, Judgement::Worse);
    QCOMPARE(compared.metrics[1].judgement, Judgement::Better);
    QCOMPARE(compared.metrics[1].delta, std::optional(-2.0));
    QCOMPARE(compared.metrics[2].judgement, Judgement::Undirected);
    QCOMPARE(compared.parameters.size(), 1);
    QCOMPARE(compared.parameters[0].right, std::optional(QStringLiteral("6")));
    QCOMPARE(compared.sameContent, std::optional(true));
    right.digest.clear();
    right.metrics.clear();
    const auto unknown = compareVersions(spec, left, right);
    QVERIFY(!unknown.sameContent);
    QCOMPARE(unknown.metrics[0].judgement, Judgement::NotKnown);
    QCOMPARE(toJson(unknown)["metrics"][0]["delta"], Json());
  }
};

QTEST_GUILESS_MAIN(TestGates)
#include "tst_gates.moc"
