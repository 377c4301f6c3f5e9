#compdef otpost-cli
# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of otpost-cli in zsh. The program itself says what may follow.

_otpost_cli() {
  local program=${~words[1]} kind prefix line
  local -a lines offers open
  # Words as the program would get them, the last one as far as the cursor.
  lines=("${(@f)$("$program" __complete "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null)}")
  kind=${lines[1]%% *}
  [[ $lines[1] == *' '* ]] && prefix=${lines[1]#* }
  case $kind in
    files|directories)
      [[ -n $prefix ]] && compset -P "${(b)prefix}"
      if [[ $kind == directories ]]; then _files -/; else _files; fi
      return
      ;;
  esac
  for line in "${(@)lines[2,-1]}"; do
    [[ -n $line ]] || continue
    local value=${line%%$'\t'*} what=${line#*$'\t'}
    # Those that end in = or @ want more behind them.
    if [[ $value == *[=@] ]]; then
      open+=("${value//:/\\:}:$what")
    else
      offers+=("${value//:/\\:}${what:+:$what}")
    fi
  done
  (( ${#open} )) && _describe -t values 'otpost-cli' open -S ''
  (( ${#offers} )) && _describe -t values 'otpost-cli' offers
}

# Both as a file among the functions of zsh and as a script to be sourced.
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
  _otpost_cli "$@"
else
  compdef _otpost_cli otpost-cli
fi
