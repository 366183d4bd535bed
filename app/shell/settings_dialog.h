#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QListWidget>

#include "widgets/theme/panels.h"

namespace ops {

/// What the user wants of the console. The theme is seen at once; all else holds when it is saved, or from the next
/// start, which is said. Cancel takes everything back. The defaults are also those of columns, splitters and the
/// palette, which have no field here. Deletes itself when closed.
class SettingsDialog final : public QDialog {
  Q_OBJECT

 public:
  explicit SettingsDialog(QWidget *parent = nullptr);

  void accept() override;
  void reject() override;

 Q_SIGNALS:
  /// They have been written.
  void saved();

 private:
  void makeLook();
  void makeNotifications();
  void makeWall();
  void makeFiles();
  QComboBox *addChoice(Card *card, const QString &title, const QList<std::pair<QString, QString>> &words);
  void addRow(Card *card, const QString &title, QWidget *field, const QString &note = {});
  /// What the fields are filled with: as it is written down, or as it is without a word.
  void fill(bool withDefaults);
  void restoreDefaults();
  void forgetFile();
  void showNeedOfRestart();

  QVBoxLayout *m_column;
  QComboBox *m_theme, *m_size, *m_language, *m_clock;
  QCheckBox *m_notify, *m_sound, *m_hints;
  QDoubleSpinBox *m_distance, *m_inches;
  QListWidget *m_files;
  QPushButton *m_forget;
  PlainLabel *m_restart;
  QString m_themeBefore;
  bool m_forgetsHabits = false;  ///< with what is saved
};

}  // namespace ops
