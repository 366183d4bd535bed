#pragma once

#include <QIdentityProxyModel>

#include "models/items/model_items.h"
#include "models/procedures/procedure.h"
#include "models/promotion/model_choice.h"

namespace ops {

/// How a procedure uses the version that one of its inputs asks for.
struct VersionQuestion {
  bool isListed = false;  ///< the registry must have it already; else it is fetched, and only its name is known
  QString model;          ///< which model; a template of other inputs may stand there
  ModelChoice::Purpose purpose = ModelChoice::Purpose::Promotion;
};
VersionQuestion versionQuestion(const Procedure &procedure, const QString &input);

/// The versions of a model to choose from, newest first: the suggested one is marked, and those that must not be chosen
/// are told from the others, with the reason.
class VersionChoiceItems final : public QIdentityProxyModel {
  Q_OBJECT

 public:
  explicit VersionChoiceItems(QObject *parent = nullptr);

  void setView(const ModelView &view, ModelChoice::Purpose purpose, bool takesArchived, const QDateTime &now);
  void clear();
  const ModelVersion *version(int row) const { return m_items.version(row); }
  int rowOf(const QString &version) const { return m_items.rowOf(version); }
  /// What speaks against this row; an empty `why`: nothing.
  ModelChoice::Objection objection(int row) const;
  /// Of one of the rows.
  GateReport gates(int row) const;
  /// What is to be taken unless somebody chooses: suggested for a rollback, the newest for a promotion; -1: none.
  int preferredRow() const;
  /// Of a rollback; its version is empty where there is none.
  const ModelSuggestion &suggestion() const { return m_suggestion; }

  QVariant data(const QModelIndex &index, int role) const final;
  /// What must not be chosen can't be selected.
  Qt::ItemFlags flags(const QModelIndex &index) const final;

 private:
  ModelItems m_items;
  ModelChoice m_choice;
  ModelSuggestion m_suggestion;
  QList<ModelChoice::Objection> m_objections;
  QList<GateReport> m_gates;
};

}  // namespace ops
