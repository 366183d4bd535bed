#pragma once

#include <QCoreApplication>

namespace ops {

/// The translation context of this folder's texts.
struct JournalTexts {
  Q_DECLARE_TR_FUNCTIONS(Journal)
};

}  // namespace ops
