#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "tests/gui/fake_context.h"
#include "tests/gui/picture.h"
#include "tests/gui/shown_text.h"
#include "tests/support/await.h"
#include "widgets/pages/backups/backups_page.h"
#include "widgets/pages/question_dialog.h"
#include "widgets/wizard/backup_choice.h"

using namespace ops;
using namespace ops::test;

/// What the page of backups says of each, and what it offers.
class TestBackupsPage : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void levelsAreNeverGreenBeforeTheyAreEarned_data();
  void levelsAreNeverGreenBeforeTheyAreEarned();
  void buttonsNameTheChosenSet();
  void whatCannotBeRestoredIsNotOffered();
  void oneThatIsBeingMade();
  void aDamagedOneIsNotRestored();
  void oneThatLacksDataIsNotTheDefault();
  void whatWasMeantIsSaidWithAReason();
  void aJournalThatCannotBeReadIsSaid();
  void readOnlyStillReads();
  void promisesSayWhatIsMissing();
  void whereNobodyLooksNothingIsMissing();
  void whatIsNotDeclaredIsNotMissing();
  void whatRestoresKeptIsOneClickAway();
  void choosingWhereThereIsNothingToChoose();

 private:
  static BackupSet set(const QString &id, BackupLevel level);
  static QPushButton *button(BackupsPage &page, const QString &text);
};

void TestBackupsPage::initTestCase() {
  QStandardPaths::setTestModeEnabled(true);
  Theme::install(ThemeMode::Light);
}

BackupSet TestBackupsPage::set(const QString &id, BackupLevel level) {
  BackupSet set;
  set.id = id;
  set.path = QStringLiteral("/backups/") + id;
  set.level = level;
  set.manifest = Manifest{};
  BackupMember member;
  member.name = QStringLiteral("database");
  set.manifest->members = {member};
  return set;
}

QPushButton *TestBackupsPage::button(BackupsPage &page, const QString &text) {
  for (auto *found : page.findChildren<QPushButton *>()) {
    if (found->text().startsWith(text)) return found;
  }
  return nullptr;
}

void TestBackupsPage::levelsAreNeverGreenBeforeTheyAreEarned_data() {
  QTest::addColumn<int>("level");
  QTest::addColumn<QString>("failure");
  QTest::addColumn<int>("tone");
  QTest::newRow("exists") << int(BackupLevel::Exists) << QString() << int(Tone::Unknown);
  QTest::newRow("readable") << int(BackupLevel::Readable) << QString() << int(Tone::Notice);
  QTest::newRow("restored") << int(BackupLevel::Restored) << QString() << int(Tone::Notice);
  QTest::newRow("validated") << int(BackupLevel::Validated) << QString() << int(Tone::Ok);
  QTest::newRow("damaged") << int(BackupLevel::Validated) << QStringLiteral("bit rot") << int(Tone::Critical);
}

void TestBackupsPage::levelsAreNeverGreenBeforeTheyAreEarned() {
  QFETCH(int, level);
  QFETCH(QString, failure);
  QFETCH(int, tone);
  auto one = set(QStringLiteral("one"), static_cast<BackupLevel>(level));
  one.failure = failure;
  BackupItems items;
  items.setSets({one}, QDateTime::currentDateTimeUtc());
  QCOMPARE(items.index(0, BackupItems::Level).data(ToneRole).toInt(), tone);
}

void TestBackupsPage::buttonsNameTheChosenSet() {
  FakeContext fake(Scene::Ok);
  BackupsPage page;
  page.setContext(&fake.context());
  page.setSets({set(QStringLiteral("new"), BackupLevel::Readable), set(QStringLiteral("old"), BackupLevel::Validated)});
  page.select(QStringLiteral("old"));
  QStringList asked;
  connect(&fake.context(), &PageContext::procedureRequested, this, [&](const QString &procedure, const Json &inputs) {
    asked.append(procedure + QLatin1Char(' ') + jsonString(inputs, "set"));
  });
  for (const char *text : {"Read every byte", "Prove that it restores", "Restore the whole service",
                           "Restore the database alone", "Make a backup"}) {
    auto *found = button(page, QLatin1String(text));
    QVERIFY2(found != nullptr && found->isEnabled(), text);
    found->click();
  }
  QCOMPARE(asked, (QStringList{QStringLiteral("verify-backup old"), QStringLiteral("drill-backup old"),
                               QStringLiteral("restore-service old"), QStringLiteral("restore-database old"),
                               QStringLiteral("back-up ")}));
}

void TestBackupsPage::whatCannotBeRestoredIsNotOffered() {
  FakeContext fake(Scene::Ok);
  BackupsPage page;
  page.setContext(&fake.context());
  auto unfinished = set(QStringLiteral("half"), BackupLevel::Exists);
  unfinished.complaint = QStringLiteral("it was never finished");
  page.setSets({unfinished});
  auto *restore = button(page, QStringLiteral("Restore the whole service"));
  QVERIFY(!restore->isEnabled());
  QVERIFY(restore->accessibleDescription().contains(QStringLiteral("never finished")));
}

/// It is called what it is, grows, and is neither restored nor counted.
void TestBackupsPage::oneThatIsBeingMade() {
  FakeContext fake(Scene::Ok);
  BackupsPage page;
  page.setContext(&fake.context());
  const auto now = fake.context().now();
  auto made = set(QStringLiteral("20261125T113000000Z"), BackupLevel::Exists);
  made.manifest.reset();
  made.finished = false;
  made.maker = QStringLiteral("1234abcd-5678");
  made.complaint = QStringLiteral("it is being made");
  made.takenAt = now.addSecs(-180);
  made.writtenAt = now.addSecs(-5);
  made.bytes = 1'200'000;
  auto good = set(QStringLiteral("good"), BackupLevel::Readable);
  good.takenAt = now.addSecs(-3'600);
  page.resize(1'088, 760);
  page.show();
  page.setSets({made, good});
  const auto *table = page.findChild<DataTable *>();
  QCOMPARE(table->currentIndex().siblingAtColumn(0).data(IdRole).toString(), QStringLiteral("good"));
  page.select(made.id);
  const auto says = [&page](const QString &text) { return shows(shownIn(page), condensedShape(text)); };
  QVERIFY(says(QStringLiteral("Being made")) && !says(QStringLiteral("Unusable")));
  QVERIFY(says(QStringLiteral("Run 1234abcd has been making it since %1 UTC, for 3 min now; 1.2 MB so far.")
                   .arg(made.takenAt.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm")))));
  QVERIFY(says(QStringLiteral("The newest that is sound is good.")));
  QVERIFY(!button(page, QStringLiteral("Restore the whole service"))->isEnabled());
  test::picture(page, QStringLiteral("page-backups-being-made"));
  System system;
  system.backups.append(BackupSpec{});
  system.backups.first().name = QStringLiteral("database");
  QVERIFY(backupPromises(system, {made, good}, now).first().newest.contains(QStringLiteral("1 h")));
  made.writtenAt = now.addSecs(-1'200);
  QCOMPARE(markOf(made, now), (Mark{QStringLiteral("Stands still"), Tone::Warning}));
  QVERIFY(backupMeaning(made, now).endsWith(
      QStringLiteral("Nothing has been written into it for 20 min: look at the run.")));
  // By whom it was begun, nobody knows.
  made.maker.clear();
  made.complaint = QStringLiteral("it is being made, or was interrupted");
  QCOMPARE(markOf(made, now), (Mark{QStringLiteral("Not finished"), Tone::Unknown}));
  QVERIFY(backupMeaning(made, now).endsWith(QStringLiteral("was interrupted. Last written to 20 min ago.")));
}

void TestBackupsPage::aDamagedOneIsNotRestored() {
  FakeContext fake(Scene::Ok);
  BackupsPage page;
  page.setContext(&fake.context());
  auto bad = set(QStringLiteral("bad"), BackupLevel::Validated);
  bad.failure = QStringLiteral("database.dump: its digest is another one");
  auto foreign = set(QStringLiteral("foreign.dump"), BackupLevel::Validated);
  foreign.backup = QStringLiteral("database");
  const auto why = QStringLiteral("Do not restore from this: ") + bad.failure;
  const auto says = [&page](const QString &text) { return shows(shownIn(page), condensedShape(text)); };
  page.setSets({bad});
  page.resize(1'088, 760);
  page.show();
  QVERIFY(says(why));
  QVERIFY(!says(QStringLiteral("The newest that is sound")));
  BackupsPage other;
  other.setContext(&fake.context());
  other.setSets({bad, foreign, set(QStringLiteral("good"), BackupLevel::Readable)});
  const auto *chosen = other.findChild<DataTable *>();
  QCOMPARE(chosen->currentIndex().siblingAtColumn(0).data(IdRole).toString(), QStringLiteral("foreign.dump"));
  page.setSets({bad, foreign, set(QStringLiteral("good"), BackupLevel::Readable)});
  page.select(QStringLiteral("bad"));
  QVERIFY(says(why));
  QVERIFY(says(QStringLiteral("The newest that is sound is good.")));
  QVERIFY(!says(QStringLiteral("would be lost")));
  test::picture(page, QStringLiteral("page-backups-damaged"));
  for (const char *text : {"Restore the whole service", "Restore the database alone"}) {
    const auto *found = button(page, QLatin1String(text));
    QVERIFY2(!found->isEnabled(), text);
    QVERIFY2(found->accessibleDescription().contains(why), text);
  }
  // To look again may clear it.
  for (const char *text : {"Read every byte", "Prove that it restores"})
    QVERIFY2(button(page, QLatin1String(text))->isEnabled(), text);
  page.select(QStringLiteral("good"));
  QVERIFY(button(page, QStringLiteral("Restore the whole service"))->isEnabled());
}

/// A backup of a database that has lost a table is whole, and proven; it is no way back.
void TestBackupsPage::oneThatLacksDataIsNotTheDefault() {
  FakeContext fake(Scene::Ok);
  const auto now = fake.context().now();
  auto full = set(QStringLiteral("full"), BackupLevel::Readable);
  full.takenAt = now.addSecs(-1'800);
  full.manifest->members.first().kind = MemberKind::Postgres;
  full.manifest->members.first().tables[QStringLiteral("public.documents")] = {2'000, 1};
  auto hollow = set(QStringLiteral("hollow"), BackupLevel::Validated);
  hollow.takenAt = now.addSecs(-60);
  QList<BackupSet> sets{hollow, full};
  findLacks(sets);
  QCOMPARE(markOf(sets[0], now), (Mark{QStringLiteral("Lacks data"), Tone::Warning}));

  BackupsPage page;
  page.setContext(&fake.context());
  page.resize(1'088, 760);
  page.show();
  page.setSets(sets);
  const auto *table = page.findChild<DataTable *>();
  QCOMPARE(table->currentIndex().siblingAtColumn(0).data(IdRole).toString(), full.id);
  page.select(hollow.id);
  const auto says = [&page](const QString &text) { return shows(shownIn(page), condensedShape(text)); };
  QVERIFY(says(lackText(sets[0])));
  QVERIFY2(says(QStringLiteral("It was restored into a scratch place, and what it holds came back.")),
           "how far it is proven is still told");
  QVERIFY2(button(page, QStringLiteral("Restore the whole service"))->isEnabled(), "it may have been meant");
  test::picture(page, QStringLiteral("page-backups-lacking"));

  BackupChoice choice;
  choice.setSets(sets, QStringLiteral("newest"), now);
  QCOMPARE(choice.chosen(), full.id);
  choice.setSets(sets, hollow.id, now);
  QCOMPARE(choice.chosen(), hollow.id);

  System system;
  BackupSpec spec;
  spec.name = QStringLiteral("database");
  spec.rpo = Milliseconds(3'600'000);
  system.backups = {spec};
  auto promise = backupPromises(system, sets, now).first();
  QVERIFY2(promise.newest.contains(QStringLiteral("30 min")), qPrintable(promise.newest));
  QCOMPARE(promise.tone, Tone::Warning);
  QCOMPARE(promise.word, QStringLiteral("newest lacks data"));
  QCOMPARE(promise.limit, QStringLiteral("at most 1 h (RPO); the newest lacks documents"));
  promise = backupPromises(system, sets, now.addSecs(3'000)).first();
  QCOMPARE(promise.word, QStringLiteral("overdue"));
  QVERIFY(promise.limit.endsWith(QStringLiteral("lacks documents")));
}

/// A migration has dropped a table.
void TestBackupsPage::whatWasMeantIsSaidWithAReason() {
  const QTemporaryDir folder;
  JournalOptions options;
  options.folder = folder.path();
  Journal journal(options);
  QVERIFY(await<Done>(journal.open()).has_value());
  FakeContext fake(Scene::Ok);
  auto hollow = set(QStringLiteral("hollow"), BackupLevel::Validated);
  hollow.lacks[QStringLiteral("database")] = {QStringLiteral("documents")};
  hollow.lackedThings = {QStringLiteral("database/public.documents")};
  auto meant = set(QStringLiteral("meant"), BackupLevel::Validated);
  meant.accepted = QStringLiteral("Missing here on purpose: jobs.");
  BackupsPage page;
  page.setContext(&fake.context());
  page.resize(1'088, 760);
  page.show();
  page.setSets({hollow, meant});
  auto *accept = button(page, QStringLiteral("It was removed on purpose"));
  QVERIFY(accept->isHidden());  // the one that lacks nothing is chosen
  QVERIFY(shows(shownIn(page), condensedShape(meant.accepted)));
  page.select(hollow.id);
  QVERIFY(accept->isVisible() && !accept->isEnabled());
  fake.context().journal = &journal;
  Q_EMIT fake.context().blockedChanged();
  QVERIFY(accept->isEnabled());
  accept->click();
  auto *dialog = page.findChild<FormDialog *>();
  QVERIFY(dialog != nullptr);
  const auto all = dialog->findChildren<QPushButton *>();
  auto *done = *std::ranges::find(all, QStringLiteral("Accept that it is gone"), &QPushButton::text);
  QVERIFY2(!done->isEnabled(), "not without a reason");
  QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("migration 42"));
  done->click();
  QTRY_COMPARE(await<BackupEvidence>(backupEvidence(journal)).value().acceptances.size(), 1);
  const auto said = await<BackupEvidence>(backupEvidence(journal)).value().acceptances.first();
  QCOMPARE(said.reason, QStringLiteral("migration 42"));
  QCOMPARE(said.things, hollow.lackedThings);
  QCOMPARE(said.environment, fake.context().environment().name);
}

void TestBackupsPage::aJournalThatCannotBeReadIsSaid() {
  FakeContext fake(Scene::Ok);
  BackupsPage page;
  page.setContext(&fake.context());
  page.show();
  const auto says = [&page](const QString &text) { return shows(shownIn(page), condensedShape(text)); };
  QVERIFY(says(QStringLiteral("The journal can't be read, so what is proven of the backups is not known")));
  QVERIFY(says(QStringLiteral("It is not open.")));
  fake.context().setBlocked(QStringLiteral("The journal can't be opened: the disk is full"));
  QVERIFY(says(QStringLiteral("the disk is full")));
  QVERIFY2(button(page, QStringLiteral("Retry"))->isHidden(), "the page can't open it");
}

void TestBackupsPage::readOnlyStillReads() {
  FakeContext fake(Scene::Ok);
  BackupsPage page;
  page.setContext(&fake.context());
  page.setSets({set(QStringLiteral("one"), BackupLevel::Readable)});
  fake.context().setBlocked(QStringLiteral("Production is read-only"));
  QVERIFY(button(page, QStringLiteral("Read every byte"))->isEnabled());
  for (const char *text :
       {"Prove that it restores", "Restore the whole service", "Restore the database alone", "Make a backup"}) {
    QVERIFY2(!button(page, QLatin1String(text))->isEnabled(), text);
  }
}

void TestBackupsPage::promisesSayWhatIsMissing() {
  System system;
  BackupSpec spec;
  spec.name = QStringLiteral("database");
  spec.title = QStringLiteral("Database");
  spec.rpo = Milliseconds(3'600'000);
  system.backups = {spec};
  const auto now = QDateTime::currentDateTimeUtc();
  QCOMPARE(backupPromises(system, {}, now).first().tone, Tone::Critical);
  auto one = set(QStringLiteral("one"), BackupLevel::Readable);
  one.takenAt = now.addSecs(-1'800);
  QCOMPARE(backupPromises(system, {one}, now).first().tone, Tone::Ok);
  one.takenAt = now.addSecs(-7'200);
  QCOMPARE(backupPromises(system, {one}, now).first().tone, Tone::Warning);
  // What is known to be damaged keeps no promise.
  one.takenAt = now;
  one.failure = QStringLiteral("bit rot");
  QCOMPARE(backupPromises(system, {one}, now).first().tone, Tone::Critical);
  // A promise that even the best schedule cannot keep.
  one.failure.clear();
  system.backups.first().every = Milliseconds(6LL * 3'600'000);
  const auto promise = backupPromises(system, {one}, now).first();
  QCOMPARE(promise.tone, Tone::Warning);
  QCOMPARE(promise.word, QStringLiteral("schedule misses RPO"));
  QCOMPARE(promise.sizes.size(), 1);
}

void TestBackupsPage::whereNobodyLooksNothingIsMissing() {
  System system;
  system.name = QStringLiteral("shop");
  system.backups.emplace_back().name = QStringLiteral("database");
  Environment production;
  production.name = QStringLiteral("production");
  production.backupFolder = QStringLiteral("/srv/backups");
  PageContext context(system, production);
  BackupsPage page;
  page.setContext(&context);
  page.resize(1'088, 760);
  page.show();
  const QString why = QStringLiteral("/backup lies on docs.example.");
  const UnseenBackups unseen{{QStringLiteral("database"), why}};
  page.setSets({}, unseen);
  const auto says = [&page](const QString &text) { return shows(shownIn(page), condensedShape(text)); };
  QVERIFY(says(why));
  for (const char *claim : {"no backup", "There is no backup yet", "nothing can be brought back", "0 backups"})
    QVERIFY2(!says(QLatin1String(claim)), claim);
  QVERIFY(context.brokenBackups.has_value());
  QCOMPARE(context.brokenBackups->count, 0);
  QCOMPARE(context.brokenBackups->unseen, 1);
  QCOMPARE(page.countTone(), Tone::Unknown);
  page.setSets({});
  QVERIFY(says(QStringLiteral("There is no backup yet")));
  QVERIFY(!says(why));
  page.setContext(nullptr);
}

void TestBackupsPage::whatIsNotDeclaredIsNotMissing() {
  FakeContext fake(Scene::Ok);
  QVERIFY(fake.context().system().backups.isEmpty());
  BackupsPage page;
  page.setContext(&fake.context());
  page.resize(1'088, 760);
  page.show();
  page.setSets({});
  const auto says = [&page](const QString &text) { return shows(shownIn(page), condensedShape(text)); };
  QVERIFY(says(QStringLiteral("The system file declares no backups.")));
  QVERIFY(!says(QStringLiteral("nothing can be brought back")));
  for (const auto *each : page.findChildren<QPushButton *>()) {
    QVERIFY2(!each->isVisible() || !each->text().startsWith(QStringLiteral("Make a backup")), qPrintable(each->text()));
  }
}

void TestBackupsPage::whatRestoresKeptIsOneClickAway() {
  FakeContext fake(Scene::Ok);
  BackupsPage page;
  page.setContext(&fake.context());
  const auto *kept = page.findChild<KeptStates *>();
  QVERIFY(kept->isHidden());
  const auto at = QDateTime::fromString(QStringLiteral("2026-11-25T03:04:05Z"), Qt::ISODate);
  RestoredPart gone{QStringLiteral("00000000-0"), QStringLiteral("database"), at};
  gone.discarded = true;
  RestoredPart back{QStringLiteral("33333333-3"), QStringLiteral("models"), at};
  back.takenBack = true;
  page.setHistory({gone});
  QVERIFY(kept->isHidden());
  page.setHistory({gone,
                   {QStringLiteral("11111111-1"), QStringLiteral("database"), at},
                   {QStringLiteral("22222222-2"), QStringLiteral("database"), at},
                   {QStringLiteral("22222222-2"), QStringLiteral("redis"), at},
                   back});
  QVERIFY(!kept->isHidden());
  page.setSets({set(QStringLiteral("one"), BackupLevel::Validated)});
  page.resize(1088, 760);
  page.show();
  test::picture(page, QStringLiteral("page-backups-kept"));
  QStringList asked;
  connect(&fake.context(), &PageContext::navigationRequested, this,
          [&](const QString &where, const QString &item) { asked.append(where + QLatin1Char(' ') + item); });
  connect(&fake.context(), &PageContext::procedureRequested, this, [&](const QString &procedure, const Json &inputs) {
    asked.append(procedure + QLatin1Char(' ') + jsonString(inputs, "run"));
  });
  // The newest first; the oldest is told of as a number.
  for (auto *one : kept->findChildren<QPushButton *>()) one->click();
  QCOMPARE(asked, (QStringList{QStringLiteral("runs 33333333-3"), QStringLiteral("discard-old-state 33333333-3"),
                               QStringLiteral("runs 22222222-2"), QStringLiteral("discard-old-state 22222222-2")}));
  fake.context().setBlocked(QStringLiteral("Production is read-only"));
  QVERIFY(!kept->findChildren<QPushButton *>().last()->isEnabled());
}

void TestBackupsPage::choosingWhereThereIsNothingToChoose() {
  BackupChoice choice;
  choice.show();
  test::picture(choice, QStringLiteral("backup-choice-looking"));
  choice.setSets({}, QStringLiteral("newest"), QDateTime::currentDateTimeUtc());
  QCOMPARE(choice.chosen(), QString());
  test::picture(choice, QStringLiteral("backup-choice-none"));
  // What must not be restored can be looked at, and does not look as if it were taken.
  QList<BackupSet> sets(2);
  sets[0].id = QStringLiteral("damaged");
  sets[0].failure = QStringLiteral("its digest is another one");
  sets[1].id = QStringLiteral("whole");
  choice.setSets(sets, QStringLiteral("newest"), QDateTime::currentDateTimeUtc());
  QCOMPARE(choice.chosen(), QStringLiteral("whole"));
  auto *table = choice.findChild<DataTable *>();
  table->selectRow(0);
  QCOMPARE(choice.chosen(), QString());
  QVERIFY(table->selectedRowNumbers().isEmpty());
  QVERIFY(shows(shownIn(choice), condensedShape(QStringLiteral("its digest is another one"))));
  test::picture(choice, QStringLiteral("backup-choice-damaged"));
  table->selectRow(1);
  QCOMPARE(choice.chosen(), QStringLiteral("whole"));
  choice.setFailure({ErrorCode::Failed,
                     QStringLiteral("Listing the backups"),
                     QStringLiteral("/backup"),
                     QStringLiteral("permission denied"),
                     {}});
  // With the sign and the word of a failure.
  QVERIFY(choice.findChild<StateBanner *>()->isVisible() && !choice.findChild<DataTable *>()->isVisible());
  test::picture(choice, QStringLiteral("backup-choice-failed"));
}

QTEST_MAIN(TestBackupsPage)
#include "tst_backups_page.moc"
