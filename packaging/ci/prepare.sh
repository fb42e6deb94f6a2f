#!/usr/bin/env bash
# Installs what a build needs, on GitHub's machines and on one's own: tools of the system, the app
# with the versions of constraints.txt, llama.cpp as the variant.
#
#   packaging/ci/prepare.sh VARIANT
set -euo pipefail
cd "$(dirname "$0")/../.."
variant=$1

case "$(uname -s)" in
Linux)
    sudo=()
    ((EUID == 0)) || sudo=(sudo)
    "${sudo[@]}" apt-get update -q
    "${sudo[@]}" apt-get install -q -y --no-install-recommends \
        build-essential libsquashfuse-dev libfuse3-dev libzstd-dev squashfs-tools \
        debootstrap xvfb xdotool openssl libegl1 libgl1 libxcb-cursor0 libxcb-icccm4 libxcb-image0 \
        libxcb-keysyms1 libxcb-render-util0 libxcb-xinerama0 libxcb-xkb1 libxkbcommon-x11-0 \
        libdbus-1-3 libfontconfig1 libgssapi-krb5-2
    if [[ $variant == vulkan ]]; then
        "${sudo[@]}" apt-get install -q -y --no-install-recommends libvulkan-dev glslc
    fi
    ;;
MINGW* | MSYS*)
    choco install nsis --no-progress --yes
    if [[ $variant == vulkan ]]; then choco install vulkan-sdk --no-progress --yes; fi
    if [[ $variant == cuda ]]; then choco install cuda --no-progress --yes; fi
    ;;
esac

python -m pip install --constraint packaging/constraints.txt --editable '.[starter,packaging]'
python packaging/build.py engine "$variant"
