#pragma once

#include "app/lab/layout.h"

namespace ops {

/// The lab's models: a history that ends before today with the version that is served, each with a description beside
/// it, and a store from which newer ones can be fetched: 2.1.0 is good, 2.2.0 fails a gate, 2.3.0 was cut short. What
/// lies there already stays; with `anew` it goes first.
Status seedModels(const LabLayout &layout, bool anew);

/// Text of the description beside a model, with the figures of that version of the lab's history; for others without.
QByteArray modelDescription(const QString &version, const QByteArray &content, const QDateTime &createdAt);

}  // namespace ops
