#pragma once

#include <QString>

namespace ops {

/// Where Opsdeck keeps its things, after the XDG variables; each folder exists afterwards, unless said
/// otherwise, for its user alone (0700).
/// Other XDG folders make another world: another journal, another lab.
namespace paths {
QString config();   ///< $XDG_CONFIG_HOME/opsdeck: the user's systems/ and procedures/
QString state();    ///< $XDG_STATE_HOME/opsdeck: journal, lab
QString journal();  ///< below state(); the journal itself makes it
QString runtime();  ///< $XDG_RUNTIME_DIR/opsdeck, or a folder in the temporary one where that variable is not set
/// A shipped file, in the source tree during development and under share/opsdeck once installed. `$OPSDECK_RESOURCES`
/// names another folder.
QString resources();
}  // namespace paths

}  // namespace ops
