#pragma once

#include "widgets/pages/page.h"

namespace ops {

/// A page that can be made, as often as it is needed; it belongs to `parent` then.
struct PageMaker {
  PageInfo info;
  Page *(*make)(QWidget *parent);
};

/// The pages of the console, in the order of the navigation, in the language of now.
QList<PageMaker> pageMakers();

}  // namespace ops
