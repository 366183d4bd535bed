#pragma once

#include <QDateTime>
#include <QWidget>

#include "widgets/theme/glyph.h"

namespace ops {

/// How old what is shown is: "read 2 s ago" while it is fresh, "STALE 4 min: connection refused" hatched when it is
/// not.
class FreshnessLabel : public QWidget {
  Q_OBJECT

 public:
  /// What the age is of: one value, or the oldest of many ("oldest value 11 s old").
  enum class Of { Value, Oldest };
  explicit FreshnessLabel(QWidget *parent = nullptr) : FreshnessLabel(Of::Value, parent) {}
  explicit FreshnessLabel(Of of, QWidget *parent = nullptr);
  /// `succeededAt` invalid: never. `error` and `source` are plain text.
  void setFreshness(const QDateTime &succeededAt, bool stale, const QString &error, const QString &source,
                    const QDateTime &now);
  QString text() const { return m_text; }
  bool isStale() const { return m_stale; }
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return {60, sizeHint().height()}; }

 protected:
  void paintEvent(QPaintEvent *event) override;

 private:
  Of m_of;
  QString m_text;
  bool m_stale = true;
};

/// "2 s", "4 min", "3 h 12 min": the age of something, whole seconds.
QString ageText(const QDateTime &since, const QDateTime &now);

}  // namespace ops
