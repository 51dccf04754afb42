#!/bin/sh
# Installs OmniLytics from this folder: for everybody below /usr/local when run as root, else for you below ~/.local.
#
#   ./install.sh [--prefix FOLDER]       install, or replace what an earlier run installed
#   ./install.sh --uninstall [--prefix FOLDER]
#
# Profiles (~/.local/share/omnilytics) are never touched, nor is any file that this script did not install.
set -eu
umask 022

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
if [ "$(id -u)" = 0 ]; then prefix=/usr/local; else prefix=$HOME/.local; fi
action=install

fail() {
    echo "install.sh: $1" >&2
    exit "${2:-1}"
}

while [ $# -gt 0 ]; do
    case $1 in
        --prefix)
            [ $# -ge 2 ] || fail "--prefix needs a folder" 2
            prefix=${2%/}; shift ;;
        --uninstall) action=uninstall ;;
        -h | --help) sed -n '2,7s/^# \{0,1\}//p' "$0"; exit 0 ;;
        *) fail "$1 is not known; --help says what is" 2 ;;
    esac
    shift
done
case $prefix in
    /*) ;;
    *) fail "the prefix has to be an absolute path" 2 ;;
esac
case $prefix in
    *[\"\\\$\`%\&\|]* | *'
'*) fail "the prefix must not hold any of \" \\ \$ \` % & | or a line break, which menus cannot start; name another folder" 2 ;;
esac

program=$prefix/lib/omnilytics
new=$prefix/lib/.omnilytics.new
old=$prefix/lib/.omnilytics.old
# what an installation put beside its own folder, a path a line; also the mark of a folder that this script made
list=installed-files.txt

is_ours() {
    [ -f "$program/$list" ] && grep -Fqx -e "$1" "$program/$list"
}

check_what_is_there() {
    if [ -e "$program" ] && [ ! -f "$program/$list" ]; then
        fail "$program is there and was not installed by this script; remove it first, a package with its package manager"
    fi
    # shellcheck disable=SC2010,SC2012  # names of processes are numbers
    process=$(ls -l /proc/[0-9]*/exe 2>/dev/null | grep -F -e " -> $program/omnilytics" | sed -n '1s|.*/proc/\([0-9]*\)/exe.*|\1|p')
    [ -z "$process" ] || fail "OmniLytics is running (process $process); close it first"
}

# paths below files/ beside the program's own folder
others() {
    (cd "$here/files" && find . -path ./lib/omnilytics -prune -o ! -type d -print | sed 's|^\./||' | LC_ALL=C sort)
}

check_names() {
    others | while IFS= read -r path; do
        if { [ -e "$prefix/$path" ] || [ -L "$prefix/$path" ]; } && ! is_ours "$path"; then
            fail "$prefix/$path is there and was not installed by this script; move it away first"
        fi
    done
}

remove_others() {
    [ -f "$program/$list" ] || return 0
    while IFS= read -r path; do
        rm -f -- "$prefix/$path"
    done <"$program/$list"
}

tell_desktop() {
    if command -v update-desktop-database >/dev/null 2>&1 && [ -d "$prefix/share/applications" ]; then
        update-desktop-database -q "$prefix/share/applications" || true
    fi
    if command -v update-mime-database >/dev/null 2>&1 && [ -d "$prefix/share/mime/packages" ]; then
        update-mime-database "$prefix/share/mime" >/dev/null 2>&1 || true
    fi
}

check_what_is_there
if [ "$action" = uninstall ]; then
    [ -e "$program" ] || [ -e "$new" ] || [ -e "$old" ] || fail "there is no OmniLytics in $prefix"
    remove_others
    rmdir -- "$prefix/share/doc/omnilytics" 2>/dev/null || true
    rm -rf -- "$program" "$new" "$old"
    tell_desktop
    echo "OmniLytics is removed from $prefix; your profiles are where they were."
    exit 0
fi

[ -x "$here/files/lib/omnilytics/omnilytics" ] || fail "there is no program beside this script; unpack the whole archive"
check_names
rm -rf -- "$new" "$old"
mkdir -p -- "$prefix/lib"
cp -R -- "$here/files/lib/omnilytics" "$new"
chmod -R u+rwX,go+rX,go-w -- "$new"  # whoever unpacked the archive may have kept it to himself
others >"$new/$list"
remove_others
if [ -e "$program" ]; then mv -- "$program" "$old"; fi
mv -- "$new" "$program"
while IFS= read -r path; do
    mkdir -p -- "$(dirname -- "$prefix/$path")"
    cp -P -- "$here/files/$path" "$prefix/$path"
    [ -L "$prefix/$path" ] || chmod 644 -- "$prefix/$path"
done <"$program/$list"
# a desktop does not look for programs in ~/.local/bin
entry=$prefix/share/applications/omnilytics.desktop
sed "s|^Exec=omnilytics|Exec=\"$program/omnilytics\"|" "$here/files/share/applications/omnilytics.desktop" >"$entry"
rm -rf -- "$old"
tell_desktop
echo "OmniLytics is in $prefix; start it with $prefix/bin/omnilytics."
case ":$PATH:" in
    *":$prefix/bin:"*) ;;
    *) echo "Add $prefix/bin to your PATH to start it by its name." ;;
esac
