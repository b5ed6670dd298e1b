# shellcheck shell=bash
# The same for programs. Passwords of the databases are named by file; the demo sign-ins are given, they are made for this.

status_json() {
  jq -n \
    --arg state "$STATE" --argjson parts "$(parts_json)" \
    --arg home "$(znuny_home)" --arg web "$(web_url)" --arg site "$(site_url)" --arg existing "$(if using_existing; then echo yes; fi)" \
    --arg app "$(app_url)" --arg dbport "$(port database)" --arg socket "$DATABASE_SOCKET" \
    --arg logs "$STATE/logs" --arg secrets "$STATE/secrets" --arg jdk "$(jdk 2>/dev/null || true)" \
    --arg opm "$(addon_file)" --arg war "$WAR" --arg glassfish "$APP/glassfish8" \
    --arg keycloak "$(keycloak_url)" --arg issuer "$(keycloak_issuer)" --arg realm "$REALM" \
    --slurpfile demo <(cat "$STATE/secrets/demo.json" 2>/dev/null || echo '{}') \
    -f "$DEPLOYMENT/config/status.jq"
}

parts_json() {
  local part process pid
  for part in $PARTS; do
    process=$(process_of "$part")
    pid=$(pid_of "$process" || true)
    jq -n --arg part "$part" --arg pid "$pid" --arg port "$(cat "$STATE/run/port.$process" 2>/dev/null || true)" \
      '{($part): {running: ($pid != ""), pid: ($pid | tonumber? // null), port: ($port | tonumber? // null)}}'
  done | jq -s add
}
