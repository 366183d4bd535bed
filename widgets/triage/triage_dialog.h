#pragma once

#include <QDialog>
#include <QPointer>

#include "models/incidents/triage.h"
#include "widgets/pages/page_context.h"
#include "widgets/theme/panels.h"
#include "widgets/theme/status_badge.h"
#include "widgets/triage/observation_list.h"

namespace ops {

/// What is wrong, how bad it is and why, and what may be behind it: first what is seen, as it comes, then causes with
/// what speaks for and against them, and the procedure that fits. It looks and changes nothing; what to do the operator
/// decides. A window of its own, never modal; deletes itself when closed.
class TriageDialog final : public QDialog {
  Q_OBJECT

 public:
  using Look = std::function<Op<Findings>()>;
  /// Looks at the context's environment at once. `context` must outlive it and have backends.
  explicit TriageDialog(PageContext &context, QWidget *parent = nullptr);
  /// As above, with other eyes: what tests use.
  TriageDialog(PageContext &context, Look look, QWidget *parent = nullptr);

  /// The alert that it is about, by its key; empty: everything. It counts, also where the look does not see it itself.
  /// What was found more than 15 s ago is looked for again.
  void setAlert(const QString &key);
  /// Null while it looks for the first time.
  const Triage *triage() const { return m_triage ? &*m_triage : nullptr; }
  QSize sizeHint() const override { return {1080, 720}; }

 private:
  void build();
  QWidget *buildFooter();
  void look();
  void takeProgress(const Json &progress);
  void take(const Findings &findings);
  void showSubject();
  void showVerdict();
  void showAge();
  void showCauses();
  QWidget *makeCause(const Cause &cause, int number);
  void copy();
  void openIncident();
  const Incident *incidentToAddTo() const;
  void updateAttach();
  void attach();

  PageContext &m_context;
  Look m_look;
  QPointer<Operation> m_looking;
  std::optional<Triage> m_triage;
  std::optional<Alert> m_alert;
  SectionHeader *m_header;
  ObservationList *m_seen;
  Card *m_seenCard;
  StatusBadge *m_severity;
  PlainLabel *m_age = nullptr;
  PlainLabel *m_because, *m_subject;
  ScrollColumn *m_right;
  QVBoxLayout *m_causes;
  QString m_openIncident;  ///< what m_attach adds to
  QPushButton *m_incident, *m_attach, *m_again, *m_copy, *m_close;
};

}  // namespace ops
