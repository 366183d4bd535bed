#include "widgets/wizard/version_choice.h"

#include <QVBoxLayout>
#include <algorithm>

#include "models/base/text.h"

namespace ops {

namespace {
constexpr int mostRows = 7;
constexpr int versionHeight = 30;
constexpr int leastWidth = 440;
constexpr int mostWidth = 780;
/// Words that stand for a version until it is chosen.
bool isWord(const QString &wanted) {
  return wanted.isEmpty() || wanted == QLatin1String("newest") || wanted == QLatin1String("suggested");
}
}  // namespace

VersionChoice::VersionChoice(ModelChoice::Purpose purpose, QWidget *parent) : QWidget(parent), m_purpose(purpose) {
  m_table = new DataTable(QStringLiteral("version-choice"));
  m_table->setModel(&m_items);
  m_table->setColumns({140, 170, 0, 96, 104, 1, 1, 1});
  for (int column : {ModelItems::LastInPlace, ModelItems::By, ModelItems::Digest}) {
    m_table->setColumnHidden(column, true);
  }
  m_table->setAccessibleName(tr("Versions to choose from"));
  m_meaning = (new PlainLabel({}, Type::Body, Ink::Muted))->wrapped();
  m_failure = new StateBanner;
  auto *layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(space::s);
  for (QWidget *part : std::initializer_list<QWidget *>{m_failure, m_table, m_meaning}) layout->addWidget(part);
  setMinimumWidth(leastWidth);
  setMaximumWidth(mostWidth);
  setFocusProxy(m_table);
  // With the focus alone, a row is at hand and not yet chosen.
  connect(m_table, &DataTable::selectionChangedByUser, this, [this] {
    m_missing.clear();
    showMeaning();
    Q_EMIT changed();
  });
  // One that can't be chosen is never selected; its row says why.
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &VersionChoice::showMeaning);
  connect(m_failure, &StateBanner::retryRequested, this, &VersionChoice::againRequested);
  setWaiting({});
}

void VersionChoice::setWaiting(const QString &text) {
  m_isListed = false;
  m_note.clear();
  m_items.clear();
  m_table->setEmptyText(text);
  m_failure->clear();
  m_table->show();
  showRows(1);
  m_meaning->setText({});
}

void VersionChoice::setView(const ModelView &view, bool takesArchived, const QString &wanted, const QDateTime &now) {
  if (!view.versions) return setFailure(view.versions.error(), wanted);
  m_isListed = true;
  m_failure->clear();
  m_table->show();
  m_items.setView(view, m_purpose, takesArchived, now);
  m_table->setEmptyText(tr("The registry has no version of it."));
  showRows(static_cast<int>(view.versions->size()));
  m_note = view.place ? QString() : tr("What is in place is not known: %1").arg(visibleText(view.place.error().why));
  const auto *named = isWord(wanted) ? nullptr : view.version(wanted);
  const int row = named != nullptr ? m_items.rowOf(named->version) : isWord(wanted) ? m_items.preferredRow() : -1;
  if (row >= 0) m_table->selectRow(row);
  m_missing = named == nullptr && !isWord(wanted) ? wanted : QString();
  showMeaning();
  Q_EMIT changed();
}

void VersionChoice::setFailure(const Error &error, const QString &wanted) {
  m_isListed = false;
  m_items.clear();
  auto message = StateMessage::fromError(error);
  message.canRetry = true;
  m_failure->setMessage(message);
  m_table->hide();
  m_meaning->setInk(Ink::Muted);
  m_meaning->setText(wanted.isEmpty() ? QString()
                     : isWord(wanted) ? tr("The run asks again, and then takes the %1 one.").arg(wanted)
                                      : tr("The run asks again for %1.").arg(visibleText(wanted)));
  Q_EMIT changed();
}

QSize VersionChoice::sizeHint() const {
  return {mostWidth, QWidget::sizeHint().height()};
}

void VersionChoice::showRows(int rows) {
  m_table->setFixedHeight((std::clamp(rows, 1, mostRows) + 1) * versionHeight + versionHeight / 2);
}

int VersionChoice::selectedRow() const {
  return m_table->selectedRowNumbers().value(0, -1);
}

QString VersionChoice::chosen() const {
  const int row = selectedRow();
  const auto *version = m_items.version(row);
  return version == nullptr ? QString() : version->version;
}

/// Why no row is selected.
QString VersionChoice::lackText() const {
  if (m_table->model()->rowCount() == 0) return {};
  if (!m_missing.isEmpty())
    return tr("The registry has no version %1. Choose another one.").arg(visibleText(m_missing));
  return m_purpose == ModelChoice::Purpose::Rollback
             ? tr("Nothing is suggested: %1. Choose one.").arg(m_items.suggestion().reason)
             : tr("None may be used as it is.");
}

void VersionChoice::showMeaning() {
  const int atHand = m_table->currentRow();
  const bool isRefused = selectedRow() < 0 && m_missing.isEmpty() && !m_items.objection(atHand).why.isEmpty();
  const int row = isRefused ? atHand : selectedRow();
  const auto *version = m_items.version(row);
  const auto objection = m_items.objection(row);
  const bool isAgainstGates =
      version != nullptr && m_purpose == ModelChoice::Purpose::Promotion && !m_items.gates(row).passed();
  QStringList lines;
  if (!m_note.isEmpty()) lines += m_note;
  if (version == nullptr) {
    lines += lackText();
  } else if (!objection.why.isEmpty()) {
    lines += tr("Can't be chosen: %1. %2").arg(objection.why, objection.remedy);
  } else if (version->version == m_items.suggestion().version) {
    lines += tr("%1 is suggested: %2.").arg(modelTitle(*version), m_items.suggestion().reason);
  } else if (isAgainstGates) {
    lines += tr("Gates of %1: %2. Without a reason to override them, the run is refused.")
                 .arg(modelTitle(*version), m_items.index(row, ModelItems::Gates).data().toString());
  } else {
    lines += tr("%1 is to serve.").arg(modelTitle(*version));
  }
  const bool isFine = version != nullptr && objection.why.isEmpty() && !isAgainstGates;
  m_meaning->setInk(isFine ? Ink::Muted : Ink::Warning);
  m_meaning->setText(lines.join(QLatin1Char('\n')));
}

}  // namespace ops
