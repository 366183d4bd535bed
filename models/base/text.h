#pragma once

#include <QByteArray>
#include <QString>

namespace ops {

/// Bytes from outside as text that is safe on any screen: control characters, ANSI sequences, bidi controls, NUL and
/// bytes that are no UTF-8 become visible escapes such as \n, \x1b, \u{202e}. Only the first `cap` bytes are looked at;
/// what is cut is said at the end: "… (+ 1.2 MB)".
QString visibleText(const QByteArray &bytes, qsizetype cap = qsizetype{16} * 1024);
/// As above, for text that has been decoded already; of its first `cap` characters.
QString visibleText(const QString &text, qsizetype cap = 4'000);
/// As visibleText(), but keeps line breaks and tabs: for logs.
QString visibleLines(const QByteArray &bytes, qsizetype cap = qsizetype{16} * 1024);
QString visibleLines(const QString &text);
/// For one line: a text that has one line already stays; of several (also as visibleText() escapes their breaks) the
/// first `most` characters in one line, then "…".
QString condensed(const QString &text, qsizetype most = 100);

/// "512 B", "1.2 MB": powers of 1000.
QString formatBytes(qint64 bytes);
/// As the language of the console writes it: "87.1", "87,1".
QString formatNumber(double value, int decimals);
/// Of a share: "87.1 %".
QString formatPercent(double share, int decimals);
/// Digits grouped after the locale.
QString formatCount(qint64 count);
/// One cell of a CSV file: quoted, and with a leading ' where a spreadsheet would take it for a formula.
QString csvCell(const QString &text);

}  // namespace ops
