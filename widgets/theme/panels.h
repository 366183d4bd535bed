#pragma once

#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/theme/text.h"

class QSplitter;

namespace ops {

class GlyphMark;

/// A surface with an edge. With a title it has a head, to whose right end actions can be added. What belongs in it goes
/// into body().
class Card : public QFrame {
  Q_OBJECT

 public:
  explicit Card(const QString &title = {}, QWidget *parent = nullptr);
  QVBoxLayout *body() const { return m_body; }
  void setTitle(const QString &title);
  /// A quiet line to the right of the title: units, counts, a source.
  void setNote(const QString &note);
  void addAction(QWidget *widget);
  /// For tables and lists that go to the card's edge.
  void setFlush(bool flush);

 private:
  void nameIt(const QString &title);

  QVBoxLayout *m_body = nullptr;
  QWidget *m_head = nullptr;
  QHBoxLayout *m_headLayout = nullptr;
  ElidedLabel *m_title = nullptr;
  ElidedLabel *m_note = nullptr;
};

/// The head of a page or of a part of it. Where its actions have no room beside the title, they stand below it.
class SectionHeader : public QWidget {
  Q_OBJECT

 public:
  explicit SectionHeader(const QString &title, const QString &note = {}, Type type = Type::Heading,
                         QWidget *parent = nullptr);
  void setTitle(const QString &title) { m_title->setText(title); }
  void setNote(const QString &note);
  void addAction(QWidget *widget) { m_actions->addWidget(widget); }

 protected:
  bool event(QEvent *event) override;
  void resizeEvent(QResizeEvent *event) override;

 private:
  void turn();
  PlainLabel *m_title;
  ElidedLabel *m_note;
  QBoxLayout *m_layout;
  QHBoxLayout *m_actions;
};

/// Names at the left, values at the right; values can be selected and copied.
class KeyValueGrid : public QWidget {
  Q_OBJECT

 public:
  explicit KeyValueGrid(QWidget *parent = nullptr);
  /// Adds the row, or changes the one of this key; gives its value's label.
  PlainLabel *setValue(const QString &key, const QString &value, Type type = Type::Body, Ink ink = Ink::Text);
  void clear();

 private:
  struct Row {
    QString key;
    PlainLabel *name;
    PlainLabel *value;
  };
  QGridLayout *m_grid;
  QList<Row> m_rows;
};

/// What belongs here, and the one thing that can be done about it.
class EmptyState : public QWidget {
  Q_OBJECT

 public:
  explicit EmptyState(const QString &title, const QString &text = {}, QWidget *parent = nullptr);
  void setTexts(const QString &title, const QString &text);
  void setGlyph(Tone tone);
  /// Says nothing, and keeps its place.
  void setSilent(bool silent);
  /// An empty text takes the button away.
  void setAction(const QString &text);
  QPushButton *action() const { return m_button; }

 Q_SIGNALS:
  void actionTriggered();

 private:
  void showParts();

  GlyphMark *m_glyph;
  PlainLabel *m_title;
  PlainLabel *m_text;
  QPushButton *m_button;
  bool m_hasGlyph = false;
  bool m_isSilent = false;
};

/// Data in the text of a button or a menu, where & would mark a key.
QString withoutMnemonic(QString text);

enum class ButtonRole { Normal, Primary, Danger, Quiet };
QPushButton *makeButton(const QString &text, ButtonRole role = ButtonRole::Normal, const QString &icon = {},
                        QWidget *parent = nullptr);
/// One of several that stand side by side, of which one is chosen.
QPushButton *makeSegment(const QString &text);
void setButtonRole(QPushButton *button, ButtonRole role);
/// A square button with an icon only; `text` is its accessible name and its tool tip.
QToolButton *makeIconButton(const QString &text, const QString &icon, QWidget *parent = nullptr);
/// Disables a button and says why in its tool tip, and in the BlockedNote beside it; an empty reason enables it.
void setBlocked(QAbstractButton *button, const QString &reason);
/// Why a button can't be pressed; empty if it can.
QString blockedReason(const QAbstractButton *button);

/// Puts what is chosen below its list where a page is too narrow for both beside each other; a table there has the room
/// for all that it says, and for so many rows.
void turnWhereNarrow(QSplitter *listAndDetail, const QSize &page, int rows = 4);
/// The same where both don't fit beside each other; but for those that are turned by turnWhereNarrow().
void turnWhereTight(QSplitter *listAndDetail);
inline constexpr char heightBelow[] = "heightBelow";  ///< a property of both: the least of them below each other
/// The widths of both where they stand beside each other, now or once they do again.
void setSizesBeside(QSplitter *listAndDetail, const QList<int> &widths);

/// So much of `wanted` as a window's screen has room for, with the frame around it. Large letters make a screen small.
QSize withinScreen(const QWidget &window, const QSize &wanted);

/// A thin line between parts.
QFrame *makeRule(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);

}  // namespace ops
