#!/usr/bin/env bash
# Draws the icon of the bundle from resources/icons/omnilytics.svg:  icon.sh OUTPUT.icns   (macOS only)
# PYTHON names an interpreter with PySide6; python3 by default.
set -euo pipefail

if [ $# -ne 1 ]; then
    echo "usage: $0 OUTPUT.icns" >&2
    exit 2
fi
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/omnilytics.iconset"
QT_QPA_PLATFORM=offscreen "${PYTHON:-python3}" "$here/iconset.py" "$work/omnilytics.iconset"
iconutil --convert icns --output "$1" "$work/omnilytics.iconset"
