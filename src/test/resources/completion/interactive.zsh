# Sourced by the zsh that capture.zsh types into: writes down what completion would show.
setopt nounset
autoload -Uz compinit
compinit -u -D
source $SCRIPT

compadd() {
  # Called to filter words only.
  if [[ ${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]]; then
    builtin compadd "$@"
    return
  fi
  setopt localoptions norcexpandparam extendedglob
  local -a offered shown
  local after=${@[(ie)-d]} i
  if (( after < $# )); then
    i=${@[after+1]}
    if [[ $i == \(* ]]; then eval "shown=$i"; else shown=("${(@P)i}"); fi
  fi
  builtin compadd -A offered -D shown "$@"
  for i in {1..$#offered}; do
    (( $#offered )) && print -r -- "$IPREFIX$offered[i]"$'\t'"${shown[i]-}" >> $CAPTURE/offered
  done
  builtin compadd "$@"
}

_capture() {
  _main_complete
  print -r -- -- >> $CAPTURE/offered
  compstate[insert]='' compstate[list]=''
  print -r -- '<<DONE>>'
}

zle -C capture complete-word _capture
bindkey '^I' capture
print -r -- '<<READY>>'
