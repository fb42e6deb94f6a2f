#!/bin/sh
# Signs the app and its .dmg, has Apple notarise them, and checks the result as a Mac will.
#
#   packaging/macos/sign.sh dist/Llama\ 3.2\ Desktop.app dist/NAME.dmg
#
# SIGN_IDENTITY: "Developer ID Application: …", as `security find-identity` lists it.
# NOTARY_PROFILE: made once with `xcrun notarytool store-credentials`.
# Without SIGN_IDENTITY the signature is ad hoc: the app runs on the Mac that built it, and elsewhere
# only after the person allows it in the system's settings.
set -eu
app=$1
dmg=$2
entitlements="$(dirname "$0")/entitlements.plist"
identity=${SIGN_IDENTITY:--}

# A time stamp and the hardened runtime are what notarisation asks for; neither goes ad hoc.
sign() {
    if [ "$identity" = "-" ]; then
        codesign --force --sign - "$@"
    else
        codesign --force --timestamp --options runtime --sign "$identity" "$@"
    fi
}

# From the inside out: a signature covers those within it. `--deep` is deprecated and would give
# libraries the entitlements of the program. All that is no framework in there is code: data lies in
# Resources.
list=$(mktemp)
find "$app/Contents/Frameworks" -name '*.framework' -prune -o -type f -print >"$list"
find "$app/Contents/Frameworks" -type d -name '*.framework' >>"$list"
while IFS= read -r part; do
    sign "$part"
done <"$list"
rm "$list"
sign --entitlements "$entitlements" "$app"
codesign --verify --strict --verbose=2 "$app"

# The window that opens has the app and the folder to drag it to.
staging=$(mktemp -d)
trap 'rm -rf "$staging"' EXIT
cp -R "$app" "$staging/"
ln -s /Applications "$staging/Applications"
rm -f "$dmg"
# Build machines scan what is mounted, and hdiutil then finds it busy: it is asked again.
tries=1
until hdiutil create -quiet -ov -volname "$(basename "$app" .app)" -srcfolder "$staging" \
    -format ULFO -fs APFS "$dmg"; do
    if [ "$tries" -ge 5 ]; then exit 1; fi
    tries=$((tries + 1))
    sleep "${PAUSE_S:-10}"
done
if [ "$identity" = "-" ]; then exit 0; fi

codesign --force --timestamp --sign "$identity" "$dmg"
# notarytool succeeds whatever Apple says, and only its log says why.
answer=$(xcrun notarytool submit "$dmg" --keychain-profile "$NOTARY_PROFILE" --wait \
    --output-format json)
said() { printf %s "$answer" | sed -n "s/.*\"$1\" *: *\"\([^\"]*\)\".*/\1/p"; }
if [ "$(said status)" != "Accepted" ]; then
    echo "Apple did not notarise $dmg: $answer" >&2
    xcrun notarytool log "$(said id)" --keychain-profile "$NOTARY_PROFILE" >&2
    exit 1
fi
# Stapled, the first start needs no network.
xcrun stapler staple "$dmg"
xcrun stapler validate "$dmg"
spctl --assess --type open --context context:primary-signature --verbose "$dmg"
