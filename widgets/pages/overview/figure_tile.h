#pragma once

#include "widgets/theme/panels.h"
#include "widgets/theme/sparkline.h"

namespace ops {

/// One signal: its name, its value with the unit, a word on it, and how it went. A click or Enter asks for more.
class FigureTile : public Card {
  Q_OBJECT

 public:
  explicit FigureTile(const QString &name, QWidget *parent = nullptr);
  void setValue(const QString &figure, const QString &unit, const QString &note, Tone tone);
  Sparkline *line() const { return m_line; }
  void setLineHeight(int height);
  /// Shows beats instead of a line.
  void setBeats(const QList<Tone> &beats);

 Q_SIGNALS:
  void activated();

 protected:
  void keyPressEvent(QKeyEvent *event) override;
  void mouseReleaseEvent(QMouseEvent *event) override;

 private:
  FigureLabel *m_figure;
  ElidedLabel *m_note;
  QLabel *m_glyph;
  std::tuple<Tone, QRgb, qreal> m_drawn;  ///< what the glyph shows: its tone, colour, and pixels a pixel
  Sparkline *m_line;
  HeartbeatStrip *m_beats;
};

}  // namespace ops
