#!/usr/bin/env bash
# Takes the program out of the disk image that build.sh made, as a person would, and runs it:  packaging/macos/test.sh
set -euo pipefail

cd "$(dirname "$0")/../.."
images=(dist/omnilytics-*-macos-"$(uname -m)".dmg)
if [ "${#images[@]}" -ne 1 ] || [ ! -f "${images[0]}" ]; then
    echo "dist holds no disk image for this Mac, or more than one." >&2
    exit 1
fi
work=$(mktemp -d)
mounted=
leave() {
    [ -z "$mounted" ] || hdiutil detach -quiet "$mounted" || true
    rm -rf "$work"
}
trap leave EXIT
mkdir "$work/image"
hdiutil attach -quiet -nobrowse -readonly -mountpoint "$work/image" "${images[0]}"
mounted=$work/image
cp -pR "$work/image/OmniLytics.app" "$work/"
codesign --verify --strict --deep "$work/OmniLytics.app"

program=$work/OmniLytics.app/Contents/MacOS/omnilytics
export HOME=$work/home
mkdir "$HOME"
"$program" --version | grep -E '^omnilytics [0-9]'
"$program" demo --auto --offscreen --dataset diabetes --owners 9 --malicious 0 --rounds 2 --seed 7 \
    --report "$work/report.json"
test -s "$work/report.json"
echo "The program of ${images[0]} starts and pays."
