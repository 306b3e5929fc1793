#!/usr/bin/env bash
# A disk image of the application that build_folder.py made: bash packaging/macos/build_dmg.sh
# With SIGNING_IDENTITY set, the application is signed first; with NOTARY_PROFILE set, too (what
# `xcrun notarytool store-credentials` called it), Apple is asked to vouch for the image.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
app=dist/Annotator.app
[ -d "$app" ] || { echo "There is no $app; make it with packaging/build_folder.py." >&2; exit 1; }
version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' annotator/__init__.py)
image="dist/annotator-$version-$(uname -m).dmg"
if [ -n "${SIGNING_IDENTITY:-}" ]; then
    codesign --force --deep --options runtime --entitlements packaging/macos/entitlements.plist \
        --timestamp --sign "$SIGNING_IDENTITY" "$app"
fi
staging=$(mktemp -d)
trap 'rm -rf "$staging"' EXIT
cp -a "$app" "$staging/"
ln -s /Applications "$staging/Applications"
hdiutil create -volname Annotator -srcfolder "$staging" -ov -format UDZO "$image"
if [ -n "${SIGNING_IDENTITY:-}" ] && [ -n "${NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
fi
du -h "$image"
