# shellcheck shell=bash
# A MariaDB of our own: own data folder, own socket, own port. The machine's own server is not involved.

DATABASE_HOME="$STATE/database"
DATABASE_SOCKET="$STATE/database/run/mariadb.sock"

database_up() {
  local running=no
  ! is_running database || running=yes
  [[ $running == yes ]] || choose_port database
  database_files
  if [[ $running == yes && $RENDERED == changed ]]; then
    stop_process database 60
    running=no
  fi
  [[ $running == yes ]] || database_start
  database_accounts
  result "MariaDB $(mariadb_version) on 127.0.0.1:$(port database)"
}

mariadb_version() { mariadbd --version | grep -oE '[0-9]+\.[0-9]+\.[0-9]+' | head -n 1; }

database_files() {
  install -d -o mysql -g mysql -m 0755 "$DATABASE_HOME" "$DATABASE_HOME/run"
  render mariadb.cnf "$DATABASE_HOME/mariadb.cnf" 0644 root:root \
    DATA="$DATABASE_HOME/data" SOCKET="$DATABASE_SOCKET" PORT="$(port database)" LOG="$STATE/logs/database.log"
  [[ ! -d $DATABASE_HOME/data/mysql ]] || return 0
  rm -rf "$DATABASE_HOME/data"
  mariadb-install-db --no-defaults --user=mysql --datadir="$DATABASE_HOME/data" \
    --auth-root-authentication-method=socket --skip-test-db >/dev/null
}

database_start() {
  touch "$STATE/logs/database.log"
  chown mysql:mysql "$STATE/logs/database.log"
  launch database "$STATE/logs/database.log" \
    mariadbd --defaults-file="$DATABASE_HOME/mariadb.cnf" --user=mysql
  await 60 database_is_up || wrong "MariaDB did not answer within 60 s." "Read $STATE/logs/database.log."
}

database_is_up() {
  is_running database || wrong "MariaDB has stopped while starting." "Read $STATE/logs/database.log."
  database_answers
}

database_answers() { sql 'SELECT 1' >/dev/null 2>&1; }

# sql STATEMENT [DATABASE]: as root over the socket; without a statement from standard input.
sql() { mariadb --no-defaults --batch --skip-column-names --socket="$DATABASE_SOCKET" ${2:+"$2"} ${1:+-e "$1"}; }

# Znuny 6.5 works with three-byte characters only (its own installer refuses utf8mb4).
database_accounts() {
  account znuny utf8mb3 "$(secret database-znuny)"
  account understudy utf8mb4 "$(secret database-understudy)"
}

# The statements go through standard input: a password on a command line is readable for everybody.
account() {
  sql '' <<SQL
CREATE DATABASE IF NOT EXISTS \`$1\` CHARACTER SET $2;
CREATE USER IF NOT EXISTS '$1'@'127.0.0.1';
ALTER USER '$1'@'127.0.0.1' IDENTIFIED BY '$3';
GRANT ALL PRIVILEGES ON \`$1\`.* TO '$1'@'127.0.0.1';
SQL
}

database_stop() { stop_process database 60; }
