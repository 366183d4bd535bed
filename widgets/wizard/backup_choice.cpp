#include "widgets/wizard/backup_choice.h"

#include <QVBoxLayout>
#include <algorithm>

namespace ops {

namespace {
constexpr int mostRows = 6;
constexpr int backupHeight = 30;
constexpr int leastWidth = 440;
constexpr int mostWidth = 780;
}  // namespace

BackupChoice::BackupChoice(QWidget *parent) : QWidget(parent) {
  m_table = new DataTable(QStringLiteral("backup-choice"));
  m_table->setModel(&m_items);
  m_table->setColumns({150, 84, 112, 0, 0, 80});
  m_table->setOptionalColumns({BackupItems::Members});
  showRows(1);
  m_table->setAccessibleName(tr("Backups to choose from"));
  m_table->setEmptyText(tr("Looking for backups…"));
  m_loss = (new PlainLabel({}, Type::Strong))->wrapped();
  m_meaning = (new PlainLabel({}, Type::Body, Ink::Muted))->wrapped();
  auto *layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(space::s);
  m_failure = new StateBanner;
  for (QWidget *part : std::initializer_list<QWidget *>{m_failure, m_table, m_loss, m_meaning}) layout->addWidget(part);
  setMinimumWidth(leastWidth);
  setMaximumWidth(mostWidth);
  setFocusProxy(m_table);
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
    showChosen();
    Q_EMIT changed();
  });
}

void BackupChoice::setSets(const QList<BackupSet> &sets, const QString &wanted, const QDateTime &now) {
  m_now = now;
  m_isListed = true;
  m_items.setSets(sets, now);
  showRows(static_cast<int>(sets.size()));
  m_table->setEmptyText(tr("There is no backup that could be restored here."));
  const auto *newest = newestSet(sets);
  int row = m_items.rowOf(wanted);
  if (row < 0 && newest != nullptr) row = m_items.rowOf(newest->id);
  if (row >= 0) m_table->selectRow(row);
  showChosen();
  Q_EMIT changed();
}

/// As wide as it may be: where there is less room, columns give way.
QSize BackupChoice::sizeHint() const {
  return {mostWidth, QWidget::sizeHint().height()};
}

void BackupChoice::showRows(int rows) {
  m_table->setFixedHeight((std::clamp(rows, 1, mostRows) + 1) * backupHeight + backupHeight / 2);
}

void BackupChoice::setFailure(const Error &error) {
  auto message = StateMessage::fromError(error);
  message.canRetry = false;
  m_failure->setMessage(message);
  m_table->hide();
}

QString BackupChoice::chosen() const {
  const auto *set = m_items.set(m_table->currentIndex().row());
  return set == nullptr || !whyNotRestorable(*set).isEmpty() ? QString() : set->id;
}

void BackupChoice::showChosen() {
  const auto *set = m_items.set(m_table->currentIndex().row());
  const bool isRefused = set != nullptr && !whyNotRestorable(*set).isEmpty();
  // It is at hand, and does not look as if it were taken.
  if (isRefused) m_table->clearSelection();
  m_meaning->setInk(isRefused || (set != nullptr && !set->lacks.isEmpty()) ? Ink::Warning : Ink::Muted);
  m_loss->setText(set == nullptr ? QString() : restoreLoss(*set, m_now, m_items.sets()));
  m_meaning->setText(set == nullptr ? QString() : backupMeaning(*set, m_now));
}

}  // namespace ops
