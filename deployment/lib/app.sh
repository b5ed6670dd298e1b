# shellcheck shell=bash
# The application server with the WAR in it.

WAR="$CHECKOUT/plugin/war/target/understudy.war"

app_url() { printf 'http://127.0.0.1:%s/understudy' "$(port app)"; }

app_up() {
  if app_is_outdated; then
    stop_process app 30
    appserver_domain "$WAR"
  fi
  is_running app || app_start
  result "$(app_url)"
}

app_is_outdated() {
  ! is_running app ||
    [[ $(cat "$APP/domain-port" 2>/dev/null) != "$(port app)" ]] ||
    [[ $(cat "$APP/domain-war" 2>/dev/null) != "$(sha256sum <"$WAR")" ]] ||
    [[ $(cat "$APP/started-with" 2>/dev/null) != "$(app_environment | sha256sum)" ]]
}

# NAME=value lines, as docs/settings.md lists them.
app_environment() {
  printf '%s\n' \
    "UNDERSTUDY_DB_URL=jdbc:mariadb://127.0.0.1:$(port database)/understudy" \
    "UNDERSTUDY_DB_USER=understudy" \
    "UNDERSTUDY_DB_PASSWORD=$(secret database-understudy)" \
    "UNDERSTUDY_HOST_URL=$(web_url)" \
    "UNDERSTUDY_HOST_SECRET=$(cat "$STATE/secrets/host" 2>/dev/null)" \
    "UNDERSTUDY_ADMIN_TOKEN=$(secret admin-token)" \
    "AS_JAVA=$(jdk)" \
    "PATH=/usr/bin:/bin" "LANG=C.UTF-8" "HOME=$APP"
}

# The environment goes through the shell that becomes the server, not through a command line that others can read.
app_start() {
  app_environment | sha256sum >"$APP/started-with"
  local environment
  mapfile -t environment < <(app_environment)
  (
    unset_all
    export "${environment[@]}"
    launch app "$STATE/logs/app/console.log" \
      setpriv --reuid=understudy --regid=understudy --clear-groups -- "$APP/glassfish8/glassfish/bin/startserv"
  )
  await "${UNDERSTUDY_START_SECONDS:-120}" app_is_ready ||
    wrong "Understudy did not become ready in time ($(app_readiness))." "Read $STATE/logs/app/server.log."
}

unset_all() {
  local name
  for name in $(compgen -e); do
    [[ $name == UNDERSTUDY_START_SECONDS ]] || unset "$name"
  done
}

# A server that died does not become ready: no need to wait for the deadline.
app_is_ready() {
  is_running app || wrong "The application server has stopped while starting." "Read $STATE/logs/app/server.log and console.log."
  curl -fsS -m 5 -o /dev/null "$(app_url)/health/ready" 2>/dev/null
}

app_readiness() { curl -sS -m 5 "$(app_url)/health/ready" 2>&1 | head -c 300; }

app_stop() { stop_process app 30; }
