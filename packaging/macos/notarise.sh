#!/usr/bin/env bash
# Has Apple look at a signed program or disk image and fixes its ticket to it:  notarise.sh OmniLytics.app|OmniLytics.dmg
# (macOS only)
#
#   OMNILYTICS_NOTARY_PROFILE   a profile of `xcrun notarytool store-credentials`, in the keychain; or all of
#   OMNILYTICS_NOTARY_KEY       path of an App Store Connect API key (.p8),
#   OMNILYTICS_NOTARY_KEY_ID    its id,
#   OMNILYTICS_NOTARY_ISSUER    and the issuer's id.
#
# Without either nothing is sent, which is said.
set -euo pipefail

if [ $# -ne 1 ] || [ ! -e "$1" ]; then
    echo "usage: $0 OmniLytics.app|OmniLytics.dmg" >&2
    exit 2
fi
what=$1
if [ -n "${OMNILYTICS_NOTARY_PROFILE:-}" ]; then
    who=(--keychain-profile "$OMNILYTICS_NOTARY_PROFILE")
elif [ -n "${OMNILYTICS_NOTARY_KEY:-}" ]; then
    who=(--key "$OMNILYTICS_NOTARY_KEY" --key-id "${OMNILYTICS_NOTARY_KEY_ID:?is not set}" \
        --issuer "${OMNILYTICS_NOTARY_ISSUER:?is not set}")
else
    echo "$what is not notarised: neither OMNILYTICS_NOTARY_PROFILE nor OMNILYTICS_NOTARY_KEY is set."
    exit 0
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
sent=$what answer=$work/answer.plist
assess=(--type open --context context:primary-signature)
if [ -d "$what" ]; then
    # a folder is sent packed
    sent=$work/sent.zip assess=(--type execute)
    ditto -c -k --keepParent "$what" "$sent"
fi
# notarytool ends with 0 also where Apple says Invalid: what counts is the status
xcrun notarytool submit "$sent" "${who[@]}" --wait --timeout 1h --output-format plist >"$answer"
status=$(/usr/libexec/PlistBuddy -c 'Print :status' "$answer")
if [ "$status" != Accepted ]; then
    echo "Apple says $status; the reasons:" >&2
    xcrun notarytool log "$(/usr/libexec/PlistBuddy -c 'Print :id' "$answer")" "${who[@]}" >&2 || true
    exit 1
fi
xcrun stapler staple "$what"
xcrun stapler validate "$what"
spctl --assess "${assess[@]}" --verbose=2 "$what"
