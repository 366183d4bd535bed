#pragma once

#include <QAbstractButton>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTextDocument>

#include "models/base/text.h"
#include "widgets/theme/data_table.h"
#include "widgets/theme/status_badge.h"
#include "widgets/theme/text.h"

/// All that a place puts before somebody's eyes, and whether it is text and nothing else.
namespace ops::test {

/// Without blanks and line breaks, whichever way they are written: places differ in that.
inline QString condensedShape(QString text) {
  static const QRegularExpression blanks(QStringLiteral(R"((?:\s|\\[nrt])++)"));
  return text.remove(blanks);
}

/// What a text must look like at its beginning wherever it is shown.
inline QString needleOf(const QByteArray &bytes) {
  constexpr qsizetype length = 9;
  return condensedShape(visibleText(bytes.left(64))).left(length);
}
inline QString needleOf(const QString &text) {
  constexpr qsizetype length = 9;
  return condensedShape(visibleText(text.left(64))).left(length);
}

struct Shown {
  QStringList texts;   ///< of what is visible
  QStringList faults;  ///< what is markup, or steers
};

inline bool steers(const QString &text) {
  return visibleLines(text) != text;
}

inline Shown shownIn(const QWidget &place) {
  Shown shown;
  const auto add = [&](const QString &where, const QString &text) {
    if (text.isEmpty()) return;
    shown.texts += text;
    if (steers(text)) shown.faults += where + QStringLiteral(" is not visible: ") + text.left(60);
  };
  auto widgets = place.findChildren<QWidget *>();
  widgets.prepend(const_cast<QWidget *>(&place));
  for (auto *widget : widgets) {
    // A tip is the escaped form of a plain text, or none.
    const QString tip = widget->toolTip();
    if (!tip.isEmpty() && Qt::mightBeRichText(tip)) {
      QTextDocument document;
      document.setHtml(tip);
      if (Qt::convertFromPlainText(document.toPlainText()).size() < tip.size() / 2 || tip.contains("<img") ||
          tip.contains("<a ") || tip.contains("<table"))
        shown.faults += QStringLiteral("tip is markup: ") + tip.left(60);
      add(QStringLiteral("tip"), document.toPlainText());
    } else {
      add(QStringLiteral("tip"), tip);
    }
    if (!widget->isVisible()) continue;
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
      if (label->textFormat() != Qt::PlainText && !label->text().isEmpty())
        shown.faults += QStringLiteral("label may be markup: ") + label->text().left(60);
      add(QStringLiteral("label"), label->text());
    }
    if (const auto *elided = qobject_cast<const ElidedLabel *>(widget)) add(QStringLiteral("line"), elided->text());
    if (const auto *figure = qobject_cast<const FigureLabel *>(widget)) add(QStringLiteral("figure"), figure->text());
    if (const auto *badge = qobject_cast<const StatusBadge *>(widget)) add(QStringLiteral("badge"), badge->word());
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
      add(QStringLiteral("button"), button->text());
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
      add(QStringLiteral("text"), edit->toPlainText());
    if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model()) {
      for (int row = 0; row < std::min(view->model()->rowCount(), 60); ++row) {
        for (int column = 0; column < view->model()->columnCount(); ++column)
          add(QStringLiteral("cell"), view->model()->index(row, column).data().toString());
      }
      const auto *table = qobject_cast<const DataTable *>(view);
      if (table != nullptr && view->model()->rowCount() == 0) add(QStringLiteral("table"), table->emptyText());
    }
    if (!widget->accessibleName().isEmpty() && steers(widget->accessibleName()))
      shown.faults += QStringLiteral("name is not visible: ") + widget->accessibleName().left(60);
  }
  return shown;
}

inline bool shows(const Shown &shown, const QString &needle) {
  return std::ranges::any_of(shown.texts, [&](const QString &text) { return condensedShape(text).contains(needle); });
}

}  // namespace ops::test
