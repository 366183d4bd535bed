#include "widgets/wizard/stage_view.h"

namespace ops {

namespace {
constexpr int columnWidth = 820;
constexpr int leadSize = 15;
}  // namespace

PlainLabel *makeLead(const QString &text, Ink ink) {
  auto *label = new PlainLabel(text, Type::Body, ink);
  auto font = Theme::instance().font(Type::Body);
  font.setPixelSize(leadSize);
  label->setFont(font);
  return label->wrapped();
}

StageView::StageView(const QString &heading, const QString &lead, QWidget *parent) : QScrollArea(parent) {
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFocusPolicy(Qt::NoFocus);
  setFrameShape(QFrame::NoFrame);
  auto *content = new QWidget;
  content->setProperty("panel", QStringLiteral("scrolled"));
  auto *outer = new QHBoxLayout(content);
  outer->setContentsMargins(space::xxl, space::xl, space::xxl, space::xl);
  auto *inner = new QWidget;
  inner->setMaximumWidth(columnWidth);
  m_column = new QVBoxLayout(inner);
  m_column->setContentsMargins(0, 0, 0, 0);
  m_column->setSpacing(space::l);
  outer->addWidget(inner, 1);
  outer->addStretch(0);
  m_heading = (new PlainLabel(heading, Type::Figure))->wrapped();
  m_lead = makeLead(lead, Ink::Muted);
  m_lead->setVisible(!lead.isEmpty());
  auto *head = new QVBoxLayout;
  head->setSpacing(space::xs);
  head->addWidget(m_heading);
  head->addWidget(m_lead);
  m_column->addLayout(head);
  setWidget(content);
  setAccessibleName(heading);
}

void StageView::setHeading(const QString &heading) {
  m_heading->setText(heading);
  setAccessibleName(heading);
}

void StageView::setLead(const QString &lead) {
  m_lead->setText(lead);
  m_lead->setVisible(!lead.isEmpty());
}

}  // namespace ops
