#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The installer for Windows is compiled, with stand-ins for the programs: once as it is, once signed. What it holds is
# looked at with its own words: every line of the script that cannot work is a warning, and warnings are errors.
#
#   installer.sh BUILD-FOLDER
set -eu
top=$(cd "$(dirname "$0")/../.." && pwd)
if ! command -v makensis >/dev/null; then
    echo 'makensis is missing: install nsis'
    [ -n "${OTPOST_REQUIRE_PEERS:-}" ] && exit 1
    exit 77
fi
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir "$scratch/stage"
for program in otpost otpost-cli otpost-lua; do echo "$program" >"$scratch/stage/$program.exe"; done
icon=
[ ! -f "$1/packaging/icons/drawn/otpost.ico" ] || icon=-DICON=$1/packaging/icons/drawn/otpost.ico
# shellcheck disable=SC2086
makensis -V2 -WX -DVERSION=1.2.3 "-DSTAGE=$scratch/stage" "-DOUTPUT=$scratch/plain.exe" $icon "$top/packaging/windows/otpost.nsi"
test -s "$scratch/plain.exe"
# What signs writes down which files it was given: uninstaller and installer.
# shellcheck disable=SC2016
printf '#!/bin/sh\necho "$1" >>"%s/signed"\n' "$scratch" >"$scratch/sign"
chmod +x "$scratch/sign"
# shellcheck disable=SC2086
makensis -V2 -WX -DVERSION=1.2.3 "-DSTAGE=$scratch/stage" "-DOUTPUT=$scratch/signed.exe" "-DSIGN=$scratch/sign" $icon \
    "$top/packaging/windows/otpost.nsi"
[ "$(wc -l <"$scratch/signed")" -eq 2 ] || { echo 'not both are signed'; exit 1; }
grep -q 'signed.exe$' "$scratch/signed"
