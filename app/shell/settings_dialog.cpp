#include "app/shell/settings_dialog.h"

#include <QScreen>
#include <QSettings>

#include "app/composition/language.h"
#include "app/shell/settings.h"
#include "app/shell/wall_window.h"
#include "app/shell/window_memory.h"
#include "models/base/paths.h"
#include "models/base/text.h"
#include "widgets/theme/scroll_column.h"

namespace ops {

namespace {

constexpr int nameWidth = 205;
constexpr int fieldWidth = 220;
constexpr int listHeight = 78;

QVariant read(const char *key, const QVariant &otherwise, bool withDefaults) {
  return withDefaults ? otherwise : QSettings().value(QLatin1String(key), otherwise);
}

/// A word that is not offered was written by hand, and stays.
void choose(QComboBox *box, const QVariant &word) {
  if (box->findData(word.toString()) < 0) box->addItem(visibleText(word.toString()), word.toString());
  box->setCurrentIndex(box->findData(word.toString()));
}

}  // namespace

SettingsDialog::SettingsDialog(QWidget *parent)
    : QDialog(parent), m_themeBefore(themeModeName(Theme::instance().mode())) {
  setWindowTitle(tr("Settings"));
  setAttribute(Qt::WA_DeleteOnClose);
  auto *layout = new QVBoxLayout(this);
  layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
  layout->setSpacing(space::m);
  layout->addWidget(new PlainLabel(tr("Settings"), Type::Heading));
  auto *scroll = new ScrollColumn(QStringLiteral("scrolled"));
  m_column = scroll->content();
  layout->addWidget(scroll, 1);
  makeLook();
  makeNotifications();
  makeWall();
  makeFiles();
  m_restart = (new PlainLabel({}, Type::Caption, Ink::Warning))->wrapped();
  layout->addWidget(m_restart);
  auto *line = new QHBoxLayout;
  line->setSpacing(space::s);
  auto *defaults = makeButton(tr("Restore defaults"), ButtonRole::Quiet);
  auto *cancel = makeButton(tr("Cancel"));
  auto *save = makeButton(tr("Save settings"), ButtonRole::Primary);
  save->setDefault(true);
  line->addWidget(defaults);
  line->addStretch(1);
  line->addWidget(cancel);
  line->addWidget(save);
  layout->addLayout(line);
  connect(defaults, &QPushButton::clicked, this, &SettingsDialog::restoreDefaults);
  connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
  connect(save, &QPushButton::clicked, this, &QDialog::accept);
  fill(false);
  connect(m_theme, &QComboBox::currentIndexChanged, this,
          [this] { Theme::instance().setMode(themeModeFromName(m_theme->currentData().toString())); });
  for (auto *box : {m_size, m_language}) {
    connect(box, &QComboBox::currentIndexChanged, this, &SettingsDialog::showNeedOfRestart);
  }
  resize(QSize(560, 720).boundedTo(screen()->availableSize() * 9 / 10));
}

void SettingsDialog::addRow(Card *card, const QString &title, QWidget *field, const QString &note) {
  field->setAccessibleName(title);
  auto *line = new QHBoxLayout;
  line->setSpacing(space::m);
  auto *name = (new PlainLabel(title))->wrapped();
  name->setFixedWidth(nameWidth);
  field->setMinimumWidth(fieldWidth);
  line->addWidget(name);
  line->addWidget(field);
  line->addStretch(1);
  card->body()->addLayout(line);
  if (!note.isEmpty()) card->body()->addWidget((new PlainLabel(note, Type::Caption, Ink::Muted))->wrapped());
}

QComboBox *SettingsDialog::addChoice(Card *card, const QString &title,
                                     const QList<std::pair<QString, QString>> &words) {
  auto *box = new QComboBox;
  for (const auto &[word, shown] : words) box->addItem(shown, word);
  addRow(card, title, box);
  return box;
}

void SettingsDialog::makeLook() {
  auto *card = new Card(tr("Appearance"));
  m_theme = addChoice(card, tr("Theme"), settings::themeChoices());
  QList<std::pair<QString, QString>> sizes;
  for (const int size : {100, 125, 150, 200}) sizes.append({QString::number(size), tr("%1 %").arg(size)});
  m_size = addChoice(card, tr("Size of text and all else"), sizes);
  QList<std::pair<QString, QString>> known{{QString(), tr("Same as the desktop")}};
  for (const auto &name : languages()) known.append({name, languageTitle(name)});
  m_language = addChoice(card, tr("Language"), known);
  m_clock = addChoice(card, tr("Clock"),
                      {{QStringLiteral("both"), tr("UTC and local time")},
                       {QStringLiteral("utc"), tr("UTC alone")},
                       {QStringLiteral("local"), tr("Local time alone")}});
  m_hints = new QCheckBox(tr("Show the first hints again"));
  card->body()->addWidget(m_hints);
  m_column->addWidget(card);
}

void SettingsDialog::makeNotifications() {
  auto *card = new Card(tr("Notifications"));
  m_notify = new QCheckBox(tr("Desktop notification for new P0 and P1"));
  m_sound = new QCheckBox(tr("with sound"));
  connect(m_notify, &QCheckBox::toggled, m_sound, &QWidget::setEnabled);
  card->body()->addWidget(m_notify);
  card->body()->addWidget(m_sound);
  m_column->addWidget(card);
}

void SettingsDialog::makeWall() {
  auto *card = new Card(tr("War room"));
  m_distance = new QDoubleSpinBox;
  m_distance->setRange(nearestM, farthestM);
  m_distance->setDecimals(1);
  m_distance->setSuffix(tr(" m"));
  addRow(card, tr("Read from a distance of"), m_distance);
  m_inches = new QDoubleSpinBox;
  m_inches->setRange(0, largestInches);
  m_inches->setDecimals(1);
  m_inches->setSuffix(tr(" in"));
  m_inches->setSpecialValueText(tr("As the screen says"));
  addRow(card, tr("Diagonal of its screen"), m_inches,
         tr("The letters are sized from both. Screens often tell a wrong size, projectors always do."));
  m_column->addWidget(card);
}

void SettingsDialog::makeFiles() {
  auto *card = new Card(tr("Files"));
  auto *grid = new KeyValueGrid;
  grid->setValue(tr("System files"), paths::config() + QStringLiteral("/systems"));
  grid->setValue(tr("Procedures"), paths::config() + QStringLiteral("/procedures"));
  grid->setValue(tr("Journal"), paths::journal());
  grid->setValue(tr("Settings"), settings::file());
  card->body()->addWidget(grid);
  card->body()->addWidget(new PlainLabel(tr("System files opened from elsewhere"), Type::Strong));
  m_files = new QListWidget;
  m_files->setAccessibleName(tr("System files opened from elsewhere"));
  m_files->setFixedHeight(listHeight);
  m_files->setTextElideMode(Qt::ElideMiddle);
  card->body()->addWidget(m_files);
  m_forget = makeButton(tr("Forget 1 file"));
  setBlocked(m_forget, tr("Choose one above"));
  card->body()->addWidget(m_forget, 0, Qt::AlignLeft);
  card->body()->addWidget((new PlainLabel(tr("The file itself stays where it is."), Type::Caption, Ink::Muted)));
  connect(m_files, &QListWidget::itemSelectionChanged, this,
          [this] { setBlocked(m_forget, m_files->selectedItems().isEmpty() ? tr("Choose one above") : QString()); });
  connect(m_forget, &QPushButton::clicked, this, &SettingsDialog::forgetFile);
  m_column->addWidget(card);
}

void SettingsDialog::fill(bool withDefaults) {
  choose(m_theme, read(settings::theme, QStringLiteral("system"), withDefaults));
  choose(m_size, read(settings::size, QStringLiteral("100"), withDefaults));
  choose(m_language, read(settings::language, QString(), withDefaults));
  choose(m_clock, read(settings::clock, QStringLiteral("both"), withDefaults));
  m_hints->setChecked(false);
  m_notify->setChecked(read(settings::notify, true, withDefaults).toBool());
  m_sound->setChecked(read(settings::sound, false, withDefaults).toBool());
  m_sound->setEnabled(m_notify->isChecked());
  m_distance->setValue(read(settings::wallDistance, 5.0, withDefaults).toDouble());
  m_inches->setValue(read(settings::wallInches, 0.0, withDefaults).toDouble());
  if (withDefaults) return;  // which files there are is no matter of taste
  m_files->clear();
  for (const auto &path : QSettings().value(QLatin1String(settings::systemFiles)).toStringList()) {
    auto *item = new QListWidgetItem(visibleText(path), m_files);
    item->setData(Qt::UserRole, path);
  }
}

void SettingsDialog::restoreDefaults() {
  m_forgetsHabits = true;
  fill(true);
  showNeedOfRestart();
}

void SettingsDialog::forgetFile() {
  for (auto *item : m_files->selectedItems()) delete item;
}

void SettingsDialog::showNeedOfRestart() {
  const QSettings settings;
  const bool isNew =
      m_size->currentData().toString() !=
          settings.value(QLatin1String(settings::size), QStringLiteral("100")).toString() ||
      m_language->currentData().toString() != settings.value(QLatin1String(settings::language)).toString();
  QStringList notes;
  if (isNew) notes.append(tr("Size and language hold from the next start of the console."));
  if (m_forgetsHabits) notes.append(tr("With the next start of the console panes are as wide as at first."));
  m_restart->setText(notes.join(QLatin1Char('\n')));
}

void SettingsDialog::accept() {
  QSettings settings;
  const auto write = [&settings](const char *key, const QVariant &value) {
    settings.setValue(QLatin1String(key), value);
  };
  write(settings::theme, m_theme->currentData());
  write(settings::size, m_size->currentData());
  write(settings::language, m_language->currentData());
  write(settings::clock, m_clock->currentData());
  if (m_hints->isChecked()) write(settings::hinted, false);
  write(settings::notify, m_notify->isChecked());
  write(settings::sound, m_sound->isChecked());
  write(settings::wallDistance, m_distance->value());
  write(settings::wallInches, m_inches->value());
  QStringList files;
  for (int row = 0; row < m_files->count(); ++row) files.append(m_files->item(row)->data(Qt::UserRole).toString());
  files.isEmpty() ? settings.remove(QLatin1String(settings::systemFiles)) : write(settings::systemFiles, files);
  if (m_forgetsHabits) windowmemory::forgetHabits();
  settings.sync();
  if (settings.status() != QSettings::NoError) {
    m_restart->setInk(Ink::Critical);
    m_restart->setText(tr("The settings can't be written: %1").arg(visibleText(settings.fileName())));
    return;
  }
  Q_EMIT saved();
  QDialog::accept();
}

void SettingsDialog::reject() {
  Theme::instance().setMode(themeModeFromName(m_themeBefore));
  QDialog::reject();
}

}  // namespace ops
