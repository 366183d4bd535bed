#include "widgets/pages/health/log_view.h"

#include <QScrollBar>

#include "models/base/text.h"

namespace ops {

LogView::LogView(QWidget *parent) : QWidget(parent) {
  auto *layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(space::s);
  m_banner = new StateBanner;
  m_text = new QPlainTextEdit;
  m_text->setReadOnly(true);
  m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
  m_text->setUndoRedoEnabled(false);
  m_text->setFont(Theme::instance().font(Type::Mono));
  m_text->setAccessibleName(tr("Log"));
  m_text->setTabChangesFocus(true);
  m_text->setMinimumHeight(160);
  layout->addWidget(m_banner);
  layout->addWidget(m_text, 1);
  connect(m_banner, &StateBanner::retryRequested, this, &LogView::reload);
}

void LogView::showInstance(PageContext *context, const QString &instance) {
  if (context == m_context && instance == m_instance) return;
  m_context = context;
  m_instance = instance;
  m_text->clear();
  m_banner->clear();
  m_text->setPlaceholderText(instance.isEmpty() ? tr("No instance is known, so there is no log to read.")
                                                : tr("Reading the log of %1…").arg(visibleText(instance)));
  reload();
}

void LogView::reload() {
  if (m_reading) m_reading->deleteLater();
  m_reading = nullptr;
  if (!m_context || !m_context->backends || m_instance.isEmpty()) return;
  Result<ServiceManager *> manager = m_context->backends->serviceManager();
  if (!manager) return showResult(fail(manager.error()));
  m_text->setPlaceholderText(
      tr("Reading the log of %1 from %2…").arg(visibleText(m_instance), visibleText((*manager)->address())));
  m_reading = launch<QByteArray>((*manager)->logs(m_instance, bytesShown), this,
                                 [this](const Result<QByteArray> &log) { showResult(log); });
}

void LogView::showResult(const Result<QByteArray> &log) {
  if (!log) {
    m_banner->setMessage(StateMessage::fromError(log.error()));
    return;
  }
  m_banner->clear();
  m_text->setPlaceholderText(tr("This instance has printed nothing."));
  const QString text = visibleLines(*log, bytesShown);
  if (text == m_text->toPlainText()) return;
  QScrollBar *bar = m_text->verticalScrollBar();
  const bool atEnd = bar->value() >= bar->maximum() - 2;
  const int at = bar->value();
  m_text->setPlainText(text);
  bar->setValue(atEnd ? bar->maximum() : at);
}

}  // namespace ops
