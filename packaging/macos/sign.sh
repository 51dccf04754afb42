#!/usr/bin/env bash
# Signs OmniLytics.app from the inside out, for the hardened runtime:  sign.sh OmniLytics.app   (macOS only)
#
#   OMNILYTICS_SIGN_IDENTITY   as `security find-identity -v -p codesigning` names it ("Developer ID Application: ...");
#                              without it the bundle is signed ad hoc: it runs on this Mac, other Macs warn.
#
# codesign --deep is not used: it signs in no certain order, and gives libraries the entitlements of the program.
set -euo pipefail

if [ $# -ne 1 ] || [ ! -d "$1/Contents/MacOS" ]; then
    echo "usage: $0 OmniLytics.app" >&2
    exit 2
fi
here=$(cd "$(dirname "$0")" && pwd)
app=$1
identity=${OMNILYTICS_SIGN_IDENTITY:--}
flags=(--force --options runtime --sign "$identity")
entitlements=$here/entitlements.plist
if [ "$identity" = - ]; then
    echo "OMNILYTICS_SIGN_IDENTITY is not set: signing ad hoc." >&2
    entitlements=$here/entitlements-ad-hoc.plist
else
    flags+=(--timestamp)
fi

xattr -cr "$app"
# 1. every Mach-O file of its own but the program itself: libraries, and anvil, which needs no entitlement
count=0
while IFS= read -r -d '' file; do
    case $(file -b "$file") in
        *Mach-O*) codesign "${flags[@]}" "$file" ;;
        *) continue ;;
    esac
    count=$((count + 1))
done < <(find "$app/Contents/Frameworks" "$app/Contents/Resources" -type f -print0)
# 2. frameworks as a whole, the innermost first
while IFS= read -r framework; do
    codesign "${flags[@]}" "$framework"
done < <(find "$app/Contents/Frameworks" -type d -name '*.framework' | awk '{ print length, $0 }' | sort -rn | cut -d' ' -f2-)
# 3. the bundle, and with it the program
codesign "${flags[@]}" --entitlements "$entitlements" "$app"

codesign --verify --strict --deep --verbose=2 "$app"
echo "$app: $count files signed by $identity"
