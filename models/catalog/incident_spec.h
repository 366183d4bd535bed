#pragma once

#include "models/catalog/document.h"
#include "models/catalog/system.h"

namespace ops {

/// Where the status messages of an incident go.
struct WebhookSpec {
  enum class Kind { None, Slack, Teams };
  Kind kind = Kind::None;
  SecretRef url;   ///< the whole address: whoever knows it may post there
  QString caFile;  ///< PEM file that pins the server's authority
  Milliseconds timeout{10'000};
};

/// What an environment says about its incidents. Nothing of it is needed.
struct IncidentSpec {
  WebhookSpec webhook;
  QString channel;                  ///< where people talk: "Slack #incidents"
  Milliseconds first{5 * 60'000};   ///< a status message is due so long after an incident was opened
  Milliseconds every{20 * 60'000};  ///< and so long after the last one
  QString csv;                      ///< file that takes a line for each incident that is over; empty: none
  QString csvHeader;                ///< line that begins a new one; empty: none
  QString markdownTemplate;         ///< files that take the place of the shipped templates; empty: those
  QString htmlTemplate;
  QMap<QString, QString> messageTemplates;  ///< name → file, of status messages; "standard" takes the built-in's place
};

/// As the system's file says now: it may have been changed while an incident goes on. Blocks for a small file.
Result<IncidentSpec> readIncidentSpec(const System &system, const QString &environment);

/// What no schema can see about the incidents of every environment.
void checkIncidents(const Document &document, const System &system, QList<Complaint> &complaints);

/// The environment variables that hold the addresses of webhooks.
QStringList webhookVariables(const System &system);

}  // namespace ops
