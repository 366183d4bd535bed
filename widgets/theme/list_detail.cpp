#include "widgets/theme/list_detail.h"

#include "widgets/theme/theme.h"

namespace ops {

QSplitter *makeListWithDetail(QWidget *list, QWidget *detail, const std::pair<int, int> &widths,
                              const std::pair<int, int> &shares) {
  auto *splitter = new QSplitter(Qt::Horizontal);
  splitter->setHandleWidth(space::l);
  splitter->setChildrenCollapsible(false);
  splitter->addWidget(list);
  splitter->addWidget(detail);
  splitter->setStretchFactor(0, shares.first);
  splitter->setStretchFactor(1, shares.second);
  splitter->setSizes({widths.first, widths.second});
  return splitter;
}

}  // namespace ops
