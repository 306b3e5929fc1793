#!/usr/bin/env bash
# A disk image of the application that build_folder.py made: bash packaging/macos/build_dmg.sh
# With SIGNING_IDENTITY set, the application is signed first.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
app=dist/Annotator.app
[ -d "$app" ] || { echo "There is no $app; make it with packaging/build_folder.py." >&2; exit 1; }
version=$(python3 -c 'import re; print(re.search(r"__version__ = \"(.+?)\"", open("annotator/__init__.py").read())[1])')
if [ -n "${SIGNING_IDENTITY:-}" ]; then
    codesign --force --deep --options runtime --timestamp --sign "$SIGNING_IDENTITY" "$app"
fi
staging=$(mktemp -d)
trap 'rm -rf "$staging"' EXIT
cp -R "$app" "$staging/"
ln -s /Applications "$staging/Applications"
hdiutil create -volname Annotator -srcfolder "$staging" -ov -format UDZO "dist/annotator-$version.dmg"
du -h "dist/annotator-$version.dmg"
