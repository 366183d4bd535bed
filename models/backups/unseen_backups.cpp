#include "models/backups/unseen_backups.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "models/base/text.h"
#include "models/base/this_machine.h"
#include "models/base/thread_op.h"

namespace ops {

namespace {
QString tr(const char *text) {
  return QCoreApplication::translate("UnseenBackups", text);
}

/// Of a folder that is Opsdeck's own: before the first set is made it is not there.
QString whyUnreadable(const QString &folder, bool isOwn) {
  const QFileInfo info(folder);
  if (info.isDir()) {
    return info.isReadable() && info.isExecutable() ? QString()
                                                    : tr("The folder %1 can't be read.").arg(visibleText(folder));
  }
  return isOwn ? QString() : tr("The folder %1 does not exist.").arg(visibleText(folder));
}

QString whyUnseen(const BackupPlace &place, const QString &ownFolder) {
  const bool isOwn = place.path.isEmpty();
  if (isOwn && ownFolder.isEmpty()) return tr("The environment does not say where they are kept.");
  const auto folder = isOwn ? ownFolder : QFileInfo(place.path).path();
  if (!isOwn && !isThisMachine(place.host)) {
    return tr("%1 lies on %2, which is not looked at from here: run Opsdeck there.")
        .arg(visibleText(folder), visibleText(place.host));
  }
  return whyUnreadable(folder, isOwn);
}
}  // namespace

Op<UnseenBackups> unseenBackups(const System &system, const Environment &environment) {
  return onThread<UnseenBackups>({}, [=](FileJob &) -> Result<UnseenBackups> {
    UnseenBackups unseen;
    for (const auto &spec : system.backups) {
      const auto why = whyUnseen(environment.backups.value(spec.name), environment.backupFolder);
      if (!why.isEmpty()) unseen.insert(spec.name, why);
    }
    return unseen;
  });
}

QString whyUnseen(const UnseenBackups &unseen) {
  auto reasons = unseen.values();
  reasons.removeDuplicates();
  return reasons.join(QLatin1Char(' '));
}

}  // namespace ops
