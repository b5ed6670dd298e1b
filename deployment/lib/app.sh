# shellcheck shell=bash
# The application server with the WAR in it.

WAR="$CHECKOUT/plugin/war/target/understudy.war"

app_url() { printf 'http://127.0.0.1:%s/understudy' "$(port app)"; }

app_up() {
  if app_domain_is_outdated; then
    stop_process app 30
    stop_process second 30
    appserver_domain "$WAR"
  elif [[ $(cat "$APP/started-with" 2>/dev/null) != "$(app_environment | sha256sum)" ]]; then
    stop_process app 30
  fi
  is_running app || app_launch
  app_await
  result "$(app_url)"
}

# A domain that refused the WAR is made anew as well.
app_domain_is_outdated() {
  app_was_refused || [[ ! -d $APP_DOMAIN ]] ||
    [[ $(cat "$APP/domain-port" 2>/dev/null) != "$(port app)" ]] ||
    [[ $(cat "$APP/domain-war" 2>/dev/null) != "$(sha256sum <"$WAR")" ]]
}

app_was_refused() { [[ -e $APP_DOMAIN/autodeploy/understudy.war_deployFailed ]]; }

# NAME=value lines, as docs/settings.md lists them. Options for the virtual machine and shorter
# pauses between two readings of the helpdesk or of Keycloak are for tests.
app_environment() {
  [[ -z ${UNDERSTUDY_JAVA_OPTIONS:-} ]] || printf 'JAVA_TOOL_OPTIONS=%s\n' "$UNDERSTUDY_JAVA_OPTIONS"
  [[ -z ${UNDERSTUDY_REFRESH_EVERY:-} ]] || printf 'UNDERSTUDY_REFRESH_EVERY=%s\n' "$UNDERSTUDY_REFRESH_EVERY"
  [[ -z ${UNDERSTUDY_KEYCLOAK_SWEEP:-} ]] || printf 'UNDERSTUDY_KEYCLOAK_SWEEP=%s\n' "$UNDERSTUDY_KEYCLOAK_SWEEP"
  printf '%s\n' \
    "UNDERSTUDY_DB_URL=jdbc:mariadb://127.0.0.1:$(port database)/understudy" \
    "UNDERSTUDY_DB_USER=understudy" \
    "UNDERSTUDY_DB_PASSWORD=$(secret database-understudy)" \
    "UNDERSTUDY_HOST_URL=$(web_url)" \
    "UNDERSTUDY_WEBHOOK_PRIVATE_HOSTS=127.0.0.1" \
    "UNDERSTUDY_HOST_SECRET=$(cat "$STATE/secrets/host" 2>/dev/null)" \
    "UNDERSTUDY_ADMIN_TOKEN=$(secret admin-token)" \
    "UNDERSTUDY_KEYCLOAK_URL=$(keycloak_issuer)" \
    "UNDERSTUDY_KEYCLOAK_SECRET=$(secret keycloak)" \
    "UNDERSTUDY_OIDC_CLIENT_ID=understudy" \
    "UNDERSTUDY_OIDC_CLIENT_SECRET=$(secret oidc-client)" \
    "AS_JAVA=$(jdk)" \
    "PATH=/usr/bin:/bin" "LANG=C.UTF-8" "HOME=$APP"
}

app_start() {
  app_launch
  app_await
}

# The environment goes through the shell that becomes the server, not through a command line that others can read.
app_launch() {
  app_environment | sha256sum >"$APP/started-with"
  server_launch app "$STATE/logs/app/console.log"
}

# server_launch PROCESS LOG [OPTION...]
server_launch() {
  local environment process=$1 log=$2
  shift 2
  mapfile -t environment < <(app_environment)
  (
    unset_all
    export "${environment[@]}"
    launch "$process" "$log" \
      setpriv --reuid=understudy --regid=understudy --clear-groups -- "$APP/glassfish8/glassfish/bin/startserv" "$@"
  )
}

# Seen once in some hundred starts: GlassFish stands still before its first line. What its threads do goes to its log, and
# another start helps.
app_await() {
  if ! await 90 app_has_begun; then
    pkill -QUIT -s "$(pid_of app)" java || true
    sleep 1
    kill_process app
    app_launch
  fi
  await "${UNDERSTUDY_START_SECONDS:-300}" app_is_ready ||
    wrong "Understudy did not become ready in time ($(app_readiness))." "Read $STATE/logs/app/server.log."
}

app_has_begun() { ! is_running app || [[ $STATE/logs/app/server.log -nt $STATE/run/app.pid ]]; }

unset_all() {
  local name
  for name in $(compgen -e); do
    unset "$name"
  done
}

# A server that died does not become ready: no need to wait for the deadline.
app_is_ready() {
  is_running app || wrong "The application server has stopped while starting." "Read $STATE/logs/app/server.log and console.log."
  ! app_was_refused ||
    wrong "The application server could not start the WAR." "The reason is in $STATE/logs/app/server.log."
  curl -fsS -m 5 -o /dev/null "$(app_url)/health/ready" 2>/dev/null
}

# One short line of why not: the status, and what the health page says if it speaks JSON.
app_readiness() {
  curl -s -m 5 -w '\n%{http_code}' "$(app_url)/health/ready" |
    awk '{line[NR] = $0} END {printf "answer %s", line[NR]; if (line[1] ~ /^{/) printf ": %s", substr(line[1], 1, 300)}'
}

app_stop() { stop_process app 30; }
