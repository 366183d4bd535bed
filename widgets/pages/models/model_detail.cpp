#include "widgets/pages/models/model_detail.h"

#include "models/backends/model_identity.h"
#include "models/base/text.h"
#include "widgets/theme/blocked_note.h"
#include "widgets/theme/scroll_column.h"

namespace ops {

namespace {
constexpr int mostRows = 10;
constexpr int leastMetric = 124, mostMetric = 190, leastGate = 92, figureWidth = 58, changeWidth = 82;  ///< pixels
}  // namespace

ModelDetail::ModelDetail(QWidget *parent) : QWidget(parent) {
  auto *host = new QVBoxLayout(this);
  host->setContentsMargins(0, 0, 0, 0);
  m_empty = new EmptyState(tr("No version is selected"),
                           tr("Select one to see its figures and gates, or two to compare them."));
  m_content = new QWidget;
  host->addWidget(m_empty, 1);
  host->addWidget(m_content, 1);

  m_title = new PlainLabel({}, Type::Heading);
  m_state = new StatusBadge(Tone::Unknown, {}, StatusBadge::Look::Pill);
  auto *head = new QHBoxLayout;
  head->setSpacing(space::m);
  head->addWidget(m_title, 1);
  head->addWidget(m_state, 0, Qt::AlignVCenter);
  m_verdict = (new PlainLabel)->wrapped()->selectable();
  m_promote = addButton(tr("Promote…"), QStringLiteral("promote-model"), QStringLiteral("play"));
  m_rollBack = addButton(tr("Roll back to it…"), QStringLiteral("rollback-model"), QStringLiteral("undo"));
  m_actions = new FlowLayout(space::s);
  for (auto *button : {m_promote, m_rollBack}) m_actions->addWidget(button);

  m_figures = new Card(tr("Figures and gates"));
  m_figures->setFlush(true);
  m_table = new DataTable(QStringLiteral("model-metrics"));
  m_table->setModel(&m_metrics);
  // The figures tell the change as well, but not what has to be passed.
  m_table->setOptionalColumns({MetricItems::Delta});
  m_table->setLeastWidth(leastGate);
  m_table->setSelectionMode(QAbstractItemView::NoSelection);
  m_table->setFocusPolicy(Qt::NoFocus);
  m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_table->setAccessibleName(tr("Figures and gates"));
  m_table->setEmptyText(tr("Neither the system file nor the registry names any figure."));
  m_figures->body()->addWidget(m_table);

  m_differences = new Card(tr("What differs"));
  m_sameContent = (new PlainLabel({}, Type::Body, Ink::Muted))->wrapped();
  m_parameters = new KeyValueGrid;
  m_differences->body()->addWidget(m_sameContent);
  m_differences->body()->addWidget(m_parameters);

  auto *facts = new Card;
  m_facts = new KeyValueGrid;
  facts->body()->addWidget(m_facts);

  auto *scroll = new ScrollColumn(QStringLiteral("scrolled"));
  scroll->setMinimumHeight(48);  // the tiles above say what counts
  scroll->content()->setContentsMargins(0, 0, space::s, 0);
  scroll->content()->setSpacing(space::m);
  scroll->content()->addWidget(m_verdict);
  scroll->content()->addLayout(m_actions);
  scroll->content()->addWidget(new BlockedNote({m_promote, m_rollBack}));
  for (auto *card : {m_figures, m_differences, facts}) scroll->content()->addWidget(card);
  scroll->content()->addStretch(1);
  auto *layout = new QVBoxLayout(m_content);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(space::s);
  layout->addLayout(head);
  layout->addWidget(scroll, 1);
  setVersion({}, nullptr, nullptr, {});
}

QPushButton *ModelDetail::addButton(const QString &text, const QString &procedure, const QString &icon) {
  auto *button = makeButton(text, ButtonRole::Normal, icon);
  connect(button, &QPushButton::clicked, this, [this, procedure] {
    Q_EMIT procedureRequested(procedure, {{"model", toJson(m_model)}, {"version", toJson(m_version)}});
  });
  return button;
}

void ModelDetail::setVersion(const ModelView &view, const ModelVersion *version, const ModelVersion *other,
                             const QDateTime &now) {
  m_empty->setVisible(version == nullptr);
  m_content->setVisible(version != nullptr);
  if (version == nullptr) return;
  if (version->version != m_version || view.spec.name != m_model) m_facts->clear();
  m_model = view.spec.name;
  m_version = version->version;
  m_title->setText(modelTitle(*version));
  const auto state = stateOf(view, *version);
  m_state->setVisible(!state.word.isEmpty());
  m_state->setStatus(state.tone, state.word);

  const auto report = view.gates(*version);
  const auto verdict = report.passed() ? tr("It passes every gate.") : visibleText(report.text(), 400);
  const bool hasGates = !report.judgements.isEmpty() || !report.complaint.isEmpty();
  QStringList sentences{hasGates ? verdict : tr("There is no gate to pass.")};
  const auto back = wentBackText(view, *version);
  // That its figures are good does not say that it works.
  if (!back.isEmpty()) sentences.append(tr("It %1.").arg(back));
  m_verdict->setText(sentences.join(QLatin1Char(' ')));
  m_verdict->setInk(toneInk(back.isEmpty() || !report.passed() ? gatesTone(report) : Tone::Warning));
  m_metrics.setComparison(compareVersions(view.spec, other == nullptr ? ModelVersion() : *other, *version), report);
  // Beside nothing there is no difference: what is left has the room.
  for (const int column : {MetricItems::Left, MetricItems::Delta}) m_table->setColumnHidden(column, other == nullptr);
  fitTable();
  m_differences->setVisible(other != nullptr);
  if (other != nullptr) showParameters(compareVersions(view.spec, *other, *version));
  for (const auto &[name, value] : modelFacts(view, *version, now)) m_facts->setValue(name, value);

  const auto *present = view.inPlace();
  const bool isThere = present != nullptr && present->version == version->version;
  const bool isEarlier = present != nullptr && version->createdAt.isValid() && present->createdAt > version->createdAt;
  // What has failed is no recommendation, and what never served is no way back.
  const bool isGood = !isThere && report.passed() && back.isEmpty();
  const ModelChoice choice{ModelChoice::Purpose::Rollback,
                           view.spec,
                           view.versions.value_or(QList<ModelVersion>()),
                           view.place.value_or(ModelInPlace()),
                           view.history.value_or(QList<ModelDeployment>()),
                           view.takesArchived};
  m_rollBack->setVisible((isEarlier || choice.hasServed(*version)) && choice.objectionTo(*version).why.isEmpty());
  setButtonRole(m_promote, isGood && !isEarlier ? ButtonRole::Primary : ButtonRole::Normal);
  setButtonRole(m_rollBack, isEarlier && back.isEmpty() ? ButtonRole::Primary : ButtonRole::Normal);
  m_promote->setIcon(themeIcon(QStringLiteral("play"), isGood && !isEarlier));
  m_rollBack->setIcon(themeIcon(QStringLiteral("undo"), isEarlier && back.isEmpty()));
  m_unusable.clear();
  if (isThere) m_unusable = tr("It is in place already.");
  if (!version->complaint.isEmpty()) m_unusable = visibleText(version->complaint, 200);
  if (version->isArchived && !view.takesArchived) m_unusable = tr("It is archived.");
  updateButtons();
}

void ModelDetail::showParameters(const ModelComparison &comparison) {
  m_differences->setTitle(tr("What differs from %1").arg(modelTitle(comparison.left)));
  const auto digest = [](const ModelVersion &version) {
    constexpr qsizetype shownDigits = 12;
    return visibleText(version.digest.left(shownDigits));
  };
  m_sameContent->setText(!comparison.sameContent ? tr("Whether they are the same file is not known.")
                         : *comparison.sameContent
                             ? tr("They are the same, byte for byte: SHA-256 %1….").arg(digest(comparison.left))
                             : tr("They are different files: SHA-256 %1… and %2….")
                                   .arg(digest(comparison.left), digest(comparison.right)));
  m_parameters->clear();
  const auto shown = [](const std::optional<QString> &value) {
    return value ? visibleText(*value, 120) : QStringLiteral("–");
  };
  for (const auto &parameter : comparison.parameters) {
    m_parameters->setValue(visibleText(parameter.name, 60),
                           tr("%1 → %2").arg(shown(parameter.left), shown(parameter.right)));
  }
}

void ModelDetail::fitTable() {
  const int rows = std::clamp(m_metrics.rowCount(), 1, mostRows);
  m_table->setVerticalScrollBarPolicy(m_metrics.rowCount() > mostRows ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
  m_table->setFocusPolicy(m_metrics.rowCount() > mostRows ? Qt::TabFocus : Qt::NoFocus);
  m_table->setFixedHeight((rows + 1) * space::row + space::xs);  // and the head
  const int metric = std::clamp(m_table->sizeHintForColumn(MetricItems::Metric), leastMetric, mostMetric);
  m_table->setColumns({metric, 0, figureWidth, figureWidth, changeWidth});
}

void ModelDetail::setBlocked(const QString &why) {
  m_blocked = why;
  updateButtons();
}

void ModelDetail::updateButtons() {
  for (auto *button : {m_promote, m_rollBack}) ops::setBlocked(button, m_unusable.isEmpty() ? m_blocked : m_unusable);
}

}  // namespace ops
