# shellcheck shell=bash
# logs [PART] [-f]: the last lines of one part or of all, and on demand what comes.

command_logs() {
  local part=all follow='' argument files=()
  for argument in "$@"; do
    if [[ $argument == -f ]]; then follow=-F; else part=$argument; fi
  done
  need_state
  mapfile -t files < <(log_files "$part")
  ((${#files[@]} > 0)) || fail "There are no logs of '$part'." "Take one of: all commands $PARTS."
  exec tail -n 40 ${follow:+"$follow"} -- "${files[@]}"
}

log_files() {
  local logs="$STATE/logs" files=() file
  case "$1" in
    database) files=("$logs/database.log") ;;
    helpdesk) files=("$logs/web-error.log" "$ZNUNY_PRIVATE_HOME/var/log/znuny.log") ;;
    daemon) files=("$logs/daemon.log" "$ZNUNY_PRIVATE_HOME"/var/log/Daemon/*ERR*.log) ;;
    app) files=("$logs/app/server.log") ;;
    keycloak) files=("$logs/keycloak/keycloak.log") ;;
    commands) files=("$logs/commands.log") ;;
    all) files=("$logs"/{commands,database,web-error,daemon,keycloak/keycloak,app/server}.log) ;;
  esac
  for file in "${files[@]}"; do
    [[ ! -e $file ]] || printf '%s\n' "$file"
  done
}
