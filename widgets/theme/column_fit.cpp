#include "widgets/theme/column_fit.h"

#include <algorithm>

namespace ops {

namespace {

constexpr double roomy = 1.2;  ///< times what the columns want: from here on all grow
constexpr double mostGrowth = 1.6;

struct Column {
  int index, wanted, least, name, content;
};

int sumOf(const QList<Column> &columns, int Column::*width) {
  int sum = 0;
  for (const auto &column : columns) sum += column.*width;
  return sum;
}

Column columnAt(const ColumnWishes &wishes, const QList<ColumnNeed> &needs, int index) {
  // Some languages need more room for a column's name than for what stands below it.
  const int name = needs[index].name;
  const int dragged = wishes.dragged.value(index);
  const int told = wishes.wanted[index] == 0 ? wishes.leastOfOpen : wishes.wanted[index];
  const int wanted = dragged > 0 ? dragged : std::max(told, name);
  const int least = std::max(wishes.least.value(index) > 0 ? wishes.least[index] : told, name);
  return {index, wanted, std::min(least, wanted), std::min(name, wanted), needs[index].content};
}

/// Those that stand where there is room for so much.
QList<Column> columnsFor(const ColumnWishes &wishes, const QList<ColumnNeed> &needs, int room,
                         const std::function<int(qsizetype)> &signWidth) {
  QList<Column> columns;
  qsizetype missing = 0;
  for (int i = 0; i < needs.size(); ++i) {
    if (wishes.withheld.contains(i)) continue;
    if (wishes.picked.contains(-i - 1)) {
      ++missing;
    } else {
      columns.append(columnAt(wishes, needs, i));
    }
  }
  const auto withSign = [&](QList<Column> all) {
    if (missing == 0 || all.isEmpty()) return all;
    auto &last = all.last();
    const int sign = signWidth(missing);
    last.name += sign;
    if (last.content > 0 && needs[last.index].isRight) last.content += sign;
    last.least = needs[last.index].isRight ? last.least + sign : std::max(last.least, last.name);
    last.wanted = std::max(last.wanted, last.least);
    return all;
  };
  const auto leave = [&](const QList<int> &order, int Column::*width) {
    for (int index : order) {
      if (columns.size() <= 1 || sumOf(withSign(columns), width) <= room) return;
      missing += columns.removeIf([index](const Column &each) { return each.index == index; });
    }
  };
  auto optional = wishes.optional;
  QList<int> others;
  for (int i = int(needs.size()) - 1; i >= 0; --i) {
    if (!optional.contains(i)) others.append(i);
  }
  for (int picked : wishes.picked) {
    // What somebody asked for stays longest.
    optional.removeOne(picked - 1);
    others.removeOne(picked - 1);
    if (picked > 0) others.append(picked - 1);
  }
  // A table without any column could not be used, whoever has chosen that.
  for (int i = 0; columns.isEmpty() && i < needs.size(); ++i) {
    if (!wishes.withheld.contains(i)) columns.append(columnAt(wishes, needs, i));
  }
  leave(optional, &Column::least);
  leave(others, &Column::name);
  return withSign(columns);
}

/// Nobody's wish is touched: what was dragged stays as wide.
void giveWhatIsSpare(const ColumnWishes &wishes, const QList<Column> &columns, QList<ColumnPlace> &places) {
  QList<qsizetype> cut;
  QList<int> spare(columns.size(), 0);
  for (qsizetype i = 0; i < columns.size(); ++i) {
    if (columns[i].content == 0 || wishes.dragged.value(columns[i].index) > 0) continue;
    spare[i] = std::max(0, places[i].width - std::max(columns[i].name, columns[i].content));
    if (columns[i].content > places[i].width) cut.append(i);
  }
  const auto lack = [&](qsizetype i) { return columns[i].content - places[i].width; };
  std::ranges::sort(cut, {}, lack);
  for (const auto taker : std::as_const(cut)) {
    int all = 0;
    for (int each : std::as_const(spare)) all += each;
    const int given = std::min(lack(taker), all);
    int left = given;
    for (qsizetype i = 0; i < spare.size() && all > 0; ++i) {
      const int part = std::min({spare[i], left, (spare[i] * given + all - 1) / all});
      spare[i] -= part;
      places[i].width -= part;
      left -= part;
    }
    places[taker].width += given - left;
  }
}

}  // namespace

void ColumnWishes::pick(int column, bool shown) {
  picked.removeAll(column + 1);
  picked.removeAll(-column - 1);
  picked.append(shown ? column + 1 : -column - 1);
}

QList<ColumnPlace> fitColumns(const ColumnWishes &wishes, const QList<ColumnNeed> &needs, int room,
                              const std::function<int(qsizetype missing)> &signWidth) {
  const auto columns = columnsFor(wishes, needs, room, signWidth);
  const int wanted = sumOf(columns, &Column::wanted), least = sumOf(columns, &Column::least);
  // Of what each could give up, all give the same part.
  const int floor = room < least ? sumOf(columns, &Column::name) : least;
  const int ceiling = room < least ? least : wanted;
  const double share = std::max(0.0, double(room - floor) / std::max(1, ceiling - floor));
  const auto isOpen = [&wishes](const Column &column) { return wishes.wanted[column.index] == 0; };
  const auto open = std::ranges::count_if(columns, isOpen);
  // A wide screen is no reason to cut what stands beside an empty column.
  const double growth =
      open == 0 ? double(room) / std::max(1, wanted) : std::clamp(double(room) / (wanted * roomy), 1.0, mostGrowth);
  QList<ColumnPlace> places;
  int left = room;
  for (const auto &column : columns) {
    const bool isDragged = wishes.dragged.value(column.index) > 0;
    const double width = isOpen(column)  ? 0
                         : room < least  ? column.name + (column.least - column.name) * share
                         : room < wanted ? column.least + (column.wanted - column.least) * share
                                         : column.wanted * (isDragged ? 1 : growth);
    places.append({column.index, int(width)});
    left -= int(width);
  }
  for (qsizetype i = 0; i < places.size(); ++i) {
    if (isOpen(columns[i])) places[i].width = left / int(open);
  }
  if (open == 0 && left > 0 && !places.isEmpty()) places.last().width += left;
  giveWhatIsSpare(wishes, columns, places);
  return places;
}

}  // namespace ops
