#pragma once

#include <QStringList>

namespace ops::labseed {

inline constexpr int documents = 200'000;

QStringList schema();          ///< everything but the table documents
QStringList documentsTable();  ///< the table documents with its indexes
QStringList rows();            ///< the data of all tables

}  // namespace ops::labseed
