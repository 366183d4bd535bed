#include "widgets/theme/theme.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFontDatabase>
#include <QPalette>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleHints>
#include <QWidget>

#include "widgets/theme/accessible.h"

static void initResources() {
  Q_INIT_RESOURCE(theme);
}

namespace ops {

namespace {

Theme *theTheme = nullptr;

QString firstFamily(const QStringList &wanted, QFontDatabase::SystemFont fallback) {
  const QStringList have = QFontDatabase::families();
  for (const QString &family : wanted) {
    if (have.contains(family)) return family;
  }
  return QFontDatabase::systemFont(fallback).family();
}

QPalette paletteOf(const Colors &c) {
  QPalette p;
  p.setColor(QPalette::Window, c.window);
  p.setColor(QPalette::WindowText, c.text);
  p.setColor(QPalette::Base, c.surface);
  p.setColor(QPalette::AlternateBase, c.sunken);
  p.setColor(QPalette::Text, c.text);
  p.setColor(QPalette::Button, c.surface);
  p.setColor(QPalette::ButtonText, c.text);
  p.setColor(QPalette::BrightText, c.tone(Tone::Critical).text);
  p.setColor(QPalette::Highlight, c.accent);
  p.setColor(QPalette::HighlightedText, c.onAccent);
  p.setColor(QPalette::PlaceholderText, c.faint);
  p.setColor(QPalette::ToolTipBase, c.surface);
  p.setColor(QPalette::ToolTipText, c.text);
  p.setColor(QPalette::Link, c.accent);
  p.setColor(QPalette::LinkVisited, c.accent);
  p.setColor(QPalette::Light, c.hover);
  p.setColor(QPalette::Midlight, c.border);
  p.setColor(QPalette::Mid, c.borderStrong);
  p.setColor(QPalette::Dark, c.borderStrong);
  p.setColor(QPalette::Shadow, c.borderStrong);
  for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
    p.setColor(QPalette::Disabled, role, c.disabled);
  }
  p.setColor(QPalette::Disabled, QPalette::Highlight, c.sunken);
  return p;
}

/// The sheet names colours as @name; the longest name is replaced first, because one may begin another.
QString styleSheet(const Colors &c) {
  QFile file(QStringLiteral(":/opsdeck/themes/opsdeck.qss"));
  if (!file.open(QIODevice::ReadOnly)) return {};
  QString sheet = QString::fromUtf8(file.readAll());
  // Where all texts are white, a shape says what can't be pressed.
  sheet.replace(QLatin1String("@disabledBorder"), QLatin1String(c.highContrast ? "dashed" : "solid"));
  // A sheet can't colour an image, so there are two of them.
  sheet.replace(QLatin1String("@tick"), QLatin1String(c.onAccent.lightness() > 127 ? "tick-white" : "tick-black"));
  const Tone tones[] = {Tone::Ok, Tone::Notice, Tone::Warning, Tone::Critical, Tone::Unknown};
  const char *names[] = {"ok", "notice", "warning", "critical", "unknown"};
  QMap<QString, QColor> values = {{QStringLiteral("window"), c.window},
                                  {QStringLiteral("surface"), c.surface},
                                  {QStringLiteral("sunken"), c.sunken},
                                  {QStringLiteral("hover"), c.hover},
                                  {QStringLiteral("selected"), c.selected},
                                  {QStringLiteral("border"), c.border},
                                  {QStringLiteral("strong"), c.borderStrong},
                                  {QStringLiteral("text"), c.text},
                                  {QStringLiteral("muted"), c.muted},
                                  {QStringLiteral("faint"), c.faint},
                                  {QStringLiteral("disabled"), c.disabled},
                                  {QStringLiteral("accent"), c.accent},
                                  {QStringLiteral("accentHover"), c.accentHover},
                                  {QStringLiteral("onAccent"), c.onAccent},
                                  {QStringLiteral("accentSoft"), c.accentSoft},
                                  {QStringLiteral("focus"), c.focus}};
  for (int i = 0; i < 5; ++i) {
    const ToneColors &tone = c.tone(tones[i]);
    const QString name = QLatin1String(names[i]);
    values.insert(name + QLatin1String("Text"), tone.text);
    values.insert(name + QLatin1String("Fill"), tone.fill);
    values.insert(name + QLatin1String("Soft"), tone.soft);
    values.insert(name + QLatin1String("OnFill"), tone.onFill);
  }
  static const QRegularExpression token(QStringLiteral("@([A-Za-z]+)"));
  QString result;
  qsizetype from = 0;
  for (auto it = token.globalMatch(sheet); it.hasNext();) {
    const auto match = it.next();
    result += sheet.mid(from, match.capturedStart() - from);
    result += values.value(match.captured(1), Qt::magenta).name();
    from = match.capturedEnd();
  }
  return QString(result + sheet.mid(from));
}

}  // namespace

QString themeModeName(ThemeMode mode) {
  switch (mode) {
    case ThemeMode::Light:
      return QStringLiteral("light");
    case ThemeMode::Dark:
      return QStringLiteral("dark");
    case ThemeMode::HighContrast:
      return QStringLiteral("contrast");
    case ThemeMode::System:
      break;
  }
  return QStringLiteral("system");
}

ThemeMode themeModeFromName(const QString &name) {
  for (ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark, ThemeMode::HighContrast}) {
    if (themeModeName(mode) == name) return mode;
  }
  return ThemeMode::System;
}

void Theme::install(ThemeMode mode) {
  if (!theTheme) theTheme = new Theme;
  theTheme->setMode(mode);
}

Theme &Theme::instance() {
  if (!theTheme) install(ThemeMode::System);
  return *theTheme;
}

Theme::Theme() : QObject(qApp) {
  initResources();
  installAccessible();
  qApp->installEventFilter(this);
  m_startedDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
  m_family = firstFamily({QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("Open Sans")},
                         QFontDatabase::GeneralFont);
  m_mono = firstFamily(
      {QStringLiteral("JetBrains Mono"), QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Noto Sans Mono")},
      QFontDatabase::FixedFont);
  if (QStyle *fusion = QStyleFactory::create(QStringLiteral("Fusion"))) QApplication::setStyle(fusion);
  connect(this, &QObject::destroyed, [] { theTheme = nullptr; });
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
  connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
    if (m_mode == ThemeMode::System) apply();
  });
#endif
}

void Theme::setDesktop(const Desktop &desktop) {
  if (desktop == m_desktop) return;
  m_desktop = desktop;
  if (m_mode == ThemeMode::System) apply();
}

bool Theme::eventFilter(QObject *watched, QEvent *event) {
  if (event->type() != QEvent::Wheel && event->type() != QEvent::Polish) return false;
  const bool isBar = qobject_cast<QScrollBar *>(watched) != nullptr;
  const bool takesWheel = qobject_cast<QAbstractSpinBox *>(watched) != nullptr ||
                          qobject_cast<QComboBox *>(watched) != nullptr ||
                          (qobject_cast<QAbstractSlider *>(watched) != nullptr && !isBar);
  if (!takesWheel) return false;
  auto *field = static_cast<QWidget *>(watched);
  if (event->type() == QEvent::Polish) {
    if (field->focusPolicy() == Qt::WheelFocus) field->setFocusPolicy(Qt::StrongFocus);
    return false;
  }
  if (field->hasFocus()) return false;
  event->ignore();  // what it stands in scrolls
  return true;
}

bool Theme::desktopIsDark() const {
  if (m_desktop.isDark) return *m_desktop.isDark;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
  const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
  if (scheme != Qt::ColorScheme::Unknown) return scheme == Qt::ColorScheme::Dark;
#endif
  return m_startedDark;
}

void Theme::setMode(ThemeMode mode) {
  m_mode = mode;
  apply();
}

void Theme::apply() {
  switch (m_mode) {
    case ThemeMode::Light:
      m_colors = lightColors();
      break;
    case ThemeMode::Dark:
      m_colors = darkColors();
      break;
    case ThemeMode::HighContrast:
      m_colors = contrastColors();
      break;
    case ThemeMode::System:
      m_colors = m_desktop.hasHighContrast ? contrastColors() : desktopIsDark() ? darkColors() : lightColors();
      break;
  }
  QApplication::setPalette(paletteOf(m_colors));
  QApplication::setFont(font(Type::Body));
  qApp->setStyleSheet(styleSheet(m_colors));
  for (QWidget *widget : QApplication::allWidgets()) widget->update();
  Q_EMIT changed();
}

QFont Theme::font(Type type) const {
  QFont font(type == Type::Mono ? m_mono : m_family);
  font.setPixelSize(13);
  switch (type) {
    case Type::Caption:
      font.setPixelSize(12);
      break;
    case Type::LeadStrong:
      font.setWeight(QFont::DemiBold);
      [[fallthrough]];
    case Type::Lead:
      font.setPixelSize(15);
      break;
    case Type::Strong:
      font.setWeight(QFont::DemiBold);
      break;
    case Type::Title:
      font.setPixelSize(14);
      font.setWeight(QFont::DemiBold);
      break;
    case Type::Heading:
      font.setPixelSize(20);
      font.setWeight(QFont::DemiBold);
      break;
    case Type::Figure:
      font.setPixelSize(24);
      font.setWeight(QFont::DemiBold);
      break;
    case Type::Mono:
      font.setPixelSize(12);
      break;
    case Type::Body:
      break;
  }
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
  if (type != Type::Mono) font.setFeature(QFont::Tag("tnum"), 1);
#endif
  return font;
}

}  // namespace ops
