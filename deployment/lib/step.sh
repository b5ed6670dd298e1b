# shellcheck shell=bash
# A step is a function that runs with its output in a log, while the terminal shows how long it takes.
# It runs in a process of its own, so `set -e` holds inside it; what it wants to say goes through `result`.

# result TEXT: what the line of the finished step shows.
result() { printf '%s' "$1" >"$STEP_RESULT"; }

# wrong WHAT WHAT-TO-DO: the reason why the running step cannot go on.
wrong() {
  printf '%s\n%s\n' "$1" "$2" >"$STEP_WRONG"
  exit 1
}

# step NAME DOING FUNCTION [ARGUMENT...]
step() {
  local name=$1 doing=$2 start pid ticker='' status=0
  shift 2
  start=$(now_us)
  STEP_RESULT="$STATE/run/step-result.$$"
  STEP_WRONG="$STATE/run/step-wrong.$$"
  rm -f "$STEP_RESULT" "$STEP_WRONG"
  STEP_BEGIN=$(($(wc -l <"$COMMAND_LOG") + 2))
  printf '%s\n' "--- $(date +%FT%T) $name: $doing" >>"$COMMAND_LOG"
  ("$@") >>"$COMMAND_LOG" 2>&1 </dev/null &
  pid=$!
  show_progress "$name" "$doing" "$start" &
  ticker=$!
  wait "$pid" || status=$?
  stop_progress "$ticker"
  if ((status != 0)); then
    step_failed "$name" "$doing"
  fi
  line "$name" "$(cat "$STEP_RESULT" 2>/dev/null || printf '%s' "$doing")" "$(seconds_since "$start")"
  rm -f "$STEP_RESULT" "$STEP_WRONG"
}

# A clock for long steps: it rewrites its line on a terminal and speaks every 20 s elsewhere.
show_progress() {
  local name=$1 doing=$2 start=$3 seconds=0
  trap 'exit 0' TERM
  while sleep 1 9>&- & wait $!; do
    seconds=$((seconds + 1))
    if [[ -t 1 ]]; then
      printf '\r  %-12s %-62s %s%8s%s' "$name" "$doing ..." "$DIM" "$(seconds_since "$start")" "$PLAIN"
    elif ((seconds % 20 == 0)); then
      line "$name" "$doing ..." "$(seconds_since "$start")"
    fi
  done
}

stop_progress() {
  kill "$1" 2>/dev/null || true
  wait "$1" 2>/dev/null || true
  [[ ! -t 1 ]] || printf '\r\e[K'
}

step_failed() {
  local name=$1 doing=$2 what todo
  what="$name: $doing did not work."
  todo="Read the end of the log; after mending the cause run the same command again."
  if [[ -s $STEP_WRONG ]]; then
    { read -r what && read -r todo; } <"$STEP_WRONG"
  else
    tail -n "+$STEP_BEGIN" "$COMMAND_LOG" | telling_lines | cut -c 1-300 | sed 's/^/       | /' >&2
  fi
  fail "$what" "$todo" "$COMMAND_LOG"
}

# The tests that failed and what they found, or what else the build calls an error; otherwise the end.
telling_lines() {
  local said failed
  said=$(cat)
  failed=$(awk '/^\[ERROR\] (Failures|Errors): *$/ {telling = 1; next} /^\[(INFO|WARNING)\]|^\[ERROR\] Tests run/ {telling = 0} telling && NF' <<<"$said")
  if [[ -n $failed ]]; then
    head -n 60 <<<"$failed"
  elif grep -q '^\[ERROR\] ' <<<"$said"; then
    grep -m 12 '^\[ERROR\] ' <<<"$said"
  else
    tail -n 5 <<<"$said"
  fi
}
