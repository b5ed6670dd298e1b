# shellcheck shell=bash
# up: everything that is missing, nothing twice.

command_up() {
  local existing=''
  case "${1:-}" in
    '') ;;
    --use-existing) existing=yes ;;
    *) fail "'$1' is not known here." "Use 'up' or 'up --use-existing'." ;;
  esac
  open_state
  lock_state
  run_up "$existing"
}

run_up() {
  local begun existing=${1:-} played=''
  begun=$(now_us)
  headline "understudy up    $STATE"
  step packages "installing what is missing from Debian" command_packages
  step java "looking for a JDK" java_up
  step database "starting MariaDB" database_up
  if [[ -n $existing ]] || using_existing; then
    step znuny "looking at the Znuny that is here" use_existing
    step ports "choosing free ports" choose_app_ports
  else
    ! existing_is_there || hint "There is a Znuny at $INSTALLED_HOME; it is left alone (--use-existing would use it)."
    up_own_znuny
  fi
  up_understudy
  if ! using_existing; then
    step demo "making the team, its agents and a customer" demo_data_up
    step rules "setting the team's rules" rules_up
    [[ -e $STATE/build/played ]] || played=now
  fi
  line "" "everything is up" "$(seconds_since "$begun")"
  if [[ -n $played ]]; then
    play_scene
  else
    addresses
    using_existing || hint "See the main job done: deployment/understudy demo"
  fi
}

up_own_znuny() {
  step znuny "getting Znuny's files" znuny_files
  step ports "choosing free ports" choose_ports
  step znuny "making the tables" znuny_tables
  step helpdesk "starting Znuny's web server" web_up
  step daemon "starting Znuny's daemon" daemon_up
}

up_understudy() {
  step build "building with Maven" build_up
  step keycloak "getting Keycloak" keycloak_files
  step keycloak "beginning to start it" keycloak_begin
  step server "getting the application server" appserver_files
  step package "installing the package into Znuny" addon_up
  step app "starting Understudy" app_up
  step keycloak "waiting for Keycloak" keycloak_await
}

choose_ports() {
  is_running web || choose_port web
  choose_app_ports
  znuny_settings
  result "helpdesk $(port web), Understudy $(port app), Keycloak $(port keycloak)"
}

choose_app_ports() {
  if ! is_running app; then
    choose_port app
    choose_port app_admin
  fi
  if ! is_running keycloak; then
    choose_port keycloak
    choose_port keycloak_management
  fi
  result "Understudy $(port app), Keycloak $(port keycloak)"
}
