#!/bin/sh
# Puts the certificate and the way to Apple's notary into a keychain of a build machine's own.
#
# SIGN_CERTIFICATE: the “Developer ID Application” certificate with its key, as .p12 in base64.
# SIGN_PASSWORD: of that file. NOTARY_APPLE_ID, NOTARY_TEAM, NOTARY_PASSWORD: an Apple account, its
# team, and a password made for this app alone. NOTARY_PROFILE: the name to keep them under.
# Without SIGN_CERTIFICATE nothing is done, and sign.sh signs ad hoc.
set -eu
if [ -z "${SIGN_CERTIFICATE:-}" ]; then exit 0; fi
file=$(mktemp)
keychain="${RUNNER_TEMP:?}/build.keychain-db"
password=$(openssl rand -hex 16)
trap 'rm -f "$file"' EXIT
printf %s "$SIGN_CERTIFICATE" | base64 --decode >"$file"
security create-keychain -p "$password" "$keychain"
security set-keychain-settings -lut 21600 "$keychain"
security unlock-keychain -p "$password" "$keychain"
security import "$file" -k "$keychain" -P "$SIGN_PASSWORD" -f pkcs12 -T /usr/bin/codesign
# Without it, codesign would ask a person in a window.
security set-key-partition-list -S apple-tool:,apple: -s -k "$password" "$keychain" >/dev/null
security list-keychains -d user -s "$keychain"
security default-keychain -s "$keychain"
xcrun notarytool store-credentials "$NOTARY_PROFILE" --apple-id "$NOTARY_APPLE_ID" \
    --team-id "$NOTARY_TEAM" --password "$NOTARY_PASSWORD" --keychain "$keychain"
