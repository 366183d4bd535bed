#include "widgets/pages/procedure_offer.h"

#include "models/base/text.h"
#include "models/items/run_text.h"
#include "widgets/theme/elided.h"

namespace ops {

namespace {
constexpr int mostTitle = 260;  ///< pixels
}

ProcedureOffer::ProcedureOffer(const Procedure &procedure, const Json &inputs, PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_changes(procedure.highestRisk() != Risk::Read) {
  auto *layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(space::xs);
  const auto title = visibleText(procedure.title.isEmpty() ? procedure.name : procedure.title);
  m_button = makeButton(withoutMnemonic(buttonTitle(QFontMetrics(font()), title, mostTitle)), ButtonRole::Normal,
                        QStringLiteral("play"));
  m_button->setAccessibleName(tr("Open the procedure %1").arg(title));
  const auto mark = markOf(procedure.highestRisk());
  m_why = new ElidedLabel({}, Type::Caption, Ink::Muted);
  layout->addWidget(m_button, 0, Qt::AlignLeft);
  auto *line = new QHBoxLayout;
  line->setSpacing(space::m);
  line->addWidget(new StatusBadge(mark));
  line->addWidget(m_why, 1);
  layout->addLayout(line);
  connect(m_button, &QPushButton::clicked, this,
          [this, name = procedure.name, inputs] { m_context.startProcedure(name, inputs); });
  connect(&context, &PageContext::blockedChanged, this, &ProcedureOffer::takeBlocked);
  takeBlocked();
}

void ProcedureOffer::takeBlocked() {
  const auto why = m_changes ? m_context.whyBlocked() : QString();
  setBlocked(m_button, why);
  m_why->setText(why);
}

}  // namespace ops
