#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

#include "app/shell/strips.h"
#include "tests/gui/fake_alerts.h"

using namespace ops;

/// Rows of chips: what is wrong, and what is in progress.
class TestStrips : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { Theme::install(ThemeMode::Dark); }
  void aChipThatCountsStaysTheSame();
  void aStripIsAsLoudAsItsGravest();
  void whatIsSilencedIsNamed();
  void aStripIsFullBeforeItHides();
  void chipsAreMirrored();
};

/// Its text may change every second, while somebody tabs to it or presses the mouse on it.
void TestStrips::aChipThatCountsStaysTheSame() {
  QWidget window;
  QVBoxLayout layout(&window);
  ChipStrip strip(QStringLiteral("runs"), QStringLiteral("In progress"));
  layout.addWidget(&strip);
  window.resize(900, 60);
  window.show();
  window.activateWindow();
  QTRY_VERIFY(window.isActiveWindow());
  const auto chip = [](const QString &run, int seconds) {
    return ChipStrip::Chip{Tone::Busy, QStringLiteral("Runs"), QStringLiteral("%1, %2 s").arg(run).arg(seconds),
                           QStringLiteral("runs"), run};
  };
  strip.setChips({chip(QStringLiteral("a"), 1), chip(QStringLiteral("b"), 1)});
  const QPointer<QAbstractButton> second = strip.findChildren<QAbstractButton *>().at(1);
  second->setFocus();
  QSignalSpy chosen(&strip, &ChipStrip::chosen);
  QTest::mousePress(second.data(), Qt::LeftButton);
  // It even becomes the first.
  strip.setChips({chip(QStringLiteral("b"), 2)});
  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  QVERIFY(second && second->hasFocus());
  QCOMPARE(second->accessibleName(), QStringLiteral("Runs: b, 2 s"));
  QCOMPARE(strip.findChildren<QAbstractButton *>().size(), 1);
  QTest::mouseRelease(second.data(), Qt::LeftButton);
  QCOMPARE(chosen.size(), 1);
  QCOMPARE(chosen[0][1].toString(), QStringLiteral("b"));
}

/// What somebody has taken stands behind what nobody has, and is as red.
void TestStrips::aStripIsAsLoudAsItsGravest() {
  ChipStrip strip(QStringLiteral("problems"), QStringLiteral("Needs you"));
  const ChipStrip::Chip notice{Tone::Notice, QStringLiteral("Failed"), {}, QStringLiteral("queues"), {}};
  const ChipStrip::Chip taken{Tone::Critical, QStringLiteral("P0"), {}, QStringLiteral("health"), {}};
  strip.setChips({notice, taken});
  QCOMPARE(strip.property("tone").toString(), QStringLiteral("critical"));
  strip.setChips({notice});
  QCOMPARE(strip.property("tone").toString(), QStringLiteral("notice"));
}

/// The strip goes when it is over, not when it is quiet.
void TestStrips::whatIsSilencedIsNamed() {
  test::FakeContext fake(test::Scene::Ok);
  AlertCase entry;
  entry.source = AlertCase::Source::AlertManager;
  entry.alert.key = QStringLiteral("managed/1");
  entry.alert.title = QStringLiteral("Disk");
  entry.alert.severity = Severity::P0;
  entry.record.silencedUntil = test::FakeContext::now().addSecs(60);
  fake.alerts().cases = {entry};
  const auto chips = problemChips(fake.context());
  QCOMPARE(chips.size(), 1);
  QCOMPARE(chips.first().word + QLatin1Char(' ') + chips.first().text, QStringLiteral("Silenced P0 Disk"));
  QCOMPARE(chips.first().item, entry.alert.key);
  fake.alerts().cases.first().alert.severity = Severity::P2;
  QVERIFY(problemChips(fake.context()).isEmpty());
  fake.alerts().cases.first() = entry;
  fake.alerts().cases.first().record.silencedUntil = test::FakeContext::now();
  QCOMPARE(problemChips(fake.context()).first().word, QStringLiteral("P0"));
}

void TestStrips::aStripIsFullBeforeItHides() {
  ChipStrip strip(QStringLiteral("attention"), QStringLiteral("Needs you"));
  const auto shown = [&strip](const QList<int> &letters) {
    QList<ChipStrip::Chip> chips;
    for (const int count : letters) {
      chips.append({Tone::Critical, QStringLiteral("P0"), QString(count, QLatin1Char('n')), QStringLiteral("health"),
                    QString::number(chips.size())});
    }
    strip.setChips(chips);
    strip.resize(1'280, 36);
    strip.show();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    return strip.findChildren<QAbstractButton *>();
  };
  const auto widest = [](const QList<QAbstractButton *> &buttons) {
    int width = 0;
    for (const auto *each : buttons) width = std::max(width, each->width());
    return width;
  };
  const auto end = [](const QList<QAbstractButton *> &buttons) {
    int right = 0;
    for (const auto *each : buttons) right = std::max(right, each->geometry().right());
    return right;
  };
  // A long one beside short ones is not cut as long as there is room.
  auto buttons = shown({60, 10, 10});
  QCOMPARE(buttons.size(), 3);
  QVERIFY2(widest(buttons) > 440, qPrintable(QString::number(widest(buttons))));
  // Three that are too long share all there is.
  buttons = shown({90, 90, 90});
  QCOMPARE(buttons.size(), 3);
  QVERIFY2(end(buttons) > 1'240 && end(buttons) < 1'280, qPrintable(QString::number(end(buttons))));
  // Of many, as many as have room for something to read; what is left goes to them.
  buttons = shown(QList<int>(12, 90));
  QVERIFY2(buttons.size() >= 3 && buttons.size() < 12, qPrintable(QString::number(buttons.size())));
  QVERIFY2(end(buttons) > 1'140, qPrintable(QString::number(end(buttons))));
}

void TestStrips::chipsAreMirrored() {
  ChipStrip strip(QStringLiteral("attention"), QStringLiteral("Needs you"));
  strip.resize(900, 36);
  strip.setChips({{Tone::Critical, QStringLiteral("P0"), QStringLiteral("is down, and that is all there is to it"),
                   QStringLiteral("health"), QStringLiteral("api")}});
  strip.show();
  const auto *button = strip.findChild<QAbstractButton *>();
  /// How much of its glyph stands at the left end.
  const auto atLeft = [button] {
    QCoreApplication::processEvents();
    const auto image = const_cast<QAbstractButton *>(button)->grab().toImage();
    const auto ink = colors().tone(Tone::Critical).fill.rgb();
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
      for (int x = 0; x < 24; ++x) found += image.pixel(x, y) == ink ? 1 : 0;
    }
    return found;
  };
  QVERIFY(atLeft() > 20);
  strip.setLayoutDirection(Qt::RightToLeft);
  QCOMPARE(atLeft(), 0);
}

QTEST_MAIN(TestStrips)
#include "tst_strips.moc"
