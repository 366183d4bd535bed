#pragma once

#include <QCoreApplication>

namespace ops {

/// The translation context of what is said about Redis outside of classes.
struct Redis {
  Q_DECLARE_TR_FUNCTIONS(Redis)
};

}  // namespace ops
