#pragma once

#include "widgets/theme/panels.h"
#include "widgets/theme/scroll_column.h"

namespace ops {

/// The wizard's running text: a size above the console's, for somebody who reads it at 4 a.m.
PlainLabel *makeLead(const QString &text = {}, Ink ink = Ink::Text, Type type = Type::Lead);

/// One screen of the wizard: a heading, a sentence, and a column of bounded width that scrolls.
class StageView : public ScrollColumn {
  Q_OBJECT

 public:
  explicit StageView(const QString &heading, const QString &lead = {}, QWidget *parent = nullptr);
  void setHeading(const QString &heading);
  void setLead(const QString &lead);

 protected:
  QVBoxLayout *column() const { return m_column; }

 private:
  PlainLabel *m_heading;
  PlainLabel *m_lead;
  QVBoxLayout *m_column;
};

}  // namespace ops
