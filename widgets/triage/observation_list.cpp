#include "widgets/triage/observation_list.h"

#include "models/base/text.h"
#include "widgets/theme/panels.h"
#include "widgets/theme/status_badge.h"

namespace ops {

namespace {

constexpr int glyphSize = 14;
constexpr qsizetype observationLetters = 400;

Tone toneOf(Observation::Weight weight) {
  switch (weight) {
    case Observation::Weight::Fine:
      return Tone::Ok;
    case Observation::Weight::Notable:
      return Tone::Warning;
    case Observation::Weight::Bad:
      return Tone::Critical;
    case Observation::Weight::NotKnown:
      break;
  }
  return Tone::Unknown;
}

QString wordOf(Observation::Weight weight) {
  switch (weight) {
    case Observation::Weight::Fine:
      return ObservationList::tr("fine");
    case Observation::Weight::Notable:
      return ObservationList::tr("notable");
    case Observation::Weight::Bad:
      return ObservationList::tr("bad");
    case Observation::Weight::NotKnown:
      break;
  }
  return ObservationList::tr("not known");
}

}  // namespace

class ObservationList::Row final : public QWidget {
 public:
  Row() {
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, space::xs, 0, space::xs);
    line->setSpacing(space::s);
    m_glyph = new QLabel;
    m_glyph->setTextFormat(Qt::PlainText);
    m_glyph->setFixedSize(glyphSize, glyphSize + 2);
    m_title = (new PlainLabel({}, Type::Strong))->wrapped();
    m_text = (new PlainLabel({}, Type::Body, Ink::Muted))->wrapped()->selectable();
    auto *texts = new QVBoxLayout;
    texts->setSpacing(space::edge);
    texts->addWidget(m_title);
    texts->addWidget(m_text);
    line->addWidget(m_glyph, 0, Qt::AlignTop);
    line->addLayout(texts, 1);
  }
  void show(const Observation &seen) {
    const auto word = wordOf(seen.weight);
    m_glyph->setPixmap(glyphPixmap(toneOf(seen.weight), glyphSize, devicePixelRatioF()));
    m_glyph->setAccessibleName(word);
    setPlainToolTip(m_glyph, word);
    m_title->setText(seen.title);
    m_text->setText(visibleText(seen.text, observationLetters));
    m_text->setVisible(!seen.text.isEmpty());
    m_text->setInk(seen.weight == Observation::Weight::Bad ? Ink::Text : Ink::Muted);
    setAccessibleName(
        ObservationList::tr("%1: %2, %3").arg(word, seen.title, visibleText(seen.text, observationLetters)));
    QWidget::show();
  }

 private:
  QLabel *m_glyph;
  PlainLabel *m_title, *m_text;
};

ObservationList::ObservationList(QWidget *parent) : ScrollColumn(QStringLiteral("scrolled"), parent) {
  content()->setContentsMargins(space::l, space::s, space::l, space::s);
  content()->setSpacing(0);
  content()->addStretch(1);
  setAccessibleName(tr("What was seen"));
}

void ObservationList::show(const QList<Observation> &observations) {
  while (m_rows.size() < observations.size()) {
    auto *row = new Row;
    content()->insertWidget(static_cast<int>(m_rows.size()), row);
    m_rows.append(row);
  }
  for (qsizetype i = 0; i < m_rows.size(); ++i) {
    if (i < observations.size()) {
      m_rows[i]->show(observations[i]);
    } else {
      m_rows[i]->hide();
    }
  }
}

}  // namespace ops
