#!/bin/sh
# Installs OmniLytics from this folder: for everybody below /usr/local when run as root, else for you below ~/.local.
#
#   ./install.sh [--prefix FOLDER]       install, or replace what an earlier run installed
#   ./install.sh --uninstall [--prefix FOLDER]
#
# Profiles (~/.local/share/omnilytics) are never touched.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
if [ "$(id -u)" = 0 ]; then prefix=/usr/local; else prefix=$HOME/.local; fi
action=install
while [ $# -gt 0 ]; do
    case $1 in
        --prefix)
            [ $# -ge 2 ] || { echo "install.sh: --prefix needs a folder" >&2; exit 2; }
            prefix=$2; shift ;;
        --uninstall) action=uninstall ;;
        -h | --help) sed -n '2,8s/^# \{0,1\}//p' "$0"; exit 0 ;;
        *) echo "install.sh: $1 is not known; --help says what is" >&2; exit 2 ;;
    esac
    shift
done
case $prefix in
    /*) ;;
    *) echo "install.sh: the prefix has to be an absolute path" >&2; exit 2 ;;
esac
program=$prefix/lib/omnilytics

remove() {
    # only a folder that this script, or the build, filled
    if [ -e "$program" ] && [ ! -x "$program/omnilytics" ]; then
        echo "install.sh: $program is there and is not OmniLytics; move it away first" >&2
        exit 1
    fi
    rm -rf "$program"
    rm -f "$prefix/bin/omnilytics" "$prefix/share/applications/omnilytics.desktop" \
        "$prefix/share/icons/hicolor/scalable/apps/omnilytics.svg" "$prefix/share/man/man1/omnilytics.1.gz" \
        "$prefix/share/icons/hicolor/scalable/mimetypes/application-x-omnilytics-profile.svg" \
        "$prefix/share/mime/packages/omnilytics.xml"
    rm -rf "$prefix/share/doc/omnilytics"
}

# what desktops look up types of files and programs in, where there is such a desktop
tell_desktop() {
    if [ -d "$prefix/share/mime/packages" ] && command -v update-mime-database > /dev/null; then
        update-mime-database "$prefix/share/mime" || echo "install.sh: the types of files are not up to date" >&2
    fi
    if [ -d "$prefix/share/applications" ] && command -v update-desktop-database > /dev/null; then
        update-desktop-database -q "$prefix/share/applications" || true
    fi
}

remove
if [ "$action" = uninstall ]; then
    tell_desktop
    echo "OmniLytics is removed from $prefix; your profiles are where they were."
    exit 0
fi
mkdir -p "$prefix"
cp -R "$here/files/." "$prefix/"
# a desktop does not look for programs in ~/.local/bin
sed -i "s|^Exec=.*|Exec=\"$program/omnilytics\" window %f|" "$prefix/share/applications/omnilytics.desktop"
tell_desktop
echo "OmniLytics is in $prefix; start it with $prefix/bin/omnilytics."
case ":$PATH:" in
    *":$prefix/bin:"*) ;;
    *) echo "Add $prefix/bin to your PATH to start it by its name." ;;
esac
