#pragma once

#include "models/base/duration.h"
#include "models/catalog/system.h"

namespace ops {

/// What one parameter of an action may be.
struct Parameter {
  enum class Type {
    Queue,       ///< a queue of the system
    QueueKey,    ///< a queue, or its key of failed jobs or jobs in work
    Service,     ///< a service of the system
    Model,       ///< a model of the system
    Connection,  ///< a connection of one of its environments
    Address,     ///< the name of an address
    Tombstone,   ///< as queue.clear names it
    Jobs,        ///< "all", or SHA-256 digests in hex
    Integer,     ///< from `minimum` to `maximum`
    Number,
    Duration,
    Text,
    Argv,  ///< a program and its arguments, each a text; templates may stand in them
    Any,   ///< a number, true, false or a text
  };
  const char *name;
  Type type;
  bool required = false;
  qint64 minimum = 0;
  qint64 maximum = 1'000'000;
};

/// Complaints, a sentence each; a value in which a template still stands is taken as fine.
QStringList checkParameters(const QList<Parameter> &known, const Json &given, const System &system);

/// Those about names alone, which no system is needed for: one that is missing, or that there is not.
QStringList checkParameterNames(const QList<Parameter> &known, const Json &given);

/// The queue that has this key as its own, of its failed jobs or of those in work; null if there is none.
const QueueSpec *queueOfKey(const System &system, const QString &key);
/// As text with a fallback: for descriptions, where templates may stand.
QString parameterText(const Json &parameters, const char *name, const QString &fallback = {});
Milliseconds parameterDuration(const Json &parameters, const char *name, Milliseconds fallback);
/// Digests that a "jobs" parameter names, raw; an empty list stands for all.
QByteArrayList parameterJobs(const Json &parameters);

}  // namespace ops
