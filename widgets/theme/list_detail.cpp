#include "widgets/theme/list_detail.h"

#include <QAbstractItemView>

#include "widgets/theme/panels.h"
#include "widgets/theme/theme.h"

namespace ops {

namespace {
/// Nobody can be asked to select something where there is nothing.
void askOnlyBeside(const QWidget *list, QWidget *detail) {
  const auto *table = list->findChild<QAbstractItemView *>();
  auto *empty = detail->findChild<EmptyState *>(QString(), Qt::FindDirectChildrenOnly);
  if (table == nullptr || table->model() == nullptr || empty == nullptr) return;
  const auto *rows = table->model();
  const auto ask = [rows, empty] { empty->setSilent(rows->rowCount() == 0); };
  for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
    QObject::connect(rows, change, empty, ask);
  }
  QObject::connect(rows, &QAbstractItemModel::modelReset, empty, ask);
  ask();
}

class ListWithDetail final : public QSplitter {
 public:
  ListWithDetail() : QSplitter(Qt::Horizontal) {}
  /// Below each other both are high enough to be read, or as high as they have to be.
  QSize minimumSizeHint() const override {
    const auto needed = QSplitter::minimumSizeHint();
    return orientation() == Qt::Vertical ? needed.expandedTo({0, property(heightBelow).toInt()}) : needed;
  }

 protected:
  void resizeEvent(QResizeEvent *event) override {
    turnWhereTight(this);
    QSplitter::resizeEvent(event);
  }
};
}  // namespace

QSplitter *makeListWithDetail(QWidget *list, QWidget *detail, const std::pair<int, int> &widths) {
  auto *splitter = new ListWithDetail;
  splitter->setHandleWidth(space::l);
  splitter->setChildrenCollapsible(false);
  splitter->addWidget(list);
  splitter->addWidget(detail);
  // Whatever sizes it goes through until it is seen: of these the widths are kept, and not only the first.
  constexpr int whole = 100;
  const int left = whole * widths.first / (widths.first + widths.second);
  splitter->setStretchFactor(0, left);
  splitter->setStretchFactor(1, whole - left);
  // Below each other, height that comes is for what is chosen: the list has its rows.
  for (auto *part : {list, detail}) {
    auto policy = part->sizePolicy();
    policy.setVerticalStretch(part == detail ? 1 : 0);
    part->setSizePolicy(policy);
  }
  setSizesBeside(splitter, {widths.first, widths.second});
  // What somebody drags is what both go back to; what a window goes through before it is seen was nobody's choice.
  QObject::connect(splitter, &QSplitter::splitterMoved, splitter, [splitter] {
    if (splitter->orientation() == Qt::Horizontal) setSizesBeside(splitter, splitter->sizes());
  });
  askOnlyBeside(list, detail);
  return splitter;
}

}  // namespace ops
