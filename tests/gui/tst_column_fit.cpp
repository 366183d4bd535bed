#include <QTest>

#include "widgets/theme/column_fit.h"

using namespace ops;

/// Which columns stand in how much room: all of them as they want it, narrower, and at last fewer.
class ColumnFitTest : public QObject {
  Q_OBJECT

 private:
  static constexpr int sign = 40;

  QString fit(int room) const {
    QStringList places;
    int sum = 0;
    for (const auto &place : fitColumns(wishes, needs, room, [](qsizetype) { return sign; })) {
      places += QStringLiteral("%1:%2").arg(place.index).arg(place.width);
      sum += place.width;
    }
    // Nothing is left blank, and nothing stands beyond the edge, as long as there is room for one.
    if (room >= needs.first().name + sign && sum != room) places += QStringLiteral("of %1").arg(room);
    return places.join(QLatin1Char(' '));
  }

  ColumnWishes wishes;
  QList<ColumnNeed> needs;

 private Q_SLOTS:
  void init() {
    wishes = {};
    wishes.wanted = {0, 200, 100};
    wishes.least = {100, 120, 0};
    wishes.optional = {2};
    needs = {{80, 0, false}, {90, 0, false}, {60, 0, true}};
  }

  void whatIsWantedStands() { QCOMPARE(fit(500), QStringLiteral("0:200 1:200 2:100")); }

  void allGrowWhereThereIsMuchRoom() { QCOMPARE(fit(1'128), QStringLiteral("0:648 1:320 2:160")); }

  void eachGivesUpTheSamePart() {
    // 170 and 200 can give up 70 and 80; half of that is left.
    QCOMPARE(fit(395), QStringLiteral("0:135 1:160 2:100"));
    QCOMPARE(fit(320), QStringLiteral("0:100 1:120 2:100"));
  }

  void theOptionalGoesFirst() {
    // What is left begins where the sign would stand.
    QCOMPARE(fit(319), QStringLiteral("0:145 1:174"));
    wishes.optional = {1, 2};
    QCOMPARE(fit(319), QStringLiteral("0:179 2:140"));
  }

  void theFirstStaysToTheLast() {
    QCOMPARE(fit(130), QStringLiteral("0:130"));
    QCOMPARE(fit(20).section(QLatin1Char(':'), 0, 0), QStringLiteral("0"));
  }

  void whatSomebodyChoseCounts() {
    wishes.pick(1, false);
    QCOMPARE(fit(310), QStringLiteral("0:170 2:140"));
    wishes.pick(1, true);
    wishes.pick(2, true);
    // What was asked for stays longest, and the newest longer than what was asked for before.
    QCOMPARE(fit(200), QStringLiteral("1:94 2:106"));
    QCOMPARE(fit(150), QStringLiteral("2:150"));
    wishes.pick(0, false);
    wishes.pick(1, false);
    wishes.pick(2, false);
    QCOMPARE(fit(600), QStringLiteral("0:600"));
  }

  void whatIsDraggedDoesNotGrow() {
    wishes.dragged = {0, 150, 0};
    QCOMPARE(fit(1'128), QStringLiteral("0:818 1:150 2:160"));
  }

  void whatHasNothingToSayIsNotMissed() {
    wishes.withheld = {2};
    QCOMPARE(fit(370), QStringLiteral("0:170 1:200"));
  }
  /// None is cut while another is wider than what stands in it.
  void whatIsSpareGoesToWhatIsCut() {
    needs = {{80, 260, false}, {90, 130, false}, {60, 0, true}};
    QCOMPARE(fit(470), QStringLiteral("0:240 1:130 2:100"));
    // The least cut is made whole first; a column is never narrower than its name.
    needs = {{80, 900, false}, {90, 20, false}, {60, 120, true}};
    QCOMPARE(fit(470), QStringLiteral("0:260 1:90 2:120"));
    // What somebody dragged stays, and what is not known is not taken from.
    wishes.dragged = {0, 200, 0};
    QCOMPARE(fit(470), QStringLiteral("0:170 1:200 2:100"));
  }
};

QTEST_GUILESS_MAIN(ColumnFitTest)
#include "tst_column_fit.moc"
