#pragma once

#include <QSet>

#include "widgets/pages/page_context.h"

namespace ops {

/// Tells the desktop (org.freedesktop.Notifications on the session bus) of each P0 and P1 alert that begins while the
/// console watches, once, without a sound; not of those that are silenced, acknowledged or explained by another. Where
/// nobody listens nothing happens. Lives on the UI thread, which it never blocks.
class DesktopNotifier final : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  /// To be called whenever the context's alerts change.
  void look(const PageContext &context);
  /// Another environment comes: what fires there already is no news.
  void forget();

 private:
  QSet<QString> m_known;
  bool m_hasLooked = false;
};

}  // namespace ops
