# shellcheck shell=bash
# bench: the measurements of deployment/bench on the running stack.

command_bench() {
  need_state
  lock_state
  [[ -x $DEPLOYMENT/bench/run ]] || fail "There are no measurements in $DEPLOYMENT/bench." "Use a checkout that has them."
  status_json >"$STATE/run/status.json"
  UNDERSTUDY_STATUS="$STATE/run/status.json" UNDERSTUDY_COMMAND="$DEPLOYMENT/understudy" exec "$DEPLOYMENT/bench/run" "$@" 9>&-
}
