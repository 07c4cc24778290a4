# Completes each line of stdin and prints what is offered, with "--" after each line. The words are
# taken apart as bash does before it calls a completion. Argument: the script.
set -u
source "$1"
while IFS= read -r line; do
  spaced=${line//=/ = }
  case $line in *=) spaced=${spaced% } ;; esac
  IFS=' ' read -r -a COMP_WORDS <<<"$spaced"
  case $spaced in *' ') COMP_WORDS+=('') ;; esac
  COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
  COMP_LINE=$line COMP_POINT=${#line}
  _roadmap
  for ((i = 0; i < ${#COMPREPLY[@]}; i++)); do printf '%s\n' "${COMPREPLY[i]}"; done
  printf '%s\n' --
done
