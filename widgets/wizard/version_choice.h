#pragma once

#include "models/items/version_choice_items.h"
#include "widgets/theme/data_table.h"
#include "widgets/theme/state_banner.h"

namespace ops {

/// Which version of a model is to serve: those of the registry, newest first, and in plain words what speaks for or
/// against the one at hand. One that must not be chosen can be looked at, with the keyboard too, and is not taken.
class VersionChoice final : public QWidget {
  Q_OBJECT

 public:
  explicit VersionChoice(ModelChoice::Purpose purpose, QWidget *parent = nullptr);
  /// There is no list yet; `text` says what it waits for.
  void setWaiting(const QString &text);
  /// Selects `wanted`, a version or a word such as "newest"; where that is none of them, what is to be preferred.
  void setView(const ModelView &view, bool takesArchived, const QString &wanted, const QDateTime &now);
  /// They can't be listed: what was asked for by a word stays as it is.
  void setFailure(const Error &error, const QString &wanted);
  /// Of the chosen version; empty if none is.
  QString chosen() const;
  /// The versions are there to be chosen from.
  bool isListed() const { return m_isListed; }
  QSize sizeHint() const override;

 Q_SIGNALS:
  void changed();
  void againRequested();

 private:
  void showMeaning();
  void showRows(int rows);
  int selectedRow() const;
  QString lackText() const;

  ModelChoice::Purpose m_purpose;
  VersionChoiceItems m_items;
  bool m_isListed = false;
  QString m_missing;  ///< what was wanted by name, and is not there
  QString m_note;     ///< of what could not be asked
  DataTable *m_table;
  PlainLabel *m_meaning;
  StateBanner *m_failure;  ///< instead of the list
};

}  // namespace ops
