# shellcheck shell=bash
# The helpdesk's web server: an Apache of our own that runs entirely as the helpdesk's user.
# It also forwards /understudy/ to the application server, so that both are one site.

WEB="$STATE/web"

web_url() {
  if using_existing; then cat "$STATE/znuny/existing-url"; else printf 'http://127.0.0.1:%s/otrs' "$(port web)"; fi
}

web_up() {
  local was
  install -d -o otrs -g otrs -m 0755 "$WEB" "$WEB/run"
  was=$(web_files_sum)
  web_files
  if is_running web && [[ $was != "$(web_files_sum)" ]]; then
    stop_process web 20
  fi
  is_running web || web_start
  result "$(web_url)/index.pl"
}

# Nothing to sum up before the first start.
web_files_sum() { cksum "$WEB"/*.conf 2>/dev/null || true; }

web_files() {
  render apache.conf "$WEB/apache.conf" 0644 root:root WEB="$WEB" LISTEN="127.0.0.1:$(port web)" APP="127.0.0.1:$(port app)" \
    LOGS="$STATE/logs" INTERFACE="$WEB/znuny.conf"
  sed "s#/usr/share/otrs#$ZNUNY_PRIVATE_HOME#g" "$ZNUNY/package-web.conf" >"$WEB/znuny.conf"
}

web_start() {
  touch "$STATE/logs/web-error.log" "$STATE/logs/web-access.log"
  chown otrs:otrs "$STATE"/logs/web-{error,access}.log
  # Left behind by a killed server; whether ours runs we know better.
  rm -f "$WEB/run/apache.pid"
  launch web "$STATE/logs/web-error.log" \
    setpriv --reuid=otrs --regid=otrs --clear-groups -- env -i PATH=/usr/bin:/bin LANG=C.UTF-8 HOME="$ZNUNY_PRIVATE_HOME" \
    /usr/sbin/apache2 -f "$WEB/apache.conf" -D FOREGROUND
  await 60 web_is_up || wrong "Znuny's web server did not answer within 60 s." "Read $STATE/logs/web-error.log."
  web_warm
}

# An answer of something else on that port would not be ours.
web_is_up() {
  is_running web || wrong "Znuny's web server has stopped while starting." "Read $STATE/logs/web-error.log."
  web_answers
}

web_answers() { curl -fsS -m 20 -o /dev/null "$(web_url)/index.pl" 2>/dev/null; }

# A fresh child compiles for half a second on its first request; several at once reach several children.
web_warm() {
  local round page calls=()
  for round in 1 2 3; do
    calls=()
    for page in index.pl customer.pl index.pl customer.pl; do
      curl -sS -m 30 -o /dev/null "$(web_url)/$page" &
      calls+=($!)
    done
    wait "${calls[@]}"
  done
  : "$round"
}

web_stop() { stop_process web 20; }
