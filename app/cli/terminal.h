#pragma once

#include <functional>

#include "models/base/json.h"

/// What all verbs write and how they end. Nothing else of the command line writes to standard output or error.
namespace ops::cli {

/// Writes lines to standard output. The one place where text from outside is made visible (models/base/text.h); line
/// breaks and tabs are kept.
void print(const QString &line);
/// The same value, with escapes for what would steer a terminal.
void printJson(const Json &value);
/// Bytes as they are: for exports.
void printBytes(const QByteArray &bytes);

/// As print(), to standard error: where standard output is kept for JSON.
void note(const QString &line);

/// From now on errors go to standard output as JSON, too.
void reportInJson();
/// Writes the error to standard error, and with reportInJson() as {"error":{…}} to standard output; gives its exit
/// code.
int report(const Error &error);
/// As report(), to standard error alone: where standard output has its JSON already.
int complain(const Error &error);
/// Reports that the words on the command line make no sense.
int misuse(const QString &why, const QString &remedy = {});

/// The exit code of the program: that of its verb, but never 0 if standard output could not be written. That nobody
/// reads it any more is no fault: the program has then ended without a word.
int finish(int code);

/// A person sits at both ends, so that questions can be asked.
bool isAttended();
/// Puts a question on standard output and waits for the line that answers it.
QString ask(const QString &question);

/// Runs the event loop until the body calls its argument with an exit code.
using Exit = std::function<void(int)>;
int runLoop(const std::function<void(const Exit &)> &body);

}  // namespace ops::cli
