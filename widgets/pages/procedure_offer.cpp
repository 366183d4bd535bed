#include "widgets/pages/procedure_offer.h"

#include "models/base/text.h"
#include "models/items/run_text.h"
#include "widgets/theme/elided.h"

namespace ops {

namespace {
constexpr int mostTitle = 260;  ///< pixels
}

ProcedureOffer::ProcedureOffer(const Procedure &procedure, const Json &inputs, PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_procedure(procedure.name),
      m_title(visibleText(procedure.title.isEmpty() ? procedure.name : procedure.title)),
      m_inputs(inputs),
      m_changes(procedure.highestRisk() != Risk::Read) {
  auto *layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(space::xs);
  m_button = makeButton({}, ButtonRole::Normal, QStringLiteral("play"));
  const auto mark = markOf(procedure.highestRisk());
  m_why = new ElidedLabel({}, Type::Caption, Ink::Muted);
  layout->addWidget(m_button, 0, Qt::AlignLeft);
  auto *line = new QHBoxLayout;
  line->setSpacing(space::m);
  line->addWidget(new StatusBadge(mark));
  line->addWidget(m_why, 1);
  layout->addLayout(line);
  connect(m_button, &QPushButton::clicked, this, [this] {
    if (const auto *run = m_context.openRun(m_procedure, m_inputs))
      return m_context.navigate(QStringLiteral("runs"), run->run);
    m_context.startProcedure(m_procedure, m_inputs);
  });
  connect(&context, &PageContext::blockedChanged, this, &ProcedureOffer::refresh);
  connect(&context, &PageContext::runSummariesChanged, this, &ProcedureOffer::refresh);
  refresh();
}

void ProcedureOffer::refresh() {
  const auto *run = m_context.openRun(m_procedure, m_inputs);
  const auto text = run == nullptr ? buttonTitle(QFontMetrics(font()), m_title, mostTitle)
                                   : whereItStands(*run, m_context.procedure(m_procedure));
  m_button->setText(withoutMnemonic(text));
  m_button->setAccessibleName(run == nullptr ? tr("Open the procedure %1").arg(m_title)
                                             : tr("%1 is in progress: %2").arg(m_title, text));
  const auto why = m_changes && run == nullptr ? m_context.whyBlocked() : QString();
  setBlocked(m_button, why);
  m_why->setText(why);
}

}  // namespace ops
