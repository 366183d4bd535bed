#pragma once

namespace ops {

/// What a backend session may do. ReadOnly is enforced by the session itself (a command allowlist, a read-only
/// transaction), so nobody can forget it.
enum class Access { ReadOnly, ReadWrite };

}  // namespace ops
