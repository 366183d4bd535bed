#include "app/shell/desktop_notifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QSettings>
#include <algorithm>
#include <atomic>

#include "app/shell/settings.h"
#include "models/base/file_threads.h"
#include "models/base/text.h"

namespace ops {

namespace {

constexpr int answerWithinMs = 5'000;
constexpr qsizetype shownLetters = 200;

bool isWorthIt(const AlertCase &entry, const QDateTime &wallTime) {
  return entry.alert.severity <= Severity::P1 && entry.needsAnswer(wallTime);
}

/// A notification's body may be taken for markup.
QString escaped(const QString &text) {
  return visibleText(text, shownLetters).toHtmlEscaped();
}

void tell(const QString &summary, const QString &body, bool isGravest) {
  constexpr uchar normal = 1, critical = 2;
  const QVariantMap hints{
      {QStringLiteral("urgency"), QVariant::fromValue<uchar>(isGravest ? critical : normal)},
      {QStringLiteral("suppress-sound"), !QSettings().value(QLatin1String(settings::sound), false).toBool()},
      {QStringLiteral("desktop-entry"), QStringLiteral("opsdeck")},
      {QStringLiteral("category"), QStringLiteral("network.error")}};
  const QVariantList arguments{
      QStringLiteral("Opsdeck"), 0U, QStringLiteral("opsdeck"), summary, body, QStringList(), hints, -1};
  // To connect to a bus may block, so a thread does it.
  FileThreads::instance().start([arguments] {
    // A connection of its own: several are told at once, and who is done first may not cut the others off.
    static std::atomic<quint64> told = 0;
    const auto name = QStringLiteral("opsdeck-notification-%1").arg(++told);
    {
      const auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, name);
      auto message = QDBusMessage::createMethodCall(
          QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
          QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
      message.setArguments(arguments);
      if (bus.isConnected()) bus.call(message, QDBus::Block, answerWithinMs);
    }
    QDBusConnection::disconnectFromBus(name);
  });
}

}  // namespace

void DesktopNotifier::forget() {
  m_known.clear();
  m_hasLooked = false;
}

void DesktopNotifier::look(const PageContext &context) {
  if (!context.alerts || !context.alerts->isComplete()) return;
  const bool isOn = m_hasLooked && QSettings().value(QLatin1String(settings::notify), true).toBool();
  m_hasLooked = true;
  QSet<QString> present;
  for (const auto &entry : context.alerts->alerts()) {
    // One that is quiet now for whatever reason, and calls later, is news then.
    const bool wasKnown = m_known.contains(entry.alert.key);
    if (!wasKnown && !isWorthIt(entry, context.wallTime())) continue;
    present.insert(entry.alert.key);
    if (wasKnown || !isOn) continue;
    tell(tr("%1: %2").arg(severityName(entry.alert.severity), escaped(entry.alert.title)),
         tr("%1\n%2 / %3")
             .arg(escaped(entry.alert.text), escaped(context.system().name), escaped(context.environment().name)),
         entry.alert.severity == Severity::P0);
  }
  m_known = std::move(present);
}

}  // namespace ops
