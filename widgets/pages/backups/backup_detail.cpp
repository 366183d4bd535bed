#include "widgets/pages/backups/backup_detail.h"

#include "models/base/text.h"
#include "widgets/theme/scroll_column.h"

namespace ops {

BackupDetail::BackupDetail(QWidget *parent) : QWidget(parent) {
  auto *host = new QVBoxLayout(this);
  host->setContentsMargins(0, 0, 0, 0);
  m_empty =
      new EmptyState(tr("No backup is selected"), tr("Select one to see how well it is proven, and to restore it."));
  m_content = new QWidget;
  host->addWidget(m_empty, 1);
  host->addWidget(m_content, 1);

  m_title = new PlainLabel({}, Type::Heading);
  m_level = new StatusBadge(Tone::Unknown, {}, StatusBadge::Look::Pill);
  auto *head = new QHBoxLayout;
  head->setSpacing(space::m);
  head->addWidget(m_title, 1);
  head->addWidget(m_level, 0, Qt::AlignVCenter);
  m_meaning = (new PlainLabel({}, Type::Body, Ink::Muted))->wrapped()->selectable();

  m_accept = makeButton(tr("It was removed on purpose…"), ButtonRole::Normal, QStringLiteral("check"));
  connect(m_accept, &QPushButton::clicked, this, [this] { Q_EMIT acceptRequested(m_set); });

  auto *facts = new Card;
  m_facts = new KeyValueGrid;
  facts->body()->addWidget(m_facts);

  auto *proof = new Card(tr("Prove it"));
  proof->body()->addWidget(
      (new PlainLabel(tr("Neither touches what is in service."), Type::Body, Ink::Muted))->wrapped());
  m_proofs = new FlowLayout(space::s);
  proof->body()->addLayout(m_proofs);

  auto *restore = new Card(tr("Restore it"));
  m_loss = (new PlainLabel)->wrapped();
  restore->body()->addWidget(m_loss);
  restore->body()->addWidget(
      (new PlainLabel(tr("It is loaded aside and compared first. The present state is kept, and Undo "
                         "brings it back."),
                      Type::Body, Ink::Muted))
          ->wrapped());
  m_restores = new FlowLayout(space::s);
  restore->body()->addLayout(m_restores);

  m_verify =
      addButton(tr("Read every byte…"), QStringLiteral("verify-backup"), ButtonRole::Normal, QStringLiteral("search"));
  auto *drill = addButton(tr("Prove that it restores…"), QStringLiteral("drill-backup"), ButtonRole::Normal,
                          QStringLiteral("check"));
  m_service = addButton(tr("Restore the whole service…"), QStringLiteral("restore-service"), ButtonRole::Danger,
                        QStringLiteral("undo"));
  m_database = addButton(tr("Restore the database alone…"), QStringLiteral("restore-database"), ButtonRole::Danger,
                         QStringLiteral("database"));
  m_part = addButton(tr("Restore it…"), QStringLiteral("restore-part"), ButtonRole::Danger, QStringLiteral("undo"));
  for (auto *button : {m_verify, drill}) m_proofs->addWidget(button);
  for (auto *button : {m_service, m_database, m_part}) m_restores->addWidget(button);

  auto *scroll = new ScrollColumn(QStringLiteral("scrolled"));
  scroll->content()->setContentsMargins(0, 0, space::s, 0);
  scroll->content()->setSpacing(space::m);
  scroll->content()->addWidget(m_meaning);
  scroll->content()->addWidget(m_accept, 0, Qt::AlignLeft);
  for (auto *card : {restore, proof, facts}) scroll->content()->addWidget(card);
  scroll->content()->addStretch(1);
  auto *layout = new QVBoxLayout(m_content);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(space::s);
  layout->addLayout(head);
  layout->addWidget(scroll, 1);
  setSet(nullptr, {}, {});
}

QPushButton *BackupDetail::addButton(const QString &text, const QString &procedure, ButtonRole role,
                                     const QString &icon) {
  auto *button = makeButton(text, role, icon);
  connect(button, &QPushButton::clicked, this, [this, procedure, button] {
    Json inputs{{"set", toJson(m_set)}};
    if (button == m_part) inputs["backup"] = toJson(m_backup);
    Q_EMIT procedureRequested(procedure, inputs);
  });
  m_buttons.append(button);
  return button;
}

void BackupDetail::setSet(const BackupSet *set, const System &system, const QDateTime &now,
                          const QList<BackupSet> &sets) {
  m_empty->setVisible(set == nullptr);
  m_content->setVisible(set != nullptr);
  if (set == nullptr) return;
  if (set->id != m_set || set->finished != m_finished) m_facts->clear();
  m_set = set->id;
  m_finished = set->finished;
  m_title->setText(visibleText(set->id));
  const auto mark = markOf(*set, now);
  m_level->setStatus(mark.tone, mark.word);
  m_meaning->setText(backupMeaning(*set, now));
  m_meaning->setInk(set->lacks.isEmpty() ? Ink::Muted : Ink::Warning);
  m_accept->setVisible(!set->lacks.isEmpty());
  for (const auto &[name, value] : backupFacts(*set, system, now)) m_facts->setValue(name, value);
  m_loss->setText(restoreLoss(*set, now, sets));
  m_unusable = set->complaint.isEmpty() ? QString() : whyNotRestorable(*set);
  m_damaged = set->failure.isEmpty() ? QString() : whyNotRestorable(*set);
  m_backup = set->backup;
  m_part->setVisible(set->isForeign());
  m_service->setVisible(!set->isForeign());
  m_database->setVisible(!set->isForeign() && set->members().contains(QStringLiteral("database")));
  updateButtons();
}

void BackupDetail::setBlocked(const QString &why) {
  m_blocked = why;
  updateButtons();
}

void BackupDetail::setUnwritable(const QString &why) {
  ops::setBlocked(m_accept, why);
}

void BackupDetail::updateButtons() {
  for (auto *button : std::as_const(m_buttons)) {
    // Reading changes nothing.
    auto blocked = button == m_verify ? QString() : m_blocked;
    const bool restores = button == m_service || button == m_database || button == m_part;
    if (restores && !m_damaged.isEmpty()) blocked = m_damaged;
    if (!m_unusable.isEmpty()) blocked = m_unusable;
    ops::setBlocked(button, blocked);
  }
}

}  // namespace ops
