#include "models/backends/instance_memory.h"
#include "models/base/text.h"
#include "models/procedures/actions/service_actions.h"

namespace ops {

using namespace serviceactions;

namespace {

QString tr(const char *text, int n = -1) {
  return QCoreApplication::translate("HostActions", text, nullptr, n);
}

double percentOf(qint64 part, qint64 whole) {
  return whole > 0 ? 100.0 * static_cast<double>(part) / static_cast<double>(whole) : 0;
}

QString percentText(double percent) {
  return formatPercent(percent / 100, percent < 10 ? 1 : 0);
}

void tell(ActionRun &run, const InstanceMemory &memory) {
  qint64 bytes = 0;
  auto list = Json::array();
  int unknown = 0;
  InstanceMemory::Held largest;
  InstanceMemory::Held tightest;
  for (const auto &each : memory.held) {
    bytes += each.bytes.value_or(0);
    unknown += each.bytes ? 0 : 1;
    list.push_back({{"name", toJson(each.instance)},
                    {"bytes", each.bytes ? Json(*each.bytes) : Json()},
                    {"limit", each.limit ? Json(*each.limit) : Json()}});
    if (each.bytes > largest.bytes) largest = each;
    if (each.ofLimit() > tightest.ofLimit()) tightest = each;
  }
  if (unknown > 0) {
    return run.end({ErrorCode::Failed,
                    tr("Reading how much memory is held"),
                    {},
                    tr("of %n instance(s) it is not known", unknown),
                    tr("Their processes must be on this machine and readable: see /proc.")});
  }
  const double ofMachine = percentOf(bytes, memory.total);
  run.value() = {{"percent", std::max(ofMachine, 100 * tightest.ofLimit())},
                 {"bytes", bytes},
                 {"largestBytes", largest.bytes.value_or(0)},
                 {"availablePercent", percentOf(memory.available, memory.total)},
                 {"instances", list}};
  auto text = tr("%n instance(s) with %1, %2 of this machine's memory", static_cast<int>(memory.held.size()))
                  .arg(formatBytes(bytes), percentText(ofMachine));
  if (largest.bytes.value_or(0) > 0) {
    text += tr("; the largest is %1 with %2").arg(largest.instance, formatBytes(*largest.bytes));
  }
  if (tightest.limit) {
    text += tr("; %1 of the %2 that the container of %3 may have is taken")
                .arg(percentText(100 * tightest.ofLimit()), formatBytes(*tightest.limit), tightest.instance);
  }
  text += tr("; %1 of the memory is available").arg(percentText(percentOf(memory.available, memory.total)));
  run.value()["summary"] = toJson(text);
  run.succeed();
}

class ServiceMemory final : public ReadAction {
 public:
  ServiceMemory() : ReadAction("service.memory", "percent", {{"service", Parameter::Type::Service, true}}) {}
  QStringList targets(const Json &, const System &) const override { return {QStringLiteral("manager")}; }

 protected:
  QString describeLook(const Json &parameters, const System &) const override {
    return tr("Read how much memory the instances of %1 hold, in percent of what they may").arg(service(parameters));
  }
  std::unique_ptr<Operation> look(const Json &parameters, const ActionContext &context) const override {
    const auto host = context.backends.host(context.backends.environment().manager.host);
    if (!host) return failedAction(host.error());
    return std::make_unique<ActionRun>([parameters, context, host = *host](ActionRun &run) {
      withInstances(run, context, service(parameters), [&run, host](ServiceManager &, const Instances &own) {
        run.ask<InstanceMemory>(readInstanceMemory(*host, own),
                                [&run](const InstanceMemory &memory) { tell(run, memory); });
      });
    });
  }
};

class HostSpace final : public ReadAction {
 public:
  HostSpace() : ReadAction("host.space", "gigabytes", {{"folder", Parameter::Type::Text, true}}) {}
  QStringList check(const Json &parameters, const System &system) const override {
    auto faults = ReadAction::check(parameters, system);
    const auto folder = parameterText(parameters, "folder");
    const bool isOpen = folder.startsWith(QLatin1String("{{"));
    if (!isOpen && !folder.startsWith(QLatin1Char('/'))) faults.append(tr("folder: must start with /"));
    return faults;
  }
  QStringList targets(const Json &, const System &) const override { return {}; }

 protected:
  QString describeLook(const Json &parameters, const System &) const override {
    return tr("Read how many gigabytes are free in %1, on the machine of the services")
        .arg(visibleText(parameterText(parameters, "folder")));
  }
  std::unique_ptr<Operation> look(const Json &parameters, const ActionContext &context) const override {
    const auto host = context.backends.host(context.backends.environment().manager.host);
    if (!host) return failedAction(host.error());
    const auto folder = parameterText(parameters, "folder");
    return std::make_unique<ActionRun>([folder, host = *host](ActionRun &run) {
      run.ask<qint64>(host->freeBytes(folder), [&run, folder](qint64 bytes) {
        constexpr double gigabyte = 1e9;
        run.succeed({{"gigabytes", static_cast<double>(bytes) / gigabyte},
                     {"bytes", bytes},
                     {"summary", toJson(tr("%1 are free in %2").arg(formatBytes(bytes), visibleText(folder)))}});
      });
    });
  }
};

}  // namespace

void addHostActions(ActionRegistry &registry) {
  registry.add(std::make_unique<ServiceMemory>());
  registry.add(std::make_unique<HostSpace>());
}

}  // namespace ops
