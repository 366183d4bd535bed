#pragma once

#include <memory>
#include <optional>

#include <QString>

namespace ops {

/// SQLite's own check of a journal's database, on a thread and a connection of its own: it takes as long as the check
/// of the chain, and nobody's append waits for it. When this goes the check ends soon, and nobody waits for that
/// either.
class IntegrityCheck {
 public:
  struct Answer {
    bool wasChecked = false;  ///< false: the check could not begin
    QString complaint;        ///< what is damaged; empty: nothing
  };

  explicit IntegrityCheck(const QString &file);
  ~IntegrityCheck();
  Q_DISABLE_COPY_MOVE(IntegrityCheck)

  /// Nothing where it is not known yet, after some ten milliseconds. Any thread.
  std::optional<Answer> result() const;

 private:
  struct State;
  std::shared_ptr<State> m_state;  ///< the thread's, too
};

}  // namespace ops
