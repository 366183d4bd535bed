#pragma once

#include <QTemporaryDir>

#include "tests/gui/fake_context.h"
#include "tests/gui/run_fakes.h"
#include "widgets/pages/page.h"

namespace ops::test {

/// Two journals on disk: one of a console that has had an incident, and one of a console that has just been installed.
class SceneJournals {
 public:
  SceneJournals();
  Journal &of(Scene scene) { return scene == Scene::Empty ? *m_empty : *m_used; }

 private:
  QTemporaryDir m_folder;
  std::unique_ptr<Journal> m_used, m_empty;
};

/// A scene with all that any page shows of it: beside what is watched, runs, incidents, backups, versions of a model,
/// procedures and records. Where a scene fails, the journal can't be read either.
class PageScene {
 public:
  PageScene(Scene scene, SceneJournals &journals);
  ~PageScene();
  PageContext &context() { return m_fake.context(); }
  FakeContext &fake() { return m_fake; }
  /// Gives the page its context and what its own readers would find; an item is selected where there is any.
  void show(Page &page);

 private:
  Scene m_scene;
  FakeContext m_fake;
  std::unique_ptr<IncidentBook> m_book;
  std::unique_ptr<RunControl> m_runs;
};

/// What is shown for the first time asks for its room in turns.
void settle();

}  // namespace ops::test
