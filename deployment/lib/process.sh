# shellcheck shell=bash
# Our own processes. A pid alone may meanwhile belong to a stranger, so it is kept with its start time.

started_at() { awk '{print $22}' "/proc/$1/stat" 2>/dev/null; }

# remember_process PART PID
remember_process() { printf '%s %s\n' "$2" "$(started_at "$2")" >"$STATE/run/$1.pid"; }

# pid_of PART: prints the pid when the process that we started still runs.
pid_of() {
  local pid started
  [[ -s $STATE/run/$1.pid ]] || return 1
  read -r pid started <"$STATE/run/$1.pid"
  [[ -n $started && $(started_at "$pid") == "$started" ]] || return 1
  [[ $(awk '{print $3}' "/proc/$pid/stat") != Z ]] || return 1
  printf '%s' "$pid"
}

is_running() { pid_of "$1" >/dev/null; }

# launch PART LOG COMMAND...: a server of its own session, without our lock and our terminal.
launch() {
  local part=$1 log=$2
  shift 2
  setsid "$@" </dev/null >>"$log" 2>&1 9>&- &
  remember_process "$part" $!
}

as_user() {
  local user=$1
  shift
  setpriv --reuid="$user" --regid="$(id -g "$user")" --init-groups -- "$@"
}

# await SECONDS COMMAND...: true as soon as the command is.
await() {
  local deadline=$((SECONDS + $1))
  shift
  until "$@"; do
    ((SECONDS < deadline)) || return 1
    sleep 0.1
  done
}

is_stopped() { ! is_running "$1"; }

# stop_process PART SECONDS: asks first, insists when the time is over.
stop_process() {
  local pid
  pid=$(pid_of "$1") || return 0
  kill -TERM "$pid"
  if ! await "$2" is_stopped "$1"; then
    kill -KILL "$pid"
    await 5 is_stopped "$1"
  fi
  rm -f "$STATE/run/$1.pid"
}

# kill_process PART: at once, with its children, as a power cut would do. Each server has a process group of its own.
kill_process() {
  local pid group
  pid=$(pid_of "$1") || return 0
  group=$(ps -o pgid= -p "$pid" | tr -d ' ')
  [[ $group != "$(ps -o pgid= -p $$ | tr -d ' ')" ]] || group=$pid
  kill -KILL -- "-$group" || kill -KILL "$pid"
  await 10 is_stopped "$1"
  rm -f "$STATE/run/$1.pid"
}
