#include "widgets/pages/alerts/alert_history.h"

#include <QClipboard>
#include <QGuiApplication>
#include <algorithm>
#include <cmath>

#include "models/base/clock.h"
#include "models/base/text.h"
#include "models/items/alert_items.h"
#include "models/items/attention.h"

namespace ops {

namespace {

constexpr int minute = 60;
constexpr int hour = 60 * minute;
constexpr int historySpans[] = {15 * minute, hour, 6 * hour, 24 * hour};
constexpr int usualHistory = hour;
constexpr int historyLetters = 200;
constexpr qsizetype legendLetters = 40;
constexpr int chartHeight = 210;

/// As fine as the chart draws, and no finer than anybody scrapes.
Milliseconds stepOf(Milliseconds span) {
  constexpr Milliseconds least{2'000};
  return std::max(least, span / (LiveChart::maximumPoints - 60) / 1'000 * 1'000);
}

/// How often Prometheus is asked anew.
Milliseconds turnOf(Milliseconds span) {
  constexpr Milliseconds least{15'000};
  return std::max(least, stepOf(span));
}

/// An alert manager's titles may be sentences.
QString legendText(const QString &title) {
  const auto text = visibleText(title, historyLetters);
  return text.size() <= legendLetters ? text : QString(text.left(legendLetters - 1).trimmed() + QChar(0x2026));
}

ChartUnit chartUnit(const AlertFigure &figure) {
  switch (figure.unit) {
    case MetricUnit::Rate:
      return ChartUnit::PerSecond;
    case MetricUnit::Ratio:
      return ChartUnit::Percent;
    case MetricUnit::Duration:
      return ChartUnit::Duration;
    case MetricUnit::Count:
      break;
  }
  // Of what another program counts nobody says that it is whole.
  return figure.things.isEmpty() ? ChartUnit::Number : ChartUnit::Count;
}

QString signOf(Limit::Comparison comparison) {
  switch (comparison) {
    case Limit::Comparison::Above:
      return QStringLiteral(">");
    case Limit::Comparison::AtLeast:
      return QStringLiteral("≥");
    case Limit::Comparison::Below:
      return QStringLiteral("<");
    case Limit::Comparison::AtMost:
      break;
  }
  return QStringLiteral("≤");
}

/// "P1 > 10000 ms": in the unit of the axis, whichever the system file has it in.
QString limitTitle(const Threshold &limit, MetricUnit unit) {
  const auto text = unit == MetricUnit::Duration
                        ? AlertHistory::tr("%1 %2 ms").arg(signOf(limit.comparison), formatCount(qRound64(limit.value)))
                        : visibleText(limit.text, legendLetters);
  return QStringLiteral("%1 %2").arg(severityName(limit.severity), text);
}

QList<LiveChart::Limit> chartLimits(const AlertFigure &figure) {
  constexpr double percent = 100;
  QList<LiveChart::Limit> limits;
  for (const auto &limit : figure.limits) {
    limits.append({limitTitle(limit, figure.unit),
                   figure.unit == MetricUnit::Ratio ? limit.value * percent : limit.value,
                   severityTone(limit.severity)});
  }
  return limits;
}

bool hasValue(const QList<Sample> &samples, const QDateTime &from) {
  return std::ranges::any_of(samples, [at = from.toMSecsSinceEpoch()](const Sample &sample) {
    return sample.atMs >= at && !std::isnan(sample.value);
  });
}

}  // namespace

AlertHistory::AlertHistory(QWidget *parent) : Card(tr("History"), parent) {
  auto *line = new QHBoxLayout;
  line->setSpacing(space::xs);
  for (const int seconds : historySpans) {
    auto *button = makeSegment(formatDuration(Milliseconds(seconds * 1'000)));
    button->setChecked(seconds == usualHistory);
    m_spans.addButton(button, seconds);
    line->addWidget(button);
  }
  m_copy = makeButton(tr("Copy PromQL"), ButtonRole::Normal, QStringLiteral("copy"));
  line->addStretch(1);
  m_retry = makeButton(tr("Retry"), ButtonRole::Normal, QStringLiteral("refresh"));
  line->addWidget(m_retry);
  addAction(m_copy);
  m_chart = new LiveChart(ChartUnit::Number);
  m_chart->setMinimumHeight(chartHeight);
  // No banner: beside its buttons there is no room for words in so narrow a place.
  m_state = (new PlainLabel({}, Type::Body, Ink::Warning))->wrapped()->selectable();
  m_warnings = (new PlainLabel({}, Type::Caption, Ink::Muted))->wrapped();
  body()->setSpacing(space::s);
  body()->addLayout(line);
  body()->addWidget(m_state);
  body()->addWidget(m_chart);
  body()->addWidget(m_warnings);
  connect(&m_spans, &QButtonGroup::idClicked, this, [this] {
    forget();
    ask();
    draw();
  });
  connect(m_retry, &QPushButton::clicked, this, [this] {
    m_askedAt = {};
    ask();
    draw();
  });
  connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_figure.expression); });
  setCase(nullptr, nullptr);
}

void AlertHistory::setCase(const AlertCase *entry, PageContext *context) {
  const auto figure = entry == nullptr || context == nullptr
                          ? std::nullopt
                          : alertFigure(*entry, context->system(), context->environment());
  m_context = context;
  if (!figure) {
    hide();
    m_key.clear();
    m_figure = {};
    return forget();
  }
  const bool isOther = entry->alert.key != m_key || figure->expression != m_figure.expression;
  m_key = entry->alert.key;
  m_figure = *figure;
  if (isOther) forget();
  m_copy->setVisible(isAsked());
  setPlainToolTip(m_copy, m_figure.expression);
  m_chart->setUnit(chartUnit(m_figure), m_figure.unit == MetricUnit::Count ? m_figure.things : QString());
  m_chart->setAccessibleName(tr("Chart of %1").arg(visibleText(m_figure.title, historyLetters)));
  m_chart->setLimits(chartLimits(m_figure));
  show();
  ask();
  draw();
}

bool AlertHistory::isAsked() const {
  return m_context != nullptr && m_context->environment().prometheus.isSet() && !m_figure.expression.isEmpty();
}

Milliseconds AlertHistory::span() const {
  return Milliseconds(qint64{m_spans.checkedId()} * 1'000);
}

void AlertHistory::forget() {
  m_attempt.reset();
  m_askedAt = {};
  m_told.clear();
  m_toldUntil = {};
  m_fault.reset();
  m_warnings->setText({});
}

void AlertHistory::ask() {
  if (!isAsked() || m_attempt) return;
  const bool isDue = !m_askedAt.isValid() || m_askedAt.msecsTo(steadyNow()) >= turnOf(span()).count();
  if (!isDue || (m_askedAt.isValid() && !isVisible())) return;
  m_askedAt = steadyNow();
  if (m_context->backends == nullptr) {
    return take(
        fail({ErrorCode::Unreachable, tr("Reading the history"), {}, tr("the environment is not connected"), {}}));
  }
  const auto store = m_context->backends->metricStore();
  if (!store) return take(fail(store.error()));
  m_attempt = std::make_unique<QObject>();
  // Whole steps since the epoch: the same moments are asked again, so that the line does not tremble.
  const auto step = stepOf(span());
  const qint64 until = m_context->wallTime().toMSecsSinceEpoch() / step.count() * step.count();
  const auto to = QDateTime::fromMSecsSinceEpoch(until, Qt::UTC);
  launch<MetricHistory>((*store)->history(m_figure.expression, to.addMSecs(-span().count()), to, step), m_attempt.get(),
                        [this](const Result<MetricHistory> &history) {
                          // This question is being ended by its own answer: it goes when that is over.
                          m_attempt.release()->deleteLater();
                          take(history);
                          draw();
                        });
}

void AlertHistory::take(const Result<MetricHistory> &history) {
  if (!history) {
    m_fault = history.error();
    return;
  }
  m_fault.reset();
  m_told = figureSamples(m_figure, *history);
  m_toldUntil = history->timeOf(history->steps - 1);
  m_warnings->setText(history->warnings.join(QLatin1Char('\n')));
}

void AlertHistory::showEvent(QShowEvent *event) {
  Card::showEvent(event);
  ask();
  draw();
}

void AlertHistory::draw() {
  if (m_context == nullptr || !isVisible()) return;
  m_warnings->setVisible(!m_fault && isAsked() && !m_warnings->text().isEmpty());
  if (!isAsked() || m_fault) return drawSeen();
  m_state->hide();
  m_retry->hide();
  const bool hasAnswered = m_toldUntil.isValid();
  const auto store = m_context->backends == nullptr ? fail(Error{}) : m_context->backends->metricStore();
  setNote(store ? visibleText((*store)->address(), historyLetters) : QString());
  m_chart->setEmptyText(hasAnswered ? tr("No samples in the last %1").arg(formatDuration(span()))
                                    : tr("Asking Prometheus…"));
  QList<LiveChart::Line> lines;
  if (hasAnswered) lines.append({legendText(m_figure.title), &m_told});
  m_chart->setLines(lines, hasAnswered ? m_toldUntil : m_context->wallTime(), span());
}

void AlertHistory::drawSeen() {
  const auto samples = m_context->status == nullptr || m_figure.series.isEmpty()
                           ? QList<Sample>()
                           : figureSamples(m_figure, m_context->status->series(m_figure.series));
  const auto now = m_context->now();
  const bool hasSeen = hasValue(samples, now.addMSecs(-span().count()));
  if (samples.isEmpty()) {
    setNote(m_fault ? QString() : tr("nothing seen by this console yet"));
  } else {
    const auto first = QDateTime::fromMSecsSinceEpoch(samples.first().atMs, Qt::UTC);
    setNote(tr("seen by this console since %1").arg(momentText(first, now)));
  }
  showFault(hasSeen);
  m_chart->setEmptyText(tr("No samples in the last %1").arg(formatDuration(span())));
  m_chart->setLines({{legendText(m_figure.title), &samples}}, now, span());
}

void AlertHistory::showFault(bool hasSeen) {
  m_state->setVisible(m_fault.has_value());
  m_retry->setVisible(m_fault.has_value());
  if (!m_fault) return;
  const auto what = hasSeen ? tr("Prometheus can't be asked; drawn is what this console has seen. %1")
                            : tr("Prometheus can't be asked, and this console has not seen it either. %1");
  m_state->setText(what.arg(m_fault->toString()));
}

}  // namespace ops
