#pragma once

#include <QApplication>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "widgets/theme/data_table.h"

/// What tests of tables do with them, and see of them.
namespace ops::test {

/// For the whole program; the light theme, too.
inline void useSettingsIn(const QTemporaryDir &folder) {
  Theme::install(ThemeMode::Light);
  QCoreApplication::setOrganizationName(QStringLiteral("opsdeck-test"));
  QSettings::setDefaultFormat(QSettings::IniFormat);
  QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
}

/// First cells of the rows that are shown, in their order.
inline QStringList shownRows(const DataTable &table) {
  QStringList all;
  for (int row = 0; row < table.model()->rowCount(); ++row) {
    if (!table.isRowHidden(row)) all += table.model()->index(row, 0).data().toString();
  }
  return all;
}

inline QMenu *openMenu() {
  return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

/// With the keyboard.
inline void choose(QMenu &menu, const QString &text) {
  for (int i = 0; i < 20 && (menu.activeAction() == nullptr || menu.activeAction()->text() != text); ++i)
    QTest::keyClick(&menu, Qt::Key_Down);
  QTest::keyClick(&menu, Qt::Key_Return);
}

}  // namespace ops::test
