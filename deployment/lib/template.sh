# shellcheck shell=bash
# Settings files are made from templates in config/: @NAME@ becomes the value given as NAME=value.

# render TEMPLATE TARGET MODE OWNER NAME=value...: RENDERED then says `changed` or `same`.
render() {
  local template="$DEPLOYMENT/config/$1" target=$2 mode=$3 owner=$4 text pair
  shift 4
  text=$(cat "$template")
  for pair in "$@"; do
    text=${text//"@${pair%%=*}@"/"${pair#*=}"}
  done
  if [[ $text =~ @[A-Z_]+@ ]]; then
    wrong "The template $template needs a value for ${BASH_REMATCH[0]}." "Give it where render is called."
  fi
  if [[ -f $target && "$(cat "$target")" == "$text" ]]; then
    RENDERED=same
    return
  fi
  (umask 077 && printf '%s\n' "$text" >"$target.new")
  chown "$owner" "$target.new"
  chmod "$mode" "$target.new"
  mv "$target.new" "$target"
  # shellcheck disable=SC2034 # read by the callers
  RENDERED=changed
}
