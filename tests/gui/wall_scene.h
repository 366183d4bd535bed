#pragma once

#include <QHash>
#include <QImage>

#include "tests/gui/contrast.h"
#include "tests/gui/fake_alerts.h"
#include "widgets/theme/text.h"
#include "widgets/wall/wall_board.h"
#include "widgets/wall/wall_feed.h"

namespace ops::test {

inline QList<WallPiece> textsOf(const WallBoard &board) {
  QList<WallPiece> texts;
  for (const auto &piece : board.pieces()) {
    if (piece.kind == WallPiece::Kind::Text) texts.append(piece);
  }
  return texts;
}

inline bool says(const WallBoard &board, const QString &text) {
  const auto texts = textsOf(board);
  return std::ranges::any_of(texts, [&](const WallPiece &piece) { return piece.text.contains(text); });
}

inline Incident incidentOf(const System &system, const QString &environment) {
  Incident incident;
  incident.uuid = QStringLiteral("0d1f");
  incident.system = system.name;
  incident.environment = environment;
  incident.title = QStringLiteral("Documents are not delivered");
  incident.impact = QStringLiteral("Customers get no documents; orders are accepted and wait.");
  incident.severity = Severity::P1;
  incident.roles = {{IncidentRole::Commander, QStringLiteral("Ana Ruiz")}};
  incident.acknowledged = Moment{FakeContext::now().addSecs(-2'400), {}};
  incident.phases = {{IncidentState::Detected, {FakeContext::now().addSecs(-2'520), {}}, 1},
                     {IncidentState::Mitigating, {FakeContext::now().addSecs(-600), {}}, 4}};
  StatusMessage message;
  message.at = {FakeContext::now().addSecs(-948), {}};
  message.outcome = OutcomeKind::Succeeded;
  incident.messages = {message};
  return incident;
}

inline QList<TimelineEntry> timelineOf() {
  QList<TimelineEntry> all;
  const auto add = [&](int secondsAgo, const char *text) {
    TimelineEntry entry;
    entry.at = FakeContext::now().addSecs(-secondsAgo);
    entry.text = QLatin1String(text);
    all.append(entry);
  };
  add(2'600, "P1 document_queue: depth: 231, limit > 200");
  add(2'520, "Incident opened as P1: Documents are not delivered");
  add(2'400, "Commander: Ana Ruiz");
  add(948, "We know of it and are adding workers. Next update in 20 minutes.");
  add(600, "Mitigating");
  add(140, "Run 6f0c2c1e of The queue is backing up began");
  return all;
}

/// A view of a scene, with an incident if asked for.
struct WallScene {
  explicit WallScene(Scene scene, bool withIncident = false) : fake(scene) {
    auto &context = fake.context();
    if (context.status != nullptr) fake.alerts().cases = casesOf(context.system(), context.status->status());
    if (scene == Scene::Loading) fake.alerts().cases.clear();
    input.system = &context.system();
    input.environment = &context.environment();
    input.status = context.status != nullptr ? &context.status->status() : nullptr;
    input.isComplete = context.status != nullptr && context.status->isComplete();
    input.offline = context.whyBlocked();
    input.lastAnswer = input.status != nullptr ? newestAnswer(*input.status) : FakeContext::now().addSecs(-252);
    input.alerts = context.alerts;
    incidents = withIncident ? QList{incidentOf(context.system(), context.environment().name)} : QList<Incident>();
    for (auto &incident : incidents) {
      for (const auto &each : fake.alerts().cases) incident.alerts += each.alert.key;
    }
    input.incidents = &incidents;
    if (withIncident) input.timeline = timelineOf();
    input.runs = context.runSummaries();
    input.procedures = context.procedures;
    input.now = FakeContext::now();
    input.moment = {FakeContext::now(), {}};
  }
  WallView view() const { return wallView(input); }

  FakeContext fake;
  QList<Incident> incidents;
  WallInput input;
};

/// Texts that end in "…" for want of room.
inline QStringList cutTexts(const WallBoard &board) {
  QStringList cut;
  for (const auto &piece : textsOf(board)) {
    if (piece.text.endsWith(QChar(0x2026))) cut.append(QStringLiteral("cut: ") + piece.text);
  }
  return cut;
}

inline WallTop topOf(const WallView &view) {
  return {view.place, view.placeTone, view.title, QStringLiteral("12:04:05 UTC"), true, {}};
}

/// What ink takes of a text's place: the air above and below letters may be shared.
inline QRectF lettersOf(const WallPiece &text) {
  const QFontMetricsF of(text.font);
  return QRectF(text.rect.left(), text.rect.top() + of.ascent() - of.capHeight(), text.rect.width(),
                of.capHeight() + of.descent() * 0.8);
}

/// Whether a text stands on what it says that it stands on, and within that.
inline bool isOnItsGround(const WallPiece &text, const QList<WallPiece> &before, const Colors &colors) {
  const auto letters = lettersOf(text);
  const WallPiece *under = nullptr;
  for (const auto &piece : before) {
    if (piece.kind == WallPiece::Kind::Fill && piece.rect.intersects(letters)) under = &piece;
  }
  return under == nullptr ? text.ground == colors.window
                          : text.ground == under->ink && under->rect.adjusted(-1, -1, 1, 1).contains(letters);
}

/// Texts that touch each other or a mark, leave the window or the area that they stand on, or that would be hard to
/// read.
inline QStringList flawsOf(const WallBoard &board, qreal capitals) {
  QStringList flaws;
  const auto pieces = board.pieces();
  const QRectF window = QRectF(board.rect());
  for (qsizetype i = 0; i < pieces.size(); ++i) {
    const auto &piece = pieces[i];
    if (!window.contains(piece.rect)) flaws += QStringLiteral("outside: ") + piece.text;
    if (piece.kind != WallPiece::Kind::Text) continue;
    if (!isOnItsGround(piece, pieces.first(i), board.colors())) flaws += QStringLiteral("other ground: ") + piece.text;
    if (contrastOf(piece.ink, piece.ground) < 7) {
      flaws += QStringLiteral("contrast %1: %2").arg(contrastOf(piece.ink, piece.ground)).arg(piece.text);
    }
    const QFontMetricsF metrics(piece.font);
    if (tabularWidth(metrics, piece.text) > piece.rect.width() + 1) flaws += QStringLiteral("clipped: ") + piece.text;
    if (metrics.capHeight() < 0.79 * capitals) flaws += QStringLiteral("too small: ") + piece.text;
    for (qsizetype j = 0; j < pieces.size(); ++j) {
      const auto &other = pieces[j];
      const bool isText = other.kind == WallPiece::Kind::Text;
      if (other.kind == WallPiece::Kind::Fill || (isText && j <= i)) continue;
      if (lettersOf(piece).intersects(isText ? lettersOf(other) : other.rect))
        flaws += QStringLiteral("overlap: %1 / %2").arg(piece.text, isText ? other.text : QStringLiteral("a mark"));
    }
  }
  return flaws;
}

/// As a screen of so many pixels a unit shows it.
inline QImage pictureOf(WallBoard &board, qreal ratio) {
  QImage image((QSizeF(board.size()) * ratio).toSize(), QImage::Format_RGB32);
  image.setDevicePixelRatio(ratio);
  image.fill(board.colors().window);
  board.render(&image);
  return image;
}

inline QRect pixelsOf(const QImage &image, const WallPiece &piece, qreal ratio) {
  return QRectF(piece.rect.topLeft() * ratio, piece.rect.size() * ratio).toAlignedRect() & image.rect();
}

/// What the letters of a text cover of its place, in pixels: all that is nearer to their colour than to the ground's.
inline QRect inkIn(const QImage &image, const WallPiece &text, qreal ratio) {
  const auto place = pixelsOf(image, text, ratio);
  const auto corner = (text.rect.topLeft() * ratio).toPoint();
  const auto inkColor = text.ink.rgb(), ground = text.ground.rgb();
  const auto distance = [](QRgb one, QRgb other) {
    return std::abs(qRed(one) - qRed(other)) + std::abs(qGreen(one) - qGreen(other)) +
           std::abs(qBlue(one) - qBlue(other));
  };
  QRect ink;
  for (int y = place.top(); y <= place.bottom(); ++y) {
    const auto *row = reinterpret_cast<const QRgb *>(image.constScanLine(y));
    for (int x = place.left(); x <= place.right(); ++x) {
      if (distance(row[x], inkColor) < distance(row[x], ground)) ink |= QRect(x - corner.x(), y - corner.y(), 1, 1);
    }
  }
  return ink;
}

/// Between what most of a text's place is painted in and what is told from it best.
inline double paintedContrast(const QImage &image, const WallPiece &text, qreal ratio) {
  const auto place = pixelsOf(image, text, ratio);
  QHash<QRgb, int> counts;
  for (int y = place.top(); y <= place.bottom(); ++y) {
    const auto *row = reinterpret_cast<const QRgb *>(image.constScanLine(y));
    for (int x = place.left(); x <= place.right(); ++x) ++counts[row[x]];
  }
  QRgb ground = 0;
  for (const auto &[color, count] : counts.asKeyValueRange()) {
    if (count > counts.value(ground)) ground = color;
  }
  double best = 1;
  constexpr int letters = 20;  // pixels of a colour that are no smoothed edge
  for (const auto &[color, count] : counts.asKeyValueRange()) {
    if (count >= letters) best = std::max(best, contrastOf(QColor(ground), QColor(color)));
  }
  return best;
}

}  // namespace ops::test
