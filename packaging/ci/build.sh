#!/usr/bin/env bash
# Builds the packages of a system and checks them as far as the system lets a machine do it.
#
#   packaging/ci/build.sh linux|macos|windows VARIANT
#
# UPDATES: where the app may ask for a newer version; without it the app asks nobody.
set -euo pipefail
cd "$(dirname "$0")/../.."
system=$1
variant=$2

python packaging/build.py "$system" --variant "$variant" --starter --updates "${UPDATES:-}"

case "$system" in
linux)
    sudo=()
    ((EUID == 0)) || sudo=(sudo)
    python packaging/first_paint.py --at-most 1.5 dist/llama32-desktop/llama32-desktop \
        "$(command -v python) -m llama32_desktop"
    "${sudo[@]}" "$(command -v python)" packaging/check_linux.py dist/llama32-desktop_*.deb \
        dist/llama32-desktop-*.AppImage --out build/check
    ;;
macos)
    # As a person gets it: from the image.
    mount=build/mount
    mkdir -p "$mount"
    hdiutil attach -quiet -nobrowse -readonly -mountpoint "$mount" dist/llama32-desktop-*-macos-*.dmg
    trap 'hdiutil detach -quiet -force "$mount"' EXIT
    program="$mount/Llama 3.2 Desktop.app/Contents/MacOS/llama32-desktop"
    codesign --verify --strict --deep "$mount/Llama 3.2 Desktop.app"
    "$program" chat --prompt "Say hello." --max-tokens 8 --gpu-layers 0
    "$program" --screenshot build/window.png
    ;;
windows)
    # As a person gets it: installed, used, and taken away again.
    place='C:\llama32-desktop-check'
    export MSYS2_ARG_CONV_EXCL='*' # /S is no path
    installer=(dist/llama32-desktop-*-windows-*.exe)
    "${installer[0]}" /S "/D=$place"
    program=$(cygpath "$place")
    "$program/llama32-desktop.exe" chat --prompt "Say hello." --max-tokens 8 --gpu-layers 0
    "$program/llama32-desktop.exe" --screenshot build/window.png
    "$program/uninstall.exe" /S "_?=$place"
    [[ ! -e "$program/llama32-desktop.exe" ]]
    ;;
esac
