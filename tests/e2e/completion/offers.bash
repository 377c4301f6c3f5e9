# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Prints what bash would offer for a command line: offers.bash SCRIPT LINE
# Sets the variables as readline does (bash(1), "Programmable Completion"), with readline's own way to split.
# shellcheck source=app/cli/completion/otpost-cli.bash
source "$1" || exit 1
COMP_LINE=$2
COMP_POINT=${#2}
COMP_WORDS=()
rest=$2
word=''
open=''
while [ -n "$rest" ]; do
    c=${rest:0:1}
    rest=${rest:1}
    if [ -n "$open" ]; then
        word+=$c
        if [ "$c" = "$open" ]; then open=''; fi
        continue
    fi
    case $c in
        \' | \") word+=$c; open=$c ;;
        ' ') if [ -n "$word" ]; then COMP_WORDS+=("$word"); fi; word='' ;;
        # Several in a row are one word.
        [=:@])
            if [ -n "$word" ] && [ -n "${word//[=:@]/}" ]; then COMP_WORDS+=("$word"); word=''; fi
            word+=$c
            case $rest in [!=:@]*) COMP_WORDS+=("$word"); word='' ;; esac
            case $rest in ' '*) word='' ;; esac
            ;;
        *) word+=$c ;;
    esac
done
COMP_WORDS+=("$word")
COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
export COMP_LINE COMP_POINT
_otpost_cli
if [ ${#COMPREPLY[@]} -gt 0 ]; then printf '%s\n' "${COMPREPLY[@]}"; fi
