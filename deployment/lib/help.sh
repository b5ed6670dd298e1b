# shellcheck shell=bash
# What the command can do.

command_help() {
  cat <<'TEXT'
deployment/understudy COMMAND      the whole local stack; state folder: UNDERSTUDY_STATE (default /var/lib/understudy)

  up [--use-existing]     make and start everything that is missing, then play the scene once
                          --use-existing: the Znuny installed here (UNDERSTUDY_ZNUNY_HOME, UNDERSTUDY_ZNUNY_URL)
  demo                    play the scene again: a customer answers a closed ticket of an absent agent
  status [--json]         what runs where, addresses, sign-ins
  logs [PART] [-f]        all, commands, database, helpdesk, daemon, keycloak, app
  start | stop PART       database, helpdesk, daemon, keycloak, app, second (another app on the same database); 'stop PART --kill' does not ask first
  down [--wipe]           stop what was started; --wipe also removes the state folder
  test [--fast]           all tests with a stack of their own; --fast: without a stack
  bench [WHAT]            the measurements: decisions alone (core), to the database (durable), while
                          many wait (backlog), open pages of a website (widget), on the running stack (host);
                          without a word all of them
TEXT
}
