# SPDX-License-Identifier: GPL-3.0-or-later
# Prints what zsh offers for a command line: offers.zsh SCRIPT LINE
# A second zsh, on a terminal of its own, is typed the line and a tab. What its completion system then adds as
# matches (compadd is asked for them a second time) goes into the file that $OFFERS names.
zmodload zsh/zpty || exit 77
zpty shell zsh -f -i
zpty -w shell "PS1=; setopt no_beep; autoload -Uz compinit; compinit -u -D; source ${(q)1}"
zpty -w shell 'compadd() {
  if [[ ${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]]; then builtin compadd "$@"; return $?; fi
  local -a hits
  local prefix=${IPREFIX}
  builtin compadd -A hits "$@"
  if (( ${#hits} )); then print -rl -- "${(@)hits/#/$prefix}" >>$OFFERS; fi
  builtin compadd "$@"
}
finish() { print "FINI""SHED" }
zle -N finish; bindkey "^I" complete-word; bindkey "^X^F" finish; print "REA""DY"'
zpty -r shell out '*READY*'
zpty -w -n shell "$2"$'\t\C-x\C-f'
zpty -r shell out '*FINISHED*'
zpty -d shell
if [[ -s $OFFERS ]]; then sort -u $OFFERS; fi
