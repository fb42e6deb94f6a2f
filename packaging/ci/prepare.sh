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

# The versions of a release's tools for Windows. Of Vulkan's SDK the one that llama.cpp's own
# packages are built with, from its maker: Chocolatey's is of 2021, and its download is gone.
nsis=3.11
vulkan=1.4.313.2
vulkan_sha256=34a921d951858274ca8e470e9d0a3b7624db41216b3908ccea9f73c8a1b7500e
cuda=12.9.1.576
choose() { choco install "$1" --version="$2" --allow-downgrade --no-progress --yes; }

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
    choose nsis "$nsis"
    programs "/c/Program Files (x86)/NSIS"
    if [[ $variant != cpu ]]; then # CUDA's package has Vulkan too
        installer=$(mktemp -d)/vulkan-sdk.exe
        curl --fail --silent --show-error --location --retry 3 --output "$installer" \
            "https://sdk.lunarg.com/sdk/download/$vulkan/windows/vulkansdk-windows-X64-$vulkan.exe"
        sha256sum --check --strict --quiet <<<"$vulkan_sha256 *$installer"
        chmod +x "$installer"
        "$installer" --accept-licenses --default-answer --confirm-command install
        sdk=/c/VulkanSDK/$vulkan
        variable VULKAN_SDK "$sdk"
        variable CMAKE_PREFIX_PATH "$sdk" # SPIR-V's headers are found by it
        programs "$sdk/Bin"
    fi
    if [[ $variant == cuda ]]; then
        choose cuda "$cuda"
        toolkit="/c/Program Files/NVIDIA GPU Computing Toolkit/CUDA/v${cuda%.*.*}"
        variable CUDA_PATH "$toolkit"
        programs "$toolkit/bin"
    fi
    ;;
esac

# llama.cpp first: else the app would bring it, compiled for this machine, and it would be compiled
# twice.
python packaging/build.py engine "$variant"
python -m pip install --constraint packaging/constraints.txt --editable '.[starter,packaging]'
