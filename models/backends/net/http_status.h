#pragma once

/// Status codes of HTTP that servers answer with and that mean something of their own here.
namespace ops::http {

inline constexpr int badRequest = 400;
inline constexpr int unauthenticated = 401;
inline constexpr int forbidden = 403;
inline constexpr int notFound = 404;
inline constexpr int unprocessable = 422;
inline constexpr int serverErrors = 500;  ///< and above
inline constexpr int unavailable = 503;

}  // namespace ops::http
