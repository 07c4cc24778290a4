# Completes each line of stdin and prints what is offered with its title, "--" after each line.
# Argument: the script.
source $argv[1]
while read -l line
    complete -C $line
    printf '%s\n' --
end
