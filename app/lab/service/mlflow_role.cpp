#include "app/lab/service/mlflow_role.h"

#include <QDateTime>

#include "app/lab/lab_registry.h"
#include "app/lab/service/service_log.h"

namespace ops::labservice {

namespace {

HttpReply told(const MlflowStore::Answer &answer) {
  return {MlflowStore::statusOf(answer), "application/json", MlflowStore::bodyOf(answer)};
}

HttpReply broken(const Error &error) {
  return told(std::unexpected(MlflowStore::Failure{500, "INTERNAL_ERROR", error.toString()}));
}

}  // namespace

MlflowRole::MlflowRole(const LabLayout &layout)
    : m_layout(layout),
      m_store(readRegistry(layout)),
      m_server(
          [this](const HttpRequest &request, const HttpResponder &responder) { responder.send(answer(request)); }) {
  if (!m_store) logLine("ERROR", m_store.error().toString());
}

bool MlflowRole::listen() {
  return m_server.listenOn(m_layout.mlflowPort);
}

HttpReply MlflowRole::answer(const HttpRequest &request) {
  if (!m_store) return broken(m_store.error());
  if (request.path == QLatin1String("/health")) return {200, "text/plain", "OK"};
  const auto asked = MlflowStore::request(request.method, request.path, request.query, request.body);
  if (!asked) return {404, "text/html", "<!doctype html><title>404 Not Found</title>"};
  return asked->changes() ? change(*asked) : told(m_store->act(*asked));
}

// What could not be kept was not done.
HttpReply MlflowRole::change(const MlflowStore::Request &request) {
  MlflowStore changed = *m_store;
  changed.clock = qMax(changed.clock, QDateTime::currentMSecsSinceEpoch());
  const auto done = changed.act(request);
  if (!done) return told(done);
  if (const auto written = writeRegistry(m_layout, changed); !written) {
    logLine("ERROR", written.error().toString());
    return broken(written.error());
  }
  logLine("INFO", request.call + QLatin1Char(' ') + QString::fromUtf8(jsonDump(request.arguments)));
  m_store = std::move(changed);
  return told(done);
}

}  // namespace ops::labservice
