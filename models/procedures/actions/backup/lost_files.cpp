#include "models/base/text.h"
#include "models/procedures/actions/backup/restore_losses.h"

namespace ops::backupactions {

namespace {
constexpr qsizetype mostNamed = 5;

QString tr(const char *text) {
  return QCoreApplication::translate("RestoreActions", text);
}

/// Root after root; a root that is gone has nothing to lose.
class LostFiles : public std::enable_shared_from_this<LostFiles> {
 public:
  LostFiles(const LossQuestion &question, std::function<void()> next)
      : m_question(question), m_roots(question.member.roots), m_next(std::move(next)) {}

  void go() {
    if (m_roots.isEmpty()) return conclude();
    const auto root = m_roots.takeFirst();
    m_question.run.attempt<FileStat>(m_question.host.stat(root), [this, self = shared_from_this(),
                                                                  root](const Result<FileStat> &found) {
      if (!found) return go();
      if (!found->directory) {
        note(root, *found);
        return go();
      }
      m_question.run.attempt<QList<ListedFile>>(
          m_question.host.list(root, true), [this, self, root](const Result<QList<ListedFile>> &files) {
            if (!files) {
              m_question.losses->notes += tr("%1 could not be looked at: %2").arg(visibleText(root), files.error().why);
            }
            for (const auto &file : files.value_or(QList<ListedFile>())) {
              if (!file.stat.directory) note(root + QLatin1Char('/') + file.path, file.stat);
            }
            go();
          });
    });
  }

 private:
  void note(const QString &path, const FileStat &stat) {
    if (stat.modifiedAt > m_question.set.manifest.startedAt) m_changed.append(path);
  }
  void conclude() {
    auto &losses = *m_question.losses;
    losses.files += m_changed.size();
    for (const auto &path : m_changed.first(std::min(mostNamed, m_changed.size()))) losses.details += visibleText(path);
    if (m_changed.size() > mostNamed) losses.details += tr("and more in %1").arg(m_question.place.spec.title);
    m_next();
  }

  LossQuestion m_question;
  QStringList m_roots;
  QStringList m_changed;
  std::function<void()> m_next;
};
}  // namespace

void findLostFiles(const LossQuestion &question, const std::function<void()> &next) {
  std::make_shared<LostFiles>(question, next)->go();
}

}  // namespace ops::backupactions
