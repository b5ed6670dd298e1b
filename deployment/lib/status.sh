# shellcheck shell=bash
# status: what runs where. --json is meant for scripts and tests.

command_status() {
  need_state
  case "${1:-}" in
    --json) status_json ;;
    '') status_text ;;
    *) fail "'$1' is not known here." "Use 'status' or 'status --json'." ;;
  esac
}

status_text() {
  local part process
  headline "understudy    $STATE"
  for part in $PARTS; do
    process=$(process_of "$part")
    if using_existing && [[ $part == helpdesk || $part == daemon ]]; then
      line "$part" "the Znuny that was here before, $(znuny_home)"
    elif is_running "$process"; then
      line "$part" "runs    $(part_address "$part")" "$(pid_of "$process")"
    elif [[ $part != second ]]; then
      line "$part" "stopped"
    fi
  done
  addresses
}

part_address() {
  case "$1" in
    database) printf '127.0.0.1:%s' "$(port database)" ;;
    helpdesk) printf '%s/index.pl' "$(web_url)" ;;
    app) app_url ;;
    keycloak) keycloak_url ;;
    second) second_url ;;
    daemon) ;;
  esac
}

addresses() {
  headline "Addresses"
  line agents "$(web_url)/index.pl"
  line customers "$(web_url)/customer.pl"
  line Understudy "$(app_url)/api/v1   (also $(site_url)/understudy/)"
  line Keycloak "$(keycloak_url)   (realm $REALM, with the same demo people; its admin's password: $STATE/secrets/keycloak-admin)"
  [[ -s $STATE/secrets/demo.json ]] || return 0
  headline "Sign-ins (generated for this stack)"
  local login
  for login in john william mary admin; do
    line agent "$login    $(demo_password "$login")"
  done
  line customer "anna    $(demo_password anna)"
  line API "admin token: $STATE/secrets/admin-token"
}

site_url() { local url; url=$(web_url); printf '%s' "${url%/otrs}"; }
