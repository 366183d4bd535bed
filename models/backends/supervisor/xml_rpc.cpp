#include "models/backends/supervisor/xml_rpc.h"

#include <QCoreApplication>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace ops {
namespace {

struct Supervisor {
  Q_DECLARE_TR_FUNCTIONS(Supervisor)
};

constexpr int deepest = 32;
constexpr ushort privateUse = 0xE000;  // control characters travel through the XML reader as these

bool isForbidden(char byte) {
  const auto code = static_cast<uchar>(byte);
  return code < 0x20 && code != '\t' && code != '\n' && code != '\r';
}

QByteArray shielded(const QByteArray &text) {
  QByteArray result;
  result.reserve(text.size());
  for (const char byte : text) {
    if (isForbidden(byte)) {
      result += QString(QChar(static_cast<ushort>(privateUse + static_cast<uchar>(byte)))).toUtf8();
    } else {
      result += byte;
    }
  }
  return result;
}

QString unshielded(QString text) {
  for (QChar &character : text) {
    if (character.unicode() >= privateUse && character.unicode() < privateUse + 0x20) {
      character = QChar(static_cast<ushort>(character.unicode() - privateUse));
    }
  }
  return text;
}

class ValueReader {
 public:
  explicit ValueReader(QXmlStreamReader &xml) : m_xml(xml) {}

  // The reader stands on <value>.
  Json value(int depth = 0) {
    QString bare;
    Json result;
    bool typed = false;
    while (!m_xml.atEnd()) {
      m_xml.readNext();
      if (m_xml.isEndElement()) break;
      if (m_xml.isCharacters() && !typed) bare += m_xml.text();
      if (m_xml.isStartElement()) {
        typed = true;
        result = scalar(m_xml.name().toString(), depth);
      }
    }
    return typed ? result : Json(toJson(unshielded(bare)));
  }

 private:
  Json scalar(const QString &type, int depth) {
    if (depth > deepest) {
      m_xml.raiseError(Supervisor::tr("nested too deeply"));
      return {};
    }
    if (type == QStringLiteral("array")) return array(depth);
    if (type == QStringLiteral("struct")) return structure(depth);
    const QString text = m_xml.readElementText();
    if (type == QStringLiteral("int") || type == QStringLiteral("i4") || type == QStringLiteral("i8"))
      return text.toLongLong();
    if (type == QStringLiteral("boolean")) return text.trimmed() == QStringLiteral("1");
    if (type == QStringLiteral("double")) return text.toDouble();
    if (type == QStringLiteral("nil")) return {};
    return toJson(unshielded(text));
  }

  Json array(int depth) {
    Json result = Json::array();
    while (m_xml.readNextStartElement()) {  // data
      while (m_xml.readNextStartElement()) result.push_back(value(depth + 1));
    }
    return result;
  }

  Json structure(int depth) {
    Json result = Json::object();
    while (m_xml.readNextStartElement()) {  // member
      std::string name;
      while (m_xml.readNextStartElement()) {
        if (m_xml.name() == QStringLiteral("name")) {
          name = toJson(m_xml.readElementText());
        } else {
          result[name] = value(depth + 1);
        }
      }
    }
    return result;
  }

  QXmlStreamReader &m_xml;
};

void writeValue(QXmlStreamWriter &xml, const Json &value) {
  xml.writeStartElement(QStringLiteral("value"));
  if (value.is_boolean()) {
    xml.writeTextElement(QStringLiteral("boolean"), value.get<bool>() ? QStringLiteral("1") : QStringLiteral("0"));
  } else if (value.is_number_integer()) {
    xml.writeTextElement(QStringLiteral("int"), QString::number(value.get<qint64>()));
  } else {
    xml.writeTextElement(QStringLiteral("string"), jsonText(value));
  }
  xml.writeEndElement();
}

}  // namespace

QByteArray xmlRpcCall(const QString &method, const Json &parameters) {
  QByteArray text;
  QXmlStreamWriter xml(&text);
  xml.writeStartDocument();
  xml.writeStartElement(QStringLiteral("methodCall"));
  xml.writeTextElement(QStringLiteral("methodName"), method);
  xml.writeStartElement(QStringLiteral("params"));
  for (const Json &parameter : parameters) {
    xml.writeStartElement(QStringLiteral("param"));
    writeValue(xml, parameter);
    xml.writeEndElement();
  }
  xml.writeEndDocument();
  return text;
}

std::expected<Json, XmlRpcFault> xmlRpcValue(const QByteArray &answer) {
  QXmlStreamReader xml(shielded(answer));
  bool fault = false;
  Json value;
  while (!xml.atEnd()) {
    xml.readNext();
    if (!xml.isStartElement()) continue;
    if (xml.name() == QStringLiteral("fault")) fault = true;
    if (xml.name() != QStringLiteral("value")) continue;
    value = ValueReader(xml).value();
    break;
  }
  if (xml.hasError()) return std::unexpected(XmlRpcFault{0, xml.errorString()});
  if (fault) {
    return std::unexpected(
        XmlRpcFault{static_cast<int>(jsonInteger(value, "faultCode")), jsonString(value, "faultString")});
  }
  return value;
}

}  // namespace ops
