#!/usr/bin/env bash
# Puts OmniLytics.app into a disk image, beside a link to Applications:  dmg.sh OmniLytics.app OUTPUT.dmg   (macOS only)
# Signed where OMNILYTICS_SIGN_IDENTITY is set.
set -euo pipefail

if [ $# -ne 2 ] || [ ! -d "$1/Contents/MacOS" ]; then
    echo "usage: $0 OmniLytics.app OUTPUT.dmg" >&2
    exit 2
fi
app=$1 image=$2
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/content"
cp -pR "$app" "$work/content/"
cp "$root/LICENSE" "$work/content/LICENSE.txt"
ln -s /Applications "$work/content/Applications"

mkdir -p "$(dirname "$image")"
rm -f "$image"
# a busy Spotlight now and then makes hdiutil fail with "Resource busy"; it is tried again
for attempt in 1 2 3; do
    if hdiutil create -volname OmniLytics -srcfolder "$work/content" -fs HFS+ -format ULFO "$image"; then
        break
    elif [ "$attempt" = 3 ]; then
        echo "hdiutil could not make $image." >&2
        exit 1
    fi
    sleep 10
done
hdiutil verify "$image"
if [ -n "${OMNILYTICS_SIGN_IDENTITY:-}" ]; then
    codesign --force --timestamp --sign "$OMNILYTICS_SIGN_IDENTITY" "$image"
fi
echo "$image: $(du -k "$image" | cut -f1) KB"
