#include "app/lab/lab_seed.h"

namespace ops::labseed {

QStringList schema() {
  return {
      QStringLiteral("CREATE TABLE model_versions (version text PRIMARY KEY, digest text NOT NULL, deployed_at "
                     "timestamptz NOT NULL, "
                     "deployed_by text NOT NULL, accuracy numeric(4,3) NOT NULL CHECK (accuracy BETWEEN 0 AND 1))"),
      QStringLiteral(
          "CREATE TABLE templates (name text NOT NULL, version text NOT NULL, format text NOT NULL DEFAULT 'docx', "
          "content bytea NOT NULL, sha256 text NOT NULL, uploaded_at timestamptz NOT NULL DEFAULT now(), "
          "uploaded_by text NOT NULL, PRIMARY KEY (name, version))"),
      QStringLiteral(
          "CREATE TABLE audit_events (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, at timestamptz NOT NULL "
          "DEFAULT now(), "
          "actor text NOT NULL, action text NOT NULL, subject text NOT NULL, detail jsonb NOT NULL DEFAULT '{}')"),
      QStringLiteral("CREATE INDEX audit_events_at ON audit_events (at)"),
  };
}

QStringList documentsTable() {
  return {
      QStringLiteral(
          "CREATE TABLE documents (id uuid PRIMARY KEY, title text NOT NULL, prompt text NOT NULL, template text NOT "
          "NULL, "
          "format text NOT NULL CHECK (format IN ('pdf', 'docx', 'xlsx')), pages integer NOT NULL CHECK (pages > 0), "
          "bytes bigint NOT NULL CHECK (bytes > 0), sha256 text NOT NULL, quality numeric(4,3) NOT NULL, "
          "model_version text NOT NULL REFERENCES model_versions (version), worker text NOT NULL, "
          "requested_at timestamptz NOT NULL, finished_at timestamptz NOT NULL, CHECK (finished_at >= requested_at))"),
      QStringLiteral("CREATE INDEX documents_finished_at ON documents (finished_at)"),
      QStringLiteral("CREATE INDEX documents_template ON documents (template, finished_at)"),
  };
}

QStringList rows() {
  return {
      QStringLiteral("INSERT INTO model_versions VALUES ('1.8.0', encode(sha256('nlp-1.8.0'), 'hex'), '2025-03-04 "
                     "15:00Z', 'release', 0.931), "
                     "('1.8.1', encode(sha256('nlp-1.8.1'), 'hex'), '2025-04-08 15:00Z', 'release', 0.934), "
                     "('1.9.0', encode(sha256('nlp-1.9.0'), 'hex'), '2025-05-13 15:00Z', 'release', 0.940), "
                     "('1.9.1', encode(sha256('nlp-1.9.1'), 'hex'), '2025-06-10 14:30Z', 'release', 0.944), "
                     "('1.9.2', encode(sha256('nlp-1.9.2'), 'hex'), '2025-07-17 14:30Z', 'release', 0.947), "
                     "('2.0.0', encode(sha256('nlp-2.0.0'), 'hex'), '2025-10-14 15:10Z', 'release', 0.962), "
                     "('2.1.0-rc1', encode(sha256('nlp-2.1.0-rc1'), 'hex'), '2025-11-06 16:45Z', 'release', 0.958)"),
      QStringLiteral("INSERT INTO templates (name, version, content, sha256, uploaded_at, uploaded_by) "
                     "SELECT name, version, content, encode(sha256(content), 'hex'), timestamptz '2025-01-14 10:00Z' + "
                     "n * interval '9 days', "
                     "'templates@docs.example' FROM (SELECT name, version, n, convert_to(repeat(name || ' ' || version "
                     "|| ': {{title}} {{body}} ', 200), 'UTF8') AS content "
                     "FROM (VALUES ('status-report-v2', '2.0', 1), ('status-report-v2', '2.1', 2), "
                     "('executive-summary', '1.0', 3), ('invoice', '1.0', 4), "
                     "('invoice', '1.1', 5), ('contract', '3.0', 6), ('quarterly-report', '1.0', 7), "
                     "('quarterly-report', '2.0', 8)) AS v(name, version, n)) AS t"),
      QStringLiteral("INSERT INTO documents SELECT md5('document ' || n)::uuid, subject || ' ' || (1 + n % 12) || '/' "
                     "|| (2024 + n % 2), "
                     "'Create the ' || lower(subject) || ' for ' || (ARRAY['finance', 'sales', 'operations', "
                     "'research', 'legal'])[1 + n % 5], "
                     "template, (ARRAY['pdf', 'pdf', 'pdf', 'docx', 'xlsx'])[1 + (n / 7) % 5], 1 + n % 9, 18000 + (n * "
                     "7919) % 240000, "
                     "md5('a' || n) || md5('b' || n), 0.90 + (n % 100) / 1000.0, (ARRAY['1.8.0', '1.9.2', '2.0.0'])[1 "
                     "+ n / 70000], "
                     "'worker-' || (1 + n % 3), at, at + (2 + n % 27) * interval '1 second' "
                     "FROM (SELECT n, timestamptz '2025-01-06 08:00Z' + n * interval '135 seconds' AS at, "
                     "(ARRAY['Status report', 'Executive summary', 'Invoice', 'Contract', 'Quarterly report'])[1 + n % "
                     "5] AS subject, "
                     "(ARRAY['status-report-v2', 'executive-summary', 'invoice', 'contract', 'quarterly-report'])[1 + "
                     "n % 5] AS template "
                     "FROM generate_series(1, %1) AS n) AS source")
          .arg(documents),
      QStringLiteral("INSERT INTO audit_events (at, actor, action, subject, detail) SELECT timestamptz '2025-01-06 "
                     "08:00Z' + n * interval '22 minutes', "
                     "(ARRAY['release', 'templates@docs.example', 'on-call'])[1 + n % 3], "
                     "(ARRAY['document.exported', 'template.uploaded', 'queue.cleared', 'worker.restarted'])[1 + n % "
                     "4], 'document ' || n, "
                     "jsonb_build_object('n', n, 'ok', n % 50 <> 0) FROM generate_series(1, 20000) AS n"),
  };
}

}  // namespace ops::labseed
