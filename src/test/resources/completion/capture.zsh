# Types each line of stdin into an interactive zsh, presses Tab, and prints what is offered as
# "word<tab>what is shown for it", with "--" after each line. Arguments: the script, a folder.
zmodload zsh/zpty
script=$1 folder=$2
: > $folder/offered
zpty typist "HOME=${(q)folder} CAPTURE=${(q)folder} SCRIPT=${(q)script} zsh -f -i"
zpty -w typist "PROMPT= ; source ${(q)0:A:h}/interactive.zsh"
zpty -r typist answer '*<<READY>>*' || exit 3
while IFS= read -r line; do
  zpty -w -n typist $'\x15'"$line"$'\t'
  zpty -r typist answer '*<<DONE>>*' || exit 3
done
zpty -d typist
print -r -- "$(<$folder/offered)"
