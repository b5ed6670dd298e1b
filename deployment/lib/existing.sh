# shellcheck shell=bash
# A Znuny that was on the machine before us: left alone unless the owner says --use-existing.

readonly INSTALLED_HOME=${UNDERSTUDY_ZNUNY_HOME:-/usr/share/otrs}

existing_is_there() { [[ -x $INSTALLED_HOME/bin/otrs.Console.pl ]]; }

# Remembers the choice, so that the other commands know it.
use_existing() {
  mkdir -p "$STATE/znuny"
  if [[ -e $ZNUNY_PRIVATE_HOME ]]; then
    wrong "This state folder already has a Znuny of its own." "Give --use-existing on another folder: UNDERSTUDY_STATE=/path/to/folder."
  fi
  existing_is_there || wrong "There is no Znuny at $INSTALLED_HOME." "Name its home with UNDERSTUDY_ZNUNY_HOME."
  printf '%s' "$INSTALLED_HOME" >"$STATE/znuny/existing-home"
  printf '%s' "${UNDERSTUDY_ZNUNY_URL:-http://127.0.0.1/otrs}" >"$STATE/znuny/existing-url"
  console Maint::Database::Check >/dev/null || wrong "The database of the Znuny at $INSTALLED_HOME does not answer." "Start it, then run up again."
  curl -fsS -m 20 -o /dev/null "$(web_url)/index.pl" || wrong "Nothing answers at $(web_url)." "Name Znuny's address with UNDERSTUDY_ZNUNY_URL, up to /otrs."
  result "the Znuny at $INSTALLED_HOME is used"
}
