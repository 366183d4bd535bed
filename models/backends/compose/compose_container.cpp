#include "models/backends/compose/compose_container.h"

#include <QCoreApplication>

#include "models/base/text.h"

namespace ops {

namespace {

constexpr int usualStopSeconds = 10;
// What has run for so long the engine itself takes for started: it begins to count anew.
constexpr int steadySeconds = 10;
// How a process ends that was told to, by SIGTERM or by SIGKILL after it; docker stop leaves no other trace.
constexpr int killed = 137;
constexpr int terminated = 143;

QString tr(const char *text) {
  return QCoreApplication::translate("ComposeContainer", text);
}

/// Engines say "0001-01-01T00:00:00Z" for never.
QDateTime timeOf(const Json &state, const char *key) {
  const auto time = QDateTime::fromString(jsonString(state, key), Qt::ISODateWithMs);
  return time.isValid() && time.date().year() > 1 ? time.toUTC() : QDateTime();
}

InstanceState exitedState(const Json &state) {
  const auto code = jsonInteger(state, "ExitCode");
  const bool byItself = jsonBool(state, "OOMKilled") || !jsonString(state, "Error").isEmpty();
  const bool asked = code == 0 || code == killed || code == terminated;
  return asked && !byItself ? InstanceState::Stopped : InstanceState::Failed;
}

InstanceState runningState(const Json &state, const ComposeContainer &container, const QDateTime &now) {
  const auto health = jsonString(jsonMember(state, "Health"), "Status");
  if (health == QLatin1String("unhealthy")) return InstanceState::Unhealthy;
  if (health == QLatin1String("starting")) return InstanceState::Starting;
  const auto age = container.startedAt.secsTo(now);
  const bool again = container.restarts > 0 && container.startedAt.isValid() && age >= 0 && age < steadySeconds;
  return again ? InstanceState::Starting : InstanceState::Running;
}

InstanceState stateOf(const Json &state, const ComposeContainer &container, const QDateTime &now) {
  const auto &status = container.status;
  if (status == QLatin1String("running")) return runningState(state, container, now);
  if (status == QLatin1String("created")) {
    return jsonString(state, "Error").isEmpty() ? InstanceState::Stopped : InstanceState::Failed;
  }
  if (status == QLatin1String("exited")) return exitedState(state);
  if (status == QLatin1String("removing")) return InstanceState::Stopping;
  if (status == QLatin1String("restarting")) {
    return jsonInteger(state, "ExitCode") == 0 ? InstanceState::Starting : InstanceState::Unhealthy;
  }
  if (status == QLatin1String("paused")) return InstanceState::Unhealthy;
  if (status == QLatin1String("dead")) return InstanceState::Failed;
  return InstanceState::Unknown;
}

QString healthDetail(const Json &health) {
  const auto word = jsonString(health, "Status");
  if (word.isEmpty() || word == QLatin1String("none")) return {};
  QString said;
  const auto &log = jsonMember(health, "Log");
  if (word != QLatin1String("healthy") && log.is_array() && !log.empty()) said = jsonString(log.back(), "Output");
  said = said.trimmed();
  return said.isEmpty() ? word : QStringLiteral("%1: %2").arg(word, said);
}

QString detailOf(const Json &state, const ComposeContainer &container) {
  QStringList parts{container.status};
  const auto code = QString::number(jsonInteger(state, "ExitCode"));
  if (container.status == QLatin1String("running")) {
    const auto health = healthDetail(jsonMember(state, "Health"));
    if (!health.isEmpty()) parts.append(health);
  } else if (container.status != QLatin1String("created") && container.status != QLatin1String("paused")) {
    parts.append(tr("exit code %1").arg(code));
  }
  if (jsonBool(state, "OOMKilled")) parts.append(tr("out of memory"));
  if (container.restarts > 0) parts.append(tr("restarted %1 times by the engine").arg(container.restarts));
  const auto error = jsonString(state, "Error");
  if (!error.isEmpty()) parts.append(error);
  return visibleText(parts.join(QStringLiteral(", ")), 600);
}

}  // namespace

// These are the names of docker's own fields, as `.ID` is: by those of the answer's JSON, such as `.Id`, it would go
// through the JSON, where what is not set does not exist and is an error.
QString ComposeContainer::format() {
  return QStringLiteral(R"({"id":{{json .ID}},"name":{{json .Name}},"state":{{json .State}},)"
                        R"("restarts":{{json .RestartCount}},"image":{{json .Image}},)"
                        R"("reference":{{json .Config.Image}},"stop":{{json .Config.StopTimeout}},)"
                        R"("service":{{json (index .Config.Labels "com.docker.compose.service")}},)"
                        R"("number":{{json (index .Config.Labels "com.docker.compose.container-number")}}})");
}

Result<ComposeContainer> ComposeContainer::parse(const QByteArray &line, const QDateTime &now) {
  const auto json = jsonParse(line);
  if (!json) return fail(json.error());
  const Json &state = jsonMember(*json, "state");
  ComposeContainer container;
  container.id = jsonString(*json, "id");
  container.name = jsonString(*json, "name");
  if (container.name.startsWith(QLatin1Char('/'))) container.name.remove(0, 1);
  container.service = jsonString(*json, "service");
  container.number = jsonString(*json, "number").toInt();
  container.status = jsonString(state, "Status");
  container.pid = jsonInteger(state, "Pid");
  container.startedAt = timeOf(state, "StartedAt");
  container.restarts = static_cast<int>(jsonInteger(*json, "restarts"));
  const auto health = jsonString(jsonMember(state, "Health"), "Status");
  container.isChecked = !health.isEmpty() && health != QLatin1String("none");
  container.stopSeconds = static_cast<int>(jsonInteger(*json, "stop", usualStopSeconds));
  container.image = {jsonString(*json, "reference"), jsonString(*json, "image"), {}};
  if (container.id.isEmpty() || container.status.isEmpty()) {
    return fail({ErrorCode::Failed, {}, {}, tr("docker inspect names no id or no state"), {}});
  }
  container.state = stateOf(state, container, now);
  container.detail = detailOf(state, container);
  return container;
}

bool ComposeContainer::isKept() const {
  return pid > 0 || status == QLatin1String("running") || status == QLatin1String("paused") ||
         status == QLatin1String("restarting");
}

ServiceInstance ComposeContainer::instance(const QString &ofService) const {
  return {ofService, name, state, pid, startedAt, detail};
}

}  // namespace ops
