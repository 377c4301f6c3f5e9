#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command where assistive technology listens: AT-SPI's bus, in the D-Bus session that is there.
#
#   keyring.sh atspi.sh COMMAND…
#
# Exits with what the command exits with; with 77 where at-spi2-core is not installed.
set -u
[ $# -gt 0 ] || { echo "atspi.sh COMMAND…" >&2; exit 2; }
for launcher in /usr/libexec/at-spi-bus-launcher /usr/lib/at-spi2-core/at-spi-bus-launcher; do
    [ -x "$launcher" ] && break
done
[ -x "$launcher" ] || { echo "at-spi2-core is missing" >&2; exit 77; }
"$launcher" --launch-immediately >/dev/null 2>&1 &
bus=$!
trap 'kill "$bus" 2>/dev/null' EXIT
gdbus wait --session --timeout 10 org.a11y.Bus || { echo "AT-SPI's bus does not start" >&2; exit 99; }
"$@"
