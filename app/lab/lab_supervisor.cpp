#include "app/lab/lab_supervisor.h"

#include <QCoreApplication>
#include <QMap>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include "app/lab/exchange.h"

namespace ops {

namespace {

// Fault codes of supervisor's XML-RPC interface.
constexpr int alreadyStarted = 60;
constexpr int notRunning = 70;

QString stateWord(const QString &state) {
  static const QMap<QString, QString> words{
      {QStringLiteral("RUNNING"), QStringLiteral("running")},  {QStringLiteral("STARTING"), QStringLiteral("starting")},
      {QStringLiteral("BACKOFF"), QStringLiteral("starting")}, {QStringLiteral("STOPPING"), QStringLiteral("stopping")},
      {QStringLiteral("STOPPED"), QStringLiteral("stopped")},  {QStringLiteral("EXITED"), QStringLiteral("failed")},
      {QStringLiteral("FATAL"), QStringLiteral("failed")}};
  return words.value(state, QStringLiteral("unknown"));
}

struct Fault {
  int code = 0;
  QString text;
};

// Reads the members of all structs of a reply, in order; supervisor's replies are flat enough for that.
QList<QMap<QString, QString>> structsOf(const QByteArray &xml) {
  QList<QMap<QString, QString>> structs;
  QXmlStreamReader reader(xml);
  QString member;
  while (!reader.atEnd()) {
    if (reader.readNext() != QXmlStreamReader::StartElement) continue;
    if (reader.name() == QLatin1String("struct")) {
      structs.append(QMap<QString, QString>());
    } else if (reader.name() == QLatin1String("name")) {
      member = reader.readElementText();
    } else if (reader.name() == QLatin1String("value") && !member.isEmpty() && !structs.isEmpty()) {
      structs.last().insert(member, reader.readElementText(QXmlStreamReader::IncludeChildElements).trimmed());
      member.clear();
    }
  }
  return structs;
}

Fault faultOf(const QByteArray &xml) {
  if (!xml.contains("<fault>")) return {};
  const auto structs = structsOf(xml);
  if (structs.isEmpty()) return {1, QString::fromUtf8(xml.left(200))};
  return {structs.first().value(QStringLiteral("faultCode")).toInt(),
          structs.first().value(QStringLiteral("faultString"))};
}

}  // namespace

Result<QByteArray> LabSupervisor::call(const QString &method, const QList<Argument> &arguments) const {
  QByteArray body;
  QXmlStreamWriter writer(&body);
  writer.writeStartDocument();
  writer.writeStartElement(QStringLiteral("methodCall"));
  writer.writeTextElement(QStringLiteral("methodName"), QStringLiteral("supervisor.") + method);
  writer.writeStartElement(QStringLiteral("params"));
  for (const Argument &argument : arguments) {
    writer.writeStartElement(QStringLiteral("param"));
    writer.writeStartElement(QStringLiteral("value"));
    writer.writeTextElement(QString::fromLatin1(argument.type), argument.value);
    writer.writeEndElement();
    writer.writeEndElement();
  }
  writer.writeEndDocument();

  Exchange request;
  request.unixSocket = m_socket;
  request.method = "POST";
  request.path = "/RPC2";
  request.contentType = "text/xml";
  request.body = body;
  request.timeoutMs = 10'000;
  const auto reply = exchange(request);
  if (!reply) return fail(reply.error());
  const Fault fault = faultOf(reply->body);
  if (reply->status == 200 && fault.code == 0) return reply->body;
  if (fault.code == alreadyStarted || fault.code == notRunning) return reply->body;
  return fail({ErrorCode::Failed,
               QCoreApplication::translate("Lab", "Asking the practice lab's supervisor: %1").arg(method),
               arguments.isEmpty() ? m_socket : arguments.first().value,
               fault.text,
               {}});
}

Result<QList<LabSupervisor::Program>> LabSupervisor::programs() const {
  const auto reply = call(QStringLiteral("getAllProcessInfo"), {});
  if (!reply) return fail(reply.error());
  QList<Program> programs;
  for (const auto &entry : structsOf(*reply)) {
    const QString detail = entry.value(QStringLiteral("spawnerr"));
    programs.append({entry.value(QStringLiteral("name")), stateWord(entry.value(QStringLiteral("statename"))),
                     entry.value(QStringLiteral("pid")).toLongLong(), detail});
  }
  return programs;
}

Status LabSupervisor::start(const QString &program) const {
  const auto reply = call(QStringLiteral("startProcess"), {{"string", program}, {"boolean", QStringLiteral("0")}});
  return reply ? Status() : fail(reply.error());
}

Status LabSupervisor::stop(const QString &program) const {
  const auto reply = call(QStringLiteral("stopProcess"), {{"string", program}, {"boolean", QStringLiteral("0")}});
  return reply ? Status() : fail(reply.error());
}

Status LabSupervisor::kill(const QString &program) const {
  const auto reply = call(QStringLiteral("signalProcess"), {{"string", program}, {"string", QStringLiteral("KILL")}});
  return reply ? Status() : fail(reply.error());
}

Status LabSupervisor::forget(const QString &program) const {
  const auto reply = call(QStringLiteral("removeProcessGroup"), {{"string", program}});
  return reply ? Status() : fail(reply.error());
}

Status LabSupervisor::shutdown() const {
  const auto reply = call(QStringLiteral("shutdown"), {});
  return reply ? Status() : fail(reply.error());
}

}  // namespace ops
