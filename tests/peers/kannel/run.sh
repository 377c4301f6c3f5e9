#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A real SMS gateway on this machine: Kannel (bearerbox, smsbox) with its own fake SMSC, or with one that
# speaks SMPP and sends receipts (../smsc.js), on 127.0.0.1.
#
#   run.sh start RUNDIR [SENDSMS_PORT]   starts it and returns; RUNDIR/ports says where it listens
#   run.sh hold  RUNDIR [SENDSMS_PORT]   the same, then runs until standard input ends, and stops it
#   run.sh smpp  RUNDIR [SENDSMS_PORT]   as hold, with the SMSC that sends receipts (RUNDIR/smsc.out)
#   run.sh stop  RUNDIR                  ends, by process id, what was started in RUNDIR
#
# Prints `ready SENDSMS_PORT ADMIN_PORT`. Ports are free ones unless given, so several may run at once.
# Login of sendsms: tester, foobar. What the SMSC received is in RUNDIR/fakesmsc.out.
# Needs the Debian packages kannel and kannel-extras. Exits with 77 where they are not installed.
set -u
here=$(cd "$(dirname "$0")" && pwd)
mode=${1:?"start, hold, smpp or stop"}
run=${2:?"a directory"}
fixed_port=${3:-}
PATH=$PATH:/usr/sbin:/usr/lib/kannel/test

# One that has ended, and that nobody has asked for its result yet, is gone too.
running() { kill -0 "$1" 2>/dev/null && ! grep -q '^State:.Z' "/proc/$1/status" 2>/dev/null; }

stop() {
    local name pid
    for name in smsbox fakesmsc bearerbox smsc; do
        [ -f "$run/$name.pid" ] || continue
        pid=$(cat "$run/$name.pid")
        kill "$pid" 2>/dev/null
        # bearerbox may take its time with connections that are still open.
        for _ in $(seq 100); do running "$pid" || break; sleep 0.05; done
        kill -9 "$pid" 2>/dev/null
        rm -f "$run/$name.pid"
    done
    rm -f "$run/ports"
}

listens() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# Below the range that the system gives to outgoing connections.
free_port() {
    local port
    while :; do
        port=$((20000 + (RANDOM << 15 | RANDOM) % 12000))
        listens "$port" || break
    done
    echo "$port"
}

# launch NAME COMMAND…: in a session of its own, its id in NAME.pid
launch() {
    local name=$1
    shift
    setsid "$@" </dev/null >"$run/$name.out" 2>&1 &
    echo $! >"$run/$name.pid"
}

alive() { running "$(cat "$run/$1.pid")"; }

# wait_port NAME PORT: until the program listens, or fails
wait_port() {
    for _ in $(seq 200); do
        alive "$1" || return 1
        listens "$2" && return 0
        sleep 0.05
    done
    return 1
}

# A message that comes before the SMSC is there would wait for the next try, a minute later.
wait_smsc() {
    for _ in $(seq 200); do
        if [ "$kind" = smpp ]; then
            alive smsc || return 1
            grep -q '"bind_transceiver","ok":true' "$run/smsc.out" && return 0
        else
            alive fakesmsc || return 1
            grep -q 'Fakesmsc client connected' "$run/bearerbox.out" && return 0
        fi
        sleep 0.05
    done
    return 1
}

start() {
    local admin box smsc sendsms
    admin=$(free_port) box=$(free_port) smsc=$(free_port) sendsms=${fixed_port:-$(free_port)}
    sed -e "s#@RUN@#$run#g" -e "s#@ADMIN_PORT@#$admin#" -e "s#@BOX_PORT@#$box#" \
        -e "s#@SMSC_PORT@#$smsc#" -e "s#@SENDSMS_PORT@#$sendsms#" \
        "$here/kannel-$kind.conf.in" >"$run/kannel.conf"
    if [ "$kind" = smpp ]; then
        launch smsc node "$here/../smsc.js" "$smsc"
        wait_port smsc "$smsc" || return 1
    fi
    launch bearerbox bearerbox "$run/kannel.conf"
    wait_port bearerbox "$admin" || return 1
    # Told to send none of its own, it waits for what comes; without a message it would look once a second.
    [ "$kind" = smpp ] || launch fakesmsc fakesmsc -H 127.0.0.1 -r "$smsc" -m 0 "1 2 text none"
    wait_smsc || return 1
    launch smsbox smsbox "$run/kannel.conf"
    wait_port smsbox "$sendsms" || return 1
    echo "$sendsms $admin" >"$run/ports"
}

case $mode in
stop) stop; exit 0 ;;
start | hold) kind=fake ;;
smpp) kind=smpp ;;
*) echo "run.sh start|hold|smpp|stop RUNDIR [SENDSMS_PORT]" >&2; exit 2 ;;
esac

for program in bearerbox smsbox fakesmsc; do
    command -v "$program" >/dev/null || { echo "$program is missing: install kannel and kannel-extras" >&2; exit 77; }
done
mkdir -p "$run"
run=$(cd "$run" && pwd)

started=
for _ in 1 2 3; do # a port may be taken between the look and the use
    start && started=yes && break
    stop
done
if [ -z "$started" ]; then
    tail -n 5 "$run"/*.out >&2
    exit 1
fi
echo "ready $(cat "$run/ports")"
if [ "$mode" != start ]; then
    trap 'stop; exit 0' TERM INT HUP
    while read -r _; do :; done
    stop
fi
