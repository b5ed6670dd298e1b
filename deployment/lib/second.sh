# shellcheck shell=bash
# A second server of Understudy on the same database, beside the first: one decides, the other takes over.

second_url() { printf 'http://127.0.0.1:%s/understudy' "$(port second)"; }

# A domain in a folder of its own: the server refuses to start without a name where it finds two.
second_start() {
  choose_port second
  choose_port second_admin
  local APP_DOMAIN="$APP/second/domain1"
  rm -rf "$APP/second"
  install -d -o understudy -g understudy -m 0750 "$APP/second" "$STATE/logs/second"
  cp -a "$APP/pattern" "$APP_DOMAIN"
  appserver_doors 127.0.0.1 "$(port second)" "$(port second_admin)" "$STATE/logs/second/server.log"
  install -o understudy -g understudy -m 0640 "$WAR" "$APP_DOMAIN/autodeploy/understudy.war"
  server_launch second "$STATE/logs/second/console.log" --domaindir "$APP/second" domain1
  await "${UNDERSTUDY_START_SECONDS:-300}" second_is_ready ||
    wrong "The second server did not become ready in time." "Read $STATE/logs/second/server.log."
  result "$(second_url)"
}

second_is_ready() {
  is_running second || wrong "The second server has stopped while starting." "Read $STATE/logs/second/server.log and console.log."
  curl -fsS -m 5 -o /dev/null "$(second_url)/health/ready" 2>/dev/null
}

second_stop() { stop_process second 30; }
