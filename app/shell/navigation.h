#pragma once

#include <QAbstractButton>
#include <QButtonGroup>

#include "widgets/pages/page.h"

namespace ops {

/// The pages at the left, with icons and with how many things there need somebody.
class Navigation : public QWidget {
  Q_OBJECT

 public:
  explicit Navigation(QWidget *parent = nullptr);
  void setPages(const QList<PageInfo> &pages);
  /// How many things on the page need somebody; 0 shows nothing.
  void setCount(const QString &page, int count, Tone tone);
  void setCurrent(const QString &page);

 Q_SIGNALS:
  void pageChosen(const QString &page);

 private:
  class Entry;
  QList<Entry *> m_entries;
  QButtonGroup m_group;
};

}  // namespace ops
