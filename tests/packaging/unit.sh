#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The unit of the service: systemd takes it, and it is as closed as it is meant to be.
#
#   unit.sh BUILD-FOLDER
set -eu
if ! command -v systemd-analyze >/dev/null; then
    echo 'systemd-analyze is missing: install systemd'
    [ -n "${OTPOST_REQUIRE_PEERS:-}" ] && exit 1
    exit 77
fi
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
unit=$scratch/otpost-serve.service
sed "s#^ExecStart=[^ ]*#ExecStart=$1/bin/otpost-cli#; /^Documentation=/d" "$1/packaging/linux/otpost-serve.service" >"$unit"
test -z "$(systemd-analyze verify "$unit" 2>&1)"
systemd-analyze security --offline=true --threshold=20 --no-pager "$unit" >/dev/null
# What otpost-lua needs to lock itself in is in the sets that the unit allows and not in those that it takes away again.
sets() { sed -n "s/^SystemCallFilter=$1//p" "$unit" | tr ' ' '\n' | grep -v '^~'; }
in_sets() {
    # shellcheck disable=SC2046
    for set in $(systemd-analyze syscall-filter $(printf '%s\n' "$2" | grep '^@') | grep -oE '^ +@[a-z-]+' | sort -u) ; do
        systemd-analyze syscall-filter "$set"
    done | grep -qE "^ +$1\$" && return 0
    # shellcheck disable=SC2046
    systemd-analyze syscall-filter $(printf '%s\n' "$2" | grep '^@') | grep -qE "^ +$1\$" && return 0
    printf '%s\n' "$2" | grep -qx "$1"
}
allowed=$(sets '')
for call in prctl close_range prlimit64 seccomp; do
    in_sets "$call" "$allowed" || { echo "the unit does not allow $call"; exit 1; }
done
for call in mount ptrace reboot init_module kexec_load bpf swapon; do
    if in_sets "$call" "$allowed"; then echo "the unit allows $call"; exit 1; fi
done
