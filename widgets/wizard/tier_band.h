#pragma once

#include <QAbstractButton>

#include "models/catalog/system.h"

namespace ops {

/// The permanent band in the environment's colour with its tier in words. Practice is striped, so that it is known
/// without reading.
class TierBand final : public QWidget {
  Q_OBJECT

 public:
  explicit TierBand(QWidget *parent = nullptr);
  void setEnvironment(const QString &system, const Environment &environment);
  /// Stands at the end of the band, which owns it then; once.
  void setAction(QAbstractButton *action);
  QString text() const { return m_text; }
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

 protected:
  void paintEvent(QPaintEvent *event) override;
  void resizeEvent(QResizeEvent *event) override;

 private:
  QString m_text, m_note;
  Tier m_tier = Tier::Production;
  QAbstractButton *m_action = nullptr;
};

}  // namespace ops
