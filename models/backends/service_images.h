#pragma once

#include "models/base/operation.h"

namespace ops {

/// An image, as an instance was made of it.
struct ServiceImage {
  QString reference;  ///< "shop/api:1.4"; may name another image by now
  QString id;         ///< "sha256:…" of the image itself: what it is, whatever its tags say
  QString digest;     ///< "shop/api@sha256:…", as its registry knows it; empty: none or not known

  bool operator==(const ServiceImage &) const = default;
};

/// What a service was made of before the image in use.
struct PreviousImage {
  enum class Source {
    Unknown,      ///< nobody can say; `detail` says why
    Recorded,     ///< written down when the present one was put in its place
    LocalImages,  ///< nothing is written down; the only other image of the same repository on this machine
  };
  Source source = Source::Unknown;
  ServiceImage image;
  QString detail;  ///< for people: where this is known from, or why it is not
};

/// The images that services are made of. A part of its ServiceManager: not every manager has any, and those that have
/// none need not say "not supported" five times. Services and instances are named as there.
class ServiceImages {
 public:
  ServiceImages() = default;
  virtual ~ServiceImages() = default;
  ServiceImages(const ServiceImages &) = delete;
  ServiceImages &operator=(const ServiceImages &) = delete;

  virtual Op<ServiceImage> imageInUse(const QString &instance) = 0;
  virtual Op<PreviousImage> previousImage(const QString &service) = 0;
  /// Replaces the instances that are up by as many of this image, and ends when these are up; instances that were
  /// stopped are removed. `image` is a reference or an id that this machine has, else it is refused and nothing is
  /// touched. The user's own files stay as they are. May be repeated. If it fails later, scale() brings back the
  /// number.
  virtual Op<Done> useImage(const QString &service, const QString &image) = 0;
  /// Fetches an image by its reference, with the user's own logins. Nothing uses it yet.
  virtual Op<Done> pull(const QString &image) = 0;
};

}  // namespace ops
