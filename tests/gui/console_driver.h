#pragma once

#include <QScrollArea>
#include <QSpinBox>
#include <QTest>

#include "app/shell/console_main.h"
#include "app/shell/main_window.h"
#include "widgets/pages/overview/attention_list.h"
#include "widgets/theme/data_table.h"
#include "widgets/wizard/procedure_wizard.h"

/// The console as a user has it: what stands on the screen is read as its words, and what is done is done by keys and
/// clicks. Everything here may be used outside a test function too.
namespace ops::test {

inline constexpr int soonMs = 30'000;  ///< for what takes a second or ten, on a machine that is busy with other things

template <typename Predicate>
bool waitFor(Predicate predicate, int timeoutMs = soonMs) {
  return QTest::qWaitFor(predicate, timeoutMs);
}

/// Whole or in part where the user could point at it.
inline bool isOnScreen(const QWidget &widget) {
  return widget.isVisible() && !widget.visibleRegion().isEmpty();
}

/// Every word that a place shows; what has to be scrolled to counts.
inline QStringList wordsOf(const QWidget &place) {
  QStringList words;
  for (const auto *widget : place.findChildren<QWidget *>()) {
    if (!widget->isVisible()) continue;
    if (const auto *label = qobject_cast<const QLabel *>(widget)) words += label->text();
    if (const auto *elided = qobject_cast<const ElidedLabel *>(widget)) words += elided->text();
    if (const auto *figure = qobject_cast<const FigureLabel *>(widget)) words += figure->text();
    if (const auto *badge = qobject_cast<const StatusBadge *>(widget)) words += badge->word();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) words += button->text();
  }
  return words;
}

inline bool shows(const QWidget &place, const QString &text) {
  const auto words = wordsOf(place);
  return std::ranges::any_of(words, [&](const QString &word) { return word.contains(text); });
}

/// As the wheel does: what lies below the end of a scrolled place comes up.
inline void scrollTo(QWidget &widget) {
  for (auto *parent = widget.parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
    if (auto *area = qobject_cast<QScrollArea *>(parent)) area->ensureWidgetVisible(&widget);
  }
}

/// Clicks the button whose text begins so, if there is one that can be clicked now.
inline bool click(const QWidget &place, const QString &text) {
  for (auto *button : place.findChildren<QPushButton *>()) {
    if (!button->text().startsWith(text) || !button->isEnabled() || !button->isVisible()) continue;
    scrollTo(*button);
    if (!isOnScreen(*button)) continue;
    QTest::mouseClick(button, Qt::LeftButton);
    return true;
  }
  return false;
}

/// The same, as soon as it can be clicked.
inline bool press(const QWidget &place, const QString &text) {
  return waitFor([&] { return click(place, text); });
}

/// A table of a page, read as it is shown.
class Table {
 public:
  Table(const QWidget &place, const QString &accessibleName) {
    for (auto *view : place.findChildren<DataTable *>()) {
      if (view->accessibleName() == accessibleName) m_view = view;
    }
  }
  int rows() const { return m_view == nullptr || m_view->model() == nullptr ? 0 : m_view->model()->rowCount(); }
  QString cell(int row, const QString &column) const {
    if (row < 0 || row >= rows()) return {};
    const auto *model = m_view->model();
    for (int i = 0; i < model->columnCount(); ++i) {
      const bool wanted = model->headerData(i, Qt::Horizontal).toString() == column;
      if (wanted && !m_view->isColumnHidden(i)) return model->index(row, i).data().toString();
    }
    return {};
  }
  QStringList cells(const QString &column) const {
    QStringList all;
    for (int row = 0; row < rows(); ++row) all += cell(row, column);
    return all;
  }

 private:
  const DataTable *m_view = nullptr;
};

/// "Situation", "Inputs" …: as the rail at the wizard's side says.
inline QString stageOf(const ProcedureWizard &wizard) {
  const auto *rail = wizard.findChild<StageRail *>();
  return rail->accessibleName().section(QStringLiteral(": "), 1);
}

/// Console and main window on the practice lab of this world.
struct Desk {
  Console console;
  MainWindow window{console};

  /// False if the lab was not watched in time.
  bool open() {
    window.resize(1'440, 900);
    window.show();
    console.start(QStringLiteral("doc-pipeline"), QStringLiteral("lab"));
    return waitFor([this] {
      const auto *context = console.context();
      return context && context->journal && context->status && context->status->isComplete();
    });
  }

  /// g and the page's letter.
  const Page &go(const QString &name) {
    QTest::keyClick(&window, Qt::Key_G);
    for (const auto &info : window.pageInfos()) {
      if (info.name == name) QTest::keyClick(&window, info.key.toLatin1());
    }
    const auto pages = window.pages();
    QTest::qVerify(window.currentPage() == name, "the keys lead to the page", qPrintable(name), __FILE__, __LINE__);
    return **std::ranges::find(pages, name, &Page::name);
  }

  /// The line of "Needs you now" on this subject, null while there is none.
  const QWidget *attention(const QString &subject) const {
    const auto *list = window.findChild<AttentionList *>();
    for (const auto *row : list->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
      if (row->isVisible() && row->accessibleName().contains(subject)) return row;
    }
    return nullptr;
  }

  ProcedureWizard *wizard() const { return window.findChild<ProcedureWizard *>(); }

  /// For what is waited for: the wizard may be closed meanwhile.
  bool wizardShows(const QString &text) const {
    const auto *shown = wizard();
    return shown != nullptr && shows(*shown, text);
  }
  QString wizardStage() const {
    const auto *shown = wizard();
    return shown != nullptr ? stageOf(*shown) : QStringLiteral("no wizard");
  }
};

inline void enterWorkers(const ProcedureWizard &wizard, int workers) {
  auto *field = wizard.findChild<QSpinBox *>();
  QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
  QTest::keyClicks(field, QString::number(workers));
}

/// From the overview's line on the queue to a run that is under way, stage by stage. What went wrong, or nothing.
inline QString startQueueProcedure(Desk &desk, int workers) {
  const auto &queues = desk.go(QStringLiteral("queues"));
  const bool opened = waitFor([&] { return click(queues, QStringLiteral("The queue is backing up")); });
  if (!opened) return QStringLiteral("no way from the queue to the procedure");
  if (desk.window.findChildren<ProcedureWizard *>().size() != 1) return QStringLiteral("not exactly one wizard");
  const auto &wizard = *desk.wizard();
  const std::pair<const char *, const char *> turns[] = {{"Situation", "Continue to Inputs"},
                                                         {"Inputs", "Continue to Preflight"},
                                                         {"Preflight", "Continue to Plan"},
                                                         {"Plan", "Continue to Approve"},
                                                         {"Approve", "Make up to 3 change"}};
  for (const auto &[stage, button] : turns) {
    const auto name = QLatin1String(stage);
    if (stageOf(wizard) != name) return QStringLiteral("%1 instead of %2").arg(stageOf(wizard), name);
    if (name == QLatin1String("Inputs")) enterWorkers(wizard, workers);
    if (!press(wizard, QLatin1String(button))) {
      return QStringLiteral("%1 does not go on: %2").arg(name, wordsOf(wizard).join(QLatin1Char('|')));
    }
  }
  const bool underWay = waitFor([&] { return stageOf(wizard) == QLatin1String("Execute") && !wizard.run().isEmpty(); });
  return underWay ? QString() : QStringLiteral("the run did not start: ") + wordsOf(wizard).join(QLatin1Char('|'));
}

}  // namespace ops::test
