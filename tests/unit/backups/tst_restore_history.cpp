#include <QTest>

#include "models/backups/restore_history.h"

using namespace ops;

namespace {

/// Records as runs write them.
class Story {
 public:
  Story &intent(const char *run, const char *action, const char *backup, const char *other = nullptr) {
    Json parameters{{"backup", backup}};
    if (other != nullptr) parameters["run"] = other;
    return add(event::intent, run, {{"action", action}, {"parameters", parameters}});
  }
  Story &outcome(const char *run, const char *kind, const char *phase = "do") {
    return add(event::outcome, run, {{"outcome", kind}, {"phase", phase}});
  }
  QList<RestoredPart> parts() const { return restoredParts(m_records); }

 private:
  Story &add(const char *type, const char *run, Json body) {
    Record record;
    record.event.type = QLatin1String(type);
    record.event.run = QLatin1String(run);
    record.event.step = QStringLiteral("swap");
    record.event.body = std::move(body);
    m_records.append(record);
    return *this;
  }
  QList<Record> m_records;
};

}  // namespace

class TestRestoreHistory : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void inTheOrderOfTheSwaps() {
    Story story;
    story.intent("a", "restore.swap", "database").outcome("a", "succeeded");
    story.intent("b", "restore.swap", "redis").outcome("b", "succeeded");
    story.intent("c", "restore.swap", "database");  // how it ended nobody knows
    const auto parts = story.parts();
    QCOMPARE(parts.size(), 3);
    QCOMPARE(parts[0].run + parts[1].run + parts[2].run, QStringLiteral("abc"));
    QCOMPARE(parts[1].backup, QStringLiteral("redis"));
  }

  void whatWasRefusedIsNotKept() {
    Story story;
    story.intent("a", "restore.swap", "database").outcome("a", "failed");
    QVERIFY(!story.parts().first().isKept());
    story.intent("a", "restore.swap", "database").outcome("a", "succeeded");
    QCOMPARE(story.parts().size(), 1);
    QVERIFY(story.parts().first().isKept());
  }

  void takenBackIsStillKeptAndDiscardedIsNot() {
    Story story;
    story.intent("abc-1", "restore.swap", "database").outcome("abc-1", "succeeded");
    story.intent("abc-1", "restore.swap-back", "database").outcome("abc-1", "failed", "undo");
    QVERIFY(!story.parts().first().takenBack);
    story.intent("abc-1", "restore.swap-back", "database").outcome("abc-1", "succeeded", "undo");
    QVERIFY(story.parts().first().takenBack && story.parts().first().isKept());
    story.intent("b", "restore.discard", "redis", "abc").outcome("b", "succeeded");
    QVERIFY(story.parts().first().isKept());
    story.intent("b", "restore.discard", "database", "abc").outcome("b", "failed");
    QVERIFY(story.parts().first().isKept());
    story.intent("b", "restore.discard", "database", "abc").outcome("b", "succeeded");
    QVERIFY(!story.parts().first().isKept());
  }

  void aLaterRestoreHindersAnUndo() {
    const QString database = QStringLiteral("database");
    Story story;
    for (const char *run : {"a", "b", "c"}) story.intent(run, "restore.swap", "database").outcome(run, "succeeded");
    story.intent("d", "restore.swap", "database").outcome("d", "failed");
    const auto later = [&](const char *run) { return laterRestore(story.parts(), QLatin1String(run), database); };
    QCOMPARE(later("a") + later("b") + later("c") + later("d"), QStringLiteral("cc"));
    QCOMPARE(laterRestore(story.parts(), QStringLiteral("a"), QStringLiteral("redis")), QString());
    story.intent("b", "restore.swap-back", "database").outcome("b", "failed", "undo");
    story.intent("c", "restore.swap-back", "database").outcome("c", "succeeded", "undo");
    QCOMPARE(later("a") + later("b"), QStringLiteral("b"));
  }
};

QTEST_GUILESS_MAIN(TestRestoreHistory)
#include "tst_restore_history.moc"
