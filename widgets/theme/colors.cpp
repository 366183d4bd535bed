#include "widgets/theme/colors.h"

namespace ops {

namespace {

void setTone(Colors &colors, Tone tone, const char *text, const char *fill, const char *soft, const char *onFill) {
  colors.tones[static_cast<int>(tone)] = {QColor(QLatin1String(text)), QColor(QLatin1String(fill)),
                                          QColor(QLatin1String(soft)), QColor(QLatin1String(onFill))};
}

QColor rgb(const char *name) {
  return QColor(QLatin1String(name));
}

}  // namespace

Colors lightColors() {
  Colors c;
  c.window = rgb("#f5f6f8");
  c.surface = rgb("#ffffff");
  c.sunken = rgb("#eef0f4");
  c.hover = rgb("#f0f3f8");
  c.selected = rgb("#e3ebfb");
  c.border = rgb("#e0e4ea");
  c.borderStrong = rgb("#c3cad6");
  c.text = rgb("#171b24");
  c.muted = rgb("#535c6b");
  c.faint = c.disabled = rgb("#5f6775");
  c.accent = rgb("#2b5cd6");
  c.accentHover = rgb("#214cb8");
  c.onAccent = rgb("#ffffff");
  c.accentSoft = rgb("#e6edfc");
  c.focus = rgb("#2b5cd6");
  c.grid = rgb("#e7eaef");
  c.series = {rgb("#2b5cd6"), rgb("#c2410c"), rgb("#0f766e"), rgb("#7c3aed"), rgb("#a16207"), rgb("#475569")};
  c.veil = QColor(0, 0, 0, 60);
  setTone(c, Tone::Neutral, "#535c6b", "#9aa3b2", "#eef0f4", "#171b24");
  setTone(c, Tone::Ok, "#15703f", "#208450", "#e4f4ea", "#ffffff");
  setTone(c, Tone::Notice, "#2b5cd6", "#456fdb", "#e6edfc", "#ffffff");
  setTone(c, Tone::Warning, "#8f5200", "#efb02e", "#fdf3dc", "#3a2500");
  setTone(c, Tone::Critical, "#b3201a", "#b3201a", "#fcebea", "#ffffff");
  setTone(c, Tone::Unknown, "#575f6d", "#6b7483", "#edeff3", "#ffffff");
  setTone(c, Tone::Busy, "#2b5cd6", "#2b5cd6", "#e6edfc", "#ffffff");
  return c;
}

Colors darkColors() {
  Colors c;
  c.dark = true;
  c.window = rgb("#0e1116");
  c.surface = rgb("#161a22");
  c.sunken = rgb("#10141a");
  c.hover = rgb("#1d222c");
  c.selected = rgb("#1e2b4a");
  c.border = rgb("#272d38");
  c.borderStrong = rgb("#3a4351");
  c.text = rgb("#e7eaf0");
  c.muted = rgb("#a3acba");
  c.faint = c.disabled = rgb("#8a93a2");
  c.accent = rgb("#6f9bff");
  c.accentHover = rgb("#8db0ff");
  c.onAccent = rgb("#0b1530");
  c.accentSoft = rgb("#1b2743");
  c.focus = rgb("#6f9bff");
  c.grid = rgb("#232934");
  c.series = {rgb("#6f9bff"), rgb("#f59e6b"), rgb("#4fc3b0"), rgb("#b794f6"), rgb("#e0c15a"), rgb("#94a3b8")};
  c.veil = QColor(0, 0, 0, 120);
  setTone(c, Tone::Neutral, "#a3acba", "#5f6978", "#1d222c", "#e7eaf0");
  setTone(c, Tone::Ok, "#5fd39a", "#37a872", "#14291f", "#06170e");
  setTone(c, Tone::Notice, "#8db0ff", "#6f9bff", "#1b2743", "#0b1530");
  setTone(c, Tone::Warning, "#f7cd6b", "#f7cd6b", "#2f2713", "#2b1d00");
  setTone(c, Tone::Critical, "#ff8a80", "#d9362e", "#34191a", "#ffffff");
  setTone(c, Tone::Unknown, "#a3acba", "#778192", "#1d222c", "#0e1116");
  setTone(c, Tone::Busy, "#8db0ff", "#6f9bff", "#1b2743", "#0b1530");
  return c;
}

Colors contrastColors() {
  Colors c = darkColors();
  c.highContrast = true;
  c.window = c.surface = c.sunken = rgb("#000000");
  c.hover = rgb("#1f1f1f");
  c.selected = rgb("#00306e");
  c.border = c.borderStrong = rgb("#c8c8c8");
  c.text = c.muted = c.faint = rgb("#ffffff");
  c.disabled = rgb("#a3a3a3");
  c.accent = c.accentHover = c.focus = rgb("#ffdf3d");
  c.onAccent = rgb("#000000");
  c.accentSoft = rgb("#1f1f1f");
  c.grid = rgb("#5a5a5a");
  for (ToneColors &tone : c.tones) tone.soft = rgb("#000000");
  return c;
}

Colors wallColors(Colors c) {
  if (c.dark) {
    setTone(c, Tone::Ok, "#5fd39a", "#5fd39a", "#14291f", "#06170e");
    setTone(c, Tone::Notice, "#a3c0ff", "#8db0ff", "#1b2743", "#0b1530");
    setTone(c, Tone::Critical, "#ffaba4", "#a31511", "#34191a", "#ffffff");
    setTone(c, Tone::Unknown, "#c3cad6", "#a3acba", "#1d222c", "#0e1116");
    setTone(c, Tone::Busy, "#a3c0ff", "#8db0ff", "#1b2743", "#0b1530");
    setTone(c, Tone::Neutral, "#c3cad6", "#a3acba", "#1d222c", "#0e1116");
    if (c.highContrast) {
      for (ToneColors &tone : c.tones) tone.soft = c.window;
      return c;
    }
    c.muted = c.faint = rgb("#b4bcc9");
    c.border = rgb("#343c49");
  } else {
    setTone(c, Tone::Ok, "#0a4f29", "#0b5a2f", "#e4f4ea", "#ffffff");
    setTone(c, Tone::Notice, "#1c479f", "#1c479f", "#e6edfc", "#ffffff");
    setTone(c, Tone::Warning, "#5f3600", "#efb02e", "#fdf3dc", "#2b1d00");
    setTone(c, Tone::Critical, "#941611", "#9c1712", "#fcebea", "#ffffff");
    setTone(c, Tone::Unknown, "#3f4753", "#434b58", "#edeff3", "#ffffff");
    setTone(c, Tone::Busy, "#1c479f", "#1c479f", "#e6edfc", "#ffffff");
    setTone(c, Tone::Neutral, "#3f4753", "#434b58", "#eef0f4", "#ffffff");
    c.muted = c.faint = rgb("#3f4753");
    c.border = rgb("#c3cad6");
  }
  return c;
}

}  // namespace ops
