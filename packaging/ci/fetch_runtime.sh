#!/usr/bin/env bash
# Fetches AppImage's runtime, the one thing in a release that no package registry has.
#
#   packaging/ci/fetch_runtime.sh FILE
#
# APPIMAGE_RUNTIME_URL: of the file in a release of AppImage's “type2-runtime”.
# APPIMAGE_RUNTIME_SHA256: of that file; without it nothing is taken.
set -euo pipefail
curl --fail --location --silent --show-error --output "$1" "${APPIMAGE_RUNTIME_URL:?}"
echo "${APPIMAGE_RUNTIME_SHA256:?}  $1" | sha256sum --check --strict
