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
  line "" "" "$(seconds_since "$begun")"
}

choose_ports_of_parts() {
  local name
  is_running web || choose_port web
  if ! is_running app; then
    for name in "${!FIRST_PORT[@]}"; do
      [[ $name != app* ]] || choose_port "$name"
    done
  fi
  znuny_settings
  result "settings written"
}
