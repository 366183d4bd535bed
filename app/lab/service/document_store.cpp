#include "app/lab/service/document_store.h"

#include <pqxx/pqxx>
#include <string>

namespace ops::labservice {

struct DocumentStore::Session {
  explicit Session(const std::string &text) : connection(text) {}

  pqxx::result exec(const std::string &sql) {
    pqxx::nontransaction work(connection);
    return work.exec(sql);
  }
  std::string quote(const QString &text) { return connection.quote(text.toStdString()); }
  std::string quote(const QByteArray &text) { return connection.quote(text.toStdString()); }
  /// Bytes as an SQL expression.
  std::string bytes(const QByteArray &content) { return "decode('" + content.toHex().toStdString() + "', 'hex')"; }

  pqxx::connection connection;
};

DocumentStore::DocumentStore(QString connectionString) : m_connectionString(std::move(connectionString)) {}
DocumentStore::~DocumentStore() = default;

template <typename Work>
auto DocumentStore::withSession(Work work) -> Result<decltype(work(std::declval<Session &>()))> {
  try {
    if (!m_session) {
      const QString limits =
          m_connectionString + QStringLiteral(" connect_timeout=2 options='-c statement_timeout=5000'");
      m_session = std::make_unique<Session>(limits.toStdString());
    }
    return work(*m_session);
  } catch (const pqxx::broken_connection &error) {
    m_session.reset();
    return fail(
        {ErrorCode::Unreachable, QStringLiteral("database"), {}, QString::fromUtf8(error.what()).trimmed(), {}});
  } catch (const std::exception &error) {
    const QString why = QString::fromUtf8(error.what()).trimmed();
    if (m_session && !m_session->connection.is_open()) m_session.reset();
    return fail({ErrorCode::Failed, QStringLiteral("database"), {}, why, {}});
  }
}

Status DocumentStore::ping() {
  const auto done =
      withSession([](Session &session) { return session.exec("SELECT 1 FROM documents LIMIT 1").size(); });
  return done ? Status() : fail(done.error());
}

Status DocumentStore::record(const DocumentRow &row) {
  const auto done = withSession([&row](Session &session) {
    const std::string requested =
        row.requestedAt.isEmpty() ? std::string("now()") : session.quote(row.requestedAt) + "::timestamptz";
    // A version that was deployed since is as good as those of the history.
    session.exec("INSERT INTO model_versions (version, digest, deployed_at, deployed_by, accuracy) SELECT " +
                 session.quote(row.modelVersion) +
                 ", 'unknown', now(), 'unknown', 0 WHERE NOT EXISTS (SELECT FROM "
                 "model_versions WHERE version = " +
                 session.quote(row.modelVersion) + ") ON CONFLICT DO NOTHING");
    return session
        .exec(
            "INSERT INTO documents (id, title, prompt, template, format, pages, bytes, sha256, quality, model_version, "
            "worker, "
            "requested_at, finished_at) VALUES (" +
            session.quote(row.id) + ", " + session.quote(row.title) + ", " + session.quote(row.prompt) + ", " +
            session.quote(row.templateName) + ", 'pdf', 1, " + std::to_string(row.bytes) + ", " +
            session.quote(row.sha256) + ", " + std::to_string(row.quality) + ", " + session.quote(row.modelVersion) +
            ", " + session.quote(row.worker) + ", least(now(), " + requested + "), now()) ON CONFLICT (id) DO NOTHING")
        .size();
  });
  return done ? Status() : fail(done.error());
}

Result<QList<TemplateInfo>> DocumentStore::templates() {
  return withSession([](Session &session) {
    QList<TemplateInfo> list;
    for (const auto &row : session.exec("SELECT name, version, format, to_char(uploaded_at AT TIME ZONE 'UTC', "
                                        "'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"'), sha256, length(content) FROM templates "
                                        "ORDER BY name, version")) {
      list.append({QString::fromUtf8(row[0].c_str()), QString::fromUtf8(row[1].c_str()),
                   QString::fromUtf8(row[2].c_str()), QString::fromUtf8(row[3].c_str()),
                   QString::fromUtf8(row[4].c_str()), row[5].as<qint64>()});
    }
    return list;
  });
}

Result<std::optional<QByteArray>> DocumentStore::templateContent(const QString &name, const QString &version) {
  return withSession([&](Session &session) -> std::optional<QByteArray> {
    const std::string which = version.isEmpty() ? std::string() : " AND version = " + session.quote(version);
    const auto rows = session.exec("SELECT encode(content, 'hex') FROM templates WHERE name = " + session.quote(name) +
                                   which + " ORDER BY uploaded_at DESC LIMIT 1");
    if (rows.empty()) return std::nullopt;
    return QByteArray::fromHex(QByteArray(rows[0][0].c_str()));
  });
}

Result<bool> DocumentStore::addTemplate(const QString &name, const QString &version, const QByteArray &content) {
  return withSession([&](Session &session) {
    const std::string bytes = session.bytes(content);
    return session
               .exec("INSERT INTO templates (name, version, content, sha256, uploaded_by) VALUES (" +
                     session.quote(name) + ", " + session.quote(version) + ", " + bytes + ", encode(sha256(" + bytes +
                     "), 'hex'), 'api') ON CONFLICT (name, version) DO NOTHING")
               .affected_rows() == 1;
  });
}

Result<bool> DocumentStore::deleteTemplate(const QString &name, const QString &version) {
  return withSession([&](Session &session) {
    return session
               .exec("DELETE FROM templates WHERE name = " + session.quote(name) +
                     " AND version = " + session.quote(version))
               .affected_rows() == 1;
  });
}

}  // namespace ops::labservice
