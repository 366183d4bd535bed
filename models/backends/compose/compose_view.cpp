#include "models/backends/compose/compose_view.h"

#include <QCoreApplication>
#include <algorithm>

namespace ops {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("ComposeView", text);
}

QList<ComposeContainer> takeOf(const QString &service, QList<ComposeContainer> &containers) {
  QList<ComposeContainer> own;
  for (const auto &container : std::as_const(containers)) {
    if (container.service == service) own.append(container);
  }
  containers.removeIf([&](const ComposeContainer &container) { return container.service == service; });
  return own;
}

}  // namespace

QList<ComposeContainer> ComposeService::kept() const {
  QList<ComposeContainer> list;
  std::ranges::copy_if(containers, std::back_inserter(list), &ComposeContainer::isKept);
  return list;
}

QList<ComposeContainer> ComposeService::down() const {
  QList<ComposeContainer> list;
  std::ranges::copy_if(containers, std::back_inserter(list), std::not_fn(&ComposeContainer::isKept));
  return list;
}

const ComposeService *ComposeView::service(const QString &name) const {
  auto found = std::ranges::find(services, name, &ComposeService::name);
  if (found == services.end()) found = std::ranges::find(services, name, &ComposeService::declared);
  return found == services.end() ? nullptr : &*found;
}

const ComposeContainer *ComposeView::container(const QString &name) const {
  for (const auto &each : services) {
    const auto found = std::ranges::find(each.containers, name, &ComposeContainer::name);
    if (found != each.containers.end()) return &*found;
  }
  return nullptr;
}

const ComposeService *ComposeView::missing(const QString &name) const {
  const auto found =
      std::ranges::find_if(services, [&](const ComposeService &each) { return missingNames(each).contains(name); });
  return found == services.end() ? nullptr : &*found;
}

/// The names that Compose would give them: it counts on from the highest number.
QStringList ComposeView::missingNames(const ComposeService &service) const {
  if (!service.isDeclared) return {};
  const auto wanted = std::max(1, service.expected) - service.containers.size();
  int number =
      service.containers.isEmpty() ? 0 : std::ranges::max(service.containers, {}, &ComposeContainer::number).number;
  QStringList names;
  for (qsizetype i = 0; i < wanted; ++i) {
    const QStringList parts{project.name, service.declared, QString::number(++number)};
    names.append(parts.join(project.program.separator()));
  }
  return names;
}

QList<ServiceInstance> ComposeView::instances() const {
  QList<ServiceInstance> list;
  for (const auto &each : services) {
    for (const auto &container : each.containers) {
      auto instance = container.instance(each.name);
      if (!each.isDeclared) instance.detail += tr("; the project's file does not declare its service any more");
      list.append(instance);
    }
    const auto missing = missingNames(each);
    for (const auto &name : missing) {
      list.append({each.name, name, InstanceState::Stopped, 0, {}, tr("no container has been made for it yet")});
    }
    if (each.isDeclared || !each.containers.isEmpty()) continue;
    list.append({each.name,
                 each.declared,
                 InstanceState::Unknown,
                 0,
                 {},
                 tr("the project's file declares no service %1").arg(each.declared)});
  }
  return list;
}

ComposeView composeView(const ComposeProject &project, const QList<ComposeTarget::Service> &services,
                        QList<ComposeContainer> containers) {
  std::ranges::sort(containers, [](const ComposeContainer &one, const ComposeContainer &other) {
    return std::tie(one.number, one.name) < std::tie(other.number, other.name);
  });
  ComposeView view{project, {}};
  const auto add = [&](const QString &name, const QString &declared, int expected) {
    view.services.append({name, declared, expected, project.services.contains(declared), takeOf(declared, containers)});
  };
  QStringList named;
  for (const auto &service : services) {
    add(service.name, service.declared, service.expected);
    named.append(service.declared);
  }
  for (const auto &declared : project.services) {
    if (!named.contains(declared)) add(declared, declared, 0);
  }
  while (!containers.isEmpty()) {
    const auto gone = containers.first().service;  // takes it and those like it
    add(gone, gone, 0);
  }
  return view;
}

}  // namespace ops
