# shellcheck shell=bash
# The helpdesk's settings, tables and console.

znuny_home() {
  if using_existing; then cat "$STATE/znuny/existing-home"; else printf '%s' "$ZNUNY_PRIVATE_HOME"; fi
}

using_existing() { [[ -s $STATE/znuny/existing-home ]]; }

# console COMMAND...: Znuny's own console, as its own user. It looks up the home by its own place.
console() {
  (cd "$(znuny_home)" && as_user otrs env HOME="$(znuny_home)" bin/otrs.Console.pl "$@" --no-ansi)
}

# set_setting NAME VALUE [--no-deploy]
set_setting() { console Admin::Config::Update --setting-name "$1" --value "$2" "${@:3}"; }

znuny_settings() {
  render znuny-Config.pm "$ZNUNY_PRIVATE_HOME/Kernel/Config.pm" 0600 otrs:otrs \
    HOME="$ZNUNY_PRIVATE_HOME" DATABASE_HOST=127.0.0.1 DATABASE_PORT="$(port database)" \
    DATABASE_PASSWORD="$(secret database-znuny)" FQDN="127.0.0.1:$(port web)" \
    TICKET_APPOINTMENTS="${UNDERSTUDY_TICKET_APPOINTMENTS:-1}"
}

# A half-filled database (an interrupted first run) is thrown away: nobody can have worked with it.
znuny_tables() {
  local script scripts="$ZNUNY_PRIVATE_HOME/scripts/database"
  if [[ -e $ZNUNY/tables-made ]]; then
    result "the tables are there ($(sql 'SELECT COUNT(*) FROM ticket' znuny) tickets)"
    return
  fi
  sql 'DROP DATABASE IF EXISTS znuny'
  database_accounts
  for script in schema initial_insert schema-post; do
    sql '' znuny <"$scripts/$script.mysql.sql"
  done
  console Maint::Config::Rebuild
  console Maint::Cache::Delete
  date +%FT%T >"$ZNUNY/tables-made"
  result "database znuny: $(sql "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema='znuny'") tables"
}

# settings NAME...: the values in force, one a line.
settings() {
  local home
  home=$(znuny_home)
  # shellcheck disable=SC2016 # Perl's variables
  (cd "$home" && as_user otrs env HOME="$home" perl -I"$home" -I"$home/Kernel/cpan-lib" -I"$home/Custom" \
    -MKernel::System::ObjectManager -e '
      local $Kernel::OM = Kernel::System::ObjectManager->new();
      print $Kernel::OM->Get("Kernel::Config")->Get($_) // "", "\n" for @ARGV' "$@")
}
