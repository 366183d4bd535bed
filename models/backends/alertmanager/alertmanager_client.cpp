#include "models/backends/alertmanager/alertmanager_client.h"

#include <QRegularExpression>
#include <algorithm>

#include "models/backends/alertmanager/alertmanager_answers.h"
#include "models/backends/check_line.h"
#include "models/backends/net/http_status.h"
#include "models/base/clock.h"
#include "models/base/text.h"

namespace ops {

namespace {

JsonHttp::Target alertmanagerTarget(const ServerSpec &spec) {
  const int timeoutMs = static_cast<int>(spec.timeout.count());
  return {QStringLiteral("Alertmanager"), spec.url, spec.caFile, timeoutMs, QStringLiteral("alertmanager")};
}

QString api(const QString &path) {
  return QStringLiteral("/api/v2/") + path;
}

}  // namespace

AlertmanagerClient::AlertmanagerClient(HttpClient &http, const ServerSpec &spec, SecretSource secret, Access access,
                                       QObject *parent)
    : AlertManager(parent), m_http(http, alertmanagerTarget(spec), std::move(secret)), m_access(access) {}

QString AlertmanagerClient::address() const {
  return m_http.address();
}

template <typename T>
Op<T> AlertmanagerClient::list(const QString &what, const QString &path, Answers answers, T (*read)(const Json &)) {
  return makeOp<T>([=, this](OperationOf<T> &op) {
    const JsonHttp::Call call{what, "GET", api(path), {}, {}, false, answers};
    m_http.call(call, &op, [&op, read](const JsonHttp::Answer &answer) {
      if (answer) {
        op.succeed(read(*answer));
      } else {
        op.fail(answer.error().error);
      }
    });
  });
}

Op<QList<ManagedAlert>> AlertmanagerClient::alerts() {
  return list(tr("Reading the alerts"), QStringLiteral("alerts"), Answers::Array, alertmanagerAlerts);
}

Op<QList<AlertGroup>> AlertmanagerClient::groups() {
  return list(tr("Reading the groups of alerts"), QStringLiteral("alerts/groups"), Answers::Array, alertmanagerGroups);
}

Op<QList<Silence>> AlertmanagerClient::silences() {
  return list(tr("Reading the silences"), QStringLiteral("silences"), Answers::Array, alertmanagerSilences);
}

Op<AlertManagerStatus> AlertmanagerClient::status() {
  return list(tr("Asking Alertmanager how it is"), QStringLiteral("status"), Answers::Object, alertmanagerStatus);
}

void AlertmanagerClient::find(const QString &what, const SilenceDraft &draft, QObject *context, const Found &found) {
  const JsonHttp::Call call{what, "GET", api(QStringLiteral("silences")), {}, {}, false, Answers::Array};
  m_http.call(call, context, [draft, found](const JsonHttp::Answer &answer) {
    if (!answer) {
      found(fail(answer.error().error));
      return;
    }
    const QList<Silence> silences = alertmanagerSilences(*answer);
    const auto same = std::ranges::find_if(silences, [&](const Silence &silence) {
      return silence.state != Silence::State::Expired && isSameSilence(silence, draft);
    });
    found(same == silences.end() ? std::optional<Silence>() : std::optional(*same));
  });
}

Op<std::optional<Silence>> AlertmanagerClient::findSilence(const SilenceDraft &draft) {
  return makeOp<std::optional<Silence>>([this, draft](OperationOf<std::optional<Silence>> &op) {
    find(tr("Looking for the silence"), draft, &op,
         [&op](const Result<std::optional<Silence>> &found) { op.end(found); });
  });
}

void AlertmanagerClient::readSilence(const QString &what, const QString &id, QObject *context, const Found &found) {
  m_http.call({what, "GET", api(QStringLiteral("silence/") + id)}, context, [found](const JsonHttp::Answer &answer) {
    if (answer) {
      found(std::optional(alertmanagerSilence(*answer)));
    } else if (answer.error().status == http::notFound) {
      found(std::optional<Silence>());
    } else {
      found(fail(answer.error().error));
    }
  });
}

bool AlertmanagerClient::mayChange(const QString &what, OperationOf<Silence> &op) const {
  if (m_access == Access::ReadWrite) return true;
  op.fail({ErrorCode::Refused, what, address(), tr("This session is read-only and changes no silence"),
           tr("Use an environment that is not read-only.")});
  return false;
}

Op<Silence> AlertmanagerClient::createSilence(const SilenceDraft &draft) {
  return makeOp<Silence>([this, draft](OperationOf<Silence> &op) {
    const QString what = tr("Silencing alerts");
    if (!mayChange(what, op)) return;
    if (const auto fine = checkSilence(draft, utcNow()); !fine) {
      op.fail(fine.error());
      return;
    }
    find(what, draft, &op, [=, this, &op](const Result<std::optional<Silence>> &found) {
      if (!found) {
        op.fail(found.error());
      } else if (*found) {
        op.succeed(**found);
      } else {
        post(what, draft, op);
      }
    });
  });
}

void AlertmanagerClient::post(const QString &what, const SilenceDraft &draft, OperationOf<Silence> &op) {
  // A start that is past becomes the server's own present; ours might be its future, and the silence would wait.
  const QDateTime startsAt = utcNow().addDays(-1);
  const JsonHttp::Call call{what, "POST", api(QStringLiteral("silences")), {}, alertmanagerPost(draft, startsAt), true};
  m_http.call(call, &op, [=, this, &op](const JsonHttp::Answer &answer) {
    if (!answer) {
      op.fail(answer.error().error);
      return;
    }
    readBack(what, jsonString(*answer, "silenceID"), op, [draft](const Silence &silence) {
      return silence.state == Silence::State::Active && isSameSilence(silence, draft);
    });
  });
}

Op<Silence> AlertmanagerClient::expireSilence(const QString &id) {
  return makeOp<Silence>([this, id](OperationOf<Silence> &op) {
    const QString what = tr("Ending the silence %1").arg(visibleText(id, 100));
    if (!mayChange(what, op)) return;
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z0-9-]{1,100}\\z"));
    const Error unknown{ErrorCode::Usage, what, address(), tr("there is no such silence"),
                        tr("Take an id from the list of silences; old ones are forgotten.")};
    if (!form.match(id).hasMatch()) {
      op.fail(unknown);
      return;
    }
    readSilence(what, id, &op, [=, this, &op](const Result<std::optional<Silence>> &found) {
      if (!found) {
        op.fail(found.error());
      } else if (!*found) {
        op.fail(unknown);
      } else if ((*found)->state == Silence::State::Expired) {
        op.succeed(**found);
      } else {
        expire(what, id, op);
      }
    });
  });
}

void AlertmanagerClient::expire(const QString &what, const QString &id, OperationOf<Silence> &op) {
  const JsonHttp::Call call{what, "DELETE", api(QStringLiteral("silence/") + id), {}, {}, true, Answers::Nothing};
  m_http.call(call, &op, [=, this, &op](const JsonHttp::Answer &answer) {
    if (!answer) {
      op.fail(answer.error().error);
      return;
    }
    readBack(what, id, op, [](const Silence &silence) { return silence.state == Silence::State::Expired; });
  });
}

void AlertmanagerClient::readBack(const QString &what, const QString &id, OperationOf<Silence> &op,
                                  std::function<bool(const Silence &)> isDone) {
  readSilence(what, id, &op, [=, this, &op, isDone = std::move(isDone)](const Result<std::optional<Silence>> &found) {
    const QString shown = visibleText(id, 100);
    if (found && *found && isDone(**found)) {
      op.succeed(**found);
    } else if (found && *found) {
      op.fail({ErrorCode::Failed, what, address(),
               tr("it was taken as %1, but is not as it should be when read back").arg(shown),
               tr("Look at it in the list of silences.")});
    } else {
      op.fail({ErrorCode::OutcomeUnknown, what, address(),
               tr("it was taken as %1, but can't be read back: %2")
                   .arg(shown, found ? tr("there is no such silence") : found.error().why),
               tr("Look at the list of silences before you do it again.")});
    }
  });
}

Op<Json> AlertmanagerClient::selfCheck() {
  return makeOp<Json>([this](OperationOf<Json> &op) {
    m_http.call(
        {tr("Checking Alertmanager"), "GET", api(QStringLiteral("status"))}, &op,
        [this, &op](const JsonHttp::Answer &answer) {
          if (!answer) {
            op.fail(answer.error().error);
            return;
          }
          const AlertManagerStatus status = alertmanagerStatus(*answer);
          const QString cluster = visibleText(status.cluster, 100);
          const bool alone = status.cluster == QLatin1String("disabled");
          // One that settles has not heard yet which silences there are.
          const bool ready = alone || status.cluster == QLatin1String("ready");
          const QString peers = tr("%1, %n peer(s)", nullptr, static_cast<int>(status.peers.size()));
          op.succeed(Json::array({checkLine(tr("Connection"), true, address()),
                                  checkLine(tr("Version"), !status.version.isEmpty(), visibleText(status.version, 100)),
                                  checkLine(tr("Cluster"), ready, alone ? tr("alone") : peers.arg(cluster))}));
        });
  });
}

}  // namespace ops
