#pragma once

#include <QHash>
#include <QLabel>

#include "widgets/theme/theme.h"

namespace ops {

/// How strongly a text speaks. Colours follow the theme by themselves.
enum class Ink { Text, Muted, Faint, Ok, Notice, Warning, Critical, Unknown };

/// A label that never takes its text for markup. Wraps if told to, within words too where one is longer than the line;
/// can be selected with mouse and keyboard if told to.
class PlainLabel : public QLabel {
  Q_OBJECT

 public:
  explicit PlainLabel(const QString &text = {}, Type type = Type::Body, Ink ink = Ink::Text, QWidget *parent = nullptr);
  /// Shows what would not be seen or would steer the display as visible escapes; line breaks stay. At most 1,000
  /// characters of it, 60 lines, and of proportional letters 160 a word; what is left out is said. To lay out a long
  /// text takes long.
  void setText(const QString &text);
  void setInk(Ink ink);
  /// What a screen reader says before the text, whatever becomes of that: the name of a value. Qt reads the text of a
  /// label only where it has no name.
  void setSpokenKey(const QString &key);
  PlainLabel *wrapped();
  PlainLabel *selectable();
  int heightForWidth(int width) const override;
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent *event) override;
  void changeEvent(QEvent *event) override;

 private:
  void lead();
  void speak();
  void breakLongWords();
  int layOut(int width, QPainter *painter) const;

  // Layouts ask again and again, and each answer takes a layout of the whole text.
  mutable QHash<int, int> m_heights;  ///< by width, of a wrapped text
  mutable QSize m_hint, m_minimum;    ///< invalid: not known yet
  QString m_spokenKey;
  bool m_broken = false;  ///< the document of what can be selected breaks long words
};

/// One line that ends in "…" where it does not fit, and then shows its whole text as a tool tip. Takes the first 2,000
/// characters, with visible escapes.
class ElidedLabel : public QWidget {
  Q_OBJECT

 public:
  explicit ElidedLabel(const QString &text = {}, Type type = Type::Body, Ink ink = Ink::Text,
                       QWidget *parent = nullptr);
  void setText(const QString &text);
  QString text() const { return m_text; }
  void setInk(Ink ink);
  void setElideMode(Qt::TextElideMode mode);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent *event) override;
  void resizeEvent(QResizeEvent *event) override;

 private:
  void updateToolTip();
  QString m_text;
  Ink m_ink;
  Qt::TextElideMode m_mode = Qt::ElideRight;
};

/// A figure with its unit, in tabular digits: it does not jiggle while it counts. An accessible name that it was given
/// stands before the figure in what a screen reader says, from the next setValue() on.
class FigureLabel : public QWidget {
  Q_OBJECT

 public:
  explicit FigureLabel(Type type = Type::Figure, Qt::Alignment alignment = Qt::AlignLeft, QWidget *parent = nullptr);
  /// An unknown value is shown as "–" with `unit` left out.
  void setValue(const QString &figure, const QString &unit = {});
  void setInk(Ink ink);
  QString text() const;
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent *event) override;

 private:
  QString m_figure, m_unit;
  QString m_spokenKey;  ///< the name that it was given
  QString m_spoken;     ///< the name that it has given itself
  Qt::Alignment m_alignment;
  Ink m_ink = Ink::Text;
};

QColor inkColor(Ink ink);
Ink toneInk(Tone tone);

/// A tool tip that is never taken for markup, and at most 2,000 characters long.
void setPlainToolTip(QWidget *widget, const QString &text);
/// The same for places that take only a text: item data, actions.
QString plainToolTip(const QString &text);

/// Draws one line with all digits as wide as the widest. Which of its ends is its beginning is the text's own affair,
/// as on a label, so figures and their signs keep their order in every language; `alignment` is that of the screen.
/// Elides at its end.
void drawTabular(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text);
qreal tabularWidth(const QFontMetricsF &metrics, const QString &text);

}  // namespace ops
