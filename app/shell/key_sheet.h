#pragma once

#include <QDialog>

#include "widgets/pages/page.h"

namespace ops {

/// What the keys do. Closes on any of Esc, Enter and ?.
class KeySheet : public QDialog {
  Q_OBJECT

 public:
  KeySheet(const QList<PageInfo> &pages, QWidget *parent);
};

}  // namespace ops
