#pragma once

#include <QWidget>

#include "models/catalog/system.h"

namespace ops {

/// The permanent band in the environment's colour with its tier in words. Practice is striped, so that it is known
/// without reading.
class TierBand final : public QWidget {
  Q_OBJECT

 public:
  explicit TierBand(QWidget *parent = nullptr);
  void setEnvironment(const QString &system, const Environment &environment);
  QString text() const { return m_text; }
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

 protected:
  void paintEvent(QPaintEvent *event) override;

 private:
  QString m_text, m_note;
  Tier m_tier = Tier::Production;
};

}  // namespace ops
