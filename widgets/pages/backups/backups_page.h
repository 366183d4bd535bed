#pragma once

#include <QStackedWidget>
#include <QTimer>

#include "widgets/pages/backups/backup_detail.h"
#include "widgets/pages/backups/kept_states.h"
#include "widgets/pages/page.h"
#include "widgets/theme/data_table.h"
#include "widgets/theme/sparkline.h"

namespace ops {

/// What could be restored: each promise of the system against the newest backup, every set with the level that it has
/// earned, and what can be done with the chosen one.
class BackupsPage final : public Page {
  Q_OBJECT

 public:
  explicit BackupsPage(QWidget *parent = nullptr);
  static PageInfo about() {
    return {QStringLiteral("backups"), tr("Backups"), QStringLiteral("backups"), QLatin1Char('b')};
  }
  void select(const QString &item) override;
  QWidget *firstFocus() override;
  /// Shows these instead of what lies there, until the context changes: for tests.
  void setSets(const QList<BackupSet> &sets, const UnseenBackups &unseen = {});
  void setHistory(const QList<RestoredPart> &history) { m_kept->setHistory(history); }

 protected:
  void resizeEvent(QResizeEvent *event) override;
  void contextChanged() override;

 private:
  void read();
  void readUnseen(const QList<BackupSet> &sets);
  void readHistory();
  void take(const QList<BackupSet> &sets, const UnseenBackups &unseen);
  void showNoPlace();
  void showUnseen();
  void showUnknown(const StateMessage &message);
  void showWhetherAny();
  void showPromises();
  void placePromises();
  void showSelected();
  void takeBlocked();
  void accept(const QString &id);

  struct PromiseTile {
    Card *card;
    FigureLabel *newest;
    StatusBadge *badge;
    ElidedLabel *limit;
    Sparkline *sizes;
  };

  BackupItems m_items;
  UnseenBackups m_unseen;
  QTimer m_again;  ///< reads anew when the journal has grown, not at each record
  QPointer<Operation> m_reading;
  bool m_hasRead = false;
  SectionHeader *m_header;
  QPushButton *m_create;
  StateBanner *m_banner;
  QGridLayout *m_promises;
  QList<PromiseTile> m_tiles;
  KeptStates *m_kept;
  QStackedWidget *m_stack;
  EmptyState *m_none;
  DataTable *m_table;
  BackupDetail *m_detail;
};

}  // namespace ops
