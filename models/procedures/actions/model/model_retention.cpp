#include "models/base/clock.h"
#include "models/base/text.h"
#include "models/procedures/actions/model/model_actions.h"
#include "models/procedures/actions/model/model_common.h"
#include "models/promotion/retention.h"

namespace ops {

using namespace modelactions;

namespace {

QString tr(const char *text, int n = -1) {
  return QCoreApplication::translate("ModelActions", text, nullptr, n);
}

void withRetention(ActionRun &run, const ActionContext &context, const Json &parameters,
                   const std::function<void(const Subject &, const RetentionPlan &)> &next) {
  withVersions(
      run, context, parameters, [=, &run](const Subject &subject, const Versions &versions, const ModelInPlace &place) {
        const auto refuse = [&run, subject](const QString &why) {
          run.end({ErrorCode::Refused, tr("Looking for old versions of %1").arg(subject.spec.title),
                   subject.registry.address(), why, tr("Nothing was touched.")});
        };
        if (context.journal == nullptr) return refuse(tr("without the journal nobody knows what is in service"));
        withHistory(run, context, subject.spec, [=, &run](const QList<ModelDeployment> &history) {
          run.attempt<ServedModel>(askServed(subject.spec, context.backends), [=](const Result<ServedModel> &served) {
            const auto plan = planRetention(subject.spec, versions, history, place, served, utcNow());
            if (!plan.refusal.isEmpty()) return refuse(plan.refusal);
            next(subject, plan);
          });
        });
      });
}

/// One by one what the plan names and observe() has named before.
class RetentionAction : public ShippedAction {
 public:
  struct Words {
    const char *name;
    Risk risk;
    const char *working;   ///< "Archiving %1"
    const char *finished;  ///< "%n version(s) archived"
    const char *foreseen;  ///< "%n version(s)"
  };
  explicit RetentionAction(const Words &words)
      : ShippedAction(words.name, words.risk, {{"model", Parameter::Type::Model, true}}), m_words(words) {}

  bool isRepeatable() const override { return true; }
  bool isForeseen() const override { return true; }
  QStringList targets(const Json &parameters, const System &) const override { return targetOf(parameters); }
  QString describeFound(const Json &found, const Json &, const System &) const override {
    QStringList names;
    for (const auto &item : jsonMember(found, "items")) {
      names.append(tr("%1 (%2)").arg(visibleText(jsonString(item, "version")), jsonString(item, "why")));
    }
    if (names.isEmpty()) return tr("None");
    return tr(m_words.foreseen, static_cast<int>(names.size())) + QStringLiteral(": ") +
           names.join(QStringLiteral(", "));
  }
  std::unique_ptr<Operation> observe(const Json &parameters, const ActionContext &context) const override {
    return std::make_unique<ActionRun>([this, parameters, context](ActionRun &run) {
      withRetention(run, context, parameters, [this, &run](const Subject &, const RetentionPlan &plan) {
        auto names = Json::array();
        auto items = Json::array();
        for (const auto &item : itemsOf(plan)) {
          names.push_back(toJson(item.version));
          items.push_back({{"version", toJson(item.version)}, {"why", toJson(item.why)}});
        }
        run.succeed({{"versions", std::move(names)}, {"items", std::move(items)}});
      });
    });
  }
  std::unique_ptr<Operation> run(const Json &parameters, const ActionContext &context) const override {
    return std::make_unique<ActionRun>([this, parameters, context](ActionRun &run) {
      withRetention(run, context, parameters, [this, &run, context](const Subject &subject, const RetentionPlan &plan) {
        const auto &seen = jsonMember(context.before, "versions");
        QStringList names;
        for (const auto &item : itemsOf(plan)) {
          if (std::ranges::find(seen, Json(toJson(item.version))) != seen.end()) names.append(item.version);
        }
        run.value()["versions"] = Json::array();
        next(run, subject, names);
      });
    });
  }

 protected:
  virtual QList<RetentionItem> itemsOf(const RetentionPlan &plan) const = 0;
  virtual Op<Done> apply(ModelRegistry &registry, const QString &version) const = 0;

 private:
  void next(ActionRun &run, const Subject &subject, QStringList names) const {
    if (names.isEmpty()) {
      const auto done = static_cast<int>(run.value()["versions"].size());
      if (done == 0) run.value()["changed"] = false;
      run.value()["summary"] = toJson(done == 0 ? tr("None was old enough") : tr(m_words.finished, done));
      return run.succeed();
    }
    const auto name = names.takeFirst();
    run.report(tr(m_words.working).arg(visibleText(name)));
    run.ask<Done>(apply(subject.registry, name), [=, &run, this](const Done &) {
      run.value()["versions"].push_back(toJson(name));
      next(run, subject, names);
    });
  }

  Words m_words;
};

class ModelArchive final : public RetentionAction {
 public:
  ModelArchive()
      : RetentionAction({"model.archive", Risk::Change, QT_TRANSLATE_NOOP("ModelActions", "Archiving %1"),
                         QT_TRANSLATE_NOOP("ModelActions", "%n version(s) archived"),
                         QT_TRANSLATE_NOOP("ModelActions", "%n version(s) to archive")}) {}
  QString describe(const Json &parameters, const System &system) const override {
    const auto *spec = system.model(modelOf(parameters));
    if (spec == nullptr) return tr("Archive old versions of %1").arg(modelOf(parameters));
    return spec->keepFor.count() == 0
               ? tr("Archive all but the newest %1 versions of %2, never what is in service")
                     .arg(spec->keep)
                     .arg(spec->title)
               : tr("Archive all but the newest %1 versions of %2 that are older than %3, never what is in service")
                     .arg(QString::number(spec->keep), spec->title, formatDuration(spec->keepFor));
  }

 protected:
  QList<RetentionItem> itemsOf(const RetentionPlan &plan) const override { return plan.archive; }
  Op<Done> apply(ModelRegistry &registry, const QString &version) const override {
    return registry.setArchived(version, true);
  }
};

class ModelRemove final : public RetentionAction {
 public:
  ModelRemove()
      : RetentionAction({"model.remove", Risk::Destructive, QT_TRANSLATE_NOOP("ModelActions", "Deleting %1"),
                         QT_TRANSLATE_NOOP("ModelActions", "%n version(s) deleted"),
                         QT_TRANSLATE_NOOP("ModelActions", "%n version(s) to delete for good")}) {}
  QString describe(const Json &parameters, const System &system) const override {
    const auto *spec = system.model(modelOf(parameters));
    if (spec == nullptr) return tr("Delete archived versions of %1").arg(modelOf(parameters));
    return spec->keepFor.count() == 0
               ? tr("Delete nothing: the system file does not say how long versions of %1 are kept").arg(spec->title)
               : tr("Delete for good the versions of %1 that have been archived for %2 and that nothing refers to")
                     .arg(spec->title, formatDuration(spec->keepFor));
  }

 protected:
  QList<RetentionItem> itemsOf(const RetentionPlan &plan) const override { return plan.remove; }
  Op<Done> apply(ModelRegistry &registry, const QString &version) const override { return registry.remove(version); }
};

}  // namespace

void addModelRetention(ActionRegistry &registry) {
  registry.add(std::make_unique<ModelArchive>());
  registry.add(std::make_unique<ModelRemove>());
}

}  // namespace ops
