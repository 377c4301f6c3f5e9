# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Shared by the scripts in this folder. Sourced, never run.
set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
export top

# Builds of the same sources in several folders share one cache.
export CCACHE_BASEDIR="$top" CCACHE_NOHASHDIR=1
# Builds and tests speak one language, whatever the user's. Without UTF-8 Qt warns and loses letters.
in_plain_locale() { env -u LANG -u LANGUAGE LC_ALL=C.UTF-8 "$@"; }

# The help of a script is its lines that begin with two number signs.
print_help() { sed -n 's/^## \{0,1\}//p' "$0"; }

say() { printf '\n== %s\n' "$*"; }

die()
{
    printf '%s: %s\n' "$(basename "$0")" "$*" >&2
    exit 1
}

usage_error()
{
    printf '%s: %s\nSee: %s --help\n' "$(basename "$0")" "$*" "$0" >&2
    exit 2
}

have() { command -v "$1" >/dev/null 2>&1; }

# Files that are or would be in the repository, relative to its top, separated by NUL.
# Arguments: git path patterns; `.` is all.
tree_files()
{
    git -c safe.directory="$top" -C "$top" ls-files -z --cached --others --exclude-standard -- "$@" \
        | sort -zu \
        | while IFS= read -r -d '' file; do
            if [ -f "$top/$file" ] && [ ! -L "$top/$file" ]; then printf '%s\0' "$file"; fi
        done
}

# Configures and builds a preset. Further arguments go to `cmake --build`.
build_preset()
{
    local preset=$1 log
    shift
    cd "$top"
    log=$(mktemp)
    if ! in_plain_locale cmake --preset "$preset" >"$log" 2>&1; then
        cat "$log" >&2
        rm -f "$log"
        die "configuring the preset $preset failed"
    fi
    rm -f "$log"
    in_plain_locale cmake --build --preset "$preset" "$@"
}

# The version of the project, from the one place where it stands.
project_version()
{
    sed -n 's/^project(OTPost VERSION \([0-9.]*\).*/\1/p' "$top/CMakeLists.txt"
}
