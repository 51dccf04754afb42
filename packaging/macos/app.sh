#!/usr/bin/env bash
# Makes OmniLytics.app with packaging/bundle/bundle.py:  app.sh VERSION OUTPUT_FOLDER   (macOS only)
#
#   PYTHON   an interpreter with the locked packages, PySide6 and PyInstaller; python3 by default
set -euo pipefail

if [ $# -ne 2 ]; then
    echo "usage: $0 VERSION OUTPUT_FOLDER" >&2
    exit 2
fi
here=$(cd "$(dirname "$0")" && pwd)
python=${PYTHON:-python3} version=$1 output=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# what app.spec reads
export OMNILYTICS_VERSION=$version OMNILYTICS_PLIST=$work/Info.plist OMNILYTICS_ICNS=$work/omnilytics.icns
"$python" "$here/plist.py" "$version" "$OMNILYTICS_PLIST"
PYTHON=$python "$here/icon.sh" "$OMNILYTICS_ICNS"
"$python" "$here/../bundle/bundle.py" --spec "$here/app.spec" --output "$output"
plutil -lint "$output/OmniLytics.app/Contents/Info.plist"
echo "$output/OmniLytics.app: $(du -sk "$output/OmniLytics.app" | cut -f1) KB"
