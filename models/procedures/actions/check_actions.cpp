#include "models/base/complaints.h"
#include "models/base/redaction.h"
#include "models/base/text.h"
#include "models/procedures/actions/service_actions.h"

namespace ops {

using namespace serviceactions;

namespace {

constexpr qint64 bytesALine = 400;
constexpr qsizetype textCap = 8 * 1024;
constexpr qsizetype mostInstances = 4;

QString tr(const char *text) {
  return QCoreApplication::translate("CheckActions", text);
}

class ServiceHealthy final : public ReadAction {
 public:
  ServiceHealthy() : ReadAction("service.healthy", "healthy", {{"service", Parameter::Type::Service, true}}) {}
  QStringList targets(const Json &parameters, const System &system) const override {
    const auto *spec = system.service(service(parameters));
    if (spec == nullptr) return {};
    switch (spec->probe.kind) {
      case ProbeSpec::Kind::Redis:
      case ProbeSpec::Kind::Postgres:
        return {spec->probe.target};
      case ProbeSpec::Kind::None:
        return {QStringLiteral("manager")};
      case ProbeSpec::Kind::Http:
        break;
    }
    return {};
  }

 protected:
  QString describeLook(const Json &parameters, const System &system) const override {
    const auto name = service(parameters);
    const auto *spec = system.service(name);
    if (spec == nullptr) return tr("Ask %1 whether it is well").arg(name);
    switch (spec->probe.kind) {
      case ProbeSpec::Kind::Http:
        return tr("Ask %1 whether it is well: GET %2").arg(name, spec->probe.target);
      case ProbeSpec::Kind::Redis:
        return tr("Ask %1 whether it is well: PING").arg(name);
      case ProbeSpec::Kind::Postgres:
        return tr("Ask %1 whether it is well: SELECT 1").arg(name);
      case ProbeSpec::Kind::None:
        break;
    }
    return tr("Check that the expected instances of %1 run").arg(name);
  }
  std::unique_ptr<Operation> look(const Json &parameters, const ActionContext &context) const override {
    return healthQuestion(context, service(parameters));
  }
};

/// The last lines of some instances, as evidence.
class LogReading {
 public:
  LogReading(ActionRun &run, ServiceManager &manager, const Instances &instances, int lines)
      : m_run(run), m_manager(manager), m_lines(lines) {
    for (const auto &instance : instances) {
      if (instance.isUp()) m_names.append(instance.name);
    }
    // Of a service that is down, the one that went down last has most to say.
    for (const auto &instance : instances) {
      if (!instance.isUp() && instance.startedAt.isValid()) m_names.append(instance.name);
    }
    if (m_names.isEmpty()) m_names.append(instances.first().name);
    m_names = m_names.mid(0, mostInstances);
  }

  void next() {
    if (m_names.isEmpty()) return m_run.succeed({{"lines", m_lines}, {"logs", m_logs}, {"summary", toJson(said())}});
    const auto name = m_names.takeFirst();
    m_run.attempt<QByteArray>(m_manager.logs(name, m_lines * bytesALine), [this, name](const Result<QByteArray> &log) {
      m_logs[ops::toJson(name)] = ops::toJson(log ? lastLines(*log) : tr("can't be read: %1").arg(log.error().why));
      if (log) m_complaining += readLog(*log).complaining;
      if (!log) m_unread.append(name);
      next();
    });
  }

 private:
  QString lastLines(const QByteArray &log) const {
    auto lines = log.split('\n');
    if (!lines.isEmpty() && lines.last().isEmpty()) lines.removeLast();
    const auto text = lines.mid(std::max<qsizetype>(0, lines.size() - m_lines)).join('\n').right(textCap);
    return redaction::scrub(visibleLines(text, textCap));
  }

  /// The lines themselves stay in the journal; this says what they are about.
  QString said() const {
    auto text = m_complaining.isEmpty()
                    ? tr("nothing in these lines complains")
                    : tr("what they complain of: %1").arg(complaintsText(groupComplaints(m_complaining)));
    if (!m_unread.isEmpty()) text += tr("; can't be read: %1").arg(m_unread.join(QStringLiteral(", ")));
    return text;
  }

  ActionRun &m_run;
  ServiceManager &m_manager;
  int m_lines;
  QStringList m_names;
  QStringList m_complaining, m_unread;
  Json m_logs = Json::object();
};

class ServiceLogs final : public ShippedAction {
 public:
  ServiceLogs()
      : ShippedAction(
            "service.logs", Risk::Read,
            {{"service", Parameter::Type::Service, true}, {"lines", Parameter::Type::Integer, false, 1, 200}}) {}
  QString describe(const Json &parameters, const System &) const override {
    return tr("Read the last %1 lines that %2 has printed")
        .arg(parameterText(parameters, "lines", QStringLiteral("20")), service(parameters));
  }
  QStringList targets(const Json &, const System &) const override { return {QStringLiteral("manager")}; }
  std::unique_ptr<Operation> run(const Json &parameters, const ActionContext &context) const override {
    const int lines = std::clamp(parameterText(parameters, "lines", QStringLiteral("20")).toInt(), 1, 200);
    return std::make_unique<ActionRun>([name = service(parameters), lines, context](ActionRun &run) {
      withInstances(run, context, name, [&run, lines](ServiceManager &manager, const Instances &own) {
        auto *reading = new LogReading(run, manager, own, lines);
        QObject::connect(&run, &QObject::destroyed, [reading] { delete reading; });
        reading->next();
      });
    });
  }
};

}  // namespace

void addCheckActions(ActionRegistry &registry) {
  registry.add(std::make_unique<ServiceHealthy>());
  registry.add(std::make_unique<ServiceLogs>());
}

}  // namespace ops
