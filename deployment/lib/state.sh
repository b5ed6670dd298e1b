# shellcheck shell=bash
# The state folder: everything that the local stack owns is below it, nothing is elsewhere.

readonly MARK="$STATE/.understudy-state"
# shellcheck disable=SC2034 # read by step.sh
COMMAND_LOG="$STATE/logs/commands.log"

need_root() {
  [[ $EUID -eq 0 ]] || fail "This command needs root: it starts servers under their own users." \
    "Run it again as root (for example with sudo)."
}

# Makes the folder, or refuses one that is not ours.
open_state() {
  need_root
  case "$STATE" in
    /*) ;;
    *) fail "UNDERSTUDY_STATE is '$STATE', which is not an absolute path." "Give it as /path/to/folder." ;;
  esac
  ((${#STATE} <= 70)) || fail "The path of the state folder is too long for the database's socket." "Choose a path of at most 70 characters."
  if [[ -d $STATE && ! -e $MARK && -n $(ls -A "$STATE") ]]; then
    fail "$STATE exists and was not made by this command." "Choose another folder with UNDERSTUDY_STATE."
  fi
  mkdir -p "$STATE"/{run,logs,build,downloads}
  chmod 0755 "$STATE" "$STATE"/{run,logs,build,downloads}
  mkdir -p "$STATE/secrets"
  chmod 0700 "$STATE/secrets"
  touch "$COMMAND_LOG"
  [[ -e $MARK ]] || printf 'Made by deployment/understudy. down --wipe removes this folder.\n' >"$MARK"
}

need_state() {
  need_root
  [[ -e $MARK ]] || fail "There is no stack in $STATE." "Make one with: deployment/understudy up"
}

# One run at a time on one folder. Servers are started with 9>&-, so that they do not inherit the lock.
# What a run starts may use the command itself: stories that `test` runs stop and start parts.
lock_state() {
  [[ ${UNDERSTUDY_LOCKED:-} != "$STATE" ]] || return 0
  exec 9>"$STATE/run/lock"
  flock -n 9 || fail "Another understudy command works on $STATE." "Wait until it has finished, then run this one again."
  export UNDERSTUDY_LOCKED="$STATE"
}
