#include "widgets/pages/health/health_page.h"

#include <cmath>

#include "models/base/text.h"
#include "models/items/sort_keys.h"
#include "widgets/pages/status_text.h"

namespace ops {

HealthPage::HealthPage(QWidget *parent) : Page(about(), parent) {
  QVBoxLayout *layout = addScrolledColumn();
  m_header = new SectionHeader(title());
  QToolButton *ask = makeIconButton(tr("Ask every source now"), QStringLiteral("refresh"));
  m_header->addAction(ask);
  m_banner = new StateBanner;
  m_grid = new QGridLayout;
  m_grid->setSpacing(space::m);
  m_empty =
      new EmptyState(tr("No services"), tr("The system file declares no services. Add them under \"services:\"."));
  m_detail = new ServiceDetail;
  layout->addWidget(m_header);
  layout->addWidget(m_banner);
  layout->addLayout(m_grid);
  layout->addWidget(m_empty);
  layout->addSpacing(space::xs);
  layout->addWidget(m_detail, 1);
  m_group.setExclusive(true);
  const auto retry = [this] {
    if (context() && context()->status) context()->status->refresh();
  };
  connect(ask, &QToolButton::clicked, this, retry);
  connect(m_banner, &StateBanner::retryRequested, this, retry);
  connect(&m_group, &QButtonGroup::buttonClicked, this,
          [this](QAbstractButton *button) { select(static_cast<ServiceTile *>(button)->service()); });
}

void HealthPage::contextChanged() {
  if (context()) {
    connect(context(), &PageContext::ticked, this, &HealthPage::refresh);
    connect(context(), &PageContext::blockedChanged, this, [this] { m_detail->setContext(context()); });
    if (context()->status) connect(context()->status, &StatusSource::changed, this, &HealthPage::refresh);
  }
  rebuildTiles();
  m_detail->setContext(context());
  refresh();
}

void HealthPage::select(const QString &item) {
  if (item.isEmpty()) return;
  m_hasChosen = true;
  m_selected = item;
  for (ServiceTile *tile : m_tiles) tile->setChecked(tile->service() == item);
  m_detail->showService(item);
}

QWidget *HealthPage::firstFocus() {
  return m_group.checkedButton();
}

void HealthPage::openOnWorst(const EnvironmentStatus &status) {
  // Once a visit: what somebody looks at is not taken away when another gets worse.
  if (m_hasChosen || !isVisible() || !context()->status || !context()->status->isComplete()) return;
  m_hasChosen = true;
  const auto isBetter = [](const ServiceStatus &a, const ServiceStatus &b) {
    return a.health != b.health && worse(a.health, b.health) == b.health;
  };
  const auto worst = std::ranges::max_element(status.services, isBetter);
  if (worst != status.services.end() && worst->health != Health::Ok) select(worst->name);
}

void HealthPage::showEvent(QShowEvent *event) {
  Page::showEvent(event);
  refresh();
}

void HealthPage::hideEvent(QHideEvent *event) {
  Page::hideEvent(event);
  m_hasChosen = false;
}

void HealthPage::rebuildTiles() {
  qDeleteAll(m_tiles);
  m_tiles.clear();
  m_columns = 0;
  const QList<ServiceSpec> services = context() ? context()->system().services : QList<ServiceSpec>();
  for (const ServiceSpec &service : services) {
    auto *tile = new ServiceTile;
    ServiceStatus unknown;
    unknown.name = service.name;
    unknown.title = service.title;
    unknown.expected = service.expected;
    tile->setService(unknown, {}, {}, context()->now());
    m_group.addButton(tile);
    m_tiles.append(tile);
  }
  m_empty->setVisible(m_tiles.isEmpty());
  m_detail->setVisible(!m_tiles.isEmpty());
  placeTiles();
  if (m_tiles.isEmpty()) return;
  select(context()->system().service(m_selected) ? m_selected : m_tiles.first()->service());
  m_hasChosen = false;
}

void HealthPage::placeTiles() {
  const int count = static_cast<int>(m_tiles.size());
  const int fitting = std::max(1, (width() - 2 * space::xl + space::m) / (210 + space::m));
  const int columns = std::clamp(fitting, 1, std::max(1, count));
  if (columns == m_columns) return;
  m_columns = columns;
  for (int i = 0; i < count; ++i) m_grid->addWidget(m_tiles[i], i / columns, i % columns);
  for (int column = 0; column < m_grid->columnCount(); ++column)
    m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void HealthPage::resizeEvent(QResizeEvent *event) {
  Page::resizeEvent(event);
  placeTiles();
}

QList<Tone> HealthPage::beatsOf(const QString &service) const {
  QList<Tone> beats;
  if (!context()->status) return beats;
  const QList<Sample> &samples = context()->status->series(QStringLiteral("service/%1/health").arg(service)).samples();
  for (qsizetype i = std::max<qsizetype>(0, samples.size() - 80); i < samples.size(); ++i) {
    const double value = samples[i].value;
    beats += std::isnan(value) ? Tone::Unknown : healthTone(static_cast<Health>(std::clamp(int(value), 0, 3)));
  }
  return beats;
}

void HealthPage::refresh() {
  if (!context()) return;
  const auto message = statusMessage(*context());
  if (message) {
    m_banner->setMessage(*message);
  } else {
    m_banner->clear();
  }
  const EnvironmentStatus status = watchedStatus(*context());
  int ok = 0, unknown = 0, bad = 0;
  Tone worst = Tone::Neutral;
  QHash<QString, ServiceTile *> tiles;
  for (ServiceTile *tile : m_tiles) tiles.insert(tile->service(), tile);
  for (const ServiceStatus &service : status.services) {
    auto *tile = tiles.value(service.name);
    if (tile == nullptr) continue;
    if (isVisible()) {
      tile->setService(service, beatsOf(service.name), dependencyBlame(context()->system(), status, service.name),
                       context()->now());
    }
    const Tone tone = serviceTone(service, context()->now());
    if (tone == Tone::Ok) {
      ++ok;
      continue;
    }
    ++bad;
    if (tone == Tone::Unknown) ++unknown;
    worst = graver(worst, tone);
  }
  openOnWorst(status);
  const int all = static_cast<int>(m_tiles.size());
  m_header->setNote(all == 0         ? tr("no services")
                    : ok == all      ? tr("%n service(s), all ok", nullptr, all)
                    : unknown == all ? tr("%1 of %2 services are unknown").arg(unknown).arg(all)
                    : unknown > 0    ? tr("%1 of %2 services are ok, %3 unknown").arg(ok).arg(all).arg(unknown)
                                     : tr("%1 of %2 services are ok").arg(ok).arg(all));
  setCount(bad, worst);
  m_detail->refresh();
}

}  // namespace ops
