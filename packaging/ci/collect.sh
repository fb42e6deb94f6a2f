#!/usr/bin/env bash
# Makes one release of what the builds left in a folder: checks that all of it is what was built and
# checked, and writes the checksums of all and what the app reads when it asks for a newer version.
#
#   packaging/ci/collect.sh v0.1.0 FOLDER
#
# REPOSITORY_URL: the repository's page.
# SUMS_KEY: the publisher's OpenPGP key, armoured, without a passphrase; with it the checksums are
# signed. Everybody can then see, with its public half, that they are the publisher's.
set -euo pipefail
tag=$1
cd "$2"

version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' "$OLDPWD/llama32_desktop/__init__.py")
if [[ $tag != "v$version" ]]; then
    echo "The tag $tag is not the version $version of the source, so nothing is published." >&2
    exit 1
fi
for sums in SHA256SUMS-*; do sha256sum --check --strict --quiet "$sums"; done
# A build lists its files after their check: what no build lists, nobody checked.
listed=$(cat SHA256SUMS-* | cut -c 67-)
for file in *; do
    if [[ $file != SHA256SUMS-* ]] && ! grep -qxF -- "$file" <<<"$listed"; then
        echo "No build lists the file $file, so nothing is published." >&2
        exit 1
    fi
done
printf '{"version": "%s", "page": "%s/releases/tag/%s"}\n' "$version" "${REPOSITORY_URL:?}" "$tag" \
    >latest.json
sha256sum latest.json | cat - SHA256SUMS-* | sort -k 2 >SHA256SUMS
rm SHA256SUMS-*

if [[ -n ${SUMS_KEY:-} ]]; then
    GNUPGHOME=$(mktemp -d)
    export GNUPGHOME
    trap 'gpgconf --kill all; rm -rf "$GNUPGHOME"' EXIT
    gpg --batch --quiet --import <<<"$SUMS_KEY"
    gpg --batch --quiet --armor --detach-sign SHA256SUMS
fi
