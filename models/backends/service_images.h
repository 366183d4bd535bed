#pragma once

#include <optional>

#include "models/base/operation.h"

namespace ops {

/// An image, as an instance was made of it.
struct ServiceImage {
  QString reference;  ///< "shop/api:1.4"; may name another image by now
  QString id;         ///< "sha256:…" of the image itself: what it is, whatever its tags say
  QString digest;     ///< "shop/api@sha256:…", as its registry knows it; empty: none or not known

  bool operator==(const ServiceImage &) const = default;
};

/// An image that a service is made of.
struct ImageInUse {
  ServiceImage image;
  int replicas = 0;  ///< instances that are up and made of it

  bool operator==(const ImageInUse &) const = default;
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

/// An image that has taken the place of another.
struct ImageSwitch {
  ServiceImage from;  ///< what most instances were made of; empty: there was none
  ServiceImage to;
  int replicasBefore = 0;  ///< that were up when it began
  int replicas = 0;        ///< that are up now, all made of `to`

  bool operator==(const ImageSwitch &) const = default;
};

/// The images that services are made of. A part of its ServiceManager: not every manager has any, and those that have
/// none need not say "not supported" six times. Services are named as there.
class ServiceImages {
 public:
  ServiceImages() = default;
  virtual ~ServiceImages() = default;
  ServiceImages(const ServiceImages &) = delete;
  ServiceImages &operator=(const ServiceImages &) = delete;

  /// Of the instances that are up, that of most of them first; where none is up, of those that are stopped, with 0
  /// replicas. Empty: there is no instance.
  virtual Op<QList<ImageInUse>> imagesInUse(const QString &service) = 0;
  /// Never one that was taken back: what this one was put in the place of, and not what it has taken the place of
  /// again.
  virtual Op<PreviousImage> previousImage(const QString &service) = 0;
  /// What this machine has under a reference, a digest or an id; no value: nothing.
  virtual Op<std::optional<ServiceImage>> localImage(const QString &image) = 0;
  /// Replaces the instances by `replicas` of this image, and ends when these are up and well; without a number, by as
  /// many as are up. Where an earlier switch did not end well, by as many as were up before that one, unless the
  /// service was scaled since. Instances that were stopped are removed. `image` is anything that localImage() has, else
  /// it is refused and nothing is touched; so it is while another switch in the same project is under way. The user's
  /// own files stay as they are. May be repeated.
  virtual Op<ImageSwitch> useImage(const QString &service, const QString &image, std::optional<int> replicas) = 0;
  /// Fetches an image by its reference or digest, with the user's own logins. Nothing uses it yet. May be repeated.
  virtual Op<Done> pull(const QString &image) = 0;
};

}  // namespace ops
