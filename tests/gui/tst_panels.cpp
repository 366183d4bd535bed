#include <QPushButton>
#include <QStandardItemModel>
#include <QTest>

#include "tests/gui/shown_text.h"
#include "widgets/theme/blocked_note.h"
#include "widgets/theme/data_table.h"
#include "widgets/theme/list_detail.h"
#include "widgets/theme/state_banner.h"

using namespace ops;
using namespace ops::test;

/// What pages are put together from says what is the matter, and asks for nothing that can't be done.
class PanelsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aBlockedButtonsReasonIsReadBesideIt() {
    QWidget place;
    QPushButton promote(&place), rollBack(&place);
    place.show();
    setBlocked(&promote, QStringLiteral("It is being read."));
    // Nothing flashes before it has its place.
    QVERIFY(BlockedNote({&promote, &rollBack}).isHidden());
    setBlocked(&promote, {});
    BlockedNote note({&promote, &rollBack}, &place);
    QVERIFY(note.isHidden());
    const auto reason = QStringLiteral("It is in place already.");
    setBlocked(&promote, reason);
    QCOMPARE(note.text(), reason);
    QVERIFY(!note.isHidden());
    // The same is said once.
    setBlocked(&rollBack, reason);
    QCOMPARE(note.text(), reason);
    setBlocked(&rollBack, QStringLiteral("It is archived."));
    QCOMPARE(note.text(), QString(reason + QStringLiteral("\nIt is archived.")));
    // Nobody asks why what is not there can't be pressed.
    promote.hide();
    QCOMPARE(note.text(), QStringLiteral("It is archived."));
    setBlocked(&rollBack, {});
    QVERIFY(note.isHidden());
  }

  void nothingIsToBeSelectedBesideAnEmptyList() {
    QStandardItemModel model(0, 1);
    auto *list = new QWidget;
    auto *table = new DataTable(QStringLiteral("panels"), list);
    table->setModel(&model);
    auto *detail = new QWidget;
    auto *empty = new EmptyState(QStringLiteral("No version is selected"), QStringLiteral("Select one."), detail);
    const std::unique_ptr<QWidget> both(makeListWithDetail(list, detail, {300, 300}));
    both->show();
    QVERIFY(shownIn(*empty).texts.isEmpty());
    model.appendRow(new QStandardItem(QStringLiteral("2.1.0")));
    QCOMPARE(shownIn(*empty).texts,
             (QStringList{QStringLiteral("No version is selected"), QStringLiteral("Select one.")}));
    model.clear();
    QVERIFY(shownIn(*empty).texts.isEmpty());
  }

  void aBannerSaysWhatCameOfWhatWasTried() {
    StateBanner banner;
    banner.setMessage(
        StateMessage::fromError({ErrorCode::Failed, QStringLiteral("Listing versions"), QStringLiteral("registry"),
                                 QStringLiteral("connection refused"), QStringLiteral("Start the registry.")}));
    const auto texts = shownIn(banner).texts;
    QVERIFY2(texts.contains(QStringLiteral("Listing versions: connection refused")), qPrintable(texts.join(u'|')));
    QVERIFY2(texts.contains(QStringLiteral("registry · Start the registry.")), qPrintable(texts.join(u'|')));
  }
};

QTEST_MAIN(PanelsTest)
#include "tst_panels.moc"
