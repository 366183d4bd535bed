#pragma once

#include <QCryptographicHash>
#include <QMap>

#include "models/base/json.h"

namespace ops::cuts {

inline const QString tombstone = QStringLiteral("opsdeck:tombstone:orders:cuts");
inline constexpr int jobCount = 1'100;   // three scripts for a move of all
inline constexpr int chosenCount = 120;  // three scripts for chosen ones

/// Payloads that are easily broken; each class comes with and without a number, so that there are twins.
inline QByteArray hostile(int number) {
  static const QByteArrayList classes{QByteArray(),
                                      QByteArray("\n\r\n"),
                                      QByteArray("\0\x01", 2),
                                      QByteArray("\xff\xc3\x28"),
                                      QByteArray("*1\r\n$4\r\nPING\r\n"),
                                      QByteArray("*3\r\n$4\r\nEVAL\r\n"),
                                      QByteArray("-ERR no\r\n"),
                                      QByteArray("\\0 'x' \"y\" $(z)"),
                                      QByteArray(700, 'x')};
  const QByteArray &bytes = classes[number % classes.size()];
  return number % 5 == 0 ? bytes : QByteArray(bytes + QByteArray::number(number));
}

inline QByteArrayList someJobs() {
  QByteArrayList jobs;
  for (int i = 0; i < jobCount; ++i) jobs << hostile(i);
  return jobs;
}

inline Json digestsOf(const QByteArrayList &payloads) {
  Json digests = Json::array();
  for (const QByteArray &payload : payloads) {
    digests.push_back(QCryptographicHash::hash(payload, QCryptographicHash::Sha256).toHex().toStdString());
  }
  return digests;
}

/// An action that changes something: what stands where before it, and where it must stand afterwards.
struct Change {
  const char *name;
  const char *action;
  int scripts;  ///< how many it sends
  Json parameters;
  QMap<QByteArray, QByteArrayList> before;
  QMap<QByteArray, QByteArrayList> after;
};

inline const QByteArrayList waiting{"waiting", "", "waiting"};

inline QList<Change> changes() {
  const QByteArrayList jobs = someJobs();
  const Json orders{{"queue", "orders"}};
  Json chosen = orders;
  chosen["jobs"] = digestsOf(jobs.mid(0, chosenCount));
  const Json move{{"queue", "orders"}, {"from", "orders_failed"}, {"to", "orders"}};
  const Json restore{{"queue", "orders"}, {"tombstone", tombstone.toStdString()}};
  const QMap<QByteArray, QByteArrayList> failed{{"orders_failed", jobs}, {"orders", waiting}};
  const QMap<QByteArray, QByteArrayList> retried{{"orders_failed", {}}, {"orders", waiting + jobs}};
  return {{"retry", "queue.retry", 3, orders, failed, retried},
          {"retry of chosen jobs",
           "queue.retry",
           3,
           chosen,
           failed,
           {{"orders_failed", jobs.mid(chosenCount)}, {"orders", waiting + jobs.mid(0, chosenCount)}}},
          {"move", "queue.move", 3, move, failed, retried},
          {"requeue",
           "queue.requeue",
           3,
           orders,
           {{"orders_work", jobs}, {"orders", waiting}},
           {{"orders_work", {}}, {"orders", jobs + waiting}}},
          {"clear", "queue.clear", 1, orders, {{"orders", jobs}}, {{"orders", {}}, {"TOMBSTONE", jobs}}},
          {"restore",
           "queue.restore",
           3,
           restore,
           {{tombstone.toLatin1(), jobs}, {"orders", waiting}},
           {{tombstone.toLatin1(), {}}, {"orders", jobs + waiting}}}};
}

}  // namespace ops::cuts
