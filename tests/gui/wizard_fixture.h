#pragma once

#include <QSettings>
#include <QStandardPaths>
#include <QTest>

#include "tests/gui/fake_models.h"
#include "tests/gui/picture.h"
#include "tests/gui/run_fakes.h"
#include "widgets/wizard/procedure_wizard.h"

namespace ops::test {

inline QPushButton *buttonWith(const QWidget &parent, const QString &text) {
  for (auto *button : parent.findChildren<QPushButton *>()) {
    if (button->isVisible() && button->text().startsWith(text)) return button;
  }
  return nullptr;
}

template <typename T>
bool showsText(const QWidget &parent, const QString &text) {
  for (const auto *widget : parent.findChildren<T *>()) {
    if (widget->isVisible() && widget->text().contains(text)) return true;
  }
  return false;
}

/// A wizard over a desk that answers as it was told, and hands to press and push with.
class WizardFixture : public QObject {
  Q_OBJECT

 protected:
  /// Settings of its own, under this name.
  static void prepare(const char *name);
  /// As at the beginning of a test.
  void reset();
  ProcedureWizard &open(const Procedure &procedure, const Json &preset = Json::object(), const QString &run = {});
  void goTo(WizardStage stage);
  void push(const RunState &run);
  void press(const QString &text);

  FakeDesk *m_desk = nullptr;  // belongs to the wizard
  std::unique_ptr<ProcedureWizard> m_wizard;
  Environment m_environment = lab();
  Result<Plan> m_plan = std::unexpected(Error{});
  QList<ClaimHolder> m_heldBy;
  System m_system = docPipeline();
  Result<ModelView> m_view = std::unexpected(Error{});
};

}  // namespace ops::test
