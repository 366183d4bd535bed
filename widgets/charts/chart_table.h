#pragma once

#include <QDialog>

#include "models/items/sample_items.h"
#include "widgets/theme/data_table.h"

namespace ops {

/// The table twin of a chart: its values at the moment when it was opened, to be read, read out and copied. Deletes
/// itself when it is closed.
class ChartTable final : public QDialog {
  Q_OBJECT

 public:
  /// `note` says what was left out; may be empty. Takes the values.
  ChartTable(const QString &title, const QString &note, SampleItems *items, QWidget *parent);

 private:
  void copy() const;

  SampleItems *m_items;
  DataTable *m_table;
};

}  // namespace ops
