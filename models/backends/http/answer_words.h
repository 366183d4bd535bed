#pragma once

#include <QByteArray>
#include <QString>

namespace ops {

/// What a server has answered instead of what was expected, for people: "HTTP 503: not ready (database: refused)". Of
/// JSON in the shapes that health checks use: status, reason, and those of its checks, components or dependencies that
/// are not well; of a page its title; else the first words. Safe to show, one line.
QString answerInWords(int status, const QByteArray &body);

}  // namespace ops
