#include "app/shell/guide.h"

#include <QVBoxLayout>

#include "app/shell/wizard_feed.h"
#include "models/base/text.h"

namespace ops {

Guide::Guide(Console &console, QString system, QString environment, QString procedure)
    : m_console(console),
      m_systemName(std::move(system)),
      m_environmentName(std::move(environment)),
      m_procedureName(std::move(procedure)) {
  setWindowTitle(tr("Opsdeck"));
  resize(QSize(640, 160));
  m_banner = new StateBanner;
  auto *layout = new QVBoxLayout(this);
  layout->setContentsMargins(space::l, space::l, space::l, space::l);
  layout->addWidget(m_banner);
  layout->addStretch(1);
  connect(&m_console, &Console::contextAboutToChange, this, &Guide::putAway);
  connect(&m_console, &Console::contextChanged, this, &Guide::look);
  connect(&m_console, &Console::journalReady, this, &Guide::look);
}

void Guide::refuse(const QString &what, const QString &why, const QString &remedy) {
  m_fault = {ErrorCode::Usage, what, {}, why, remedy};
  Q_EMIT finished();
}

void Guide::look() {
  auto *context = m_console.context();
  if (m_wizard) return;
  if (!m_console.isShown(m_systemName, {})) {
    return refuse(tr("Opening the wizard"), m_console.whyMissing().value(0, tr("it is not shown")), {});
  }
  if (!m_console.isShown(m_systemName, m_environmentName)) {
    return refuse(tr("Opening the wizard"), tr("%1 has no environment %2").arg(m_systemName, m_environmentName), {});
  }
  const auto *procedure = context->procedure(m_procedureName);
  if (procedure == nullptr) {
    QStringList names;
    for (const auto &known : context->procedures) names.append(known.name);
    return refuse(tr("Opening the wizard"), tr("%1 has no procedure %2").arg(m_systemName, m_procedureName),
                  tr("One of: %1").arg(names.join(QStringLiteral(", "))));
  }
  const bool isReady = context->journal != nullptr && context->runs != nullptr && context->backends != nullptr;
  if (!isReady) {
    StateMessage message;
    const auto why = context->whyBlocked();
    message.state = m_console.offlineReason().isEmpty() ? ViewState::Loading : ViewState::Offline;
    message.what = m_console.offlineReason().isEmpty()
                       ? tr("Opening %1").arg(visibleText(procedure->title))
                       : tr("%1 can't be worked with now").arg(visibleText(context->environment().name));
    message.cause = visibleText(m_console.offlineReason().isEmpty() ? why : m_console.offlineReason());
    m_banner->setMessage(message);
    QWidget::show();
    return;
  }
  show(m_run.isEmpty()
           ? new ProcedureWizard(*context->journal, *context->runs, *context->backends, context->system(),
                                 context->environment(), *procedure, m_inputs)
           : new ProcedureWizard(*context->journal, *context->runs, context->system(), context->environment(), m_run));
}

void Guide::show(ProcedureWizard *wizard) {
  m_wizard = wizard;
  hide();
  feedWizard(*wizard, *m_console.context());
  connect(wizard, &QObject::destroyed, this, &Guide::finished);
  wizard->show();
}

/// The wizard reads through the context's backends, and goes before they do; it comes back with the next ones, as the
/// system file was changed. Its run goes on meanwhile.
void Guide::putAway() {
  if (!m_wizard) return;
  m_run = m_wizard->run();
  m_inputs = m_wizard->flow().inputs();
  m_wizard->disconnect(this);
  delete m_wizard;
}

}  // namespace ops
