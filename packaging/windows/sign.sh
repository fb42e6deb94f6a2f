#!/usr/bin/env bash
# Signs programs for Windows, and has the date stamped so that the signature outlasts the certificate.
#
#   packaging/windows/sign.sh FILE…
#
# WINDOWS_CERTIFICATE: the certificate with its key, as .pfx in base64; WINDOWS_PASSWORD: of that.
# Without WINDOWS_CERTIFICATE nothing is done: Windows then says “Unknown publisher”.
set -euo pipefail
[[ -n ${WINDOWS_CERTIFICATE:-} ]] || exit 0
# Of Windows' development kit, which is on no path; the newest.
tool=$(command -v signtool ||
    find '/c/Program Files (x86)/Windows Kits/10/bin' -path '*/x64/signtool.exe' 2>/dev/null |
    sort --version-sort | tail -n 1 || true)
if [[ -z $tool ]]; then
    echo "signtool is not installed; install Windows' software development kit." >&2
    exit 1
fi
# Git's bash would take /fd for a path.
export MSYS2_ARG_CONV_EXCL='*'
here() { if command -v cygpath >/dev/null; then cygpath --windows "$1"; else echo "$1"; fi; }
key=$(mktemp)
trap 'rm -f "$key"' EXIT
base64 --decode <<<"$WINDOWS_CERTIFICATE" >"$key"
for file in "$@"; do
    "$tool" sign /q /fd SHA256 /td SHA256 /tr http://timestamp.digicert.com \
        /f "$(here "$key")" /p "$WINDOWS_PASSWORD" "$(here "$file")"
    "$tool" verify /q /pa "$(here "$file")"
done
