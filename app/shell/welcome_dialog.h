#pragma once

#include <QDialog>

#include "widgets/theme/panels.h"
#include "widgets/theme/scroll_column.h"

namespace ops {

/// What a console that has never been used offers first. Once seen it does not come by itself again; the palette has
/// it. Deletes itself when closed.
class WelcomeDialog final : public QDialog {
  Q_OBJECT

 public:
  explicit WelcomeDialog(QWidget *parent = nullptr);

 Q_SIGNALS:
  void practiceChosen();
  /// Whoever opens one accepts the dialog.
  void fileRequested();

 private:
  QPushButton *addOffer(const QString &title, const QString &text, const QString &icon, ButtonRole role);
  QVBoxLayout *m_offers;
};

}  // namespace ops
