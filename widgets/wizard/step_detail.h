#pragma once

#include <QPlainTextEdit>

#include "models/procedures/run_state.h"
#include "widgets/theme/state_banner.h"

namespace ops {

/// One step of a run, all of it: what is done, exactly, why, what was observed, its news, its error.
class StepDetail final : public QWidget {
  Q_OBJECT

 public:
  enum class Size { Dense, Large };
  explicit StepDetail(Size size, QWidget *parent = nullptr);

  /// Shows step `index`; -1 shows nothing. `beginner` adds why, and what to expect.
  void setStep(const RunState &run, int index, bool beginner);
  /// Durations of what still runs are told up to this moment.
  void tick(const Moment &now);

 private:
  struct Fact {
    QString key, value;
    Type type = Type::Body;
  };
  QList<Fact> facts(const RunState &run, int index, bool beginner) const;
  void setFacts(const QList<Fact> &facts);
  void setNews(const StepState &step);

  StepState m_step;
  QStringList m_keys;
  PlainLabel *m_position;
  PlainLabel *m_title;
  PlainLabel *m_instruction;
  StatusBadge *m_badge;
  FigureLabel *m_elapsed;
  StateBanner *m_error;
  KeyValueGrid *m_facts;
  QPushButton *m_copy;
  PlainLabel *m_newsTitle;
  QPlainTextEdit *m_news;
};

}  // namespace ops
