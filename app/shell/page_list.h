#pragma once

#include "widgets/pages/page.h"

namespace ops {

/// The pages of the console, in the order of the navigation. They belong to `parent`.
QList<Page *> makePages(QWidget *parent);

}  // namespace ops
