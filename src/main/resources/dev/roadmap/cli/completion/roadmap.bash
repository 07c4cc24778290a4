# Completes roadmap in bash, from 3.2 on, without starting it: every word is in here.
# To use it, put this into ~/.bashrc:  eval "$(roadmap completion bash)"
#
# @generated@

# The words of a list.
_roadmap_list() {
  case $1 in
    # @lists@
  esac
}

# The options of a command; fails for a command that does not exist.
_roadmap_options() {
  # @common@
  case $1 in
    # @options@
    *) return 1 ;;
  esac
}

# What fits as a command's parameter: the command, how many are before it, the last of those.
_roadmap_parameter() {
  case "$1 $2 $3" in
    # @parameters@
    *) fits='' ;;
  esac
}

# What fits as the value of a command's option; fails where the option takes none.
_roadmap_value() {
  case "$1 $2" in
    # @values@
    *) fits='' && return 1 ;;
  esac
}

# Offers those of the words that begin as typed and are not on the line already.
_roadmap_offer() {
  local word
  for word in $words; do
    case $taken in *" $word "*) continue ;; esac
    case $word in "$typed"*) COMPREPLY+=("$keep$word") ;; esac
  done
}

_roadmap_offer_options() {
  taken=$given
  _roadmap_options "$command" && _roadmap_offer
}

# Offers files, or folders with -d.
_roadmap_offer_paths() {
  local path found
  typed=${typed#[\"\']}
  found=$(compgen "$1" -- "${typed//\\/}") || return 0
  while IFS= read -r path; do
    # Bash 3.2 cannot be told that these are files, to quote them itself.
    type compopt >/dev/null 2>&1 || printf -v path %q "$path"
    COMPREPLY+=("$keep$path")
  done <<<"$found"
  compopt -o filenames 2>/dev/null || return 0
}

_roadmap_offer_fitting() {
  local list lists=$fits
  case $fits in
    files) _roadmap_offer_paths -f && return 0 ;;
    folders) _roadmap_offer_paths -d && return 0 ;;
    *,)
      lists=${fits%,}
      taken=' '
      case $typed in
        *,*)
          taken=" ${typed%,*} " keep=$keep${typed%,*}, typed=${typed##*,}
          taken=${taken//,/ }
          ;;
      esac
      ;;
  esac
  for list in $lists; do
    # A project's milestones wait for its slash, or the first list would be a flood.
    case $list in
      milestones) case $typed in */*) ;; *) continue ;; esac ;;
    esac
    _roadmap_list "$list"
    _roadmap_offer
  done
}

_roadmap() {
  local IFS=$' \t\n'
  local command='' waiting='' given=' ' parameters=' ' last='' count=0
  local at=1 word='' fits='' words='' typed='' taken=' ' keep=''
  COMPREPLY=()
  while [ "$at" -le "$COMP_CWORD" ]; do
    word=${COMP_WORDS[at]-}
    # Bash takes --option=value apart.
    if [ "$at" -lt "$COMP_CWORD" ] && [ "${COMP_WORDS[at + 1]-}" = '=' ]; then
      case $word in
        --*)
          at=$((at + 1)) word=$word=
          if [ "$at" -lt "$COMP_CWORD" ]; then
            at=$((at + 1)) word=$word${COMP_WORDS[at]-}
          fi
          ;;
      esac
    fi
    [ "$at" -lt "$COMP_CWORD" ] || break
    at=$((at + 1))
    if [ -n "$waiting" ]; then
      waiting=''
      continue
    fi
    case $word in
      --) return 0 ;;
      -*=*) given="$given${word%%=*} " ;;
      -?*)
        given="$given$word "
        if _roadmap_value "$command" "$word"; then waiting=$word; fi
        ;;
      *)
        if [ -n "$command" ]; then
          parameters="$parameters$word " last=$word count=$((count + 1))
        else
          command=$word
          _roadmap_options "$command" || return 0
        fi
        ;;
    esac
  done

  typed=$word
  case ${waiting:+value}$word in
    value*) _roadmap_value "$command" "$waiting" ;;
    -*=*)
      _roadmap_value "$command" "${word%%=*}" || return 0
      typed=${word#*=}
      # What comes before a word break stays as it is, unless "=" is none.
      case $COMP_WORDBREAKS in *=*) ;; *) keep=${word%%=*}= ;; esac
      ;;
    -*)
      _roadmap_offer_options
      return 0
      ;;
    *)
      taken=$parameters
      _roadmap_parameter "$command" "$count" "$last"
      if [ -z "$fits$word" ]; then
        _roadmap_offer_options
        return 0
      fi
      ;;
  esac
  _roadmap_offer_fitting
  return 0
}

complete -F _roadmap roadmap
