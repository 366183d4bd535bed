// A service that serves a model: model_service PORT FILE LOG. It loads the file when it starts; the file's first line
// says in JSON which version it is and how it behaves:
//   good      all is well
//   invalid   its own check says no, with status 422
//   lies      its own check answers 200, and that the model is not valid
//   other     it names another version, and another SHA-256, than those of the file
//   late      its own check is good the first time, and fails from then on
//   fails     all that it is asked here is good, but by its own counters half of the other requests fail
//   dead      the service ends at once
// What has no such line can't be loaded: every answer is 503. Each start leaves a line in LOG: "VERSION BEHAVIOUR PID".
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

#include "models/base/json.h"
#include "tests/support/http_test_server.h"

using namespace ops;

namespace {

struct Model {
  QString version;
  QString behaviour;
  QString digest;
};

Model load(const QString &path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return {};
  const auto content = file.readAll();
  const auto first = jsonParse(content.left(content.indexOf('\n'))).value_or(Json());
  return {jsonString(first, "version"), jsonString(first, "behaviour"),
          QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex())};
}

QByteArray answer(const Model &model, const QByteArray &path, int &checks, int &readings) {
  const auto say = [](int status, const Json &body) { return HttpTestServer::answer(status, jsonDump(body)); };
  if (model.version.isEmpty()) return say(503, {{"error", "the model can't be loaded"}});
  if (path == "/health") return say(200, {{"status", "ok"}});
  if (path == "/version") {
    const bool isOther = model.behaviour == QLatin1String("other");
    return say(200, {{"version", isOther ? std::string("0") : toJson(model.version)},
                     {"digest", isOther ? std::string(64, '0') : toJson(model.digest)}});
  }
  if (path == "/validate") {
    ++checks;
    if (model.behaviour == QLatin1String("invalid")) return say(422, {{"valid", false}});
    if (model.behaviour == QLatin1String("lies")) return say(200, {{"valid", false}});
    if (model.behaviour == QLatin1String("late") && checks > 1) return say(500, {{"error", "it forgets"}});
    return say(200, {{"valid", true}});
  }
  if (path == "/metrics") {
    // Ten requests of others between two readings.
    ++readings;
    const int failed = model.behaviour == QLatin1String("fails") ? 5 : 0;
    return HttpTestServer::answer(200, "requests_total " + QByteArray::number(10 * readings) + "\nerrors_total " +
                                           QByteArray::number(failed * readings) + '\n');
  }
  if (path == "/predict") return say(200, {{"valid", true}, {"content", "a prediction"}});
  return say(404, {{"error", "there is no such thing"}});
}

}  // namespace

int main(int argc, char **argv) {
  const QCoreApplication application(argc, argv);
  const auto arguments = QCoreApplication::arguments();
  constexpr int expected = 4;
  if (arguments.size() != expected) return 2;
  const auto model = load(arguments[2]);
  QFile log(arguments[3]);
  if (!log.open(QIODevice::WriteOnly | QIODevice::Append)) return 2;
  log.write(QStringLiteral("%1 %2 %3\n")
                .arg(model.version.isEmpty() ? QStringLiteral("?") : model.version,
                     model.behaviour.isEmpty() ? QStringLiteral("unloadable") : model.behaviour)
                .arg(QCoreApplication::applicationPid())
                .toUtf8());
  log.close();
  if (model.behaviour == QLatin1String("dead")) return 1;
  int checks = 0;
  int readings = 0;
  const HttpTestServer server(
      [&](const QByteArray &request) {
        return HttpTestServer::Answer{answer(model, request.split(' ').value(1), checks, readings)};
      },
      {}, arguments[1].toInt());
  return QCoreApplication::exec();
}
