# Completes roadmap in fish, without starting it: every word is in here.
# To use it, put this into ~/.config/fish/config.fish:  roadmap completion fish | source
#
# @generated@

# The words of a list, each with its title.
function __roadmap_list
    switch $argv[1]
        # @lists@
    end
end

# The options of a command, each with what it does; fails for a command that does not exist.
function __roadmap_options
    switch $argv[1]
        # @options@
        case '*'
            return 1
    end
    # @common@
end

# What fits as a command's parameter: the command, how many are before it, the last of those.
function __roadmap_parameter
    switch "$argv[1] $argv[2] $argv[3]"
        # @parameters@
    end
end

# What fits as the value of a command's option; fails where the option takes none.
function __roadmap_value
    switch "$argv[1] $argv[2]"
        # @values@
        case '*'
            return 1
    end
end

# Prints the caller's $entries behind what it keeps of the typed word, without those it has $taken.
function __roadmap_offer --no-scope-shadowing
    for word in $taken
        set entries (string match -v -- $word\t'*' $entries)
    end
    string join \n -- $keep$entries
end

# Offers what fits: what that is, what to keep of the typed word, its rest, the words on the line.
function __roadmap_offer_fitting --argument-names fits keep typed
    set -l taken $argv[4..-1]
    switch $fits
        case files
            __fish_complete_path "$typed" | string replace -r '^' -- $keep
            return
        case folders
            __fish_complete_directories "$typed" '' | string replace -r '^' -- $keep
            return
        case '*,'
            set fits (string replace , '' -- $fits)
            set -l before (string match -r '^.*,' -- $typed)
            set taken (string split , -- $before)
            set keep $keep"$before"
    end
    for list in (string split ' ' -- $fits)
        # A project's milestones wait for its slash, or the first list would be a flood.
        if test $list != milestones; or string match -q '*/*' -- $typed
            set -l entries (__roadmap_list $list)
            __roadmap_offer
        end
    end
end

function __roadmap_offer_options --argument-names command
    set -l keep ''
    set -l taken $argv[2..-1]
    set -l entries (__roadmap_options "$command")
    __roadmap_offer
end

function __roadmap_complete
    set -l tokens (commandline -opc)
    set -l typed (commandline -ct)
    set -l command ''
    set -l waiting ''
    set -l given
    set -l parameters
    for word in $tokens[2..-1]
        if test -n "$waiting"
            set waiting ''
            continue
        end
        switch $word
            case --
                return
            case '-*=*'
                set -a given (string replace -r '=.*' '' -- $word)
            case '-?*'
                set -a given $word
                __roadmap_value "$command" $word >/dev/null; and set waiting $word
            case '*'
                if test -n "$command"
                    set -a parameters $word
                else
                    set command $word
                    __roadmap_options $command >/dev/null; or return
                end
        end
    end

    if test -n "$waiting"
        __roadmap_offer_fitting (__roadmap_value "$command" $waiting) '' "$typed"
    else if string match -q -- '-*=*' $typed
        set -l parts (string split -m 1 = -- $typed)
        __roadmap_offer_fitting (__roadmap_value "$command" $parts[1]) $parts[1]= "$parts[2]"
    else if string match -q -- '-*' $typed
        __roadmap_offer_options "$command" $given
    else
        set -l fits (__roadmap_parameter "$command" (count $parameters) "$parameters[-1]")
        if test -n "$fits"
            __roadmap_offer_fitting $fits '' "$typed" $parameters
        else if test -z "$typed"
            __roadmap_offer_options "$command" $given
        end
    end
end

complete -c roadmap -e
complete -c roadmap -f -k -a '(__roadmap_complete)'
