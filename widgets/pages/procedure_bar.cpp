#include "widgets/pages/procedure_bar.h"

#include "models/base/text.h"
#include "models/items/run_text.h"
#include "widgets/theme/elided.h"
#include "widgets/theme/flow_layout.h"

namespace ops {

namespace {
constexpr int mostOffered = 4;
constexpr int widestTitle = 240;  ///< pixels
}  // namespace

ProcedureBar::ProcedureBar(QWidget *parent) : QWidget(parent) {
  auto *line = new FlowLayout(space::s);
  line->setContentsMargins(0, 0, 0, 0);
  setLayout(line);
  line->addWidget(new PlainLabel(tr("Procedures that fit"), Type::Body, Ink::Muted));
  for (int i = 0; i < mostOffered; ++i) {
    auto *button = makeButton({}, ButtonRole::Normal, QStringLiteral("play"));
    line->addWidget(button);
    m_buttons.append(button);
    connect(button, &QPushButton::clicked, this, [this, i] {
      if (!m_context || i >= m_offers.size()) return;
      const auto offer = m_offers[i];
      const auto *run = m_context->openRun(offer.procedure, offer.inputs);
      if (run != nullptr) return m_context->navigate(QStringLiteral("runs"), run->run);
      m_context->startProcedure(offer.procedure, offer.inputs);
    });
  }
  hide();
}

void ProcedureBar::offer(PageContext *context, const FittingProcedures &fitting) {
  if (context == m_context && fitting.names == m_shown.names && fitting.inputs == m_shown.inputs) return;
  if (context != m_context && context != nullptr) {
    connect(context, &PageContext::blockedChanged, this, &ProcedureBar::refresh);
    connect(context, &PageContext::runSummariesChanged, this, &ProcedureBar::refresh);
  }
  m_context = context;
  m_shown = fitting;
  m_offers.clear();
  for (const auto &name : fitting.names) {
    const auto *procedure = context == nullptr ? nullptr : context->procedure(name);
    if (procedure == nullptr || m_offers.size() == mostOffered) continue;
    Offer offer{name, visibleText(procedure->title), Json::object(), procedure->highestRisk() != Risk::Read};
    for (const auto &input : procedure->inputs) {
      const auto key = toJson(input.name);
      const auto &value = jsonMember(fitting.inputs, input.type == InputSpec::Type::Service ? "service" : key.c_str());
      if (!value.is_null()) offer.inputs[key] = value;
    }
    m_offers.append(offer);
  }
  for (qsizetype i = 0; i < m_buttons.size(); ++i) m_buttons[i]->setVisible(i < m_offers.size());
  setVisible(!m_offers.isEmpty());
  refresh();
}

void ProcedureBar::refresh() {
  if (!m_context) return;
  for (qsizetype i = 0; i < m_offers.size(); ++i) {
    const auto &offer = m_offers[i];
    const auto *run = m_context->openRun(offer.procedure, offer.inputs);
    const auto text = run == nullptr ? buttonTitle(QFontMetrics(font()), offer.title, widestTitle)
                                     : whereItStands(*run, m_context->procedure(offer.procedure));
    m_buttons[i]->setText(withoutMnemonic(text));
    m_buttons[i]->setAccessibleName(run == nullptr ? tr("Open the procedure %1").arg(offer.title)
                                                   : tr("%1 is in progress: %2").arg(offer.title, text));
    setBlocked(m_buttons[i], offer.changes && run == nullptr ? m_context->whyBlocked() : QString());
  }
}

}  // namespace ops
