#include "models/backends/prometheus/prometheus_store.h"

#include <algorithm>

#include "models/backends/check_line.h"
#include "models/backends/net/http_status.h"
#include "models/backends/prometheus/prometheus_answers.h"
#include "models/base/clock.h"
#include "models/base/text.h"

namespace ops {

namespace {

constexpr qint64 answerCap = 4 * 1024 * 1024;
constexpr qint64 mostSkewMs = 30'000;

JsonHttp::Target prometheusTarget(const ServerSpec &spec) {
  const int timeoutMs = static_cast<int>(spec.timeout.count());
  return {QStringLiteral("Prometheus"), spec.url, spec.caFile, timeoutMs, QStringLiteral("prometheus"), answerCap};
}

QString seconds(qint64 ms) {
  return QString::number(static_cast<double>(ms) / 1e3, 'f', 3);
}

// For the first words of an error.
QString named(const QString &expression) {
  constexpr qsizetype most = 100;
  return visibleText(condensed(expression, most), most);
}

}  // namespace

PrometheusStore::PrometheusStore(HttpClient &http, const ServerSpec &spec, SecretSource secret, QObject *parent)
    : MetricStore(parent), m_http(http, prometheusTarget(spec), std::move(secret)), m_timeout(spec.timeout) {}

QString PrometheusStore::address() const {
  return m_http.address();
}

void PrometheusStore::ask(const QString &what, const QString &path, const Items &items, QObject *context,
                          const Next &next) {
  const JsonHttp::Call call{what, "GET", QStringLiteral("/api/v1/") + path, jsonQuery(items)};
  m_http.call(call, context, [this, next](const JsonHttp::Answer &answer) {
    if (answer) {
      next(*answer);
    } else {
      next(fail(told(answer.error())));
    }
  });
}

PrometheusStore::Items PrometheusStore::asked(const QString &expression, qsizetype most) const {
  // A little earlier than ours, so that its own word comes through.
  const qint64 patience = std::max<qint64>(1, m_timeout.count() * 9 / 10);
  return {{QStringLiteral("query"), expression},
          {QStringLiteral("timeout"), QStringLiteral("%1ms").arg(patience)},
          {QStringLiteral("limit"), QString::number(most + 1)}};  // older servers do not know it
}

Error PrometheusStore::placed(Error error, const QString &what) const {
  error.what = what;
  error.target = address();
  return error;
}

Error PrometheusStore::told(const JsonFault &fault) const {
  Error error = fault.error;
  if (fault.status == http::badRequest && fault.code == QLatin1String("bad_data")) {
    error.code = ErrorCode::Usage;
    error.why = fault.message;
    error.why.remove(QLatin1String("invalid parameter \"query\": "));
    error.remedy = tr("Correct the expression; the numbers are its line and column.");
  } else if (fault.status == http::unprocessable) {
    error.why = fault.message;
  } else if (fault.status == http::unavailable && fault.code == QLatin1String("timeout")) {
    error.code = ErrorCode::TimedOut;
    error.why = fault.message;
    error.remedy = tr("Ask for less at once, or allow it more under 'timeout' of prometheus.");
  } else if (fault.status == http::unavailable) {
    error.code = ErrorCode::Unreachable;
    error.remedy = tr("It may be starting or stopping: try again later.");
  }
  return error;
}

Op<MetricReading> PrometheusStore::read(const QString &expression, const QDateTime &at) {
  return makeOp<MetricReading>([=, this](OperationOf<MetricReading> &op) {
    const QString what = tr("Reading %1").arg(named(expression));
    Items items = asked(expression, mostSeries);
    if (at.isValid()) items.append({QStringLiteral("time"), seconds(at.toMSecsSinceEpoch())});
    ask(what, QStringLiteral("query"), items, &op, [=, this, &op](const Result<Json> &answer) {
      if (!answer) {
        op.fail(answer.error());
        return;
      }
      auto reading = prometheusReading(*answer);
      if (reading && !reading->at.isValid()) reading->at = at.isValid() ? at.toUTC() : utcNow();
      op.end(reading ? std::move(reading) : fail(placed(reading.error(), what)));
    });
  });
}

Op<MetricHistory> PrometheusStore::history(const QString &expression, const QDateTime &from, const QDateTime &to,
                                           Milliseconds step) {
  return makeOp<MetricHistory>([=, this](OperationOf<MetricHistory> &op) {
    const QString what = tr("Reading the history of %1").arg(named(expression));
    if (!from.isValid() || !to.isValid() || to < from || step <= Milliseconds(0)) {
      const QString why = step <= Milliseconds(0) ? tr("the step is not positive")
                                                  : tr("the history would end before it begins, or a time is missing");
      op.fail({ErrorCode::Usage, what, address(), why, tr("Give an earlier and a later time, and a step above zero.")});
      return;
    }
    const Milliseconds taken = prometheusStep(from, to, step);
    const qsizetype most = prometheusMostSeries(prometheusSteps(from, to, taken));
    const Items items = asked(expression, most) + Items{{QStringLiteral("start"), seconds(from.toMSecsSinceEpoch())},
                                                        {QStringLiteral("end"), seconds(to.toMSecsSinceEpoch())},
                                                        {QStringLiteral("step"), seconds(taken.count())}};
    ask(what, QStringLiteral("query_range"), items, &op, [=, this, &op](const Result<Json> &answer) {
      if (!answer) {
        op.fail(answer.error());
        return;
      }
      auto history = prometheusHistory(*answer, from.toUTC(), to.toUTC(), taken);
      if (history && taken != step) {
        history->warnings.append(tr("The step is %1 instead of %2: a series has at most %3 values.")
                                     .arg(formatDuration(taken), formatDuration(step), formatCount(mostSteps)));
      }
      op.end(history ? std::move(history) : fail(placed(history.error(), what)));
    });
  });
}

Op<QList<ScrapeTarget>> PrometheusStore::targets() {
  return makeOp<QList<ScrapeTarget>>([this](OperationOf<QList<ScrapeTarget>> &op) {
    ask(tr("Reading the scrape targets"), QStringLiteral("targets"),
        {{QStringLiteral("state"), QStringLiteral("active")}}, &op, [&op](const Result<Json> &answer) {
          op.end(answer ? Result<QList<ScrapeTarget>>(prometheusTargets(*answer)) : fail(answer.error()));
        });
  });
}

Op<Json> PrometheusStore::selfCheck() {
  return makeOp<Json>([this](OperationOf<Json> &op) {
    // A query, since that is what may be forbidden; and the clock, since ages are counted by it.
    ask(tr("Checking Prometheus"), QStringLiteral("query"), asked(QStringLiteral("time()"), 1), &op,
        [this, &op](const Result<Json> &answer) {
          const auto reading = answer ? prometheusReading(*answer) : fail(answer.error());
          if (!reading) {
            op.fail(reading.error());
            return;
          }
          const qint64 skew = reading->at.isValid() ? reading->at.msecsTo(utcNow()) : 0;
          const auto lines = std::make_shared<Json>(Json::array({checkLine(tr("Connection"), true, address())}));
          lines->push_back(checkLine(tr("Clock"), qAbs(skew) <= mostSkewMs,
                                     qAbs(skew) <= mostSkewMs
                                         ? tr("as here")
                                         : tr("%1 off ours: ages are wrong").arg(formatDuration(Milliseconds(skew)))));
          ask(tr("Checking Prometheus"), QStringLiteral("status/buildinfo"), {}, &op,
              [this, lines, &op](const Result<Json> &built) {
                const QString version = built ? jsonString(jsonMember(*built, "data"), "version") : QString();
                lines->push_back(
                    checkLine(tr("Version"), true, version.isEmpty() ? tr("not told") : visibleText(version, 100)));
                checkTargets(lines, op);
              });
        });
  });
}

void PrometheusStore::checkTargets(const std::shared_ptr<Json> &lines, OperationOf<Json> &op) {
  ask(tr("Checking Prometheus"), QStringLiteral("targets"), {{QStringLiteral("state"), QStringLiteral("active")}}, &op,
      [lines, &op](const Result<Json> &answer) {
        // Some exporter is always down somewhere, and what only keeps history has no targets: told, no failure.
        QString text = answer ? QString() : tr("not told: %1").arg(answer.error().why);
        if (answer) {
          const QList<ScrapeTarget> targets = prometheusTargets(*answer);
          const auto isDown = [](const ScrapeTarget &target) { return target.health == ScrapeTarget::Health::Down; };
          const auto down = std::ranges::find_if(targets, isDown);
          const auto downs = std::ranges::count_if(targets, isDown);
          text = targets.isEmpty() ? tr("none: it only keeps history, or has not begun to scrape")
                                   : tr("%1, of which %2 are down").arg(targets.size()).arg(downs);
          if (down != targets.end()) {
            text += QStringLiteral(": %1 %2 (%3)%4")
                        .arg(down->job, down->instance, down->lastError, downs > 1 ? QStringLiteral(" …") : QString());
          }
        }
        lines->push_back(checkLine(tr("Targets"), true, visibleText(text, 400)));
        op.succeed(*lines);
      });
}

}  // namespace ops
