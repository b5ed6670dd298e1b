# shellcheck shell=bash
# The helpdesk's daemon (its scheduler). It forks by itself and writes its own pid file.

daemon_up() {
  is_running daemon || daemon_start
  result "Znuny's daemon, pid $(pid_of daemon)"
}

daemon_start() {
  rm -f "$(daemon_pid_file)"
  as_user otrs setsid --wait env HOME="$ZNUNY_PRIVATE_HOME" "$ZNUNY_PRIVATE_HOME/bin/otrs.Daemon.pl" start \
    >>"$STATE/logs/daemon.log" 2>&1 </dev/null 9>&-
  await 30 test -s "$(daemon_pid_file)" || wrong "Znuny's daemon did not start within 30 s." "Read $STATE/logs/daemon.log."
  remember_process daemon "$(tr -dc 0-9 <"$(daemon_pid_file)")"
}

daemon_pid_file() { printf '%s/var/run/Daemon-NodeID-1.pid' "$ZNUNY_PRIVATE_HOME"; }

# The daemon's own way to take new code and settings without ending.
daemon_reload() { kill -HUP "$(pid_of daemon)"; }

daemon_stop() { stop_process daemon 40; }
