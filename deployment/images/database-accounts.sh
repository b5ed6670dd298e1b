#!/usr/bin/env bash
# Runs once, when the database is made: the two databases and their accounts.
set -euo pipefail

account() {
  docker_process_sql <<SQL
CREATE DATABASE IF NOT EXISTS \`$1\` CHARACTER SET $2;
CREATE USER IF NOT EXISTS '$1'@'%' IDENTIFIED BY '$(cat "/run/secrets/database-$1")';
GRANT ALL PRIVILEGES ON \`$1\`.* TO '$1'@'%';
SQL
}

account znuny utf8mb3
account understudy utf8mb4
