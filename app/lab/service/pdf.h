#pragma once

#include <QByteArray>
#include <QStringList>

namespace ops::labservice {

/// A valid one-page PDF 1.4 (A4) with a title and lines of text, long ones wrapped; characters beyond Latin-1 become
/// "?".
QByteArray makePdf(const QString &title, const QStringList &paragraphs);

}  // namespace ops::labservice
