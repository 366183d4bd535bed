#pragma once

#include <QSplitter>

namespace ops {

/// A list at the left and what is chosen in it at the right. The user may move what is between them, and neither
/// vanishes; where both don't fit, what is chosen stands below its list. The detail's own EmptyState asks to select
/// something only where the list's table, which has its model by now, has rows. `widths` are those of the beginning, in
/// pixels of a window of the usual size; others share their width as these do.
QSplitter *makeListWithDetail(QWidget *list, QWidget *detail, const std::pair<int, int> &widths);

}  // namespace ops
