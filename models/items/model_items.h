#pragma once

#include <QAbstractTableModel>

#include "models/items/roles.h"
#include "models/promotion/model_view.h"

namespace ops {

/// "2.0.0 (20250304)": what its maker calls it, and the registry's own name; one alone where they are the same.
QString modelTitle(const ModelVersion &version);

/// How a version stands now, in a word or two, for tables and the command line: "serving", "in place, not loaded",
/// "unusable", "failed in service", "archived", else the registry's own word.
struct ModelState {
  Tone tone = Tone::Neutral;
  QString word;
};
ModelState stateOf(const ModelView &view, const ModelVersion &version);
Tone toneOf(GateVerdict verdict);
Tone toneOf(Drift drift);
/// "passed", "fails NDCG@10", "not known: Precision@10"; empty: the system file has no gates.
QString gatesText(const GateReport &report);
Tone gatesTone(const GateReport &report);
/// Pairs of name and value about one version, for people.
QList<std::pair<QString, QString>> modelFacts(const ModelView &view, const ModelVersion &version, const QDateTime &now);
/// "failed in service on 2026-11-02 10:14 UTC: the service did not come up"; empty: the last time that it was put in
/// place nobody went back from it because something failed.
QString wentBackText(const ModelView &view, const ModelVersion &version);
/// "since 2026-11-02 10:14 UTC, by alice (os-user)": since when the present one is in place; empty: nobody knows.
QString inPlaceSince(const ModelView &view);

/// Figures of one metric, as many decimals in each as the finest needs: 0.280 beside 0.277; "–": not known.
QStringList figureTexts(const QList<std::optional<double>> &figures);

/// Versions of one model, newest first.
class ModelItems final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { Version, State, Gates, Figure, Age, LastInPlace, By, Digest, ColumnCount };
  Q_ENUM(Column)

  using QAbstractTableModel::QAbstractTableModel;

  void setView(const ModelView &view, const QDateTime &now);
  void setNow(const QDateTime &now);
  void clear();
  const ModelVersion *version(int row) const;
  int rowOf(const QString &version) const;

  int rowCount(const QModelIndex &parent = {}) const final;
  int columnCount(const QModelIndex &parent = {}) const final;
  QVariant data(const QModelIndex &index, int role) const final;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

 private:
  struct Row {
    ModelVersion version;
    ModelState state;
    GateReport gates;
    QString wentBack, figure, lastInPlace, by;
    std::optional<double> bareFigure;
    std::optional<Milliseconds> inPlace;  ///< how long, where that is known
  };
  QVariant sortKey(const Row &row, int column) const;
  QString text(const Row &row, int column) const;

  QList<Row> m_rows;
  QString m_figureTitle;
  QDateTime m_now;
};

}  // namespace ops
