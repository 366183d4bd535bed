#pragma once

#include <QAbstractButton>
#include <QPointer>

#include "widgets/theme/text.h"

namespace ops {

/// Says beside buttons why some of them can't be pressed, each reason once, as setBlocked() was told; takes no room as
/// long as all can be. A tool tip alone is found by nobody who uses the keyboard, and by few who do not.
class BlockedNote : public PlainLabel {
  Q_OBJECT

 public:
  explicit BlockedNote(const QList<QAbstractButton *> &buttons, QWidget *parent = nullptr);

 protected:
  bool eventFilter(QObject *watched, QEvent *event) override;

 private:
  void look();

  QList<QPointer<QAbstractButton>> m_buttons;
};

}  // namespace ops
