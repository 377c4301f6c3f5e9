#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command in a D-Bus session of its own with a Secret Service of its own, and cleans up after it.
#
#   keyring.sh COMMAND…            gnome-keyring, unlocked
#   keyring.sh --locked COMMAND…   gnome-keyring, there but locked, and nobody to ask for the password
#   keyring.sh --none COMMAND…     no Secret Service at all
#
# Inside the session, `keyring.sh lock` and `keyring.sh unlock` do just that.
# HOME, XDG_RUNTIME_DIR and XDG_DATA_HOME are new and empty; there is no display unless KEYRING_DISPLAY=keep.
# Exits with what the command exits with; with 77 where gnome-keyring or D-Bus is not installed.
set -u
collection=/org/freedesktop/secrets/collection/login

is_locked() {
    gdbus call --session --dest org.freedesktop.secrets --object-path "$collection" \
        --method org.freedesktop.DBus.Properties.Get org.freedesktop.Secret.Collection Locked 2>/dev/null
}

# Whether the service is this process, and not one whose place it is about to take.
is_served_by() {
    [ "$(gdbus call --session --dest org.freedesktop.DBus --object-path /org/freedesktop/DBus \
        --method org.freedesktop.DBus.GetConnectionUnixProcessID org.freedesktop.secrets 2>/dev/null)" = "(uint32 $1,)" ]
}

# daemon OPTION…: starts the service, its keyring open, its id in a file
daemon() {
    printf 'test' >"$HOME/password" # it must not be empty
    new=
    for _ in $(seq 200); do
        # One that meets another which is just ending may end with it.
        if [ -z "$new" ] || ! kill -0 "$new" 2>/dev/null; then
            gnome-keyring-daemon --foreground --unlock --components=secrets "$@" <"$HOME/password" >/dev/null 2>&1 &
            new=$!
            echo "$new" >"$HOME/daemon.pid"
        fi
        is_served_by "$new" && [ "$(is_locked)" = '(<false>,)' ] && return 0
        sleep 0.05
    done
    return 1
}

case ${1:-} in
lock)
    gdbus call --session --dest org.freedesktop.secrets --object-path /org/freedesktop/secrets \
        --method org.freedesktop.Secret.Service.Lock "['$collection']" >/dev/null
    exit
    ;;
unlock) # a locked one cannot be opened without a prompt, so another takes its place
    daemon --replace
    exit
    ;;
inside) # what runs in the new D-Bus session
    shift
    exec 2>&3 3>&-
    if [ "$KEYRING_MODE" = none ]; then
        "$@"
        exit
    fi
    if daemon && { [ "$KEYRING_MODE" = open ] || "$KEYRING" lock; }; then
        "$@"
        result=$?
    else
        echo "gnome-keyring does not start" >&2
        result=99
    fi
    kill "$(cat "$HOME/daemon.pid")" 2>/dev/null
    wait
    exit "$result"
    ;;
--locked) mode=locked && shift ;;
--none) mode=none && shift ;;
*) mode=open ;;
esac
[ $# -gt 0 ] || { echo "keyring.sh [--locked|--none] COMMAND…" >&2; exit 2; }
for program in dbus-run-session gdbus gnome-keyring-daemon; do
    command -v "$program" >/dev/null || { echo "$program is missing: install gnome-keyring, dbus and libglib2.0-bin" >&2; exit 77; }
done
here=$(cd "$(dirname "$0")" && pwd)

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP
mkdir -m 700 "$dir/run" "$dir/data"
export HOME="$dir" XDG_RUNTIME_DIR="$dir/run" XDG_DATA_HOME="$dir/data" KEYRING="$here/keyring.sh"
[ "${KEYRING_DISPLAY:-}" = keep ] || unset DISPLAY WAYLAND_DISPLAY

# The usual configuration would start a Secret Service, and not this one, as soon as one is called.
cat >"$dir/bus.conf" <<EOF
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=$dir/run</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
EOF
export KEYRING_MODE="$mode"
dbus-run-session --config-file="$dir/bus.conf" -- "$KEYRING" inside "$@" 3>&2 2>/dev/null # dbus-daemon chatters
