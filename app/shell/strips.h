#pragma once

#include "models/items/attention.h"
#include "widgets/pages/page_context.h"
#include "widgets/theme/panels.h"

namespace ops {

/// A line of chips under the top bar; gone while there is nothing to say. The worst come first; what does not fit is
/// counted at the end.
class ChipStrip : public QWidget {
  Q_OBJECT

 public:
  struct Chip {
    Tone tone = Tone::Neutral;
    QString word, text;
    QString page, item;
    bool operator==(const Chip &) const = default;
  };

  ChipStrip(const QString &bar, const QString &title, QWidget *parent = nullptr);
  void setChips(const QList<Chip> &chips);

 Q_SIGNALS:
  void chosen(const QString &page, const QString &item);

 protected:
  void resizeEvent(QResizeEvent *event) override;

 private:
  class Button;
  struct Fit {
    int count = 0;  ///< chips that are shown
    int most = 0;   ///< how wide one of them may be
  };
  Fit fitting(const QList<int> &widths) const;
  void layOut();
  QList<Chip> m_chips;
  QHBoxLayout *m_line;
  PlainLabel *m_title;
  PlainLabel *m_more;
  QString m_text;
  QList<Button *> m_buttons;
};

QList<ChipStrip::Chip> incidentChips(const PageContext &context);
QList<ChipStrip::Chip> problemChips(const PageContext &context);
QList<ChipStrip::Chip> runChips(const PageContext &context);

}  // namespace ops
