#pragma once

#include <QButtonGroup>
#include <QPointer>

#include "models/incidents/alert_figure.h"
#include "widgets/charts/live_chart.h"
#include "widgets/pages/page_context.h"
#include "widgets/theme/panels.h"

namespace ops {

/// How the figure that an alert watches went over a span that the user chooses: as Prometheus has it, asked again as
/// time goes by while it is in sight; where there is none or it can't be asked, as this console has seen it. Hidden
/// where neither keeps the figure.
class AlertHistory final : public Card {
  Q_OBJECT

 public:
  explicit AlertHistory(QWidget *parent = nullptr);
  /// To be called again as time goes by. Null forgets everything, and gives up what is asked.
  void setCase(const AlertCase *entry, PageContext *context);

 protected:
  void showEvent(QShowEvent *event) override;

 private:
  bool isAsked() const;
  Milliseconds span() const;
  void forget();
  void ask();
  void take(const Result<MetricHistory> &history);
  void draw();
  void drawSeen();
  void showFault(bool hasSeen);

  QString m_key;
  AlertFigure m_figure;
  QPointer<PageContext> m_context;
  std::unique_ptr<QObject> m_attempt;  ///< owns the question that is under way
  QDateTime m_askedAt;                 ///< steady; invalid: not yet
  QList<Sample> m_told;                ///< by Prometheus
  QDateTime m_toldUntil;               ///< wall time; invalid: it has not answered
  std::optional<Error> m_fault;
  QButtonGroup m_spans;
  QPushButton *m_copy, *m_retry;
  LiveChart *m_chart;
  PlainLabel *m_warnings;
  PlainLabel *m_state;
};

}  // namespace ops
