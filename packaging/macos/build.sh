#!/usr/bin/env bash
# Everything from a checkout to the disk image, on macOS:  packaging/macos/build.sh
# Needs Python 3.11 (as python3, or PYTHON), npm and the command line tools of Xcode. Signs with an identity where
# OMNILYTICS_SIGN_IDENTITY is set, else ad hoc; has Apple look at it where notarise.sh finds something to log in with.
set -euo pipefail
unset PYTHONPATH PYTHONHOME  # nothing puts modules before what is locked

here=$(cd "$(dirname "$0")" && pwd)
cd "$here/../.."
"${PYTHON:-python3}" -m venv --clear .venv-build
python=$PWD/.venv-build/bin/python
# torch from the main index is a CPU (and Metal) build on macOS
"$python" -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: \
    -r requirements/app.txt -r requirements/bundle.txt
"$python" scripts/install_torch.py --require-cpu
"$python" -m pip install --quiet --no-deps --no-build-isolation -e .
(cd contracts && npm ci --no-audit --no-fund --loglevel=error)
"${PYTHON:-python3}" -m venv --clear .venv-release
release=$PWD/.venv-release/bin/python
"$release" -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: \
    -r requirements/build.txt

version=$("$python" -c 'import omnilytics_app; print(omnilytics_app.__version__)')
image=dist/omnilytics-$version-macos-$(uname -m).dmg
app=build/macos/OmniLytics.app
# 3: vulnerabilities were not asked about
"$release" packaging/release/audit.py --offline --site .venv-build || [ $? = 3 ]
PYTHON=$python "$here/app.sh" "$version" build/macos
"$release" packaging/release/licences.py "$app/Contents/Resources/licenses" --site .venv-build --bundle "$app"
# the ticket of the program too, for whoever copies it out of the image and starts it without a network
"$here/sign.sh" "$app"
"$here/notarise.sh" "$app"
"$here/dmg.sh" "$app" "$image"
"$here/notarise.sh" "$image"
"$release" packaging/release/sbom.py "${image%.dmg}.cdx.json" --site .venv-build --bundle "$app"
"$release" packaging/release/sums.py dist
