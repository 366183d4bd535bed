#pragma once

#include <QWidget>

#include "widgets/theme/glyph.h"

namespace ops {

/// A tone's glyph with a word. Filled draws it as a pill for places of their own; else it stands in running lines.
class StatusBadge : public QWidget {
  Q_OBJECT

 public:
  enum class Look { Plain, Pill };
  explicit StatusBadge(Tone tone = Tone::Unknown, const QString &word = {}, Look look = Look::Plain,
                       QWidget *parent = nullptr);
  void setStatus(Tone tone, const QString &word);
  Tone tone() const { return m_tone; }
  QString word() const { return m_word; }
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent *event) override;

 private:
  Tone m_tone;
  QString m_word;
  Look m_look;
};

}  // namespace ops
