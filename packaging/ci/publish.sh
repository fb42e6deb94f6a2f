#!/usr/bin/env bash
# Publishes what the builds left in a folder, as the release of a tag.
#
#   packaging/ci/publish.sh v0.1.0 FOLDER
#
# REPOSITORY_URL: the repository's page, for what the app reads when it asks for a newer version.
set -euo pipefail
tag=$1
cd "$2"

version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' "$OLDPWD/llama32_desktop/__init__.py")
if [[ $tag != "v$version" ]]; then
    echo "The tag $tag is not the version $version of the source, so nothing is published." >&2
    exit 1
fi
# What arrived is what was built; then one file of checksums for all.
for sums in SHA256SUMS-*; do sha256sum --check --strict --quiet "$sums"; done
cat SHA256SUMS-* | sort -k 2 >SHA256SUMS
rm SHA256SUMS-*
printf '{"version": "%s", "page": "%s/releases/tag/%s"}\n' "$version" "${REPOSITORY_URL:?}" "$tag" \
    >latest.json
gh release create "$tag" --draft --verify-tag --title "Llama 3.2 Desktop $version" --generate-notes ./*
