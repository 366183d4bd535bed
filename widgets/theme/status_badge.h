#pragma once

#include <QWidget>

#include "widgets/theme/glyph.h"

namespace ops {

/// A tone's glyph, or an icon, with a word. Filled draws it as a pill for places of their own; else it stands in
/// running lines.
class StatusBadge : public QWidget {
  Q_OBJECT

 public:
  enum class Look { Plain, Pill };
  explicit StatusBadge(Tone tone = Tone::Unknown, const QString &word = {}, Look look = Look::Plain,
                       QWidget *parent = nullptr);
  explicit StatusBadge(const Mark &mark, Look look = Look::Plain, QWidget *parent = nullptr);
  void setStatus(Tone tone, const QString &word) { setMark({word, tone}); }
  void setMark(const Mark &mark);
  Tone tone() const { return m_mark.tone; }
  QString word() const { return m_mark.word; }
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent *event) override;

 private:
  Mark m_mark;
  Look m_look;
};

}  // namespace ops
