#include <QElapsedTimer>

#include "models/procedures/actions/shipped_action.h"

namespace ops {

namespace {

constexpr Milliseconds usualPause{1'000};
constexpr Milliseconds shortestPause{100};

QString tr(const char *text) {
  return QCoreApplication::translate("ReadAction", text);
}

QList<Parameter> withConditions(QList<Parameter> parameters) {
  parameters +=
      {{"is", Parameter::Type::Any},         {"above", Parameter::Type::Number},  {"below", Parameter::Type::Number},
       {"atLeast", Parameter::Type::Number}, {"atMost", Parameter::Type::Number}, {"within", Parameter::Type::Duration},
       {"every", Parameter::Type::Duration}};
  return parameters;
}

std::optional<double> number(const Json &value) {
  if (value.is_number()) return value.get<double>();
  bool ok = false;
  const double parsed = value.is_string() ? jsonText(value).toDouble(&ok) : 0;
  return ok ? std::optional(parsed) : std::nullopt;
}

bool equals(const Json &figure, const Json &wanted) {
  const auto a = number(figure);
  const auto b = number(wanted);
  if (a && b) return *a == *b;
  return jsonText(figure) == jsonText(wanted);
}

/// Looks until the conditions hold.
class Watch {
 public:
  Watch(ActionRun &run, std::function<std::unique_ptr<Operation>()> look, const char *figure, Json parameters)
      : m_run(run), m_look(std::move(look)), m_figure(figure), m_parameters(std::move(parameters)) {
    m_within = parameterDuration(m_parameters, "within", Milliseconds(0));
    m_every = std::max(shortestPause, parameterDuration(m_parameters, "every", usualPause));
    m_clock.start();
  }

  void look() {
    m_run.askValue(m_look(), [this](const Outcome &outcome) { judge(outcome); });
  }

 private:
  void judge(const Outcome &outcome) {
    const bool seen = outcome.kind == OutcomeKind::Succeeded;
    if (outcome.value.is_object()) m_run.value() = outcome.value;
    const auto figure = seen ? jsonMember(outcome.value, m_figure) : Json();
    if (seen && meetsConditions(figure, m_parameters)) {
      m_run.succeed();
    } else if (m_clock.elapsed() < m_within.count()) {
      tell(seen ? jsonText(figure) : outcome.error.why);
      const Milliseconds left(m_within.count() - m_clock.elapsed());
      m_run.after(std::min(m_every, std::max(left, shortestPause)), [this] { look(); });
    } else if (!seen) {
      m_run.end(outcome.error);
    } else {
      m_run.end(notMet(figure));
    }
  }

  void tell(const QString &state) {
    if (m_sinceNews.isValid() && m_sinceNews.elapsed() < 1'000) return;
    m_sinceNews.start();
    const auto wanted = conditionsText(m_parameters);
    const auto text = wanted.isEmpty() ? state : tr("now %1; wanted %2").arg(state, wanted);
    m_run.report(text, m_run.value());
  }

  Error notMet(const Json &figure) const {
    const auto wanted = conditionsText(m_parameters);
    auto last = figure.is_null() ? tr("unknown") : jsonText(figure);
    if (const auto found = jsonString(m_run.value(), "summary"); !found.isEmpty()) last = found;
    const auto why = m_within.count() > 0
                         ? tr("still %1 after %2; wanted %3").arg(last, formatDuration(m_within), wanted)
                         : tr("it is %1; wanted %2").arg(last, wanted);
    return {ErrorCode::Failed, tr("Checking the figure"), {}, why, {}};
  }

  ActionRun &m_run;
  std::function<std::unique_ptr<Operation>()> m_look;
  const char *m_figure;
  Json m_parameters;
  Milliseconds m_within{0};
  Milliseconds m_every{0};
  QElapsedTimer m_clock;
  QElapsedTimer m_sinceNews;
};

}  // namespace

bool meetsConditions(const Json &figure, const Json &parameters) {
  const auto &is = jsonMember(parameters, "is");
  if (!is.is_null() && !equals(figure, is)) return false;
  const auto measured = number(figure);
  const auto holds = [&](const char *name, auto compare) {
    const auto &limit = jsonMember(parameters, name);
    if (limit.is_null()) return true;
    const auto wanted = number(limit);
    return measured && wanted && compare(*measured, *wanted);
  };
  return holds("above", std::greater<>()) && holds("below", std::less<>()) &&
         holds("atLeast", std::greater_equal<>()) && holds("atMost", std::less_equal<>());
}

QString conditionsText(const Json &parameters) {
  QStringList parts;
  const auto add = [&](const char *name, const QString &text) {
    const auto &value = jsonMember(parameters, name);
    if (!value.is_null()) parts.append(text.arg(jsonText(value)));
  };
  add("is", tr("%1"));
  add("above", tr("above %1"));
  if (jsonMember(parameters, "below") == "calm") {
    parts.append(tr("below every alert level"));
  } else {
    add("below", tr("below %1"));
  }
  add("atLeast", tr("at least %1"));
  add("atMost", tr("at most %1"));
  return parts.join(tr(" and "));
}

ReadAction::ReadAction(const char *name, const char *figure, QList<Parameter> parameters)
    : ShippedAction(name, Risk::Read, withConditions(std::move(parameters))), m_figure(figure) {}

QString ReadAction::describe(const Json &parameters, const System &system) const {
  auto what = describeLook(parameters, system);
  const auto wanted = conditionsText(parameters);
  const auto within = parameterText(parameters, "within");
  if (wanted.isEmpty() && within.isEmpty()) return what;
  if (within.isEmpty()) return tr("%1; it must be %2").arg(what, wanted);
  const auto duration = parseDuration(within);
  const auto time = duration ? formatDuration(*duration) : within;
  if (wanted.isEmpty()) return tr("%1, for up to %2").arg(what, time);
  return tr("%1 until it is %2, for up to %3").arg(what, wanted, time);
}

std::unique_ptr<Operation> ReadAction::run(const Json &parameters, const ActionContext &context) const {
  return std::make_unique<ActionRun>([this, parameters, context](ActionRun &run) {
    // Kept by the closures that it leaves behind; it goes with the run.
    auto *watch = new Watch(
        run, [this, parameters, context] { return look(parameters, context); }, m_figure, settle(parameters, context));
    QObject::connect(&run, &QObject::destroyed, [watch] { delete watch; });
    watch->look();
  });
}

}  // namespace ops
