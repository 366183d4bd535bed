#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "app/composition/language.h"
#include "app/shell/main_window.h"
#include "tests/gui/own_world.h"
#include "tests/gui/page_scene.h"
#include "tests/gui/painted.h"
#include "tests/gui/picture.h"
#include "tests/gui/shown_text.h"
#include "tests/gui/spoken.h"

using namespace ops;
using namespace ops::test;

namespace {

/// What a page has to say in a scene, and what it must not say.
struct Said {
  QStringList needed;
  QStringList wrong;
};

bool isWatched(const QString &page) {
  return QStringList{QStringLiteral("overview"), QStringLiteral("alerts"), QStringLiteral("health"),
                     QStringLiteral("queues")}
      .contains(page);
}

QStringList all(std::initializer_list<const char *> texts) {
  QStringList list;
  for (const auto *text : texts) list += QString::fromUtf8(text);
  return list;
}

/// Pages that show what is watched: since when it is so, why, and of whom it is said.
Said saidOfWatched(const QString &page, Scene scene) {
  constexpr auto since = "last success 2026-11-22 11:59:48 UTC";
  const QStringList calm = all({"Nothing needs you", "Nothing new needs you", "All 6 sources have answered", "all ok"});
  switch (scene) {
    case Scene::Loading:
      return {all({"Loading", "Asking 6 sources for the first time", "waiting for GET http://127.0.0.1:7301/health"}),
              calm};
    case Scene::Stale:
    case Scene::Failed:
      return {all({"Stale", "the last known values are shown", "connection refused", "127.0.0.1:7301", since}), calm};
    case Scene::Partial:
      return {all({"Partial", "2 of 6 sources are silent", "connection refused", since}), calm};
    case Scene::Forbidden:
      return {all({"Refused", "Every source answers, but refuses", "The user lacks the permission"}), calm};
    case Scene::Offline: {
      const QMap<QString, const char *> words{{QStringLiteral("overview"), "not known"},
                                              {QStringLiteral("alerts"), "The environment is not watched"},
                                              {QStringLiteral("health"), "not asked yet"},
                                              {QStringLiteral("queues"), "no values yet"}};
      return {all({words.value(page)}), calm};
    }
    case Scene::Empty: {
      const QMap<QString, const char *> words{{QStringLiteral("overview"), "The system file declares no services."},
                                              {QStringLiteral("alerts"), "Nothing is watched"},
                                              {QStringLiteral("health"), "The system file declares no services."},
                                              {QStringLiteral("queues"), "The system file declares no queues."}};
      return {all({words.value(page)}), calm};
    }
    default:
      return {};
  }
}

/// Pages that show what stands in the journal: it is there whatever the environment does.
Said saidOfJournal(const QString &page, Scene scene) {
  if (page == QLatin1String("incidents")) {
    if (scene == Scene::Failed) return {all({"Not known", "can't be read"}), all({"No incident is", "Documents"})};
    if (scene == Scene::Empty) return {all({"No incident", "When something is wrong for users"}), {}};
    return {all({"Documents are not delivered", "Customers get no documents."}), all({"Not known"})};
  }
  if (page == QLatin1String("runs")) {
    if (scene == Scene::Failed) return {all({"The journal can't be read"}), all({"Nothing has been run here yet"})};
    if (scene == Scene::Empty) return {all({"Nothing has been run here yet"}), {}};
    return {all({"The queue is backing up", "Step 2 failed. What now?"}), all({"Nothing has been run here yet"})};
  }
  if (scene == Scene::Failed) return {all({"The journal can't be read"}), all({"Nothing has been journaled"})};
  if (scene == Scene::Empty) return {all({"Nothing has been journaled yet"}), {}};
  return {all({"1 record", "Incident"}), all({"can't be read"})};
}

Said saidOf(const QString &page, Scene scene) {
  if (isWatched(page)) return saidOfWatched(page, scene);
  if (page == QLatin1String("models")) {
    switch (scene) {
      case Scene::Loading:
        return {all({"Asking the registry and the service…"}), {}};
      case Scene::Stale:
      case Scene::Failed:
        return {all({"Error", "connection refused", "registry", "Start the registry."}), all({"has no version"})};
      case Scene::Forbidden:
        return {all({"Refused", "The user lacks the permission"}), all({"has no version"})};
      case Scene::Empty:
        return {all({"The registry has no version of this model."}), {}};
      case Scene::Offline:
        return {all({"Offline", "so its models are not known", "Start the lab."}), all({"has no version"})};
      case Scene::Trouble:
        return {all({"What is served is not what lies in place"}), {}};
      default:
        return {all({"2.1.0", "as in place"}), all({"Error", "Refused", "Offline"})};
    }
  }
  if (page == QLatin1String("backups")) {
    if (scene == Scene::Offline || scene == Scene::Loading || scene == Scene::Failed)
      return {all({"not known"}), all({"There is no backup yet"})};
    if (scene == Scene::Empty) return {all({"The system file declares no backups."}), all({"There is no backup yet"})};
    return {all({"3 backups", scene == Scene::Trouble ? "Damaged" : "Files verified", "Validated"}),
            all({"not known"})};
  }
  if (page == QLatin1String("procedures")) {
    if (scene == Scene::Empty) return {all({"No procedure fits this system."}), {}};
    return {all({"8 procedures", "Restart a service"}), {}};
  }
  return saidOfJournal(page, scene);
}

/// In a place where nothing may be changed these look, or write into this console's own journal.
bool mayBePressed(const QString &button) {
  static const QStringList free =
      all({"Acknowledge…", "Silence…", "Open an incident…", "Open one for it…", "Resolve…", "Save the report…", "Edit…",
           "Roles…", "Root cause…", "What went well…", "Add an action…", "Read every byte…", "Export JSONL…",
           // Only reads come after that step.
           "Step 2 was done by hand…", "Skip step 2…"});
  return free.contains(button);
}

/// Why these can't be pressed is seen beside them.
bool needsNoReason(const QString &button) {
  return all({"Copy", "Previous", "Next"}).contains(button);
}

}  // namespace

/// Every page in every state and theme, in the smallest window: it says what it must and nothing else, each of its
/// texts can be read, and a screen reader gets all of it. A picture goes to $OPSDECK_PICTURES.
class TestPageStates : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void everyPage_data();
  void everyPage();

 private:
  QTemporaryDir m_world;
  std::unique_ptr<SceneJournals> m_journals;
};

void TestPageStates::initTestCase() {
  QVERIFY(useOwnWorld(m_world));
  qputenv("OPSDECK_LANGUAGE", "en");
  installLanguage();  // for its plurals
  Theme::install(ThemeMode::Light);
  m_journals = std::make_unique<SceneJournals>();
}

void TestPageStates::everyPage_data() {
  QTest::addColumn<int>("scene");
  QTest::addColumn<QString>("theme");
  for (const char *theme : {"light", "dark", "contrast"}) {
    for (const Scene scene : allScenes())
      QTest::addRow("%s-%s", qPrintable(sceneName(scene)), theme) << int(scene) << QString::fromLatin1(theme);
  }
}

void TestPageStates::everyPage() {
  QFETCH(int, scene);
  QFETCH(QString, theme);
  Theme::instance().setMode(themeModeFromName(theme));
  PageScene shown(static_cast<Scene>(scene), *m_journals);
  Console console;
  MainWindow window(console);
  window.hideHints();
  window.resize(960, 600);
  window.show();
  QVERIFY(QTest::qWaitForWindowExposed(&window));
  // A source that is not fresh must be said on every page that shows it.
  const QMap<Scene, ViewState> states{{Scene::Stale, ViewState::Stale},
                                      {Scene::Partial, ViewState::Partial},
                                      {Scene::Failed, ViewState::Stale},
                                      {Scene::Loading, ViewState::Loading},
                                      {Scene::Forbidden, ViewState::Forbidden}};
  QStringList flaws;
  for (auto *page : window.pages()) {
    const auto add = [&](const QString &flaw) { flaws.append(page->name() + QStringLiteral(": ") + flaw); };
    window.showPage(page->name());
    shown.show(*page);
    const auto said = saidOf(page->name(), static_cast<Scene>(scene));
    // What comes from the journal takes a moment.
    Shown texts;
    const auto missing = [&] {
      texts = shownIn(*page);
      return std::ranges::find_if_not(said.needed,
                                      [&](const auto &each) { return shows(texts, condensedShape(each)); });
    };
    const auto isMissing = [&] { return missing() != said.needed.end(); };
    if (isMissing() && !QTest::qWaitFor([&] { return !isMissing(); }, 1'000))
      add(QStringLiteral("does not say ") + *missing());
    settle();
    for (const auto &wrong : said.wrong) {
      if (shows(texts, condensedShape(wrong))) add(QStringLiteral("says ") + wrong);
    }
    const auto *banner = page->findChild<StateBanner *>();
    const auto state = states.constFind(static_cast<Scene>(scene));
    if (isWatched(page->name()) && banner->isShown() != (state != states.cend())) {
      add(QStringLiteral("has a banner, or has none"));
    } else if (isWatched(page->name()) && banner->isShown()) {
      const auto title = banner->findChild<StatusBadge *>()->accessibleName();
      if (title != viewStateTitle(*state)) add(QStringLiteral("the banner says ") + title);
    }
    const bool isBlocked = !shown.context().whyBlocked().isEmpty();
    for (const auto *button : page->findChildren<QPushButton *>()) {
      if (!button->isVisible()) continue;
      const bool asks = button->text().endsWith(QChar(0x2026));
      if (isBlocked && button->isEnabled() && asks && !mayBePressed(button->text()))
        add(QStringLiteral("offers ") + button->text());
      if (!button->isEnabled() && button->accessibleDescription().isEmpty() && !needsNoReason(button->text()))
        add(QStringLiteral("blocks, and does not say why: ") + button->text());
    }
    for (const auto &flaw : faintIn(window)) add(flaw);
    if (theme == QLatin1String("light")) {
      for (const auto &flaw : unspokenIn(window)) add(flaw);
    }
    picture(*page, QStringLiteral("%1-%2").arg(page->name(), QLatin1String(QTest::currentDataTag())));
    page->setContext(nullptr);
  }
  tellAll(flaws);
  QVERIFY(flaws.isEmpty());
}

QTEST_MAIN(TestPageStates)
#include "tst_page_states.moc"
