# shellcheck shell=bash
# Keycloak: its files, fetched by Maven and checked, our jar in it, and a realm with the demo people.
# It is started early and waited for late: the rest of `up` goes on meanwhile.

readonly KEYCLOAK_VERSION=26.7.3
readonly KEYCLOAK_SHA256=27a6535553c3cdcd083872ba40629efafb3475e3b758e0c6f691395561dd0f1f
readonly REALM=helpdesk

KEYCLOAK="$STATE/keycloak"
KEYCLOAK_SERVER="$KEYCLOAK/keycloak-$KEYCLOAK_VERSION"
KEYCLOAK_JAR="$CHECKOUT/plugin/keycloak-provider/target/understudy-keycloak.jar"

keycloak_url() { printf 'http://127.0.0.1:%s' "$(port keycloak)"; }
keycloak_issuer() { printf '%s/realms/%s' "$(keycloak_url)" "$REALM"; }

keycloak_files() {
  id keycloak >/dev/null 2>&1 || useradd --system --user-group --home-dir /nonexistent --no-create-home --shell /usr/sbin/nologin keycloak
  install -d -o keycloak -g keycloak -m 0750 "$KEYCLOAK" "$KEYCLOAK/tmp" "$STATE/logs/keycloak"
  if [[ $(cat "$KEYCLOAK/unpacked" 2>/dev/null) != "$KEYCLOAK_VERSION" ]]; then
    keycloak_fetch
    rm -rf "$KEYCLOAK"/keycloak-*
    unzip -q "$STATE/downloads/keycloak-$KEYCLOAK_VERSION.zip" -d "$KEYCLOAK"
    chown -R keycloak:keycloak "$KEYCLOAK"
    printf '%s' "$KEYCLOAK_VERSION" >"$KEYCLOAK/unpacked"
  fi
  result "Keycloak $KEYCLOAK_VERSION in $KEYCLOAK"
}

keycloak_fetch() {
  local zip="$STATE/downloads/keycloak-$KEYCLOAK_VERSION.zip"
  if [[ ! -e $zip ]]; then
    maven -N "$DEPENDENCY_PLUGIN:copy" -Dartifact="org.keycloak:keycloak-quarkus-dist:$KEYCLOAK_VERSION:zip" \
      -DoutputDirectory="$STATE/downloads"
    mv "$STATE/downloads/keycloak-quarkus-dist-$KEYCLOAK_VERSION.zip" "$zip"
  fi
  if ! sha256sum -c --quiet <<<"$KEYCLOAK_SHA256  $zip"; then
    rm -f "$zip"
    wrong "The download of Keycloak $KEYCLOAK_VERSION is not the file we know (its SHA-256 differs); it was thrown away." \
      "Run the command again; if it happens twice, do not trust the place Maven downloads from."
  fi
}

# Starts it without waiting. The realm is made from its file; another file makes it anew.
keycloak_begin() {
  local was made_of
  using_existing || demo_passwords
  made_of=$(keycloak_sum)
  was=$(cat "$KEYCLOAK/made-of" 2>/dev/null || true)
  if is_running keycloak && [[ $was == "$made_of" ]]; then
    result "runs already"
    return
  fi
  stop_process keycloak 30
  if [[ ${was#* } != "${made_of#* }" ]]; then
    rm -rf "$KEYCLOAK_SERVER/data/h2"
  fi
  install -d -o keycloak -g keycloak -m 0750 "$KEYCLOAK_SERVER"/data{,/import}
  install -o keycloak -g keycloak -m 0640 "$DEPLOYMENT/config/realm.json" "$KEYCLOAK_SERVER/data/import/$REALM-realm.json"
  # A file with a new time would make Keycloak build itself once more.
  cmp -s "$KEYCLOAK_JAR" "$KEYCLOAK_SERVER/providers/understudy-keycloak.jar" ||
    install -o keycloak -g keycloak -m 0640 "$KEYCLOAK_JAR" "$KEYCLOAK_SERVER/providers/understudy-keycloak.jar"
  keycloak_launch
  printf '%s' "$made_of" >"$KEYCLOAK/made-of"
  result "starts beside the rest"
}

# What it is started with, then what its realm is made of.
keycloak_sum() {
  printf '%s %s' "$({ sha256sum <"$KEYCLOAK_JAR" && keycloak_environment; } | sha256sum | cut -d' ' -f1)" \
    "$({ cat "$DEPLOYMENT/config/realm.json" && realm_environment; } | sha256sum | cut -d' ' -f1)"
}

# What the placeholders of config/realm.json stand for; it is read when the realm is made.
realm_environment() {
  local login
  printf '%s\n' \
    "REALM_APP_URL=$(app_url)" \
    "REALM_SITE_URL=$(site_url)/understudy" \
    "REALM_SIGNED_OUT_URL=$(app_url)/signed-out" \
    "REALM_CLIENT_SECRET=$(secret oidc-client)" \
    "REALM_SCRIPT_SECRET=$(secret oidc-script)"
  for login in john william mary admin; do
    printf 'REALM_PASSWORD_%s=%s\n' "${login^^}" "$(keycloak_password "$login")"
  done
}

# The demo people have one password for everything; beside a Znuny that was here before they have their own.
keycloak_password() { if using_existing; then secret "keycloak-$1"; else demo_password "$1"; fi; }

keycloak_environment() {
  printf '%s\n' \
    "KC_BOOTSTRAP_ADMIN_USERNAME=admin" \
    "KC_BOOTSTRAP_ADMIN_PASSWORD=$(secret keycloak-admin)" \
    "KC_SPI_EVENTS_LISTENER__UNDERSTUDY__URL=${UNDERSTUDY_LISTENER_URL:-$(app_url)}" \
    "KC_SPI_EVENTS_LISTENER__UNDERSTUDY__SECRET=$(secret keycloak)" \
    "JAVA_OPTS_KC_HEAP=-Xms64m -Xmx512m" \
    "JAVA_OPTS_APPEND=-XX:TieredStopAtLevel=1 -Djava.io.tmpdir=$KEYCLOAK/tmp" \
    "JAVA_HOME=$(jdk)" \
    "PATH=/usr/bin:/bin" "LANG=C.UTF-8" "HOME=$KEYCLOAK"
}

# For one machine and its demo people: HTTP, an embedded database, no cluster; the quick compiler alone starts sooner.
keycloak_launch() {
  local environment
  mapfile -t environment < <(keycloak_environment && realm_environment)
  (
    unset_all
    export "${environment[@]}"
    cd /
    launch keycloak "$STATE/logs/keycloak/keycloak.log" \
      setpriv --reuid=keycloak --regid=keycloak --clear-groups -- "$KEYCLOAK_SERVER/bin/kc.sh" start-dev --import-realm \
      --cache=local --http-host=127.0.0.1 --http-port="$(port keycloak)" \
      --health-enabled=true --http-management-port="$(port keycloak_management)"
  )
}

keycloak_await() {
  await "${UNDERSTUDY_START_SECONDS:-300}" keycloak_is_ready ||
    wrong "Keycloak did not become ready in time." "Read $STATE/logs/keycloak/keycloak.log."
  result "$(keycloak_issuer)"
}

keycloak_is_ready() {
  is_running keycloak || wrong "Keycloak has stopped while starting." "Read $STATE/logs/keycloak/keycloak.log."
  curl -fsS -m 5 -o /dev/null "http://127.0.0.1:$(port keycloak_management)/health/ready" 2>/dev/null &&
    curl -fsS -m 10 -o /dev/null "$(keycloak_issuer)/.well-known/openid-configuration" 2>/dev/null
}

keycloak_start() {
  keycloak_launch
  keycloak_await
}

keycloak_stop() { stop_process keycloak 30; }
