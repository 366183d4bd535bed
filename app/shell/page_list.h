#pragma once

#include "widgets/pages/page.h"

namespace ops {

/// The pages of the console, in the order of the navigation. They belong to `parent`.
QList<Page *> makePages(QWidget *parent);
/// Another one of those, by its place among them.
Page *makePage(int place, QWidget *parent);

}  // namespace ops
