# shellcheck shell=bash
# The application server's files: GlassFish, fetched by Maven, checked, unpacked, and a domain made new for each WAR.

readonly GLASSFISH_VERSION=8.0.0
readonly GLASSFISH_SHA256=aaacd4f56e7ed32199dfb9d967c548e40669cbd4c1c32bb4d33560f6a37cf125
readonly DEPENDENCY_PLUGIN=org.apache.maven.plugins:maven-dependency-plugin:3.8.1

APP="$STATE/app"
APP_DOMAIN="$APP/glassfish8/glassfish/domains/domain1"

appserver_files() {
  id understudy >/dev/null 2>&1 || useradd --system --user-group --home-dir /nonexistent --no-create-home --shell /usr/sbin/nologin understudy
  install -d -o understudy -g understudy -m 0750 "$APP" "$STATE/logs/app"
  if [[ $(cat "$APP/unpacked" 2>/dev/null) != "$GLASSFISH_VERSION" ]]; then
    appserver_fetch
    appserver_unpack
  fi
  result "GlassFish $GLASSFISH_VERSION in $APP"
}

appserver_fetch() {
  local zip="$STATE/downloads/glassfish-$GLASSFISH_VERSION.zip"
  if [[ ! -e $zip ]]; then
    maven -N "$DEPENDENCY_PLUGIN:copy" -Dartifact="org.glassfish.main.distributions:glassfish:$GLASSFISH_VERSION:zip" \
      -DoutputDirectory="$STATE/downloads"
  fi
  if ! sha256sum -c --quiet <<<"$GLASSFISH_SHA256  $zip"; then
    rm -f "$zip"
    wrong "The download of GlassFish $GLASSFISH_VERSION is not the file we know (its SHA-256 differs); it was thrown away." \
      "Run the command again; if it happens twice, do not trust the place Maven downloads from."
  fi
}

# The domain that comes with the zip is kept as the pattern for ours.
appserver_unpack() {
  rm -rf "$APP/glassfish8" "$APP/pattern"
  unzip -q "$STATE/downloads/glassfish-$GLASSFISH_VERSION.zip" -d "$APP"
  appserver_close_administration
  mv "$APP_DOMAIN" "$APP/pattern"
  chown -R understudy:understudy "$APP"
  printf '%s' "$GLASSFISH_VERSION" >"$APP/unpacked"
}

# The zip comes with an administrator without a password.
appserver_close_administration() {
  local passwords="$STATE/secrets/appserver-passwords"
  printf 'AS_ADMIN_PASSWORD=\nAS_ADMIN_NEWPASSWORD=%s\n' "$(secret appserver-admin)" | keep_secret appserver-passwords
  AS_JAVA="$(jdk)" "$APP/glassfish8/glassfish/bin/asadmin" --user admin --passwordfile "$passwords" \
    change-admin-password --domain_name domain1
  rm -f "$passwords"
}

# A domain that never had another WAR: the server would serve the old one for some seconds first.
appserver_domain() {
  rm -rf "$APP_DOMAIN"
  cp -a "$APP/pattern" "$APP_DOMAIN"
  appserver_doors 127.0.0.1 "$(port app)" "$(port app_admin)" "$STATE/logs/app/server.log"
  install -o understudy -g understudy -m 0640 "$1" "$APP_DOMAIN/autodeploy/understudy.war"
  port app >"$APP/domain-port"
  sha256sum <"$1" >"$APP/domain-war"
}

# appserver_doors ADDRESS PORT ADMIN-PORT LOG
appserver_doors() {
  sed "s|@ADDRESS@|$1|; s|@PORT@|$2|; s|@ADMIN_PORT@|$3|" "$DEPLOYMENT/config/domain.sed" | sed -i -f - "$APP_DOMAIN/config/domain.xml"
  sed "s|@LOG@|$4|" "$DEPLOYMENT/config/logging.sed" | sed -i -f - "$APP_DOMAIN/config/logging.properties"
}
