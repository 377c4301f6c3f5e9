# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of otpost-cli in bash 3.2 and newer. The program itself says what may follow.

_otpost_cli()
{
    # bash splits words at = : and @ too; what no blank separates belongs together.
    local line=${COMP_LINE:0:COMP_POINT} words=() word i blank
    for ((i = 0; i <= COMP_CWORD; i++)); do
        blank=${line%%[![:blank:]]*}
        line=${line:${#blank}}
        word=${COMP_WORDS[i]}
        # The last one counts as far as the cursor.
        if ((i == COMP_CWORD)); then word=$line; fi
        line=${line:${#word}}
        if ((i == 0)) || [ -n "$blank" ]; then
            words+=("$word")
        else
            words[${#words[@]} - 1]+=$word
        fi
    done
    COMPREPLY=()
    if ((${#words[@]} < 2)); then return 0; fi
    local quote=''
    for ((i = 1; i < ${#words[@]}; i++)); do
        case ${words[i]} in
            \'* | \"*)
                quote=${words[i]:0:1}
                words[i]=${words[i]:1}
                words[i]=${words[i]%"$quote"}
                ;;
            *)
                quote=''
                words[i]=${words[i]//\\/}
                ;;
        esac
    done
    local current=${words[${#words[@]} - 1]}

    # bash puts a completion behind the last of the characters at which it splits, or behind the quote.
    local behind='' marks='' mark
    for mark in = : @; do
        case $COMP_WORDBREAKS in *"$mark"*) marks+=$mark ;; esac
    done
    if [ -n "$marks" ] && [ -z "$quote" ]; then
        case $current in *["$marks"]*) behind=${current%"${current##*["$marks"]}"} ;; esac
    fi

    local program=${words[0]} kind='' value prefix
    if [ "${program:0:2}" = \~/ ]; then program=$HOME/${program:2}; fi
    while IFS= read -r line; do
        if [ -z "$kind" ]; then
            kind=$line
            continue
        fi
        value=${line%%$'\t'*}
        case $value in *[=@]) compopt -o nospace 2>/dev/null ;; esac
        value=${value#"$behind"}
        # What somebody called a location is text for the shell as well.
        case $quote in
            \') value=${value//\'/\'\\\'\'} ;;
            \") value=$(printf '%s' "$value" | sed 's/[\\$`"]/\\&/g') ;;
            *) case $value in *[!A-Za-z0-9_.,:=@%/+-]*) printf -v value %q "$value" ;; esac ;;
        esac
        COMPREPLY+=("$value")
    done < <("$program" __complete "${words[@]:1}" 2>/dev/null)

    case $kind in
        files* | directories*)
            prefix=${kind#* }
            if [ "$kind" = "${kind%% *}" ]; then prefix=''; fi
            local action=-f
            case $kind in directories*) action=-d ;; esac
            compopt -o filenames 2>/dev/null
            while IFS= read -r value; do
                value=$prefix$value
                COMPREPLY+=("${value#"$behind"}")
            done < <(compgen "$action" -- "${current#"$prefix"}")
            ;;
    esac
}

complete -F _otpost_cli otpost-cli
