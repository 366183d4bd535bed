#pragma once

#include "models/incidents/alert_desk.h"
#include "models/items/roles.h"
#include "models/items/row_items.h"

namespace ops {

/// Who has to do what about an alert: "answer within 1 min 53 s", "overdue by 12 min", "ann sees to it",
/// "ann leads".
struct AnswerState {
  Tone tone = Tone::Neutral;
  QString text;
  QString incident = {};  ///< whose answer it is, or that is asked for it: "INC-20261127-1"; empty: none
  /// "INC-20261127-1: ann leads".
  QString toString() const;
};
/// Who has acknowledged it or leads its incident: "ann sees to it"; an empty text: nobody.
AnswerState whoAnswers(const AlertCase &entry);
AnswerState answerState(const AlertCase &entry, const System &system, const QDateTime &wallTime);

/// The rule behind an alert, for people: "depth: P3 > 20, P1 > 50 for 20 s". An alert manager's is its own business.
QString ruleText(const AlertCase &entry, const System &system, const QString &environment);
/// Titles of what needs the alert's subject by the system file, directly or through others.
QStringList dependentsOf(const Alert &alert, const System &system);
/// "fired", "acknowledged": translated, for people.
QString alertChangeTitle(const QString &change);
/// "14:30 UTC"; with its date where that is another day.
QString momentText(const QDateTime &time, const QDateTime &now);
/// "14:30:37 UTC": the minute may be all that is left.
QString deadlineText(const QDateTime &time, const QDateTime &now);

/// Alerts by their cause, in the order in which they are given, but among those as grave what is overdue first. A group
/// of several is one row, with their number, until it is opened; then the others stand below. One of two or three is
/// open until somebody closes it. Rows keep their identity as long as the same alerts are there, so a selection
/// survives news of them.
class AlertItems final : public RowItems {
  Q_OBJECT

 public:
  enum Column { SeverityColumn, What, Text, Answer, IncidentColumn, Since, SourceColumn, ColumnCount };
  Q_ENUM(Column)
  using RowItems::RowItems;

  /// `now` is of the clock that nobody sets.
  void setCases(const QList<AlertCase> &cases, const System &system, const QDateTime &now, const QDateTime &wallTime);
  const AlertCase *at(int row) const;
  /// Of an alert in a group that is not open, the group's; -1: it is not there.
  int rowOf(const QString &key) const;
  /// Whether the row stands for others, too.
  bool isGroup(int row) const;
  bool isOpen(int row) const;
  /// Both take effect with the next setCases().
  void setOpen(int row, bool open);
  void openGroupOf(const QString &key);

  int rowCount(const QModelIndex &parent = {}) const final;
  int columnCount(const QModelIndex &parent = {}) const final;
  QVariant data(const QModelIndex &index, int role) const final;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

 private:
  struct Row {
    AlertCase entry;
    AnswerState answer;
    QString since;
    QString group;
    int others = 0;         ///< that the row stands for besides itself
    int explained = 0;      ///< those of its group that its first explains
    bool isMember = false;  ///< it stands below its group's
    bool isOpen = false;    ///< its group
  };
  bool isGroupOpen(const QString &group, qsizetype size) const;
  QString whatText(const Row &row) const;
  QString text(const Row &row, int column) const;
  QList<Row> m_rows;
  QMap<QString, QString> m_groups;  ///< of each alert's key, shown or not
  QHash<QString, bool> m_chosen;    ///< groups that somebody has opened or closed
};

}  // namespace ops
