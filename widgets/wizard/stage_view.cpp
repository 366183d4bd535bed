#include "widgets/wizard/stage_view.h"

namespace ops {

namespace {
constexpr int columnWidth = 820;
}  // namespace

PlainLabel *makeLead(const QString &text, Ink ink, Type type) {
  return (new PlainLabel(text, type, ink))->wrapped();
}

StageView::StageView(const QString &heading, const QString &lead, QWidget *parent)
    : ScrollColumn(QStringLiteral("scrolled"), parent) {
  content()->setContentsMargins(space::xxl, space::xl, space::xxl, space::xl);
  auto *inner = new QWidget;
  inner->setMaximumWidth(columnWidth);
  m_column = new QVBoxLayout(inner);
  m_column->setContentsMargins(0, 0, 0, 0);
  m_column->setSpacing(space::l);
  content()->addWidget(inner);
  m_heading = (new PlainLabel(heading, Type::Figure))->wrapped();
  m_lead = makeLead(lead, Ink::Muted);
  m_lead->setVisible(!lead.isEmpty());
  auto *head = new QVBoxLayout;
  head->setSpacing(space::xs);
  head->addWidget(m_heading);
  head->addWidget(m_lead);
  m_column->addLayout(head);
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
