#!/usr/bin/env bash
# Installs what a build needs, on GitHub's machines and on one's own: tools of the system, the app
# with the versions of constraints.txt, llama.cpp as the variant.
#
#   packaging/ci/prepare.sh VARIANT
set -euo pipefail
cd "$(dirname "$0")/../.."
variant=$1

# What installers add to Windows' environment is there in new sessions only: it is said here, and to
# GitHub's later steps.
variable() {
    export "$1=$(cygpath --mixed "$2")"
    [[ -z ${GITHUB_ENV:-} ]] || echo "$1=${!1}" >>"$GITHUB_ENV"
}
programs() {
    PATH="$1:$PATH"
    [[ -z ${GITHUB_PATH:-} ]] || cygpath --windows "$1" >>"$GITHUB_PATH"
}
newest() { find "$1" -mindepth 1 -maxdepth 1 -type d | sort --version-sort | tail -n 1; }

case "$(uname -s)" in
Linux)
    sudo=()
    ((EUID == 0)) || sudo=(sudo)
    "${sudo[@]}" apt-get update -q
    "${sudo[@]}" apt-get install -q -y --no-install-recommends \
        build-essential libsquashfuse-dev libfuse3-dev libzstd-dev squashfs-tools \
        debootstrap xvfb xdotool openssl fonts-dejavu-core \
        libdbus-1-3 libegl1 libfontconfig1 libgl1 libglib2.0-0 libgssapi-krb5-2 libx11-xcb1 \
        libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 \
        libxcb-render-util0 libxcb-shape0 libxcb-sync1 libxcb-xfixes0 libxcb-xinerama0 libxcb-xkb1 \
        libxkbcommon-x11-0
    if [[ $variant != cpu ]]; then
        "${sudo[@]}" apt-get install -q -y --no-install-recommends libvulkan-dev glslc spirv-headers
    fi
    ;;
MINGW* | MSYS*)
    choco install nsis --no-progress --yes
    programs "/c/Program Files (x86)/NSIS"
    if [[ $variant != cpu ]]; then # CUDA's package has Vulkan too
        choco install vulkan-sdk --no-progress --yes
        sdk=$(newest /c/VulkanSDK)
        variable VULKAN_SDK "$sdk"
        variable CMAKE_PREFIX_PATH "$sdk" # SPIR-V's headers are found by it
        programs "$sdk/Bin"
    fi
    if [[ $variant == cuda ]]; then
        choco install cuda --no-progress --yes
        toolkit=$(newest "/c/Program Files/NVIDIA GPU Computing Toolkit/CUDA")
        variable CUDA_PATH "$toolkit"
        programs "$toolkit/bin"
    fi
    ;;
esac

# llama.cpp first: else the app would bring it, compiled for this machine, and it would be compiled
# twice.
python packaging/build.py engine "$variant"
python -m pip install --constraint packaging/constraints.txt --editable '.[starter,packaging]'
