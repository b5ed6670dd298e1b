# shellcheck shell=bash
# The running parts by the names that a person uses, each startable and stoppable alone (tests of faults need it).

# The second one is a second server of Understudy on the same database; nothing starts it unasked.
readonly PARTS="database helpdesk daemon keycloak app second"

# command_part start|stop PART [--kill]
command_part() {
  local verb=$1 part=${2:-} how=${3:-}
  need_state
  lock_state
  [[ " $PARTS " == *" $part "* ]] || fail "There is no part '$part'." "Take one of: $PARTS."
  if using_existing && [[ $part == helpdesk || $part == daemon ]]; then
    fail "The $part belongs to the Znuny that was here before." "Start and stop it the way you always do."
  fi
  [[ $how == '' || ($verb == stop && $how == --kill) ]] || fail "'$how' is not known here." "Only 'stop PART --kill' takes an option."
  case "$verb" in
    start) step "$part" "starting" part_start "$part" ;;
    stop) step "$part" "stopping" part_stop "$part" "$how" ;;
  esac
}

part_start() {
  if is_running "$(process_of "$1")"; then
    result "runs already"
    return
  fi
  case "$1" in
    database) database_start ;;
    helpdesk) web_start ;;
    daemon) daemon_start ;;
    keycloak) keycloak_start ;;
    app) app_start ;;
    second) second_start ;;
  esac
  result "runs, pid $(pid_of "$(process_of "$1")")"
}

part_stop() {
  local process
  process=$(process_of "$1")
  if ! is_running "$process"; then
    result "does not run"
  elif [[ ${2:-} == --kill ]]; then
    kill_process "$process"
    result "killed"
  else
    "${process}_stop"
    result "stopped"
  fi
}

process_of() { if [[ $1 == helpdesk ]]; then printf web; else printf '%s' "$1"; fi; }
