# shellcheck shell=bash
# up: everything that is missing, nothing twice.

command_up() {
  open_state
  lock_state
  local begun
  begun=$(now_us)
  headline "understudy up    $STATE"
  step packages "installing what is missing from Debian" command_packages
  step database "starting MariaDB" database_up
  step znuny "getting Znuny's files" znuny_files
  step znuny "writing settings" choose_ports_of_parts
  step znuny "making the tables" znuny_tables
  step web "starting Znuny's web server" web_up
  step daemon "starting Znuny's daemon" daemon_up
  step demo "making the team, its agents and a customer" demo_data_up
  line "" "" "$(seconds_since "$begun")"
}

choose_ports_of_parts() {
  is_running web || choose_port web
  if ! is_running app; then
    choose_port app
    choose_port app_admin
  fi
  znuny_settings
  result "settings written"
}
