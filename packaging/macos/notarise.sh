#!/usr/bin/env bash
# Has Apple look at a signed disk image and fixes its ticket to it:  notarise.sh OmniLytics.dmg   (macOS only)
#
#   OMNILYTICS_NOTARY_PROFILE   a profile of `xcrun notarytool store-credentials`, in the keychain; or all of
#   OMNILYTICS_NOTARY_KEY       path of an App Store Connect API key (.p8),
#   OMNILYTICS_NOTARY_KEY_ID    its id,
#   OMNILYTICS_NOTARY_ISSUER    and the issuer's id.
#
# Without either nothing is sent, which is said.
set -euo pipefail

if [ $# -ne 1 ] || [ ! -f "$1" ]; then
    echo "usage: $0 OmniLytics.dmg" >&2
    exit 2
fi
image=$1
if [ -n "${OMNILYTICS_NOTARY_PROFILE:-}" ]; then
    who=(--keychain-profile "$OMNILYTICS_NOTARY_PROFILE")
elif [ -n "${OMNILYTICS_NOTARY_KEY:-}" ]; then
    who=(--key "$OMNILYTICS_NOTARY_KEY" --key-id "${OMNILYTICS_NOTARY_KEY_ID:?is not set}" \
        --issuer "${OMNILYTICS_NOTARY_ISSUER:?is not set}")
else
    echo "Not notarised: neither OMNILYTICS_NOTARY_PROFILE nor OMNILYTICS_NOTARY_KEY is set."
    exit 0
fi

answer=$(mktemp)
trap 'rm -f "$answer"' EXIT
# notarytool ends with 0 also where Apple says Invalid: what counts is the status
xcrun notarytool submit "$image" "${who[@]}" --wait --timeout 1h --output-format plist >"$answer"
status=$(/usr/libexec/PlistBuddy -c 'Print :status' "$answer")
if [ "$status" != Accepted ]; then
    echo "Apple says $status; the reasons:" >&2
    xcrun notarytool log "$(/usr/libexec/PlistBuddy -c 'Print :id' "$answer")" "${who[@]}" >&2 || true
    exit 1
fi
xcrun stapler staple "$image"
xcrun stapler validate "$image"
spctl --assess --type open --context context:primary-signature --verbose=2 "$image"
