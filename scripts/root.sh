# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A Debian 12 that has nothing yet, in a folder, to try things in. Sourced after lib.sh by scripts that run as root:
#
#   make_root            a root with apt, in $root; it and what runs in it are gone when the script ends
#   inside COMMAND…      runs there; as_guest COMMAND… the same as its user `guest`
#   start_screen         an X server of this machine, which the root sees: sets DISPLAY
#
# keep=yes leaves the root behind.
work=$(mktemp -d)
root=$work/root
keep=${keep:-no}
started=()
node_environment=()

# Only processes whose root is ours, found by id: politely for five seconds, then not.
end_everything_inside()
{
    local link pid round left
    for round in $(seq 50); do
        left=no
        for link in /proc/[0-9]*/root; do
            [ "$(readlink "$link" 2>/dev/null)" = "$root" ] || continue
            left=yes
            pid=${link#/proc/}
            if [ "$round" -lt 50 ]; then kill "${pid%/root}"; else kill -KILL "${pid%/root}"; fi 2>/dev/null || true
        done
        [ "$left" = yes ] || return 0
        sleep 0.1
    done
}

clean_up_root()
{
    local pid
    end_everything_inside
    for pid in "${started[@]}"; do
        kill "$pid" 2>/dev/null || continue
        wait "$pid" 2>/dev/null || true
    done
    mountpoint -q "$root/dev/pts" && umount "$root/dev/pts"
    mountpoint -q "$root/dev/shm" && umount "$root/dev/shm"
    mountpoint -q "$root/proc" && umount "$root/proc"
    if [ "$keep" = yes ]; then
        printf 'Left behind: %s\n' "$root"
    elif ! grep -q " $root" /proc/mounts; then
        rm -rf --one-file-system "$work"
    fi
}
trap clean_up_root EXIT
trap 'exit 130' INT TERM

# Packages come from where this machine's apt takes them.
make_root()
{
    local sources=() file
    [ "$(id -u)" -eq 0 ] || die 'needs root, to make a root file system and to enter it'
    for file in /etc/apt/sources.list /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources; do
        [ ! -s "$file" ] || sources+=("$file")
    done
    # Proxies and the like, as apt itself understands its configuration here.
    # shellcheck disable=SC2016
    apt-config dump --format '%F "%v";%n' Acquire | grep -E '^Acquire::(http|https|Check|Retries|Languages)' >"$work/apt.conf" || true
    mmdebstrap --quiet --variant=apt --mode=root --aptopt="$work/apt.conf" \
        --include=ca-certificates bookworm "$root" "${sources[@]}"
    cp -L /etc/resolv.conf "$root/etc/resolv.conf"
    # No init runs in there.
    printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
    chmod 755 "$root/usr/sbin/policy-rc.d"
    mount_root
    ln -sf pts/ptmx "$root/dev/ptmx"
}

mount_root()
{
    mount -t proc proc "$root/proc"
    mkdir -p "$root/dev/shm" "$root/dev/pts"
    mount -t tmpfs tmpfs "$root/dev/shm"
    mount -t devpts -o newinstance,ptmxmode=0666,mode=0620 devpts "$root/dev/pts"
}

inside()
{
    env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root CI=true \
        ${DISPLAY:+DISPLAY="$DISPLAY"} "${node_environment[@]}" chroot "$root" "$@" </dev/null
}

# The screen belongs to this machine; its socket has no path, so the root sees it as it is.
start_screen()
{
    Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$work/display" >/dev/null 2>&1 &
    started+=($!)
    timeout 20 sh -c "until [ -s '$work/display' ]; do sleep 0.1; done"
    DISPLAY=:$(cat "$work/display")
    export DISPLAY
}
