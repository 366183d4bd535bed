#pragma once

#include <QScrollArea>
#include <QVBoxLayout>

namespace ops {

/// A column that scrolls up and down, never sideways: it is never narrower than what stands in it. A widget that gets
/// the focus from the keyboard or the program comes into view. The bar has its room whether it is needed or not, of
/// what content() leaves free beside it, so that nothing moves when it comes.
class ScrollColumn : public QScrollArea {
  Q_OBJECT

 public:
  /// `panel` is the style sheet's name for the ground: "page", or "scrolled" for none of its own.
  explicit ScrollColumn(const QString &panel, QWidget *parent = nullptr);
  QVBoxLayout *content() const { return m_content; }
  QSize minimumSizeHint() const override;
  /// The bar comes, and takes room, only where it is needed.
  void setBarAsNeeded() { setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded); }
  /// Makes the dialog that it stands in so high that nothing scrolls, or as high as the screen is. Sets the bar as
  /// needed.
  void fitDialog();

 protected:
  bool eventFilter(QObject *watched, QEvent *event) override;

 private:
  void follow(QWidget *focused);
  void takeFocusIfNeeded();
  void bringIntoView(QWidget &focused);
  QVBoxLayout *m_content;
};

}  // namespace ops
