#pragma once

#include <QCryptographicHash>

#include "tests/gui/fake_context.h"

namespace ops::test {

inline constexpr char firstLog[] =
    "2026-11-22 12:03:41.120 INFO  listening on 127.0.0.1:7301\n"
    "2026-11-22 12:03:44.871 INFO  POST /api/v1/generate 202 4.1 ms job=7f3a template=invoice\n"
    "2026-11-22 12:03:45.002 INFO  GET /health 200 0.4 ms\n"
    "2026-11-22 12:03:46.310 WARN  queue document_queue is 231 deep\n";

class FakeQueueStore final : public QueueStore {
 public:
  explicit FakeQueueStore(Scene scene) : m_scene(scene) {}
  QString address() const override { return QStringLiteral("redis 127.0.0.1:7302"); }
  Op<Fingerprint> fingerprint() override { return refused<Fingerprint>(); }
  Op<double> ping() override { return refused<double>(); }
  Op<QueueReading> read(const QueueKeys &) override { return refused<QueueReading>(); }
  Op<QueuePage> peek(const QString &queue, qint64 first, int count, qint64 payloadCap) override {
    if (error) return makeOp<QueuePage>([error = *error](OperationOf<QueuePage> &op) { op.fail(error); });
    if (m_scene == Scene::Failed) {
      return makeOp<QueuePage>([](OperationOf<QueuePage> &op) {
        op.fail({ErrorCode::Unreachable, QStringLiteral("Reading document_queue"),
                 QStringLiteral("redis 127.0.0.1:7302"), QStringLiteral("connection refused"),
                 QStringLiteral("Start the service cache")});
      });
    }
    QueuePage page;
    if (listed) {
      page.depth = listed->size();
      for (qint64 i = first; i < std::min<qint64>(page.depth, first + count); ++i) {
        const auto &bytes = listed->at(i);
        page.jobs.append(
            {i, bytes.size(), bytes.left(payloadCap), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)});
      }
      return makeOp<QueuePage>([page](OperationOf<QueuePage> &op) { op.succeed(page); });
    }
    const bool isQuarantine = queue == QLatin1String("quarantine_queue");
    page.depth = m_scene == Scene::Ok || isQuarantine ? 4 : queue == QLatin1String("failed_queue") ? 37 : 231;
    if (m_scene == Scene::Empty) page.depth = 0;
    const auto digest = [](const QByteArray &bytes) {
      return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    };
    const QByteArray hostileDigest = hostile.isEmpty() ? QByteArray() : digest(hostile);
    for (qint64 i = first; i < std::min<qint64>(page.depth, first + count); ++i) {
      QueueJob job;
      job.index = i;
      job.payload = QByteArrayLiteral("{\"id\":\"job-") + QByteArray::number(48210 + i) +
                    QByteArrayLiteral("\",\"template\":\"invoice\",\"pages\":3,\"created\":\"2026-11-22T11:58:0") +
                    QByteArray::number(i % 10) + QByteArrayLiteral("Z\",\"attempts\":") + (isQuarantine ? "5" : "1") +
                    QByteArrayLiteral(",\"error\":\"ML service answered 500\"}");
      if (m_scene == Scene::Hostile) {
        job.payload = QByteArrayLiteral(
            "<img src=\"file:///etc/hostname\"><b>bold</b>\n\x1b[31mred\x1b[0m \xe2\x80\xae gnp.exe \xff\x00");
      }
      if (!hostile.isEmpty()) job.payload = hostile;
      job.size = job.payload.size();
      job.digest = hostile.isEmpty() ? digest(job.payload) : hostileDigest;
      job.payload.truncate(payloadCap);
      page.jobs += job;
    }
    return makeOp<QueuePage>([page](OperationOf<QueuePage> &op) { op.succeed(page); });
  }
  Op<QueueMoved> move(const QueueMove &) override { return refused<QueueMoved>(); }
  Op<QueueSorted> sort(const QueueSort &) override { return refused<QueueSorted>(); }
  Op<QueueUnsorted> unsort(const QueueUnsort &) override { return refused<QueueUnsorted>(); }
  Op<qint64> movedUnder(const QString &) override { return refused<qint64>(); }
  Op<qint64> setAside(const QString &, const QString &, qint64, const QString &) override { return refused<qint64>(); }
  Op<QByteArrayList> payloads(const QString &, qint64, int) override { return refused<QByteArrayList>(); }
  Op<StoreContents> contents(qint64) override { return refused<StoreContents>(); }
  Op<Json> info(const QString &) override { return refused<Json>(); }
  Op<Json> configuration(const QStringList &) override { return refused<Json>(); }
  Op<ProgramAccess> programAccess() override { return refused<ProgramAccess>(); }
  Op<Json> selfCheck() override { return refused<Json>(); }

  QByteArray hostile;                    ///< the payload of every job, if a test gives one
  std::optional<QByteArrayList> listed;  ///< the payloads of every list, if a test gives them
  std::optional<Error> error;            ///< what a look ends with

 private:
  template <typename T>
  Op<T> refused() {
    return makeOp<T>([](OperationOf<T> &op) { op.fail({ErrorCode::Refused, QStringLiteral("A fake"), {}, {}, {}}); });
  }
  Scene m_scene;
};

class FakeManager final : public ServiceManager {
 public:
  explicit FakeManager(Scene scene) : m_scene(scene) {}
  QString address() const override { return QStringLiteral("supervisor"); }
  Op<Fingerprint> fingerprint() override { return refused<Fingerprint>(); }
  Op<QList<ServiceInstance>> instances() override { return refused<QList<ServiceInstance>>(); }
  Op<Done> start(const QString &) override { return refused<Done>(); }
  Op<Done> stop(const QString &) override { return refused<Done>(); }
  Op<Done> scale(const QString &, int) override { return refused<Done>(); }
  Op<QByteArray> logs(const QString &, qint64) override {
    if (m_scene == Scene::Failed) return refused<QByteArray>();
    QByteArray log = hostile;
    for (int i = 0; i < 6; ++i) log += firstLog;
    if (m_scene == Scene::Hostile) log += QByteArray("\x1b[2J<h1>owned</h1>\n") + QByteArray(20'000, 'x');
    return makeOp<QByteArray>([log](OperationOf<QByteArray> &op) { op.succeed(log); });
  }
  Op<Json> selfCheck() override { return refused<Json>(); }

  QByteArray hostile;  ///< what every log begins with

 private:
  template <typename T>
  Op<T> refused() {
    return makeOp<T>([](OperationOf<T> &op) {
      op.fail({ErrorCode::Unreachable, QStringLiteral("Reading the log of api"), QStringLiteral("supervisor"),
               QStringLiteral("connection refused"), QStringLiteral("Start the lab: opsdeck lab start")});
    });
  }
  Scene m_scene;
};

class FakeHttp final : public HttpClient {
 public:
  Op<HttpResponse> send(const HttpRequest &) override {
    return makeOp<HttpResponse>([](OperationOf<HttpResponse> &op) { op.succeed({}); });
  }
};

class FakeBackends final : public Backends {
 public:
  FakeBackends(Scene scene, System system, Environment environment)
      : m_system(std::move(system)), m_environment(std::move(environment)), m_store(scene), m_manager(scene) {}
  const System &system() const override { return m_system; }
  const Environment &environment() const override { return m_environment; }
  Access access() const override { return Access::ReadOnly; }
  Result<QueueStore *> queueStore(const QString &) override { return &m_store; }
  Result<Database *> database(const QString &) override {
    return fail({ErrorCode::Usage, QStringLiteral("none"), {}, {}, {}});
  }
  Result<ServiceManager *> serviceManager() override { return &m_manager; }
  Result<ModelRegistry *> modelRegistry(const QString &) override {
    return fail({ErrorCode::Usage, QStringLiteral("no registry"), {}, {}, {}});
  }
  Result<MetricStore *> metricStore() override {
    if (metrics != nullptr) return metrics;
    return fail({ErrorCode::Usage, QStringLiteral("no metric store"), {}, {}, {}});
  }
  Result<AlertManager *> alertManager() override {
    return fail({ErrorCode::Usage, QStringLiteral("no alert manager"), {}, {}, {}});
  }
  HttpClient &http() override { return m_http; }
  FakeQueueStore &store() { return m_store; }
  FakeManager &manager() { return m_manager; }
  MetricStore *metrics = nullptr;  ///< a test's own
  Result<Host *> host(const QString &) override {
    return fail({ErrorCode::Refused, QStringLiteral("no host"), {}, {}, {}});
  }

 private:
  System m_system;
  Environment m_environment;
  FakeQueueStore m_store;
  FakeManager m_manager;
  FakeHttp m_http;
};

}  // namespace ops::test
