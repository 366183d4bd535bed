#include "widgets/pages/procedure_bar.h"

#include "models/base/text.h"
#include "widgets/theme/elided.h"
#include "widgets/theme/panels.h"

namespace ops {

namespace {
constexpr qsizetype mostOffered = 4;
constexpr int widestTitle = 240;  ///< pixels
}  // namespace

ProcedureBar::ProcedureBar(QWidget *parent) : QWidget(parent) {
  m_layout = new FlowLayout(space::s);
  m_layout->setContentsMargins(0, 0, 0, 0);
  setLayout(m_layout);
  hide();
}

void ProcedureBar::offer(PageContext *context, const FittingProcedures &fitting) {
  if (context == m_context && fitting.names == m_shown.names && fitting.inputs == m_shown.inputs) return;
  if (context != m_context && context != nullptr) {
    connect(context, &PageContext::blockedChanged, this, &ProcedureBar::takeBlocked);
  }
  m_context = context;
  m_shown = fitting;
  m_offers.clear();
  while (QLayoutItem *item = m_layout->takeAt(0)) {
    if (auto *widget = item->widget()) {
      widget->hide();  // it goes later
      widget->deleteLater();
    }
    delete item;
  }
  if (context == nullptr) return hide();
  m_layout->addWidget(new PlainLabel(tr("Procedures that fit"), Type::Body, Ink::Muted));
  for (const auto &name : fitting.names) {
    const auto *procedure = context->procedure(name);
    if (procedure == nullptr || m_offers.size() == mostOffered) continue;
    Json inputs = Json::object();
    for (const auto &input : procedure->inputs) {
      const auto key = toJson(input.name);
      const auto &value = jsonMember(fitting.inputs, input.type == InputSpec::Type::Service ? "service" : key.c_str());
      if (!value.is_null()) inputs[key] = value;
    }
    const auto title = visibleText(procedure->title);
    auto *button = makeButton(withoutMnemonic(buttonTitle(QFontMetrics(font()), title, widestTitle)),
                              ButtonRole::Normal, QStringLiteral("play"));
    button->setAccessibleName(tr("Open the procedure %1").arg(title));
    connect(button, &QPushButton::clicked, this, [this, name, inputs] {
      if (m_context) m_context->startProcedure(name, inputs);
    });
    m_layout->addWidget(button);
    m_offers.append({button, procedure->highestRisk() != Risk::Read});
  }
  setVisible(!m_offers.isEmpty());
  takeBlocked();
}

void ProcedureBar::takeBlocked() {
  if (!m_context) return;
  for (const auto &[button, changes] : std::as_const(m_offers)) {
    setBlocked(button, changes ? m_context->whyBlocked() : QString());
  }
}

}  // namespace ops
