#pragma once

#include <QFont>
#include <QIcon>
#include <QObject>
#include <optional>

#include "widgets/theme/colors.h"

class QPainter;

namespace ops {

/// The one spacing scale, in device-independent pixels.
namespace space {
inline constexpr int edge = 1;  ///< of cards and boxes, which what goes to their edge must not cover
inline constexpr int xxs = 2;   ///< between lines that are read as one
inline constexpr int xs = 4;
inline constexpr int s = 8;
inline constexpr int m = 12;
inline constexpr int l = 16;
inline constexpr int xl = 24;
inline constexpr int xxl = 40;
inline constexpr int radiusSmall = 4;  ///< of what stands within a control
inline constexpr int radius = 6;
inline constexpr int radiusLarge = 8;  ///< of cards and tiles
inline constexpr int row = 30;         ///< height of a table's row
inline constexpr int control = 30;     ///< height of buttons and fields
}  // namespace space

/// The one type scale.
enum class Type {
  Caption,  ///< units, column heads, hints
  Body,
  Strong,  ///< body, heavier
  Lead,    ///< what a stage asks and what is to be done
  LeadStrong,
  Title,    ///< of a panel
  Heading,  ///< of a page
  Figure,   ///< the number that a tile is about
  Mono,     ///< payloads, logs, argv
};

enum class ThemeMode { System, Light, Dark, HighContrast };
QString themeModeName(ThemeMode mode);  ///< "system", "light", "dark", "contrast"
ThemeMode themeModeFromName(const QString &name);

/// The look of the whole program. One object, made by install(); lives on the UI thread.
class Theme : public QObject {
  Q_OBJECT

 public:
  /// Sets style, palette, fonts and style sheet of the QApplication. To be called once, after it exists.
  static void install(ThemeMode mode);
  static Theme &instance();

  ThemeMode mode() const { return m_mode; }
  void setMode(ThemeMode mode);
  /// What the desktop says of itself.
  struct Desktop {
    std::optional<bool> isDark;  ///< nullopt: it does not say; then its palette tells
    bool hasHighContrast = false;
    bool operator==(const Desktop &) const = default;
  };
  const Desktop &desktop() const { return m_desktop; }
  /// Heeded in the mode "system".
  void setDesktop(const Desktop &desktop);
  const Colors &colors() const { return m_colors; }
  QFont font(Type type) const;

 Q_SIGNALS:
  /// Painted widgets repaint by themselves; only what keeps colours (a chart) has to listen.
  void changed();

 protected:
  /// What scrolls past under the wheel keeps its value: numbers and choices take the wheel only with the focus, and
  /// the wheel does not give it.
  bool eventFilter(QObject *watched, QEvent *event) override;

 private:
  Theme();
  void apply();
  bool desktopIsDark() const;

  ThemeMode m_mode = ThemeMode::System;
  Desktop m_desktop;
  Colors m_colors;
  QString m_family, m_mono;
  bool m_startedDark = false;
};

inline const Colors &colors() {
  return Theme::instance().colors();
}

/// A line icon of resources/icons ("queues"), drawn in the theme's colours at any size and in every mode; `onAccent`
/// for buttons that are filled with the accent.
QIcon themeIcon(const QString &name, bool onAccent = false);
/// The same as a picture in one colour.
QPixmap themePixmap(const QString &name, int size, const QColor &color, qreal devicePixelRatio);

}  // namespace ops
