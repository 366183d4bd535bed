#pragma once

#include <QLayout>

namespace ops {

/// A row of buttons that goes on in the next line where its width is used up, as other languages need more of it. No
/// narrower than its widest item; visible items alone count. What is aligned to the right stands at the end of its
/// line. Read from the right where the language is.
class FlowLayout final : public QLayout {
 public:
  explicit FlowLayout(int gap);
  ~FlowLayout() override;

  void addItem(QLayoutItem *item) override { m_items.append(item); }
  int count() const override { return static_cast<int>(m_items.size()); }
  QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
  QLayoutItem *takeAt(int index) override;
  Qt::Orientations expandingDirections() const override { return {}; }
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;
  QSize minimumSize() const override;
  QSize sizeHint() const override;
  void setGeometry(const QRect &rect) override;

 private:
  /// Gives the height; moves the items only if told to.
  int arrange(const QRect &rect, bool moves) const;
  QList<QLayoutItem *> m_items;
  int m_gap;
};

}  // namespace ops
