#!/usr/bin/env bash
# Publishes what collect.sh left in a folder, as the draft of a tag's release: a person looks at it
# and makes it public.
#
#   packaging/ci/publish.sh v0.1.0 FOLDER
set -euo pipefail
tag=$1
cd "$2"

sha256sum --check --strict --quiet SHA256SUMS
gh release create "$tag" --draft --verify-tag --title "Llama 3.2 Desktop ${tag#v}" --generate-notes ./*
