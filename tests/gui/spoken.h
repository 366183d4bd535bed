#pragma once

#include <QAccessible>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QLineEdit>
#include <QProgressBar>

#include "tests/gui/painted.h"
#include "widgets/theme/data_table.h"

/// What a screen reader gets of a place.
namespace ops::test {

inline QString heard(const QAccessibleInterface &face) {
  return face.text(QAccessible::Name) + QLatin1Char('\n') + face.text(QAccessible::Value) + QLatin1Char('\n') +
         face.text(QAccessible::Description);
}

/// Parts of Qt's own widgets and of charts, which speak for them.
inline bool isInner(QWidget *widget) {
  for (auto *each = widget; each != nullptr; each = each->parentWidget()) {
    const auto *face = each == widget ? nullptr : QAccessible::queryAccessibleInterface(each);
    if (face != nullptr && face->role() == QAccessible::Chart) return true;
    const QByteArray type = each->metaObject()->className();
    if (type == "QTableCornerButton" || (each == widget && type == "QStackedWidget") || type == "QScrollBar" ||
        type == "QHeaderView")
      return true;
    if (each != widget && qobject_cast<const QAbstractSpinBox *>(each) != nullptr) return true;
    if (each != widget && qobject_cast<const QComboBox *>(each) != nullptr) return true;
  }
  return false;
}

/// Every widget that takes the keyboard, paints a text, or is one of the program's own that paints anything has a role
/// that says what it is and a name. What paints itself is heard as it is seen: each of its painted words stands in its
/// name, value or description, except those of charts, whose name is followed by a value, and whose table has the rest.
inline QStringList unspokenIn(QWidget &place) {
  QStringList flaws;
  QHash<const QWidget *, QStringList> texts;
  for (const auto &text : paintedIn(place)) texts[text.widget] += text.text;
  auto widgets = place.findChildren<QWidget *>();
  widgets.prepend(&place);
  for (auto *widget : widgets) {
    if (!widget->isVisible() || isInner(widget)) continue;
    const QString type = QString::fromLatin1(widget->metaObject()->className());
    const bool takesKeys = widget->focusPolicy() != Qt::NoFocus && widget->focusProxy() == nullptr;
    const bool isViewport = widget->objectName() == QLatin1String("qt_scrollarea_viewport");
    const bool paints = texts.contains(widget) && !isViewport;
    if (!takesKeys && !paints) continue;
    const auto say = [&](const QString &what) {
      flaws.append(QStringLiteral("%1 %2: %3").arg(type, widget->objectName(), what));
    };
    const auto *face = QAccessible::queryAccessibleInterface(widget);
    if (face == nullptr) {
      say(QStringLiteral("is unknown"));
      continue;
    }
    // A client is what Qt calls a widget of which it knows nothing.
    if (face->role() == QAccessible::NoRole || face->role() == QAccessible::Client) say(QStringLiteral("has no role"));
    if (face->text(QAccessible::Name).isEmpty()) say(QStringLiteral("has no name: ") + texts[widget].value(0));
    if (!paints || !type.startsWith(QLatin1String("ops::"))) continue;
    const auto said = heard(*face).simplified();
    if (face->role() == QAccessible::Chart) {
      const bool hasValue =
          !face->text(QAccessible::Value).isEmpty() || !face->text(QAccessible::Description).isEmpty();
      if (!hasValue) say(QStringLiteral("has no value"));
      continue;
    }
    if (place.layoutDirection() == Qt::RightToLeft) continue;  // parts of a line are painted in another order
    for (auto text : texts[widget]) {
      // A sign is said in words.
      if (std::ranges::none_of(text, [](QChar c) { return c.isLetterOrNumber(); }) && !said.isEmpty()) continue;
      text = text.simplified();
      if (const auto end = text.indexOf(QChar(0x2026)); end >= 0) text.truncate(end);
      const auto plain = [](QString each) { return each.remove(QLatin1Char(' ')); };
      if (!plain(said).contains(plain(text), Qt::CaseInsensitive))
        say(QStringLiteral("paints \"%1\", says \"%2\"").arg(text, said.left(100)));
    }
  }
  flaws.removeDuplicates();
  return flaws;
}

}  // namespace ops::test
