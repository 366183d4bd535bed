#pragma once

#include <QHash>
#include <QTimer>

#include "models/backends/backends.h"

namespace ops::fakes {

/// Answers after a turn of the event loop, or never.
template <typename T>
struct Answers {
  std::function<Result<T>()> give;
  bool silent = false;
  int asked = 0;
  int open = 0;
  int mostOpen = 0;

  Op<T> ask() {
    ++asked;
    ++open;
    mostOpen = std::max(mostOpen, open);
    return makeOp<T>([this](OperationOf<T> &op) {
      QObject::connect(&op, &QObject::destroyed, [this] { --open; });
      if (silent) return;
      QTimer::singleShot(0, &op, [this, &op] { op.end(give()); });
    });
  }
};

inline Error broken(const QString &why, ErrorCode code = ErrorCode::Unreachable) {
  return {code, QStringLiteral("Asking"), QStringLiteral("fake"), why, {}};
}

template <typename T>
Op<T> unasked() {
  return makeOp<T>([](OperationOf<T> &op) { op.fail(broken(QStringLiteral("not expected"))); });
}

class Store : public QueueStore {
 public:
  Answers<double> pings{[] { return Result<double>(1.0); }};
  Answers<QueueReading> readings{[] { return Result<QueueReading>(QueueReading{}); }};
  Answers<QueuePage> pages{[] { return Result<QueuePage>(QueuePage{}); }};

  QString address() const override { return QStringLiteral("redis fake"); }
  Op<Fingerprint> fingerprint() override { return unasked<Fingerprint>(); }
  Op<double> ping() override { return pings.ask(); }
  Op<QueueReading> read(const QueueKeys &) override { return readings.ask(); }
  Op<QueuePage> peek(const QString &, qint64, int count, qint64) override {
    mostPeeked = std::max(mostPeeked, count);
    return pages.ask();
  }
  Op<QueueMoved> move(const QueueMove &) override { return unasked<QueueMoved>(); }
  Op<QueueSorted> sort(const QueueSort &) override { return unasked<QueueSorted>(); }
  Op<QueueUnsorted> unsort(const QueueUnsort &) override { return unasked<QueueUnsorted>(); }
  Op<qint64> movedUnder(const QString &) override { return unasked<qint64>(); }
  Op<qint64> setAside(const QString &, const QString &, qint64, const QString &) override { return unasked<qint64>(); }
  Op<QByteArrayList> payloads(const QString &, qint64, int) override { return unasked<QByteArrayList>(); }
  Op<StoreContents> contents(qint64) override { return unasked<StoreContents>(); }
  Op<Json> info(const QString &) override { return unasked<Json>(); }
  Op<Json> configuration(const QStringList &) override { return unasked<Json>(); }
  Op<ProgramAccess> programAccess() override { return unasked<ProgramAccess>(); }
  Op<Json> selfCheck() override { return unasked<Json>(); }

  int mostPeeked = 0;
};

class Manager : public ServiceManager {
 public:
  Answers<QList<ServiceInstance>> lists{[] { return Result<QList<ServiceInstance>>(QList<ServiceInstance>()); }};

  QString address() const override { return QStringLiteral("supervisor fake"); }
  Op<Fingerprint> fingerprint() override { return unasked<Fingerprint>(); }
  Op<QList<ServiceInstance>> instances() override { return lists.ask(); }
  Op<Done> start(const QString &) override { return unasked<Done>(); }
  Op<Done> stop(const QString &) override { return unasked<Done>(); }
  Op<Done> scale(const QString &, int) override { return unasked<Done>(); }
  Op<QByteArray> logs(const QString &, qint64) override { return unasked<QByteArray>(); }
  Op<Json> selfCheck() override { return unasked<Json>(); }
};

class Http : public HttpClient {
 public:
  QHash<QString, std::shared_ptr<Answers<HttpResponse>>> paths;

  Answers<HttpResponse> &at(const QString &path) {
    auto &answers = paths[path];
    if (!answers) {
      answers = std::make_shared<Answers<HttpResponse>>();
      answers->give = [] { return Result<HttpResponse>(HttpResponse{200, "ok", "text/plain", 2.5}); };
    }
    return *answers;
  }
  Op<HttpResponse> send(const HttpRequest &request) override { return at(request.url.path()).ask(); }
};

class Postgres : public Database {
 public:
  Answers<double> pings{[] { return Result<double>(1.0); }};

  QString address() const override { return QStringLiteral("postgres fake"); }
  Op<Fingerprint> fingerprint() override { return unasked<Fingerprint>(); }
  Op<double> ping() override { return pings.ask(); }
  Op<Rows> query(const QString &, const QList<QByteArray> &, int) override { return unasked<Rows>(); }
  Op<qint64> execute(const QString &, const QList<QByteArray> &) override { return unasked<qint64>(); }
  Op<bool> exists() override { return unasked<bool>(); }
  Op<RowSet> rows(const QString &, const QString &, const RowStyle &, qint64) override { return unasked<RowSet>(); }
  std::unique_ptr<Database> another(const QString &, Milliseconds) override { return {}; }
  Op<ProgramAccess> programAccess(const QString &) override { return unasked<ProgramAccess>(); }
  Op<Json> selfCheck() override { return unasked<Json>(); }
};

class Registry : public ModelRegistry {
 public:
  Answers<ModelInPlace> places{[] { return Result<ModelInPlace>(ModelInPlace{}); }};

  QString address() const override { return QStringLiteral("registry fake"); }
  Op<Fingerprint> fingerprint() override { return unasked<Fingerprint>(); }
  Op<QList<ModelVersion>> versions() override { return unasked<QList<ModelVersion>>(); }
  Op<ModelInPlace> inPlace() override { return places.ask(); }
  Op<QString> fetch(const QString &) override { return unasked<QString>(); }
  Op<QString> keep() override { return unasked<QString>(); }
  Op<Done> deploy(const QString &, const ModelInPlace &) override { return unasked<Done>(); }
  Op<Done> setArchived(const QString &, bool) override { return unasked<Done>(); }
  Op<Done> remove(const QString &) override { return unasked<Done>(); }
};

class Metrics : public MetricStore {
 public:
  Answers<MetricReading> readings{[] { return Result<MetricReading>(MetricReading{}); }};
  QStringList expressions;

  QString address() const override { return QStringLiteral("prometheus fake"); }
  Op<MetricReading> read(const QString &expression, const QDateTime &) override {
    expressions.append(expression);
    return readings.ask();
  }
  Op<MetricHistory> history(const QString &, const QDateTime &, const QDateTime &, Milliseconds) override {
    return unasked<MetricHistory>();
  }
  Op<QList<ScrapeTarget>> targets() override { return unasked<QList<ScrapeTarget>>(); }
  Op<Json> selfCheck() override { return unasked<Json>(); }
};

class World : public Backends {
 public:
  System described;
  Environment place;
  Store store;
  Manager manager;
  Http client;
  Postgres postgres;
  Registry registry;
  Metrics metrics;
  bool storeIsDeclared = true;

  World() {
    described.name = QStringLiteral("shop");
    place.name = QStringLiteral("test");
    place.addresses.insert(QStringLiteral("api"), QStringLiteral("http://127.0.0.1:1"));
  }
  const System &system() const override { return described; }
  const Environment &environment() const override { return place; }
  Access access() const override { return Access::ReadOnly; }
  Result<QueueStore *> queueStore(const QString &) override {
    if (!storeIsDeclared) return fail(broken(QStringLiteral("no such connection"), ErrorCode::Usage));
    return &store;
  }
  Result<Database *> database(const QString &) override { return &postgres; }
  Result<ServiceManager *> serviceManager() override { return &manager; }
  Result<ModelRegistry *> modelRegistry(const QString &) override { return &registry; }
  Result<MetricStore *> metricStore() override { return &metrics; }
  Result<AlertManager *> alertManager() override {
    return fail({ErrorCode::Usage, QStringLiteral("no alert manager"), {}, {}, {}});
  }
  HttpClient &http() override { return client; }
  Host *machine = nullptr;  ///< null: there is none
  Result<Host *> host(const QString &) override {
    if (machine != nullptr) return machine;
    return fail({ErrorCode::Refused, QStringLiteral("no host"), {}, {}, {}});
  }
};

inline ServiceInstance instance(const QString &service, const QString &name, InstanceState state) {
  ServiceInstance made;
  made.service = service;
  made.name = name;
  made.state = state;
  made.pid = state == InstanceState::Running ? 100 : 0;
  return made;
}

}  // namespace ops::fakes
