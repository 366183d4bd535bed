#pragma once

#include <QButtonGroup>
#include <QElapsedTimer>
#include <QPointer>
#include <array>

#include "models/items/job_items.h"
#include "widgets/pages/page_context.h"
#include "widgets/pages/queues/payload_view.h"
#include "widgets/pages/queues/reason_bar.h"
#include "widgets/theme/data_table.h"
#include "widgets/theme/flow_layout.h"
#include "widgets/theme/state_banner.h"

namespace ops {

/// Looks into the lists of a queue, 50 jobs a page, never more; a payload as plain text (PayloadView). Jobs that are
/// selected stay so wherever they stand by now; where one of them has gone the list stands still, and says as of when.
/// What changes jobs goes through procedures.
class JobBrowser : public Card {
  Q_OBJECT

 public:
  enum class List { Waiting, InWork, Failed, Quarantine };
  static constexpr int listCount = 4;
  using Depths = std::array<std::optional<qint64>, listCount>;  ///< in the order of the lists

  explicit JobBrowser(QWidget *parent = nullptr);
  void setContext(PageContext *context);
  void showQueue(const QString &queue);
  void showList(List list);
  /// Of the list that is shown.
  QWidget *firstButton() const { return m_lists.checkedButton(); }
  /// Why what is in the queue is not known: what was read before is grey, and nothing is done with it. Empty: it is.
  void setSilence(const QString &why);
  /// Depths as last watched, for the tabs; the page is read again where it shows another, and else now and then.
  void setDepths(const Depths &depths);

  static constexpr int pageSize = 50;
  static constexpr qint64 previewCap = 2 * 1024;

 protected:
  void showEvent(QShowEvent *event) override;

 private:
  static QString titleOf(List list);
  const QueueSpec *spec() const;
  QString key(List list) const;
  void turn(qint64 first);
  void read();
  void showPage(const Result<QueuePage> &page);
  void takePage(const QueuePage &page, const QList<int> &selected);
  void sayRange();
  void showPayload();
  /// Reads up to so many bytes of the selected job again; calls back only if it is still selected, and still there.
  void readPayload(qint64 bytes, std::function<void(const QueueJob &)> take);
  void sayWhatIsMissing();
  void updateButtons();
  void start(const QString &procedure, const Json &inputs);
  void buildActions(FlowLayout *line);

  QPointer<PageContext> m_context;
  QPointer<Operation> m_reading;
  QString m_queue;
  List m_list = List::Waiting;
  qint64 m_first = 0;
  Depths m_depths;
  std::optional<qint64> m_shownDepth;  ///< of the list, as it was when its page was read
  QElapsedTimer m_sinceRead;
  QDateTime m_readAt;      ///< what the table shows
  bool m_isHeld = false;   ///< a job that is selected has gone: the table shows what was there before
  bool m_isAsked = false;  ///< for what is there now, whoever has gone
  bool m_hasRead = false;  ///< the list that is shown now, at least once
  QString m_source;        ///< who is asked for it
  QString m_silence;       ///< as setSilence() was told
  QString m_unreadable;    ///< why it can't be read; empty: it can, as far as is known
  JobItems m_items;
  QButtonGroup m_lists;
  StateBanner *m_banner;
  DataTable *m_table;
  PayloadView *m_payload;
  ReasonBar *m_reasons;
  FigureLabel *m_range;
  QPushButton *m_refresh;
  QPushButton *m_previous, *m_next;
  QPushButton *m_retrySelected, *m_retryAll, *m_release, *m_requeue, *m_clear;
};

}  // namespace ops
