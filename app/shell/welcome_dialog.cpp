#include "app/shell/welcome_dialog.h"

namespace ops {

namespace {
constexpr int leastWidth = 560;
}

WelcomeDialog::WelcomeDialog(QWidget *parent) : QDialog(parent) {
  setWindowTitle(tr("Welcome to Opsdeck"));
  setAttribute(Qt::WA_DeleteOnClose);
  setMinimumWidth(leastWidth);
  auto *layout = new QVBoxLayout(this);
  layout->setContentsMargins(space::xl, space::xl, space::xl, space::l);
  layout->setSpacing(space::m);
  layout->addWidget(new PlainLabel(tr("Welcome to Opsdeck"), Type::Heading));
  layout->addWidget(
      (new PlainLabel(tr("No account, no telemetry, and no network but to what you name."), Type::Body, Ink::Muted))
          ->wrapped());
  auto *scroll = new ScrollColumn(QStringLiteral("scrolled"));
  m_offers = scroll->content();
  layout->addWidget(scroll, 1);
  auto *practice =
      addOffer(tr("Practise safely"),
               tr("Starts a document pipeline of its own on this machine, with a database, queues, workers "
                  "and models. Break it, find out why, mend it. Nothing else is touched."),
               QStringLiteral("play"), ButtonRole::Primary);
  auto *open = addOffer(tr("Open a system…"),
                        tr("A system file says what there is to look after: services, queues, models, backups, and "
                           "what may be done. Production is opened for looking only, as long as its file says so."),
                        QStringLiteral("database"), ButtonRole::Normal);
  auto *look = addOffer(tr("Look around"), tr("Shows the pages with nothing running. You can start practising later."),
                        QStringLiteral("overview"), ButtonRole::Normal);
  layout->addSpacing(space::s);
  layout->addWidget(
      new PlainLabel(tr("Ctrl+K finds everything, also this. The key ? shows the others."), Type::Caption, Ink::Muted));
  practice->setDefault(true);
  resize(leastWidth, 0);
  scroll->fitDialog();
  connect(practice, &QPushButton::clicked, this, [this] {
    Q_EMIT practiceChosen();
    accept();
  });
  connect(open, &QPushButton::clicked, this, &WelcomeDialog::fileRequested);
  connect(look, &QPushButton::clicked, this, &QDialog::accept);
}

QPushButton *WelcomeDialog::addOffer(const QString &title, const QString &text, const QString &icon, ButtonRole role) {
  auto *card = new Card;
  auto *button = makeButton(title, role, icon);
  button->setAccessibleDescription(text);
  card->body()->addWidget(button, 0, Qt::AlignLeft);
  card->body()->addWidget((new PlainLabel(text, Type::Body, Ink::Muted))->wrapped());
  m_offers->addWidget(card);
  return button;
}

}  // namespace ops
