#pragma once

#include <QAbstractButton>

#include "models/items/roles.h"
#include "models/monitor/status.h"

namespace ops {

/// A service at a glance: state in shape and word, why, instances, latency, and its last checks. A button of a group:
/// arrows and Tab reach it.
class ServiceTile final : public QAbstractButton {
  Q_OBJECT

 public:
  explicit ServiceTile(QWidget *parent = nullptr);
  void setService(const ServiceStatus &service, const QList<Tone> &beats, const QString &blame, const QDateTime &now);
  const QString &service() const { return m_service.name; }
  QSize sizeHint() const override { return {232, 118}; }
  QSize minimumSizeHint() const override { return {190, 118}; }

 protected:
  void paintEvent(QPaintEvent *event) override;

 private:
  QStringList figures() const;
  void paintChosen(QPainter &painter) const;
  ServiceStatus m_service;
  QList<Tone> m_beats;
  QString m_why, m_word, m_age, m_figures;
  Tone m_tone;
  bool m_stale = false;
};

}  // namespace ops
