#pragma once

#include <QSplitter>

namespace ops {

/// A list at the left and what is chosen in it at the right. The user may move what is between them, and neither
/// vanishes. `widths` are those of the beginning, in pixels; what is more is shared out by `shares`.
QSplitter *makeListWithDetail(QWidget *list, QWidget *detail, const std::pair<int, int> &widths,
                              const std::pair<int, int> &shares = {3, 2});

}  // namespace ops
