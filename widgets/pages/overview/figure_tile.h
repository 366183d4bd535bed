#pragma once

#include "widgets/theme/panels.h"
#include "widgets/theme/sparkline.h"

namespace ops {

/// One signal: its name, its value with the unit, a word on it, and how it went.
class FigureTile : public Card {
  Q_OBJECT

 public:
  explicit FigureTile(const QString &name, QWidget *parent = nullptr);
  void setValue(const QString &figure, const QString &unit, const QString &note, Tone tone);
  Sparkline *line() const { return m_line; }
  /// Shows beats instead of a line.
  void setBeats(const QList<Tone> &beats);

 private:
  FigureLabel *m_figure;
  ElidedLabel *m_note;
  QLabel *m_glyph;
  Sparkline *m_line;
  HeartbeatStrip *m_beats;
  Tone m_tone = Tone::Neutral;
};

}  // namespace ops
