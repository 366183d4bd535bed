#include "widgets/pages/models/models_page.h"

#include <algorithm>

#include "models/base/text.h"
#include "models/items/attention.h"
#include "widgets/theme/list_detail.h"

namespace ops {

namespace {
constexpr int againMs = 300;
constexpr int askEverySeconds = 15;
constexpr qsizetype shownDigits = 12;

QString digestText(const QString &digest) {
  return digest.isEmpty() ? ModelsPage::tr("SHA-256 not known")
                          : ModelsPage::tr("SHA-256 %1…").arg(visibleText(digest.left(shownDigits)));
}

QString versionText(const QString &version, const QString &digest) {
  if (!version.isEmpty()) return visibleText(version);
  return digest.isEmpty() ? ModelsPage::tr("nothing") : visibleText(digest.left(shownDigits));
}
}  // namespace

ModelsPage::ModelsPage(QWidget *parent) : Page(about(), parent) {
  setProperty("panel", QStringLiteral("page"));
  m_header = new SectionHeader(title());
  m_choice = new QComboBox;
  m_choice->setAccessibleName(tr("Model"));
  m_rollBack = makeButton(tr("Roll back…"), ButtonRole::Normal, QStringLiteral("undo"));
  m_prune = makeButton(tr("Delete old versions…"), ButtonRole::Normal, QStringLiteral("trash"));
  m_update = makeButton(tr("Fetch a new version…"), ButtonRole::Primary, QStringLiteral("export"));
  for (QWidget *action : {static_cast<QWidget *>(m_choice), static_cast<QWidget *>(m_rollBack),
                          static_cast<QWidget *>(m_prune), static_cast<QWidget *>(m_update)}) {
    m_header->addAction(action);
  }
  m_banner = new StateBanner;

  auto *tiles = new QHBoxLayout;
  tiles->setSpacing(space::m);
  m_serving = addTile(tr("The service says"), tiles);
  m_inPlace = addTile(tr("In place, to be loaded"), tiles);
  m_suggested = addTile(tr("Good to go back to"), tiles);

  m_table = new DataTable(QStringLiteral("models"));
  m_table->setSortable();
  m_table->setModel(&m_items);
  m_table->setLeastWidth(150);
  m_table->setColumns({0, 140, 192, 88, 92, 186, 90, 110});
  m_table->setLeastWidths({132, 104, 188});
  m_table->setOptionalColumns({ModelItems::Digest, ModelItems::By, ModelItems::LastInPlace, ModelItems::Age,
                               ModelItems::Figure, ModelItems::State});
  m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
  m_table->setAccessibleName(title());
  m_table->setEmptyText(tr("The registry has no version of this model."));
  auto *list = new Card;
  list->setFlush(true);
  list->body()->addWidget(m_table);

  m_metric = new QComboBox;
  m_metric->setAccessibleName(tr("Figure in the chart"));
  m_chart = new MetricChart;
  m_history = new Card(tr("Over the versions"));
  m_history->addAction(m_metric);
  m_history->body()->addWidget(m_chart, 1);
  m_history->setMinimumHeight(190);

  auto *left = new QWidget;
  auto *column = new QVBoxLayout(left);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space::m);
  column->addWidget(list, 3);
  column->addWidget(m_history, 2);
  left->setMinimumWidth(320);
  m_detail = new ModelDetail;
  m_detail->setMinimumWidth(340);
  auto *splitter = makeListWithDetail(left, m_detail, {614, 466});

  auto *layout = new QVBoxLayout(this);
  layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
  layout->setSpacing(space::m);
  layout->addWidget(m_header);
  layout->addWidget(m_banner);
  layout->addLayout(tiles);
  layout->addWidget(splitter, 1);

  m_again.setSingleShot(true);
  m_again.setInterval(againMs);
  connect(&m_again, &QTimer::timeout, this, &ModelsPage::read);
  connect(m_banner, &StateBanner::retryRequested, this, &ModelsPage::read);
  connect(m_choice, &QComboBox::activated, this, [this] {
    m_model = m_choice->currentData().toString();
    showModel();
  });
  connect(m_metric, &QComboBox::activated, this, [this] {
    if (view() != nullptr) showChart(*view());
  });
  const auto startFor = [this](const QString &procedure) {
    return [this, procedure] {
      if (context() != nullptr) context()->startProcedure(procedure, {{"model", toJson(m_model)}});
    };
  };
  connect(m_update, &QPushButton::clicked, this, startFor(QStringLiteral("update-model")));
  connect(m_prune, &QPushButton::clicked, this, startFor(QStringLiteral("prune-models")));
  connect(m_rollBack, &QPushButton::clicked, this, startFor(QStringLiteral("rollback-model")));
  connect(m_detail, &ModelDetail::procedureRequested, this, [this](const QString &procedure, const Json &inputs) {
    if (context() != nullptr) context()->startProcedure(procedure, inputs);
  });
  connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ModelsPage::showSelected);
}

ModelsPage::Tile ModelsPage::addTile(const QString &title, QHBoxLayout *row) {
  Tile tile{new Card(title), new FigureLabel(Type::Heading), new StatusBadge,
            (new PlainLabel({}, Type::Caption, Ink::Muted))->wrapped()};
  tile.card->body()->setSpacing(space::xs);
  tile.card->body()->addWidget(tile.version);
  tile.card->body()->addWidget(tile.badge);
  tile.card->body()->addWidget(tile.note);
  row->addWidget(tile.card, 1);
  return tile;
}

void ModelsPage::contextChanged() {
  if (m_reading) m_reading->deleteLater();
  m_reading.clear();
  m_isFixed = false;
  m_views.clear();
  m_banner->clear();
  setCount(0, Tone::Neutral);
  showModel();
  if (context() == nullptr) return;
  connect(context(), &PageContext::blockedChanged, this, &ModelsPage::takeBlocked);
  connect(context(), &PageContext::runSummariesChanged, &m_again, qOverload<>(&QTimer::start));
  connect(context(), &PageContext::ticked, this, [this] {
    if (context()->now().time().second() % askEverySeconds == 0) read();
  });
  takeBlocked();
  read();
}

void ModelsPage::read() {
  if (context() == nullptr || m_reading || m_isFixed) return;
  if (context()->system().models.isEmpty()) return showModel();
  if (context()->backends == nullptr) return showOffline();
  // While nobody looks, what the navigation counts is enough: the history would be all of the journal again.
  const bool isWhole = isVisible();
  m_reading = launch<QList<ModelView>>(lookAtModels(*context()->backends, isWhole ? context()->journal : nullptr), this,
                                       [this, isWhole](const Result<QList<ModelView>> &views) {
                                         m_reading.clear();
                                         if (!views || context() == nullptr || m_isFixed) return;
                                         m_isOld = !isWhole;
                                         isWhole ? take(*views) : countDrifted(*views);
                                         if (!isWhole && isVisible()) read();
                                       });
}

void ModelsPage::showEvent(QShowEvent *event) {
  Page::showEvent(event);
  if (m_isOld && !m_views.isEmpty()) {
    StateMessage message;
    message.state = ViewState::Loading;
    message.what = tr("Asking the registry and the service…");
    m_banner->setMessage(message);
  }
  read();
}

void ModelsPage::showOffline() {
  StateMessage message;
  message.state = ViewState::Offline;
  message.what = context()->environment().lab ? tr("The lab does not run, so its models are not known")
                                              : tr("The environment is not connected, so its models are not known");
  message.remedy = context()->environment().lab ? tr("Start the lab.") : QString();
  message.canRetry = true;
  m_banner->setMessage(message);
  showModel();
  m_table->setEmptyText(tr("Not known."));
}

void ModelsPage::setViews(const QList<ModelView> &views) {
  m_isFixed = true;
  take(views);
}

void ModelsPage::take(const QList<ModelView> &views) {
  m_views = views;
  if (view() == nullptr && !m_views.isEmpty()) m_model = m_views.first().spec.name;
  m_choice->clear();
  for (const auto &each : std::as_const(m_views)) m_choice->addItem(visibleText(each.spec.title, 60), each.spec.name);
  m_choice->setCurrentIndex(m_choice->findData(m_model));
  countDrifted(m_views);
  showModel();
}

void ModelsPage::countDrifted(const QList<ModelView> &views) {
  const auto drifted =
      std::ranges::count_if(views, [](const ModelView &each) { return each.drift().drift == Drift::Differs; });
  setCount(static_cast<int>(drifted), severityTone(Severity::P2));
}

const ModelView *ModelsPage::view() const {
  const auto isChosen = [this](const ModelView &each) { return each.spec.name == m_model; };
  const auto found = std::ranges::find_if(m_views, isChosen);
  return found == m_views.end() ? nullptr : &*found;
}

void ModelsPage::showModel() {
  const auto *shown = view();
  m_choice->setVisible(m_views.size() > 1);
  m_update->setVisible(shown == nullptr || shown->canFetch);
  const bool hasNone = context() != nullptr && context()->system().models.isEmpty();
  for (const auto &tile : {m_serving, m_inPlace, m_suggested}) tile.card->setVisible(!hasNone);
  if (shown == nullptr) {
    const bool isAsked = context() != nullptr && context()->backends != nullptr;
    for (const auto &tile : {m_serving, m_inPlace, m_suggested}) {
      tile.version->setValue(isAsked ? QStringLiteral("…") : tr("not known"));
      tile.badge->setStatus(isAsked ? Tone::Busy : Tone::Unknown, isAsked ? tr("asking…") : tr("not known"));
      tile.note->setText({});
    }
    m_items.clear();
    m_header->setNote({});
    m_metric->clear();
    m_metric->hide();
    m_chart->setPoints({}, {}, {});
    m_table->setEmptyText(hasNone ? tr("The system file names no models. Add them under 'models'.")
                                  : tr("Asking the registry and the service…"));
    takeBlocked();
    return showSelected();
  }
  QStringList selected;
  for (const int row : m_table->selectedRowNumbers()) selected += m_items.version(row)->version;
  QStringList note{visibleText(shown->spec.title, 60)};
  if (!shown->address.isEmpty()) note += visibleText(shown->address, 120);
  m_header->setNote(note.join(QStringLiteral(" · ")));
  m_items.setView(*shown, context()->now());
  m_table->setEmptyText(shown->versions ? tr("The registry has no version of this model.")
                                        : tr("The registry could not be asked."));
  const auto chosen = m_metric->currentData().toString();
  m_metric->clear();
  for (const auto &metric : shown->spec.metrics) m_metric->addItem(visibleText(metric.title, 60), metric.name);
  m_metric->setCurrentIndex(std::max(0, m_metric->findData(chosen)));
  m_metric->setVisible(m_metric->count() > 1);
  showTiles(*shown);
  showState(*shown);
  showChart(*shown);
  const bool isChosen = !selected.isEmpty();
  if (!isChosen && shown->inPlace() != nullptr) selected += shown->inPlace()->version;
  QList<int> rows;
  for (const auto &name : std::as_const(selected)) rows.append(m_items.rowOf(name));
  m_table->selectRows(rows);
  // Whatever it is sorted by: what nobody chose is no reason to begin at the list's end.
  if (!isChosen) m_table->scrollToTop();
  showSelected();
}

void ModelsPage::showTiles(const ModelView &view) {
  const auto drift = view.drift();
  m_serving.version->setValue(view.served ? versionText(view.served->version, view.served->digest) : tr("not known"));
  m_serving.badge->setStatus(toneOf(drift.drift), drift.drift == Drift::None      ? tr("as in place")
                                                  : drift.drift == Drift::Differs ? tr("drift")
                                                                                  : tr("not known"));
  setPlainToolTip(m_serving.note, view.served ? tr("SHA-256 %1").arg(visibleText(view.served->digest)) : QString());
  m_serving.note->setText(view.served ? digestText(view.served->digest) : visibleText(view.served.error().why, 200));
  const auto *present = view.inPlace();
  const auto title = present != nullptr ? modelTitle(*present)
                     : view.place       ? versionText(view.place->version, view.place->digest)
                                        : tr("not known");
  m_inPlace.version->setValue(title);
  if (present == nullptr) {
    if (view.place && *view.place == ModelInPlace{}) {
      m_inPlace.badge->setStatus(toneOf(drift.drift), tr("nothing to be loaded"));
    } else if (view.place && view.versions) {
      m_inPlace.badge->setStatus(Tone::Warning, tr("not in the registry"));
    } else {
      m_inPlace.badge->setStatus(Tone::Unknown, tr("not known"));
    }
  } else {
    const auto report = view.gates(*present);
    const auto text = gatesText(report);
    m_inPlace.badge->setStatus(gatesTone(report), text.isEmpty() ? tr("no gates") : tr("gates: %1").arg(text));
  }
  const auto since = inPlaceSince(view);
  m_inPlace.note->setText(since.isEmpty() ? tr("the journal does not know since when") : since);
  const auto suggestion = view.suggestion();
  const auto *suggested = view.version(suggestion.version);
  const bool isKnown = view.versions && view.place && view.history;
  const bool isProven = suggestion.basis == ModelSuggestion::Basis::ServedWell;
  m_suggested.version->setValue(suggested != nullptr ? modelTitle(*suggested) : isKnown ? tr("none") : tr("not known"));
  if (suggested == nullptr) {
    m_suggested.badge->setStatus(Tone::Unknown, isKnown ? tr("nothing to go back to") : tr("not known"));
  } else {
    m_suggested.badge->setStatus(isProven ? Tone::Ok : Tone::Notice,
                                 isProven ? tr("proven in service") : tr("not proven"));
  }
  m_suggested.note->setText(visibleText(suggestion.reason, 200));
  m_rollBack->setVisible(suggested != nullptr);
}

void ModelsPage::showState(const ModelView &view) {
  if (!view.versions) return m_banner->setMessage(StateMessage::fromError(view.versions.error()));
  if (!view.place) return m_banner->setMessage(StateMessage::fromError(view.place.error()));
  const auto drift = view.drift();
  if (drift.drift == Drift::None) return m_banner->clear();
  StateMessage message;
  message.state = drift.drift == Drift::Differs ? ViewState::Failed : ViewState::Partial;
  const bool isNothing = *view.place == ModelInPlace{};
  message.what = drift.drift == Drift::Unknown   ? tr("Nobody knows what is served")
                 : isNothing                     ? tr("Nothing lies in place")
                 : view.place->version.isEmpty() ? tr("What lies in place is no version of the registry")
                                                 : tr("What is served is not what lies in place");
  message.cause = visibleText(drift.text, 200);
  message.target = view.spec.service;
  message.canRetry = true;
  m_banner->setMessage(message);
}

void ModelsPage::showChart(const ModelView &view) {
  const auto *metric = view.spec.metric(m_metric->currentData().toString());
  if (metric == nullptr || !view.versions) return m_chart->setPoints({}, {}, {});
  QList<MetricChart::Point> points;
  for (const auto &version : *view.versions) {
    MetricChart::Point point{visibleText(version.release.isEmpty() ? version.version : version.release),
                             {},
                             view.inPlace() != nullptr && view.inPlace()->version == version.version,
                             version.isArchived};
    const auto figure = version.metrics.constFind(metric->name);
    if (figure != version.metrics.constEnd()) point.value = *figure;
    points.prepend(point);
  }
  std::optional<MetricChart::Gate> gate;
  if (metric->gate) gate = {limitText(*metric->gate), metric->gate->value};
  m_chart->setPoints(visibleText(metric->title, 60), points, gate);
}

void ModelsPage::showSelected() {
  const auto *shown = view();
  const auto rows = m_table->selectedRowNumbers();
  if (shown == nullptr || context() == nullptr || rows.isEmpty()) {
    return m_detail->setVersion({}, nullptr, nullptr, {});
  }
  const auto *version = m_items.version(rows.first());
  // Of two the later one is looked at, beside the earlier one; one alone stands beside what is in place.
  const auto *other = rows.size() > 1 ? m_items.version(rows.last()) : shown->inPlace();
  if (other != nullptr && other->version == version->version) other = nullptr;
  m_detail->setVersion(*shown, version, other, context()->now());
}

void ModelsPage::takeBlocked() {
  if (context() == nullptr) return;
  const auto why =
      context()->system().models.isEmpty() ? tr("The system file names no models.") : context()->whyBlocked();
  for (auto *button : {m_update, m_prune, m_rollBack}) setBlocked(button, why);
  m_detail->setBlocked(context()->whyBlocked());
}

void ModelsPage::select(const QString &item) {
  if (context() != nullptr && context()->system().model(item) != nullptr) {
    m_model = item;
    m_choice->setCurrentIndex(m_choice->findData(item));
    return showModel();
  }
  const int row = m_items.rowOf(item);
  if (row < 0) return;
  m_table->showRow(row);
  m_table->setFocus();
}

void ModelsPage::resizeEvent(QResizeEvent *event) {
  constexpr int highEnough = 560, aroundPages = 46;
  Page::resizeEvent(event);
  // The page may be higher than what is seen of it.
  const int seen = parentWidget() != nullptr ? std::min(height(), window()->height() - aroundPages) : height();
  m_history->setVisible(seen >= highEnough);
}

}  // namespace ops
