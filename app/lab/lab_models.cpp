#include "app/lab/lab_models.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QList>
#include <cstdio>

#include "app/lab/model_file.h"
#include "models/base/json.h"

namespace ops {

namespace {

struct Release {
  QString version;
  int daysAgo = 0;
  double ndcg = 0;
  double precision = 0;
  int validationErrors = 0;
  int epochs = 0;
};

// Better from one to the next, but for 1.9.3, which nobody should have let through.
const QList<Release> &history() {
  static const QList<Release> releases{
      {QStringLiteral("1.8.0"), 171, 0.362, 0.257, 0, 10}, {QStringLiteral("1.8.1"), 136, 0.368, 0.261, 0, 10},
      {QStringLiteral("1.9.0"), 101, 0.377, 0.266, 0, 12}, {QStringLiteral("1.9.1"), 73, 0.383, 0.271, 0, 12},
      {QStringLiteral("1.9.2"), 45, 0.391, 0.278, 0, 14},  {QStringLiteral("1.9.3"), 24, 0.341, 0.259, 2, 14},
      {QStringLiteral("2.0.0"), 17, 0.402, 0.289, 0, 18}};
  return releases;
}

const QList<Release> &store() {
  static const QList<Release> releases{{QStringLiteral("2.1.0"), 3, 0.415, 0.297, 0, 20},
                                       {QStringLiteral("2.2.0"), 2, 0.338, 0.284, 0, 8},
                                       {QStringLiteral("2.3.0"), 1, 0.421, 0.301, 0, 22}};
  return releases;
}

const Release *released(const QString &version) {
  for (const auto *list : {&history(), &store()}) {
    for (const Release &release : *list) {
      if (release.version == version) return &release;
    }
  }
  return nullptr;
}

QDateTime timeOf(const Release &release) {
  return QDateTime(QDate::currentDate().addDays(-release.daysAgo), QTime(15, 10), Qt::UTC);
}

// Whole or not at all, but without waiting for the disk: twenty files would take longer than all the rest.
Status put(const QString &path, const QByteArray &content) {
  QFile file(path + QStringLiteral(".new"));
  const bool written = file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush();
  file.close();
  if (written &&
      std::rename(QFile::encodeName(file.fileName()).constData(), QFile::encodeName(path).constData()) == 0) {
    return {};
  }
  return fail(
      {ErrorCode::Failed, QCoreApplication::translate("Lab", "Writing the model"), path, file.errorString(), {}});
}

// With the age that its description says.
Status write(const QString &path, const QByteArray &content, const QByteArray &description, const QDateTime &time) {
  const QString beside = path + QStringLiteral(".json");
  if (auto written = put(beside, description); !written) return written;
  if (auto written = put(path, content); !written) return written;
  QFile file(path);
  if (file.open(QIODevice::ReadWrite)) file.setFileTime(time, QFileDevice::FileModificationTime);
  return {};
}

Status writeRelease(const QString &path, const Release &release, bool cutShort = false) {
  if (QFile::exists(path)) return {};
  const QByteArray promised = soundModel(release.version);
  const QDateTime time = timeOf(release);
  return write(path, cutShort ? brokenModel(release.version) : promised,
               modelDescription(release.version, promised, time), time);
}

}  // namespace

QByteArray modelDescription(const QString &version, const QByteArray &content, const QDateTime &createdAt) {
  Json json{{"version", toJson(version)},
            {"digest", QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex().toStdString()},
            {"bytes", content.size()},
            {"createdAt", toJson(createdAt)},
            {"createdBy", "nlp-training"}};
  if (const Release *release = released(version)) {
    json["metrics"] = {{"ndcg@10", release->ndcg},
                       {"precision@10", release->precision},
                       {"validation-errors", release->validationErrors}};
    json["parameters"] = {{"epochs", release->epochs}, {"learning-rate", "3e-5"}, {"embedding", 256}};
  }
  return jsonDump(json, 2) + '\n';
}

Status seedModels(const LabLayout &layout, bool anew) {
  const QString backup = layout.models() + QStringLiteral("/backup");
  if (anew) {
    const QString archive = backup + QStringLiteral("/archive");
    for (const QString &folder : {layout.models(), backup, archive, layout.modelStore()}) {
      QDir files(folder);
      for (const QString &name : files.entryList(QDir::Files | QDir::Hidden)) files.remove(name);
    }
  }
  const QString last = layout.modelStore() + QStringLiteral("/nlp-model-2.3.0.pkl");
  if (QFile::exists(last)) return {};
  for (const Release &release : history()) {
    const QString day = timeOf(release).toString(QStringLiteral("yyyyMMdd"));
    if (release.version == history().last().version) break;  // it is the stable one, and the one in place
    const QString path = QStringLiteral("%1/nlp-model-%2.pkl").arg(backup, day);
    if (auto written = writeRelease(path, release); !written) return written;
  }
  for (const QString &path : {layout.stableModel(), layout.model()}) {
    if (auto written = writeRelease(path, history().last()); !written) return written;
  }
  for (const Release &release : store()) {
    const QString path = QStringLiteral("%1/nlp-model-%2.pkl").arg(layout.modelStore(), release.version);
    if (auto written = writeRelease(path, release, release.version == QLatin1String("2.3.0")); !written) return written;
  }
  return {};
}

}  // namespace ops
