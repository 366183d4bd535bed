#pragma once

#include <QPointer>
#include <QVBoxLayout>
#include <QWidget>

#include "models/items/roles.h"
#include "widgets/pages/page_context.h"

namespace ops {

/// What a page is called and how one gets there; known before there is one.
struct PageInfo {
  QString name;   ///< stable: "queues"; for navigation and `opsdeck screenshot`
  QString title;  ///< translated
  QString icon;   ///< for themeIcon()
  QChar key;      ///< g and this letter go to the page
};

/// One page of the console. Knows its context and nothing of the shell around it.
class Page : public QWidget {
  Q_OBJECT

 public:
  QString name() const { return m_info.name; }
  QString title() const { return m_info.title; }

  /// `context` must outlive its use here: the shell gives another, or null, before it deletes one.
  void setContext(PageContext *context);
  PageContext *context() const { return m_context; }

  /// Selects what `item` names, as given to PageContext::navigate().
  virtual void select(const QString &item);
  /// Steps back within the page (closes a detail); false if there was nothing to step back from. Never does harm.
  virtual bool goBack() { return false; }

  /// Where the keyboard starts when the page is shown: its first control, unless the page knows better. Null: nowhere.
  virtual QWidget *firstFocus();

  /// How many things here need somebody; stands in the navigation. 0 shows nothing.
  int count() const { return m_count; }
  Tone countTone() const { return m_countTone; }

 Q_SIGNALS:
  void countChanged();

 protected:
  Page(PageInfo info, QWidget *parent);
  /// The context is another one, or null. Connections to the old one are cut already, if they were made with
  /// connect(context(), …, this, …).
  virtual void contextChanged() = 0;
  void setCount(int count, Tone tone);
  /// For pages whose content may be higher than the window: fills the page and gives the layout for what stands in it.
  QVBoxLayout *addScrolledColumn();

 private:
  /// A question about an alert of one environment is none about another's of the same key.
  void closeForeignDialogs();

  PageInfo m_info;
  QPointer<PageContext> m_context;
  std::pair<QString, QString> m_place;  ///< system and environment of the last context
  int m_count = 0;
  Tone m_countTone = Tone::Neutral;
};

}  // namespace ops
